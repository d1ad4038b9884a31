#include "render/pdf_finish.hpp"

#include <charconv>
#include <cstdint>
#include <vector>

#include "render/graphviz.hpp"
#include "render/text.hpp"

namespace demarche {
namespace {

constexpr std::size_t kEntry = 20;   // bytes of a row of the table: "0000000017 00000 n \n"
constexpr std::size_t kOffset = 10;  // digits of its offset
constexpr std::size_t kMaxTitle = 400;

[[noreturn]] void fail(const char* what) { throw RenderError(std::string("the PDF cannot be finished: ") + what); }

/// Reads digits at `at`.
std::size_t number_at(std::string_view pdf, std::size_t at) {
  std::size_t number = 0;
  if (at >= pdf.size()) fail("a number is missing");
  const auto [end, error] = std::from_chars(pdf.data() + at, pdf.data() + pdf.size(), number);
  if (error != std::errc() || end == pdf.data() + at) fail("a number is missing");
  return number;
}

std::size_t last(std::string_view pdf, std::string_view what) {
  const std::size_t at = pdf.rfind(what);
  if (at == std::string_view::npos) fail("it has no plain cross-reference table");
  return at + what.size();
}

/// Where things stand in a PDF with one cross-reference table.
struct Places {
  std::size_t start;    ///< of the digits behind startxref
  std::size_t rows;     ///< of the table's first row
  std::size_t objects;  ///< how many rows
  std::size_t info;     ///< number of the information dictionary's object
};

Places find_places(std::string_view pdf) {
  constexpr std::string_view kHead = "xref\n0 ";
  Places places{};
  places.start = last(pdf, "startxref\n");
  const std::size_t table = number_at(pdf, places.start);
  if (table > pdf.size() || !pdf.substr(table).starts_with(kHead)) fail("it has no plain cross-reference table");
  places.objects = number_at(pdf, table + kHead.size());
  places.rows = pdf.find('\n', table + kHead.size()) + 1;
  places.info = number_at(pdf, last(pdf, "/Info "));
  if (places.info >= places.objects || places.objects > (pdf.size() - places.rows) / kEntry) fail("a row is missing");
  return places;
}

std::string hex(std::uint32_t unit) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[(unit >> static_cast<unsigned>(shift)) & 15U];
  return out;
}

/// A text string in UTF-16BE with its mark, as digits: nothing in it can end it (PDF 1.7, 7.9.2.2).
std::string pdf_string(std::string_view utf8) {
  std::string out = "<FEFF";
  for (std::size_t at = 0; at < utf8.size();) {
    const auto first = static_cast<unsigned char>(utf8[at++]);
    const int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    std::uint32_t code = more == 0 ? first : first & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more && at < utf8.size(); ++i)
      code = code << 6U | (static_cast<unsigned char>(utf8[at++]) & 63U);
    if (code < 0x10000) {
      out += hex(code);
    } else {
      out += hex(0xD7C0U + (code >> 10U)) + hex(0xDC00U + (code & 0x3FFU));
    }
  }
  return out + ">";
}

std::string ten_digits(std::size_t number) {
  const std::string digits = std::to_string(number);
  return std::string(kOffset - digits.size(), '0') + digits;
}

}  // namespace

std::string finish_pdf(std::string_view pdf, std::string_view title) {
  const Places places = find_places(pdf);
  const std::size_t begin = number_at(pdf, places.rows + places.info * kEntry);
  const std::size_t end = pdf.find("endobj", begin);
  const bool whole = begin < places.rows && end < places.rows;
  if (!whole || number_at(pdf, begin) != places.info) fail("its information is not where it says");
  const std::string info = std::to_string(places.info) + " 0 obj\n<< /Title " +
                           pdf_string(printable_text(title, kMaxTitle)) + "\n   /Creator (demarche)\n>>\n";
  const auto moved = [&](std::size_t offset) { return offset > begin ? offset - (end - begin) + info.size() : offset; };
  std::string out(pdf.substr(0, begin));
  out.append(info).append(pdf.substr(end, places.rows - end));
  for (std::size_t i = 0; i < places.objects; ++i) {
    const std::string_view row = pdf.substr(places.rows + i * kEntry, kEntry);
    out.append(ten_digits(moved(number_at(row, 0)))).append(row.substr(kOffset));
  }
  const std::size_t rows_end = places.rows + places.objects * kEntry;
  out.append(pdf.substr(rows_end, places.start - rows_end));
  return out + std::to_string(moved(number_at(pdf, places.start))) + "\n%%EOF\n";
}

}  // namespace demarche
