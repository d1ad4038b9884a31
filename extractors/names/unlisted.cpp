#include "extractors/names/unlisted.hpp"

#include <algorithm>
#include <array>

#include "extractors/names/phrase.hpp"

namespace demarche {
namespace {

class RunJudge {
 public:
  RunJudge(const NameSentence& sentence, std::vector<Found>& out)
      : sentence_(sentence), text_(sentence.text()), c_(sentence.classes()), end_(sentence.end()), out_(out) {}

  std::uint32_t read(CapitalRun run) {
    const std::uint32_t first = run.tokens.begin;
    if (run.of_title) return run.tokens.end + 1;
    if (is_common(run) || is_address(run) || is_part_of_title(run) || is_numbered(run)) return run.tokens.end;
    if (sentence_.starts(first) && run.words > 1 && sentence_.is_common(first) && !run.organization) {
      run = capital_run(text_, first + 1, end_);
      if (run.empty()) return first + 1;
    }
    Found found = sentence_.make(FoundKind::unknown, run.tokens);
    found.words = run.words;
    found.organization = run.organization;
    found.reporter = run.press;
    if (run.organization)
      found.actor = text_.listed_at(run.tokens.begin, run.tokens.end).actor;  // "Israeli Football Association"
    found.site = run.site;
    found.given = run.given;
    found.shouted = run.shouted;
    found.weak = run.words == 1 && !run.shouted && sentence_.starts(run.tokens.begin);
    if (!name_body(found)) out_.push_back(with_site(found));
    return out_.back().tokens.end;
  }

 private:
  /// Nothing but words that name nobody: "Parliament", "the Northern Army".
  bool is_common(const CapitalRun& run) const {
    if (run.organization && run.words > 1) return false;
    if (run.words <= 1 && is_code(text_.token(run.tokens.begin))) return true;
    for (std::uint32_t i = run.tokens.begin; i < run.tokens.end; ++i) {
      if (!text_.token(i).has(Token::kWord) || sentence_.is_common(i)) continue;
      if (!text_.is(i, c_.organization) && !text_.is(i, c_.site)) return false;
    }
    return true;
  }

  /// "C", "RP1030".
  static bool is_code(const Token& token) {
    const auto digits =
        std::count_if(token.norm.begin(), token.norm.end(), [](char c) { return c >= '0' && c <= '9'; });
    return token.norm.size() < 2 || (token.norm.size() == 2 && token.norm.back() == '.') || digits > 2;
  }

  /// Part of a web or mail address, or of a tag.
  bool is_address(const CapitalRun& run) const {
    static constexpr std::array<std::string_view, 6> kMarks{"/", "@", "#", ".", "_", "&"};
    const std::uint32_t at = run.tokens.begin;
    if (text_.token(run.tokens.end - 1).norm.find('@') != std::string_view::npos) return true;
    if (at == sentence_.begin() || text_.token(at).has(Token::kSpaceBefore)) return false;
    return std::find(kMarks.begin(), kMarks.end(), text_.token(at - 1).norm) != kMarks.end();
  }

  /// "Jan 5", "Route 66", "Su-34": what a number follows names nobody.
  bool is_numbered(const CapitalRun& run) const {
    std::uint32_t next = run.tokens.end;
    if (run.words != 1 || next + 1 >= end_) return false;
    if (text_.token(next).norm == "-" && !text_.token(next + 1).has(Token::kSpaceBefore)) ++next;
    return text_.token(next).has(Token::kNumber) &&
           (next > run.tokens.end || text_.token(next).has(Token::kSpaceBefore));
  }

  /// "Operation Desert Wind", and the last word of "Fight for the Future".
  bool is_part_of_title(const CapitalRun& run) const {
    std::uint32_t at = run.tokens.begin;
    if (at < sentence_.begin() + 2) return false;
    --at;
    if (text_.is_capital(at) && text_.is(at, c_.work)) return true;
    if (run.words > 1) return false;
    if (text_.token(at).norm == "the" && at > sentence_.begin()) --at;
    const std::string_view norm = text_.token(at).norm;
    if ((norm != "of" && norm != "for") || at == sentence_.begin() || !text_.is_capital(at - 1)) return false;
    const bool part = out_.empty() || out_.back().tokens.end < at || out_.back().kind == FoundKind::unknown;
    return part && text_.end_of(at - 1, c_.title) == at - 1;
  }

  /// "Kabila's rebels", "the Holm government", "Islah party": the name is whose body it is.
  bool name_body(const Found& root) {
    if (root.tokens.end >= end_) return false;
    const Phrase phrase = read_phrase_of(text_, root.tokens, end_);
    if (!phrase || !phrase.is_head || (phrase.title && !phrase.plural)) return false;
    if (phrase.kind == ActorKind::body && !text_.is(phrase.end - 1, c_.body)) return false;  // "Kabila's aides"
    Found found = sentence_.make(FoundKind::body, {root.tokens.begin, phrase.end});
    found.root = root.tokens;
    found.what = phrase.what;
    found.what_kind = phrase.kind;
    found.head = phrase.head;
    found.weak = root.weak && !text_.is_possessive(root.tokens.end);
    out_.push_back(found);
    return true;
  }

  /// "Orun province", "al-Nour hospital": the word behind makes it a place.
  Found with_site(Found found) const {
    const std::uint32_t behind = found.name.end;
    if (behind >= end_ || text_.token(behind).has(Token::kCapital)) return found;
    const std::uint32_t site = text_.end_of(behind, c_.site);
    if (site == behind) return found;
    found.tokens.end = found.name.end = site;
    found.site = true;
    found.weak = false;
    return found;
  }

  const NameSentence& sentence_;
  const NameText& text_;
  const NameClasses& c_;
  std::uint32_t end_;
  std::vector<Found>& out_;
};

}  // namespace

std::uint32_t read_unlisted(const NameSentence& sentence, CapitalRun run, std::vector<Found>& out) {
  return RunJudge(sentence, out).read(run);
}

}  // namespace demarche
