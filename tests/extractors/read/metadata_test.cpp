#include "extractors/read/metadata.hpp"

#include <catch2/catch.hpp>

#include "extractors/read/input_error.hpp"

using namespace demarche;

namespace {

std::string error_of(std::string_view csv) {
  try {
    parse_metadata(csv, "meta.csv");
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

MetadataRow only_row(std::string_view csv) {
  const std::vector<MetadataRow> rows = parse_metadata(csv, "meta.csv");
  REQUIRE(rows.size() == 1);
  return rows.front();
}

}  // namespace

TEST_CASE("columns come in any order, cells with commas, quotation marks and newlines are quoted") {
  const MetadataRow row = only_row(
      "Title,path,published,publisher,uri,exclude\r\n"
      "\"Truce \"\"holds\"\", envoys say\",saved/a.html,2016-05-01,\"Vale\nPost\",https://vale.example/a,no\r\n");
  CHECK(row.path == "saved/a.html");
  CHECK(row.title == "Truce \"holds\", envoys say");
  CHECK(row.published == Day::from(2016, 5, 1));
  CHECK(row.publisher == "Vale Post");
  CHECK(row.uri == "https://vale.example/a");
  CHECK_FALSE(row.exclude);
  CHECK(row.line == 2);
}

TEST_CASE("empty cells and missing columns say nothing") {
  const MetadataRow row = only_row("path,published\na.txt,\n");
  CHECK_FALSE(row.published);
  CHECK(row.publisher.empty());
  CHECK(only_row("path,exclude\na.txt,x\n").exclude);
}

TEST_CASE("a byte order mark and Windows-1252 are read as in documents") {
  CHECK(only_row("\xEF\xBB\xBFpath,title\na.txt,caf\xE9\n").title == "caf\u00E9");
}

TEST_CASE("faults are told with the line where their row begins") {
  CHECK(error_of("") == "meta.csv:1: no header; begin with a line such as: path,published,publisher");
  CHECK(error_of("published\n2016-05-01\n") == "meta.csv:1: no column \"path\"");
  CHECK(error_of("path,author\na,b\n") ==
        "meta.csv:1: unknown column \"author\"; there are path, published, publisher, uri, title, exclude");
  CHECK(error_of("path,published\na.txt,2016-05-01\nb.txt,1 May\n") ==
        "meta.csv:3: \"1 May\" is no YYYY-MM-DD or ISO 8601 date-time");
  CHECK(error_of("path,published\n\"a\nb\",2016-13-01\n") ==
        "meta.csv:2: \"2016-13-01\" is no YYYY-MM-DD or ISO 8601 date-time");
  CHECK(error_of("path\na.txt\na.txt\n") == "meta.csv:3: \"a.txt\" stands twice");
  CHECK(error_of("path,title\n,Truce\n") == "meta.csv:2: no path");
  CHECK(error_of("path\na.txt,2016\n") == "meta.csv:2: more cells than the header has columns");
  CHECK(error_of("path,exclude\na.txt,perhaps\n") == "meta.csv:2: exclude is yes or no, not \"perhaps\"");
  CHECK(error_of("path\n\"a\"b\n").starts_with("meta.csv:2: "));
  CHECK(error_of("path\n\"a\n").starts_with("meta.csv:2: "));
}

TEST_CASE("a row counts before what the document says of itself") {
  RawDocument document = read_document("GENEVA, May 1, 2016 (Agency) -- Envoys met.", "a.txt");
  CHECK(document.info.published == Published{*Day::from(2016, 5, 1), PublishedBasis::dateline});
  apply_metadata(document, only_row("path,published,publisher\na.txt,2016-05-02,Vale Post\n"));
  CHECK(document.info.published == Published{*Day::from(2016, 5, 2), PublishedBasis::metadata});
  CHECK(document.info.publisher == "Vale Post");
  CHECK(document.info.uri == "a.txt");
}

TEST_CASE("the day of an address counts before one in the text, not before a stated one") {
  const MetadataRow row = only_row("path,uri\na.txt,https://vale.example/2016/05/02/truce\n");
  RawDocument text = read_document("GENEVA, May 1, 2016 (Agency) -- Envoys met.", "a.txt");
  apply_metadata(text, row);
  CHECK(text.info.published == Published{*Day::from(2016, 5, 2), PublishedBasis::url});
  RawDocument named = read_document("Envoys met.", "2016-04-30-a.txt");
  apply_metadata(named, row);
  CHECK(named.info.published == Published{*Day::from(2016, 4, 30), PublishedBasis::file_name});
  RawDocument undated = read_document("Envoys met.", "b.txt");
  apply_metadata(undated, row);
  CHECK(undated.info.published == Published{*Day::from(2016, 5, 2), PublishedBasis::url});
}
