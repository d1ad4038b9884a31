#include "extractors/events/context_place.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace demarche {
namespace {

class PlaceFinder {
 public:
  PlaceFinder(const DocumentView& document, std::vector<Mention>& mentions)
      : document_(document), mentions_(mentions), located_(mentions.size()) {}

  void run() {
    for (const Mention& mention : mentions_) {
      if (const auto place = place_of(mention); place && !located_[mention.happening])
        located_[mention.happening] = place;
    }
    const std::optional<std::uint32_t> area = area_of_document();
    if (!area) return;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      Mention& mention = mentions_[i];
      if (mention.happening != i || !is_truce(mention) || located_[i]) continue;
      mention.roles.push_back({"place", *area, std::nullopt, {}});
      mention.attributes.emplace("place_basis", "context");
    }
  }

 private:
  const Entity& entity(std::uint32_t index) const { return document_.in().names.entities[index]; }

  bool is_truce(const Mention& mention) const {
    return document_.in().rules.events.frames[mention.frame].kind.starts_with("truce.");
  }

  static std::optional<std::uint32_t> place_of(const Mention& mention) {
    for (const MentionRole& role : mention.roles) {
      if (role.role == "place" && role.entity) return role.entity;
    }
    return std::nullopt;
  }

  /// The state that a place lies in, or the place itself where that is unknown.
  std::string_view country_of(std::uint32_t index) const {
    return entity(index).code.empty() ? entity(index).place_id : entity(index).code;
  }

  /// "in Syria", "the Syrian war": names that say where, not who.
  bool is_setting(const NameMention& name) const {
    if (entity(name.entity).place_id.empty()) return false;
    if (name.adjective || name.possessive) return true;
    const std::uint32_t begin = document_.segmented().sentences[name.sentence].tokens.begin;
    if (name.tokens.begin <= begin) return false;  // also in the dateline
    const std::uint32_t before = name.tokens.begin - 1;
    return document_.segmented().match_at(before, document_.classes().area_preposition) != nullptr;
  }

  /// How often the settings name each entity and each country; twice in a sentence that tells an event of a truce.
  struct Weights {
    std::map<std::uint32_t, std::uint32_t> by_entity;
    std::map<std::string_view, std::uint32_t> by_country;
    std::uint32_t total = 0;
  };

  Weights weigh_settings() const {
    std::vector<bool> has_truce(document_.segmented().sentences.size(), false);
    for (const Mention& mention : mentions_) {
      if (is_truce(mention)) has_truce[mention.sentence] = true;
    }
    Weights out;
    for (const NameMention& name : document_.in().names.mentions) {
      if (!is_setting(name)) continue;
      const std::uint32_t weight = has_truce[name.sentence] ? 2 : 1;
      out.by_entity[name.entity] += weight;
      out.by_country[country_of(name.entity)] += weight;
      out.total += weight;
    }
    return out;
  }

  /// The country that two thirds of the settings name, counted with its towns.
  std::optional<std::uint32_t> area_of_document() const {
    const Weights weights = weigh_settings();
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto country = std::max_element(weights.by_country.begin(), weights.by_country.end(), less);
    if (country == weights.by_country.end() || country->second * 3 < weights.total * 2) return std::nullopt;
    return best_name(weights, country->first);
  }

  /// The state itself where the settings name it, else its place that they name most; of equals the first.
  std::optional<std::uint32_t> best_name(const Weights& weights, std::string_view country) const {
    std::optional<std::pair<bool, std::uint32_t>> most;
    std::optional<std::uint32_t> best;
    for (const auto& [index, weight] : weights.by_entity) {
      const std::pair rank(entity(index).kind == ActorKind::state, weight);
      if (country_of(index) != country || (most && rank <= *most)) continue;
      most = rank;
      best = index;
    }
    return best;
  }

  const DocumentView& document_;
  std::vector<Mention>& mentions_;
  std::vector<std::optional<std::uint32_t>> located_;
};

}  // namespace

void place_truces(const DocumentView& document, std::vector<Mention>& mentions) {
  PlaceFinder(document, mentions).run();
}

}  // namespace demarche
