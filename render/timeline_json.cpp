#include "render/timeline_json.hpp"

#include "render/json_parts.hpp"
#include "render/json_writer.hpp"

namespace demarche {

// `list` and `nullable` find the functions called `write` by their arguments: static ones, but none of a nameless
// namespace.

static void write(JsonWriter& out, const Run& run) {
  out.begin_object();
  out.member("version", run.version);
  out.key("options");
  write(out, std::map<std::string, std::string>(run.options.begin(), run.options.end()));
  out.member("rules", run.rules);
  out.member("model", run.model);
  out.member("inputs", run.inputs);
  out.end_object(run.extra);
}

static void write_plover(JsonWriter& out, const Event& event, const Unknown& unknown) {
  out.key("plover");
  out.begin_object();
  out.member("event", event.plover_event);
  out.member("mode", event.plover_mode);
  out.member("context", event.plover_context);
  out.end_object(unknown.in("plover"));
}

static void write(JsonWriter& out, const Participant& participant) {
  out.begin_object();
  out.member("actor", participant.actor);
  out.member("name", participant.name);
  out.member("role", participant.role);
  out.member("acts_for", participant.acts_for);
  out.end_object(participant.extra);
}

static void write(JsonWriter& out, const EventPlace& place, const Unknown& unknown) {
  out.begin_object();
  out.member("id", place.id);
  out.member("name", place.name);
  out.end_object(unknown);
}

static void write_sources(JsonWriter& out, const Event& event, const Unknown& unknown) {
  out.key("sources");
  out.begin_object();
  out.member("documents", std::int64_t{event.documents});
  out.member("publishers", std::int64_t{event.publishers});
  out.end_object(unknown.in("sources"));
}

static void write(JsonWriter& out, const Event& event) {
  const Unknown unknown(event.extra);
  out.begin_object();
  out.member("id", event.id);
  out.member("kind", event.kind);
  write_plover(out, event, unknown);
  out.member("cameo", event.cameo);
  out.member("status", name_of(event.status));
  out.member("title", event.title);
  nullable(out, "when", event.when, unknown);
  nullable(out, "bounds", event.bounds, unknown);
  nullable(out, "lasts", event.lasts, unknown);
  list(out, "participants", event.participants);
  nullable(out, "place", event.place, unknown);
  out.member("said_by", event.said_by);
  out.member("alleged", event.alleged);
  out.key("attributes");
  write(out, event.attributes);
  out.key("salience");
  out.decimal(event.salience);
  write_sources(out, event, unknown);
  list(out, "evidence", event.evidence);
  out.end_object(unknown);
}

static void write(JsonWriter& out, const Link& link) {
  out.begin_object();
  out.member("from", link.from);
  out.member("to", link.to);
  out.member("type", name_of(link.type));
  out.member("dimension", link.dimension);
  list(out, "evidence", link.evidence);
  out.member("rule", link.rule);
  out.end_object(link.extra);
}

std::string write_timeline_json(const Timeline& timeline) {
  JsonWriter out(JsonForm::pretty);
  out.begin_object();
  out.member("schema", std::int64_t{kTimelineSchema});
  out.key("run");
  write(out, timeline.run);
  list(out, "documents", timeline.documents);
  list(out, "actors", timeline.actors);
  list(out, "places", timeline.places);
  list(out, "events", timeline.events);
  list(out, "links", timeline.links);
  list(out, "issues", timeline.issues);
  out.end_object(timeline.extra);
  return out.take();
}

}  // namespace demarche
