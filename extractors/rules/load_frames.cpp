// The section `frames`: what triggers an event of which kind, and what must stand around the trigger.
#include <algorithm>

#include "extractors/rules/loader.hpp"

namespace demarche {
namespace {

constexpr std::array<std::string_view, 11> kSides{"left",   "right",   "near",  "next", "previous", "of",
                                                  "object", "subject", "theme", "at",   "document"};

FrameSlot load_slot(const RuleLoader& loader, const YamlNode& node, const std::string& file) {
  const Fields fields(node, file,
                      {"left", "right", "near", "next", "previous", "of", "object", "subject", "theme", "at",
                       "document", "reach", "absorbs", "role"});
  FrameSlot slot;
  for (std::size_t side = 0; side < kSides.size(); ++side) {
    if (!fields.node(kSides[side])) continue;
    if (!slot.classes.empty()) fields.fail(kSides[side], "a slot looks to one side; make two slots");
    slot.side = static_cast<SlotSide>(side);
    for (const std::string& name : fields.list(kSides[side])) {
      slot.classes.push_back(loader.known_class(fields, kSides[side], name));
    }
  }
  if (slot.classes.empty()) fields.fail("", "a slot names where it looks, as event_tables.hpp lists it");
  const bool tight = slot.side == SlotSide::next || slot.side == SlotSide::previous;
  const bool structural = slot.side == SlotSide::subject || slot.side == SlotSide::theme;
  slot.reach = static_cast<std::uint8_t>(fields.integer_or("reach", tight ? 4 : structural ? 16 : 8, 1, 60));
  slot.absorbs = fields.flag_or("absorbs", false);
  slot.role = fields.text_or("role", "");
  return slot;
}

void load_slots(const RuleLoader& loader, const Fields& fields, std::string_view key, bool forbidden, Frame& frame) {
  const YamlNode* list = fields.node(key);
  if (!list) return;
  if (list->kind != YamlNode::Kind::sequence) fields.fail(key, "'" + std::string(key) + "' is a list of slots");
  for (const YamlNode& node : list->items) {
    frame.slots.push_back(load_slot(loader, node, fields.file()));
    frame.slots.back().forbidden = forbidden;
  }
}

void check_kind(RuleLoader& loader, const Fields& fields, const std::string& kind) {
  const auto& kinds = loader.tables().kinds;
  const bool known = std::any_of(kinds.begin(), kinds.end(), [&](const Kind& k) { return k.id == kind; });
  if (!known) fields.fail("kind", "no kind is called '" + kind + "'; register it under 'kinds'");
}

}  // namespace

void load_frames(RuleLoader& loader) {
  EventTables& events = loader.tables().events;
  for (const std::string_view name : kNameClasses) loader.make_class(name);
  for (const RuleEntry& entry : loader.section("frames")) {
    const Fields fields(entry.node, entry.file,
                        {"id", "kind", "noun", "verb", "words", "class", "status", "detail", "priority", "needs",
                         "unless", "note", "examples", "not"});
    Frame frame;
    frame.id = fields.text("id");
    frame.kind = fields.text("kind");
    check_kind(loader, fields, frame.kind);
    frame.status = fields.text_or("status", "");
    if (!frame.status.empty() && !parse_name<Status>(frame.status)) {
      fields.fail("status", "must be happened, planned, possible or denied");
    }
    frame.needs_detail = fields.flag_or("detail", false);
    frame.priority = fields.integer_or("priority", 0, -100, 100);
    load_slots(loader, fields, "needs", false, frame);
    load_slots(loader, fields, "unless", true, frame);
    const auto index = static_cast<std::uint32_t>(events.frames.size());
    const ClassId own = loader.make_class("frame:" + frame.id);
    if (loader.add_words(fields, own, 0) > 0) events.by_class.emplace_back(own, index);
    for (const std::string& name : fields.list("class")) {
      events.by_class.emplace_back(loader.known_class(fields, "class", name), index);
    }
    loader.add_examples(fields, "frames", frame.id, true);
    events.frames.push_back(std::move(frame));
  }
  std::sort(events.by_class.begin(), events.by_class.end());
}

}  // namespace demarche
