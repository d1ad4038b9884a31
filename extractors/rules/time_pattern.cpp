#include "extractors/rules/time_pattern.hpp"

namespace demarche {
namespace {

constexpr std::size_t kMostSequences = 20'000;
constexpr int kDeepest = 12;  // fragments and groups within each other

using Sequences = std::vector<PatternSequence>;

bool is_mark(char c) { return std::string_view(" []()|{}<>~").find(c) != std::string_view::npos; }

/// Every way of `first` followed by every way of `second`.
Sequences joined(const Sequences& first, const Sequences& second) {
  Sequences out;
  out.reserve(first.size() * second.size());
  for (const PatternSequence& head : first) {
    for (const PatternSequence& tail : second) {
      out.push_back(head);
      out.back().insert(out.back().end(), tail.begin(), tail.end());
    }
  }
  return out;
}

class Expander {
 public:
  Expander(std::string notation, const PatternNames& names, int depth)
      : text_(std::move(notation)), names_(names), depth_(depth) {
    if (depth > kDeepest) names.fail("groups and fragments nest too deep");
  }

  Sequences run() {
    Sequences out = alternatives();
    if (at_ < text_.size()) fail("a bracket closes that was not opened");
    return out;
  }

 private:
  Sequences alternatives() {
    Sequences out = sequence();
    while (take('|')) {
      Sequences more = sequence();
      out.insert(out.end(), more.begin(), more.end());
    }
    return out;
  }

  Sequences sequence() {
    Sequences out{{}};
    while (skip_spaces(), at_ < text_.size() && text_[at_] != '|' && text_[at_] != ')' && text_[at_] != ']') {
      const bool context = take('~');
      Sequences next = element();
      if (context) {
        for (PatternSequence& one : next) {
          for (PatternElement& part : one) part.context = true;
        }
      }
      if (out.size() * next.size() > kMostSequences) fail("the pattern stands for too many sequences");
      out = joined(out, next);
    }
    return out;
  }

  Sequences element() {
    skip_spaces();
    if (take('(')) return group(')', false);
    if (take('[')) return group(']', true);
    if (take('{')) return Expander(names_.fragment(until('}')), names_, depth_ + 1).run();
    if (take('<')) return {{classed(until('>'))}};
    const std::string word = plain_word();
    if (word.empty()) fail("a word, <class>, [ ], ( ) or {fragment} is missing");
    return {{names_.literal(word)}};
  }

  Sequences group(char close, bool optional) {
    if (++depth_ > kDeepest) fail("groups nest too deep");
    Sequences out = alternatives();
    if (!take(close)) fail(std::string("'") + close + "' is missing");
    if (optional) out.emplace_back();
    --depth_;
    return out;
  }

  PatternElement classed(const std::string& written) {
    const std::size_t colon = written.find(':');
    PatternElement out = names_.word_class(written.substr(0, colon));
    if (colon == std::string::npos) return out;
    const auto slot = parse_name<TimeSlot>(written.substr(colon + 1));
    if (!slot) fail("no slot is called '" + written.substr(colon + 1) + "'");
    out.slot = *slot;
    return out;
  }

  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool take(char c) {
    skip_spaces();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  std::string until(char close) {
    const std::size_t end = text_.find(close, at_);
    if (end == std::string_view::npos) fail(std::string("'") + close + "' is missing");
    std::string out(text_.substr(at_, end - at_));
    at_ = end + 1;
    return out;
  }
  std::string plain_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_mark(text_[at_])) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }
  void fail(const std::string& message) const { names_.fail(message + " in '" + text_ + "'"); }

  std::string text_;
  const PatternNames& names_;
  int depth_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<PatternSequence> expand_pattern(std::string_view notation, const PatternNames& names) {
  Sequences out = Expander(std::string(notation), names, 0).run();
  for (const PatternSequence& sequence : out) {
    if (sequence.empty()) names.fail("the pattern '" + std::string(notation) + "' may match nothing at all");
  }
  return out;
}

}  // namespace demarche
