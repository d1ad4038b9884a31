#include "extractors/names/entity_table.hpp"

namespace demarche {

EntityTable::EntityTable(const NameText& text, const std::vector<Found>& found)
    : text_(text),
      found_(found),
      entity_of_(found.size(), kNoEntity),
      demonym_(found.size(), false),
      of_actor_(text.names().actors.size(), kNoEntity),
      of_place_(text.names().places.size(), kNoEntity) {}

EntityIndex EntityTable::make(Entity entity) {
  entities_.push_back(std::move(entity));
  drafts_.emplace_back();
  return size() - 1;
}

EntityIndex EntityTable::by_key(const std::string& key, const Entity& entity) {
  const auto [at, added] = keys_.try_emplace(key, size());
  return added ? make(entity) : at->second;
}

EntityIndex EntityTable::find_key(const std::string& key) const {
  const auto at = keys_.find(key);
  return at == keys_.end() ? kNoEntity : at->second;
}

EntityIndex EntityTable::listed_actor(NameIndex index) {
  EntityIndex& known = of_actor_[static_cast<std::size_t>(index)];
  if (known != kNoEntity) return known;
  known = size();
  const ListedActor& a = text_.actor(index);
  make({a.name, a.kind, a.id, a.kind == ActorKind::state ? a.id : "", a.code, "", a.reporter});
  drafts_.back().actor = index;
  drafts_.back().person = a.kind == ActorKind::person;
  return size() - 1;
}

EntityIndex EntityTable::listed_place(NameIndex index) {
  EntityIndex& known = of_place_[static_cast<std::size_t>(index)];
  if (known != kNoEntity) return known;
  known = size();
  const ListedPlace& p = text_.place(index);
  Entity e;
  e.name = p.name;
  e.place_id = p.id;
  e.code = p.code;
  if (p.seat_of != kNoName) {
    e.actor_id = text_.actor(p.seat_of).id;
    e.acts_for = text_.actor(p.seat_of).name;
    e.kind = text_.actor(p.seat_of).kind;
  }
  return make(std::move(e));
}

void EntityTable::give(std::uint32_t i, EntityIndex to, NameRank rank) {
  entity_of_[i] = to;
  Draft& d = draft(to);
  const Found& f = found_[i];
  ++d.mentions;
  d.locative += f.locative && f.title == kNoName;
  if (f.title != kNoName || f.reporter) ++(f.reporter ? d.reporting : d.acting);
  if (rank <= d.rank) return;
  d.rank = rank;
  d.named = static_cast<std::int32_t>(i);
}

void EntityTable::give_demonym(std::uint32_t i, EntityIndex to) {
  give(i, to, NameRank::never);
  demonym_[i] = true;
  draft(to).state = true;
}

void EntityTable::set_body_of(EntityIndex to, EntityIndex home) {
  set_home(to, home);
  if (home != kNoEntity) draft(home).state = true;
}

void EntityTable::set_acts_for(EntityIndex to, NameIndex whom) {
  Entity& e = at(to);
  if (whom == kNoName || !e.acts_for.empty() || draft(to).actor == whom) return;
  e.acts_for = text_.actor(whom).name;
  if (e.code.empty()) e.code = text_.actor(whom).code;
}

Names EntityTable::finish() {
  for (EntityIndex i = 0; i < size(); ++i) finish(i);
  for (EntityIndex i = 0; i < size(); ++i) {
    const EntityIndex home = draft(i).home;
    if (home != kNoEntity && at(home).kind == ActorKind::state && at(i).acts_for.empty())
      at(i).acts_for = at(home).name;
  }
  Names out;
  out.mentions.reserve(found_.size());
  for (std::uint32_t i = 0; i < found_.size(); ++i) {
    if (entity_of_[i] != kNoEntity) push_mention(i, out.mentions);
  }
  out.entities = std::move(entities_);
  return out;
}

void EntityTable::finish(EntityIndex i) {
  Entity& e = at(i);
  const Draft& d = draft(i);
  if (d.named >= 0 && takes_written_name(d)) e.name = text_.written(found_[static_cast<std::size_t>(d.named)].name);
  e.reporter = e.reporter || (d.reporting > 0 && d.acting == 0);
  if (d.actor != kNoName) return set_acts_for(i, text_.actor(d.actor).acts_for);
  if (d.state && e.kind == ActorKind::unknown && !e.actor_id.empty()) {
    e.kind = ActorKind::state;
    e.place_id = e.actor_id;
  } else if (is_place(e, d)) {
    e.place_id = std::move(e.actor_id);
    e.actor_id.clear();
    e.acts_for.clear();
    e.kind = ActorKind::unknown;
  } else if (d.person && e.kind == ActorKind::unknown) {
    e.kind = ActorKind::person;
  }
}

/// A name without a title that mostly stands where places do.
bool EntityTable::is_place(const Entity& entity, const Draft& draft) {
  if (entity.actor_id.empty() || !entity.place_id.empty() || draft.acting + draft.reporting > 0) return false;
  const bool open = draft.person || entity.kind == ActorKind::unknown;
  return open && draft.locative * 2 > draft.mentions;
}

/// A listed state keeps its listed name unless the document only has another full name or its people.
bool EntityTable::takes_written_name(const Draft& draft) const {
  if (draft.actor == kNoName || text_.actor(draft.actor).kind != ActorKind::state) return true;
  return draft.rank == NameRank::people || draft.rank == NameRank::full;
}

void EntityTable::push_mention(std::uint32_t i, std::vector<NameMention>& out) const {
  const Found& f = found_[i];
  const auto to = static_cast<std::uint32_t>(entity_of_[i]);
  const bool goes_on = f.weak && !out.empty() && out.back().entity == to && out.back().tokens.end == f.tokens.begin;
  if (goes_on) {  // "John" + "Kerry", "Foreign Minister" + "Judeh" in a title
    if (found_[i - 1].kind == FoundKind::title) out.back().name.begin = f.name.begin;
    out.back().tokens.end = out.back().name.end = f.tokens.end;
  } else {
    out.push_back({f.tokens, f.name, to, f.sentence, f.adjective || demonym_[i], f.people, false});
  }
  const std::uint32_t end = f.tokens.end;
  out.back().possessive = end < text_.segmented().tokens.size() && text_.is_possessive(end);
}

}  // namespace demarche
