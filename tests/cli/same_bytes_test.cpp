// One corpus, whatever the order of its documents, the locale and the time zone: the same bytes.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::shell;
using testing::TempFolder;

namespace {

void write_corpus(const TempFolder& folder) {
  folder.write("a/2031-03-14-a.txt", "The northern command declared a truce around Arval on Friday.");
  folder.write("a/2031-03-15-b.txt", "The command extended its truce by 48 hours on Saturday, officials said.");
  folder.write("a/c.txt", "GENEVA, March 16, 2031 (Northern Wire) - The envoys met in Geneva on Sunday.");
}

}  // namespace

TEST_CASE("the order of the documents changes no byte") {
  const TempFolder folder;
  write_corpus(folder);
  shell(folder, "cd a; demarche run 2031-03-14-a.txt 2031-03-15-b.txt c.txt -o ../first --formats json");
  shell(folder, "cd a; demarche run c.txt 2031-03-14-a.txt 2031-03-15-b.txt -o ../second --formats json");
  shell(folder, "demarche run a -o third --formats json");
  REQUIRE_FALSE(folder.read("first/timeline.json").empty());
  CHECK(folder.read("second/timeline.json") == folder.read("first/timeline.json"));
  CHECK(folder.read("third/timeline.json") == folder.read("first/timeline.json"));
}

TEST_CASE("the locale and the time zone change no byte") {
  const TempFolder folder;
  write_corpus(folder);
  const std::string extracted = shell(folder, "LC_ALL=C TZ=UTC demarche extract a").out;
  REQUIRE_FALSE(extracted.empty());
  for (const char* setting : {"LC_ALL=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "LC_ALL=C.UTF-8 TZ=Pacific/Kiritimati",
                              "TZ=America/Los_Angeles LANG=zh_CN.GB18030"}) {
    INFO(setting);
    CHECK(shell(folder, std::string("export ") + setting + "; demarche extract a").out == extracted);
  }
}
