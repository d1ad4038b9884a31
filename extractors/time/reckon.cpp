#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

/// "now" has a day where it is the report's own: that is said by the slot `unit`.
Reckoned reckon_reference(const SlotValues& slots, const Reference& reference) {
  const int when = slots.get_or(TimeSlot::reference, 0);
  Reckoned out = symbolic(when < 0 ? "PAST_REF" : when > 0 ? "FUTURE_REF" : "PRESENT_REF", slots);
  if (!slots.has(TimeSlot::unit) || !reference.published || reference.narrative) return out;
  out.when = window(DayRange::of(*reference.published), DateModifier::none);
  out.when->unit = DateUnit::day;
  out.anchor = TimeAnchor::published;
  return out;
}

}  // namespace

Reckoned reckon(const Reading& reading, const Reference& reference) {
  const SlotValues& slots = reading.slots;
  switch (reading.operation) {
    case TimeOperation::date: return reckon_date(slots, reference);
    case TimeOperation::relative: return reckon_relative(slots, reference);
    case TimeOperation::previous: return reckon_previous(slots, reference);
    case TimeOperation::offset: return reckon_offset(slots, reference, false);
    case TimeOperation::shifted: return reckon_offset(slots, reference, true);
    case TimeOperation::duration: return reckon_duration(slots);
    case TimeOperation::window: return reckon_window(slots, reference);
    case TimeOperation::set: return reckon_set(slots);
    case TimeOperation::reference: return reckon_reference(slots, reference);
    case TimeOperation::nothing: return {};
  }
  return {};
}

}  // namespace demarche
