// demarche doctor, on the machine that the tests run on and on ones that lack something.
#include <catch2/catch.hpp>

#include "cli/checkup.hpp"
#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the doctor finds what a set-up machine has, twice the same") {
  const TempFolder folder;
  const Ran ran = shell(folder, "demarche doctor");
  CHECK(ran.exit == 0);
  CHECK(ran.err.empty());
  for (const char* line : {"ok       demarche ", "ok       Graphviz ", "ok       svg: ", "ok       png: ",
                           "ok       pdf: ", "ok       font, Latin: ", "ok       font, Cyrillic: ", "ok       rules: ",
                           "ok       language model: English", "ok       standard output: no terminal"}) {
    INFO(line);
    CHECK(holds(ran.out, line));
  }
  CHECK(shell(folder, "demarche doctor").out == ran.out);
}

TEST_CASE("a machine without fonts is told which package to install, and the exit code is 1") {
  const TempFolder folder;
  folder.write("none.conf", "<fontconfig><cachedir>cache</cachedir></fontconfig>");
  const Ran ran = shell(folder, "FONTCONFIG_FILE=$PWD/none.conf demarche doctor");
  CHECK(ran.exit == 1);
  CHECK(holds(ran.out, "missing  font, Latin: none, pictures show boxes; install fonts-noto-core\n"));
  CHECK(holds(ran.out, "note     font, Korean: none, pictures show boxes; install fonts-noto-cjk\n"));
}

TEST_CASE("a machine without Graphviz's plug-ins is told so, and the exit code is 1") {
  const TempFolder folder;
  const Ran ran = shell(folder, "mkdir none; GVBINDIR=$PWD/none demarche doctor");
  CHECK(ran.exit == 1);
  CHECK(holds(ran.out, "\nmissing  Graphviz "));
  CHECK(holds(ran.out, "\nmissing  pdf: "));
  CHECK(holds(ran.out, "\nok       rules: "));
}

TEST_CASE("--rules is loaded, and what is wrong with it is told with its place") {
  const TempFolder folder;
  folder.write("bad/en/x.yaml", "nonsense: 1\n");
  const Ran bad = shell(folder, "demarche doctor --rules bad");
  CHECK(bad.exit == 1);
  CHECK(holds(bad.out, "missing  rules with those of bad: en/x.yaml:1:1"));
  CHECK(shell(folder, "demarche doctor --rules none").exit == 1);
  const Ran good = shell(folder, "demarche doctor --rules " DEMARCHE_SOURCE_DIR "/extractors/rules");
  CHECK(good.exit == 0);
  CHECK(holds(good.out, "ok       rules with those of "));
}

TEST_CASE("a locale that is not UTF-8 is noted and breaks nothing") {
  const TempFolder folder;
  const Ran ran = shell(folder, "LC_ALL=C demarche doctor");
  CHECK(ran.exit == 0);
  CHECK(holds(ran.out, "note     locale: C is not UTF-8"));
  CHECK(holds(shell(folder, "LC_ALL=C.UTF-8 demarche doctor").out, "ok       locale: C.UTF-8\n"));
  CHECK(is_utf8_locale("de_DE.utf8@euro"));
  CHECK_FALSE(is_utf8_locale("de_DE"));
  CHECK_FALSE(is_utf8_locale(""));
}
