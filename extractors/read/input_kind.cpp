#include "extractors/read/input_kind.hpp"

#include <algorithm>
#include <string>

#include "extractors/read/magic.hpp"

namespace demarche {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// The ending of the last part of `uri`, in lower case, with its point; "" where there is none.
std::string ending(std::string_view uri) {
  std::string_view name = uri.substr(uri.rfind('/') + 1);
  if (name.ends_with(".gz")) name.remove_suffix(3);
  const std::size_t point = name.rfind('.');
  std::string out(point == std::string_view::npos ? std::string_view{} : name.substr(point));
  for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return out;
}

std::string_view behind_blanks(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes.remove_prefix(std::min(bytes.find_first_not_of(kBlanks), bytes.size()));
  return bytes;
}

/// True where the first line is a whole object and another begins behind it.
bool has_object_a_line(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos) return false;
  const std::size_t last = bytes.substr(0, end).find_last_not_of(kBlanks);
  return last != std::string_view::npos && bytes[last] == '}' && behind_blanks(bytes.substr(end)).starts_with("{");
}

/// An object begins with a key or ends at once; a text that begins with a brace goes on otherwise.
bool begins_object(std::string_view bytes) {
  if (!bytes.starts_with("{")) return false;
  const std::string_view inside = behind_blanks(bytes.substr(1));
  return inside.starts_with("\"") || inside.starts_with("}");
}

InputKind kind_of_markup(std::string_view bytes) {
  switch (markup_of(bytes)) {
    case Markup::html: return InputKind::html;
    case Markup::feed: return InputKind::feed;
    case Markup::none:
    case Markup::xml: break;
  }
  return InputKind::text;
}

}  // namespace

InputKind input_kind(std::string_view bytes, std::string_view uri) {
  const std::string end = ending(uri);
  const std::string_view start = behind_blanks(bytes);
  if (end == ".jsonl" || end == ".ndjson") return InputKind::json_lines;
  const bool may_be_json = end == ".json" || (end != ".txt" && end != ".md" && begins_object(start));
  const bool page =
      (end == ".html" || end == ".htm" || end == ".xhtml") && (start.starts_with("<") || holds_page(start));
  if (!may_be_json) return page ? InputKind::html : kind_of_markup(bytes);
  return has_object_a_line(start) ? InputKind::json_lines : InputKind::json;
}

}  // namespace demarche
