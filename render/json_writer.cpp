#include "render/json_writer.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/utf8.hpp"

namespace demarche {
namespace {

constexpr unsigned kReading =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

/// Hands what RapidJSON reads on to a writer. Numbers go as they are written: none is too long or too large.
struct Forward {
  JsonWriter& out;
  rapidjson::PrettyWriter<rapidjson::StringBuffer>& writer;

  bool Null() { return out.null(), true; }
  bool Bool(bool value) { return out.boolean(value), true; }
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    return writer.RawValue(text, size, rapidjson::kNumberType);
  }
  bool String(const char* text, rapidjson::SizeType size, bool) { return out.text({text, size}), true; }
  bool Key(const char* text, rapidjson::SizeType size, bool) { return out.key({text, size}), true; }
  bool StartObject() { return out.begin_object(), true; }
  bool EndObject(rapidjson::SizeType) { return out.end_object(), true; }
  bool StartArray() { return out.begin_array(), true; }
  bool EndArray(rapidjson::SizeType) { return out.end_array(), true; }
};

template <class Handler>
bool read(std::string_view raw, Handler& handler) {
  rapidjson::MemoryStream bytes(raw.data(), raw.size());
  rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
  rapidjson::Reader reader;
  return static_cast<bool>(reader.Parse<kReading>(stream, handler));
}

/// The member's own name where `path` lies directly below `prefix`: ("when/a~1b", "when/") -> "a/b".
std::optional<std::string> name_below(std::string_view path, std::string_view prefix) {
  if (!path.starts_with(prefix)) return std::nullopt;
  path.remove_prefix(prefix.size());
  if (path.find('/') != std::string_view::npos) return std::nullopt;
  std::string name;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool escaped = path[i] == '~' && i + 1 < path.size();
    name += escaped ? (path[++i] == '1' ? '/' : '~') : path[i];
  }
  return name;
}

/// Inside strings line breaks are escaped: those that stand there are layout, and the line form has none.
std::string without_line_breaks(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t end = std::min(json.find('\n', at), json.size());
    out += json.substr(at, end - at);
    if (end < json.size() && out.ends_with(',')) out += ' ';
    at = end + 1;
  }
  return out;
}

std::string replaced(std::string json, std::string_view what, std::string_view with) {
  std::size_t hit = json.find(what);
  if (hit == std::string::npos) return json;
  std::string out;
  std::size_t at = 0;
  for (; hit != std::string::npos; hit = json.find(what, at)) {
    out.append(json, at, hit - at) += with;
    at = hit + what.size();
  }
  return out.append(json, at);
}

/// RapidJSON takes no null pointer.
const char* data_of(std::string_view text) { return text.empty() ? "" : text.data(); }

}  // namespace

JsonWriter::JsonWriter(JsonForm form) : form_(form), writer_(buffer_) {
  writer_.SetIndent(' ', form == JsonForm::pretty ? 2 : 0);
}

void JsonWriter::end_object(const Unknown& unknown) {
  for (const auto& [path, raw] : unknown.extra) {
    const std::optional<std::string> name = name_below(path, unknown.path);
    if (name) key(*name), json(raw);
  }
  end_object();
}

void JsonWriter::key(std::string_view name) {
  if (!is_valid_utf8(name)) return key(valid_utf8(name));
  writer_.Key(data_of(name), static_cast<rapidjson::SizeType>(name.size()));
}

void JsonWriter::text(std::string_view value) {
  if (!is_valid_utf8(value)) return text(valid_utf8(value));
  writer_.String(data_of(value), static_cast<rapidjson::SizeType>(value.size()));
}

void JsonWriter::decimal(double value) {
  constexpr double kLimit = 1e12;
  const auto thousandths = std::isfinite(value) ? std::llround(std::clamp(value, -kLimit, kLimit) * 1000) : 0;
  const long long whole = std::llabs(thousandths) / 1000;
  const long long rest = std::llabs(thousandths) % 1000;
  std::string digits = (thousandths < 0 ? "-" : "") + std::to_string(whole);
  if (rest != 0) {
    std::string decimals = std::to_string(1000 + rest).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    digits += "." + decimals;
  }
  writer_.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

void JsonWriter::json(std::string_view raw) {
  rapidjson::BaseReaderHandler<> nothing;
  if (!read(raw, nothing)) return text(raw);
  Forward forward{*this, writer_};
  read(raw, forward);
}

std::string JsonWriter::take() const {
  const std::string_view written(buffer_.GetString(), buffer_.GetSize());
  std::string out = form_ == JsonForm::line ? without_line_breaks(written) : std::string(written);
  out = replaced(std::move(out), "</", "<\\/");
  out = replaced(std::move(out), "\u2028", "\\u2028");
  out = replaced(std::move(out), "\u2029", "\\u2029");
  out += '\n';
  return out;
}

}  // namespace demarche
