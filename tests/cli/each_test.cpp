// --each: a file of its own for every document.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

std::vector<std::string> files_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) names.push_back(entry.path().lexically_relative(folder).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("--each names a timeline by the id given, else by the file, else by the text's hash") {
  const TempFolder folder;
  folder.write("in/report.txt", "The envoys met.");
  folder.write("in/one.json", "{\"text\": \"One.\"}");
  folder.write("in/two.json", "{\"id\": \"second\", \"text\": \"Two.\"}");
  folder.write("in/lines.jsonl", "{\"id\": \"third\", \"published\": \"2016-05-01\", \"text\": \"Three.\"}\n");
  const Ran ran = shell(folder, "demarche run in --each -o out");
  CHECK(ran.exit == 0);
  CHECK(files_in(folder.path() / "out") ==
        std::vector<std::string>{"one.json", "report.json", "second.json", "third.json"});
  CHECK(folder.read("out/third.json").find("\"date\": \"2016-05-01\"") != std::string::npos);
  CHECK(ran.err.find("\nthird       2016-05-01 (metadata) ") != std::string::npos);
  shell(folder, "printf '{\"text\":\"A.\"}\\n{\"text\":\"B.\"}\\n' | demarche times - --each -o times");
  CHECK(files_in(folder.path() / "times") ==
        std::vector<std::string>{"dbe651d5a8e97690f.jsonl", "de53657178cb6855a.jsonl"});
}

TEST_CASE("no id reaches outside the folder") {
  const TempFolder folder;
  folder.write("c.jsonl",
               "{\"id\": \"../../escape\", \"text\": \"One.\"}\n{\"id\": \"/etc/x\", \"text\": \"Two.\"}\n"
               "{\"id\": \"..\", \"text\": \"Three.\"}\n{\"id\": \"a\\nb\\u0000c\", \"text\": \"Four.\"}\n");
  CHECK(shell(folder, "mkdir deep; cd deep; demarche run ../c.jsonl --each -o out").exit == 0);
  CHECK(files_in(folder.path()) == std::vector<std::string>{"c.jsonl", "deep/out/_._.._escape.json", "deep/out/__.json",
                                                            "deep/out/_etc_x.json", "deep/out/a b c.json"});
}

TEST_CASE("two documents never share a file") {
  const TempFolder folder;
  folder.write("c.jsonl", "{\"id\": \"a/b\", \"text\": \"One.\"}\n{\"id\": \"a_b\", \"text\": \"Two.\"}\n");
  const Ran ran = shell(folder, "demarche run c.jsonl --each -o out");
  CHECK(ran.exit == 0);
  CHECK(ran.err.find("c.jsonl:2: c.jsonl:1 is written to a_b already") != std::string::npos);
  CHECK(folder.read("out/a_b.json").find("\"id\": \"a/b\"") != std::string::npos);
  CHECK(shell(folder, "demarche run c.jsonl --each -o out --strict").exit == 3);
}
