#include "extractors/read/name_day.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

const auto kMay1 = Day::from(2016, 5, 1);

}  // namespace

TEST_CASE("a file's name bears its day where the day is delimited") {
  for (const char* name :
       {"2016-05-01-truce.txt", "2016-05-01.json", "2016_05_01_a.txt", "a.2016.05.01.txt", "20160501.txt",
        "AFP_20160501.0123.txt", "in/reports/truce-2016-05-01.txt", "20160501T1030Z-a.txt", "2016-05-01T10-30.txt",
        "report (2016-05-01).txt", "2016-05-01 truce of 2016-02-27.txt"}) {
    INFO(name);
    CHECK(day_in_file_name(name) == kMay1);
  }
}

TEST_CASE("digits inside longer numbers or words are no day") {
  for (const char* name :
       {"120160501.txt", "201605012.txt", "id20160501.txt", "20160501a.txt", "2016-05-012.txt", "12016-05-01.txt",
        "2016-05.txt", "2016-13-01.txt", "2016-02-30.txt", "20161301.txt", "160501.txt", "truce.txt", "",
        "2016-05-01/truce.txt", "01-05-2016.txt", "2016-05_01.txt", "99990101.txt", "14000101.txt"}) {
    INFO(name);
    CHECK_FALSE(day_in_file_name(name));
  }
}

TEST_CASE("two days in a name are none, unless the name begins with one") {
  CHECK_FALSE(day_in_file_name("from-2016-05-01-to-2016-05-03.txt"));
  CHECK(day_in_file_name("2016-05-01-to-2016-05-03.txt") == kMay1);
  CHECK(day_in_file_name("a-2016-05-01-b-20160501.txt") == kMay1);
}

TEST_CASE("an address bears its day in its folders") {
  for (const char* uri :
       {"https://example.org/2016/05/01/truce", "https://example.org/news/2016/5/1/",
        "https://example.org/2016-05-01/truce.html", "https://example.org/20160501/a",
        "http://example.org/world/2016/may/01/truce", "2016/05/01/truce.txt", "https://example.org/2016/05/01",
        "https://example.org/world/2016-05-01-truce.html?from=2015/01/01",
        "https://example.org/2016/WORLD/05/01/truce/", "https://example.org/english/2016-05/01/c_13.htm",
        "https://example.org/article/idUSTRE67C0OG20160501"}) {
    INFO(uri);
    CHECK(day_in_path(uri) == kMay1);
  }
}

TEST_CASE("addresses without a whole day have none") {
  for (const char* uri :
       {"https://example.org/2016/05/truce", "https://example.org/12016/05/01/a", "https://example.org/2016/13/01/a",
        "https://example.org/a?d=2016/05/01/", "https://example.org/truce-120160501",
        "https://example.org/2016/mayor/01/a", "https://example.org/2016/7a/05/01/a",
        "https://example.org/2016-13/01/a", "https://example.org/article/idle-20160501x",
        "https://example.org/2016/world/5/1/a", "", "2016-05-01.txt", "https://example.org/#/2016/05/01/a"}) {
    INFO(uri);
    CHECK_FALSE(day_in_path(uri));
  }
  CHECK_FALSE(day_in_file_name("https://example.org/2016-05-01.html"));
}
