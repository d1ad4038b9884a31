// What the names that a page's authors gave to an element say of it: its class, id, role and itemprop.
//   class="entry-content"  -> body        id="relatedStories"  -> clutter        class="post-byline" -> byline
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/read/html/tree.hpp"

namespace demarche {

/// One bit a cue; an element may give several.
enum class NameCue : std::uint16_t {
  article_body = 1,  ///< holds the article's text and nothing that stands around it
  main = 2,          ///< holds the article, perhaps with more
  clutter = 4,
  comments = 8,  ///< what readers wrote
  caption = 16,
  byline = 32,   ///< who wrote it and when
  deck = 64,     ///< summary under the headline
  date = 128,    ///< bears a date
  hidden = 256,  ///< not shown
  post = 512,    ///< one of many: a post of a forum, an entry of a live blog
};

/// A set of cues.
class NameCues {
 public:
  void add(NameCue cue) { bits_ = static_cast<std::uint16_t>(bits_ | static_cast<std::uint16_t>(cue)); }
  void remove(NameCue cue) { bits_ = static_cast<std::uint16_t>(bits_ & ~static_cast<std::uint16_t>(cue)); }
  void add(NameCues others) { bits_ = static_cast<std::uint16_t>(bits_ | others.bits_); }
  bool has(NameCue cue) const { return (bits_ & static_cast<std::uint16_t>(cue)) != 0; }

 private:
  std::uint16_t bits_ = 0;
};

/// The cues of one name: "story-body__inner" -> article_body. The tables of names stand in name_table.hpp: the
/// vocabulary of a format, like the names of its elements.
NameCues cues_of_name(std::string_view name);

/// The name by which an element calls itself an article's text, without digits and marks: "post_message_4711" ->
/// "postmessage"; "" where it does not.
std::string text_name(const HtmlTree& tree, HtmlId id);

/// The cues of each element by its id: those of its own attributes.
std::vector<NameCues> cues_of_elements(const HtmlTree& tree);

}  // namespace demarche
