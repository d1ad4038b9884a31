#include "extractors/read/read.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

std::string error_of(std::string_view bytes, const std::string& uri) {
  try {
    read_document(bytes, uri);
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

/// "2016-05-01 file-name", or "" for none.
std::string published(std::string_view bytes, const std::string& uri) {
  const auto day = read_document(bytes, uri).info.published;
  return day ? day->date.iso() + " " + std::string(name_of(day->basis)) : "";
}

std::vector<std::string> codes(const RawDocument& document) {
  std::vector<std::string> out;
  for (const Issue& issue : document.issues) out.push_back(issue.code);
  return out;
}

}  // namespace

TEST_CASE("a plain text is its own text, named by its hash") {
  const RawDocument document = read_document("Talks resumed.\n", "in/a.txt");
  CHECK(document.text == "Talks resumed.\n");
  CHECK(document.info.id == "d5f4e499e5b528b39");
  CHECK(document.info.uri == "in/a.txt");
  CHECK(document.info.title.empty());
  CHECK_FALSE(document.info.published);
  CHECK(document.issues.empty());
  CHECK(read_document("Talks resumed.\r\n", "b.txt").info.id == document.info.id);
}

TEST_CASE("a JSON document keeps what it is given") {
  const RawDocument document = read_document(
      R"({"id": "a1", "uri": "https://example.org/x", "title": "Truce\nholds", "publisher": "Courier", "published": "2016-05-01T23:00:00-05:00", "text": "The truce\r\nheld."})",
      "in/2015-01-01.json");
  CHECK(document.info.id == "a1");
  CHECK(document.info.uri == "https://example.org/x");
  CHECK(document.info.title == "Truce holds");
  CHECK(document.info.publisher == "Courier");
  CHECK(document.text == "The truce\nheld.");
  CHECK(document.info.published == Published{*Day::from(2016, 5, 1), PublishedBasis::metadata});
}

TEST_CASE("the published day comes from the surest source") {
  const std::string front = "---\ndate: 2016-05-02\n---\n";
  const std::string dated = "GENEVA, May 5, 2016 (Agency) — Talks resumed.\n\nPublished: May 6, 2016\n";
  CHECK(published(R"({"published": "2016-05-01", "text": "---\ndate: 2016-05-02\n---\n"})", "2016-05-03.json") ==
        "2016-05-01 metadata");
  CHECK(published(front + dated, "2016-05-03.txt") == "2016-05-02 front-matter");
  CHECK(published(dated, "2016/05/04/2016-05-03.txt") == "2016-05-03 file-name");
  CHECK(published(dated, "https://example.org/2016/05/04/a.txt") == "2016-05-04 url");
  CHECK(published(R"({"uri": "https://example.org/2016/05/04/a", "text": "T"})", "a.json") == "2016-05-04 url");
  CHECK(published(dated, "a.txt") == "2016-05-05 dateline");
  CHECK(published("Truce\n\nPublished: May 6, 2016\n\nIt held.", "a.txt") == "2016-05-06 line");
  CHECK(published("On May 6, 2016, it held.", "a.txt").empty());
}

TEST_CASE("a published date that is none is an Issue, and other sources count") {
  const RawDocument document = read_document(R"({"published": "May 1st", "text": "T"})", "2016-05-03.json");
  CHECK(codes(document) == std::vector<std::string>{"read.bad-published"});
  CHECK(document.issues[0].message ==
        "the published date \"May 1st\" is no YYYY-MM-DD or ISO 8601 date-time, so it is ignored");
  CHECK(document.issues[0].evidence.at(0).document == document.info.id);
  CHECK(document.info.published == Published{*Day::from(2016, 5, 3), PublishedBasis::file_name});
  CHECK(published("---\ndate: 2016-05-02 10:00:00 +0200\n---\nT", "a.md") == "2016-05-02 front-matter");
  CHECK(codes(read_document("---\ndate: soon\n---\nT", "a.txt")) == std::vector<std::string>{"read.bad-published"});
}

TEST_CASE("a front matter is marked and gives what the document lacks") {
  const RawDocument document =
      read_document("---\ntitle: Truce\npublisher: Courier\npublished: May 1, 2016\n---\nIt held.", "a.md");
  CHECK(document.info.title == "Truce");
  CHECK(document.info.publisher == "Courier");
  CHECK(document.info.published == Published{*Day::from(2016, 5, 1), PublishedBasis::front_matter});
  CHECK(document.marks == std::vector<Paragraph>{{{0, 63}, ParagraphRole::clutter}});
  CHECK(document.text.substr(63) == "It held.");
}

TEST_CASE("what is no text is refused with the command that converts it") {
  CHECK(error_of("%PDF-1.4", "in/a.pdf") ==
        "in/a.pdf: this is a PDF file, not text; convert it first: pdftotext in/a.pdf -");
  CHECK(error_of("%PDF-1.4", "") == "standard input: this is a PDF file, not text; convert it first: pdftotext FILE -");
  CHECK(error_of("<?xml version='1.0'?><note/>", "a.xml") ==
        "a.xml: this is an XML file, not text; convert it first: xmllint --xpath 'string()' a.xml");
  CHECK(error_of("\x7F"
                 "ELF\x02",
                 "a") == "a: this is a program, not text");
  CHECK(error_of(std::string(100, '\0'), "a") ==
        "a: binary data, or UTF-16 without a byte order mark; try: iconv -f UTF-16LE -t UTF-8");
}

TEST_CASE("no document is larger than 16 MB, decoded or not") {
  CHECK(error_of(std::string(kLargestDocument + 1, 'a'), "a.txt") ==
        "a.txt: larger than 16 MB; a document is one report, so split it");
  CHECK(error_of(std::string(kLargestDocument / 2 + 1, '\xE9'), "a.txt") ==
        "a.txt: larger than 16 MB; a document is one report, so split it");
  CHECK(read_document(std::string(kLargestDocument, 'a'), "a.txt").text.size() == kLargestDocument);
}

TEST_CASE("an HTML page gives its text with the roles of its paragraphs, its title, address and day") {
  const RawDocument document = read_document(
      "<html><head><title>Truce holds</title><meta name=pubdate content='2016-05-01'>"
      "<link rel=canonical href='https://example.org/truce'></head>"
      "<body><nav><a href=/>Home</a></nav><h1>Truce holds</h1><p>The truce held in the whole of Orsk on Sunday.</p>",
      "in/2016-05-03.html");
  CHECK(document.text == "Truce holds\n\nHome\n\nThe truce held in the whole of Orsk on Sunday.");
  CHECK(document.marks == std::vector<Paragraph>{{{0, 11}, ParagraphRole::headline},
                                                 {{13, 17}, ParagraphRole::clutter},
                                                 {{19, 65}, ParagraphRole::body}});
  CHECK(document.info.title == "Truce holds");
  CHECK(document.info.uri == "https://example.org/truce");
  CHECK(document.info.published == Published{*Day::from(2016, 5, 1), PublishedBasis::metadata});
  CHECK(document.issues.empty());
}

TEST_CASE("a page that says no day has that of its file") {
  CHECK(published("<html><p>The truce held.", "2016-05-03.html") == "2016-05-03 file-name");
  CHECK(published("<html><p>The truce held.", "a.html").empty());
}

TEST_CASE("what stands around a page's report dates nothing") {
  const std::string report = "<p>The truce held in the whole of Orsk on Sunday, as both sides had said it would.</p>";
  CHECK(published("<html><nav>Monday, May 2, 2016</nav>" + report, "a.html").empty());
  CHECK(published("<html>" + report + "<div id=comments>Posted on May 2, 2016</div>", "a.html").empty());
}

TEST_CASE("a page has no front matter: what looks so is its text") {
  const std::string page = "<html><pre>---\ntitle: A\ndate: 2016-05-01\n---\nThe truce held.</pre>";
  const RawDocument document = read_document(page, "");
  CHECK(document.marks.size() == 1);
  CHECK(document.info.title.empty());
  CHECK(published(page, "") == "2016-05-01 line");
}

TEST_CASE("a page's letters are read in UTF-8, else as Windows-1252") {
  CHECK(read_document("<html><p>caf\xC3\xA9", "").text == "café");
  CHECK(read_document("<html><p>caf\xE9 \x93no\x94", "").text == "café “no”");
}

TEST_CASE("a page that nests its elements too deep is an Issue") {
  std::string html = "<html><p>Talks ended.</p>";
  for (int i = 0; i < 600; ++i) html += "<div>";
  CHECK(codes(read_document(html, "")) == std::vector<std::string>{"read.html-too-deep"});
}

TEST_CASE("control characters are replaced with an Issue") {
  const RawDocument document = read_document(
      "a\x01"
      "b",
      "a.txt");
  CHECK(document.text == "a b");
  CHECK(codes(document) == std::vector<std::string>{"read.control-characters"});
}

TEST_CASE("Issues name their document") {
  const RawDocument document = read_document("caf\xE9", "a.txt");
  CHECK(document.text == "café");
  REQUIRE(codes(document) == std::vector<std::string>{"read.not-utf8"});
  CHECK(document.issues[0].evidence.at(0).document == document.info.id);
}

TEST_CASE("a line of JSON Lines is a document that its input's name doesn't date") {
  const RawDocument document = read_json_line("{\"text\": \"It held.\"}\r", "2016-05-01.jsonl", 3);
  CHECK(document.text == "It held.");
  CHECK(document.info.uri == "2016-05-01.jsonl#3");
  CHECK_FALSE(document.info.published);
  CHECK(read_json_line(R"({"uri": "u", "text": "T"})", "a.jsonl", 1).info.uri == "u");
}

TEST_CASE("an error in JSON Lines names the line") {
  CHECK_THROWS_WITH(read_json_line("{\"text\": 1}", "a.jsonl", 12),
                    "a.jsonl:12:10: \"text\" must be a text, this is a number, true or false");
  CHECK_THROWS_WITH(read_json_line("{}", "", 2),
                    "standard input:2:1: the object has no member \"text\", so it is no document");
  CHECK_THROWS_WITH(read_document("{\"text\": \"a\"}\n{\"text\": \"b\"}", "a.json"),
                    "a.json:2:1: The document root must not be followed by other values.");
}

TEST_CASE("the user's day fills a gap, or overrides") {
  RawDocument document = read_document("T", "2016-05-03.txt");
  apply_published(document, *Day::from(2016, 5, 1), false);
  CHECK(document.info.published == Published{*Day::from(2016, 5, 3), PublishedBasis::file_name});
  apply_published(document, *Day::from(2016, 5, 1), true);
  CHECK(document.info.published == Published{*Day::from(2016, 5, 1), PublishedBasis::option});
  RawDocument undated = read_document("T", "a.txt");
  apply_published(undated, *Day::from(2016, 5, 1), false);
  CHECK(undated.info.published == Published{*Day::from(2016, 5, 1), PublishedBasis::option});
}
