#include "extractors/language/tokenizer.hpp"

#include <algorithm>
#include <array>

#include "extractors/language/characters.hpp"
#include "extractors/language/make_token.hpp"

namespace demarche {
namespace {

/// Characters of ASCII behind which a word surely ends. Digits, full stops, apostrophes and the marks of addresses,
/// currencies and "R&D" may go on with it.
constexpr std::array<bool, 256> word_ends() {
  std::array<bool, 256> ends{};
  for (std::size_t c = 0; c < 128; ++c) ends[c] = kAsciiClasses[c] != CharClass::letter;
  for (const char c : std::string_view("0123456789.'`&$@_:")) ends[static_cast<unsigned char>(c)] = false;
  return ends;
}
constexpr std::array<bool, 256> kWordEnds = word_ends();

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

  bool stands_at(std::uint32_t at, std::string_view what) const {
    return at <= end_ && text_.substr(at, end_ - at).starts_with(what);
  }

  static bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || is_ascii_upper(c); }
  static bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }

  /// "U.S.", "a.m.", "U.N", "p.m": single letters parted by full stops, at least two. Returns their end, or `at` for
  /// none.
  std::uint32_t acronym_end(std::uint32_t at) const {
    std::uint32_t stop = at, letters = 0;
    while (stop < end_) {
      const std::uint32_t next = letters_end(stop);
      if (!is_single_letter(text_, stop, next) || peek(next).cls == CharClass::digit) break;
      ++letters;
      const bool goes_on = next < end_ && text_[next] == '.';
      stop = goes_on ? next + 1 : next;
      if (!goes_on) break;
    }
    return letters >= 2 ? stop : at;
  }

  /// Cuts a word of plain letters, as most are, where nothing behind it asks for a closer look.
  bool cut_plain_word() {
    std::uint32_t stop = at_, upper = 0;
    for (; stop < end_ && is_ascii_letter(text_[stop]); ++stop) upper += is_ascii_upper(text_[stop]);
    const bool ends = stop == end_ || kWordEnds[static_cast<unsigned char>(text_[stop])];
    if (!ends || stop == at_ || fused_part(at_, stop) != 0) return false;
    push(make_plain_word(text_, {at_, stop}, upper, space_, arena_));
    return true;
  }

  void cut_word() {
    if (cut_plain_word()) return;
    const std::uint32_t begin = at_;
    if (const std::uint32_t acronym = acronym_end(begin); acronym != begin) return emit(begin, acronym);
    std::uint32_t stop = word_end(begin);
    if (stop < end_ && text_[stop] == '.' && keeps_stop(begin, stop)) return emit(begin, stop + 1);
    if (const std::uint32_t part = fused_part(begin, stop); part != 0) {
      emit(begin, begin + part);
      return emit(at_, stop);
    }
    if (const std::uint32_t negation = negation_begin(begin, stop); negation != begin) {
      emit(begin, negation);
      return emit(negation, letters_end(letters_end(negation) + peek(letters_end(negation)).bytes));
    }
    stop = through_ampersands(through_inner_apostrophe(stop));
    if (is_currency(begin, stop)) return emit(begin, stop + 1);
    emit(begin, through_address(stop));
  }

  /// Letters, and digits behind them: "M23", "B52".
  std::uint32_t word_end(std::uint32_t at) const {
    at = letters_end(at);
    while (at < end_ && peek(at).cls == CharClass::digit) at = letters_end(at + peek(at).bytes);
    return at;
  }

  /// Of "cannot" and its like, which are two words, the first one's bytes; else 0.
  std::uint32_t fused_part(std::uint32_t begin, std::uint32_t stop) const {
    static constexpr std::array<std::string_view, 4> kFused{"cannot", "gonna", "gotta", "wanna"};
    if (stop - begin > 6 || stop - begin < 5) return 0;
    const char first = static_cast<char>(text_[begin] | 0x20);
    if (first != 'c' && first != 'g' && first != 'w') return 0;
    const std::string word = normal(text_.substr(begin, stop - begin));
    const bool fused = word.size() == stop - begin && std::find(kFused.begin(), kFused.end(), word) != kFused.end();
    return fused ? 3 : 0;
  }

  /// "AT&T", "R&D".
  std::uint32_t through_ampersands(std::uint32_t stop) const {
    while (stop + 1 < end_ && text_[stop] == '&' && is_ascii_upper(text_[stop - 1]) && is_ascii_upper(text_[stop + 1]))
      stop = letters_end(stop + 1);
    return stop;
  }

  /// "US$", "HK$": one currency.
  bool is_currency(std::uint32_t begin, std::uint32_t stop) const {
    if (stop - begin > 3 || stop >= end_ || text_[stop] != '$') return false;
    return std::all_of(text_.begin() + begin, text_.begin() + stop, is_ascii_upper);
  }

  /// Addresses, file names and handles go on where prose would stop: "press@un.org", "http://un.org/sc", "draft_2.doc".
  /// A full stop joins what begins with two lower-case letters: "ended.The" is two sentences.
  std::uint32_t through_address(std::uint32_t stop) const {
    bool dotted = false;
    while (stop < end_) {
      if (stands_at(stop, "://") || (dotted && text_[stop] == '/')) return address_end(stop);
      const bool joint = text_[stop] == '@' || text_[stop] == '_';
      const bool dot = text_[stop] == '.' && is_lower_letter(stop + 1) && is_lower_letter(stop + 2);
      const CharClass next = peek(stop + 1).cls;
      if (!dot && !(joint && (next == CharClass::letter || next == CharClass::digit))) break;
      dotted = dotted || dot;
      stop = word_end(stop + 1);
    }
    return stop;
  }

  bool is_lower_letter(std::uint32_t at) const { return at < end_ && text_[at] >= 'a' && text_[at] <= 'z'; }

  /// Up to white space or a quotation mark; marks at its end belong to the sentence.
  std::uint32_t address_end(std::uint32_t at) const {
    std::uint32_t stop = at;
    while (at < end_) {
      const Character c = character_at(text_, at);
      if (c.cls == CharClass::space || c.cls == CharClass::quote || c.code == '<' || c.code == '>') break;
      at += c.bytes;
      if (c.cls != CharClass::other || c.code == '/' || c.code == '=' || c.code == '&' || c.code == '%') stop = at;
    }
    return stop;
  }

  /// A full stop belongs to a listed abbreviation, to a single capital that is an initial ("J. Smith"), to "No. 2".
  bool keeps_stop(std::uint32_t begin, std::uint32_t stop) const {
    if (stands_at(stop, "..") || stop - begin > 8) return false;
    if (is_single_letter(text_, begin, stop)) return character_at(text_, begin).upper;
    const std::string word = normal(text_.substr(begin, stop + 1 - begin));
    const Character behind = peek(stop + 1);
    const bool counts = behind.cls == CharClass::space && peek(stop + 1 + behind.bytes).cls == CharClass::digit;
    return abbreviations_.contains(word) || (counts && (word == "no." || word == "nos."));
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
      const auto is_joint = [&] {
        return joins_digits(begin, stop, c) && peek(stop + c.bytes).cls == CharClass::digit;
      };
      if (c.cls != CharClass::digit && !is_joint()) break;
      stop += c.bytes;
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

  /// One mark is one token; clitics ("'s"), handles ("@UN", "#truce") and runs of marks ("--", "...", "?!") stay
  /// together.
  void cut_mark(const Character& c) {
    const std::uint32_t begin = at_;
    std::uint32_t stop = begin + c.bytes;
    if (c.cls == CharClass::apostrophe && !out_.empty()) {
      const std::uint32_t tail = letters_end(stop);
      const bool parted = space_ && (peek(tail).cls != CharClass::space || !out_.back().has(Token::kWord));
      if (tail > stop && !parted && is_clitic(stop, tail)) return emit(begin, tail);
    }
    if ((c.code == '@' || c.code == '#') && peek(stop).cls == CharClass::letter)
      return emit(begin, through_address(word_end(stop)));
    while (stop < end_ && runs_on(text_[begin], text_[stop])) ++stop;
    emit(begin, stop);
  }

  /// "...", "!!", "?!", "***", "<<"; brackets and double quotes stand alone.
  static bool runs_on(char first, char next) {
    constexpr std::string_view kStops = ".!?", kAlike = "-'`*=_~#$+<>/";
    if (kStops.find(first) != std::string_view::npos) return kStops.find(next) != std::string_view::npos;
    return first == next && kAlike.find(first) != std::string_view::npos;
  }

  void emit(std::uint32_t begin, std::uint32_t end) { push(make_token(text_, {begin, end}, space_, arena_)); }

  void push(const Token& token) {
    out_.push_back(token);
    space_ = false;
    at_ = token.span.end;
  }

  std::string_view text_;
  std::uint32_t end_;
  const Abbreviations& abbreviations_;
  TextArena& arena_;
  std::vector<Token>& out_;
  std::uint32_t at_;
  bool space_ = true;
};

}  // namespace

void tokenize(std::string_view text, ByteSpan span, const Abbreviations& abbreviations, TextArena& arena,
              std::vector<Token>& out) {
  Cutter(text, span, abbreviations, arena, out).run();
}

}  // namespace demarche
