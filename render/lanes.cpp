#include "render/lanes.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>

namespace demarche {
namespace {

/// Finds the party that a participant stands for and the name under which it has a lane.
class Parties {
 public:
  explicit Parties(const Timeline& timeline) {
    for (const Actor& actor : timeline.actors) {
      actors_.emplace(actor.id, &actor);
      if (actor.kind != ActorKind::state || actor.code.empty()) continue;
      codes_.emplace(actor.name, actor.code);
      names_.emplace(actor.code, actor.name);
    }
    for (const Event& event : timeline.events) {
      for (const Participant& participant : event.participants) learn(participant);
    }
  }

  /// The party's name; "" where the participant has none.
  std::string name_of(const Participant& participant) {
    if (!participant.acts_for.empty()) return by_name(participant.acts_for);
    const auto found = actors_.find(participant.actor);
    if (found == actors_.end()) return by_name(participant.name);
    const Actor& actor = *found->second;
    if (!actor.code.empty() && actor.kind != ActorKind::armed_group) {
      return names_.emplace(actor.code, actor.name.empty() ? participant.name : actor.name).first->second;
    }
    return by_name(actor.name.empty() ? participant.name : actor.name);
  }

 private:
  /// What a person acts for names the state whose code the person has.
  void learn(const Participant& participant) {
    const auto found = actors_.find(participant.actor);
    if (participant.acts_for.empty() || found == actors_.end() || found->second->code.empty()) return;
    names_.emplace(found->second->code, participant.acts_for);
    codes_.emplace(participant.acts_for, found->second->code);
  }

  /// A state has one name, whatever it is called here.
  std::string by_name(const std::string& name) const {
    const auto code = codes_.find(name);
    return code == codes_.end() ? name : names_.find(code->second)->second;
  }

  std::map<std::string, const Actor*, std::less<>> actors_;
  std::map<std::string, std::string, std::less<>> codes_;  ///< state's name -> code
  std::map<std::string, std::string, std::less<>> names_;  ///< code -> name of its lane
};

/// The parties of an event, each once, in the order of its participants.
std::vector<std::string> parties_of(const Event& event, Parties& parties) {
  std::vector<std::string> names;
  for (const Participant& participant : event.participants) {
    std::string name = clean_text(parties.name_of(participant), 200);
    if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) continue;
    names.push_back(std::move(name));
    if (names.size() == 12) break;
  }
  return names;
}

/// The busiest parties, at most `most`; of two alike the one that comes first.
std::vector<std::string> busiest(const std::vector<std::string>& parties, std::size_t most) {
  std::map<std::string_view, std::size_t> index;
  std::vector<std::pair<std::string, std::size_t>> counts;
  for (const std::string& party : parties) {
    if (party.empty()) continue;
    const auto [found, is_new] = index.emplace(party, counts.size());
    if (is_new) counts.emplace_back(party, 0);
    ++counts[found->second].second;
  }
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  // One party too many takes no more room as a lane of its own than as "others".
  if (counts.size() > most + 1) counts.resize(most);
  std::vector<std::string> names;
  names.reserve(counts.size());
  for (auto& [name, count] : counts) names.push_back(std::move(name));
  return names;
}

/// The lane of an event before lanes without events are left out.
LanePlan plan_of(const Event& event, const std::string& party, const std::vector<std::string>& own) {
  if (party.empty()) return {event.kind.starts_with("truce.") ? LaneKind::truces : LaneKind::no_party, ""};
  const bool has_own = std::find(own.begin(), own.end(), party) != own.end();
  return has_own ? LanePlan{LaneKind::party, party} : LanePlan{LaneKind::others, ""};
}

/// The lanes that `plans` need, from the top.
std::vector<LanePlan> lanes_of(const std::vector<LanePlan>& plans, const std::vector<std::string>& own, bool has_bars,
                               const Words& words) {
  const auto needs = [&](LaneKind kind) {
    return std::any_of(plans.begin(), plans.end(), [&](const LanePlan& plan) { return plan.kind == kind; });
  };
  std::vector<LanePlan> lanes;
  if (has_bars || needs(LaneKind::truces)) lanes.push_back({LaneKind::truces, words.truces});
  for (const std::string& name : own) lanes.push_back({LaneKind::party, name});
  if (needs(LaneKind::others)) lanes.push_back({LaneKind::others, words.others});
  if (needs(LaneKind::no_party)) lanes.push_back({LaneKind::no_party, words.no_party});
  return lanes;
}

std::size_t lane_of(const LanePlan& plan, const std::vector<LanePlan>& lanes) {
  const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const LanePlan& lane) {
    return lane.kind == plan.kind && (plan.kind != LaneKind::party || lane.name == plan.name);
  });
  return static_cast<std::size_t>(found - lanes.begin());
}

}  // namespace

LaneAssignment assign_lanes(const Timeline& timeline, const Selection& selection, bool has_bars,
                            const LayoutOptions& options) {
  LaneAssignment result;
  Parties parties(timeline);
  for (const std::size_t index : selection.drawn) {
    std::vector<std::string> names = parties_of(timeline.events[index], parties);
    result.party.push_back(names.empty() ? "" : names.front());
    if (!names.empty()) names.erase(names.begin());
    result.other_parties.push_back(std::move(names));
  }
  const std::vector<std::string> own = busiest(result.party, std::max<std::size_t>(1, options.max_lanes));
  std::vector<LanePlan> plans;
  for (std::size_t i = 0; i < selection.drawn.size(); ++i) {
    plans.push_back(plan_of(timeline.events[selection.drawn[i]], result.party[i], own));
  }
  result.lanes = lanes_of(plans, own, has_bars, options.words);
  for (const LanePlan& plan : plans) result.lane.push_back(lane_of(plan, result.lanes));
  return result;
}

}  // namespace demarche
