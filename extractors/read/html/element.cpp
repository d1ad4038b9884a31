#include "extractors/read/html/element.hpp"

#include <algorithm>
#include <array>

namespace demarche {
namespace {

struct Row {
  std::string_view tag;
  ElementKind kind;
};

/// The head is a block: where a page leaves out its end, the parser puts what follows in it. Its own elements are
/// skipped.
constexpr auto kRows = [] {
  using enum ElementKind;
  std::array rows{
      Row{"address", block},    Row{"applet", skipped},   Row{"article", block},    Row{"aside", around},
      Row{"audio", skipped},    Row{"blockquote", quote}, Row{"body", block},       Row{"br", line_break},
      Row{"button", skipped},   Row{"canvas", skipped},   Row{"caption", caption},  Row{"center", block},
      Row{"colgroup", block},   Row{"datalist", skipped}, Row{"dd", item},          Row{"details", block},
      Row{"dialog", around},    Row{"dir", block},        Row{"div", block},        Row{"dl", block},
      Row{"dt", item},          Row{"embed", skipped},    Row{"fieldset", block},   Row{"figcaption", caption},
      Row{"figure", block},     Row{"footer", around},    Row{"form", around},      Row{"frameset", block},
      Row{"h1", heading},       Row{"h2", heading},       Row{"h3", heading},       Row{"h4", heading},
      Row{"h5", heading},       Row{"h6", heading},       Row{"head", block},       Row{"header", block},
      Row{"hgroup", block},     Row{"hr", line_break},    Row{"html", block},       Row{"iframe", skipped},
      Row{"input", skipped},    Row{"legend", block},     Row{"li", item},          Row{"link", skipped},
      Row{"main", block},       Row{"map", skipped},      Row{"menu", around},      Row{"meta", skipped},
      Row{"nav", around},       Row{"noframes", skipped}, Row{"noscript", skipped}, Row{"object", skipped},
      Row{"ol", block},         Row{"optgroup", skipped}, Row{"option", skipped},   Row{"p", paragraph},
      Row{"picture", skipped},  Row{"pre", pre},          Row{"script", skipped},   Row{"section", block},
      Row{"select", skipped},   Row{"style", skipped},    Row{"summary", block},    Row{"svg", skipped},
      Row{"table", block},      Row{"tbody", block},      Row{"td", cell},          Row{"template", skipped},
      Row{"textarea", skipped}, Row{"tfoot", block},      Row{"th", cell},          Row{"thead", block},
      Row{"title", skipped},    Row{"tr", block},         Row{"ul", block},         Row{"video", skipped},
  };
  return rows;
}();
static_assert(std::is_sorted(kRows.begin(), kRows.end(), [](const Row& a, const Row& b) { return a.tag < b.tag; }));

}  // namespace

ElementKind kind_of_element(std::string_view tag) {
  const auto row =
      std::lower_bound(kRows.begin(), kRows.end(), tag, [](const Row& a, std::string_view b) { return a.tag < b; });
  if (row != kRows.end() && row->tag == tag) return row->kind;
  return tag.find('-') == std::string_view::npos ? ElementKind::in_line : ElementKind::block;
}

}  // namespace demarche
