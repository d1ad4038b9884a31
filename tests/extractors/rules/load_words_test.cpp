// Words of rules that cannot be inflected. Found by fuzzing: a lemma that begins with a space was read beyond its end.
#include <catch2/catch.hpp>

#include "extractors/rules/source.hpp"
#include "extractors/yaml.hpp"

using namespace demarche;

namespace {

std::string error_of(const std::string& members) {
  try {
    load_rules({{"x.yaml", "classes:\n  - id: cue.test\n" + members + "    examples: [call]\n    not: [x]\n"}});
    return "";
  } catch (const RuleError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a lemma is refused where it is empty or has spaces around it, with its place") {
  for (const char* members : {"    verb: [call, \"   threaten\"]\n", "    verb: [call, \"threaten \"]\n",
                              "    noun: [\" call\"]\n", "    verb: \"\"\n", "    noun: \" \"\n"}) {
    INFO(members);
    CHECK(error_of(members).starts_with("x.yaml:3:"));
    CHECK(error_of(members).find("is no word: take the spaces away") != std::string::npos);
  }
}

TEST_CASE("lemmas of one word and of several are taken") {
  CHECK(error_of("    verb: [call, call for]\n") == "");
  CHECK(error_of("    noun: [call, call for help]\n") == "");
}
