#include "cli/byte_source.hpp"

#include <catch2/catch.hpp>

#include "cli/errors.hpp"
#include "tests/support/program.hpp"

using namespace demarche;

TEST_CASE("lines are read whole, a long one up to its limit, the last one without a line feed too") {
  const testing::TempFolder folder;
  folder.write("f", "one\n\n" + std::string(200000, 'x') + "\nlast");
  ByteSource source((folder.path() / "f").string());
  std::string line;
  CHECK((source.read_line(line, 1000) && line == "one\n"));
  CHECK((source.read_line(line, 1000) && line == "\n"));
  CHECK((source.read_line(line, 1000) && line == std::string(1000, 'x')));
  CHECK((source.read_line(line, 1000) && line == "last"));
  CHECK_FALSE(source.read_line(line, 1000));
}

TEST_CASE("the rest is read up to a size") {
  const testing::TempFolder folder;
  folder.write("f", "one\n" + std::string(200000, 'x'));
  ByteSource source((folder.path() / "f").string());
  std::string bytes;
  source.read_line(bytes, 1000);
  source.read_rest(bytes, 100000);
  CHECK(bytes.size() == 100000);
}

TEST_CASE("a file that is missing or a folder cannot be read") {
  CHECK_THROWS_AS(ByteSource("/nonexistent"), IoError);
  const testing::TempFolder folder;
  ByteSource source(folder.path().string());
  std::string bytes;
  CHECK_THROWS_WITH(source.read_rest(bytes, 10), Catch::Contains("Is a directory"));
}

TEST_CASE("what is put back is read again before the rest") {
  const testing::TempFolder folder;
  folder.write("f", "one\ntwo\nthree");
  ByteSource source((folder.path() / "f").string());
  std::string line;
  source.read_line(line, 1000);
  source.put_back(line);
  std::string all;
  source.read_rest(all, 1000);
  CHECK(all == "one\ntwo\nthree");
}
