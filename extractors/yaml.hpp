// YAML bytes -> a plain tree with line marks, within limits. The only place that knows yaml-cpp.
//   parse_yaml("a: [1, 2]", "x.yaml").find("a")->items.size() -> 2
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace demarche {

/// A rule file, edits file or theme is wrong: what, where ("FILE:LINE:COLUMN"), what to do.
class RuleError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct YamlMember;

/// One node; `line` and `column` count from 1.
struct YamlNode {
  enum class Kind { null, scalar, sequence, map };

  Kind kind = Kind::null;
  std::string text;                 ///< of a scalar
  std::vector<YamlNode> items;      ///< of a sequence
  std::vector<YamlMember> members;  ///< of a map, in the order of the file, keys unique
  int line = 1;
  int column = 1;

  /// The member called `key`, or nullptr.
  const YamlNode* find(std::string_view key) const;
};

struct YamlMember {
  std::string key;
  YamlNode value;
};

/// The first document of `bytes`. Limits: 1 MB, 64 levels, 100,000 nodes and 1 MB of text in copies (aliases counted
/// each time they are used).
/// Throws RuleError, with `name` and the place, on malformed YAML, duplicate keys and anything over a limit.
YamlNode parse_yaml(std::string_view bytes, const std::string& name);

/// Throws the RuleError "NAME:LINE:COLUMN: message".
[[noreturn]] void fail_at(const std::string& name, const YamlNode& node, const std::string& message);

}  // namespace demarche
