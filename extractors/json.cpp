#include "extractors/json.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

#include "extractors/read/read.hpp"

namespace demarche {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr unsigned kReading =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

bool is_layout(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Builds the tree from what RapidJSON tells. `open_` are the arrays and objects around the current place: only the
/// innermost grows, so pointers to the others stay good.
class TreeBuilder {
 public:
  TreeBuilder(JsonNode& root, std::string_view bytes, const rapidjson::MemoryStream& stream)
      : root_(root), bytes_(bytes), stream_(stream) {}

  bool Null() { return scalar(JsonNode::Kind::null, {}); }
  bool Bool(bool value) { return scalar(JsonNode::Kind::boolean, value ? "true" : "false"); }
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    return scalar(JsonNode::Kind::number, {text, size});
  }
  bool String(const char* text, rapidjson::SizeType size, bool) { return scalar(JsonNode::Kind::text, {text, size}); }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    key_.assign(text, size);
    last_ = stream_.Tell();
    return true;
  }
  bool StartObject() { return open(JsonNode::Kind::object); }
  bool StartArray() { return open(JsonNode::Kind::array); }
  bool EndObject(rapidjson::SizeType) { return has_unique_names(*open_.back()) && close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

  /// What this builder refused; "" where it was RapidJSON.
  const std::string& refusal() const { return refusal_; }

 private:
  JsonNode& add(JsonNode::Kind kind) {
    JsonNode* node = &root_;
    if (!open_.empty()) {
      JsonNode& parent = *open_.back();
      if (parent.kind == JsonNode::Kind::array) {
        node = &parent.items.emplace_back();
      } else {
        parent.members.push_back({std::move(key_), {}});
        node = &parent.members.back().value;
      }
    }
    while (last_ < bytes_.size() && (is_layout(bytes_[last_]) || bytes_[last_] == ',' || bytes_[last_] == ':')) ++last_;
    node->kind = kind;
    node->begin = last_;
    return *node;
  }

  bool scalar(JsonNode::Kind kind, std::string_view text) {
    JsonNode& node = add(kind);
    node.text = text;
    node.end = last_ = stream_.Tell();
    return true;
  }

  bool open(JsonNode::Kind kind) {
    if (open_.size() == kMaxDepth) return refuse("this is nested deeper than " + std::to_string(kMaxDepth) + " levels");
    open_.push_back(&add(kind));
    ++last_;
    return true;
  }

  /// RapidJSON stands on the bracket that closes.
  bool close() {
    open_.back()->end = last_ = stream_.Tell() + 1;
    open_.pop_back();
    return true;
  }

  bool has_unique_names(const JsonNode& object) {
    std::vector<std::string_view> names;
    for (const auto& [name, value] : object.members) names.push_back(name);
    std::sort(names.begin(), names.end());
    const auto twin = std::adjacent_find(names.begin(), names.end());
    return twin == names.end() || refuse("the name \"" + std::string(*twin) + "\" stands twice in this object");
  }

  bool refuse(std::string why) {
    refusal_ = std::move(why);
    return false;
  }

  JsonNode& root_;
  std::string_view bytes_;
  const rapidjson::MemoryStream& stream_;
  std::vector<JsonNode*> open_;
  std::string key_;
  std::size_t last_ = 0;  ///< where the last token ended
  std::string refusal_;
};

/// White space instead of a byte order mark, which RapidJSON would refuse and which counts in no offset.
std::size_t start_of(std::string_view bytes) { return bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0; }

}  // namespace

const JsonNode* JsonNode::find(std::string_view name) const {
  const auto found = std::find_if(members.begin(), members.end(), [&](const JsonMember& m) { return m.name == name; });
  return found == members.end() ? nullptr : &found->value;
}

JsonFile parse_json(std::string_view bytes, const std::string& name) {
  JsonFile file{name, bytes.substr(start_of(bytes)), {}};
  const auto fail = [&](std::size_t byte, const std::string& why) {
    throw InputError(json_place(file, byte) + ": " + why);
  };
  // RapidJSON takes the byte 0 for the end of the file.
  if (const std::size_t zero = file.bytes.find('\0'); zero != std::string_view::npos)
    fail(zero, "a byte 0 stands here");
  rapidjson::MemoryStream stream(file.bytes.data(), file.bytes.size());
  TreeBuilder builder(file.root, file.bytes, stream);
  rapidjson::Reader reader;
  if (const rapidjson::ParseResult result = reader.Parse<kReading>(stream, builder); !result) {
    if (!builder.refusal().empty()) fail(stream.Tell(), builder.refusal());
    fail(result.Offset(), rapidjson::GetParseError_En(result.Code()));
  }
  return file;
}

std::string compact_json(const JsonFile& file, const JsonNode& node) {
  std::string out;
  bool in_text = false;
  for (std::size_t i = node.begin; i < node.end; ++i) {
    const char c = file.bytes[i];
    if (!in_text && is_layout(c)) continue;
    out += c;
    if (in_text && c == '\\') {
      out += file.bytes[++i];
    } else if (c == '"') {
      in_text = !in_text;
    }
  }
  return out;
}

std::string json_place(const JsonFile& file, std::size_t byte) {
  const std::string_view before = file.bytes.substr(0, byte);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return file.name + ":" + std::to_string(line) + ":" + std::to_string(column + 1);
}

}  // namespace demarche
