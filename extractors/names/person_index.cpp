#include "extractors/names/person_index.hpp"

#include <algorithm>

namespace demarche {
namespace {

/// How many persons of one last name are looked at, the latest first: keeps a list of a million Smiths linear.
constexpr std::size_t kMostNamesakes = 16;

std::size_t first_namesake(const std::vector<std::uint32_t>& persons) {
  return persons.size() > kMostNamesakes ? persons.size() - kMostNamesakes : 0;
}

}  // namespace

/// The words that tell persons apart: no particles, initials, suffixes.
std::vector<std::string_view> PersonIndex::words(TokenSpan name) const {
  std::vector<std::string_view> out;
  for (std::uint32_t i = name.begin; i < name.end; ++i) {
    const Token& t = text_.token(i);
    if (!t.has(Token::kWord) || t.norm.size() < 2 || t.norm.back() == '.') continue;
    if (text_.is(i, text_.classes().particle) && i + 1 < name.end) continue;
    if (text_.is(i, text_.classes().suffix)) continue;
    out.push_back(t.norm);
  }
  return out;
}

/// Same last name, and first names alike ("Sergei", "Sergey"), or one name inside the other ("de Groot").
bool PersonIndex::same(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  if (a.back() != b.back()) return false;
  if (a.front().substr(0, 2) == b.front().substr(0, 2)) return true;
  const auto& small = a.size() < b.size() ? a : b;
  const auto& large = a.size() < b.size() ? b : a;
  return small.size() < large.size() && std::all_of(small.begin(), small.end(), [&](auto word) {
           return std::find(large.begin(), large.end(), word) != large.end();
         });
}

std::uint32_t PersonIndex::add(TokenSpan name, std::uint32_t mention, std::uint32_t entity) {
  const std::vector<std::string_view> own = words(name);
  if (own.empty()) return entity;
  if (const auto known = by_last_.find(own.back()); known != by_last_.end()) {
    for (std::size_t i = first_namesake(known->second); i < known->second.size(); ++i) {
      const std::uint32_t index = known->second[i];
      if (!same(own, persons_[index].words)) continue;
      persons_[index].mentions.push_back(mention);
      return persons_[index].entity;
    }
  }
  const auto index = static_cast<std::uint32_t>(persons_.size());
  by_last_[own.back()].push_back(index);
  for (std::size_t i = 0; i + 1 < own.size(); ++i) by_other_[own[i]].push_back(index);
  persons_.push_back({own, {mention}, entity});
  return entity;
}

/// Of several persons the one whose full name stands nearest before the mention.
std::int32_t PersonIndex::latest(const std::vector<std::uint32_t>& persons, std::uint32_t mention) const {
  std::int64_t nearest = -1;
  std::int32_t out = -1;
  for (std::size_t i = first_namesake(persons); i < persons.size(); ++i) {
    const std::uint32_t index = persons[i];
    const auto& mentions = persons_[index].mentions;
    const auto after = std::upper_bound(mentions.begin(), mentions.end(), mention);
    const std::int64_t at = after == mentions.begin() ? 0 : std::int64_t{*(after - 1)} + 1;
    if (at <= nearest) continue;
    nearest = at;
    out = static_cast<std::int32_t>(persons_[index].entity);
  }
  return out;
}

std::int32_t PersonIndex::find(TokenSpan name, std::uint32_t mention) const {
  const std::vector<std::string_view> own = words(name);
  if (own.empty()) return -1;
  if (const auto last = by_last_.find(own.back()); last != by_last_.end()) return latest(last->second, mention);
  const auto other = by_other_.find(own.back());
  if (other == by_other_.end() || other->second.size() > 1) return -1;
  return static_cast<std::int32_t>(persons_[other->second.front()].entity);
}

}  // namespace demarche
