#include "extractors/names/titled.hpp"

#include "extractors/names/capital_run.hpp"

namespace demarche {
namespace {

constexpr int kMostNames = 8;                // under one title
constexpr std::uint32_t kLongestDomain = 8;  // tokens

class TitleReader {
 public:
  TitleReader(const NameSentence& sentence, std::vector<Found>& out)
      : sentence_(sentence), text_(sentence.text()), c_(sentence.classes()), end_(sentence.end()), out_(out) {}

  std::uint32_t read(std::uint32_t at, const Phrase& phrase) {
    const TitleRule& title = text_.title(phrase.title->entry.value);
    Found found = sentence_.make(FoundKind::title, {at, phrase.end});
    found.title = phrase.title->entry.value;
    found.actor = phrase.actor != kNoName ? phrase.actor : title.acts_for;
    found.head = phrase.title->entry.lemma;
    found.reporter = title.speaker;
    found.plural = phrase.plural;
    found.regnal = title.regnal;
    if (!sentence_.title_case()) {
      if (person_begins(phrase.end, 1)) return persons(found, phrase, phrase.end);
      const std::uint32_t topic = behind_topic(phrase.end, found);
      if (topic != phrase.end && person_begins(topic, 2)) return persons(found, phrase, topic);
      found.tokens.end = found.name.end = topic;
    }
    const bool only_before_names = title.named && !(phrase.root != TokenSpan{} && phrase.is_head);
    if (phrase.plural || only_before_names) return at;
    out_.push_back(found);
    return found.tokens.end;
  }

 private:
  std::string_view norm(std::uint32_t at) const { return text_.token(at).norm; }

  /// "envoy for Syria", "foreign minister of Poland": one past the words that say for or of what; an "of" tells whom
  /// the bearer acts for.
  std::uint32_t behind_topic(std::uint32_t at, Found& found) const {
    if (at + 1 >= end_) return at;
    const bool of = norm(at) == "of";
    if (!of && norm(at) != "for" && norm(at) != "to") return at;
    std::uint32_t object = at + 1;
    if (norm(object) == "the" || norm(object) == "a") ++object;
    if (object >= end_) return at;
    if (const std::uint32_t domain = behind_domain(object); domain != object) return domain;
    const Phrase body = read_phrase(text_, object, end_);
    const Listed listed = text_.listed_at(object, end_);
    NameIndex whom = kNoName;
    std::uint32_t behind = at;
    if (listed && (!body || body.title) && listed.form != NameForm::adjective) {
      if (listed.end < end_ && text_.is_possessive(listed.end)) return at;
      whom = listed.actor;
      behind = listed.end;
    } else if (body && body.is_head && (body.side || body.root != TokenSpan{})) {
      whom = body.actor;
      behind = body.end;
    }
    if ((of || found.reporter) && found.actor == kNoName) found.actor = whom;  // a spokesman for X speaks for X
    return behind;
  }

  /// "Near Eastern Affairs", "Refugees": one past the last word that names a field of work, or `at`.
  std::uint32_t behind_domain(std::uint32_t at) const {
    std::uint32_t out = at;
    for (std::uint32_t i = at; i < end_ && i < at + kLongestDomain; ++i) {
      const bool joins = norm(i) == "and" || norm(i) == "," || norm(i) == "-" || norm(i) == "the";
      if (!text_.is_capital(i) && !joins) break;
      if (text_.is(i, c_.domain)) out = i + 1;
    }
    return out;
  }

  /// True where a person's name of at least `words` words begins: capitals that no list knows as something else.
  bool person_begins(std::uint32_t at, std::uint32_t words) const {
    at = behind_honorific(at);
    if (at >= end_) return false;
    if (!text_.token(at).has(Token::kSpaceBefore)) return is_quote(at) && person_begins(at + 1, words);
    const CapitalRun run = capital_run(text_, at, end_);
    if (run.empty() || run.of_title || run.words < words) return false;
    if (run.words == 1 && !run.shouted && sentence_.is_common(at)) return false;
    const Listed listed = text_.listed_at(at, end_);
    if (listed && listed.end >= run.tokens.end) {
      return listed.actor != kNoName && text_.actor(listed.actor).kind == ActorKind::person;
    }
    return !run.organization || run.given;
  }

  bool is_quote(std::uint32_t at) const { return norm(at) == "\"" && at + 1 < end_; }
  std::uint32_t behind_honorific(std::uint32_t at) const { return at < end_ ? text_.end_of(at, c_.honorific) : at; }

  /// "President X", "Presidents X of Poland and Y of Latvia": one person each, the title with the first.
  std::uint32_t persons(Found found, const Phrase& phrase, std::uint32_t name) {
    const NameIndex whose = found.actor;
    found.kind = FoundKind::person;
    for (int i = 0; i < kMostNames; ++i) {
      name = behind_honorific(is_quote(name) ? name + 1 : name);
      const CapitalRun run = capital_run(text_, name, end_);
      found.name = run.tokens;
      found.words = run.words;
      found.given = run.given;
      found.actor = whose;
      found.tokens.end = behind_state(run.tokens.end, found);
      if (found.regnal && run.words == 1 && i == 0) found.name.begin = phrase.title->tokens.begin;
      out_.push_back(found);
      name = found.plural ? next_name(found.tokens.end) : end_;
      if (name == end_) break;
      found.tokens.begin = name;
    }
    return out_.back().tokens.end;
  }

  /// "President X of Poland": one past the state, whom X acts for where the title has not told.
  std::uint32_t behind_state(std::uint32_t at, Found& found) const {
    if (found.actor != kNoName || at + 1 >= end_ || norm(at) != "of") return at;
    const std::uint32_t object = norm(at + 1) == "the" ? at + 2 : at + 1;
    const Listed listed = object < end_ ? text_.listed_at(object, end_) : Listed{};
    if (!listed || listed.actor == kNoName || listed.form == NameForm::adjective) return at;
    found.actor = listed.actor;
    return listed.end;
  }

  std::uint32_t next_name(std::uint32_t at) const {
    const std::uint32_t behind = at;
    if (at < end_ && norm(at) == ",") ++at;
    if (at < end_ && norm(at) == "and") ++at;
    if (at == behind || at >= end_ || !text_.is_capital(at) || text_.end_of(at, c_.title) != at) return end_;
    return person_begins(at, 1) ? at : end_;
  }

  const NameSentence& sentence_;
  const NameText& text_;
  const NameClasses& c_;
  std::uint32_t end_;
  std::vector<Found>& out_;
};

}  // namespace

std::uint32_t read_titled(const NameSentence& sentence, std::uint32_t at, const Phrase& phrase,
                          std::vector<Found>& out) {
  return TitleReader(sentence, out).read(at, phrase);
}

std::uint32_t read_honorific(const NameSentence& sentence, std::uint32_t at, std::vector<Found>& out) {
  const NameText& text = sentence.text();
  const std::uint32_t name = text.end_of(at, sentence.classes().honorific);
  if (name >= sentence.end() || !text.is_capital(name)) return at;
  const CapitalRun run = capital_run(text, name, sentence.end());
  if (run.empty()) return at;
  Found found = sentence.make(FoundKind::person, {at, run.tokens.end});
  found.name = run.tokens;
  found.words = run.words;
  out.push_back(found);
  return run.tokens.end;
}

}  // namespace demarche
