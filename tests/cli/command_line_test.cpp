// The command line as a user meets it: the built program in a folder of its own.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

constexpr const char* kReport = "ARVAL, March 14 (Northern Wire) - The two commanders met in Arval on Friday.\n";

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("help and version go to standard output and exit with 0") {
  const TempFolder folder;
  const Ran help = shell(folder, "demarche --help");
  CHECK(help.exit == 0);
  CHECK(help.err.empty());
  CHECK(help.out.find("demarche run report.txt") < help.out.find("Usage:"));
  for (const char* command : {"run", "extract", "times", "render", "text"}) {
    const Ran ran = shell(folder, std::string("demarche ") + command + " --help");
    INFO(command);
    CHECK(ran.exit == 0);
    CHECK(ran.out.find(std::string("  demarche ") + command) < ran.out.find("Usage:"));
  }
  CHECK(shell(folder, "demarche --version").out.starts_with("demarche "));
}

TEST_CASE("a wrong call exits with 2 and says what to do") {
  const TempFolder folder;
  folder.write("a.txt", kReport);
  const auto error = [&](const char* command) {
    const Ran ran = shell(folder, command);
    INFO(command);
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    return ran.err;
  };
  CHECK(error("demarche") == "demarche: name a command; see demarche --help\n");
  CHECK(error("demarche draw a.txt") == "demarche: there is no command \"draw\"; see demarche --help\n");
  CHECK(holds(error("demarche run a.txt"), "--output is required; see demarche run --help"));
  CHECK(holds(error("demarche run -o out"), "INPUT is required"));
  CHECK(holds(error("demarche run a.txt -o out --nope"), "--nope"));
  CHECK(error("demarche run a.txt -o out --published 2016-02-30") ==
        "demarche: --published wants a day as YYYY-MM-DD, not \"2016-02-30\"\n");
  CHECK(holds(error("demarche run a.txt -o out --formats json,doc"), "there is no format \"doc\"; there are: json"));
  CHECK(holds(error("demarche run a.txt -o out --kinds nonsense"), "there is no kind or family \"nonsense\""));
  CHECK(error("demarche times a.txt --each") == "demarche: --each wants a folder: -o DIR\n");
  CHECK(holds(error("demarche render t.json"), "pass the format"));
  CHECK_FALSE(folder.has("out"));
}

TEST_CASE("run writes the timeline, and a table of its documents on standard error") {
  const TempFolder folder;
  folder.write("2031-03-14-report.txt", kReport);
  const Ran ran = shell(folder, "demarche run 2031-03-14-report.txt -o new/out --formats json");
  CHECK(ran.exit == 0);
  CHECK(ran.out.empty());
  CHECK(ran.err.starts_with("document "));
  CHECK(holds(ran.err, "\n2031-03-14-report.txt  2031-03-14 (file-name)"));
  CHECK(holds(ran.err, "\nwrote new/out/timeline.json\n"));
  CHECK_FALSE(holds(ran.err, "--published"));
  CHECK(holds(folder.read("new/out/timeline.json"), "\"uri\": \"2031-03-14-report.txt\""));
}

TEST_CASE("run says what to pass for a document without a day") {
  const TempFolder folder;
  const Ran ran = shell(folder, "echo 'The commanders met on Friday.' | demarche run - -o out --formats json");
  CHECK(ran.exit == 0);
  CHECK(holds(ran.err, "\nstandard input  none "));
  CHECK(holds(ran.err, "no relative dates: standard input; pass --published YYYY-MM-DD\n"));
}

TEST_CASE("--published overrides the day of one document and fills the gaps of several") {
  const TempFolder folder;
  folder.write("2031-03-14-a.txt", "One. " + std::string(kReport));
  folder.write("b.txt", "The commanders met.");
  CHECK(holds(shell(folder, "demarche run 2031-03-14-a.txt -o out --formats json --published 2030-01-02").err,
              "2030-01-02 (option)"));
  const Ran both = shell(folder, "demarche run 2031-03-14-a.txt b.txt -o out --formats json --published 2030-01-02");
  CHECK(holds(both.err, "2031-03-14-a.txt  2031-03-14 (file-name)"));
  CHECK(holds(both.err, "b.txt             2030-01-02 (option)"));
}

TEST_CASE("a folder is read with the folders in it; other files are named and left out") {
  const TempFolder folder;
  folder.write("in/b.txt", "The envoys met in Arval.");
  folder.write("in/deep/a.json", "{\"id\": \"deep\", \"text\": \"The envoys met in Orsk.\"}");
  folder.write("in/lines.jsonl", "{\"id\": \"l1\", \"text\": \"One.\"}\n\n{\"id\": \"l2\", \"text\": \"Two.\"}\n");
  folder.write("in/photo.png", "\x89PNG");
  folder.write("in/.hidden.txt", "Three.");
  const Ran ran = shell(folder, "demarche extract in");
  CHECK(ran.exit == 0);
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 4);
  const std::size_t b = ran.out.find("\"uri\": \"b.txt\"");
  const std::size_t deep = ran.out.find("\"id\": \"deep\", \"uri\": \"deep/a.json\"");
  const std::size_t line = ran.out.find("\"id\": \"l2\", \"uri\": \"lines.jsonl#3\"");
  CHECK(b < deep);
  CHECK(deep < line);
  CHECK(line != std::string::npos);
  CHECK(ran.err == "left out 1 file that is no text, JSON, HTML or feed by name: in/photo.png\n");
}

TEST_CASE("standard input is a text, a JSON document or JSONL") {
  const TempFolder folder;
  CHECK(shell(folder, "printf 'Plain words.' | demarche text -").out == "Plain words.");
  CHECK(shell(folder, "printf '{\"text\":\\n\"Words.\"}\\n' | demarche text -").out == "Words.");
  CHECK(shell(folder, "printf '{\"text\": \"Words.\"}' | demarche text -").out == "Words.");
  const Ran lines = shell(folder, "printf '{\"text\":\"A.\"}\\n{\"text\":\"B.\"}\\n' | demarche extract -");
  CHECK(std::count(lines.out.begin(), lines.out.end(), '\n') == 2);
}

TEST_CASE("one bad document costs only itself, unless --strict asks for all") {
  const TempFolder folder;
  folder.write("good.txt", "The envoys met.");
  folder.write("bad.pdf", "%PDF-1.7\n1 0 obj\n");
  folder.write("lines.jsonl", "{\"text\": \"One.\"}\n{\"text\": \n{\"text\": \"Three.\"}\n");
  const Ran ran = shell(folder, "demarche extract good.txt bad.pdf lines.jsonl missing.txt");
  CHECK(ran.exit == 0);
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 3);
  CHECK(holds(ran.err, "bad.pdf: "));
  CHECK(holds(ran.err, "lines.jsonl:2"));
  CHECK(holds(ran.err, "demarche: cannot read missing.txt: No such file or directory"));
  CHECK(shell(folder, "demarche extract --strict good.txt bad.pdf").exit == 3);
  CHECK(shell(folder, "demarche extract --strict good.txt").exit == 0);
}

TEST_CASE("where nothing can be read the exit code is 3 and nothing is written") {
  const TempFolder folder;
  folder.write("empty/readme.md", "x");
  for (const char* command :
       {"demarche run missing.txt -o out", "demarche run empty -o out", "demarche run missing.txt -o out --each",
        "demarche extract missing.txt -o out", "demarche text missing.txt", "demarche times missing.txt"}) {
    INFO(command);
    const Ran ran = shell(folder, command);
    CHECK(ran.exit == 3);
    CHECK(ran.out.empty());
    CHECK_FALSE(ran.err.empty());
    CHECK_FALSE(folder.has("out"));
  }
}

TEST_CASE("copies of a text count once; two texts with one id are told") {
  const TempFolder folder;
  folder.write("a.txt", "The envoys met.");
  folder.write("b.txt", "The envoys met.");
  folder.write("c.jsonl", "{\"id\": \"x\", \"text\": \"One.\"}\n{\"id\": \"x\", \"text\": \"Two.\"}\n");
  const Ran copies = shell(folder, "demarche run b.txt a.txt -o out --formats json --strict");
  CHECK(copies.exit == 0);
  CHECK(holds(copies.err, "b.txt: left out, the same text as a.txt"));
  const Ran twins = shell(folder, "demarche run c.jsonl -o out --formats json");
  CHECK(twins.exit == 0);
  CHECK(holds(twins.err, "has the same id \"x\""));
  CHECK(shell(folder, "demarche run c.jsonl -o out --formats json --strict").exit == 3);
}

TEST_CASE("messages hold no control characters") {
  const TempFolder folder;
  const Ran ran = shell(folder, "demarche text \"$(printf 'a\\033[31mb\\302\\233c.txt')\"");
  CHECK(ran.exit == 3);
  CHECK_FALSE(holds(ran.err, "\x1b"));
  CHECK(holds(ran.err, "a [31mb c.txt"));
}
