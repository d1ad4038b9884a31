#include "extractors/json_fields.hpp"

#include <charconv>
#include <utility>

#include "extractors/read/read.hpp"

namespace demarche {
namespace {

/// A member's name as one step of an Extra path (RFC 6901).
std::string escaped(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

JsonFields::JsonFields(const JsonFile& file) : JsonFields(file, file.root, "", "") {}

JsonFields::JsonFields(const JsonFile& file, const JsonNode& node, std::string path, std::string prefix)
    : file_(file), node_(node), path_(std::move(path)), prefix_(std::move(prefix)), asked_(node.members.size()) {
  if (node.kind != JsonNode::Kind::object) fail("", "must be an object");
}

const JsonNode* JsonFields::ask(std::string_view name) {
  for (std::size_t i = 0; i < node_.members.size(); ++i) {
    if (node_.members[i].name != name) continue;
    asked_[i] = true;
    return &node_.members[i].value;
  }
  return nullptr;
}

const JsonNode* JsonFields::typed(std::string_view name, JsonNode::Kind kind, const char* what) {
  const JsonNode* node = ask(name);
  if (!node || node->kind == JsonNode::Kind::null) return nullptr;
  if (node->kind != kind) fail(name, std::string("must be ") + what);
  return node;
}

bool JsonFields::has(std::string_view name) {
  const JsonNode* node = ask(name);
  return node && node->kind != JsonNode::Kind::null;
}

const std::string& JsonFields::text(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::text, "a text");
  if (!node) fail(name, "is missing");
  return node->text;
}

std::string JsonFields::text_or_empty(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::text, "a text");
  return node ? node->text : "";
}

bool JsonFields::flag(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::boolean, "true or false");
  return node && node->text == "true";
}

std::optional<std::uint32_t> JsonFields::count(std::string_view name, std::uint32_t most) {
  const JsonNode* node = typed(name, JsonNode::Kind::number, "a number");
  if (!node) return std::nullopt;
  std::uint32_t value = 0;
  const char* end = node->text.data() + node->text.size();
  const auto [at, error] = std::from_chars(node->text.data(), end, value);
  if (error != std::errc() || at != end || value > most) {
    fail(name, "must be a whole number from 0 to " + std::to_string(most));
  }
  return value;
}

double JsonFields::number(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::number, "a number");
  double value = 0;
  if (!node) return value;
  const auto [at, error] = std::from_chars(node->text.data(), node->text.data() + node->text.size(), value);
  if (error != std::errc()) fail(name, "must be a number that a double can hold");
  return value;
}

std::optional<Day> JsonFields::day(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::text, "a day or null");
  if (!node) return std::nullopt;
  const std::optional<Day> day = Day::parse(node->text);
  if (!day) fail(name, "must be a day as YYYY-MM-DD, from 1400 to 9999");
  return day;
}

std::vector<std::string> JsonFields::texts(std::string_view name) {
  std::vector<std::string> out;
  const JsonNode* node = typed(name, JsonNode::Kind::array, "an array");
  if (!node) return out;
  for (const JsonNode& item : node->items) {
    if (item.kind != JsonNode::Kind::text) fail(name, "must hold nothing but texts");
    out.push_back(item.text);
  }
  return out;
}

std::map<std::string, std::string> JsonFields::text_map(std::string_view name) {
  std::map<std::string, std::string> out;
  const JsonNode* node = typed(name, JsonNode::Kind::object, "an object");
  if (!node) return out;
  for (const auto& [key, value] : node->members) {
    if (value.kind != JsonNode::Kind::text) fail(name, "must hold nothing but texts");
    out.emplace(key, value.text);
  }
  return out;
}

std::optional<JsonFields> JsonFields::object(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::object, "an object");
  if (!node) return std::nullopt;
  return JsonFields(file_, *node, path_of(name), prefix_ + escaped(name) + "/");
}

std::optional<JsonFields> JsonFields::own_object(std::string_view name) {
  const JsonNode* node = typed(name, JsonNode::Kind::object, "an object");
  if (!node) return std::nullopt;
  return JsonFields(file_, *node, path_of(name), "");
}

void JsonFields::each(std::string_view name, const std::function<void(JsonFields&)>& read) {
  const JsonNode* node = typed(name, JsonNode::Kind::array, "an array");
  if (!node) return;
  const std::string path = path_of(name);
  for (std::size_t i = 0; i < node->items.size(); ++i) {
    JsonFields item(file_, node->items[i], path + "[" + std::to_string(i) + "]", "");
    read(item);
  }
}

void JsonFields::keep_unknown(Extra& extra) const {
  for (std::size_t i = 0; i < node_.members.size(); ++i) {
    if (asked_[i]) continue;
    const auto& [name, value] = node_.members[i];
    extra.emplace_back(prefix_ + escaped(name), compact_json(file_, value));
  }
}

std::string JsonFields::path_of(std::string_view name) const {
  const char* dot = path_.empty() || name.empty() ? "" : ".";
  return path_ + dot + std::string(name);
}

void JsonFields::fail(std::string_view name, const std::string& message) const {
  const JsonNode* member = name.empty() ? nullptr : node_.find(name);
  const std::string path = path_of(name);
  throw InputError(json_place(file_, member ? member->begin : node_.begin) + ": " + (path.empty() ? "the file" : path) +
                   " " + message);
}

void JsonFields::fail_choice(std::string_view name, const std::string_view* names, std::size_t size) const {
  std::string list;
  for (std::size_t i = 0; i < size; ++i) list += (i == 0 ? "" : ", ") + std::string(names[i]);
  fail(name, "must be one of " + list);
}

}  // namespace demarche
