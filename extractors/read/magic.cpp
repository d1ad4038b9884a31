#include "extractors/read/magic.hpp"

#include <algorithm>
#include <array>

namespace demarche {
namespace {

using namespace std::literals;

struct Magic {
  std::string_view bytes;
  ForeignFormat format;
  std::size_t at = 0;
};

constexpr std::string_view kOcr = "tesseract FILE -";

constexpr std::array<Magic, 23> kMagics{{
    {"%PDF-"sv, {"a PDF file", "pdftotext FILE -"}},
    {"{\\rtf"sv, {"an RTF file", "unrtf --text FILE"}},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, {"an old Word or Office file", "antiword FILE"}},
    {"\x89PNG\r\n\x1A\n"sv, {"a PNG picture", kOcr}},
    {"\xFF\xD8\xFF"sv, {"a JPEG picture", kOcr}},
    {"GIF87a"sv, {"a GIF picture", kOcr}},
    {"GIF89a"sv, {"a GIF picture", kOcr}},
    {"WEBP"sv, {"a WebP picture", kOcr}, 8},
    {"II*\0"sv, {"a TIFF picture", kOcr}},
    {"MM\0*"sv, {"a TIFF picture", kOcr}},
    {"1AY&SY"sv, {"a bzip2 file", "bunzip2 -c FILE"}, 4},
    {"\xFD"
     "7zXZ\0"sv,
     {"an xz file", "xz -dc FILE"}},
    {"\x28\xB5\x2F\xFD"sv, {"a Zstandard file", "zstd -dc FILE"}},
    {"7z\xBC\xAF\x27\x1C"sv, {"a 7-Zip archive", "7z x FILE"}},
    {"Rar!\x1A\x07"sv, {"a RAR archive", "unrar x FILE"}},
    {"ustar"sv, {"a tar archive", "tar -xf FILE"}, 257},
    {"SQLite format 3\0"sv, {"an SQLite database", "sqlite3 FILE .dump"}},
    {"\x7F"
     "ELF"sv,
     {"a program", ""}},
    {"MZ\x90\0"sv, {"a program", ""}},
    {"ID3\x03"sv, {"a sound file", ""}},
    {"ID3\x04"sv, {"a sound file", ""}},
    {"OggS"sv, {"a sound file", ""}},
    {"ftyp"sv, {"a film", ""}, 4},
}};

/// A ZIP archive is often a document: its first file names tell which.
ForeignFormat zip_format(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 8192);
  const auto holds = [&](std::string_view name) { return head.find(name) != std::string_view::npos; };
  if (holds("application/vnd.oasis.opendocument.text")) return {"an OpenDocument text", "pandoc -t plain FILE"};
  if (holds("application/vnd.oasis.opendocument")) return {"an OpenDocument file", "libreoffice --convert-to csv FILE"};
  if (holds("application/epub+zip")) return {"an EPUB book", "pandoc -t plain FILE"};
  if (holds("word/")) return {"a Word document (DOCX)", "pandoc -t plain FILE"};
  if (holds("xl/")) return {"an Excel table (XLSX)", "libreoffice --convert-to csv FILE"};
  if (holds("ppt/")) return {"a PowerPoint file (PPTX)", "libreoffice --convert-to pdf FILE"};
  return {"a ZIP archive", "unzip FILE"};
}

/// True where `text` begins with `word`, which is in lower case, in any casing.
bool begins_with(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
  return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                  [&](char in_word, char in_text) { return same(in_text, in_word); });
}

/// True where `text` begins with that element.
bool begins_element(std::string_view text, std::string_view tag) {
  return begins_with(text, tag) && text.substr(tag.size()).find_first_of(" \t\r\n/>") == 0;
}

/// `text` behind white space, XML declarations and comments.
std::string_view behind_prolog(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const std::string_view closing = text.starts_with("<?xml") ? "?>" : text.starts_with("<!--") ? "-->" : "";
    const std::size_t end = closing.empty() ? std::string_view::npos : text.find(closing);
    if (end == std::string_view::npos) return text;
    text.remove_prefix(end + closing.size());
  }
}

}  // namespace

std::optional<ForeignFormat> binary_format(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return zip_format(bytes);
  for (const Magic& magic : kMagics) {
    if (bytes.size() >= magic.at && bytes.substr(magic.at).starts_with(magic.bytes)) return magic.format;
  }
  return std::nullopt;
}

Markup markup_of(std::string_view text) {
  const std::string_view root = behind_prolog(text.substr(0, 16384));
  for (const std::string_view tag : {"<rss"sv, "<feed"sv, "<rdf:rdf"sv}) {
    if (begins_element(root, tag)) return Markup::feed;
  }
  for (const std::string_view tag : {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<meta"sv, "<title"sv,
                                     "<div"sv, "<table"sv, "<p"sv, "<h1"sv, "<article"sv, "<center"sv}) {
    if (begins_element(root, tag)) return Markup::html;
  }
  if (begins_with(root, "<?xml") || begins_with(text, "<?xml")) return Markup::xml;
  return root.starts_with("<") && holds_page(root) ? Markup::html : Markup::none;
}

bool holds_page(std::string_view text) {
  text = text.substr(0, 16384);
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    if (begins_element(text.substr(at), "<html") || begins_element(text.substr(at), "<body")) return true;
  }
  return false;
}

}  // namespace demarche
