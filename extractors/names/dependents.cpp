#include "extractors/names/dependents.hpp"

#include <algorithm>

namespace demarche {
namespace {

/// More bearers of titles than that make every "the minister" unclear, and looking through them slow.
constexpr std::size_t kMostBearers = 200;

}  // namespace

void Dependents::add_bearer(EntityIndex to, std::uint32_t i) {
  const Found& f = found_[i];
  if (f.title == kNoName || bearers_.size() > kMostBearers) return;
  const auto known = [&](const Bearer& b) { return b.entity == to && b.title == f.title && b.head == f.head; };
  if (std::none_of(bearers_.begin(), bearers_.end(), known)) bearers_.push_back({to, f.title, f.head, f.actor});
}

void Dependents::take(std::uint32_t i) {
  switch (found_[i].kind) {
    case FoundKind::body: return take_body(i);
    case FoundKind::title: return take_title(i);
    case FoundKind::party: return take_party(i);
    case FoundKind::head:
      if (const EntityIndex one = only_body(found_[i].head); one != kNoEntity) table_.give(i, one, NameRank::never);
      return;
    default: return;
  }
}

void Dependents::take_body(std::uint32_t i) {
  const Found& f = found_[i];
  const EntityIndex owner = f.root == TokenSpan{} ? kNoEntity : persons_.find(f.root, i);
  const std::string* home = homes_.of(f.root);
  if (f.weak && owner == kNoEntity && !home) return;
  const std::string what = text_.slug(f.what);
  const std::string id = f.actor != kNoName      ? text_.actor(f.actor).id + ":" + what
                         : f.root != TokenSpan{} ? "name:" + text_.slug(f.root) + "-" + what
                                                 : "name:" + text_.slug(f.name);
  const EntityIndex known = table_.find_key("body " + id);
  const EntityIndex to =
      known != kNoEntity ? known : table_.by_key("body " + id, {"", f.what_kind, id, "", "", "", false});
  if (known == kNoEntity) {
    if (f.place != kNoName) table_.at(to).code = text_.place(f.place).code;
    bodies_[f.head].push_back(to);
  }
  table_.set_acts_for(to, f.actor);
  if (home) table_.set_body_of(to, table_.find_key("name " + *home));
  if (owner != kNoEntity && table_.at(to).acts_for.empty()) {
    table_.at(to).acts_for = table_.at(owner).acts_for;
    table_.at(to).code = table_.at(owner).code;
  }
  table_.give(i, to, NameRank::full);
}

EntityIndex Dependents::only_body(std::uint32_t head) const {
  const auto at = bodies_.find(head);
  return at == bodies_.end() || at->second.size() != 1 ? kNoEntity : at->second.front();
}

void Dependents::take_party(std::uint32_t i) {
  const Found& f = found_[i];
  EntityIndex to = f.definite ? only_body(f.head) : kNoEntity;
  if (to == kNoEntity) {
    const std::string slug = text_.slug(f.name);
    to = table_.by_key("name " + slug, {"", ActorKind::unknown, "name:" + slug, "", "", "", false});
  }
  table_.give(i, to, NameRank::full);
}

/// "the envoy": the one person of the document with such a title; "the U.N. envoy" is a name where there is none.
void Dependents::take_title(std::uint32_t i) {
  const Found& f = found_[i];
  EntityIndex one = in_title(i);
  if (one == kNoEntity) one = only_bearer(f);
  if (one != kNoEntity) return table_.give(i, one, NameRank::never);
  if (f.actor == kNoName) return;
  const std::string slug = text_.slug(f.name);
  const EntityIndex to = table_.by_key("name " + slug, {"", ActorKind::person, "name:" + slug, "", "", "", false});
  table_.set_acts_for(to, f.actor);
  table_.give(i, to, NameRank::full);
}

/// "Foreign Minister" before a person's name, in a headline where each word stands alone: means the same person.
EntityIndex Dependents::in_title(std::uint32_t i) const {
  if (i + 1 >= found_.size() || !found_[i + 1].weak || found_[i + 1].tokens.begin != found_[i].tokens.end) {
    return kNoEntity;
  }
  const EntityIndex next = table_.of(i + 1);
  return next != kNoEntity && table_.is_person(next) ? next : kNoEntity;
}

EntityIndex Dependents::only_bearer(const Found& found) const {
  if (found.plural || (!found.definite && found.actor == kNoName) || bearers_.size() > kMostBearers) return kNoEntity;
  EntityIndex one = kNoEntity;
  for (const Bearer& b : bearers_) {
    const bool acts_for_same = found.actor == kNoName || b.actor == found.actor;
    if (!acts_for_same || !same_title(found, b) || b.entity == one) continue;
    if (one != kNoEntity) return kNoEntity;
    one = b.entity;
  }
  return one;
}

/// "the minister" may be a foreign minister, "the foreign minister" no finance minister.
bool Dependents::same_title(const Found& found, const Bearer& bearer) const {
  if (found.title == bearer.title) return true;
  const std::string_view said = text_.lemma(found.head), borne = text_.lemma(bearer.head);
  return borne.size() > said.size() && (borne.ends_with(said) || borne.starts_with(said)) &&
         said.find(' ') == std::string_view::npos;
}

}  // namespace demarche
