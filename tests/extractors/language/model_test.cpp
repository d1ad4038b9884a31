#include "extractors/language/model.hpp"

#include <catch2/catch.hpp>
#include <cstring>

#include "extractors/language/section.hpp"
#include "extractors/language/tagger.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

using Bytes = std::vector<std::byte>;

Bytes bytes_of(std::string_view text) {
  const auto bytes = std::as_bytes(std::span(text));
  return {bytes.begin(), bytes.end()};
}

std::string text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The program's own model, as its file.
const std::string& model_file() {
  static const std::string file = read_file(std::string(DEMARCHE_SOURCE_DIR) + "/extractors/models/en.bin");
  return file;
}

std::string message(std::span<const std::byte> bytes) {
  try {
    Model{bytes};
    return "";
  } catch (const ModelError& error) {
    return error.what();
  }
}

struct Numbers {
  std::uint32_t number = 0;
  std::span<const std::uint16_t> array;

  template <class A>
  void fields(A& a) {
    a(number, array);
  }
};

}  // namespace

TEST_CASE("a model's sections read back as they were written") {
  const Bytes file = write_model({{"one", bytes_of("first")}, {"empty", {}}, {"fifteen letters", bytes_of("last")}});
  const Model model(file);
  CHECK(text_of(model.section("one")) == "first");
  CHECK(text_of(model.section("empty")).empty());
  CHECK(text_of(model.section("fifteen letters")) == "last");
  CHECK((model.section("fifteen letters").data() - file.data()) % 64 == 0);
  CHECK_THROWS_WITH(model.section("two"), Catch::Contains("no section \"two\""));
  CHECK_THROWS_AS(model.section(""), ModelError);
  CHECK_THROWS_AS(Model(write_model({})).section("one"), ModelError);
}

TEST_CASE("what is no model of this version is told apart") {
  Bytes file = write_model({{"one", bytes_of("first")}});
  CHECK(message(file).empty());
  CHECK_THAT(message({}), Catch::Contains("truncated: 0 bytes"));
  CHECK_THAT(message(bytes_of(std::string(500, 'x'))), Catch::Contains("not a model of demarche"));
  CHECK_THAT(message(std::span(file).first(file.size() - 1)), Catch::Contains("truncated: 127 of 128 bytes"));
  Bytes longer = file;
  longer.push_back({});
  CHECK_THAT(message(longer), Catch::Contains("too long: 129 of 128 bytes"));
  Bytes newer = file;
  newer[24] = std::byte{2};
  CHECK_THAT(message(newer), Catch::Contains("version 2, but this program reads version 1"));
  file.back() = std::byte{1};
  CHECK_THAT(message(file), Catch::Contains("checksum is wrong"));
}

TEST_CASE("a changed byte is noticed wherever it lies") {
  Bytes file = write_model({{"one", bytes_of("first")}, {"two", bytes_of(std::string(71, 'x'))}});
  for (std::byte& byte : file) {
    for (const int bit : {0, 3, 7}) {
      byte ^= std::byte{1} << bit;
      REQUIRE_THROWS_AS(Model(file), ModelError);
      byte ^= std::byte{1} << bit;
    }
  }
  REQUIRE_NOTHROW(Model(file));
}

TEST_CASE("the model file is the built-in model") {
  const Model file(std::as_bytes(std::span(model_file())));
  CHECK(text_of(file.section(Tagger::kSection)) == text_of(builtin_model().section(Tagger::kSection)));
  REQUIRE_NOTHROW(Tagger(file));
}

TEST_CASE("the model file cut short anywhere is refused") {
  const auto bytes = std::as_bytes(std::span(model_file()));
  for (std::size_t size = 0; size < bytes.size(); size += 997) REQUIRE_THROWS_AS(Model(bytes.first(size)), ModelError);
  CHECK_THROWS_AS(Model(bytes.first(bytes.size() - 1)), ModelError);
}

TEST_CASE("the model file with a changed byte is refused") {
  std::string file = model_file();
  for (std::size_t at = 0; at < file.size(); at += at < 128 ? 1 : 60013) {
    file[at] = static_cast<char>(file[at] ^ 16);
    REQUIRE_THROWS_AS(Model(std::as_bytes(std::span(file))), ModelError);
    file[at] = static_cast<char>(file[at] ^ 16);
  }
}

TEST_CASE("a section of numbers and arrays reads back as it was written") {
  const std::vector<std::uint16_t> values{7, 8, 65535};
  Numbers written{42, values};
  SectionWriter writer;
  writer(written);
  const Bytes bytes = writer.take();
  CHECK(bytes.size() == 64 + 6);
  Numbers read;
  SectionReader reader(bytes);
  reader(read);
  CHECK(read.number == 42);
  CHECK(std::vector<std::uint16_t>(read.array.begin(), read.array.end()) == values);
}

TEST_CASE("a section that ends too soon is refused") {
  const std::vector<std::uint16_t> values{7, 8, 65535};
  Numbers written{42, values};
  SectionWriter writer;
  writer(written);
  Bytes bytes = writer.take();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    Numbers read;
    SectionReader reader(std::span<const std::byte>(bytes).first(size));
    REQUIRE_THROWS_AS(reader(read), ModelError);
  }
  bytes[11] = std::byte{0x80};  // a count of 2^63 and more
  Numbers read;
  SectionReader reader(bytes);
  REQUIRE_THROWS_AS(reader(read), ModelError);
}

TEST_CASE("a tagger whose section is cut short or does not fit is refused") {
  const auto section = builtin_model().section(Tagger::kSection);
  for (std::size_t size = 0; size < section.size(); size += 997)
    REQUIRE_THROWS_AS(Tagger(section.first(size)), ModelError);
  const Bytes zeros(section.size());
  REQUIRE_THROWS_AS(Tagger(zeros), ModelError);
}

TEST_CASE("a tagger with changed bytes is refused or works, but never reads outside") {
  const auto section = builtin_model().section(Tagger::kSection);
  Bytes bytes(section.begin(), section.end());
  std::vector<Token> tokens(3);
  for (Token& token : tokens) token.norm = "envoys", token.flags = Token::kWord;
  std::vector<Tag> tags(3);
  for (std::size_t at = 0; at < bytes.size(); at += at < 4096 ? 61 : 30011) {
    const std::byte kept = bytes[at];
    bytes[at] = std::byte{0xFF};
    try {
      Tagger(bytes).tag(tokens, tags);
      for (const Tag tag : tags) REQUIRE(static_cast<std::size_t>(tag) < kTagCount);
    } catch (const ModelError&) {
    }
    bytes[at] = kept;
  }
}
