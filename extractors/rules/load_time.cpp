// The section `time`: word classes (`words`), fragments of patterns (`fragment`) and patterns of time expressions
// (`pattern`), told apart by those members. The notation of patterns is that of time_pattern.hpp.
#include <map>

#include "extractors/rules/loader.hpp"
#include "extractors/rules/time_trie.hpp"
#include "extractors/rules/time_values.hpp"

namespace demarche {
namespace {

class TimeLoader {
 public:
  explicit TimeLoader(RuleLoader& loader) : loader_(loader), tables_(loader.tables().time) {
    for (const RuleEntry& entry : loader.section("time")) {
      if (entry.node.find("words")) load_class(entry);
      if (entry.node.find("fragment")) load_fragment(entry);
    }
    for (const RuleEntry& entry : loader.section("time")) {
      if (!entry.node.find("words") && !entry.node.find("fragment")) load_pattern(entry);
    }
    trie_.write(tables_);
  }

 private:
  struct WordClass {
    TimeSymbol symbol = 0;
    TimeSlot slot = TimeSlot::none;
  };

  TimeSlot slot_of(const Fields& fields, std::string_view key, std::string_view name) const {
    const auto slot = parse_name<TimeSlot>(name);
    if (!slot) fields.fail(key, "no slot is called '" + std::string(name) + "'");
    return *slot;
  }

  /// The symbol of the class, made where it is new; a shape's name gives the shape's symbol.
  TimeSymbol symbol_of(std::string_view name, ClassId cls) {
    if (tables_.symbols.size() <= cls) tables_.symbols.resize(std::size_t{cls} + 1);
    const auto shape = parse_name<TimeShape>(name);
    if (tables_.symbols[cls] == 0) tables_.symbols[cls] = shape ? static_cast<TimeSymbol>(*shape) : next_symbol_++;
    return tables_.symbols[cls];
  }

  void load_class(const RuleEntry& entry) {
    const Fields fields(entry.node, entry.file, {"id", "slot", "words", "note", "examples", "not"});
    const std::string& id = fields.text("id");
    const auto shape = parse_name<TimeShape>(id);  // words that mean the same as digits: "three", "third"
    const TimeSlot slot = fields.node("slot") ? slot_of(fields, "slot", fields.text("slot"))
                          : shape             ? shape_slot(*shape)
                                              : TimeSlot::none;
    const ClassId cls = loader_.make_class("time." + id);
    classes_[id] = {symbol_of(id, cls), slot};
    const YamlNode& words = *fields.node("words");
    if (words.kind != YamlNode::Kind::map) {
      for (const std::string& phrase : fields.list("words")) loader_.add_phrase(fields, phrase, cls, 0);
      return;
    }
    for (const auto& [key, node] : words.members) add_words(fields, cls, slot, key, node);
  }

  void add_words(const Fields& fields, ClassId cls, TimeSlot slot, const std::string& key, const YamlNode& node) {
    const auto value = slot_value(slot, key);
    if (!value)
      fail_at(fields.file(), node, "'" + key + "' is no value of the slot '" + std::string(name_of(slot)) + "'");
    if (node.kind == YamlNode::Kind::scalar) return loader_.add_phrase(fields, node.text, cls, *value);
    for (const YamlNode& phrase : node.items) loader_.add_phrase(fields, phrase.text, cls, *value);
  }

  void load_fragment(const RuleEntry& entry) {
    const Fields fields(entry.node, entry.file, {"id", "fragment", "note"});
    fragments_[fields.text("id")] = fields.text("fragment");
  }

  PatternElement literal(const Fields& fields, std::string_view word) {
    const std::string name = "time=" + std::string(word);
    const ClassId cls = loader_.make_class(name);
    if (tables_.symbols.size() <= cls || tables_.symbols[cls] == 0) loader_.add_phrase(fields, word, cls, 0);
    return {symbol_of(name, cls), TimeSlot::none, false};
  }

  PatternElement word_class(const Fields& fields, std::string_view name) const {
    if (const auto known = classes_.find(name); known != classes_.end()) {
      return {known->second.symbol, known->second.slot, false};
    }
    const auto shape = parse_name<TimeShape>(name);
    if (!shape) fields.fail("pattern", "no class or shape is called '" + std::string(name) + "'");
    return {static_cast<TimeSymbol>(*shape), shape_slot(*shape), false};
  }

  std::string fragment(const Fields& fields, std::string_view name) const {
    const auto known = fragments_.find(name);
    if (known == fragments_.end()) fields.fail("pattern", "no fragment is called '" + std::string(name) + "'");
    return known->second;
  }

  PatternNames names(const Fields& fields) {
    return {[&](std::string_view word) { return literal(fields, word); },
            [&](std::string_view name) { return word_class(fields, name); },
            [&](std::string_view name) { return fragment(fields, name); },
            [&](const std::string& message) { fields.fail("pattern", message); }};
  }

  std::vector<TimeSetting> settings(const Fields& fields) const {
    std::vector<TimeSetting> out;
    const YamlNode* with = fields.node("with");
    if (!with) return out;
    for (const auto& [key, node] : with->members) {
      const TimeSlot slot = slot_of(fields, "with", key);
      const auto value = slot_value(slot, node.text);
      if (!value) fail_at(fields.file(), node, "'" + node.text + "' is no value of the slot '" + key + "'");
      out.push_back({slot, *value});
    }
    return out;
  }

  void load_pattern(const RuleEntry& entry) {
    const Fields fields(entry.node, entry.file,
                        {"id", "pattern", "gives", "with", "priority", "note", "examples", "not"});
    TimePattern pattern;
    pattern.id = fields.text("id");
    const auto operation = parse_name<TimeOperation>(fields.text("gives"));
    if (!operation) fields.fail("gives", "no operation is called '" + fields.text("gives") + "'");
    pattern.operation = *operation;
    pattern.priority = fields.integer_or("priority", 0, -100, 100);
    pattern.settings = settings(fields);
    if (!fields.node("pattern")) fields.fail("pattern", "an entry has words, a fragment or a pattern");
    for (const std::string& notation : fields.list("pattern")) {
      for (const PatternSequence& sequence : expand_pattern(notation, names(fields))) {
        if (sequence.size() > kLongestTimePattern) {
          fields.fail("pattern",
                      "a way to write it is longer than " + std::to_string(kLongestTimePattern) + " elements");
        }
        trie_.add(sequence, static_cast<std::uint32_t>(tables_.patterns.size()));
      }
    }
    loader_.add_examples(fields, "time", pattern.id, true);
    tables_.patterns.push_back(std::move(pattern));
  }

  RuleLoader& loader_;
  TimeTables& tables_;
  TimeTrie trie_;
  TimeSymbol next_symbol_ = kFirstWordSymbol;
  std::map<std::string, WordClass, std::less<>> classes_;
  std::map<std::string, std::string, std::less<>> fragments_;
};

}  // namespace

void load_time(RuleLoader& loader) { const TimeLoader load(loader); }

}  // namespace demarche
