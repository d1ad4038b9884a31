#include "extractors/clean/cues.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extractors/language/tokenizer.hpp"

namespace demarche {
namespace {

/// What a word class says where it stands: at the paragraph's beginning, as the whole of it, or anywhere.
enum Code : std::uint8_t {
  nothing,
  section_opening,
  section_whole,
  pointer_opening,
  appeal_opening,
  appeal_anywhere,
  follow_opening,
  network_anywhere,
  button_whole,
  notice_opening,
  notice_anywhere,
  credit_opening,
  credit_anywhere,
  caption_opening,
  caption_anywhere,
  byline_opening,
  stamp_opening,
  slug_opening,
  end_whole,
  codes
};

constexpr std::string_view kPrefix = "clutter.";
constexpr std::array<std::string_view, codes> kClasses{
    "",       "section",        "section-line", "pointer", "appeal-opening", "appeal",          "follow",  "network",
    "button", "notice-opening", "notice",       "credit",  "contribution",   "caption-opening", "caption", "byline",
    "stamp",  "slug",           "end"};

bool needs_whole_line(std::uint8_t code) { return code == section_whole || code == button_whole || code == end_whole; }

bool needs_opening(std::uint8_t code) {
  constexpr std::array<std::uint8_t, 9> kOpening{section_opening, pointer_opening, appeal_opening,
                                                 follow_opening,  notice_opening,  credit_opening,
                                                 caption_opening, stamp_opening,   slug_opening};
  return code == byline_opening || std::find(kOpening.begin(), kOpening.end(), code) != kOpening.end();
}

bool casing_fits(const LexEntry& entry, const Token& first) {
  if (entry.casing == 2) return first.has(Token::kAllCaps);
  return entry.casing == 0 || first.has(Token::kCapital);
}

/// The stretch of `text` from `begin` of about `size` bytes, cut at spaces where there are some near, never inside a
/// character.
ByteSpan window(std::string_view text, std::size_t begin, std::size_t size) {
  constexpr std::size_t kNear = 32;
  const auto cut = [&](std::size_t at) {
    if (at == 0 || at >= text.size()) return static_cast<std::uint32_t>(std::min(at, text.size()));
    const std::size_t space = text.substr(0, at).find_last_of(" \n");
    if (space != std::string_view::npos && space + kNear > at) return static_cast<std::uint32_t>(space);
    while ((text[at] & 0xC0) == 0x80) --at;
    return static_cast<std::uint32_t>(at);
  };
  return {cut(begin), cut(begin + size)};
}

/// What a paragraph of marks and digits is: "###", "-30-", "* * *", a page's "- 12 -". A year or a clock may head a
/// part of the report.
PageCue wordless(std::string_view paragraph) {
  if (paragraph.find('#') != std::string_view::npos || paragraph == "-30-") return PageCue::end;
  const auto digits = std::count_if(paragraph.begin(), paragraph.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 4 || (digits > 0 && paragraph.find(':') != std::string_view::npos) ? PageCue::none : PageCue::rule;
}

bool begins_with_quote(std::string_view paragraph) {
  return paragraph[0] == '"' || paragraph[0] == '\'' || paragraph[0] == '`' || paragraph.starts_with("\u201C") ||
         paragraph.starts_with("\u2018");
}

}  // namespace

/// The codes that hold of a paragraph.
struct CueFinder::Found {
  std::array<bool, codes> says{};
};

CueFinder::CueFinder(const RuleTables& rules) : rules_(rules), class_codes_(rules.class_names.size(), nothing) {
  for (std::size_t cls = 1; cls < rules.class_names.size(); ++cls) {
    const std::string_view name = rules.class_names[cls];
    if (!name.starts_with(kPrefix)) continue;
    const auto at = std::find(kClasses.begin() + 1, kClasses.end(), name.substr(kPrefix.size()));
    if (at != kClasses.end()) class_codes_[cls] = static_cast<std::uint8_t>(at - kClasses.begin());
  }
}

void CueFinder::tokenize_ends(std::string_view paragraph, const ParagraphShape& shape) {
  static const Abbreviations kNone;
  constexpr int kBeforeNewArena = 256;
  const std::size_t whole = shape.ends_sentence ? 160 : 400;
  tokens_.clear();
  if (++in_arena_ % kBeforeNewArena == 0) arena_ = TextArena();
  if (paragraph.size() <= whole) {
    tokenize(paragraph, {0, static_cast<std::uint32_t>(paragraph.size())}, kNone, arena_, tokens_);
    return;
  }
  const ByteSpan head = window(paragraph, 0, 64);
  const ByteSpan tail = window(paragraph, paragraph.size() - (whole - 64), whole);
  tokenize(paragraph, head, kNone, arena_, tokens_);
  tokenize(paragraph, {std::max(head.end, tail.begin), tail.end}, kNone, arena_, tokens_);
}

/// One past the longest button phrase that begins at `at`; `at` where none does.
std::size_t CueFinder::button_end(std::size_t at) const {
  std::size_t end = at;
  NodeId node = 0;
  for (std::size_t i = at; i < tokens_.size(); ++i) {
    node = rules_.lexicon.step(node, tokens_[i].word);
    if (node == 0) break;
    for (const LexEntry& entry : rules_.lexicon.entries(node)) {
      if (class_codes_[entry.cls] == button_whole && casing_fits(entry, tokens_[at])) end = i + 1;
    }
  }
  return end;
}

/// True where no words but other buttons and numbers follow: "Share | Tweet | 12 comments".
bool CueFinder::is_whole_line(std::size_t begin) const {
  for (std::size_t i = begin; i < tokens_.size();) {
    const std::size_t end = tokens_[i].has(Token::kWord) ? button_end(i) : i + 1;
    if (end == i) return false;
    i = end;
  }
  return true;
}

void CueFinder::look_up_from(std::size_t at, std::size_t first_word, Found& found) const {
  NodeId node = 0;
  for (std::size_t i = at; i < tokens_.size(); ++i) {
    node = rules_.lexicon.step(node, tokens_[i].word);
    if (node == 0) return;
    for (const LexEntry& entry : rules_.lexicon.entries(node)) {
      const std::uint8_t code = class_codes_[entry.cls];
      if (code == nothing || !casing_fits(entry, tokens_[at])) continue;
      if (needs_opening(code) && at != first_word) continue;
      if (needs_whole_line(code) && (at != first_word || !is_whole_line(i + 1))) continue;
      if (code == byline_opening && !names_people(i + 1)) continue;
      found.says[code] = true;
    }
  }
}

/// True where capitalised words follow, joined by little ones: "Jane Doe and John Roe in Geneva".
bool CueFinder::names_people(std::size_t from) const {
  std::size_t names = 0;
  for (std::size_t i = from; i < tokens_.size(); ++i) {
    if (!tokens_[i].has(Token::kWord)) continue;
    if (!tokens_[i].has(Token::kCapital) && (i == from || tokens_[i].norm.size() > 4)) return false;
    names += tokens_[i].has(Token::kCapital);
  }
  return names >= 1;
}

CueFinder::Found CueFinder::look_up() {
  for (Token& token : tokens_) token.word = rules_.lexicon.word(token.norm);
  const auto first =
      std::find_if(tokens_.begin(), tokens_.end(), [](const Token& token) { return token.has(Token::kWord); });
  const auto first_word = static_cast<std::size_t>(first - tokens_.begin());
  Found found;
  for (std::size_t i = first_word; i < tokens_.size(); ++i) look_up_from(i, first_word, found);
  return found;
}

PageCue CueFinder::find(std::string_view paragraph, const ParagraphShape& shape) {
  if (!shape.has_letter) return wordless(paragraph);
  tokenize_ends(paragraph, shape);
  const std::array<bool, codes> says = look_up().says;
  const bool line = !shape.ends_sentence;
  const auto up_to = [&](int words) { return shape.words <= words; };
  if (says[end_whole]) return PageCue::end;
  if (says[button_whole]) return PageCue::button;
  if (says[section_whole] || (says[section_opening] && line && up_to(9))) return PageCue::section;
  if (says[notice_opening] || paragraph.starts_with("\u00A9") || (says[notice_anywhere] && up_to(100)))
    return PageCue::notice;
  if (says[credit_opening] || (says[credit_anywhere] && up_to(80))) return PageCue::credit;
  if (says[appeal_anywhere] && up_to(80)) return PageCue::appeal;
  if (says[appeal_opening] && up_to(line ? 30 : 12) && !begins_with_quote(paragraph)) return PageCue::appeal;
  if (says[follow_opening] && says[network_anywhere] && up_to(30)) return PageCue::appeal;
  if (says[stamp_opening] && (shape.has_digit || up_to(2)) && (line || up_to(12)) && up_to(20)) return PageCue::byline;
  if (says[byline_opening] && line && up_to(14)) return PageCue::byline;
  if (says[caption_opening] || says[caption_anywhere] || shape.names_picture_source) return PageCue::caption;
  if (says[pointer_opening] && up_to(30)) return PageCue::pointer;
  if (says[slug_opening] && line) return PageCue::slug;
  const bool arrow = paragraph[0] == '>' || paragraph.starts_with("\u00BB");
  return arrow && line && up_to(8) ? PageCue::pointer : PageCue::none;
}

}  // namespace demarche
