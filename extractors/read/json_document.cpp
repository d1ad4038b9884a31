#include "extractors/read/json_document.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>
#include <utility>

namespace demarche {
namespace {

constexpr int kDeepest = 64;
constexpr std::array<std::string_view, 6> kMembers{"id", "uri", "title", "published", "publisher", "text"};

/// Receives the parser's events and keeps the texts of the top object's known members. The first thing that makes it no
/// document is kept, not thrown: errors of syntax come first.
class Collector : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Collector> {
 public:
  Collector(std::string_view json, const rapidjson::MemoryStream& stream) : json_(json), stream_(stream) {}

  /// Numbers, true and false.
  bool Default() { return value("a number, true or false"); }
  bool Null() {
    if (depth_ == 0) return Default();
    member_ = kMembers.size();
    return true;
  }

  bool String(const char* text, rapidjson::SizeType size, bool) {
    if (depth_ == 0) return value("a text");
    if (depth_ == 1 && member_ < kMembers.size()) values_[member_] = std::string(text, size);
    return true;
  }

  bool Key(const char* text, rapidjson::SizeType size, bool) {
    if (depth_ != 1) return true;
    value_at_ = json_.find_first_not_of(": \t\r\n", stream_.Tell());
    const std::string_view key(text, size);
    const auto found = std::find(kMembers.begin(), kMembers.end(), key);
    member_ = static_cast<std::size_t>(found - kMembers.begin());
    if (found == kMembers.end()) return true;
    if (seen_[member_]) fault("the member \"" + std::string(key) + "\" stands twice");
    seen_[member_] = true;
    return true;
  }

  bool StartObject() { return open("an object"); }
  bool StartArray() { return open("an array"); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

  bool too_deep() const { return depth_ > kDeepest; }
  const std::optional<std::pair<std::size_t, std::string>>& fault() const { return fault_; }

  std::optional<std::string> take(std::string_view name) {
    const auto at = std::find(kMembers.begin(), kMembers.end(), name) - kMembers.begin();
    return std::move(values_[static_cast<std::size_t>(at)]);
  }

 private:
  void fault(std::string message) {
    if (!fault_) fault_ = {value_at_, std::move(message)};
  }

  /// A value that is no text, where only a text would do or the document itself should begin.
  bool value(const std::string& what) {
    if (depth_ == 0) {
      value_at_ = 0;
      const std::string advice = what == "an array" ? "; write its items one a line: jq -c '.[]' FILE" : "";
      fault("a document is an object with a member \"text\", this is " + what + advice);
    } else if (depth_ == 1 && member_ < kMembers.size()) {
      fault("\"" + std::string(kMembers[member_]) + "\" must be a text, this is " + what);
    }
    return true;
  }

  bool open(const std::string& what) {
    if (depth_ > 0 || what == "an array") value(what);
    ++depth_;
    if (depth_ == 1 && what == "an array") ++depth_;  // its items' members are nobody's
    return !too_deep();
  }

  bool close() {
    --depth_;
    return true;
  }

  std::string_view json_;
  const rapidjson::MemoryStream& stream_;
  int depth_ = 0;
  std::size_t member_ = kMembers.size();
  std::size_t value_at_ = 0;
  std::array<std::optional<std::string>, kMembers.size()> values_;
  std::array<bool, kMembers.size()> seen_{};
  std::optional<std::pair<std::size_t, std::string>> fault_;
};

/// "NAME:LINE:COLUMN: ", columns in characters.
std::string place(std::string_view json, std::size_t at, const std::string& name, std::size_t first_line) {
  const std::string_view before = json.substr(0, at);
  const std::string_view line = before.substr(before.rfind('\n') + 1);
  const auto rows = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  const auto columns = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
  return name + ":" + std::to_string(first_line + rows) + ":" + std::to_string(columns + 1) + ": ";
}

}  // namespace

JsonDocument parse_json_document(std::string_view json, const std::string& name, std::size_t first_line) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::MemoryStream stream(json.data(), json.size());
  Collector collector(json, stream);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, collector);
  const auto where = [&](std::size_t at) { return place(json, std::min(at, json.size()), name, first_line); };
  if (collector.too_deep()) {
    throw InputError(where(result.Offset()) + "nested deeper than " + std::to_string(kDeepest) + " levels");
  }
  if (result.IsError()) throw JsonSyntaxError(where(result.Offset()) + rapidjson::GetParseError_En(result.Code()));
  if (stream.Tell() != json.size()) throw JsonSyntaxError(where(stream.Tell()) + "a NUL byte behind the object");
  if (collector.fault()) throw InputError(where(collector.fault()->first) + collector.fault()->second);
  std::optional<std::string> text = collector.take("text");
  if (!text) throw InputError(where(0) + "the object has no member \"text\", so it is no document");
  return {collector.take("id"),        collector.take("uri"),       collector.take("title"),
          collector.take("published"), collector.take("publisher"), std::move(*text)};
}

}  // namespace demarche
