#include "extractors/yaml.hpp"

#include <yaml-cpp/yaml.h>

#include <unordered_set>

namespace demarche {
namespace {

constexpr std::size_t kMaxBytes = 1'000'000;
constexpr int kMaxDepth = 64;
constexpr int kMaxNodes = 100'000;

[[noreturn]] void fail(const std::string& name, const YAML::Mark& mark, const std::string& message) {
  const int line = mark.is_null() ? 1 : mark.line + 1;
  const int column = mark.is_null() ? 1 : mark.column + 1;
  throw RuleError(name + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + message);
}

/// Copies yaml-cpp's graph into a tree. Aliases may make the graph cyclic or exponentially large: both limits bound it.
class Copier {
 public:
  explicit Copier(const std::string& name) : name_(name) {}

  YamlNode copy(const YAML::Node& node, int depth) {
    if (depth > kMaxDepth) fail(name_, node.Mark(), "nested deeper than 64 levels; flatten it");
    if (++nodes_ > kMaxNodes)
      fail(name_, node.Mark(), "more than 100,000 nodes (aliases count each time); split the file");
    YamlNode out;
    out.line = node.Mark().line + 1;
    out.column = node.Mark().column + 1;
    if (node.IsScalar()) {
      out.kind = YamlNode::Kind::scalar;
      out.text = node.Scalar();
    } else if (node.IsSequence()) {
      out.kind = YamlNode::Kind::sequence;
      for (const auto& item : node) out.items.push_back(copy(item, depth + 1));
    } else if (node.IsMap()) {
      copy_members(node, depth, out);
    }
    return out;
  }

 private:
  void copy_members(const YAML::Node& node, int depth, YamlNode& out) {
    out.kind = YamlNode::Kind::map;
    std::unordered_set<std::string> seen;
    for (const auto& member : node) {
      if (!member.first.IsScalar()) fail(name_, member.first.Mark(), "a key must be plain text");
      const std::string& key = member.first.Scalar();
      if (!seen.insert(key).second) fail(name_, member.first.Mark(), "the key '" + key + "' stands twice; keep one");
      out.members.push_back({key, copy(member.second, depth + 1)});
    }
  }

  const std::string& name_;
  int nodes_ = 0;
};

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  for (const auto& [name, node] : members) {
    if (name == key) return &node;
  }
  return nullptr;
}

YamlNode parse_yaml(std::string_view bytes, const std::string& name) {
  if (bytes.size() > kMaxBytes) {
    throw RuleError(name + ":1:1: larger than 1 MB (" + std::to_string(bytes.size()) + " bytes); split the file");
  }
  try {
    return Copier(name).copy(YAML::Load(std::string(bytes)), 0);
  } catch (const YAML::Exception& error) {
    fail(name, error.mark, error.msg);
  }
}

void fail_at(const std::string& name, const YamlNode& node, const std::string& message) {
  throw RuleError(name + ":" + std::to_string(node.line) + ":" + std::to_string(node.column) + ": " + message);
}

}  // namespace demarche
