// Writes JSON in one canonical form: RapidJSON with what it leaves out. Strings are always valid UTF-8 and harmless
// inside HTML; numbers are written without a locale. Two forms: pretty (two spaces) and line (JSONL).
//   line form: {"a": 1, "b": ["<\/script>"]}
#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "core/extra.hpp"

namespace demarche {

enum class JsonForm { pretty, line };

/// The unknown members of one object: those of `extra` whose names begin with `path` (see core/extra.hpp).
struct Unknown {
  const Extra& extra;
  std::string path;  ///< "" for the object that owns `extra`, else "when/", "when/clock/"

  Unknown(const Extra& owner) : extra(owner) {}
  Unknown(const Extra& owner, std::string prefix) : extra(owner), path(std::move(prefix)) {}
  /// The same for the nested object `member`.
  Unknown in(std::string_view member) const { return {extra, path + std::string(member) + "/"}; }
};

class JsonWriter {
 public:
  explicit JsonWriter(JsonForm form);

  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  /// Writes the unknown members and closes the object.
  void end_object(const Unknown& unknown);
  void begin_array() { writer_.StartArray(); }
  void end_array() { writer_.EndArray(); }

  void key(std::string_view name);
  void text(std::string_view value);
  void number(std::int64_t value) { writer_.Int64(value); }
  /// At most three decimals, without trailing zeros: 0.5, 0.125, 1. What is no number is written as 0.
  void decimal(double value);
  void boolean(bool value) { writer_.Bool(value); }
  void null() { writer_.Null(); }
  /// JSON text, written anew in this form; as a string where it isn't JSON.
  void json(std::string_view raw);

  void member(std::string_view name, std::string_view value) { key(name), text(value); }
  void member(std::string_view name, const char* value) { member(name, std::string_view(value)); }
  void member(std::string_view name, std::int64_t value) { key(name), number(value); }
  void member(std::string_view name, bool value) { key(name), boolean(value); }

  /// What was written, ending in one line break.
  std::string take() const;

 private:
  JsonForm form_;
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

}  // namespace demarche
