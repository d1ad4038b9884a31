#include "tools/read_file.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

namespace {

/// A file of the temporary folder that goes with the test.
struct TemporaryFile {
  std::string path = (std::filesystem::temp_directory_path() / "demarche_read_file_test").string();
  TemporaryFile() = default;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::filesystem::remove(path); }
};

}  // namespace

TEST_CASE("the tools read back what they wrote") {
  const TemporaryFile file;
  for (const std::string& text : {std::string(), std::string("one\r\n\0two\xff", 10)}) {
    demarche::write_file(file.path, std::as_bytes(std::span(text)));
    CHECK(demarche::read_file(file.path) == text);
  }
}

TEST_CASE("the tools tell which file they cannot read or write") {
  CHECK_THROWS_WITH(demarche::read_file("missing/file"), "cannot read missing/file");
  const std::string folder = std::filesystem::temp_directory_path().string();
  CHECK_THROWS_WITH(demarche::read_file(folder), "cannot read " + folder);
  CHECK_THROWS_WITH(demarche::write_file("missing/file", {}), "cannot write missing/file");
}
