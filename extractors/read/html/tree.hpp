// The elements and texts of an HTML page as a parser library reads them (libxml2, which tree.cpp alone knows), in one
// flat array in document order.
//   <p>Talks <b>end</b></p>  ->  p [ "Talks ", b [ "end" ] ]
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace demarche {

/// Index of a node in its tree. 0 is the root, which holds the page's top elements and is no element itself.
using HtmlId = std::uint32_t;

/// An element, or a text where `tag` is "".
struct HtmlNode {
  std::string_view tag;  ///< in lower case
  HtmlId parent = 0;
  HtmlId end = 0;  ///< one behind the last node inside this one
  std::uint32_t text_begin = 0, text_end = 0;
  std::uint32_t attribute_begin = 0, attribute_end = 0;

  bool is_text() const { return tag.empty(); }
};

/// Nodes inside node `i` are [i + 1, end). Movable: views that it gave out stay good.
class HtmlTree {
 public:
  HtmlId size() const { return static_cast<HtmlId>(nodes_.size()); }
  const HtmlNode& operator[](HtmlId id) const { return nodes_[id]; }
  /// The characters of a text.
  std::string_view text(HtmlId id) const;
  /// The value of an attribute with its entities decoded; nothing where the element has none of that name.
  std::optional<std::string_view> attribute(HtmlId id, std::string_view name) const;
  /// The same, "" where there is none.
  std::string_view value(HtmlId id, std::string_view name) const { return attribute(id, name).value_or(""); }
  /// All text inside a node with runs of white space as one space, none at the ends; about `most` bytes of it.
  std::string inner_text(HtmlId id, std::size_t most = 4096) const;
  /// True where elements nest deeper than kDeepestHtml: what stands behind that place was not read.
  bool is_cut() const { return cut_; }

 private:
  friend class HtmlBuilder;
  struct Attribute {
    std::string_view name;
    std::uint32_t begin = 0, end = 0;
  };

  std::string_view characters(std::uint32_t begin, std::uint32_t end) const;

  std::vector<HtmlNode> nodes_;
  std::vector<Attribute> attributes_;
  std::string characters_;                    ///< of all texts and values
  std::set<std::string, std::less<>> names_;  ///< of elements and attributes
  bool cut_ = false;
};

/// Elements may nest this deep, as in browsers.
inline constexpr std::size_t kDeepestHtml = 512;

/// Reads a page as browsers do: whatever stands there, the result is a tree. `html` is valid UTF-8, whatever its meta
/// elements say. Linear in its size.
HtmlTree parse_html(std::string_view html);

}  // namespace demarche
