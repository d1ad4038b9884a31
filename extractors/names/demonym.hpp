// States and regions that no list knows, found by their demonyms: where a document names Karvenia and Karvenians, the
// second means the first, which is then a state: an actor and a place.
//   homes_of("karvenian") -> "karvenia", "karven", ...
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extractors/names/found.hpp"

namespace demarche {

/// The names, of four letters or more, that `word` may be the adjective of, or the plural of that; the likeliest first.
/// Empty for words without such an ending.
std::vector<std::string> homes_of(std::string_view word);

/// The unlisted demonyms of one document.
class Homes {
 public:
  Homes(const NameText& text, const std::vector<Found>& found);

  /// The name (its normal form) that the one word of `name` comes from; nullptr where it is no demonym.
  const std::string* of(TokenSpan name) const;

 private:
  const NameText& text_;
  std::unordered_map<std::string_view, std::string> homes_;
};

/// A single word that no list knows, and that nothing makes an organization.
inline bool is_unknown_word(const Found& f) {
  return f.kind == FoundKind::unknown && f.words == 1 && !f.organization && !f.shouted;
}

}  // namespace demarche
