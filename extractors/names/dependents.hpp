// Names that lean on others of the document: bodies ("Kabila's rebels"), titles ("the envoy"), "the army", "rebels".
#pragma once

#include <unordered_map>
#include <vector>

#include "extractors/names/demonym.hpp"
#include "extractors/names/entity_table.hpp"
#include "extractors/names/person_index.hpp"

namespace demarche {

class Dependents {
 public:
  Dependents(const NameText& text, const std::vector<Found>& found, EntityTable& table, const PersonIndex& persons,
             const Homes& homes)
      : text_(text), found_(found), table_(table), persons_(persons), homes_(homes) {}

  /// The person `to` bears the title of mention `i`.
  void add_bearer(EntityIndex to, std::uint32_t i);
  /// Mention `i` is a body whose owner a list knows, or that says whose it is itself.
  void take_body(std::uint32_t i);
  /// Mention `i` is a body of an unlisted name, a title, a head or a party; every other name has its entity.
  void take(std::uint32_t i);

 private:
  struct Bearer {
    EntityIndex entity;
    NameIndex title;
    std::uint32_t head;
    NameIndex actor;
  };
  void take_title(std::uint32_t i);
  void take_party(std::uint32_t i);
  EntityIndex only_body(std::uint32_t head) const;
  EntityIndex only_bearer(const Found& found) const;
  EntityIndex in_title(std::uint32_t i) const;
  bool same_title(const Found& found, const Bearer& bearer) const;

  const NameText& text_;
  const std::vector<Found>& found_;
  EntityTable& table_;
  const PersonIndex& persons_;
  const Homes& homes_;
  std::vector<Bearer> bearers_;
  std::unordered_map<std::uint32_t, std::vector<EntityIndex>> bodies_;  ///< by the lemma of what they are
};

}  // namespace demarche
