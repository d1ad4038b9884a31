// What pass 7 reads from a few sentences, as short texts to compare.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/pipeline.hpp"
#include "tests/support/rule_files.hpp"

namespace demarche::testing {

/// The document of `text` with a headline of its own, published on Wednesday, 7 May 2031.
inline Extracted events_in(std::string_view text) {
  RawDocument raw;
  raw.info.id = "test";
  raw.info.published = Published{*Day::from(2031, 5, 7), PublishedBasis::option};
  raw.text = "Envoys go on\n\n" + std::string(text) + "\n";
  return extract(raw, rule_set().tables);
}

/// `tell` of each mention, in the order of the text, joined by "; ".
template <class Tell>
std::string told_of(std::string_view text, Tell tell) {
  std::string out;
  const Extracted extracted = events_in(text);
  for (const EventMention& mention : extracted.mentions)
    out += (out.empty() ? "" : "; ") + mention.kind + tell(mention);
  return out;
}

/// "truce.declare planned; meeting.meet happened".
inline std::string statuses_in(std::string_view text) {
  return told_of(text, [](const EventMention& m) { return " " + std::string(name_of(m.status)); });
}

/// "meeting.meet 2031-05-05; truce.declare -": days in EDTF, "-" for none, "inferred" behind inferred ones.
inline std::string days_of_events_in(std::string_view text) {
  return told_of(text, [](const EventMention& m) {
    if (!m.when) return std::string(" -");
    return " " + edtf(*m.when) + (m.when->basis == DateBasis::inferred ? " inferred" : "");
  });
}

/// "meeting.meet Norway, Peru @ Oslo": parties sorted by name.
inline std::string roles_in(std::string_view text) {
  return told_of(text, [](const EventMention& m) {
    std::vector<std::string> parties;
    std::string place;
    for (const Filler& filler : m.fillers) {
      if (filler.role == "place") place = " @ " + filler.name;
      const bool takes_part = filler.role == "party" || filler.role == "mediator" || filler.role == "host";
      if (takes_part) parties.push_back(filler.name);
    }
    std::sort(parties.begin(), parties.end());
    std::string out;
    for (const std::string& party : parties) out += (out.empty() ? " " : ", ") + party;
    return out + place;
  });
}

/// The happening of each mention as a letter, "a" for the first told: "truce.declare a; truce.extend b; ... a".
inline std::string happenings_in(std::string_view text) {
  std::vector<std::string> known;
  return told_of(text, [&](const EventMention& m) {
    const auto at = std::find(known.begin(), known.end(), m.happening);
    const auto letter = static_cast<char>('a' + (at - known.begin()));
    if (at == known.end()) known.push_back(m.happening);
    return std::string(" ") + letter;
  });
}

}  // namespace demarche::testing
