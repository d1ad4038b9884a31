// Bytes -> the days and dates that stamps, names, datelines and front matter bear; none of them throws.
#include "extractors/read/dateline.hpp"
#include "extractors/read/front_matter.hpp"
#include "extractors/read/name_day.hpp"
#include "extractors/read/stamp.hpp"
#include "extractors/read/stamp_line.hpp"
#include "extractors/read/written_date.hpp"
#include "tests/fuzz/laws.hpp"

namespace {

using demarche::fuzz::require;

void check_day(const std::optional<demarche::Day>& day) {
  if (!day) return;
  require(day->is_finite(), "a day that was read is finite");
  require(demarche::Day::parse(day->iso()) == day, "a day that was read is written and read again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  const std::string text(fuzz::bytes_of(data, size));
  check_day(Day::parse(text));
  check_day(day_of_stamp(text));
  check_day(day_in_line(text));
  check_day(day_in_dateline(text));
  check_day(day_in_file_name(text));
  check_day(day_in_path(text));
  if (const auto date = find_written_date(text)) {
    check_day(date->day);
    require(date->begin < date->end && date->end <= text.size(), "a written date lies in its line");
  }
  require(front_matter(text).size <= text.size(), "front matter lies in its text");
  return 0;
}
