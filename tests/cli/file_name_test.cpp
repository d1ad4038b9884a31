#include "cli/file_name.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("ordinary ids stay as they are") {
  for (const char* id : {"wsj_0026", "APW19980807.0261", "2016-05-01-seed", "Note verbale 7", "Gen\xC3\xA8ve"}) {
    CHECK(safe_file_name(id) == id);
  }
}

TEST_CASE("what a file's name may not hold becomes an underscore") {
  CHECK(safe_file_name("") == "_");
  CHECK(safe_file_name("../x") == "_._x");
  CHECK(safe_file_name("a/b\\c:d") == "a_b_c_d");
  CHECK(safe_file_name(".hidden") == "_hidden");
  CHECK(safe_file_name("end. ") == "end._");
  CHECK(safe_file_name(std::string_view("a\0b\n", 4)) == "a_b_");
  CHECK(safe_file_name("\xE8") == "\xEF\xBF\xBD");
}

TEST_CASE("a long id is cut between characters") {
  CHECK(safe_file_name(std::string(500, 'a')) == std::string(200, 'a'));
  const std::string cut = safe_file_name(std::string(199, 'a') + "\xC3\xA8z");
  CHECK(cut == std::string(199, 'a'));
}
