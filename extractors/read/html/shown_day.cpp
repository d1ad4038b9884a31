#include "extractors/read/html/shown_day.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extractors/read/dateline.hpp"
#include "extractors/read/html/prose.hpp"
#include "extractors/read/lines.hpp"
#include "extractors/read/stamp_line.hpp"
#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

using namespace std::literals;

enum class StampWord { none, published, updated };

StampWord stamp_word(std::string_view line) {
  std::string small(line.substr(0, 80));
  for (char& c : small) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  const auto has = [&](std::string_view word) { return small.find(word) != std::string::npos; };
  constexpr std::array kPublished{"publish"sv, "posted"sv, "submitted"sv, "created"sv, "release"sv, "issued"sv};
  constexpr std::array kUpdated{"updated"sv, "modified"sv, "changed"sv, "edited"sv, "reviewed"sv};
  if (small.starts_with("date") || std::any_of(kPublished.begin(), kPublished.end(), has)) return StampWord::published;
  return std::any_of(kUpdated.begin(), kUpdated.end(), has) ? StampWord::updated : StampWord::none;
}

std::optional<Day> dateline_of(std::string_view text) {
  constexpr std::size_t kLongestPlace = 40;
  if (const auto day = day_in_dateline(text)) return day;
  const std::optional<WrittenDate> date = find_written_date(text);
  if (!date || date->begin > kLongestPlace || date->end >= text.size()) return std::nullopt;
  const std::string_view before = text.substr(0, date->begin), behind = text.substr(date->end);
  const bool place = before.empty() || before.ends_with(", ") || before.ends_with("(");
  constexpr std::array kEnds{"."sv, ":"sv, "-"sv, ")"sv, " -"sv, " \u2013"sv, " \u2014"sv};
  const bool ends =
      std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return behind.starts_with(end); });
  return place && ends ? std::optional(date->day) : std::nullopt;
}

}  // namespace

ShownDay::ShownDay(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const Article& article,
                   const DayText& reader)
    : tree_(tree), blocks_(blocks), article_(article), reader_(reader) {
  const auto is_body = [](ParagraphRole role) { return role == ParagraphRole::body; };
  const auto first = std::find_if(article.roles.begin(), article.roles.end(), is_body);
  const auto last = std::find_if(article.roles.rbegin(), article.roles.rend(), is_body);
  body_begin_ = static_cast<std::size_t>(first - article.roles.begin());
  body_end_ = article.roles.size() - static_cast<std::size_t>(last - article.roles.rbegin());
}

/// Blocks that may say the day: around the headline, up to the first paragraphs, right behind the last.
std::vector<std::size_t> ShownDay::near_article() const {
  constexpr std::size_t kBefore = 8, kBehind = 6;
  std::vector<std::size_t> out;
  const std::size_t head = std::min(article_.headline, body_begin_);
  const std::size_t third = std::min(body_begin_ + 3, blocks_.size());
  for (std::size_t i = head < kBefore ? 0 : head - kBefore; i < third; ++i) out.push_back(i);
  const std::size_t end = std::min(body_end_ + kBehind, blocks_.size());
  for (std::size_t i = std::max(third, body_end_); i < end; ++i) out.push_back(i);
  return out;
}

std::optional<Day> ShownDay::near_headline(bool any) const {
  std::optional<Day> bare, updated;
  for (const std::size_t i : near_article()) {
    const PageBlock& block = blocks_[i];
    if (i == article_.headline || block.words > 40 || tells(i)) continue;
    const std::optional<Day> day = reader_.day_in(block.text);
    if (!day) continue;
    const StampWord word = stamp_word(block.text);
    if (word == StampWord::published && (may_be_stamp(i) || is_in_report(i))) return day;
    if (word == StampWord::updated && !updated) updated = day;
    if (word == StampWord::none && !bare && may_be_stamp(i)) bare = day;
  }
  const HtmlId begin = article_.headline < blocks_.size() ? blocks_[article_.headline].first : 0;
  const HtmlId end = body_begin_ < blocks_.size() ? blocks_[body_begin_].first : tree_.size();
  if (const auto day = element_day(begin, end)) return bare && *bare < *day ? bare : day;
  return bare || !any ? bare : updated;
}

/// A line that is little more than a date, but no other story's and not the page's own "today".
bool ShownDay::may_be_stamp(std::size_t i) const {
  constexpr std::uint32_t kLongest = 20;
  const PageBlock& block = blocks_[i];
  if (block.words > kLongest && article_.roles[i] != ParagraphRole::byline) return false;
  return (is_in_report(i) && i < body_begin_ + 3) || !(article_.outside[block.first] || block.is_linked());
}

/// Between the headline and the report's last paragraph.
bool ShownDay::is_in_report(std::size_t i) const { return i > article_.headline && (i < body_begin_ || i < body_end_); }

/// A sentence of the report: a day in it is what it tells of.
bool ShownDay::tells(std::size_t i) const { return article_.roles[i] == ParagraphRole::body && is_prose(blocks_[i]); }

std::optional<Day> ShownDay::labelled() const {
  constexpr std::uint32_t kLongest = 6;
  for (std::size_t i = article_.headline; i < blocks_.size(); ++i) {
    const std::string_view text = blocks_[i].text;
    if (blocks_[i].words > kLongest || !(text.starts_with("Date") || text.starts_with("DATE"))) continue;
    if (const auto day = reader_.day_in(text)) return day;
  }
  return std::nullopt;
}

std::optional<Day> ShownDay::in_element() const {
  const std::optional<Day> day = element_day(0, tree_.size());
  return day ? day : own_element_day();
}

/// Of the elements that end behind `begin` and begin before `end`.
std::optional<Day> ShownDay::element_day(HtmlId begin, HtmlId end) const {
  constexpr HtmlId kMostNodes = 12;
  for (HtmlId id = 1; id < std::min(end + 1, tree_.size()); ++id) {
    if (tree_[id].is_text() || article_.outside[id] || tree_[id].end < begin) continue;
    const bool named = article_.dates[id] && tree_[id].end - id < kMostNodes;
    if (tree_[id].tag != "time" && !named) continue;
    if (stamp_word(tree_.value(id, "class")) == StampWord::updated || is_in_link(id)) continue;
    if (const auto stamp = reader_.stamp_of(tree_, id)) return stamp->day;
  }
  return std::nullopt;
}

/// A time element in the innermost article element around the text, whatever stands around it there.
std::optional<Day> ShownDay::own_element_day() const {
  HtmlId own = body_begin_ < blocks_.size() ? blocks_[body_begin_].first : 0;
  while (own != 0 && tree_[own].tag != "article") own = tree_[own].parent;
  for (HtmlId id = own; own != 0 && id < tree_[own].end; ++id) {
    if (tree_[id].tag != "time" || is_in_link(id)) continue;
    if (const auto stamp = reader_.stamp_of(tree_, id)) return stamp->day;
  }
  return std::nullopt;
}

/// Another story's date stands in the link to it.
bool ShownDay::is_in_link(HtmlId id) const {
  for (int i = 0; i < 4 && id != 0; ++i, id = tree_[id].parent) {
    if (tree_[id].tag == "a" && tree_.attribute(id, "href")) return true;
  }
  return false;
}

std::optional<Day> ShownDay::in_dateline() const {
  constexpr std::size_t kFirst = 3, kLatest = 15;  // releases have headings and addresses before it
  for (std::size_t i = body_begin_; i < std::min(body_begin_ + kLatest, body_end_); ++i) {
    if (article_.roles[i] != ParagraphRole::body) continue;
    const std::string_view text = blocks_[i].text;
    const std::optional<Day> day = i < body_begin_ + kFirst ? dateline_of(text) : day_in_dateline(text);
    if (day) return day;
  }
  return std::nullopt;
}

std::optional<Day> ShownDay::in_signature() const {
  constexpr std::size_t kLongest = 50;
  std::optional<Day> out;
  for (std::size_t i = body_begin_; i < body_end_; ++i) {
    for (const std::string_view line : lines_of(blocks_[i].text)) {
      if (line.size() > kLongest) continue;
      const std::optional<WrittenDate> date = find_written_date(line);
      if (date && date->end == line.size() && line.substr(0, date->begin).ends_with(", ")) out = date->day;
    }
  }
  return out;
}

std::optional<Day> ShownDay::at_end() const {
  constexpr std::uint32_t kLongest = 14;
  std::string text;
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    if (article_.roles[i] == ParagraphRole::clutter || article_.roles[i] == ParagraphRole::teaser) continue;
    text += blocks_[i].text + "\n\n";
  }
  if (const auto day = day_in_line(text)) return day;
  std::optional<Day> last;
  for (std::size_t i = body_end_ < 3 ? 0 : body_end_ - 3; i < std::min(body_end_ + 3, blocks_.size()); ++i) {
    if (blocks_[i].words > kLongest || tells(i) || !may_be_stamp(i)) continue;
    if (const auto day = reader_.day_in(blocks_[i].text)) last = day;
  }
  return last;
}

}  // namespace demarche
