// demarche text: the document's text, or with --body its report alone; and the kinds of input that it takes.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr const char* kPage =
    "<!DOCTYPE html><title>Treaty signed</title><nav><a href=/>Home</a></nav><h1>Treaty signed</h1>\n"
    "<p>The envoys of Orsk and Arval signed the water treaty in the old customs house.</p>\n"
    "<p>Both governments had asked for four more weeks<br>before the last round began.</p>\n"
    "<footer>All rights reserved</footer>\n";

constexpr const char* kFeed =
    "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Courier</title>\n"
    "<item><title>Treaty</title><description>The envoys met.</description></item>\n"
    "<item><title>Floods</title><description>Orsk is under water.</description></item></channel></rss>\n";

}  // namespace

TEST_CASE("the text of a page is all that it shows, its headline first") {
  const TempFolder folder;
  folder.write("a.html", kPage);
  const Ran ran = shell(folder, "demarche text a.html");
  CHECK(ran.exit == 0);
  CHECK(ran.out ==
        "Treaty signed\n\nHome\n\nThe envoys of Orsk and Arval signed the water treaty in the old customs house.\n\n"
        "Both governments had asked for four more weeks\nbefore the last round began.\n\nAll rights reserved");
  CHECK(shell(folder, "demarche text - < a.html").out == ran.out);
}

TEST_CASE("--body prints the headline and the report alone, a blank line between paragraphs") {
  const TempFolder folder;
  folder.write("a.html", kPage);
  CHECK(shell(folder, "demarche text --body a.html").out ==
        "Treaty signed\n\nThe envoys of Orsk and Arval signed the water treaty in the old customs house.\n\n"
        "Both governments had asked for four more weeks\nbefore the last round began.\n");
}

TEST_CASE("--body of a plain text leaves out what stands around its report") {
  const TempFolder folder;
  folder.write("a.txt",
               "---\ntitle: Treaty\n---\nThe envoys of Orsk and Arval signed the water treaty in Arval.\n\n\n"
               "Both governments had asked for four more weeks.\n");
  CHECK(shell(folder, "demarche text --body a.txt").out ==
        "The envoys of Orsk and Arval signed the water treaty in Arval.\n\n"
        "Both governments had asked for four more weeks.\n");
}

TEST_CASE("--body of what has no words prints nothing") {
  const TempFolder folder;
  folder.write("a.html", "<html><img src=a.jpg></html>");
  const Ran ran = shell(folder, "demarche text --body a.html");
  CHECK(ran.exit == 0);
  CHECK(ran.out.empty());
}

TEST_CASE("a feed of one entry has a text, one of several needs another command") {
  const TempFolder folder;
  folder.write("two.xml", kFeed);
  folder.write("one.xml",
               "<rss><channel><item><title>Treaty</title><description>It was signed.</description></item>"
               "</channel></rss>");
  CHECK(shell(folder, "demarche text one.xml").out == "Treaty\n\nIt was signed.");
  const Ran ran = shell(folder, "demarche text two.xml");
  CHECK(ran.exit == 2);
  CHECK(ran.out.empty());
  CHECK(holds(ran.err, "several documents: pass one"));
}

TEST_CASE("a folder's pages and feeds are read with its texts") {
  const TempFolder folder;
  folder.write("in/a.html", kPage);
  folder.write("in/b.rss", kFeed);
  folder.write("in/c.txt", "The envoys met in Orsk.");
  folder.write("in/d.xml", "<?xml version='1.0'?><note>No document</note>");
  const Ran ran = shell(folder, "demarche extract in");
  CHECK(ran.exit == 0);
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 4);
  CHECK(holds(ran.out, "\"uri\": \"a.html\""));
  CHECK(holds(ran.out, "\"uri\": \"b.rss#2\""));
  CHECK(holds(ran.err, "this is an XML file, not text"));
  CHECK_FALSE(holds(ran.err, "left out"));
}

TEST_CASE("a feed without entries has no documents") {
  const TempFolder folder;
  folder.write("b.xml", "<rss><channel><title>Courier</title></channel></rss>");
  const Ran empty = shell(folder, "demarche text b.xml");
  CHECK(empty.exit == 3);
  CHECK(empty.out.empty());
  CHECK(holds(empty.err, "there are no documents in the input"));
}
