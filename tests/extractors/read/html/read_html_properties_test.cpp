// Laws of every page, whatever it consists of, and how long the worst of them take.
#include <catch2/catch.hpp>
#include <ctime>
#include <random>

#include "extractors/language/characters.hpp"
#include "extractors/read/html/read_html.hpp"
#include "tests/support/heap_peak.hpp"

using namespace demarche;

namespace {

/// Tag soup: tags that open, close and break off, attributes, entities, comments, words of several scripts.
class Soup {
 public:
  explicit Soup(unsigned seed) : random_(seed) {}

  std::string page(int pieces) {
    std::string out = coin() ? "<html><head><title>" + words() + "</title></head><body>" : "";
    for (int i = 0; i < pieces; ++i) out += piece();
    return out;
  }

 private:
  bool coin() { return random_() % 2 == 0; }
  template <std::size_t N>
  std::string one(const char* const (&of)[N]) {
    return of[random_() % N];
  }

  std::string tag() {
    return one({"p",     "div",    "b",          "a",          "li",     "ul",    "h1",     "h2",      "td",
                "table", "tr",     "br",         "hr",         "pre",    "span",  "nav",    "article", "section",
                "time",  "sup",    "figcaption", "blockquote", "script", "style", "title",  "meta",    "x-card",
                "form",  "option", "svg",        "body",       "html",   "head",  "footer", "aside"});
  }

  std::string attribute() {
    return one({" class=story-body", " class='comments related'", " id=\"byline\"", " hidden", " style='display:none'",
                " href=/x", " datetime='2031-05-03'", " itemprop=datePublished", " content='3 May 2031'",
                " title=\"\xC3\xA9", " =\"", " class", " x=&#x110000;", " role=main", " type='application/ld+json'",
                " property=og:title"});
  }

  std::string words() {
    return one({"The envoys of both sides met in Arval on Friday morning, and said so.", "Orsk", "3 May 2031", " ",
                "\n\n", "Posted on 03/06/2031", "Łódź 東京 😀", "\xC2\xA0", "\xC2\x85", "\x7F", "\x01", "a < b & c",
                "14:05", "{\"@type\": \"Article\", \"headline\": \"Tr", "\xE2\x80\x8B", "\xEF\xBF\xBD",
                "\xE3\x80\x80"});
  }

  std::string piece() {
    switch (random_() % 8) {
      case 0:
      case 1: return "<" + tag() + (coin() ? attribute() : "") + (coin() ? attribute() : "") + (coin() ? ">" : " >");
      case 2: return "</" + tag() + ">";
      case 3:
        return one({"&amp;", "&nbsp;", "&#127;", "&#0;", "&#xD800;", "&#133;", "&bogus;", "&", "&#", "&#x1F600;",
                    "&shy;", "&lt;p&gt;"});
      case 4:
        return one({"<!-- a -->", "<!--", "-->", "<!", "<![CDATA[", "]]>", "<?x ?>", "<", "<>", "</", "<p",
                    "<!DOCTYPE x>", "<!-->"});
      default: return words();
    }
  }

  std::mt19937 random_;
};

bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }

/// The first law that a page breaks; "" where it keeps all.
std::string broken_law(const HtmlPage& page) {
  if (valid_prefix(page.text) != page.text.size()) return "the text is valid UTF-8";
  if (valid_prefix(page.title) != page.title.size()) return "the title is valid UTF-8";
  if (page.title.find('\n') != std::string::npos) return "the title is one line";
  std::uint32_t end = 0;
  for (const Paragraph& mark : page.marks) {
    if (mark.span.begin < end || mark.span.end <= mark.span.begin) return "marks are in order, disjoint, not empty";
    if (mark.span.end > page.text.size()) return "marks lie in the text";
    end = mark.span.end;
    const std::string_view text = std::string_view(page.text).substr(mark.span.begin, mark.span.size());
    if (valid_prefix(text) != text.size()) return "marks lie on character boundaries";
    if (is_blank(text.front()) || is_blank(text.back())) return "no white space stands at a mark's ends";
  }
  return end == page.text.size() ? "" : "the last mark ends the text";
}

/// Of the processor, so that other programs do not count.
double seconds_of(const std::string& html) {
  const std::clock_t begin = std::clock();
  read_html(html, "");
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// True where `is_quick` holds in one of three tries: machines are shared.
template <class Test>
bool once_in_three(const Test& is_quick) {
  return is_quick() || is_quick() || is_quick();
}

bool is_read_at_once(const std::string& html) {
  return once_in_three([&] { return seconds_of(html) < 0.3 * testing::kSlower; });
}

std::string times(const std::string& piece, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("whatever a page consists of, it is read and its marks keep their laws") {
  for (unsigned seed = 1; seed <= 1500; ++seed) {
    const std::string html = Soup(seed).page(static_cast<int>(seed % 90));
    INFO(seed << ": " << html);
    REQUIRE(broken_law(read_html(html, "")) == "");
    REQUIRE(broken_law(read_html_part(html, html.substr(0, html.find('>')))) == "");
  }
}

TEST_CASE("a page cut anywhere is a page") {
  const std::string html = Soup(7).page(40);
  for (std::size_t size = 0; size < html.size(); ++size) {
    if (valid_prefix(html.substr(0, size)) != size) continue;
    INFO(size << " bytes of " << html);
    REQUIRE(broken_law(read_html(html.substr(0, size), "")) == "");
  }
}

TEST_CASE("elements in one another without end are cut at once") {
  for (const char* tag : {"<div>", "<b>", "<table><tr><td>", "<blockquote class=story-body>", "<sup>", "<ul><li>",
                          "<x-card>", "<time>", "<article>"}) {
    INFO(tag);
    const std::string html = "<p>Before</p>" + times(tag, 100000);
    CHECK(read_html(html, "").is_cut);
    CHECK(is_read_at_once(html));
  }
}

TEST_CASE("end tags without elements take no time") {
  for (const char* piece : {"</div>", "</p>", "</zzz>", "</b></i>", "<p></div>", "<i></b>"}) {
    INFO(piece);
    CHECK(is_read_at_once("<p>Before</p>" + times(piece, 100000)));
  }
}

TEST_CASE("large pages take time by their size") {
  for (const char* piece :
       {"<p>The envoys of both sides met in Arval.</p>", "<div class='story-body related'>Orsk</div>", "<!-- ", "<!",
        "&amp;", "<time>3 May</time>", "<a href=/x>Orsk</a> ", "<br>", "<sup></sup>", "x", "<", "<p hidden>", "1/",
        "\"", "<script>", "<span itemprop=datePublished></span>", "<meta name=date content=x>", "&nbsp;"}) {
    INFO(piece);
    constexpr std::size_t kSmall = testing::kSlower > 1 ? 50000 : 250000;
    const std::string small = times(piece, kSmall / std::string_view(piece).size());
    CHECK(once_in_three([&] { return seconds_of(times(small, 4)) < 8 * seconds_of(small) + 0.2; }));
  }
}
