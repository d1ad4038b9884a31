// Markdown and text from the program itself: into files, pipes and a terminal (that of `script`, util-linux).
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

void write_timeline(const TempFolder& folder) {
  folder.write("2031-03-14-a.txt",
               "Vardania and Tesk on Thursday extended their truce in the Selm valley by 48 hours, U.N. envoy Pia Holm "
               "said.\nForeign ministers of Vardania and Tesk will meet in Vienna on March 17.\n");
  REQUIRE(shell(folder, "demarche run 2031-03-14-a.txt -o out --formats json,md,text").exit == 0);
}

/// What `command` prints on a terminal of `columns`.
std::string on_terminal(const TempFolder& folder, const std::string& command, int columns) {
  return shell(folder, "TERM=xterm script -qec 'stty cols " + std::to_string(columns) + "; " + command +
                           "' /dev/null </dev/null")
      .out;
}

const std::string kRender = std::string(DEMARCHE_BINARY) + " render out/timeline.json -f text";

}  // namespace

TEST_CASE("run writes Markdown and text where they are asked for, and not otherwise") {
  const TempFolder folder;
  write_timeline(folder);
  CHECK(folder.read("out/timeline.md").starts_with("# Chronology, "));
  CHECK(holds(folder.read("out/timeline.md"), "- **13 Mar 2031** · "));
  CHECK(holds(folder.read("out/timeline.txt"), "\n    “Vardania and Tesk on Thursday extended"));
  shell(folder, "demarche run 2031-03-14-a.txt -o usual");
  for (const char* ending : {"json", "svg", "png", "dot"}) CHECK(folder.has(std::string("usual/timeline.") + ending));
  CHECK_FALSE(folder.has("usual/timeline.md"));
  CHECK_FALSE(folder.has("usual/timeline.txt"));
}

TEST_CASE("render knows Markdown and text by the ending of the output") {
  const TempFolder folder;
  write_timeline(folder);
  shell(folder, "demarche render out/timeline.json -o week.md; demarche render out/timeline.json -o week.txt");
  CHECK(folder.read("week.md") == folder.read("out/timeline.md"));
  CHECK(folder.read("week.txt") == folder.read("out/timeline.txt"));
  CHECK(shell(folder, "demarche render out/timeline.json -f text").out == folder.read("week.txt"));
}

TEST_CASE("a terminal changes what it is shown and no file") {
  const TempFolder folder;
  write_timeline(folder);
  const std::string file = folder.read("out/timeline.txt");
  const std::string shown = on_terminal(folder, kRender, 60);
  CHECK(holds(shown, "\x1b[1m"));
  CHECK_FALSE(holds(shown, "Foreign ministers of Vardania and Tesk will meet in Vienna on March 17."));
  CHECK_FALSE(holds(on_terminal(folder, "NO_COLOR=1 " + kRender, 60), "\x1b["));
  on_terminal(folder, kRender + " -o file.txt", 60);
  CHECK(folder.read("file.txt") == file);
  CHECK(shell(folder, "export COLUMNS=40; demarche render out/timeline.json -f text").out == file);
}
