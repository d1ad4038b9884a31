// The section `classes`: word classes that frames and cues speak of ("truce", "cue.possible").
#include "extractors/rules/loader.hpp"

namespace demarche {

void load_classes(RuleLoader& loader) {
  for (const RuleEntry& entry : loader.section("classes")) {
    const Fields fields(entry.node, entry.file, {"id", "noun", "verb", "words", "value", "note", "examples", "not"});
    const std::string& id = fields.text("id");
    const ClassId cls = loader.make_class(id);
    if (loader.add_words(fields, cls, fields.integer_or("value", 0, -1'000'000, 1'000'000)) == 0) {
      fields.fail("id", "the class '" + id + "' has no words; give it noun, verb or words");
    }
    loader.add_examples(fields, "classes", id, true);
  }
}

}  // namespace demarche
