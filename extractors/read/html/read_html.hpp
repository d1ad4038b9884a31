// An HTML page -> its text with the roles of its paragraphs, and what the page says of itself.
//   <title>Truce holds | Post</title> ... <nav>Home</nav> <h1>Truce holds</h1> <p>The truce ...</p>
//   -> "Truce holds\n\nHome\n\nThe truce ...", headline, clutter, body
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"
#include "extractors/paragraph.hpp"

namespace demarche {

struct HtmlPage {
  std::string text;              ///< the headline, then all other paragraphs in the page's order, blank lines between
  std::vector<Paragraph> marks;  ///< what is known of the paragraphs' roles, in order and disjoint
  std::string title;
  std::string byline;
  std::string publisher;
  std::string address;  ///< that the page gives as its own; "" where it gives none
  std::optional<Published> published;
  bool is_cut = false;  ///< elements nest too deep: the rest was not read
};

/// Reads a page, or a part of one. `html` is valid UTF-8. `uri` is where it was found: an address may bear its day.
HtmlPage read_html(std::string_view html, const std::string& uri);

/// Reads a piece of HTML that is all report, such as an entry of a feed: headline and body. `title` may hold markup.
HtmlPage read_html_part(std::string_view html, std::string_view title);

}  // namespace demarche
