// JSON bytes -> a plain tree with the place of each value, within limits. RapidJSON reads; no other header knows it.
//   parse_json("{\"a\": [1, 2]}", "x.json").root.find("a")->items.size() -> 2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche {

struct JsonMember;

/// One value and the bytes [begin, end) that it was read from.
struct JsonNode {
  enum class Kind { null, boolean, number, text, array, object };

  Kind kind = Kind::null;
  std::string text;                 ///< of a text; the digits of a number; "true" or "false"
  std::vector<JsonNode> items;      ///< of an array
  std::vector<JsonMember> members;  ///< of an object, in the order of the file, names unique
  std::size_t begin = 0;
  std::size_t end = 0;

  /// The member called `name`, or nullptr.
  const JsonNode* find(std::string_view name) const;
};

struct JsonMember {
  std::string name;
  JsonNode value;
};

/// A parsed file. `bytes` is not copied and must outlive it.
struct JsonFile {
  std::string name;
  std::string_view bytes;
  JsonNode root;
};

/// Reads one JSON value (RFC 8259; a byte order mark is skipped). Limit: 64 levels. Throws InputError
/// "NAME:LINE:COLUMN: message" on malformed JSON, invalid UTF-8, duplicate names and deeper nesting.
JsonFile parse_json(std::string_view bytes, const std::string& name);

/// The JSON text of `node` without white space between its parts.
std::string compact_json(const JsonFile& file, const JsonNode& node);

/// "NAME:LINE:COLUMN", both from 1, columns in code points.
std::string json_place(const JsonFile& file, std::size_t byte);

}  // namespace demarche
