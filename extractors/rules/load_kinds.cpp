// The section `kinds`: the registered kinds of events with codes and titles (see core/ontology.hpp).
#include "extractors/rules/loader.hpp"

namespace demarche {
namespace {

/// A member by status: `happened` stands for the statuses that have none of their own.
const YamlNode& by_status(const YamlNode& map, std::size_t status) {
  const YamlNode* own = map.find(kEnumNames<Status>[status]);
  return own ? *own : *map.find("happened");
}

void load_codes(const Fields& fields, Kind& kind) {
  const YamlNode* codes = fields.node("codes");
  if (!codes || !codes->find("happened")) fields.fail("codes", "give PLOVER and CAMEO codes for 'happened' at least");
  for (std::size_t status = 0; status < kind.codes.size(); ++status) {
    const Fields code(by_status(*codes, status), fields.file(), {"event", "mode", "context", "cameo"});
    kind.codes[status] = {code.text("event"), code.text_or("mode", ""), code.text_or("context", ""),
                          code.text("cameo")};
  }
}

void load_titles(const Fields& fields, Kind& kind) {
  const YamlNode* titles = fields.node("titles");
  if (!titles || titles->kind != YamlNode::Kind::map) fields.fail("titles", "give a title template for each status");
  for (std::size_t status = 0; status < kind.titles.size(); ++status) {
    const YamlNode* title = titles->find(kEnumNames<Status>[status]);
    if (!title) fields.fail("titles", "the title for '" + std::string(kEnumNames<Status>[status]) + "' is missing");
    kind.titles[status] = title->text;
  }
}

}  // namespace

void load_kinds(RuleLoader& loader) {
  for (const RuleEntry& entry : loader.section("kinds")) {
    const Fields fields(entry.node, entry.file,
                        {"id", "label", "life_cycle", "link", "codes", "titles", "weight", "shown", "note"});
    Kind kind;
    kind.id = fields.text("id");
    kind.family = kind.id.substr(0, kind.id.find('.'));
    kind.label = fields.text("label");
    const auto life_cycle = parse_name<LifeCycle>(fields.text_or("life_cycle", "none"));
    if (!life_cycle) fields.fail("life_cycle", "must be none, declare, begin, extend, violate or end");
    kind.life_cycle = *life_cycle;
    if (fields.node("link")) {
      kind.link = parse_name<LinkType>(fields.text("link"));
      if (!kind.link) fields.fail("link", "no link type is called '" + fields.text("link") + "'");
    }
    load_codes(fields, kind);
    load_titles(fields, kind);
    kind.weight = fields.number_or("weight", 0.5);
    kind.shown = fields.flag_or("shown", true);
    loader.tables().kinds.push_back(std::move(kind));
  }
}

}  // namespace demarche
