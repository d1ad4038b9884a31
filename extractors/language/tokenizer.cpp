#include "extractors/language/tokenizer.hpp"

#include <array>

#include "extractors/language/characters.hpp"

namespace demarche {
namespace {

/// Between two words without spaces it is a hyphen ("1–3 May"), elsewhere a dash.
constexpr std::string_view kEnDash = "\u2013";

/// Walks one stretch of text and cuts it. `at_` always lies on a character's first byte.
class Cutter {
 public:
  Cutter(std::string_view text, ByteSpan span, const Abbreviations& abbreviations, TextArena& arena,
         std::vector<Token>& out)
      : text_(text), end_(span.end), abbreviations_(abbreviations), arena_(arena), out_(out), at_(span.begin) {}

  void run() {
    while (at_ < end_) {
      const Character c = character_at(text_, at_);
      switch (c.cls) {
        case CharClass::space:
          space_ = true;
          at_ += c.bytes;
          break;
        case CharClass::ignorable: at_ += c.bytes; break;
        case CharClass::letter: cut_word(); break;
        case CharClass::digit: cut_number(); break;
        default: cut_mark(c);
      }
    }
  }

 private:
  Character peek(std::uint32_t at) const {
    return at < end_ ? character_at(text_, at) : Character{0, 1, CharClass::space, false};
  }

  /// The end of the run of letters and ignorable characters that begins at `at`.
  std::uint32_t letters_end(std::uint32_t at) const {
    for (Character c = peek(at); at < end_ && (c.cls == CharClass::letter || c.cls == CharClass::ignorable);
         c = peek(at)) {
      at += c.bytes;
    }
    return at;
  }

  static bool is_single_letter(std::string_view text, std::uint32_t from, std::uint32_t to) {
    return from < to && character_at(text, from).bytes == to - from;
  }

  /// "U.S.", "a.m.", "U.N.": single letters with full stops, at least two. Returns their end, or `at` for none.
  std::uint32_t acronym_end(std::uint32_t at) const {
    std::uint32_t stop = at, letters = 0;
    while (stop < end_) {
      const std::uint32_t next = letters_end(stop);
      if (!is_single_letter(text_, stop, next) || next >= end_ || text_[next] != '.') break;
      stop = next + 1;
      ++letters;
    }
    return letters >= 2 ? stop : at;
  }

  void cut_word() {
    const std::uint32_t begin = at_;
    if (const std::uint32_t acronym = acronym_end(begin); acronym != begin) return emit(begin, acronym);
    std::uint32_t stop = letters_end(begin);
    while (stop < end_ && peek(stop).cls == CharClass::digit)
      stop = letters_end(stop + peek(stop).bytes);  // "M23", "B52"
    if (stop < end_ && text_[stop] == '.' && keeps_stop(begin, stop)) return emit(begin, stop + 1);
    if (const std::uint32_t negation = negation_begin(begin, stop); negation != begin) {
      emit(begin, negation);
      return emit(negation, letters_end(letters_end(negation) + peek(letters_end(negation)).bytes));
    }
    stop = through_inner_apostrophe(stop);
    emit(begin, stop);
  }

  /// A full stop belongs to a listed abbreviation, or to a single capital that is an initial ("J. Smith").
  bool keeps_stop(std::uint32_t begin, std::uint32_t stop) const {
    if (is_single_letter(text_, begin, stop)) return character_at(text_, begin).upper;
    if (stop - begin > 8) return false;
    return abbreviations_.contains(normal(text_.substr(begin, stop + 1 - begin)));
  }

  /// Where "n't" begins in "didn't" (the apostrophe stands at `stop`), or `begin` for no such thing.
  std::uint32_t negation_begin(std::uint32_t begin, std::uint32_t stop) const {
    if (stop >= end_ || stop - begin < 2 || peek(stop).cls != CharClass::apostrophe) return begin;
    const std::uint32_t after = stop + peek(stop).bytes;
    const bool tail = after < end_ && (text_[after] == 't' || text_[after] == 'T') && letters_end(after) == after + 1;
    const char before = text_[stop - 1];
    return tail && (before == 'n' || before == 'N') ? stop - 1 : begin;
  }

  /// "O'Brien", "Sana'a": letters go on behind an apostrophe, unless what follows is a clitic ("'s", "'re").
  std::uint32_t through_inner_apostrophe(std::uint32_t stop) const {
    while (stop < end_ && peek(stop).cls == CharClass::apostrophe) {
      const std::uint32_t after = stop + peek(stop).bytes;
      const std::uint32_t tail = letters_end(after);
      if (tail == after || is_clitic(after, tail)) break;
      stop = tail;
    }
    return stop;
  }

  bool is_clitic(std::uint32_t begin, std::uint32_t end) const {
    static constexpr std::array<std::string_view, 6> kClitics{"s", "re", "ve", "ll", "d", "m"};
    if (end - begin > 2) return false;
    const std::string tail = normal(text_.substr(begin, end - begin));
    for (std::string_view clitic : kClitics) {
      if (tail == clitic) return true;
    }
    return false;
  }

  /// Digits with inner points, commas, colons, slashes and hyphens where digits go on ("1,200", "10:30", "2016-05-01"),
  /// and the letters of "3rd", "1990s".
  void cut_number() {
    const std::uint32_t begin = at_;
    std::uint32_t stop = begin;
    while (stop < end_) {
      const Character c = peek(stop);
      if (c.cls == CharClass::digit) {
        stop += c.bytes;
      } else if (joins_digits(begin, stop, c) && peek(stop + c.bytes).cls == CharClass::digit) {
        stop += c.bytes;
      } else {
        break;
      }
    }
    emit(begin, stop + ordinal_tail(stop));
  }

  /// A hyphen joins digits only in an ISO date: four digits stand before it, or it follows such a hyphen.
  bool joins_digits(std::uint32_t begin, std::uint32_t stop, const Character& c) const {
    if (c.code == '-') {
      const std::uint32_t size = stop - begin;
      const auto digits_follow = [&](std::uint32_t at) {
        return peek(at).cls == CharClass::digit && peek(at + 1).cls == CharClass::digit;
      };
      if (size == 4)
        return digits_follow(stop + 1) && stop + 3 < end_ && text_[stop + 3] == '-' && digits_follow(stop + 4);
      return size == 7 && text_[begin + 4] == '-';
    }
    return c.code == '.' || c.code == ',' || c.code == ':' || c.code == '/';
  }

  /// Bytes of "st", "nd", "rd", "th" or "s" directly behind a number.
  std::uint32_t ordinal_tail(std::uint32_t stop) const {
    const std::uint32_t tail = letters_end(stop);
    const std::string letters = tail - stop <= 2 ? normal(text_.substr(stop, tail - stop)) : "";
    const bool ordinal = letters == "st" || letters == "nd" || letters == "rd" || letters == "th" || letters == "s";
    return ordinal ? tail - stop : 0;
  }

  /// One mark is one token; clitics ("'s") and runs of the same mark ("--", "...") stay together.
  void cut_mark(const Character& c) {
    const std::uint32_t begin = at_;
    std::uint32_t stop = begin + c.bytes;
    if (c.cls == CharClass::apostrophe && !space_ && !out_.empty() && stop < end_) {
      const std::uint32_t tail = letters_end(stop);
      if (tail > stop && is_clitic(stop, tail)) return emit(begin, tail);
    }
    if (c.code == '-' || c.code == '.' || c.code == '\'' || c.code == '`') {
      while (stop < end_ && text_[stop] == text_[begin]) ++stop;
    }
    emit(begin, stop);
  }

  void emit(std::uint32_t begin, std::uint32_t end) {
    Token token;
    token.span = {begin, end};
    token.flags = space_ ? Token::kSpaceBefore : 0;
    set_flags(token);
    token.norm = normal_form(token);
    out_.push_back(token);
    space_ = false;
    at_ = end;
  }

  void set_flags(Token& token) const {
    std::uint32_t letters = 0, upper = 0;
    const Character first = character_at(text_, token.span.begin);
    for (std::uint32_t at = token.span.begin; at < token.span.end;) {
      const Character c = character_at(text_, at);
      letters += c.cls == CharClass::letter;
      upper += c.upper;
      at += c.bytes;
    }
    auto set = [&](Token::Flag flag, bool on) {
      if (on) token.flags = static_cast<std::uint8_t>(token.flags | flag);
    };
    set(Token::kWord, first.cls == CharClass::letter);
    set(Token::kNumber, first.cls == CharClass::digit);
    set(Token::kCapital, first.upper);
    set(Token::kAllCaps, letters >= 2 && upper == letters);
    set(Token::kClosing, is_closing(token, first));
  }

  bool is_closing(const Token& token, const Character& c) const {
    if (c.code == ')' || c.code == ']' || c.code == 0x201D || c.code == 0xBB) return true;
    const bool straight = c.code == '"' || c.code == '\'' || c.code == 0x2019;
    return straight && !token.has(Token::kSpaceBefore) && token.span.size() <= 3;
  }

  std::string_view normal_form(const Token& token) {
    const std::string_view raw = text_.substr(token.span.begin, token.span.size());
    bool plain = true;
    for (char ch : raw) plain = plain && static_cast<unsigned char>(ch) < 128 && !(ch >= 'A' && ch <= 'Z') && ch != '`';
    if (plain) return raw;
    scratch_.clear();
    append_normal(raw, scratch_);
    if (raw == kEnDash && !token.has(Token::kSpaceBefore) && peek(token.span.end).cls != CharClass::space)
      scratch_ = "-";
    return arena_.keep(scratch_);
  }

  std::string_view text_;
  std::uint32_t end_;
  const Abbreviations& abbreviations_;
  TextArena& arena_;
  std::vector<Token>& out_;
  std::uint32_t at_;
  bool space_ = true;
  std::string scratch_;
};

}  // namespace

void tokenize(std::string_view text, ByteSpan span, const Abbreviations& abbreviations, TextArena& arena,
              std::vector<Token>& out) {
  Cutter(text, span, abbreviations, arena, out).run();
}

}  // namespace demarche
