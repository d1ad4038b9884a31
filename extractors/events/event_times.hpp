// Which time expression tells when an event took place: clause rules, because dates beside verbs of saying tell the day
// of saying. Durations go to their own slot.
#pragma once

#include <cstdint>
#include <optional>

#include "extractors/events/match_frames.hpp"
#include "extractors/events/status.hpp"

namespace demarche {

/// Index of the time expression of the mention in the document's times, or nothing.
std::optional<std::uint32_t> attach_time(const SentenceView& view, const FrameMatch& match);

/// The length of time told beside the trigger ("two-week truce", "extended by 24 hours"), or nothing.
std::optional<Duration> attach_duration(const SentenceView& view, const FrameMatch& match);

/// The days of a mention: those of its time expression, read as its status asks; the published day where rule 6 of the
/// annotation guide infers it; nothing otherwise.
std::optional<When> date_of(const SentenceView& view, const FrameMatch& match, std::optional<std::uint32_t> time,
                            Status status);

}  // namespace demarche
