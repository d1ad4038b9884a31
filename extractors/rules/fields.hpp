// Reads the members of one YAML map with their types, and refuses what the rule's schema does not know: every error
// says file, line, column and what to do.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/yaml.hpp"

namespace demarche {

class Fields {
 public:
  /// Throws RuleError where `node` is no map or has a member that is not in `allowed`.
  Fields(const YamlNode& node, const std::string& file, std::initializer_list<std::string_view> allowed);

  /// The member as text. Throws where it is missing, empty or no scalar.
  const std::string& text(std::string_view key) const;
  /// The member as text, or `otherwise` where it is missing.
  std::string text_or(std::string_view key, std::string_view otherwise) const;
  /// The member as a list of scalars; one scalar is a list of one; empty where it is missing.
  std::vector<std::string> list(std::string_view key) const;
  /// true / false; `otherwise` where it is missing.
  bool flag_or(std::string_view key, bool otherwise) const;
  /// A whole number within [low, high]; `otherwise` where it is missing.
  int integer_or(std::string_view key, int otherwise, int low, int high) const;
  /// A number; `otherwise` where it is missing.
  double number_or(std::string_view key, double otherwise) const;
  /// The member as it stands, or nullptr.
  const YamlNode* node(std::string_view key) const { return node_.find(key); }

  const YamlNode& self() const { return node_; }
  const std::string& file() const { return file_; }
  /// Throws RuleError at the member `key`, or at the map where there is no such member.
  [[noreturn]] void fail(std::string_view key, const std::string& message) const;

 private:
  const YamlNode& node_;
  const std::string& file_;
};

}  // namespace demarche
