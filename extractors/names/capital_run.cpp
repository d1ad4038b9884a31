#include "extractors/names/capital_run.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kLongest = 14;  // tokens

class RunReader {
 public:
  RunReader(const NameText& text, std::uint32_t begin, std::uint32_t end)
      : text_(text), begin_(begin), end_(std::min(end, begin + kLongest)) {}

  CapitalRun read() {
    std::uint32_t at = first_word();
    if (at == begin_) return run_;
    run_.given = text_.is(begin_, text_.classes().given);
    while (at < end_) {
      const std::uint32_t next = step(at);
      if (next == at) break;
      at = next;
    }
    run_.tokens = {begin_, at};
    run_.of_title = at < end_ && text_.is_capital(at) && text_.is(at, text_.classes().work);
    return run_;
  }

 private:
  const NameClasses& classes() const { return text_.classes(); }

  /// The run's beginning: a capitalised word, or a particle in lower case before one ("de Mistura", "al-Sakhour").
  std::uint32_t first_word() {
    if (takes_word(begin_)) return word(begin_);
    if (!text_.is(begin_, classes().particle) || text_.token(begin_).norm.size() < 2) return begin_;
    if (text_.is_hyphen(begin_ + 1, end_) && takes_word(begin_ + 2)) return word(begin_ + 2);
    const bool alone = text_.token(begin_).norm == "de" || text_.token(begin_).norm == "bin" ||
                       text_.token(begin_).norm == "van" || text_.token(begin_).norm == "von";
    return alone && begin_ + 1 < end_ && takes_word(begin_ + 1) ? word(begin_ + 1) : begin_;
  }

  bool takes_word(std::uint32_t i) const {
    return i < end_ && text_.is_capital(i) && text_.end_of(i, classes().calendar) == i && !text_.is(i, classes().work);
  }

  /// Counts the word at `i`; returns one past it and what hyphens join to it.
  std::uint32_t word(std::uint32_t i) {
    const Token& t = text_.token(i);
    const bool initial = t.norm.size() == 2 && t.norm[1] == '.';
    if (!initial && !text_.is(i, classes().suffix)) ++run_.words;
    run_.press = run_.press || (i > begin_ && text_.is(i, classes().press));
    run_.organization = run_.organization || run_.press || (i > begin_ && text_.is(i, classes().organization));
    run_.site = run_.site || (i > begin_ && text_.is(i, classes().site));
    run_.shouted = run_.shouted || (t.has(Token::kAllCaps) && t.span.size() > 1);
    return hyphenated(i + 1);
  }

  /// "Ki-moon", "Abd-Rabbu": a capital behind the hyphen, or a short syllable of a Korean or Chinese name, which
  /// never is the run's first word.
  std::uint32_t hyphenated(std::uint32_t at) {
    while (at < end_ && text_.is_hyphen(at, end_)) {
      const Token& next = text_.token(at + 1);
      if (text_.is(at + 1, classes().led) || text_.is(at + 1, classes().backed)) return at;
      const bool syllable = run_.words >= 2 && next.norm.size() <= 6;
      const bool particle = text_.is(at + 1, classes().particle);
      if (!next.has(Token::kCapital) && !syllable && !particle) return at;
      at += 2;
    }
    return at;
  }

  /// One past what continues the run at `at`, or `at`.
  std::uint32_t step(std::uint32_t at) {
    if (text_.token(at).norm == "," || !text_.token(at).has(Token::kSpaceBefore)) return joined(at);
    if (takes_word(at) || is_surname(at)) return breaks(at) ? at : word(at);
    if (const std::uint32_t next = particle(at); next != at) return next;
    return connector(at);
  }

  /// A month that is a surname: "Theresa May", but not "Theresa May 5".
  bool is_surname(std::uint32_t at) const {
    const bool month = run_.given && run_.words == 1 && text_.is(at, classes().calendar);
    return month && text_.is(at, classes().given) && !(at + 1 < end_ && text_.token(at + 1).has(Token::kNumber));
  }

  /// ", Jr." and "General People's Congress".
  std::uint32_t joined(std::uint32_t at) {
    if (text_.token(at).norm == "," && at + 1 < end_) {
      const bool suffix = text_.is(at + 1, classes().suffix) && text_.token(at + 1).norm.front() != 'i';
      return suffix ? at + 2 : at;
    }
    const bool people = text_.is_possessive(at) && at + 1 < end_ && takes_word(at + 1) && !breaks(at + 1) &&
                        (text_.token(at - 1).norm == "people" || text_.token(at - 1).norm == "workers" ||
                         text_.token(at - 1).norm == "women" || text_.token(at - 1).norm == "children");
    return people ? word(at + 1) : at;
  }

  /// A listed actor ends the run, unless it may be a surname ("Michael Jordan") or the run is an organization's name.
  bool breaks(std::uint32_t at) const {
    if (text_.is(at, classes().honorific) || is_title_of_other(at)) return true;
    const Listed listed = text_.listed_at(at, end_);
    if (!listed || listed.actor == kNoName || run_.organization) return false;
    if (text_.actor(listed.actor).kind == ActorKind::person) return false;
    const bool last = listed.end == at + 1 && !(listed.end < end_ && text_.is_capital(listed.end));
    return !(run_.given && run_.words == 1 && last && listed.form != NameForm::people);
  }

  /// "Orunian [Foreign Minister] Ada Holm": an unlisted demonym before the title of a full name.
  bool is_title_of_other(std::uint32_t at) const {
    if (run_.words != 1 || run_.organization || run_.given) return false;
    const std::uint32_t behind = text_.end_of(at, classes().title);
    return behind != at && behind + 1 < end_ && takes_word(behind) && takes_word(behind + 1);
  }

  /// "Omar al-Farouk", "Mohammed bin Salman", "Staffan de Mistura".
  std::uint32_t particle(std::uint32_t at) {
    if (run_.words == 0 || !text_.is(at, classes().particle)) return at;
    std::uint32_t next = at + 1;
    if (next < end_ && text_.is(next, classes().particle) && text_.token(next).has(Token::kSpaceBefore)) ++next;
    if (next < end_ && text_.is_hyphen(next, end_)) ++next;
    return takes_word(next) && !breaks_behind_particle(at, next) ? word(next) : at;
  }

  /// "la", "as", "at", "an", "e": words of other uses must be joined by a hyphen.
  bool breaks_behind_particle(std::uint32_t at, std::uint32_t next) const {
    const std::string_view norm = text_.token(at).norm;
    const bool loose = norm == "as" || norm == "at" || norm == "an" || norm == "ad" || norm == "ar" || norm == "ten";
    return loose && text_.token(next - 1).norm != "-";
  }

  /// "Council for Trade and Peace", "Congress of Leaders": only in names of organizations.
  std::uint32_t connector(std::uint32_t at) {
    if (!run_.organization && !text_.is(at - 1, classes().organization)) return at;
    const std::string_view norm = text_.token(at).norm;
    if (norm == "and" && !connected_) return at;
    if (norm != "of" && norm != "for" && norm != "and") return at;
    std::uint32_t next = at + 1;
    if (next < end_ && text_.token(next).norm == "the") ++next;
    if (next >= end_ || !takes_word(next)) return at;
    if (norm == "and" && text_.listed_at(next, end_).actor != kNoName) return at;
    run_.organization = true;
    connected_ = true;
    return word(next);
  }

  const NameText& text_;
  std::uint32_t begin_, end_;
  CapitalRun run_;
  bool connected_ = false;
};

}  // namespace

CapitalRun capital_run(const NameText& text, std::uint32_t i, std::uint32_t end) {
  return RunReader(text, i, end).read();
}

}  // namespace demarche
