// The objects that stand in more than one JSON format: days, places in texts, dates, documents, actors, issues.
// Members and their order are those of docs/SCHEMA.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/actor.hpp"
#include "core/document.hpp"
#include "core/extent.hpp"
#include "core/issue.hpp"
#include "core/span.hpp"
#include "core/when.hpp"
#include "render/json_writer.hpp"

namespace demarche {

void write(JsonWriter& out, const When& when, const Unknown& unknown);
void write(JsonWriter& out, const DayRange& days, const Unknown& unknown);
void write(JsonWriter& out, const Extent& extent, const Unknown& unknown);
void write(JsonWriter& out, const TextRange& range, const Unknown& unknown);
void write(JsonWriter& out, const Evidence& evidence);
void write(JsonWriter& out, const Document& document);
void write(JsonWriter& out, const Actor& actor);
void write(JsonWriter& out, const Place& place);
void write(JsonWriter& out, const Issue& issue);
void write(JsonWriter& out, const std::string& text);
void write(JsonWriter& out, const std::map<std::string, std::string>& members);

/// The members `from` and `to`: first and last day, null where open.
void days(JsonWriter& out, DayRange range);

/// The member `name`: the value, or null where it is unset. `unknown` is that of the object that holds the member.
template <class T>
void nullable(JsonWriter& out, std::string_view name, const std::optional<T>& value, const Unknown& unknown) {
  out.key(name);
  value ? write(out, *value, unknown.in(name)) : out.null();
}

/// The member `name`: an array.
template <class List>
void list(JsonWriter& out, std::string_view name, const List& values) {
  out.key(name);
  out.begin_array();
  for (const auto& value : values) write(out, value);
  out.end_array();
}

}  // namespace demarche
