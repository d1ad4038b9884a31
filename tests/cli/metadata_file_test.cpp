// --metadata: rows find their documents, whatever way these are named.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche::testing;

namespace {

constexpr const char* kReport = "Envoys of Vardania and Tesk met in Geneva on Friday.\n";

}  // namespace

TEST_CASE("a row dates the document that it names, by its path from a folder or as it is given") {
  const TempFolder folder;
  folder.write("saved/a.txt", kReport);
  for (const char* path : {"a.txt", "saved/a.txt"}) {
    INFO(path);
    folder.write("meta.csv", std::string("path,published\n") + path + ",2016-05-01\n");
    for (const char* input : {"saved", "saved/a.txt"}) {
      const Ran ran = shell(folder, std::string("demarche extract --metadata meta.csv ") + input);
      CHECK(ran.exit == 0);
      CHECK(ran.err.empty());
      CHECK(ran.out.find("\"published\": {\"date\": \"2016-05-01\", \"basis\": \"metadata\"}") != std::string::npos);
    }
  }
}

TEST_CASE("lines of JSONL are named by their uri or id") {
  const TempFolder folder;
  folder.write("all.jsonl", "{\"id\": \"r1\", \"text\": \"Envoys met.\"}\n{\"text\": \"Talks ended.\"}\n");
  folder.write("meta.csv", "path,published\nr1,2016-05-01\nall.jsonl#2,2016-05-02\n");
  const Ran ran = shell(folder, "demarche extract --metadata meta.csv all.jsonl");
  CHECK(ran.err.empty());
  CHECK(ran.out.find("2016-05-01") < ran.out.find("2016-05-02"));
}

TEST_CASE("excluded documents are left out, rows without a document are told") {
  const TempFolder folder;
  folder.write("in/a.txt", kReport);
  folder.write("in/b.txt", "Talks ended.\n");
  folder.write("meta.csv", "path,exclude\nb.txt,yes\nc.txt,no\n");
  const Ran ran = shell(folder, "demarche extract --metadata meta.csv in");
  CHECK(ran.exit == 0);
  CHECK(ran.out.find("b.txt") == std::string::npos);
  CHECK(ran.err == "meta.csv:3: no document is called \"c.txt\"\nleft out 1 that the metadata exclude\n");
}

TEST_CASE("a table that cannot be read ends the run before a document is") {
  const TempFolder folder;
  folder.write("a.txt", kReport);
  folder.write("meta.csv", "path,published\na.txt,yesterday\n");
  const Ran ran = shell(folder, "demarche extract --metadata meta.csv a.txt");
  CHECK(ran.exit == 3);
  CHECK(ran.out.empty());
  CHECK(ran.err.find("meta.csv:2: \"yesterday\" is no YYYY-MM-DD") != std::string::npos);
}
