#include "extractors/read/magic.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace demarche;
using namespace std::literals;

namespace {

std::string command(const std::optional<ForeignFormat>& format) {
  return format ? std::string(format->command) : "text";
}

std::string tar_header() { return std::string(257, '\0') + "ustar\0"s; }

}  // namespace

TEST_CASE("binary files are known by their first bytes, with the command that converts them") {
  CHECK(command(binary_format("%PDF-1.7\n")) == "pdftotext FILE -");
  CHECK(command(binary_format("{\\rtf1\\ansi")) == "unrtf --text FILE");
  CHECK(command(binary_format("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0"sv)) == "antiword FILE");
  CHECK(command(binary_format("\x89PNG\r\n\x1A\n")) == "tesseract FILE -");
  CHECK(command(binary_format("\xFF\xD8\xFF\xE0")) == "tesseract FILE -");
  CHECK(command(binary_format("GIF89a..")) == "tesseract FILE -");
  CHECK(command(binary_format("RIFF\1\2\3\4WEBPVP8 ")) == "tesseract FILE -");
  CHECK(command(binary_format("II*\0\b\0"sv)) == "tesseract FILE -");
  CHECK(command(binary_format("MM\0*\0\0"sv)) == "tesseract FILE -");
  CHECK(command(binary_format("BZh91AY&SY")) == "bunzip2 -c FILE");
  CHECK(command(binary_format("\xFD"
                              "7zXZ\0\0"sv)) == "xz -dc FILE");
  CHECK(command(binary_format("7z\xBC\xAF\x27\x1C\0"sv)) == "7z x FILE");
  CHECK(command(binary_format(tar_header())) == "tar -xf FILE");
  CHECK(command(binary_format("SQLite format 3\0\x10"sv)) == "sqlite3 FILE .dump");
  CHECK(command(binary_format("\x7F"
                              "ELF\x02"))
            .empty());
}

TEST_CASE("a ZIP archive is named after the document in it") {
  CHECK(binary_format("PK\x03\x04....word/document.xml")->name == "a Word document (DOCX)");
  CHECK(binary_format("PK\x03\x04....xl/workbook.xml")->name == "an Excel table (XLSX)");
  CHECK(binary_format("PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text")->name == "an OpenDocument text");
  CHECK(binary_format("PK\x03\x04..mimetypeapplication/epub+zip")->name == "an EPUB book");
  CHECK(command(binary_format("PK\x03\x04....a.txt")) == "unzip FILE");
}

TEST_CASE("texts are not taken for binary files") {
  for (const std::string_view text : {"PDF files were leaked", "BZh is short for something", "GIF", "{\"text\": \"\"}",
                                      "MZ", "Rar!", "ID3", "", "PK", "{ braces }"}) {
    INFO(text);
    CHECK(command(binary_format(text)) == "text");
  }
}

TEST_CASE("a file compressed with gzip is none of them: its reader unpacks it") {
  CHECK(command(binary_format("\x1F\x8B\b\0"sv)) == "text");
}

TEST_CASE("HTML, feeds and XML are known by how they begin") {
  CHECK(markup_of("<!DOCTYPE html><html>") == Markup::html);
  CHECK(markup_of("\n <!-- saved from x -->\n<HTML lang=en>") == Markup::html);
  CHECK(markup_of("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-'>") == Markup::html);
  CHECK(markup_of("\xEF\xBB\xBF<meta charset=utf-8>") == Markup::html);
  CHECK(markup_of("<div class=a>Talks") == Markup::html);
  CHECK(markup_of("<?xml version='1.0'?>\n<rss version='2.0'>") == Markup::feed);
  CHECK(markup_of("<feed xmlns='http://www.w3.org/2005/Atom'>") == Markup::feed);
  CHECK(markup_of("<?xml version='1.0'?><?xml-stylesheet href='a'?><rdf:RDF xmlns='x'>") == Markup::feed);
  CHECK(markup_of("<?xml version='1.0'?><note/>") == Markup::xml);
}

TEST_CASE("texts with pointed brackets are not taken for markup") {
  CHECK(markup_of("<Update> The truce holds.") == Markup::none);
  CHECK(markup_of("The <html> tag") == Markup::none);
  CHECK(markup_of("<!-- never closed") == Markup::none);
  CHECK(markup_of("<headline> Truce holds") == Markup::none);
  CHECK(markup_of("<feedback wanted>") == Markup::none);
  CHECK(markup_of("<title-holder>") == Markup::none);
  CHECK(markup_of("") == Markup::none);
}
