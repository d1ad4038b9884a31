#include "extractors/rules/fields.hpp"

#include <algorithm>
#include <charconv>

namespace demarche {

Fields::Fields(const YamlNode& node, const std::string& file, std::initializer_list<std::string_view> allowed)
    : node_(node), file_(file) {
  if (node.kind != YamlNode::Kind::map) fail_at(file, node, "expected a map of named members");
  for (const auto& [key, value] : node.members) {
    if (std::find(allowed.begin(), allowed.end(), key) != allowed.end()) continue;
    std::string known;
    for (std::string_view name : allowed) known += (known.empty() ? "" : ", ") + std::string(name);
    std::string message = "unknown member '";
    fail_at(file, value, message.append(key).append("'; known are: ").append(known));
  }
}

void Fields::fail(std::string_view key, const std::string& message) const {
  const YamlNode* member = node_.find(key);
  fail_at(file_, member ? *member : node_, message);
}

const std::string& Fields::text(std::string_view key) const {
  const YamlNode* member = node_.find(key);
  if (!member) fail(key, "the member '" + std::string(key) + "' is missing");
  if (member->kind != YamlNode::Kind::scalar || member->text.empty()) {
    fail(key, "'" + std::string(key) + "' must be text");
  }
  return member->text;
}

std::string Fields::text_or(std::string_view key, std::string_view otherwise) const {
  const YamlNode* member = node_.find(key);
  if (!member || member->kind == YamlNode::Kind::null) return std::string(otherwise);
  if (member->kind != YamlNode::Kind::scalar) fail(key, "'" + std::string(key) + "' must be text");
  return member->text;
}

std::vector<std::string> Fields::list(std::string_view key) const {
  std::vector<std::string> out;
  const YamlNode* member = node_.find(key);
  if (!member) return out;
  if (member->kind == YamlNode::Kind::scalar) return {member->text};
  if (member->kind != YamlNode::Kind::sequence) fail(key, "'" + std::string(key) + "' must be a list of texts");
  for (const YamlNode& item : member->items) {
    if (item.kind != YamlNode::Kind::scalar || item.text.empty()) {
      fail_at(file_, item, "'" + std::string(key) + "' must be a list of texts");
    }
    out.push_back(item.text);
  }
  return out;
}

bool Fields::flag_or(std::string_view key, bool otherwise) const {
  const std::string value = text_or(key, otherwise ? "true" : "false");
  if (value != "true" && value != "false") fail(key, "'" + std::string(key) + "' must be true or false");
  return value == "true";
}

int Fields::integer_or(std::string_view key, int otherwise, int low, int high) const {
  if (!node_.find(key)) return otherwise;
  const std::string& value = text(key);
  int out = 0;
  const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), out);
  if (error != std::errc{} || stop != value.data() + value.size() || out < low || out > high) {
    fail(key, "'" + std::string(key) + "' must be a whole number from " + std::to_string(low) + " to " +
                  std::to_string(high));
  }
  return out;
}

double Fields::number_or(std::string_view key, double otherwise) const {
  if (!node_.find(key)) return otherwise;
  const std::string& value = text(key);
  double out = 0;
  const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), out);
  if (error != std::errc{} || stop != value.data() + value.size())
    fail(key, "'" + std::string(key) + "' must be a number");
  return out;
}

}  // namespace demarche
