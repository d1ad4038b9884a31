// One JSON object -> the members that a document may have.
//   {"id": "a1", "published": "2016-05-01", "text": "The truce ..."} -> the three texts
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extractors/read/input_error.hpp"

namespace demarche {

/// The input is not JSON by RFC 8259: "NAME:LINE:COLUMN: what is wrong".
class JsonSyntaxError : public InputError {
 public:
  using InputError::InputError;
};

/// What one object says; members that it lacks, or that are null, are empty. Unknown members are skipped.
struct JsonDocument {
  std::optional<std::string> id, uri, title, published, publisher;
  std::string text;
};

/// Reads the object that `json` (UTF-8) consists of. `name` and `first_line`, the number of its first line, stand in
/// messages. Throws JsonSyntaxError, and InputError ("NAME:LINE:COLUMN: ...") where it is no object, lacks `text`, or
/// has a member of the wrong type or twice. Limits: 64 levels.
JsonDocument parse_json_document(std::string_view json, const std::string& name, std::size_t first_line = 1);

}  // namespace demarche
