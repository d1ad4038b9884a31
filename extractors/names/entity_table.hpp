// The actors and places of one document in the making: which names mean them, which of those names is the best, what
// the mentions say they are.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "extractors/names/find_names.hpp"
#include "extractors/names/found.hpp"

namespace demarche {

/// An index into Names::entities, or kNoEntity.
using EntityIndex = std::int32_t;
inline constexpr EntityIndex kNoEntity = -1;

/// How good a mention's words are as the entity's name; 0 never names it.
enum class NameRank : std::uint8_t { never, weak, people, brief, full, listed };

class EntityTable {
 public:
  EntityTable(const NameText& text, const std::vector<Found>& found);

  EntityIndex size() const { return static_cast<EntityIndex>(entities_.size()); }
  Entity& at(EntityIndex i) { return entities_[static_cast<std::size_t>(i)]; }
  const Entity& at(EntityIndex i) const { return entities_[static_cast<std::size_t>(i)]; }
  /// The entity that mention `i` means, so far.
  EntityIndex of(std::uint32_t i) const { return entity_of_[i]; }

  EntityIndex make(Entity entity);
  EntityIndex listed_actor(NameIndex index);
  EntityIndex listed_place(NameIndex index);
  /// The entity with the key; made of `entity` where it is new.
  EntityIndex by_key(const std::string& key, const Entity& entity);
  EntityIndex find_key(const std::string& key) const;
  void add_key(const std::string& key, EntityIndex entity) { keys_.try_emplace(key, entity); }

  /// Mention `i` means `to`; its words name the entity where no better ones do.
  void give(std::uint32_t i, EntityIndex to, NameRank rank);
  void set_person(EntityIndex to) { draft(to).person = true; }
  bool is_person(EntityIndex to) const { return drafts_[static_cast<std::size_t>(to)].person; }
  /// Mention `i` is a demonym of `to`, which that makes a state.
  void give_demonym(std::uint32_t i, EntityIndex to);
  bool is_home(EntityIndex to) const { return drafts_[static_cast<std::size_t>(to)].state; }
  /// Mention `i` is part of another: "Ada Holm [of Karvenia]".
  void drop(std::uint32_t i) { entity_of_[i] = kNoEntity; }
  /// A person or body acts for `home`, should that turn out to be a state that no list knows.
  void set_home(EntityIndex to, EntityIndex home) { draft(to).home = home; }
  /// A body is named by a demonym of `home`: "Karvenian troops".
  void set_body_of(EntityIndex to, EntityIndex home);
  /// Whom a person or body acts for, as the first mention that tells it says.
  void set_acts_for(EntityIndex to, NameIndex whom);

  /// Chooses names and kinds, and yields all entities and mentions.
  Names finish();

 private:
  struct Draft {
    NameIndex actor = kNoName;  ///< it is this listed actor
    std::int32_t named = -1;    ///< the mention whose words are its name
    NameRank rank = NameRank::never;
    std::uint32_t mentions = 0, locative = 0, reporting = 0, acting = 0;
    bool person = false;
    bool state = false;            ///< its demonyms tell
    EntityIndex home = kNoEntity;  ///< a state that it acts for
  };
  Draft& draft(EntityIndex i) { return drafts_[static_cast<std::size_t>(i)]; }
  void finish(EntityIndex i);
  bool takes_written_name(const Draft& draft) const;
  static bool is_place(const Entity& entity, const Draft& draft);
  void push_mention(std::uint32_t i, std::vector<NameMention>& out) const;

  const NameText& text_;
  const std::vector<Found>& found_;
  std::vector<Entity> entities_;
  std::vector<Draft> drafts_;
  std::vector<EntityIndex> entity_of_;            ///< by mention
  std::vector<bool> demonym_;                     ///< by mention
  std::vector<EntityIndex> of_actor_, of_place_;  ///< by listed actor, place
  std::unordered_map<std::string, EntityIndex> keys_;
};

}  // namespace demarche
