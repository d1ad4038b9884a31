#include "extractors/yaml.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace demarche {
namespace {

constexpr std::size_t kMaxBytes = 1'000'000;
constexpr int kMaxDepth = 64;
constexpr int kMaxNodes = 100'000;
constexpr int kMaxOpenBrackets = 1000;
constexpr const char* kTooDeep = "nested deeper than 64 levels; flatten it";

[[noreturn]] void fail(const std::string& name, const YAML::Mark& mark, const std::string& message) {
  const int line = mark.is_null() ? 1 : mark.line + 1;
  const int column = mark.is_null() ? 1 : mark.column + 1;
  throw RuleError(name + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + message);
}

/// What a tree counts towards the limits.
struct Size {
  int nodes = 0;
  int height = 0;
  std::size_t text = 0;
};

Size size_of(const YamlNode& node) {
  Size size{1, 0, node.text.size()};
  const auto add = [&size](const Size& below) {
    size.nodes += below.nodes;
    size.height = std::max(size.height, below.height + 1);
    size.text += below.text;
  };
  for (const YamlNode& item : node.items) add(size_of(item));
  for (const YamlMember& member : node.members) add(size_of(member.value));
  return size;
}

/// Builds the tree while yaml-cpp parses, so that nothing grows past a limit: its own graph has none, and aliases may
/// make that cyclic or exponentially large.
class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const std::string& name) : name_(name) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(make(mark, YamlNode::Kind::null), mark, anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& text) override {
    YamlNode node = make(mark, YamlNode::Kind::scalar);
    node.text = text;
    add(std::move(node), mark, anchor);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto named = anchors_.find(anchor);
    if (named == anchors_.end()) fail(name_, mark, "an alias inside what it names; write it out");
    count(named->second, mark);
    add(named->second, mark, 0);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, YamlNode::Kind::sequence, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, YamlNode::Kind::map, anchor);
  }
  void OnMapEnd() override { close(); }

  YamlNode take() { return std::move(root_); }

 private:
  /// A sequence or map that is not closed yet.
  struct Open {
    YamlNode node;
    YAML::Mark mark;
    YAML::anchor_t anchor;
    std::optional<std::string> key;  ///< the key whose value comes next
    std::unordered_set<std::string> seen;
  };

  YamlNode make(const YAML::Mark& mark, YamlNode::Kind kind) {
    if (static_cast<int>(open_.size()) > kMaxDepth) fail(name_, mark, kTooDeep);
    count_nodes(1, mark);
    YamlNode node;
    node.kind = kind;
    node.line = mark.line + 1;
    node.column = mark.column + 1;
    return node;
  }

  void count_nodes(int nodes, const YAML::Mark& mark) {
    nodes_ += nodes;
    if (nodes_ > kMaxNodes) fail(name_, mark, "more than 100,000 nodes (aliases count each time); split the file");
  }

  /// Counts a copy of `node` that stands here.
  void count(const YamlNode& node, const YAML::Mark& mark) {
    const Size size = size_of(node);
    count_nodes(size.nodes, mark);
    copied_ += size.text;
    if (copied_ > kMaxBytes) fail(name_, mark, "the aliases repeat more than 1 MB of text; write less of it");
    if (static_cast<int>(open_.size()) + size.height > kMaxDepth) fail(name_, mark, kTooDeep);
  }

  void open(const YAML::Mark& mark, YamlNode::Kind kind, YAML::anchor_t anchor) {
    check_key(kind, mark);
    open_.push_back({make(mark, kind), mark, anchor, std::nullopt, {}});
  }

  void close() {
    Open done = std::move(open_.back());
    open_.pop_back();
    add(std::move(done.node), done.mark, done.anchor);
  }

  /// Where a key comes next, nothing but a text may.
  void check_key(YamlNode::Kind kind, const YAML::Mark& mark) const {
    const bool is_key = !open_.empty() && open_.back().node.kind == YamlNode::Kind::map && !open_.back().key;
    if (is_key && kind != YamlNode::Kind::scalar) fail(name_, mark, "a key must be plain text");
  }

  void add(YamlNode node, const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) {
      count(node, mark);
      anchors_[anchor] = node;
    }
    if (open_.empty()) {
      root_ = std::move(node);
    } else if (open_.back().node.kind == YamlNode::Kind::sequence) {
      open_.back().node.items.push_back(std::move(node));
    } else {
      add_to_map(open_.back(), std::move(node), mark);
    }
  }

  void add_to_map(Open& map, YamlNode node, const YAML::Mark& mark) {
    if (map.key) {
      map.node.members.push_back({*std::exchange(map.key, std::nullopt), std::move(node)});
      return;
    }
    check_key(node.kind, mark);
    if (!map.seen.insert(node.text).second) {
      fail(name_, mark, "the key '" + node.text + "' stands twice; keep one");
    }
    map.key = std::move(node.text);
    --nodes_;  // a key is a part of its value
  }

  const std::string& name_;
  YamlNode root_;
  std::vector<Open> open_;
  std::unordered_map<YAML::anchor_t, YamlNode> anchors_;
  int nodes_ = 0;
  std::size_t copied_ = 0;
};

/// yaml-cpp reads all of an unclosed flow before it tells of any of it: brackets that pile up are refused unread. Those
/// in texts count too, but a thousand more open than closed are no text.
void check_brackets(std::string_view bytes, const std::string& name) {
  YAML::Mark mark;
  mark.line = mark.column = 0;
  int open = 0;
  for (const char c : bytes) {
    open += c == '[' || c == '{' ? 1 : 0;
    open -= (c == ']' || c == '}') && open > 0 ? 1 : 0;
    if (open > kMaxOpenBrackets) fail(name, mark, kTooDeep);
    mark.column = c == '\n' ? 0 : mark.column + 1;
    mark.line += c == '\n' ? 1 : 0;
  }
}

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
  check_brackets(bytes, name);
  try {
    std::istringstream in{std::string(bytes)};
    YAML::Parser parser(in);
    TreeBuilder builder(name);
    parser.HandleNextDocument(builder);
    return builder.take();
  } catch (const YAML::Exception& error) {
    fail(name, error.mark, error.msg);
  }
}

void fail_at(const std::string& name, const YamlNode& node, const std::string& message) {
  throw RuleError(name + ":" + std::to_string(node.line) + ":" + std::to_string(node.column) + ": " + message);
}

}  // namespace demarche
