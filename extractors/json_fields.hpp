// Reads the members of one JSON object with their types. Every error says file, line, column and the member's path;
// what nobody asked for is kept for Extra.
//   JsonFields(file).object("run")->text("version")
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.hpp"
#include "core/enum_names.hpp"
#include "core/extra.hpp"
#include "extractors/json.hpp"

namespace demarche {

class JsonFields {
 public:
  /// The members of the file's value. Throws InputError where it is no object. `file` must outlive this.
  explicit JsonFields(const JsonFile& file);

  /// True where the member is there and not null.
  bool has(std::string_view name);
  /// The member as text. Throws where it is missing.
  const std::string& text(std::string_view name);
  /// "" where the member is missing.
  std::string text_or_empty(std::string_view name);
  /// False where the member is missing.
  bool flag(std::string_view name);
  /// A whole number from 0 to `most`; nothing where the member is missing.
  std::optional<std::uint32_t> count(std::string_view name, std::uint32_t most = 0x7FFFFFFF);
  /// 0 where the member is missing.
  double number(std::string_view name);
  /// A day "YYYY-MM-DD"; nothing where the member is missing or null.
  std::optional<Day> day(std::string_view name);
  /// One of the names of E; `otherwise` where the member is missing.
  template <class E>
  E choice(std::string_view name, E otherwise);
  /// An array of texts; empty where the member is missing.
  std::vector<std::string> texts(std::string_view name);
  /// An object of texts; empty where the member is missing.
  std::map<std::string, std::string> text_map(std::string_view name);
  /// A nested object whose unknown members belong to the same Extra as this one's; nothing where the member is missing
  /// or null.
  std::optional<JsonFields> object(std::string_view name);
  /// A nested object with an Extra of its own; nothing where the member is missing or null.
  std::optional<JsonFields> own_object(std::string_view name);
  /// Calls `read` for each object of an array; not at all where the member is missing.
  void each(std::string_view name, const std::function<void(JsonFields&)>& read);

  /// Adds the members that nobody asked for to `extra`, under their paths from the object that owns it.
  void keep_unknown(Extra& extra) const;
  /// Throws the InputError "FILE:LINE:COLUMN: PATH: message" at the member `name`, or at the object itself.
  [[noreturn]] void fail(std::string_view name, const std::string& message) const;

 private:
  JsonFields(const JsonFile& file, const JsonNode& node, std::string path, std::string prefix);
  const JsonNode* ask(std::string_view name);
  /// The member where it is there and not null; throws where it is of another kind.
  const JsonNode* typed(std::string_view name, JsonNode::Kind kind, const char* what);
  std::string path_of(std::string_view name) const;
  void fail_choice(std::string_view name, const std::string_view* names, std::size_t size) const;

  const JsonFile& file_;
  const JsonNode& node_;
  std::string path_;         ///< "events[3].when"
  std::string prefix_;       ///< "when/": the path from the object that owns the Extra
  std::vector<bool> asked_;  ///< by member
};

template <class E>
E JsonFields::choice(std::string_view name, E otherwise) {
  const JsonNode* node = typed(name, JsonNode::Kind::text, "a text");
  if (!node) return otherwise;
  const std::optional<E> value = parse_name<E>(node->text);
  if (!value) fail_choice(name, kEnumNames<E>.data(), kEnumNames<E>.size());
  return *value;
}

}  // namespace demarche
