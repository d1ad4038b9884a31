// Timelines to draw, built in a few lines; their happenings are invented.
//   TimelineBuilder s;  s.document("2016-05-01");  s.event("talks.begin", "Talks open in Basel", day("2016-04-27"),
//   {"Norland"});
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/text.hpp"

namespace demarche::test {

inline Day date(std::string_view iso) { return Day::parse(iso).value(); }

inline When on(std::string_view iso) { return {DayRange::of(date(iso)), DateUnit::day, {}, {}, {}, {}}; }

/// Days `first` to `last`, both inside.
inline When between(std::string_view first, std::string_view last, DateUnit unit = DateUnit::range,
                    DateModifier modifier = DateModifier::none) {
  return {DayRange::through(date(first), date(last)), unit, modifier, {}, {}, {}};
}

inline When month(int year, int number) {
  const Day first = Day::from(year, number, 1).value();
  return {{first, add_months(first, 1)}, DateUnit::month, {}, {}, {}, {}};
}

inline When year(int number) {
  return {{Day::from(number, 1, 1).value(), Day::from(number + 1, 1, 1).value()}, DateUnit::year, {}, {}, {}, {}};
}

inline When before(std::string_view iso) {
  return {{Day::past(), date(iso)}, DateUnit::day, DateModifier::before, {}, {}, {}};
}

inline When after(std::string_view iso) {
  return {{date(iso).plus(1), Day::future()}, DateUnit::day, DateModifier::after, {}, {}, {}};
}

inline Kind kind(std::string id, std::string label, LifeCycle life_cycle = LifeCycle::none) {
  Kind made;
  made.family = id.substr(0, id.find('.'));
  made.id = std::move(id);
  made.label = std::move(label);
  made.life_cycle = life_cycle;
  made.shown = made.family != "statement";
  return made;
}

inline const Ontology& ontology() {
  static const Ontology kinds({kind("truce.declare", "truce declared", LifeCycle::declare),
                               kind("truce.begin", "truce in effect", LifeCycle::begin),
                               kind("truce.extend", "truce extended", LifeCycle::extend),
                               kind("truce.violate", "truce violated", LifeCycle::violate),
                               kind("truce.end", "truce ended", LifeCycle::end),
                               kind("talks.begin", "talks begun"),
                               kind("talks.hold", "talks"),
                               kind("talks.suspend", "talks suspended"),
                               kind("meeting.meet", "meeting"),
                               kind("meeting.visit", "visit"),
                               kind("meeting.call", "call"),
                               kind("agreement.reach", "agreement"),
                               kind("agreement.quit", "agreement quit"),
                               kind("resolution.adopt", "resolution"),
                               kind("sanction.impose", "sanction"),
                               kind("relations.restore", "ties restored"),
                               kind("aid.deliver", "aid"),
                               kind("force.attack", "attack"),
                               kind("force.withdraw", "withdrawal"),
                               kind("person.release", "release"),
                               kind("statement.demand", "demand")});
  return kinds;
}

class TimelineBuilder {
 public:
  Timeline timeline;

  /// Adds a document published on `iso`.
  void document(std::string_view iso, std::string uri = "") {
    Document made;
    made.id = "d" + std::to_string(timeline.documents.size() + 1);
    made.uri = std::move(uri);
    made.published = Published{date(iso), PublishedBasis::metadata};
    timeline.documents.push_back(made);
  }

  void state(const std::string& code, std::string name) {
    timeline.actors.push_back({code, std::move(name), ActorKind::state, code, {}});
  }
  void person(std::string id, std::string name, std::string code) {
    timeline.actors.push_back({std::move(id), std::move(name), ActorKind::person, std::move(code), {}});
  }

  /// Adds an event told by document number `source`; participants are ids of actors, or names.
  Event& event(std::string kind_id, std::string title, std::optional<When> when,
               const std::vector<std::string>& participants = {}, std::size_t source = 1) {
    Event made;
    made.id = "e" + std::to_string(timeline.events.size() + 1);
    made.kind = std::move(kind_id);
    made.title = std::move(title);
    made.when = std::move(when);
    made.salience = 0.5;
    for (const std::string& name : participants) made.participants.push_back(participant(name));
    made.evidence.emplace_back();
    made.evidence.back().document = "d" + std::to_string(source);
    timeline.events.push_back(std::move(made));
    return timeline.events.back();
  }

  void link(std::size_t from, std::size_t to, LinkType type) {
    Link made;
    made.from = "e" + std::to_string(from);
    made.to = "e" + std::to_string(to);
    made.type = type;
    timeline.links.push_back(made);
  }

 private:
  Participant participant(const std::string& name) const {
    for (const Actor& actor : timeline.actors) {
      if (actor.id == name) return {actor.id, actor.name, "party", "", {}};
    }
    return {"", name, "party", "", {}};
  }
};

inline Extent lasting(std::string_view from, std::string_view to) {
  Extent extent;
  if (!from.empty()) extent.from = date(from);
  if (!to.empty()) extent.to = date(to);
  return extent;
}

/// A fortnight with one truce, extended twice and violated.
inline Timeline fortnight() {
  TimelineBuilder s;
  for (const char* day : {"2021-03-02", "2021-03-05", "2021-03-09", "2021-03-12"}) {
    s.document(day, "https://example.org/" + std::string(day));
  }
  s.state("NRL", "Norland");
  s.state("SRL", "Sorland");
  s.person("holm", "Karin Holm", "NRL");
  s.person("UN", "United Nations", "");
  s.timeline.actors.back().kind = ActorKind::organization;
  s.event("talks.begin", "Norland and Sorland open talks in Geneva", on("2021-02-28"), {"NRL", "SRL"});
  Event& truce = s.event("truce.declare", "Norland declares a truce around Port Elling", on("2021-03-01"), {"NRL"});
  truce.place = EventPlace{"", "Port Elling"};
  truce.lasts = lasting("2021-03-01", "2021-03-04");
  s.event("meeting.meet", "UN envoy meets Karin Holm", on("2021-03-02"), {"UN", "holm"});
  s.event("truce.violate", "Sorland shells the harbour road", on("2021-03-03"), {"SRL"}, 2);
  s.event("truce.extend", "Norland extends the truce by three days", on("2021-03-04"), {"NRL"}, 2).lasts =
      lasting("2021-03-05", "2021-03-07");
  s.event("aid.deliver", "Aid convoy reaches Port Elling", between("2021-03-05", "2021-03-06"), {"UN"}, 2);
  s.event("truce.extend", "Norland extends the truce by a week", on("2021-03-07"), {"NRL"}, 3).lasts =
      lasting("2021-03-08", "2021-03-14");
  Event& alleged =
      s.event("truce.violate", "Norland's drones strike a depot", between("2021-03-08", "2021-03-10"), {"NRL"}, 3);
  alleged.alleged = true;
  alleged.said_by = "Sorland";
  s.event("meeting.call", "Holm speaks with Sorland's Ivo Brandt", on("2021-03-09"), {"holm", "SRL"}, 3);
  s.event("meeting.meet", "Foreign ministers to meet in Vienna", on("2021-03-13"), {"NRL", "SRL"}, 4).status =
      Status::planned;
  s.event("talks.suspend", "Sorland may leave the talks", on("2021-03-13"), {"SRL"}, 4).status = Status::possible;
  s.event("truce.end", "No end of the truce, says Holm", std::nullopt, {"NRL"}, 4).status = Status::denied;
  s.link(4, 2, LinkType::violates);
  s.link(5, 2, LinkType::extends);
  s.link(7, 2, LinkType::extends);
  s.link(8, 2, LinkType::violates);
  s.link(10, 1, LinkType::follows_from);
  return s.timeline;
}

/// Two months, three parties and an organization, statements asked for.
inline Timeline two_months() {
  TimelineBuilder s;
  for (const char* day : {"2019-09-03", "2019-09-17", "2019-10-02", "2019-10-20"}) s.document(day);
  s.state("KES", "Kestria");
  s.state("VAL", "Valmark");
  s.state("ORD", "Republic of Ordania and the Isles");
  s.person("UN", "United Nations", "");
  s.event("relations.restore", "Kestria and Valmark reopen embassies", on("2019-09-02"), {"KES", "VAL"});
  s.event("sanction.impose", "Ordania freezes assets of Valmark's central bank", on("2019-09-05"), {"ORD", "VAL"});
  s.event("statement.demand", "Valmark demands the release of its funds", on("2019-09-06"), {"VAL"});
  s.event("talks.begin", "Talks on the river border open in Lund", on("2019-09-12"), {"KES", "VAL"}, 2);
  s.event("meeting.visit", "UN envoy visits Ordania", between("2019-09-14", "2019-09-18"), {"UN", "ORD"}, 2);
  s.event("force.attack", "Shelling at the Tarn bridge", between("2019-09-16", "2019-09-22"), {"VAL"}, 2);
  s.event("talks.suspend", "Kestria suspends the Lund talks", on("2019-09-23"), {"KES"}, 3);
  s.event("resolution.adopt", "Security Council calls for a cease-fire", on("2019-09-26"), {"UN"}, 3);
  Event& truce =
      s.event("truce.declare", "Kestria and Valmark agree a truce at the Tarn", on("2019-09-28"), {"KES", "VAL"}, 3);
  truce.lasts = lasting("2019-09-30", "");
  truce.lasts->open = true;
  s.event("person.release", "Valmark frees 40 prisoners", on("2019-10-01"), {"VAL"}, 3);
  s.event("truce.violate", "Gunfire at the Tarn", on("2019-10-06"), {"VAL"}, 4);
  s.event("force.withdraw", "Kestria pulls its guns back",
          between("2019-10-01", "2019-10-10", DateUnit::month, DateModifier::early), {"KES"}, 4);
  s.event("agreement.reach", "River accord signed in Lund", on("2019-10-18"), {"KES", "VAL", "ORD"}, 4);
  s.event("agreement.quit", "Ordania leaves the customs pact", on("2019-10-25"), {"ORD"}, 4).status = Status::planned;
  s.event("meeting.meet", "Three presidents to meet", after("2019-10-20"), {"ORD", "KES", "VAL"}, 4).status =
      Status::planned;
  s.link(7, 4, LinkType::ends);
  s.link(11, 9, LinkType::violates);
  s.link(13, 4, LinkType::follows_from);
  s.link(9, 8, LinkType::responds_to);
  return s.timeline;
}

/// Two bursts, a year apart.
inline Timeline two_bursts() {
  TimelineBuilder s;
  s.document("2015-05-20");
  s.document("2016-05-20");
  s.state("NRL", "Norland");
  s.state("SRL", "Sorland");
  s.event("talks.begin", "First round opens", on("2015-05-04"), {"NRL", "SRL"});
  s.event("talks.suspend", "Sorland walks out", on("2015-05-07"), {"SRL"});
  s.event("meeting.call", "Presidents speak", on("2015-05-11"), {"NRL", "SRL"});
  Event& truce = s.event("truce.declare", "Truce declared for the holidays", on("2015-05-12"), {"NRL"});
  truce.lasts = lasting("2015-05-13", "2015-05-18");
  s.event("talks.begin", "Second round opens", on("2016-05-03"), {"NRL", "SRL"}, 2);
  s.event("agreement.reach", "Framework signed", on("2016-05-09"), {"SRL", "NRL"}, 2);
  s.event("person.release", "Sorland frees the fishermen", on("2016-05-12"), {"SRL"}, 2);
  s.event("meeting.visit", "Norland's president to visit", between("2016-05-16", "2016-05-22", DateUnit::week), {"NRL"},
          2)
      .status = Status::planned;
  s.link(5, 2, LinkType::follows_from);
  return s.timeline;
}

/// What a single report gives: some days of this week, a month and a year long gone, and what has no date.
inline Timeline one_report() {
  TimelineBuilder s;
  s.document("2016-05-01");
  s.state("USA", "United States");
  s.state("SYR", "Syria");
  s.state("JOR", "Jordan");
  s.person("kerry", "John Kerry", "USA");
  s.timeline.actors.push_back({"SYR:army", "Syria's military", ActorKind::body, "SYR", {}});
  Event& old = s.event("truce.declare", "Cessation of hostilities", month(2016, 2), {});
  old.lasts = lasting("", "2016-04-29");
  Event& truce = s.event("truce.declare", "Partial cease-fire announced", on("2016-04-29"), {"SYR:army"});
  truce.lasts = lasting("2016-04-30", "2016-05-01");
  truce.place = EventPlace{"", "Damascus"};
  s.event("meeting.call", "Kerry speaks with Lavrov", on("2016-04-29"), {"kerry", "Russia"});
  s.event("truce.extend", "Syria's military extends cease-fire", on("2016-05-01"), {"SYR:army"}).lasts =
      lasting("2016-05-02", "2016-05-02");
  s.event("meeting.meet", "Kerry meets Judeh", on("2016-05-01"), {"kerry", "JOR"});
  s.event("meeting.meet", "Kerry to meet de Mistura and al-Jubeir", on("2016-05-02"), {"kerry", "UN", "Saudi Arabia"})
      .status = Status::planned;
  s.event("force.attack", "Air strikes on a hospital", std::nullopt, {});
  s.event("truce.declare", "Truce for Aleppo hoped for", std::nullopt, {"kerry"}).status = Status::possible;
  s.link(4, 2, LinkType::extends);
  return s.timeline;
}

/// Names and titles in other scripts.
inline Timeline scripts() {
  TimelineBuilder s;
  s.document("2020-06-10");
  s.event("truce.declare", "إعلان هدنة إنسانية في المدينة", on("2020-06-01"), {"الجمهورية العربية السورية"});
  s.timeline.events.back().lasts = lasting("2020-06-01", "2020-06-08");
  s.event("meeting.meet", "Министр иностранных дел встретился с послом", on("2020-06-03"), {"Российская Федерация"});
  s.event("talks.begin", "两国外长在北京举行会谈", on("2020-06-05"), {"中国外交部"});
  s.event("agreement.reach", "שרי החוץ חתמו על הסכם", on("2020-06-06"), {"ישראל"});
  s.event("meeting.visit", "การเยือนอย่างเป็นทางการ", between("2020-06-06", "2020-06-09"), {"ประเทศไทย"});
  s.event("meeting.call", "Élysée: Çağrı — Łódź & Ñandú <b>", on("2020-06-08"), {"France"});
  return s.timeline;
}

/// `count` events over `days` days, drawn with a fixed seed: all kinds and statuses, known to the day, week, month,
/// year or not at all, one to three of `parties` parties, links between neighbours.
inline Timeline generated(std::size_t count, int days, std::size_t parties, std::uint32_t seed) {
  // Only the engine: its numbers are the same everywhere, those of the distributions are not.
  std::mt19937 random(seed);
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
  static const std::vector<std::string> kTitles{"Envoys meet",
                                                "Ministers agree on a road map",
                                                "Truce along the eastern line declared for ten days",
                                                "Delegation leaves",
                                                "Convoy reaches the besieged quarter after a week of talks",
                                                "Border post shelled",
                                                "Prisoners exchanged at the bridge"};
  TimelineBuilder s;
  for (int i = 0; i < 9; ++i) s.document(date("2018-01-08").plus(i * days / 9).iso());
  for (std::size_t i = 0; i < parties; ++i) s.state("P" + std::to_string(i), "Party " + std::to_string(i));
  const auto& kinds = ontology().kinds();
  for (std::size_t i = 0; i < count; ++i) {
    const Day day = date("2018-01-01").plus(static_cast<std::int64_t>(below(static_cast<std::size_t>(days))));
    std::optional<When> when = on(day.iso());
    switch (below(12)) {
      case 0: when.reset(); break;
      case 1: when = month(day.date().year, day.date().month); break;
      case 2: when = between(start_of_week(day).iso(), start_of_week(day).plus(6).iso(), DateUnit::week); break;
      case 3: when = before(day.iso()); break;
      case 4: when = days > 300 && below(4) == 0 ? year(day.date().year) : on(day.iso()); break;
      default: break;
    }
    std::vector<std::string> names;
    for (std::size_t p = 0; p < below(4); ++p) names.push_back("P" + std::to_string(below(below(parties) + 1)));
    Event& made = s.event(kinds[below(kinds.size())].id, kTitles[below(kTitles.size())], when, names, 1 + below(9));
    made.salience = static_cast<double>(below(1000)) / 1000;
    made.status = below(5) == 0 ? static_cast<Status>(below(4)) : Status::happened;
    if (made.kind.starts_with("truce.") && below(2) == 0) {
      made.lasts = lasting(below(5) == 0 ? "" : day.iso(), below(5) == 0 ? "" : day.plus(10).iso());
      made.lasts->open = !made.lasts->to;
    }
    if (i > 0 && below(6) == 0) s.link(i + 1, 1 + below(i), static_cast<LinkType>(below(13)));
  }
  return s.timeline;
}

/// Widths of a table: every grapheme but a space 0.55 of the size, bold 0.6.
inline std::vector<double> table_widths(const std::vector<TextLine>& lines) {
  std::vector<double> widths;
  for (const TextLine& line : lines) {
    double width = 0;
    for (const TextRun& run : line) {
      const TextStyle style = style_of(run.role);
      width += static_cast<double>(grapheme_count(run.text)) * style.size * (style.bold ? 0.6 : 0.55);
    }
    widths.push_back(width);
  }
  return widths;
}

}  // namespace demarche::test
