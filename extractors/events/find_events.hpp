// Pass 7: triggers and typed frames -> mentions of events, and which mentions are of one happening.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/mention.hpp"
#include "extractors/names/find_names.hpp"
#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"
#include "extractors/time/find_times.hpp"

namespace demarche {

/// Who or what fills a role, inside pass 7: an entity, another mention, or words alone.
struct MentionRole {
  std::string role;
  std::optional<std::uint32_t> entity;   ///< index into Names::entities
  std::optional<std::uint32_t> mention;  ///< index into the mentions of the document
  TokenSpan tokens;
};

/// An event mention inside passes 7-8: spans count tokens.
struct Mention {
  TokenSpan trigger;
  std::uint32_t sentence = 0;
  std::uint32_t frame = 0;      ///< index into EventTables::frames
  std::uint32_t lemma = 0;      ///< index for Lexicon::lemma
  std::uint32_t happening = 0;  ///< index of the first mention of the same happening
  Status status = Status::happened;
  Status happening_status = Status::happened;  ///< of all mentions of the happening together
  std::vector<MentionRole> roles;
  std::optional<std::uint32_t> time;  ///< index into the document's time expressions
  std::optional<When> when;           ///< by rules 5-8 of the guide
  std::optional<Duration> duration;
  std::map<std::string, std::string> attributes;
};

/// What passes 3-6 found, for pass 7.
struct Analysed {
  std::string_view text;
  const Segmented& segmented;
  const std::vector<TimeMention>& times;
  const Names& names;
  const RuleTables& rules;
  std::optional<Day> published;
};

/// The mentions of the document in the order of their triggers.
std::vector<Mention> find_events(const Analysed& document);

}  // namespace demarche
