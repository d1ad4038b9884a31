#include "render/json_parts.hpp"

namespace demarche {

// `list` and `nullable` find the functions called `write` by their arguments: static ones, but none of a nameless
// namespace.

static void optional_day(JsonWriter& out, std::string_view name, std::optional<Day> day) {
  out.key(name);
  day && day->is_finite() ? out.text(day->iso()) : out.null();
}

static void write(JsonWriter& out, const Clock& clock, const Unknown& unknown) {
  out.begin_object();
  out.member("time", to_string(clock));
  out.member("zone", clock.zone);
  out.end_object(unknown);
}

static void write(JsonWriter& out, const Published& published, const Unknown& unknown) {
  out.begin_object();
  out.member("date", published.date.iso());
  out.member("basis", name_of(published.basis));
  out.end_object(unknown);
}

static void offsets(JsonWriter& out, const TextRange& range) {
  out.member("begin", std::int64_t{range.begin});
  out.member("end", std::int64_t{range.end});
}

static void write(JsonWriter& out, const Quoted& quoted, const Unknown& unknown) {
  out.begin_object();
  offsets(out, quoted.range);
  out.member("text", quoted.text);
  out.end_object(unknown);
}

static void write(JsonWriter& out, const EvidenceTime& time, const Unknown& unknown) {
  out.begin_object();
  offsets(out, time.range);
  out.member("text", time.text);
  out.member("value", time.value);
  out.member("anchor", name_of(time.anchor));
  out.end_object(unknown);
}

/// False for what a person entered without words of a text.
static bool has_words(const Evidence& evidence) {
  return evidence.by.empty() || !evidence.document.empty() || !evidence.quote.empty() || !evidence.rule.empty() ||
         evidence.sentence || evidence.trigger || evidence.time;
}

void days(JsonWriter& out, DayRange range) {
  optional_day(out, "from", range.first);
  optional_day(out, "to", range.last());
}

void write(JsonWriter& out, const DayRange& range, const Unknown& unknown) {
  out.begin_object();
  days(out, range);
  out.end_object(unknown);
}

void write(JsonWriter& out, const When& when, const Unknown& unknown) {
  out.begin_object();
  days(out, when.range);
  out.member("edtf", edtf(when));
  out.member("unit", name_of(when.unit));
  out.member("modifier", name_of(when.modifier));
  out.member("basis", name_of(when.basis));
  nullable(out, "clock", when.clock, unknown);
  nullable(out, "alternative", when.alternative, unknown);
  out.end_object(unknown);
}

void write(JsonWriter& out, const Extent& extent, const Unknown& unknown) {
  out.begin_object();
  optional_day(out, "from", extent.from);
  optional_day(out, "to", extent.to);
  out.member("open", extent.open);
  out.member("duration", extent.duration);
  out.end_object(unknown);
}

void write(JsonWriter& out, const TextRange& range, const Unknown& unknown) {
  out.begin_object();
  offsets(out, range);
  out.end_object(unknown);
}

void write(JsonWriter& out, const Evidence& evidence) {
  const Unknown unknown(evidence.extra);
  out.begin_object();
  if (has_words(evidence)) {
    out.member("document", evidence.document);
    nullable(out, "sentence", evidence.sentence, unknown);
    nullable(out, "trigger", evidence.trigger, unknown);
    nullable(out, "time", evidence.time, unknown);
    out.member("quote", evidence.quote);
    out.member("rule", evidence.rule);
  }
  if (!evidence.by.empty() || !evidence.note.empty() || !evidence.uri.empty()) {
    out.member("by", evidence.by);
    out.member("note", evidence.note);
    if (!evidence.uri.empty()) out.member("uri", evidence.uri);
  }
  out.end_object(unknown);
}

void write(JsonWriter& out, const Document& document) {
  const Unknown unknown(document.extra);
  out.begin_object();
  out.member("id", document.id);
  out.member("uri", document.uri);
  out.member("title", document.title);
  out.member("publisher", document.publisher);
  if (!document.byline.empty()) out.member("byline", document.byline);
  nullable(out, "published", document.published, unknown);
  out.end_object(unknown);
}

void write(JsonWriter& out, const Actor& actor) {
  out.begin_object();
  out.member("id", actor.id);
  out.member("name", actor.name);
  out.member("kind", name_of(actor.kind));
  out.member("code", actor.code);
  out.end_object(actor.extra);
}

void write(JsonWriter& out, const Place& place) {
  out.begin_object();
  out.member("id", place.id);
  out.member("name", place.name);
  out.member("code", place.code);
  list(out, "within", place.within);
  out.end_object(place.extra);
}

void write(JsonWriter& out, const Issue& issue) {
  out.begin_object();
  out.member("severity", name_of(issue.severity));
  out.member("code", issue.code);
  out.member("message", issue.message);
  list(out, "events", issue.events);
  list(out, "evidence", issue.evidence);
  out.end_object(issue.extra);
}

void write(JsonWriter& out, const std::string& text) { out.text(text); }

void write(JsonWriter& out, const std::map<std::string, std::string>& members) {
  out.begin_object();
  for (const auto& [name, value] : members) out.member(name, value);
  out.end_object();
}

}  // namespace demarche
