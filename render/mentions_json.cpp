#include "render/mentions_json.hpp"

#include "render/json_parts.hpp"
#include "render/json_writer.hpp"

namespace demarche {

// `list` and `nullable` find the functions called `write` by their arguments: static ones, but none of a nameless
// namespace.

static const Extra kNothing;

static void write(JsonWriter& out, const Filler& filler) {
  out.begin_object();
  out.member("role", filler.role);
  out.member("name", filler.name);
  out.member("actor", filler.actor);
  out.member("acts_for", filler.acts_for);
  out.member("place", filler.place);
  out.member("mention", filler.mention);
  nullable(out, "range", filler.range, kNothing);
  out.end_object();
}

static void write(JsonWriter& out, const TimeExpression& time, const Unknown& unknown) {
  out.begin_object();
  out.member("begin", std::int64_t{time.range.begin});
  out.member("end", std::int64_t{time.range.end});
  out.member("text", time.text);
  out.member("type", name_of(time.type));
  out.member("value", time.value);
  out.member("mod", time.mod);
  nullable(out, "when", time.when, unknown);
  out.member("anchor", name_of(time.anchor));
  out.member("rule", time.rule);
  out.end_object();
}

static void write_words(JsonWriter& out, const EventMention& mention) {
  out.key("sentence");
  write(out, mention.sentence, kNothing);
  out.member("quote", mention.quote);
  out.key("trigger");
  out.begin_object();
  out.member("begin", std::int64_t{mention.trigger.begin});
  out.member("end", std::int64_t{mention.trigger.end});
  out.member("text", mention.trigger_text);
  out.member("lemma", mention.lemma);
  out.end_object();
}

static void write(JsonWriter& out, const EventMention& mention) {
  out.begin_object();
  out.member("id", mention.id);
  out.member("happening", mention.happening);
  out.member("kind", mention.kind);
  out.member("rule", mention.rule);
  write_words(out, mention);
  list(out, "fillers", mention.fillers);
  nullable(out, "time", mention.time, kNothing);
  nullable(out, "when", mention.when, kNothing);
  nullable(out, "lasts", mention.lasts, kNothing);
  out.member("status", name_of(mention.status));
  out.member("headline", mention.headline);
  out.member("said_by", mention.said_by);
  out.member("alleged", mention.alleged);
  out.key("attributes");
  write(out, mention.attributes);
  out.end_object();
}

std::string write_mentions_json(const Extracted& extracted) {
  JsonWriter out(JsonForm::line);
  out.begin_object();
  out.key("document");
  write(out, extracted.document);
  list(out, "mentions", extracted.mentions);
  list(out, "actors", extracted.actors);
  list(out, "places", extracted.places);
  list(out, "issues", extracted.issues);
  out.end_object();
  return out.take();
}

}  // namespace demarche
