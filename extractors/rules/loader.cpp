#include "extractors/rules/loader.hpp"

#include <algorithm>

#include "extractors/hash.hpp"

namespace demarche {
namespace {

/// Every section that a rule file may have. Entries of a section with an `id` replace earlier ones with the same id.
constexpr std::array<std::string_view, 9> kSections{"abbreviations", "inflection", "classes", "kinds", "time",
                                                    "titles",        "actors",     "places",  "frames"};

/// The example without its brackets and its " = expected" tail.
struct ExampleText {
  std::string text, expected;
};

ExampleText split_example(const std::string& written) {
  const std::size_t tail = written.rfind(" = ");
  return {written.substr(0, tail), tail == std::string::npos ? "" : written.substr(tail + 3)};
}

}  // namespace

RuleSet load_rules(const std::vector<RuleSource>& sources) { return RuleLoader(sources).load(); }

RuleLoader::RuleLoader(const std::vector<RuleSource>& sources) {
  out_.tables.class_names.emplace_back();
  std::string all;
  for (const RuleSource& source : sources) {
    read_source(source);
    all += source.name + '\n' + source.bytes + '\n';
  }
  out_.tables.hash = short_hash(all);
}

void RuleLoader::read_source(const RuleSource& source) {
  const YamlNode root = parse_yaml(source.bytes, source.name);
  if (root.kind != YamlNode::Kind::map) fail_at(source.name, root, "a rule file is a map of sections");
  for (const auto& [section, node] : root.members) {
    if (std::find(kSections.begin(), kSections.end(), section) == kSections.end()) {
      fail_at(source.name, node, "unknown section '" + section + "'");
    }
    if (node.kind != YamlNode::Kind::sequence)
      fail_at(source.name, node, "the section '" + section + "' must be a list");
    for (const YamlNode& entry : node.items) add_entry(section, entry, source.name);
  }
}

void RuleLoader::add_entry(const std::string& section, const YamlNode& node, const std::string& file) {
  auto& entries = sections_[section];
  const YamlNode* id = node.find("id");
  auto same_id = [&](const RuleEntry& other) {
    return id && other.node.find("id") && other.node.find("id")->text == id->text;
  };
  const auto old = std::find_if(entries.begin(), entries.end(), same_id);
  if (old == entries.end()) {
    entries.push_back({node, file});
  } else if (old->file == file) {
    fail_at(file, *id, "the id '" + id->text + "' stands twice in this file");
  } else {
    *old = {node, file};
  }
}

const std::vector<RuleEntry>& RuleLoader::section(std::string_view name) const {
  static const std::vector<RuleEntry> none;
  const auto at = sections_.find(name);
  return at == sections_.end() ? none : at->second;
}

ClassId RuleLoader::make_class(std::string_view name) {
  const auto [at, added] =
      class_ids_.try_emplace(std::string(name), static_cast<ClassId>(out_.tables.class_names.size()));
  if (added) out_.tables.class_names.emplace_back(name);
  return at->second;
}

ClassId RuleLoader::known_class(const Fields& fields, std::string_view key, std::string_view name) const {
  const auto at = class_ids_.find(name);
  if (at == class_ids_.end()) fields.fail(key, "no class is called '" + std::string(name) + "'");
  return at->second;
}

void RuleLoader::add_phrase(const Fields& fields, std::string_view phrase, ClassId cls, std::int32_t value) {
  LexEntry entry;
  entry.cls = cls;
  entry.value = value;
  if (!lexicon_.add(phrase, entry, phrase)) fields.fail("words", "'" + std::string(phrase) + "' has no word in it");
}

/// What can be inflected: no empty text, and none that begins or ends with a space.
static std::vector<std::string> lemmas_of(const Fields& fields, std::string_view key) {
  std::vector<std::string> lemmas = fields.list(key);
  for (const std::string& lemma : lemmas) {
    if (lemma.empty() || lemma.front() == ' ' || lemma.back() == ' ') {
      fields.fail(key, "'" + lemma + "' is no word: take the spaces away");
    }
  }
  return lemmas;
}

int RuleLoader::add_words(const Fields& fields, ClassId cls, std::int32_t value) {
  int lemmas = 0;
  auto add_forms = [&](const std::vector<InflectedForm>& forms, std::string_view lemma) {
    for (const auto& [text, form] : forms) {
      LexEntry entry;
      entry.cls = cls;
      entry.value = value;
      entry.form = form;
      lexicon_.add(text, entry, lemma);
    }
    ++lemmas;
  };
  for (const std::string& lemma : lemmas_of(fields, "noun")) add_forms(noun_forms(lemma, inflections_), lemma);
  for (const std::string& lemma : lemmas_of(fields, "verb")) add_forms(verb_forms(lemma, inflections_), lemma);
  for (const std::string& phrase : fields.list("words")) {
    add_phrase(fields, phrase, cls, value);
    ++lemmas;
  }
  return lemmas;
}

void RuleLoader::add_examples(const Fields& fields, std::string_view section, std::string_view rule, bool required) {
  for (const bool positive : {true, false}) {
    const std::string_view key = positive ? "examples" : "not";
    const YamlNode* list = fields.node(key);
    if (required && (!list || list->items.empty())) {
      fields.fail(key, "'" + std::string(rule) + "' needs at least one entry under '" + std::string(key) + "'");
    }
    if (!list) continue;
    if (list->kind != YamlNode::Kind::sequence) fields.fail(key, "'" + std::string(key) + "' must be a list");
    for (const YamlNode& item : list->items) {
      if (item.kind != YamlNode::Kind::scalar) fail_at(fields.file(), item, "an example is a text");
      const auto [text, expected] = split_example(item.text);
      const std::string where = fields.file() + ":" + std::to_string(item.line) + ":" + std::to_string(item.column);
      out_.examples.push_back({std::string(section), std::string(rule), text, expected, positive, where});
    }
  }
}

void RuleLoader::load_abbreviations() {
  for (const RuleEntry& entry : section("abbreviations")) {
    const Fields fields(entry.node, entry.file, {"id", "words", "examples", "not"});
    for (const std::string& word : fields.list("words")) out_.tables.abbreviations.insert(word);
    add_examples(fields, "abbreviations", fields.text("id"), true);
  }
  lexicon_.set_abbreviations(&out_.tables.abbreviations);
}

void RuleLoader::load_inflections() {
  for (const RuleEntry& entry : section("inflection")) {
    const Fields fields(entry.node, entry.file, {"id", "verb", "past", "participle", "gerund", "noun", "plural"});
    if (fields.node("verb")) {
      inflections_.verbs[fields.text("verb")] = {fields.text("past"), fields.text_or("participle", ""),
                                                 fields.text_or("gerund", "")};
    } else {
      inflections_.plurals[fields.text("noun")] = fields.text_or("plural", "");
    }
  }
}

RuleSet RuleLoader::load() {
  load_abbreviations();
  load_inflections();
  load_classes(*this);
  load_kinds(*this);
  load_time(*this);
  load_names(*this);
  load_frames(*this);
  for (const auto& entry : class_ids_) out_.tables.classes_by_name.push_back(entry.second);
  out_.tables.lexicon = lexicon_.build();
  return std::move(out_);
}

}  // namespace demarche
