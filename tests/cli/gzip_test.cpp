// Input compressed with gzip: read as what it holds, by every way that input comes in.
#include <catch2/catch.hpp>

#include "cli/byte_source.hpp"
#include "cli/errors.hpp"
#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string all_of(const TempFolder& folder, const std::string& name) {
  ByteSource source((folder.path() / name).string());
  std::string bytes;
  source.read_rest(bytes, 10'000'000);
  return bytes;
}

/// Writes `bytes` to NAME and, compressed, to NAME.gz.
void write_both(const TempFolder& folder, const std::string& name, const std::string& bytes) {
  folder.write(name, bytes);
  REQUIRE(shell(folder, "gzip -kn " + name).exit == 0);
}

/// Text that does not compress to nothing.
std::string long_text() {
  std::string out;
  for (unsigned i = 0; i < 20000; ++i) out += "line " + std::to_string(i * 2654435761U) + "\n";
  return out;
}

}  // namespace

TEST_CASE("plain and compressed bytes read the same") {
  const TempFolder folder;
  for (const std::string& bytes : {std::string(), std::string("Talks ended.\n"), long_text()}) {
    write_both(folder, "f", bytes);
    CHECK(all_of(folder, "f") == bytes);
    CHECK(all_of(folder, "f.gz") == bytes);
    shell(folder, "rm f f.gz");
  }
}

TEST_CASE("the bytes tell, not the name") {
  const TempFolder folder;
  folder.write("plain.gz", "Talks ended.");
  CHECK(all_of(folder, "plain.gz") == "Talks ended.");
  write_both(folder, "a", "Talks ended.");
  shell(folder, "mv a.gz a.txt");
  CHECK(all_of(folder, "a.txt") == "Talks ended.");
}

TEST_CASE("compressed lines are read one by one, and what is put back is read again") {
  const TempFolder folder;
  write_both(folder, "f", "one\ntwo\nthree");
  ByteSource source((folder.path() / "f.gz").string());
  std::string line, rest;
  CHECK((source.read_line(line, 1000) && line == "one\n"));
  source.put_back(line);
  CHECK((source.read_line(line, 1000) && line == "one\n"));
  source.read_rest(rest, 1000);
  CHECK(rest == "two\nthree");
}

TEST_CASE("files put behind one another are read as one") {
  const TempFolder folder;
  write_both(folder, "a", "Talks ");
  write_both(folder, "b", "ended.");
  shell(folder, "cat a.gz b.gz > both.gz");
  CHECK(all_of(folder, "both.gz") == "Talks ended.");
}

TEST_CASE("compressed bytes that break off are an error, wherever they do") {
  const TempFolder folder;
  write_both(folder, "f", long_text());
  const std::string bytes = folder.read("f.gz");
  for (const std::size_t size : {bytes.size() / 2, bytes.size() - 9, bytes.size() - 1}) {
    folder.write("cut.gz", bytes.substr(0, size));
    INFO(size << " of " << bytes.size());
    CHECK_THROWS_WITH(all_of(folder, "cut.gz"), Catch::EndsWith("cut.gz: its compressed data break off"));
  }
}

TEST_CASE("compressed bytes that were changed are an error") {
  const TempFolder folder;
  write_both(folder, "f", long_text());
  std::string bytes = folder.read("f.gz");
  bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 0x55);  // in the checksum
  folder.write("sum.gz", bytes);
  CHECK_THROWS_WITH(all_of(folder, "sum.gz"), Catch::EndsWith("sum.gz: its compressed data are damaged"));
  bytes = folder.read("f.gz");
  for (std::size_t i = 2000; i < 2064; ++i) bytes[i] = static_cast<char>(~bytes[i]);
  folder.write("torn.gz", bytes);
  CHECK_THROWS_AS(all_of(folder, "torn.gz"), IoError);
}

TEST_CASE("a text that unpacks to more than is asked for is read up to there") {
  const TempFolder folder;
  shell(folder, "head -c 20000000 /dev/zero | tr '\\0' 'x' | gzip > bomb.gz");
  ByteSource source((folder.path() / "bomb.gz").string());
  std::string bytes;
  source.read_rest(bytes, 1000);
  CHECK(bytes == std::string(1000, 'x'));
  const Ran ran = shell(folder, "demarche text bomb.gz");
  CHECK(ran.exit == 3);
  CHECK(holds(ran.err, "larger than 16 MB"));
}

TEST_CASE("the program reads compressed texts, JSON Lines and pages by name or on standard input") {
  const TempFolder folder;
  write_both(folder, "2031-05-03-a.txt", "The envoys met.");
  CHECK(shell(folder, "demarche text 2031-05-03-a.txt.gz").out == "The envoys met.");
  CHECK(shell(folder, "demarche text - < 2031-05-03-a.txt.gz").out == "The envoys met.");
  write_both(folder, "l.jsonl", "{\"id\": \"one\", \"text\": \"A.\"}\n{\"id\": \"two\", \"text\": \"B.\"}\n");
  const Ran lines = shell(folder, "demarche extract l.jsonl.gz");
  CHECK(lines.exit == 0);
  CHECK(holds(lines.out, "\"id\": \"two\", \"uri\": \"l.jsonl.gz#2\""));
  write_both(folder, "p.html", "<html><nav>Home</nav><p>The envoys met.</p></html>");
  CHECK(shell(folder, "cat p.html.gz | demarche text -").out == "Home\n\nThe envoys met.");
}

TEST_CASE("a compressed file's day and stem are those of the name before .gz") {
  const TempFolder folder;
  write_both(folder, "2031-05-03-report.txt", "The envoys met in Arval on Friday.");
  const Ran ran = shell(folder, "demarche run 2031-05-03-report.txt.gz -o out --formats json");
  CHECK(holds(ran.err, "2031-05-03 (file-name)"));
  CHECK(shell(folder, "demarche run 2031-05-03-report.txt.gz -o each --each").exit == 0);
  CHECK(folder.has("each/2031-05-03-report.json"));
}

TEST_CASE("a folder's compressed files are read, a damaged one costs only itself") {
  const TempFolder folder;
  write_both(folder, "a.txt", "The envoys met.");
  write_both(folder, "b.txt", long_text());
  const std::string bytes = folder.read("b.txt.gz");
  const TempFolder in;
  in.write("in/a.txt.gz", folder.read("a.txt.gz"));
  in.write("in/b.txt.gz", bytes.substr(0, bytes.size() / 2));
  in.write("in/c.tar.gz", folder.read("a.txt.gz"));
  const Ran ran = shell(in, "demarche extract in");
  CHECK(ran.exit == 0);
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
  CHECK(holds(ran.err, "b.txt.gz: its compressed data break off"));
  CHECK(holds(ran.err, "no text, JSON, HTML or feed by name: in/c.tar.gz"));
}
