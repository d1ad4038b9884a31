// Timelines made by chance from a seed, for properties: every member set sometimes, texts that hurt, unknown members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/timeline.hpp"

namespace demarche::testing {

class TimelineGenerator {
 public:
  explicit TimelineGenerator(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}

  Timeline timeline() {
    Timeline out;
    out.run = {text(), {{"kinds", text()}, {"published", text()}}, text(), text(), text(), unknown()};
    fill(out.documents, [&] { return document(); });
    fill(out.actors, [&] { return Actor{text(), text(), choice<ActorKind>(), text(), unknown()}; });
    fill(out.places, [&] { return Place{text(), text(), text(), {text(), text()}, unknown()}; });
    fill(out.events, [&] { return event(); });
    fill(out.links, [&] { return link(); });
    fill(out.issues, [&] { return issue(); });
    out.extra = unknown();
    return out;
  }

 private:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 33) % limit;
  }
  bool coin() { return below(2) == 1; }
  template <class E>
  E choice() {
    return static_cast<E>(below(static_cast<std::uint32_t>(kEnumNames<E>.size())));
  }
  template <class T, class Make>
  void fill(std::vector<T>& list, Make make) {
    for (std::uint32_t i = below(4); i > 0; --i) list.push_back(make());
  }
  template <class Make>
  auto perhaps(Make make) -> std::optional<decltype(make())> {
    return coin() ? std::optional(make()) : std::nullopt;
  }

  std::string text() {
    static const std::string kTexts[] = {"",
                                         "Geneva",
                                         "\"quoted\" \\ / \b\f\n\r\t",
                                         "</script><!-- & ' -->",
                                         "\xE2\x80\xA8 and \xE2\x80\xA9",
                                         "\xD0\x96\xD0\xB5\xD0\xBD\xD0\xB5\xD0\xB2\xD0\xB0 \xF0\x9F\x95\x8A",
                                         std::string("zero \0 byte", 11),
                                         "\x7F\x01",
                                         "=1+1",
                                         "{\"a\": [1]}"};
    return kTexts[below(10)];
  }
  Extra unknown() {
    if (below(4) != 0) return {};
    return {{"x-new", "{\"deep\":[1,2.50,-3e5,{\"a\":null}],\"b\":\"<\\/x>\"}"},
            {"a~1b~0c", "123456789012345678901234567890"}};
  }
  Day day() { return Day::from(1400, 1, 1)->plus(below(3000000)); }
  DayRange days() {
    const Day first = coin() ? day() : Day::past();
    if (coin()) return {first, Day::future()};
    return {first, first.is_finite() ? first.plus(1 + below(400)) : day()};
  }
  TextRange range() {
    const std::uint32_t begin = below(100000);
    return {begin, begin + below(500)};
  }
  When when() {
    When out{days(), choice<DateUnit>(), choice<DateModifier>(), choice<DateBasis>(), {}, {}};
    out.clock = perhaps([&] {
      return Clock{static_cast<int>(below(24)), perhaps([&] { return int(below(60)); }), text()};
    });
    out.alternative = perhaps([&] { return days(); });
    return out;
  }
  Evidence evidence() {
    if (below(4) == 0) return {"", {}, {}, {}, "", "", "analyst", text(), text(), unknown()};
    Evidence out{text(), perhaps([&] { return range(); }), {}, {}, text(), text(), "", "", "", unknown()};
    out.trigger = perhaps([&] { return Quoted{range(), text()}; });
    out.time = perhaps([&] { return EvidenceTime{range(), text(), text(), choice<TimeAnchor>()}; });
    return out;
  }
  Document document() {
    Document out{text(), text(), text(), text(), {}, text(), unknown()};
    out.published = perhaps([&] { return Published{day(), choice<PublishedBasis>()}; });
    return out;
  }
  Event event() {
    Event out;
    out.id = "e" + std::to_string(below(100000));
    out.kind = text();
    out.plover_event = text(), out.plover_mode = text(), out.plover_context = text(), out.cameo = text();
    out.status = choice<Status>();
    out.title = text();
    out.when = perhaps([&] { return when(); });
    out.bounds = perhaps([&] { return days(); });
    out.lasts = perhaps([&] {
      return Extent{perhaps([&] { return day(); }), perhaps([&] { return day(); }), coin(), text()};
    });
    fill(out.participants, [&] { return Participant{text(), text(), text(), text(), unknown()}; });
    out.place = perhaps([&] { return EventPlace{text(), text()}; });
    out.said_by = text();
    out.alleged = coin();
    for (std::uint32_t i = below(3); i > 0; --i) out.attributes[text()] = text();
    out.salience = below(1001) / 1000.0;
    out.documents = static_cast<int>(below(50));
    out.publishers = static_cast<int>(below(50));
    out.evidence = {evidence()};
    fill(out.evidence, [&] { return evidence(); });
    if (out.when && coin()) out.extra.emplace_back("when/later", "[1,{\"x\":\"y\"}]");
    for (auto& member : unknown()) out.extra.push_back(member);
    return out;
  }
  Link link() {
    Link out{text(), text(), choice<LinkType>(), text(), {}, text(), unknown()};
    fill(out.evidence, [&] { return evidence(); });
    return out;
  }
  Issue issue() {
    Issue out{choice<Severity>(), text(), text(), {}, {}, unknown()};
    fill(out.events, [&] { return text(); });
    fill(out.evidence, [&] { return evidence(); });
    return out;
  }

  std::uint64_t state_;
};

}  // namespace demarche::testing
