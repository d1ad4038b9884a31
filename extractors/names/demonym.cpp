#include "extractors/names/demonym.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace demarche {
namespace {

constexpr std::size_t kShortest = 4;

struct Ending {
  std::string_view demonym, home;  ///< what `demonym` ends with, and what the home has instead
};
constexpr std::array<Ending, 15> kEndings{{{"ian", "ia"},
                                           {"ian", ""},
                                           {"ean", "ea"},
                                           {"an", "a"},
                                           {"an", ""},
                                           {"n", ""},
                                           {"ese", ""},
                                           {"ese", "a"},
                                           {"ish", ""},
                                           {"ish", "ia"},
                                           {"i", ""},
                                           {"i", "a"},
                                           {"i", "ia"},
                                           {"ic", "ia"},
                                           {"er", ""}}};

}  // namespace

std::vector<std::string> homes_of(std::string_view word) {
  std::vector<std::string> out;
  if (word.size() > kShortest && word.ends_with("s")) {
    const std::string_view one = word.substr(0, word.size() - 1);
    if (!one.ends_with("s") && !one.ends_with("e")) out = homes_of(one);
  }
  for (const Ending& ending : kEndings) {
    if (!word.ends_with(ending.demonym)) continue;
    std::string home(word.substr(0, word.size() - ending.demonym.size()));
    home += ending.home;
    const bool fits = home.size() >= kShortest && home != word && std::find(out.begin(), out.end(), home) == out.end();
    if (fits) out.push_back(std::move(home));
  }
  return out;
}

Homes::Homes(const NameText& text, const std::vector<Found>& found) : text_(text) {
  std::unordered_set<std::string_view> words;
  for (const Found& f : found) {
    if (is_unknown_word(f) && !f.site) words.insert(text.token(f.name.begin).norm);
  }
  const auto note = [&](TokenSpan name) {
    if (name.end != name.begin + 1) return;
    const std::string_view word = text.token(name.begin).norm;
    for (const std::string& home : homes_of(word)) {
      if (words.contains(home)) homes_.emplace(word, home);
    }
  };
  for (const Found& f : found) {
    if (is_unknown_word(f)) note(f.name);
    if (f.kind == FoundKind::body) note(f.root);
  }
}

const std::string* Homes::of(TokenSpan name) const {
  if (homes_.empty() || name.end != name.begin + 1) return nullptr;
  const auto at = homes_.find(text_.token(name.begin).norm);
  return at == homes_.end() ? nullptr : &at->second;
}

}  // namespace demarche
