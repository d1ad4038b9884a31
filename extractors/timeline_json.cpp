#include "extractors/timeline_json.hpp"

#include <charconv>
#include <utility>

#include "core/ontology.hpp"
#include "extractors/json_fields.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kSchema = 1;

/// The nested object `name` as `read` reads it, its unknown members into `extra`; nothing where it is missing or null.
template <class Read>
auto nested(JsonFields& owner, std::string_view name, Extra& extra, Read read) {
  std::optional<decltype(read(owner))> value;
  if (std::optional<JsonFields> fields = owner.object(name)) {
    value = read(*fields);
    fields->keep_unknown(extra);
  }
  return value;
}

/// An array of objects as `read` reads them.
template <class T>
std::vector<T> list(JsonFields& fields, std::string_view name, T (*read)(JsonFields&)) {
  std::vector<T> out;
  fields.each(name, [&](JsonFields& item) { out.push_back(read(item)); });
  return out;
}

DayRange read_days(JsonFields& fields) {
  const Day first = fields.day("from").value_or(Day::past());
  const Day last = fields.day("to").value_or(Day::future());
  if (last < first) fields.fail("to", "must not lie before \"from\"");
  return DayRange::through(first, last);
}

/// Two digits at most, all of `text`; nothing for anything else.
std::optional<int> small_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.size() > 2 || value < 0) return std::nullopt;
  return value;
}

/// "16:05", or "16" where the minute is not known.
Clock read_clock(JsonFields& fields) {
  const std::string& text = fields.text("time");
  const std::size_t colon = text.find(':');
  const std::optional<int> hour = small_number(std::string_view(text).substr(0, colon));
  std::optional<int> minute;
  if (colon != std::string::npos) minute = small_number(std::string_view(text).substr(colon + 1));
  const bool wrong =
      !hour || *hour > 24 || (colon != std::string::npos && !minute) || minute > 59 || (*hour == 24 && minute > 0);
  if (wrong) fields.fail("time", "must be a time of day as HH:MM or HH");
  return {*hour, minute, fields.text_or_empty("zone")};
}

When read_when(JsonFields& fields, Extra& extra) {
  When when{read_days(fields), {}, {}, {}, {}, {}};
  fields.has("edtf");  // follows from the other members
  when.unit = fields.choice("unit", DateUnit::day);
  when.modifier = fields.choice("modifier", DateModifier::none);
  when.basis = fields.choice("basis", DateBasis::stated);
  when.clock = nested(fields, "clock", extra, read_clock);
  when.alternative = nested(fields, "alternative", extra, read_days);
  return when;
}

Extent read_extent(JsonFields& fields) {
  return {fields.day("from"), fields.day("to"), fields.flag("open"), fields.text_or_empty("duration")};
}

TextRange read_offsets(JsonFields& fields) {
  const std::optional<std::uint32_t> begin = fields.count("begin");
  const std::optional<std::uint32_t> end = fields.count("end");
  if (!begin) fields.fail("begin", "is missing");
  if (!end) fields.fail("end", "is missing");
  if (*end < *begin) fields.fail("end", "must not lie before \"begin\"");
  return {*begin, *end};
}

Quoted read_trigger(JsonFields& fields) { return {read_offsets(fields), fields.text_or_empty("text")}; }

EvidenceTime read_evidence_time(JsonFields& fields) {
  return {read_offsets(fields), fields.text_or_empty("text"), fields.text_or_empty("value"),
          fields.choice("anchor", TimeAnchor::text)};
}

Evidence read_evidence(JsonFields& fields) {
  Evidence evidence;
  evidence.document = fields.text_or_empty("document");
  evidence.sentence = nested(fields, "sentence", evidence.extra, read_offsets);
  evidence.trigger = nested(fields, "trigger", evidence.extra, read_trigger);
  evidence.time = nested(fields, "time", evidence.extra, read_evidence_time);
  evidence.quote = fields.text_or_empty("quote");
  evidence.rule = fields.text_or_empty("rule");
  evidence.by = fields.text_or_empty("by");
  evidence.note = fields.text_or_empty("note");
  evidence.uri = fields.text_or_empty("uri");
  fields.keep_unknown(evidence.extra);
  return evidence;
}

Run read_run(JsonFields& fields) {
  Run run;
  run.version = fields.text_or_empty("version");
  for (const auto& option : fields.text_map("options")) run.options.emplace_back(option);
  run.rules = fields.text_or_empty("rules");
  run.model = fields.text_or_empty("model");
  run.inputs = fields.text_or_empty("inputs");
  fields.keep_unknown(run.extra);
  return run;
}

Published read_published(JsonFields& fields) {
  const std::optional<Day> date = fields.day("date");
  if (!date) fields.fail("date", "is missing");
  return {*date, fields.choice("basis", PublishedBasis::metadata)};
}

Document read_document_entry(JsonFields& fields) {
  Document document;
  document.id = fields.text("id");
  document.uri = fields.text_or_empty("uri");
  document.title = fields.text_or_empty("title");
  document.publisher = fields.text_or_empty("publisher");
  document.byline = fields.text_or_empty("byline");
  document.published = nested(fields, "published", document.extra, read_published);
  fields.keep_unknown(document.extra);
  return document;
}

Actor read_actor(JsonFields& fields) {
  Actor actor;
  actor.id = fields.text("id");
  actor.name = fields.text_or_empty("name");
  actor.kind = fields.choice("kind", ActorKind::unknown);
  actor.code = fields.text_or_empty("code");
  fields.keep_unknown(actor.extra);
  return actor;
}

Place read_place(JsonFields& fields) {
  Place place;
  place.id = fields.text("id");
  place.name = fields.text_or_empty("name");
  place.code = fields.text_or_empty("code");
  place.within = fields.texts("within");
  fields.keep_unknown(place.extra);
  return place;
}

Participant read_participant(JsonFields& fields) {
  Participant participant;
  participant.actor = fields.text_or_empty("actor");
  participant.name = fields.text_or_empty("name");
  participant.role = fields.text_or_empty("role");
  participant.acts_for = fields.text_or_empty("acts_for");
  fields.keep_unknown(participant.extra);
  return participant;
}

Codes read_plover(JsonFields& fields) {
  return {fields.text_or_empty("event"), fields.text_or_empty("mode"), fields.text_or_empty("context"), ""};
}

EventPlace read_event_place(JsonFields& fields) { return {fields.text_or_empty("id"), fields.text_or_empty("name")}; }

void read_codes(JsonFields& fields, Event& event) {
  Codes codes = nested(fields, "plover", event.extra, read_plover).value_or(Codes{});
  event.plover_event = std::move(codes.event);
  event.plover_mode = std::move(codes.mode);
  event.plover_context = std::move(codes.context);
  event.cameo = fields.text_or_empty("cameo");
}

/// How many documents and publishers.
std::pair<int, int> read_sources(JsonFields& fields) {
  return {static_cast<int>(fields.count("documents").value_or(0)),
          static_cast<int>(fields.count("publishers").value_or(0))};
}

Event read_event(JsonFields& fields) {
  Event event;
  event.id = fields.text("id");
  event.kind = fields.text("kind");
  read_codes(fields, event);
  event.status = fields.choice("status", Status::happened);
  event.title = fields.text_or_empty("title");
  event.when = nested(fields, "when", event.extra, [&](JsonFields& when) { return read_when(when, event.extra); });
  event.bounds = nested(fields, "bounds", event.extra, read_days);
  event.lasts = nested(fields, "lasts", event.extra, read_extent);
  event.participants = list(fields, "participants", read_participant);
  event.place = nested(fields, "place", event.extra, read_event_place);
  event.said_by = fields.text_or_empty("said_by");
  event.alleged = fields.flag("alleged");
  event.attributes = fields.text_map("attributes");
  event.salience = fields.number("salience");
  const std::pair<int, int> sources = nested(fields, "sources", event.extra, read_sources).value_or(std::pair(0, 0));
  event.documents = sources.first;
  event.publishers = sources.second;
  event.evidence = list(fields, "evidence", read_evidence);
  if (event.evidence.empty()) fields.fail("evidence", "must hold at least one entry");
  fields.keep_unknown(event.extra);
  return event;
}

Link read_link(JsonFields& fields) {
  Link link;
  link.from = fields.text("from");
  link.to = fields.text("to");
  fields.text("type");
  link.type = fields.choice("type", LinkType::extends);
  link.dimension = fields.text_or_empty("dimension");
  link.evidence = list(fields, "evidence", read_evidence);
  link.rule = fields.text_or_empty("rule");
  fields.keep_unknown(link.extra);
  return link;
}

Issue read_issue(JsonFields& fields) {
  Issue issue;
  issue.severity = fields.choice("severity", Severity::warning);
  issue.code = fields.text_or_empty("code");
  issue.message = fields.text_or_empty("message");
  issue.events = fields.texts("events");
  issue.evidence = list(fields, "evidence", read_evidence);
  fields.keep_unknown(issue.extra);
  return issue;
}

void check_schema(JsonFields& fields) {
  const std::optional<std::uint32_t> schema = fields.count("schema");
  if (!schema || *schema == 0) fields.fail("schema", "is missing: this is no timeline that demarche wrote");
  if (*schema <= kSchema) return;
  fields.fail("schema", "is " + std::to_string(*schema) + ", newer than this program reads (" +
                            std::to_string(kSchema) + "): use a newer demarche");
}

}  // namespace

Timeline read_timeline_json(std::string_view bytes, const std::string& name) {
  const JsonFile file = parse_json(bytes, name);
  JsonFields fields(file);
  check_schema(fields);
  Timeline timeline;
  if (std::optional<JsonFields> run = fields.own_object("run")) timeline.run = read_run(*run);
  timeline.documents = list(fields, "documents", read_document_entry);
  timeline.actors = list(fields, "actors", read_actor);
  timeline.places = list(fields, "places", read_place);
  timeline.events = list(fields, "events", read_event);
  timeline.links = list(fields, "links", read_link);
  timeline.issues = list(fields, "issues", read_issue);
  fields.keep_unknown(timeline.extra);
  return timeline;
}

}  // namespace demarche
