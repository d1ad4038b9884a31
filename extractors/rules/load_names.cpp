// The sections `titles`, `actors`, `places`: lists of names. Each file that holds one has an entry with `examples` and
// `not` for the whole list.
#include <algorithm>
#include <utility>

#include "core/enum_names.hpp"
#include "extractors/rules/loader.hpp"

namespace demarche {
namespace {

constexpr std::size_t kFewestExamples = 5;

void need_five(const Fields& fields, std::string_view key) {
  const YamlNode* list = fields.node(key);
  if (!list || list->items.size() < kFewestExamples) {
    fields.fail(key, "a list of names needs at least five entries under '" + std::string(key) + "'");
  }
}

/// Reads the entries with examples; throws at the first entry of a file that has none. Returns the other entries.
std::vector<const RuleEntry*> take_examples(RuleLoader& loader, std::string_view section) {
  std::vector<std::string> proven;
  std::vector<const RuleEntry*> rest;
  for (const RuleEntry& entry : loader.section(section)) {
    if (!entry.node.find("examples") && !entry.node.find("not")) {
      rest.push_back(&entry);
      continue;
    }
    const Fields fields(entry.node, entry.file, {"id", "note", "examples", "not"});
    need_five(fields, "examples");
    need_five(fields, "not");
    loader.add_examples(fields, section, entry.file, true);
    proven.push_back(entry.file);
  }
  for (const RuleEntry* entry : rest) {
    if (std::find(proven.begin(), proven.end(), entry->file) != proven.end()) continue;
    fail_at(entry->file, entry->node,
            "a file with '" + std::string(section) + "' needs one entry with at least five 'examples' and five 'not'");
  }
  return rest;
}

NameIndex known_actor(const NameTables& names, const Fields& fields, std::string_view key) {
  if (!fields.node(key)) return kNoName;
  const std::string& id = fields.text(key);
  const auto at =
      std::find_if(names.actors.begin(), names.actors.end(), [&](const ListedActor& a) { return a.id == id; });
  if (at == names.actors.end()) fields.fail(key, "no actor has the id '" + id + "'");
  return static_cast<NameIndex>(at - names.actors.begin());
}

Fields actor_fields(const RuleEntry& entry) {
  return {entry.node,
          entry.file,
          {"id", "kind", "name", "names", "short", "adjective", "people", "code", "acts_for", "reporter", "offices",
           "note"}};
}

Office load_office(const YamlNode& node, const std::string& file) {
  const Fields fields(node, file, {"title", "acts_for", "from", "to"});
  return {fields.text("title"), fields.text("acts_for"), fields.text_or("from", ""), fields.text_or("to", "")};
}

void add_actor(RuleLoader& loader, const RuleEntry& entry) {
  const Fields fields = actor_fields(entry);
  NameTables& names = loader.tables().names;
  ListedActor actor;
  actor.id = fields.text("id");
  actor.name = fields.text("name");
  const auto kind = parse_name<ActorKind>(fields.text("kind"));
  if (!kind) fields.fail("kind", "must be state, organization, armed-group, person, body or unknown");
  actor.kind = *kind;
  actor.code = fields.text_or("code", actor.kind == ActorKind::state ? actor.id : "");
  actor.reporter = fields.flag_or("reporter", false);
  if (const YamlNode* offices = fields.node("offices")) {
    if (offices->kind != YamlNode::Kind::sequence) fields.fail("offices", "'offices' must be a list");
    for (const YamlNode& office : offices->items) actor.offices.push_back(load_office(office, entry.file));
  }
  const auto index = static_cast<NameIndex>(names.actors.size());
  const auto add = [&](std::string_view key, ClassId cls) {
    for (const std::string& name : fields.list(key)) loader.add_phrase(fields, name, cls, index);
  };
  loader.add_phrase(fields, actor.name, names.classes.actor, index);
  add("names", names.classes.actor);
  add("short", names.classes.brief);
  add("adjective", names.classes.adjective);
  add("people", names.classes.people);
  names.actors.push_back(std::move(actor));
}

/// An actor's `acts_for`, or the one that all its offices share.
void connect_actor(RuleLoader& loader, const RuleEntry& entry, ListedActor& actor) {
  const Fields fields = actor_fields(entry);
  const NameTables& names = loader.tables().names;
  actor.acts_for = known_actor(names, fields, "acts_for");
  NameIndex shared = kNoName;
  for (std::size_t i = 0; i < actor.offices.size(); ++i) {
    const Fields office(fields.node("offices")->items[i], entry.file, {"title", "acts_for", "from", "to"});
    const NameIndex one = known_actor(names, office, "acts_for");
    if (i > 0 && one != shared) return;
    shared = one;
  }
  if (shared != kNoName) actor.acts_for = shared;
}

void load_actors(RuleLoader& loader) {
  const std::vector<const RuleEntry*> entries = take_examples(loader, "actors");
  for (const RuleEntry* entry : entries) add_actor(loader, *entry);
  auto& actors = loader.tables().names.actors;
  for (std::size_t i = 0; i < entries.size(); ++i) connect_actor(loader, *entries[i], actors[i]);
}

void load_places(RuleLoader& loader) {
  NameTables& names = loader.tables().names;
  for (const RuleEntry* entry : take_examples(loader, "places")) {
    const Fields fields(entry->node, entry->file, {"id", "name", "names", "code", "within", "seat_of", "note"});
    ListedPlace place{fields.text("id"), fields.text("name"), fields.text_or("code", ""), fields.list("within"),
                      known_actor(names, fields, "seat_of")};
    const auto index = static_cast<NameIndex>(names.places.size());
    loader.add_phrase(fields, place.name, names.classes.place, index);
    for (const std::string& name : fields.list("names")) loader.add_phrase(fields, name, names.classes.place, index);
    names.places.push_back(std::move(place));
  }
}

void load_titles(RuleLoader& loader) {
  NameTables& names = loader.tables().names;
  for (const RuleEntry* entry : take_examples(loader, "titles")) {
    const Fields fields(entry->node, entry->file, {"id", "noun", "words", "for", "speaker", "named", "regnal", "note"});
    const TitleRule title{fields.text("id"), known_actor(names, fields, "for"), fields.flag_or("speaker", false),
                          fields.flag_or("named", false), fields.flag_or("regnal", false)};
    const auto index = static_cast<NameIndex>(names.titles.size());
    if (loader.add_words(fields, names.classes.title, index) == 0) fields.fail("id", "give the title noun or words");
    names.titles.push_back(title);
  }
}

void make_classes(RuleLoader& loader) {
  NameClasses& c = loader.tables().names.classes;
  const std::pair<ClassId*, std::string_view> all[] = {{&c.actor, "name.actor"},
                                                       {&c.brief, "name.brief"},
                                                       {&c.adjective, "name.adjective"},
                                                       {&c.people, "name.peoples"},
                                                       {&c.place, "name.place"},
                                                       {&c.title, "name.title"},
                                                       {&c.honorific, "name.honorific"},
                                                       {&c.given, "name.given"},
                                                       {&c.particle, "name.particle"},
                                                       {&c.suffix, "name.suffix"},
                                                       {&c.calendar, "name.break"},
                                                       {&c.work, "name.work"},
                                                       {&c.never, "name.never"},
                                                       {&c.starter, "name.starter"},
                                                       {&c.organization, "name.organization"},
                                                       {&c.site, "name.site"},
                                                       {&c.domain, "name.domain"},
                                                       {&c.press, "name.press"},
                                                       {&c.thing, "name.thing"},
                                                       {&c.locative, "name.in"},
                                                       {&c.setting, "name.setting"},
                                                       {&c.led, "name.led"},
                                                       {&c.backed, "name.backed"},
                                                       {&c.side, "name.side"},
                                                       {&c.filler, "name.filler"},
                                                       {&c.body, "name.body"},
                                                       {&c.fighters, "name.fighters"},
                                                       {&c.group, "name.group"},
                                                       {&c.people_noun, "name.people"},
                                                       {&c.party, "name.party"}};
  for (const auto& [id, name] : all) *id = loader.make_class(name);
}

}  // namespace

void load_names(RuleLoader& loader) {
  make_classes(loader);
  load_actors(loader);
  load_places(loader);
  load_titles(loader);
}

}  // namespace demarche
