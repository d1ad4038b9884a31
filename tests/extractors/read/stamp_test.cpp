#include "extractors/read/stamp.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("a stamp's day is the day that it writes, in whatever zone") {
  const auto may_1 = Day::from(2016, 5, 1);
  for (const char* stamp : {"2016-05-01", "2016-05-01T00:00:00Z", "2016-05-01t23:59:59z", "2016-05-01 10:30",
                            "2016-05-01T10:30", "2016-05-01T23:30:00-07:00", "2016-05-01T00:30:00+13:00",
                            "2016-05-01T10:30Z", "2016-05-01T10:30:00.123456789+00:20", "2016-05-01T10:30:00.5"}) {
    INFO(stamp);
    CHECK(day_of_stamp(stamp) == may_1);
  }
}

TEST_CASE("what ISO 8601 does not write is no stamp") {
  for (const char* stamp : {"",
                            "2016",
                            "2016-05",
                            "2016-5-1",
                            "2016-05-1",
                            "20160501",
                            "2016-13-01",
                            "2016-02-30",
                            "2015-02-29",
                            "16-05-01",
                            "+2016-05-01",
                            "2016-05-01 ",
                            " 2016-05-01",
                            "2016-05-01Z",
                            "2016-05-01T",
                            "2016-05-01T10",
                            "2016-05-01T1:30:00Z",
                            "2016-05-01T24:00:00Z",
                            "2016-05-01T10:60:00Z",
                            "2016-05-01T10:30:61Z",
                            "2016-05-01T10:30:00.Z",
                            "2016-05-01T10:30:00.",
                            "2016-05-01T10:30:00+01",
                            "2016-05-01T10:30:00+0100",
                            "2016-05-01T10:30:00+24:00",
                            "2016-05-01T10:30:00+10:60",
                            "2016-05-01T10:30:00+01:00Z",
                            "2016-05-0110:30:00Z",
                            "2016-W17-7",
                            "2016-122",
                            "05/01/2016",
                            "1 May 2016",
                            "2016-05-01T10:30:00Z\n",
                            "2016-05-0\u09EA",
                            "2016-05-01x"}) {
    INFO(stamp);
    CHECK_FALSE(day_of_stamp(stamp));
  }
}

TEST_CASE("a leap second stands at the end of a UTC day only") {
  CHECK(day_of_stamp("1998-12-31T23:59:60Z") == Day::from(1998, 12, 31));
  CHECK(day_of_stamp("1998-12-31T15:59:60.123-08:00") == Day::from(1998, 12, 31));
  CHECK(day_of_stamp("1999-01-01T00:59:60+01:00") == Day::from(1999, 1, 1));
  CHECK_FALSE(day_of_stamp("1998-12-31T23:58:60Z"));
  CHECK_FALSE(day_of_stamp("1998-12-31T22:59:60Z"));
  CHECK_FALSE(day_of_stamp("1998-12-31T22:59:60"));
}
