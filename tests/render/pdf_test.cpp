// PDF: what finish_pdf() makes of cairo's bytes, read here by a small reader of its own.
#include <cstdlib>
#include <ctime>

#include <catch2/catch.hpp>

#include "render/layout.hpp"
#include "render/pdf_finish.hpp"
#include "render/picture.hpp"
#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

std::string pdf_of(const Timeline& timeline, const LayoutOptions& options = {}) {
  return draw(layout(timeline, ontology(), options, graphviz_measurer()), "pdf");
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// Checks that the cross-reference table knows where every object stands, and the end where the table does. (cairo
/// has rows for objects that it does not write.)
void check_offsets(const std::string& pdf) {
  const std::size_t table = std::stoul(pdf.substr(pdf.rfind("startxref\n") + 10));
  REQUIRE(pdf.compare(table, 7, "xref\n0 ") == 0);
  const std::size_t objects = std::stoul(pdf.substr(table + 7));
  const std::size_t rows = pdf.find('\n', table + 7) + 1;
  for (std::size_t i = 1; i < objects; ++i) {
    const std::size_t at = pdf.find("\n" + std::to_string(i) + " 0 obj\n");
    if (at != std::string::npos) CHECK(std::stoul(pdf.substr(rows + i * 20, 10)) == at + 1);
  }
  CHECK(pdf.ends_with("%%EOF\n"));
}

constexpr const char* kSmall =
    "%PDF-1.5\n1 0 obj\n<< /CreationDate (D:20260101) >>\nendobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\n"
    "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000057 00000 n \n"
    "trailer\n<< /Size 3\n   /Root 2 0 R\n   /Info 1 0 R\n>>\nstartxref\n93\n%%EOF\n";

}  // namespace

TEST_CASE("the information of a PDF becomes its title, and every offset is moved") {
  const std::string pdf = finish_pdf(kSmall, "Ä𝄞");
  CHECK(pdf ==
        "%PDF-1.5\n1 0 obj\n<< /Title <FEFF00C4D834DD1E>\n   /Creator (demarche)\n>>\nendobj\n"
        "2 0 obj\n<< /Type /Catalog >>\nendobj\n"
        "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000079 00000 n \n"
        "trailer\n<< /Size 3\n   /Root 2 0 R\n   /Info 1 0 R\n>>\nstartxref\n115\n%%EOF\n");
  check_offsets(pdf);
}

TEST_CASE("a PDF of an unknown form is refused") {
  const std::string small = kSmall;
  CHECK_THROWS_AS(finish_pdf("", ""), RenderError);
  CHECK_THROWS_AS(finish_pdf("%PDF-1.5\nstartxref\n", ""), RenderError);
  for (const char* what : {"xref\n0 3", "/Info 1", "startxref\n93", "1 0 obj"}) {
    std::string other = small;
    other.replace(other.find(what), 2, "##");
    INFO(what);
    CHECK_THROWS_AS(finish_pdf(other, ""), RenderError);
  }
  for (const char* start : {"startxref\n9", "startxref\n999999", "startxref\n-1"}) {
    CHECK_THROWS_AS(finish_pdf(small.substr(0, small.rfind("startxref")) + start, ""), RenderError);
  }
  std::string more = small;
  more.replace(more.find("0 3"), 3, "0 9");
  CHECK_THROWS_AS(finish_pdf(more, ""), RenderError);
}

TEST_CASE("the same picture gives the same PDF, at any time and in any time zone") {
  const std::string first = pdf_of(fortnight());
  for (const char* zone : {"Asia/Tokyo", "America/St_Johns", "UTC"}) {
    ::setenv("TZ", zone, 1);
    ::tzset();
    CHECK((pdf_of(fortnight()) == first));
  }
  ::unsetenv("TZ");
  ::tzset();
  CHECK(count(first, "CreationDate") == 0);
}

TEST_CASE("a PDF is sound, its fonts are embedded and its title is told") {
  LayoutOptions options;
  options.title = "Труэ – 停战";
  for (const Timeline& timeline : {fortnight(), scripts(), one_report(), Timeline{}}) {
    const std::string pdf = pdf_of(timeline, options);
    CHECK(pdf.starts_with("%PDF-1.5\n"));
    check_offsets(pdf);
    CHECK(count(pdf, "/FontDescriptor ") > 0);
    CHECK(count(pdf, "/Type /FontDescriptor") == count(pdf, "/FontFile"));
    CHECK(count(pdf, "/Title <FEFF04220440044304") == 1);
  }
}

TEST_CASE("links of a PDF are those of its documents, and end where they should") {
  Timeline timeline = fortnight();
  CHECK(count(pdf_of(timeline), "/URI (https://example.org/2021-03-02)") > 0);
  timeline.documents[0].uri = "https://example.org/a')/S/JavaScript/JS(app.alert(1)//\\";
  const std::string pdf = pdf_of(timeline);
  CHECK(count(pdf, "/URI (https://example.org/a%27%29/S/JavaScript/JS%28app.alert%281%29//%5C)") > 0);
}

TEST_CASE("a page larger than readers show is refused") {
  Scene scene = layout(fortnight(), ontology(), {}, graphviz_measurer());
  scene.height = 14401;
  CHECK_THROWS_WITH(draw(scene, "pdf"), Catch::Contains("14400"));
}
