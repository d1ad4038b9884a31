#include "extractors/read/html/name_cues.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "extractors/read/html/name_table.hpp"

namespace demarche {
namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_big(char c) { return c >= 'A' && c <= 'Z'; }

/// A name without separators, in lower case, and where its words begin.
struct Squeezed {
  std::string letters;
  std::vector<std::size_t> begins;

  std::string_view word(std::size_t i) const {
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : letters.size();
    return std::string_view(letters).substr(begins[i], end - begins[i]);
  }
};

Squeezed squeeze(std::string_view name) {
  Squeezed out;
  char before = '-';
  for (const char c : name) {
    const bool letter = is_small(c) || is_big(c);
    if (letter) {
      const bool begins = !(is_small(before) || is_big(before)) || (is_small(before) && is_big(c));
      if (begins) out.begins.push_back(out.letters.size());
      out.letters += is_big(c) ? static_cast<char>(c + 32) : c;
    }
    before = c;
  }
  return out;
}

/// Names of this length and more are no names.
constexpr std::size_t kLongestName = 80;

void add_cues(std::string_view name, NameCues& cues) {
  const Squeezed squeezed = squeeze(name.substr(0, kLongestName));
  for (const NameEntry& entry : kNameParts) {
    if (squeezed.letters.find(entry.name) != std::string::npos) cues.add(entry.cue);
  }
  for (std::size_t i = 0; i < squeezed.begins.size(); ++i) {
    for (const NameEntry& entry : kNameWords) {
      if (squeezed.word(i) == entry.name) cues.add(entry.cue);
    }
  }
}

template <class Take>
void each_name(std::string_view value, const Take& take) {
  constexpr std::size_t kMostNames = 24;
  for (std::size_t i = 0; i < kMostNames && !value.empty(); ++i) {
    value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n\f"), value.size()));
    const std::size_t size = std::min(value.find_first_of(" \t\r\n\f"), value.size());
    if (size > 0) take(value.substr(0, size));
    value.remove_prefix(size);
  }
}

void add_role(std::string_view role, NameCues& cues) {
  constexpr std::array<std::string_view, 8> kAround{"navigation", "complementary", "banner",  "contentinfo",
                                                    "search",     "dialog",        "menubar", "menu"};
  if (std::find(kAround.begin(), kAround.end(), role) != kAround.end()) cues.add(NameCue::clutter);
  if (role == "main" || role == "article") cues.add(NameCue::main);
}

void add_item_property(std::string_view property, NameCues& cues) {
  if (property == "articleBody" || property == "reviewBody") cues.add(NameCue::article_body);
  if (property == "comment") cues.add(NameCue::comments);
  if (property == "caption") cues.add(NameCue::caption);
  if (property == "author") cues.add(NameCue::byline);
  if (property == "datePublished" || property == "dateModified" || property == "dateCreated") cues.add(NameCue::date);
}

/// Pages repeat few names: each is looked up once.
class Cache {
 public:
  NameCues cues(std::string_view name) {
    const auto known = known_.find(name);
    if (known != known_.end()) return known->second;
    return known_.emplace(name, cues_of_name(name)).first->second;
  }

 private:
  std::unordered_map<std::string_view, NameCues> known_;
};

NameCues cues_of_element(const HtmlTree& tree, HtmlId id, Cache& cache) {
  NameCues cues;
  each_name(tree.value(id, "class"), [&](std::string_view name) {
    cues.add(cache.cues(name));
    if (name == "hidden" || name == "hide") cues.add(NameCue::hidden);  // "hidden-print" is shown on the screen
  });
  if (const auto name = tree.attribute(id, "id")) cues.add(cache.cues(*name));
  if (tree[id].tag == "time") cues.add(NameCue::date);
  if (const auto role = tree.attribute(id, "role")) add_role(*role, cues);
  each_name(tree.value(id, "itemprop"), [&](std::string_view name) { add_item_property(name, cues); });
  return cues;
}

/// The first name of an element that calls it a text, without digits and marks; "" where none does.
std::string text_name(std::string_view names) {
  std::string out;
  each_name(names, [&](std::string_view name) {
    if (out.empty() && cues_of_name(name).has(NameCue::article_body)) out = squeeze(name).letters;
  });
  return out;
}

}  // namespace

std::string text_name(const HtmlTree& tree, HtmlId id) {
  std::string name = text_name(tree.value(id, "class"));
  if (name.empty()) name = text_name(tree.value(id, "id"));
  return name.empty() ? std::string(tree.value(id, "itemprop")) : name;
}

NameCues cues_of_name(std::string_view name) {
  NameCues cues;
  add_cues(name, cues);
  return cues;
}

std::vector<NameCues> cues_of_elements(const HtmlTree& tree) {
  std::vector<NameCues> out(tree.size());
  Cache cache;
  bool thread = false;
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].is_text()) continue;
    out[id] = cues_of_element(tree, id, cache);
    thread = thread || tree.value(id, "itemtype").find("DiscussionForumPosting") != std::string_view::npos;
  }
  // What readers write in a forum is what it consists of.
  for (HtmlId id = 1; thread && id < tree.size(); ++id) out[id].remove(NameCue::comments);
  return out;
}

}  // namespace demarche
