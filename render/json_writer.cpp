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
constexpr std::string_view kLineSeparator = "\xE2\x80";  // the first two bytes of U+2028 and U+2029

/// Hands what RapidJSON reads on to a writer. Numbers go as they are written: none is too long or too large.
struct Forward {
  JsonWriter& out;
  rapidjson::PrettyWriter<JsonSink>& writer;

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

}  // namespace

void JsonSink::Put(char c) {
  if (c == '\n' && form_ == JsonForm::line) {
    // Line breaks inside strings are escaped: this one is only layout.
    if (!bytes_.empty() && bytes_.back() == ',') bytes_ += ' ';
    return;
  }
  if (c == '/' && !bytes_.empty() && bytes_.back() == '<') {
    bytes_ += "\\/";
    return;
  }
  if ((c == '\xA8' || c == '\xA9') && bytes_.ends_with(kLineSeparator)) {
    bytes_.resize(bytes_.size() - kLineSeparator.size());
    bytes_ += c == '\xA8' ? "\\u2028" : "\\u2029";
    return;
  }
  bytes_ += c;
}

JsonWriter::JsonWriter(JsonForm form) : sink_(form), writer_(sink_) {
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
  const std::string valid = valid_utf8(name);
  writer_.Key(valid.data(), static_cast<rapidjson::SizeType>(valid.size()), true);
}

void JsonWriter::text(std::string_view value) {
  const std::string valid = valid_utf8(value);
  writer_.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()), true);
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

std::string JsonWriter::take() {
  std::string out = std::move(sink_.bytes());
  out += '\n';
  return out;
}

}  // namespace demarche
