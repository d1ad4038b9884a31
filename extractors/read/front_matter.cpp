#include "extractors/read/front_matter.hpp"

#include <algorithm>
#include <optional>

#include "extractors/read/lines.hpp"

namespace demarche {
namespace {

constexpr std::size_t kLongest = 4096;

struct KeyValue {
  std::string key;
  std::string_view value;
};

std::string_view unquote(std::string_view value) {
  const bool quoted = value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  return quoted ? value.substr(1, value.size() - 2) : value;
}

/// "Date: x" -> {"date", "x"}; nothing where the line has no key of letters, digits, "-" and "_".
std::optional<KeyValue> key_value(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') return std::nullopt;
  std::string key;
  for (const char c : line.substr(0, colon)) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool fits = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (!fits) return std::nullopt;
    key += static_cast<char>(upper ? c + 32 : c);
  }
  return KeyValue{key, unquote(trim_blanks(line.substr(colon + 1)))};
}

bool may_stand_without_key(std::string_view line) {
  return trim_blanks(line).empty() || line[0] == '#' || line[0] == ' ' || line[0] == '\t' || line.starts_with("- ");
}

void set(FrontMatter& out, const KeyValue& entry) {
  if (entry.key == "title") out.title = entry.value;
  if (entry.key == "publisher") out.publisher = entry.value;
  if (entry.key == "published" || (entry.key == "date" && out.date.empty())) out.date = entry.value;
}

}  // namespace

FrontMatter front_matter(std::string_view text) {
  if (!text.starts_with("---\n")) return {};
  FrontMatter out;
  bool has_key = false;
  for (std::size_t at = 4; at < text.size() && at < kLongest;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    if (trim_blanks(line) == "---" || trim_blanks(line) == "...") {
      out.size = has_key ? std::min(at, text.size()) : 0;
      return has_key ? out : FrontMatter{};
    }
    const std::optional<KeyValue> entry = may_stand_without_key(line) ? std::nullopt : key_value(line);
    if (!entry && !may_stand_without_key(line)) return {};
    if (entry) set(out, *entry);
    has_key = has_key || entry;
  }
  return {};
}

}  // namespace demarche
