// The words in which time rules speak: classes of tokens, slots of a reading, parts of days and units, cues, modifiers
// and operations. Their names are those of the YAML files.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/enum_names.hpp"

namespace demarche {

/// A class of tokens, densely numbered: 0 none, then the shapes and the cue class, then the word classes of the rules.
using TimeSymbol = std::uint16_t;

/// Classes of tokens that only code can tell: shapes of digits, and numbers that are composed of words. Their names
/// stand in patterns like those of word classes: <year>, <clock>.
enum class TimeShape : TimeSymbol {
  none,
  number,      ///< 2, 1,200, "two", "twenty-four", "two hundred"
  decimal,     ///< 2.5; the value is in tenths
  day,         ///< 1 to 31 in one or two digits
  year,        ///< 1000 to 2100 in four digits, "nineteen ninety-six"
  years,       ///< a short year behind a hyphen or apostrophe: two digits
  ordinal,     ///< 3rd, "third", "twenty-first"
  hour,        ///< 0 to 24
  clock,       ///< 10:30, 10.30, 10:30:15; the value is hours * 100 + minutes
  hhmm,        ///< 0600, 1830; the value is hours * 100 + minutes
  iso,         ///< 2016-05-01, 2016/05/01; the value is yyyymmdd
  numeric,     ///< 01.05.2016, 5/1/2016, 5/1/16; the value is yyyymmdd, negative where day and month could be swapped
  decade,      ///< 1990s, 90s; the value is 199
  possessive,  ///< 's
  cue,         ///< words that tell past from future: the word class "cue"
  relation,    ///< prepositions before a date: the word class "relation"
};
template <>
inline constexpr std::array<std::string_view, 16> kEnumNames<TimeShape>{
    "none",  "number", "decimal", "day",     "year",   "years",      "ordinal", "hour",
    "clock", "hhmm",   "iso",     "numeric", "decade", "possessive", "cue",     "relation"};

/// The most elements that a pattern may have; the loader refuses longer ones.
inline constexpr std::size_t kLongestTimePattern = 20;

/// Symbols of word classes begin here.
inline constexpr TimeSymbol kFirstWordSymbol = kEnumNames<TimeShape>.size();

/// Where a matched element's value goes in the reading. Slots that end in 2 belong to the second of two dates that
/// one pattern finds ("May 1-3").
enum class TimeSlot : std::uint8_t {
  none,
  year,
  month,
  day,
  weekday,
  quarter,
  half,
  season,
  decade,
  century,
  numeric,   ///< yyyymmdd; negative: day and month may be swapped
  holiday,   ///< a code that holidays.hpp reads
  hour,      ///< of the clock, then `meridiem` counts
  clock,     ///< hours * 100 + minutes
  meridiem,  ///< 0 a.m., 12 p.m.
  zone,      ///< the words themselves are kept
  part,      ///< TimePart
  count,     ///< of units
  tenths,    ///< of units
  vague,     ///< an unknown number of units
  plus,      ///< half a unit more
  unit,      ///< TimeUnit
  weekend,
  shift,      ///< last -1, this 0, next 1; for days yesterday -1 ...
  edge,       ///< TimeEdge
  mod,        ///< TimeMod
  reference,  ///< -1 past, 0 present, 1 future
  cue,        ///< TimeCue
  relation,   ///< TimeRelation
  era,        ///< -1 BC, 1 AD
  fiscal,
  day2,
  month2,
  year2,
  numeric2,
  quarter2,
};
template <>
inline constexpr std::array<std::string_view, 36> kEnumNames<TimeSlot>{
    "none",    "year",     "month",   "day",    "weekday", "quarter",  "half",  "season",   "decade",
    "century", "numeric",  "holiday", "hour",   "clock",   "meridiem", "zone",  "part",     "count",
    "tenths",  "vague",    "plus",    "unit",   "weekend", "shift",    "edge",  "mod",      "reference",
    "cue",     "relation", "era",     "fiscal", "day2",    "month2",   "year2", "numeric2", "quarter2"};

/// Parts of the day, as TIMEX3 writes them behind a T.
enum class TimePart : std::uint8_t { morning, afternoon, evening, night, daytime, midday, noon, midnight };
template <>
inline constexpr std::array<std::string_view, 8> kEnumNames<TimePart>{"morning", "afternoon", "evening", "night",
                                                                      "daytime", "midday",    "noon",    "midnight"};

/// Which part of its unit an expression means: thirds ("early May", "the end of May") or the part before or after the
/// published day ("earlier this month").
enum class TimeEdge : std::uint8_t { none, early, mid, late, earlier, later };
template <>
inline constexpr std::array<std::string_view, 6> kEnumNames<TimeEdge>{"none", "early",   "mid",
                                                                      "late", "earlier", "later"};

/// TIMEX3's mod, where the words blur or bound what they say.
enum class TimeMod : std::uint8_t {
  none,
  before,
  after,
  on_or_before,
  on_or_after,
  less_than,
  more_than,
  equal_or_less,
  equal_or_more,
  start,
  mid,
  end,
  approx
};
template <>
inline constexpr std::array<std::string_view, 13> kEnumNames<TimeMod>{
    "",          "BEFORE",    "AFTER",         "ON_OR_BEFORE",  "ON_OR_AFTER",
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START",
    "MID",       "END",       "APPROX"};

/// What a cue word says of a bare weekday or month near it.
enum class TimeCue : std::uint8_t {
  none,
  deadline,  ///< directly before it: until, by
  future,    ///< in its clause: due, scheduled, will
  past,      ///< in its clause: said, was
  stop,      ///< a new clause begins: that, who, while
};
template <>
inline constexpr std::array<std::string_view, 5> kEnumNames<TimeCue>{"none", "deadline", "future", "past", "stop"};

/// How a happening lies to the date that stands with it: "until Monday", "since May".
enum class TimeRelation : std::uint8_t { at, since, until, by, before, after };
template <>
inline constexpr std::array<std::string_view, 6> kEnumNames<TimeRelation>{"at", "since",  "until",
                                                                          "by", "before", "after"};

/// What a pattern's parts mean together: one function of time/reckon.hpp each.
enum class TimeOperation : std::uint8_t {
  date,       ///< calendar parts, with what is missing taken from the anchor: "Friday", "May 1", "last summer"
  relative,   ///< a unit counted from the published day: "yesterday", "last week", "this year"
  previous,   ///< a unit counted from the last date told: "the same day", "the following month"
  offset,     ///< so many units from the published day: "two weeks ago"
  shifted,    ///< so many units from the last date told: "two days later"
  duration,   ///< how long: "48 hours"
  window,     ///< how long, up to or from the published day: "the past two weeks"
  set,        ///< again and again: "every Thursday", "daily"
  reference,  ///< "now", "recently", "the future"
  nothing,    ///< no time at all: shields words that look like one ("Theresa May")
};
template <>
inline constexpr std::array<std::string_view, 10> kEnumNames<TimeOperation>{
    "date", "relative", "previous", "offset", "shifted", "duration", "window", "set", "reference", "nothing"};

}  // namespace demarche
