#include "core/title.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/duration.hpp"

namespace demarche {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

std::string join_names(const std::vector<std::string>& names, std::size_t shown) {
  const std::size_t count = std::min(shown, names.size());
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    const bool last = i + 1 == names.size();
    out += (i == 0 ? "" : last ? " and " : ", ") + names[i];
  }
  const std::size_t left = names.size() - count;
  if (left > 0) out += " and " + std::to_string(left) + (left == 1 ? " other" : " others");
  return out;
}

/// What the placeholders of one event stand for, with at most `shown` names in a list.
class Values {
 public:
  Values(const Event& event, std::size_t shown) : event_(event), shown_(shown) {
    for (const Participant& participant : event.participants) {
      if (participant.role == "mentioned") continue;
      names_.push_back(participant.name);
    }
  }

  std::optional<std::string> operator[](std::string_view name) const {
    if (name == "a" && !names_.empty()) return names_.front();
    if (name == "all" && !names_.empty()) return join_names(names_, shown_);
    if (name == "others" && names_.size() > 1) return join_names({names_.begin() + 1, names_.end()}, shown_);
    if (name == "place" && event_.place) return event_.place->name;
    if (name == "duration" && event_.lasts && !event_.lasts->duration.empty())
      return duration_in_words(event_.lasts->duration);
    return std::nullopt;
  }

 private:
  const Event& event_;
  std::size_t shown_;
  std::vector<std::string> names_;
};

/// Fills one alternative, with at most `brackets` of its bracketed parts; nothing where a part outside is unknown.
std::optional<std::string> fill(std::string_view pattern, const Values& values, std::size_t brackets) {
  std::string out, optional_part;
  bool inside = false, complete = true;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    std::string& target = inside ? optional_part : out;
    if (pattern[at] == '[') {
      inside = true;
      complete = true;
      optional_part.clear();
    } else if (pattern[at] == ']') {
      inside = false;
      if (complete && brackets > 0) {
        out += optional_part;
        --brackets;
      }
    } else if (pattern[at] == '{') {
      const std::size_t close = std::min(pattern.find('}', at), pattern.size());
      const auto value = values[pattern.substr(at + 1, close - at - 1)];
      if (!value && !inside) return std::nullopt;
      complete = complete && value.has_value();
      target += value.value_or("");
      at = close;
    } else {
      target += pattern[at];
    }
  }
  return out;
}

std::vector<std::string_view> alternatives(std::string_view pattern) {
  constexpr std::string_view kBar = " | ";
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= pattern.size();) {
    const std::size_t bar = std::min(pattern.find(kBar, at), pattern.size());
    out.push_back(pattern.substr(at, bar - at));
    at = bar + kBar.size();
  }
  return out;
}

std::string cut(const std::string& text) {
  std::size_t count = 0, at = 0;
  while (at < text.size() && count < kLongestTitle - 1) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    ++count;
  }
  return text.substr(0, at) + std::string(kEllipsis);
}

}  // namespace

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string duration_in_words(std::string_view iso) {
  const auto duration = Duration::parse(iso);
  if (!duration) return std::string(iso);
  const std::string unit(name_of(duration->unit));
  if (!duration->amount) return "some " + unit + "s";
  return std::to_string(*duration->amount) + " " + unit + (*duration->amount == 1 ? "" : "s");
}

std::string make_title(const Event& event, const Kind& kind) {
  const std::string& pattern = kind.titles[static_cast<std::size_t>(event.status)];
  std::string shortest;
  for (const std::size_t shown : {std::size_t{4}, std::size_t{2}, std::size_t{1}}) {
    const Values values(event, shown);
    for (const std::string_view alternative : alternatives(pattern)) {
      const auto whole = fill(alternative, values, pattern.size());
      if (!whole) continue;
      for (std::size_t brackets = 3;; --brackets) {
        std::string text = *fill(alternative, values, brackets);
        if (code_points(text) <= kLongestTitle) return text;
        shortest = std::move(text);
        if (brackets == 0) break;
      }
      break;
    }
  }
  return shortest.empty() ? kind.label : cut(shortest);
}

}  // namespace demarche
