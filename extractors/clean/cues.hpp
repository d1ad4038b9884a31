// What a paragraph says of itself by words that rules know (rules/en/clutter.yaml) and by marks: "Subscribe now" is an
// appeal, "(Reporting by X)" a credit, "###" an end. Most paragraphs of a report give no cue.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extractors/clean/shape.hpp"
#include "extractors/language/text_arena.hpp"
#include "extractors/language/token.hpp"
#include "extractors/rules/tables.hpp"

namespace demarche {

/// section: heads a list of other stories ("More in World") · pointer: leads to one ("RELATED: ...") · appeal ·
/// button: a control of the page ("Share") · notice: of rights or cookies · credit: who helped, the source · caption ·
/// byline: "By X", "Published: ..." · slug: a note between newsrooms · end: of the report ("###") · rule: a line of
/// marks.
enum class PageCue : std::uint8_t {
  none,
  section,
  pointer,
  appeal,
  button,
  notice,
  credit,
  caption,
  byline,
  slug,
  end,
  rule
};

class CueFinder {
 public:
  /// `rules` must outlive the finder.
  explicit CueFinder(const RuleTables& rules);

  /// The cue that a paragraph of this shape gives. Looks at the beginning and end of long ones.
  PageCue find(std::string_view paragraph, const ParagraphShape& shape);

 private:
  struct Found;

  void tokenize_ends(std::string_view paragraph, const ParagraphShape& shape);
  Found look_up();
  void look_up_from(std::size_t at, std::size_t first_word, Found& found) const;
  bool is_whole_line(std::size_t begin) const;
  std::size_t button_end(std::size_t at) const;
  bool names_people(std::size_t from) const;

  const RuleTables& rules_;
  std::vector<std::uint8_t> class_codes_;  ///< by ClassId: what a class of clutter.yaml says, 0 for all others
  TextArena arena_;
  int in_arena_ = 0;  ///< paragraphs tokenized so far
  std::vector<Token> tokens_;
};

}  // namespace demarche
