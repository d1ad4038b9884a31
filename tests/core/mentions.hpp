// Documents with mentions, as passes 1-8 would have made them, for tests of passes 9-12.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/extracted.hpp"
#include "core/ontology.hpp"

namespace demarche::testing {

/// First to last day, both inside; stated.
inline When days(const char* first, const char* last) {
  return {DayRange::through(*Day::parse(first), *Day::parse(last)),
          DateUnit::range,
          DateModifier::none,
          DateBasis::stated,
          {},
          {}};
}

inline When on(const char* day) {
  When when = days(day, day);
  when.unit = DateUnit::day;
  return when;
}

inline When inferred(When when) {
  when.basis = DateBasis::inferred;
  return when;
}

inline Filler party(const std::string& actor, const std::string& acts_for = "") {
  Filler filler;
  filler.role = "party", filler.name = "the " + actor, filler.actor = actor, filler.acts_for = acts_for;
  return filler;
}

inline Filler place(const std::string& name, const std::string& id = "") {
  Filler filler;
  filler.role = "place", filler.name = name, filler.place = id;
  return filler;
}

inline Filler about(const std::string& mention) {
  Filler filler;
  filler.role = "truce", filler.mention = mention;
  return filler;
}

/// A document and its mentions; each `tell` adds one, a hundred code points behind the last.
class Teller {
 public:
  Teller(const std::string& id, const char* published, const std::string& publisher = "") {
    out_.document.id = id;
    out_.document.publisher = publisher;
    if (const auto day = Day::parse(published)) out_.document.published = Published{*day};
  }

  /// A mention of a happening of its own; the reference is valid until the next one.
  EventMention& tell(const std::string& kind, std::optional<When> when = {}, std::vector<Filler> fillers = {}) {
    EventMention mention;
    const auto at = static_cast<std::uint32_t>(out_.mentions.size() * 100);
    mention.id = "m" + out_.document.id + std::to_string(out_.mentions.size());
    mention.happening = mention.id;
    mention.document = out_.document.id;
    mention.kind = kind;
    mention.rule = "rule." + kind;
    mention.sentence = {at, at + 50};
    mention.trigger = {at + 10, at + 15};
    mention.trigger_text = "words";
    mention.quote = "A sentence of words.";
    mention.when = std::move(when);
    mention.fillers = std::move(fillers);
    return out_.mentions.emplace_back(std::move(mention));
  }

  /// A further mention of the happening that mention number `first` tells.
  EventMention& tell_again(std::size_t first, std::optional<When> when = {}, std::vector<Filler> fillers = {}) {
    EventMention& mention = tell(out_.mentions[first].kind, std::move(when), std::move(fillers));
    mention.happening = out_.mentions[first].happening;
    return mention;
  }

  Extracted& document() { return out_; }
  operator Extracted() const { return out_; }  // NOLINT(google-explicit-constructor)

 private:
  Extracted out_;
};

/// Truces, talks and meetings, with the links and life cycles that the registered kinds have.
inline Ontology small_ontology() {
  const auto kind = [](const char* id, LifeCycle life_cycle, std::optional<LinkType> link, double weight) {
    Kind out;
    out.id = id;
    out.family = out.id.substr(0, out.id.find('.'));
    out.label = out.id;
    out.life_cycle = life_cycle;
    out.link = link;
    out.weight = weight;
    for (std::size_t i = 0; i < 4; ++i) {
      const std::string status(kEnumNames<Status>[i]);
      out.codes[i] = {"EVENT " + status, "mode", "context", "0" + std::to_string(i)};
      out.titles[i] = status + " " + out.id;
    }
    return out;
  };
  return Ontology(
      {kind("truce.declare", LifeCycle::declare, {}, 1), kind("truce.begin", LifeCycle::begin, LinkType::begins, 1),
       kind("truce.extend", LifeCycle::extend, LinkType::extends, 1),
       kind("truce.violate", LifeCycle::violate, LinkType::violates, 0.5),
       kind("truce.end", LifeCycle::end, LinkType::ends, 1), kind("talks.hold", LifeCycle::declare, {}, 0.5),
       kind("talks.end", LifeCycle::end, LinkType::ends, 0.5), kind("meeting.meet", LifeCycle::none, {}, 0.5)});
}

}  // namespace demarche::testing
