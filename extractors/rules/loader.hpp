// What the loaders of the sections share: the entries that count after later files replaced earlier ones, the lexicon
// in the making, and the table of classes. One function per section, listed in loader.cpp.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/rules/fields.hpp"
#include "extractors/rules/inflection.hpp"
#include "extractors/rules/lexicon_builder.hpp"
#include "extractors/rules/source.hpp"

namespace demarche {

/// One entry of a section with the file that it stands in.
struct RuleEntry {
  YamlNode node;
  std::string file;
};

class RuleLoader {
 public:
  explicit RuleLoader(const std::vector<RuleSource>& sources);

  RuleSet load();

  /// The entries of a section that count, in the order of the files.
  const std::vector<RuleEntry>& section(std::string_view name) const;
  /// The class called `name`, made where it is new.
  ClassId make_class(std::string_view name);
  /// The class called `name`. Throws RuleError at `fields[key]` where no rule declares it.
  ClassId known_class(const Fields& fields, std::string_view key, std::string_view name) const;
  /// Adds the words of the members `noun`, `verb` and `words`, inflected, as words of `cls` with `value`.
  /// Returns how many lemmas there were.
  int add_words(const Fields& fields, ClassId cls, std::int32_t value);
  /// Adds one phrase as it stands.
  void add_phrase(const Fields& fields, std::string_view phrase, ClassId cls, std::int32_t value);
  /// Records `examples` and `not` of an entry. Throws where one of them is missing and `required`.
  void add_examples(const Fields& fields, std::string_view section, std::string_view rule, bool required);

  RuleTables& tables() { return out_.tables; }
  const Inflections& inflections() const { return inflections_; }

 private:
  void read_source(const RuleSource& source);
  void add_entry(const std::string& section, const YamlNode& node, const std::string& file);
  void load_inflections();
  void load_abbreviations();

  RuleSet out_;
  std::map<std::string, std::vector<RuleEntry>, std::less<>> sections_;
  std::map<std::string, ClassId, std::less<>> class_ids_;
  Inflections inflections_;
  LexiconBuilder lexicon_;
};

// One section each. They throw RuleError.
void load_classes(RuleLoader& loader);
void load_kinds(RuleLoader& loader);
void load_time(RuleLoader& loader);
void load_names(RuleLoader& loader);
void load_frames(RuleLoader& loader);

}  // namespace demarche
