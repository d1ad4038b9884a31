#include "extractors/read/html/page_day.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extractors/read/dateline.hpp"
#include "extractors/read/html/numeric_date.hpp"
#include "extractors/read/lines.hpp"
#include "extractors/read/name_day.hpp"
#include "extractors/read/stamp.hpp"
#include "extractors/read/stamp_line.hpp"
#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

using namespace std::literals;

/// Names of meta elements, without marks between their words, that bear the day of publication, the surest first.
constexpr std::array kPublishedNames{"articlepublishedtime"sv,
                                     "ogarticlepublishedtime"sv,
                                     "datepublished"sv,
                                     "originalpublicationdate"sv,
                                     "articlepublished"sv,
                                     "ogpublishedtime"sv,
                                     "ogpubdate"sv,
                                     "publishedtime"sv,
                                     "publishdate"sv,
                                     "publisheddate"sv,
                                     "publicationdate"sv,
                                     "articlepublicationdate"sv,
                                     "articledateoriginal"sv,
                                     "sailthrudate"sv,
                                     "parselypubdate"sv,
                                     "pubdate"sv,
                                     "pdate"sv,
                                     "ptime"sv,
                                     "btpubdate"sv,
                                     "cxenseparserecspublishtime"sv,
                                     "citationpublicationdate"sv,
                                     "citationonlinedate"sv,
                                     "citationdate"sv,
                                     "dctermsissued"sv,
                                     "dcdateissued"sv,
                                     "dctermscreated"sv,
                                     "dcdatecreated"sv,
                                     "dccreated"sv,
                                     "dctermsdate"sv,
                                     "dcdate"sv,
                                     "dctermsavailable"sv,
                                     "rnewsdatepublished"sv,
                                     "shareaholicarticlepublishedtime"sv,
                                     "analyticsattributesarticledate"sv,
                                     "datecreated"sv,
                                     "created"sv,
                                     "daterelease"sv,
                                     "releasedate"sv,
                                     "displaydate"sv,
                                     "vrpublishedtime"sv,
                                     "articleposttime"sv,
                                     "newsdate"sv,
                                     "docdate"sv,
                                     "dat"sv,
                                     "prismpublicationdate"sv,
                                     "rbpubdate"sv,
                                     "publishedat"sv,
                                     "date"sv};
/// Names of those that bear the day of the last change.
constexpr std::array kModifiedNames{"articlemodifiedtime"sv,   "ogupdatedtime"sv, "datemodified"sv, "dctermsmodified"sv,
                                    "dcdatemodified"sv,        "lastmodified"sv,  "lastmod"sv,      "revisiondate"sv,
                                    "ogarticlemodifiedtime"sv, "utime"sv,         "modified"sv,     "updatedat"sv};
/// Names of the published day in what scripts say.
constexpr std::array kScriptNames{"\"pub_date\""sv,      "\"datePublished\""sv,  "\"publishDate\""sv,
                                  "\"publishedDate\""sv, "\"pubDate\""sv,        "\"publish_date\""sv,
                                  "\"published_at\""sv,  "\"publishedAt\""sv,    "\"firstPublished\""sv,
                                  "\"datePosted\""sv,    "\"publicationDate\""sv};

/// A day and whether a machine wrote it in UTC, so that the page's own place may show another.
struct Stamp {
  Day day;
  bool utc = false;
};

bool is_utc(std::string_view text) {
  return text.find(':') != std::string_view::npos &&
         (text.ends_with("Z") || text.ends_with("+00:00") || text.ends_with("+0000") || text.ends_with("GMT") ||
          text.ends_with("UTC"));
}

class DayFinder {
 public:
  DayFinder(const HtmlTree& tree, const PageFacts& facts, const std::vector<PageBlock>& blocks, const Article& article)
      : tree_(tree), facts_(facts), blocks_(blocks), article_(article), order_(order()) {
    const auto body = [](ParagraphRole role) { return role == ParagraphRole::body; };
    const auto first = std::find_if(article.roles.begin(), article.roles.end(), body);
    const auto last = std::find_if(article.roles.rbegin(), article.roles.rend(), body);
    body_begin_ = static_cast<std::size_t>(first - article.roles.begin());
    body_end_ = article.roles.size() - static_cast<std::size_t>(last - article.roles.rbegin());
  }

  std::optional<Published> run() {
    const std::optional<Day> address = day_in_path(facts_.address);
    if (const std::optional<Stamp> stamp = stated()) {
      const Day day = local_day(*stamp, address);
      return Published{day, PublishedBasis::metadata};
    }
    if (address) return Published{*address, PublishedBasis::url};
    if (const auto day = shown(true)) return Published{*day, PublishedBasis::line};
    if (const auto day = dateline()) return Published{*day, PublishedBasis::dateline};
    if (const auto day = element_day(false)) return Published{*day, PublishedBasis::line};
    if (const auto day = day_in_own_element()) return Published{*day, PublishedBasis::line};
    if (const auto day = signed_day()) return Published{*day, PublishedBasis::line};
    if (const auto day = closing_day()) return Published{*day, PublishedBasis::line};
    if (const auto stamp = scripted()) return Published{stamp->day, PublishedBasis::metadata};
    if (const auto stamp = modified()) return Published{stamp->day, PublishedBasis::metadata};
    return std::nullopt;
  }

 private:
  // ---- reading one value ----

  DateOrder order() const {
    std::vector<std::string_view> lines;
    for (const PageBlock& block : blocks_) lines.push_back(block.text);
    const DateOrder shown = order_of_dates(lines);
    if (shown != DateOrder::unknown) return shown;
    const std::string_view language = facts_.language;
    if (language.starts_with("en-US") || language.starts_with("en_US")) return DateOrder::month_first;
    if (language.size() >= 5 && language.starts_with("en")) return DateOrder::day_first;
    return order_of_address();
  }

  /// By the country that an address ends in.
  DateOrder order_of_address() const {
    std::string_view host = facts_.address;
    host.remove_prefix(std::min(host.find("://") + 3, host.size()));
    host = host.substr(0, host.find_first_of("/:?#"));
    const std::string_view ending = host.substr(host.rfind('.') + 1);
    if (ending == "gov" || ending == "mil" || ending == "us") return DateOrder::month_first;
    return ending.size() == 2 && !host.empty() ? DateOrder::day_first : DateOrder::unknown;
  }

  std::optional<Day> day_in(std::string_view text) const {
    if (const auto date = find_written_date(text)) return date->day;
    if (const auto date = find_numeric_date(text, order_)) return date->day;
    return std::nullopt;
  }

  /// What a machine wrote: a stamp, else any date.
  std::optional<Stamp> stamp_of(std::string_view text) const {
    text = text.substr(0, 60);
    if (const auto day = day_of_stamp(text)) return Stamp{*day, is_utc(text)};
    const std::optional<Day> day = Day::parse(text.substr(0, 10));
    if (day) return Stamp{*day, is_utc(text)};
    const std::optional<Day> any = day_in(text);
    return any ? std::optional(Stamp{*any, is_utc(text)}) : std::nullopt;
  }

  static bool is_credible(Day day) { return day.date().year >= 1990 && day.date().year <= 2100; }

  // ---- what machines wrote ----

  /// The value behind the first of the names in a script.
  std::optional<Stamp> in_script(std::string_view script) const {
    for (const std::string_view name : kScriptNames) {
      std::size_t at = script.find(name);
      if (at == std::string_view::npos) continue;
      at = script.find_first_not_of(" \t\r\n:", at + name.size());
      if (at == std::string_view::npos || script[at] != '"') continue;
      const std::string_view value = script.substr(at + 1, 60);
      const std::optional<Stamp> stamp = stamp_of(value.substr(0, value.find('"')));
      if (stamp && is_credible(stamp->day)) return stamp;
    }
    return std::nullopt;
  }

  std::optional<Stamp> scripted() const {
    for (HtmlId id = 1; id + 1 < tree_.size(); ++id) {
      if (tree_[id].tag != "script" || !tree_[id + 1].is_text()) continue;
      if (const auto stamp = in_script(tree_.text(id + 1))) return stamp;
    }
    return std::nullopt;
  }

  template <std::size_t N>
  std::optional<Stamp> in_metas(const std::array<std::string_view, N>& names) const {
    for (const std::string_view name : names) {
      for (const PageMeta& meta : facts_.metas) {
        if (meta.name != name) continue;
        const std::optional<Stamp> stamp = meta.value[0] == '{' ? in_script(meta.value) : stamp_of(meta.value);
        if (stamp && is_credible(stamp->day)) return stamp;
      }
    }
    return std::nullopt;
  }

  std::optional<Stamp> linked(const std::string& value) const {
    const std::optional<Stamp> stamp = stamp_of(value);
    return stamp && is_credible(stamp->day) ? stamp : std::nullopt;
  }

  std::optional<Stamp> stated() const {
    if (facts_.data.is_article) {
      if (const auto stamp = linked(facts_.data.published)) return stamp;
    }
    if (const auto stamp = in_metas(kPublishedNames)) return stamp;
    if (const auto stamp = in_metas(std::array{"parselypage"sv})) return stamp;
    if (const auto stamp = marked()) return stamp;
    return linked(facts_.data.published);
  }

  std::optional<Stamp> modified() const {
    if (const auto stamp = in_metas(kModifiedNames)) return stamp;
    return linked(facts_.data.modified);
  }

  /// An element that its markup calls the article's published date.
  std::optional<Stamp> marked() const {
    for (HtmlId id = 1; id < tree_.size(); ++id) {
      if (tree_[id].is_text() || article_.outside[id]) continue;
      const std::string_view property = tree_.value(id, "itemprop");
      const std::string_view classes = tree_.value(id, "class");
      const bool is_time = tree_[id].tag == "time";
      const bool says = property.find("datePublished") != std::string_view::npos ||
                        (is_time && tree_.attribute(id, "pubdate")) ||
                        (tree_[id].tag == "abbr" && classes.find("published") != std::string_view::npos);
      if (!says) continue;
      if (const auto stamp = stamp_of_element(id)) return stamp;
    }
    return std::nullopt;
  }

  std::optional<Stamp> stamp_of_element(HtmlId id) const {
    for (const std::string_view name :
         {"datetime", "content", "title", "data-datetime", "data-date", "data-published"}) {
      const std::optional<Stamp> stamp = stamp_of(tree_.value(id, name));
      if (stamp && is_credible(stamp->day)) return stamp;
    }
    const std::optional<Stamp> stamp = stamp_of(tree_.inner_text(id, 100));
    return stamp && is_credible(stamp->day) ? stamp : std::nullopt;
  }

  /// A stamp in UTC gives way to the day before or after where the page shows that one.
  Day local_day(const Stamp& stamp, const std::optional<Day>& address) const {
    if (address && (*address < stamp.day) && !(stamp.utc && stamp.day == address->plus(1))) return *address;
    if (!stamp.utc || address == stamp.day) return stamp.day;
    const auto beside = [&](const std::optional<Day>& day) {
      return day && (*day == stamp.day.plus(-1) || *day == stamp.day.plus(1));
    };
    const std::optional<Day> day = shown(false);
    if (beside(day)) return *day;
    if (!day && beside(address)) return *address;
    return stamp.day;
  }

  // ---- what readers see ----

  /// Blocks that may say the day: around the headline, up to the first paragraphs, right behind the last.
  std::vector<std::size_t> near_article() const {
    constexpr std::size_t kBefore = 8, kBehind = 6;
    std::vector<std::size_t> out;
    const std::size_t head = std::min(article_.headline, body_begin_);
    for (std::size_t i = head < kBefore ? 0 : head - kBefore; i < std::min(body_begin_ + 3, blocks_.size()); ++i) {
      out.push_back(i);
    }
    for (std::size_t i = std::max(body_begin_ + 3, body_end_); i < std::min(body_end_ + kBehind, blocks_.size()); ++i) {
      out.push_back(i);
    }
    return out;
  }

  /// The day in a line near the headline: a stamp with its word first, then an element named after dates, then a line
  /// that is little more than a date; with `any` that of the last change too.
  std::optional<Day> shown(bool any) const {
    std::optional<Day> bare, updated;
    for (const std::size_t i : near_article()) {
      const PageBlock& block = blocks_[i];
      if (i == article_.headline || block.words > 40) continue;
      const std::optional<Day> day = day_in(block.text);
      if (!day || !is_credible(*day)) continue;
      const Word word = word_of(block.text);
      if (word == Word::published && (may_be_stamp(i) || i > article_.headline)) return day;
      if (word == Word::updated && !updated) updated = day;
      if (word == Word::none && !bare && may_be_stamp(i)) bare = day;
    }
    if (const auto day = element_day(true)) return bare && *bare < *day ? bare : day;
    return bare || !any ? bare : updated;
  }

  /// A line that is little more than a date, but no other story's and not the page's own "today".
  bool may_be_stamp(std::size_t i) const {
    const PageBlock& block = blocks_[i];
    if (block.words > 20 && article_.roles[i] != ParagraphRole::byline) return false;
    const bool between = i > article_.headline && i < body_begin_ + 3;
    return between || !(article_.outside[block.first] || block.is_linked());
  }

  enum class Word { none, published, updated };

  static Word word_of(std::string_view line) {
    std::string small(line.substr(0, 80));
    for (char& c : small) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    for (const std::string_view word : {"publish"sv, "posted"sv, "submitted"sv, "created"sv, "release"sv, "issued"sv}) {
      if (small.find(word) != std::string::npos) return Word::published;
    }
    if (small.starts_with("date")) return Word::published;
    for (const std::string_view word : {"updated"sv, "modified"sv, "changed"sv, "edited"sv, "reviewed"sv}) {
      if (small.find(word) != std::string::npos) return Word::updated;
    }
    return Word::none;
  }

  /// The day of a time element, or of one whose name speaks of dates; `near` asks for one by the headline.
  std::optional<Day> element_day(bool near) const {
    const HtmlId begin = near && article_.headline < blocks_.size() ? blocks_[article_.headline].first : 0;
    const HtmlId end = near && body_begin_ < blocks_.size() ? blocks_[body_begin_].first : tree_.size();
    for (HtmlId id = 1; id < tree_.size(); ++id) {
      if (tree_[id].is_text() || article_.outside[id] || tree_[id].end < begin || id > end) continue;
      const bool time = tree_[id].tag == "time";
      const bool named = article_.dates[id] && tree_[id].end - id < 12;
      if (!time && !named) continue;
      if (word_of(tree_.value(id, "class")) == Word::updated || is_in_link(id)) continue;
      if (const auto stamp = stamp_of_element(id)) return stamp->day;
    }
    return std::nullopt;
  }

  /// "GENEVA, 3 May 2002 --", "Nairobi, 14 September 2006. The embassy ..."
  /// A time element in the innermost article element around the text, whatever stands around it there.
  std::optional<Day> day_in_own_element() const {
    HtmlId own = body_begin_ < blocks_.size() ? blocks_[body_begin_].first : 0;
    while (own != 0 && tree_[own].tag != "article") own = tree_[own].parent;
    for (HtmlId id = own; own != 0 && id < tree_[own].end; ++id) {
      if (tree_[id].tag != "time" || is_in_link(id)) continue;
      if (const auto stamp = stamp_of_element(id)) return stamp->day;
    }
    return std::nullopt;
  }

  /// Another story's date stands in the link to it.
  bool is_in_link(HtmlId id) const {
    for (int i = 0; i < 4 && id != 0; ++i, id = tree_[id].parent) {
      if (tree_[id].tag == "a" && tree_.attribute(id, "href")) return true;
    }
    return false;
  }

  std::optional<Day> dateline() const {
    for (std::size_t i = body_begin_; i < std::min(body_begin_ + 3, body_end_); ++i) {
      if (article_.roles[i] != ParagraphRole::body) continue;
      if (const auto day = dateline_of(blocks_[i].text)) return day;
    }
    return std::nullopt;
  }

  static std::optional<Day> dateline_of(std::string_view text) {
    if (const auto day = day_in_dateline(text)) return day;
    const std::optional<WrittenDate> date = find_written_date(text);
    if (!date || date->begin > 40 || date->end >= text.size()) return std::nullopt;
    const std::string_view before = text.substr(0, date->begin);
    const bool place = date->begin == 0 || before.ends_with(", ") || before.ends_with("(");
    const bool ends = std::string_view(".:-)").find(text[date->end]) != std::string_view::npos ||
                      text.substr(date->end).starts_with(" -") || text.substr(date->end).starts_with(" \u2013") ||
                      text.substr(date->end).starts_with(" \u2014");
    return place && ends ? std::optional(date->day) : std::nullopt;
  }

  /// "Geneva, 3 May 2002" as a line of its own: the last in the article.
  std::optional<Day> signed_day() const {
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

  /// In the last lines.
  std::optional<Day> closing_day() const {
    std::string text;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (article_.roles[i] == ParagraphRole::clutter || article_.roles[i] == ParagraphRole::teaser) continue;
      text += blocks_[i].text + "\n\n";
    }
    if (const auto day = day_in_line(text)) return day;
    std::optional<Day> last;
    for (std::size_t i = body_end_ < 3 ? 0 : body_end_ - 3; i < std::min(body_end_ + 3, blocks_.size()); ++i) {
      if (blocks_[i].words > 14) continue;
      if (const auto day = day_in(blocks_[i].text)) last = day;
    }
    return last;
  }

  const HtmlTree& tree_;
  const PageFacts& facts_;
  const std::vector<PageBlock>& blocks_;
  const Article& article_;
  DateOrder order_;
  std::size_t body_begin_ = 0;
  std::size_t body_end_ = 0;
};

}  // namespace

std::optional<Published> find_page_day(const HtmlTree& tree, const PageFacts& facts,
                                       const std::vector<PageBlock>& blocks, const Article& article) {
  return DayFinder(tree, facts, blocks, article).run();
}

}  // namespace demarche
