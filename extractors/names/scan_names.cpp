#include "extractors/names/scan_names.hpp"

#include <algorithm>

#include "extractors/names/capital_run.hpp"
#include "extractors/names/name_sentence.hpp"
#include "extractors/names/phrase.hpp"
#include "extractors/names/titled.hpp"
#include "extractors/names/unlisted.hpp"

namespace demarche {
namespace {

class SentenceScan {
 public:
  SentenceScan(const NameText& text, std::uint32_t sentence, std::vector<Found>& out)
      : sentence_(text, sentence), text_(text), c_(text.classes()), end_(sentence_.end()), out_(out) {}

  void run() {
    for (std::uint32_t at = sentence_.begin(); at < end_;) at = std::max(take(at), at + 1);
  }

 private:
  /// Takes what begins at token `at`; returns one past it, or `at` for nothing.
  std::uint32_t take(std::uint32_t at) {
    if (!text_.token(at).has(Token::kWord)) return at;
    const bool capital = text_.is_capital(at);
    if (!capital && !text_.may_begin(at)) return at;
    if (capital) {
      if (const std::uint32_t calendar = text_.end_of(at, c_.calendar); calendar != at) return calendar;
      if (sentence_.starts(at) && text_.is(at, c_.starter) && !begins_phrase(at)) return at;
      if (text_.is(at, c_.honorific) && !text_.listed_at(at, end_)) return read_honorific(sentence_, at, out_);
    }
    CapitalRun run;
    if (!sentence_.title_case() && (capital || text_.is(at, c_.particle))) run = capital_run(text_, at, end_);
    if (const std::uint32_t next = phrase(at, run); next != at) return next;
    if (const std::uint32_t next = listed(at, run); next != at) return next;
    if (const std::uint32_t next = party(at); next != at) return next;
    if (sentence_.title_case()) return capital && !sentence_.is_common(at) ? title_word(at) : at;
    return run.empty() ? at : read_unlisted(sentence_, run, out_);
  }

  /// A word that starts sentences may yet begin a title or party: "Foreign Minister X", "Rebel leaders".
  bool begins_phrase(std::uint32_t at) const {
    return text_.end_of(at, c_.title) != at || text_.is(at, c_.side) || text_.end_of(at, c_.party) != at ||
           text_.is(at, c_.filler);
  }

  std::uint32_t push(const Found& found) {
    out_.push_back(found);
    return found.tokens.end;
  }

  std::uint32_t phrase(std::uint32_t at, const CapitalRun& run) {
    const Phrase phrase = read_phrase(text_, at, end_);
    if (!phrase) return at;
    const bool inside_name = run.organization && run.tokens.end > phrase.end && !phrase.title;
    if (inside_name) return at;
    if (phrase.title) {
      if (const std::uint32_t next = read_titled(sentence_, at, phrase, out_); next != at) return next;
      if (!phrase.plural) return at;
    }
    return body(at, phrase);
  }

  /// "Syrian army", "opposition groups"; "the army" waits for what the document says elsewhere.
  std::uint32_t body(std::uint32_t at, const Phrase& phrase) {
    const bool whose = phrase.root != TokenSpan{} || phrase.side;
    if (!whose && !phrase.is_head) return at;
    Found found = sentence_.make(whose ? FoundKind::body : FoundKind::head, {at, phrase.end});
    found.actor = phrase.actor;
    found.what = phrase.what;
    found.what_kind = phrase.kind;
    found.head = phrase.head;
    found.locative = false;
    found.reporter = phrase.title && !phrase.is_head && text_.title(phrase.title->entry.value).speaker;  // "critics"
    if (!whose) return found.definite && text_.end_of(at, c_.party) < phrase.end ? push(found) : at;
    if (phrase.listed) {
      found.place = phrase.listed.place;
      if (phrase.actor == kNoName && phrase.listed.actor == kNoName) found.root = phrase.root;
      share_head(at);
    }
    if (phrase.fighters && phrase.actor != kNoName && is_group(phrase.actor)) {
      found.kind = FoundKind::listed;
      found.place = kNoName;
    }
    return push(found);
  }

  bool is_group(NameIndex actor) const {
    const ActorKind kind = text_.actor(actor).kind;
    return kind == ActorKind::armed_group || kind == ActorKind::organization;
  }

  /// "Syrian, Turkish and Russian officials": the adjectives before the last name parties too.
  void share_head(std::uint32_t at) {
    std::uint32_t next = at;
    for (std::size_t i = out_.size(); i-- > 0 && next > sentence_.begin() + 1;) {
      Found& before = out_[i];
      const std::string_view norm = text_.token(next - 1).norm;
      const bool joined =
          before.adjective && before.tokens.end == next - 1 && (norm == "," || (norm == "and" && next == at));
      if (!joined) return;
      before.adjective = false;
      next = before.tokens.begin;
    }
  }

  /// A listed name, unless it only begins a longer one that no list knows ("Kuwait Airways", "Victoria Holm").
  std::uint32_t listed(std::uint32_t at, const CapitalRun& run) {
    const Listed listed = text_.listed_at(at, end_);
    if (!listed) return at;
    if (run.tokens.end > listed.end && !run.of_title && is_longer_name(listed, run)) return at;
    if (sentence_.starts(at) && listed.end == at + 1 && text_.is(at, c_.starter)) return at;
    Found found = sentence_.make(FoundKind::listed, {at, listed.end});
    found.actor = listed.actor;
    found.place = listed.place;
    found.form = listed.form;
    found.people = listed.form == NameForm::people;
    found.adjective = listed.form == NameForm::adjective || text_.is_hyphen(listed.end, end_);
    return push(found);
  }

  /// True where the run is a name of its own: an adjective or a place before a person is none ("Russian Ivan Holm").
  bool is_longer_name(const Listed& listed, const CapitalRun& run) const {
    if (run.organization || run.site) return true;
    if (listed.actor != kNoName && text_.actor(listed.actor).kind == ActorKind::person) return false;
    const std::uint32_t next = listed.end;
    const bool hyphen = text_.token(next).norm == "-";
    if (!text_.token(next).has(Token::kSpaceBefore) && !hyphen) return false;
    if (listed.form != NameForm::full || text_.listed_at(hyphen ? next + 1 : next, end_)) return false;
    return hyphen || (text_.is_capital(next) && capital_run(text_, next, end_).words == 1);
  }

  /// "rebels", "the warring parties", but not "in opposition to".
  std::uint32_t party(std::uint32_t at) {
    const std::uint32_t end = text_.end_of(at, c_.party);
    if (end == at) return at;
    const Phrase phrase = read_phrase(text_, at, end_);
    Found found = sentence_.make(FoundKind::party, {at, end});
    if (end == at + 1 && text_.is(at, c_.side) && !found.definite) return at;
    found.head = phrase ? phrase.head : text_.segmented().match_at(at, c_.party)->entry.lemma;
    found.locative = false;
    return push(found);
  }

  /// In a title every word has a capital: it is a name where the rest of the document says so.
  std::uint32_t title_word(std::uint32_t at) {
    Found found = sentence_.make(FoundKind::unknown, {at, at + 1});
    found.weak = true;
    found.words = 1;
    return push(found);
  }

  NameSentence sentence_;
  const NameText& text_;
  const NameClasses& c_;
  std::uint32_t end_;
  std::vector<Found>& out_;
};

/// The dateline's place, which may be unknown, and its other listed names.
void scan_dateline(const NameText& text, TokenSpan line, std::uint32_t sentence, std::vector<Found>& out) {
  for (std::uint32_t at = line.begin; at < line.end;) {
    const Listed listed = text.listed_at(at, line.end);
    Found found;
    found.sentence = sentence;
    found.locative = true;
    found.name = {at, listed.end};
    if (listed) {
      found.kind = FoundKind::listed;
      found.actor = listed.actor;
      found.place = listed.place;
      found.form = listed.form;
    } else if (at == line.begin && text.is_capital(at)) {
      found.site = true;
      found.name.end = at + 1;
      while (found.name.end < line.end && text.token(found.name.end).has(Token::kAllCaps)) ++found.name.end;
    } else {
      ++at;
      continue;
    }
    found.tokens = found.name;
    out.push_back(found);
    at = found.name.end;
  }
}

}  // namespace

std::vector<Found> scan_names(const NameText& text) {
  std::vector<Found> out;
  out.reserve(text.segmented().tokens.size() / 8 + 1);
  const auto& sentences = text.segmented().sentences;
  auto dateline = text.segmented().dateline;
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    if (dateline && dateline->end <= sentences[s].tokens.begin) {
      scan_dateline(text, *dateline, s, out);
      dateline.reset();
    }
    SentenceScan(text, s, out).run();
  }
  return out;
}

}  // namespace demarche
