// Outputs that cannot be written: the exit code says so, and what was there before stays.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

TempFolder& with_report(TempFolder& folder) {
  folder.write("a.txt", "The envoys met in Arval.");
  folder.write("long.txt", std::string(1000000, 'x') + "\n");
  shell(folder, "demarche run a.txt -o out --formats json");
  return folder;
}

}  // namespace

TEST_CASE("a full disk is an error, for standard output and for files, and the device stays one") {
  TempFolder made;
  const TempFolder& folder = with_report(made);
  for (const char* command : {"demarche text a.txt >/dev/full", "demarche extract a.txt >/dev/full",
                              "demarche --help >/dev/full", "demarche render out/timeline.json -f json >/dev/full",
                              "demarche render out/timeline.json -f json -o /dev/full"}) {
    INFO(command);
    const Ran ran = shell(folder, command);
    CHECK(ran.exit == 3);
    CHECK(ran.err.find("No space left on device") != std::string::npos);
  }
  CHECK(std::filesystem::is_character_file("/dev/full"));
}

TEST_CASE("a pipe that nobody reads is an error, not a signal") {
  TempFolder made;
  const Ran ran = shell(with_report(made), "{ demarche text long.txt; echo \"exit $?\" >&2; } | true");
  CHECK(ran.err == "demarche: cannot write to standard output: Broken pipe\nexit 3\n");
}

TEST_CASE("closed standard streams do no harm") {
  TempFolder made;
  const TempFolder& folder = with_report(made);
  CHECK(shell(folder, "demarche text a.txt >&-").exit == 3);
  CHECK(shell(folder, "demarche text - <&-").exit == 3);
  CHECK(shell(folder, "demarche run a.txt -o closed --formats json <&- >&- 2>&-").exit == 0);
  CHECK(folder.read("closed/timeline.json") == folder.read("out/timeline.json"));
}

TEST_CASE("a folder that cannot be made or written to is an error that names it") {
  TempFolder made;
  const TempFolder& folder = with_report(made);
  const Ran file = shell(folder, "demarche run a.txt -o a.txt/deep --formats json");
  CHECK(file.exit == 3);
  CHECK(file.err.find("cannot make the folder a.txt/deep: Not a directory") != std::string::npos);
  CHECK(shell(folder, "demarche run a.txt -o /proc/nowhere --formats json").exit == 3);
  const Ran missing = shell(folder, "demarche render out/timeline.json -o missing/x.json");
  CHECK(missing.exit == 3);
  CHECK(missing.err == "demarche: cannot write missing/x.json: No such file or directory\n");
  CHECK(shell(folder, "mkdir x.json; demarche render out/timeline.json -o x.json").exit == 3);
}

TEST_CASE("the old content stays where the new one cannot be written whole") {
  TempFolder made;
  const TempFolder& folder = with_report(made);
  const std::string old = folder.read("out/timeline.json");
  const Ran ran = shell(folder,
                        "echo 'Other words.' >b.txt; (ulimit -f 0; demarche run b.txt -o out --formats json; "
                        "echo \"exit $?\") 2>&1 | cat");
  CHECK(ran.out.find("cannot write out/timeline.json: File too large\n") != std::string::npos);
  CHECK(ran.out.ends_with("\nexit 3\n"));
  CHECK(folder.read("out/timeline.json") == old);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path() / "out"), {}) == 1);
}

TEST_CASE("rendering a timeline as JSON gives its bytes again") {
  TempFolder made;
  const TempFolder& folder = with_report(made);
  CHECK(shell(folder, "demarche render out/timeline.json -f json").out == folder.read("out/timeline.json"));
  CHECK(shell(folder, "demarche render - -f json <out/timeline.json").out == folder.read("out/timeline.json"));
  const Ran broken = shell(folder, "echo '{\"schema\": 9}' | demarche render - -f json");
  CHECK(broken.exit == 3);
  CHECK(broken.err ==
        "demarche: standard input:1:12: schema is 9, newer than this program reads (1): use a newer demarche\n");
}
