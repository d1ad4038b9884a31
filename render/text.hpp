// Text as pictures need it: runs of one style, clean UTF-8, cut with an ellipsis.
//   clean_text("a\nb\x01") -> "a b"      shorten("Envoys meet in Basel", 17) -> "Envoys meet in…"
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"

namespace demarche {

/// What a run of text is for; it decides size, weight and colour.
enum class TextRole { title, subtitle, lane, period, tick, date, event, note, said_by, source, bar, legend, footer };
template <>
inline constexpr std::array<std::string_view, 13> kEnumNames<TextRole>{
    "title", "subtitle", "lane",   "period", "tick",   "date",  "event",
    "note",  "said-by",  "source", "bar",    "legend", "footer"};

/// Size in points.
struct TextStyle {
  double size;
  bool bold;
};

/// The size and weight of a role.
TextStyle style_of(TextRole role);

struct TextRun {
  std::string text;
  TextRole role = TextRole::event;
  bool struck = false;
};
using TextLine = std::vector<TextRun>;

/// Returns the width of each line in points. Injected into layout(): tests use a table of fixed widths, the program
/// asks the text engine that will draw.
using TextMeasurer = std::function<std::vector<double>(const std::vector<TextLine>&)>;

/// `text` as valid UTF-8 that every format can hold: bad bytes become U+FFFD; controls, non-characters and
/// direction overrides go; white space of any kind and length becomes one space; of a pile of combining marks the first
/// four stay; at most `max_bytes` bytes, cut between graphemes with an ellipsis.
std::string clean_text(std::string_view text, std::size_t max_bytes = 1000);

/// `text` as valid UTF-8 without the characters that clean_text() drops, its spaces kept; at most `max_bytes` bytes.
std::string printable_text(std::string_view text, std::size_t max_bytes = 4000);

/// Number of graphemes (what a reader takes for one character) of clean text.
std::size_t grapheme_count(std::string_view text);

/// The first `count` graphemes of clean text and an ellipsis; back to the last space where one is near the cut. All of
/// the text where it has no more than `count`.
std::string shorten(std::string_view text, std::size_t count);

}  // namespace demarche
