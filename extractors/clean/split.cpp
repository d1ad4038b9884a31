#include "extractors/clean/split.hpp"

#include <array>
#include <cstdint>
#include <optional>

#include "extractors/language/characters.hpp"

namespace demarche {
namespace {

/// A line without the white space around it.
struct Line {
  ByteSpan span;
  std::size_t indent = 0;
  bool begins_block = true;  ///< a blank line or the text's start stands before it
};

bool is_blank(const Character& c) { return c.cls == CharClass::space || c.cls == CharClass::ignorable; }

/// Where the character before `at` begins.
std::size_t step_back(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && (text[at] & 0xC0) == 0x80);
  return at;
}

ByteSpan trim(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    const Character c = character_at(text, begin);
    if (!is_blank(c)) break;
    begin += c.bytes;
  }
  while (end > begin) {
    const std::size_t last = step_back(text, end);
    if (!is_blank(character_at(text, last))) break;
    end = last;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
}

/// Walks the lines that are not blank.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text) {}

  std::optional<Line> next() {
    bool blank_before = at_ == 0;
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      at_ = end + 1;
      const ByteSpan span = trim(text_, begin, end);
      if (!span.empty()) return Line{span, span.begin - begin, blank_before};
      blank_before = true;
    }
    return std::nullopt;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

std::string_view words_of(std::string_view text, const Line& line) {
  return text.substr(line.span.begin, line.span.size());
}

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (c & 0xC0) != 0x80;
  return count;
}

std::size_t first_word(std::string_view line) { return characters_in(line.substr(0, line.find(' '))); }

/// The column at which a text's lines were broken, where they were.
class Wrapping {
 public:
  explicit Wrapping(std::string_view text) {
    std::array<std::size_t, kWidest + 1> lengths{};
    std::size_t lines = 0, longer = 0;
    each_pair(text, [&](std::size_t length, std::size_t) {
      if (length > kWidest) ++longer;
      if (length < kNarrowest || length > kWidest) return;
      ++lengths[length];
      ++lines;
    });
    if (lines < 3 || longer * 4 > lines) return;
    const std::size_t column = ninetieth_percentile(lengths, lines);
    std::size_t full = 0;
    each_pair(text, [&](std::size_t length, std::size_t word) {
      full += length >= kNarrowest && length <= kWidest && length + 1 + word > column;
    });
    if (full * 10 >= lines * 7) column_ = column;
  }

  /// True where `line` was broken because the first word of `next` didn't fit any more.
  bool breaks(std::string_view line, std::string_view next) const {
    return column_ != 0 && characters_in(line) + 1 + first_word(next) > column_;
  }

 private:
  static constexpr std::size_t kNarrowest = 40;
  static constexpr std::size_t kWidest = 110;

  /// Calls `visit` with the length of each line that another follows at once and the length of that one's first word.
  template <class Visit>
  static void each_pair(std::string_view text, const Visit& visit) {
    LineReader reader(text);
    std::optional<Line> line = reader.next();
    while (line) {
      const std::optional<Line> next = reader.next();
      if (next && !next->begins_block) {
        visit(characters_in(words_of(text, *line)) + line->indent, first_word(words_of(text, *next)));
      }
      line = next;
    }
  }

  static std::size_t ninetieth_percentile(const std::array<std::size_t, kWidest + 1>& lengths, std::size_t lines) {
    std::size_t seen = 0, column = 0;
    while (seen * 10 < lines * 9) seen += lengths[++column];
    return column;
  }

  std::size_t column_ = 0;
};

bool ends_sentence(std::string_view line) {
  const std::size_t last = line.find_last_not_of("\"')]*_ ");
  return last != std::string_view::npos && std::string_view(".!?:;").find(line[last]) != std::string_view::npos;
}

/// "by", in small letters, begins bylines too.
bool goes_on(std::string_view line, std::string_view next) {
  const bool small = next[0] >= 'a' && next[0] <= 'z';
  return small && !next.starts_with("by ") && !ends_sentence(line);
}

bool joins(std::string_view text, const Wrapping& wrapping, const Line& line, const Line& next, bool in_item) {
  if (next.begins_block) return false;
  const std::string_view words = words_of(text, line), next_words = words_of(text, next);
  if (bullet_size(next_words) > 0 || next_words[0] == '>') return false;
  if (goes_on(words, next_words)) return true;
  return wrapping.breaks(words, next_words) && (next.indent <= line.indent || in_item);
}

}  // namespace

std::size_t bullet_size(std::string_view text) {
  for (const std::string_view mark : {"- ", "* ", "\u2022", "\u25AA", "\u25CF", "\u00B7", "\u2013 ", "\u2014 "}) {
    if (text.starts_with(mark)) return mark.size();
  }
  const std::size_t open = text.starts_with("(") ? 1 : 0;
  std::size_t at = open;
  while (at < text.size() && at < open + 3 && text[at] >= '0' && text[at] <= '9') ++at;
  const bool letter = at == open && at < text.size() && text[at] >= 'a' && text[at] <= 'z';
  at += letter ? 1 : 0;
  if (at == open || at + 1 >= text.size() || text[at + 1] != ' ') return 0;
  const bool closed = text[at] == ')' || (text[at] == '.' && open == 0 && !letter);
  return closed ? at + 2 : 0;
}

std::vector<ByteSpan> split_paragraphs(std::string_view text) {
  const Wrapping wrapping(text);
  std::vector<ByteSpan> out;
  LineReader reader(text);
  std::optional<Line> line = reader.next();
  while (line) {
    ByteSpan paragraph = line->span;
    const bool is_item = bullet_size(words_of(text, *line)) > 0;
    std::optional<Line> next = reader.next();
    while (next && joins(text, wrapping, *line, *next, is_item)) {
      paragraph.end = next->span.end;
      line = next;
      next = reader.next();
    }
    out.push_back(paragraph);
    line = next;
  }
  return out;
}

}  // namespace demarche
