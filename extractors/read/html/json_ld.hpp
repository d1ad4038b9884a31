// What a page says of its article in JSON-LD (schema.org): the object of a kind of article, in a graph or alone.
//   {"@type": "NewsArticle", "headline": "Truce holds", "datePublished": "2016-05-01T10:00:00Z"} -> title, day
#pragma once

#include <string>

#include "extractors/read/html/tree.hpp"

namespace demarche {

/// "" where nothing is said. Values as they are written.
struct LinkedData {
  std::string headline;
  std::string published;
  std::string modified;
  std::string author;
  std::string publisher;
  std::string url;
  bool is_article = false;  ///< said by an article, not by its page
};

/// Of several objects an article's counts before a page's, the outer before the inner, the first before the next.
/// Scripts that are no JSON are searched for the name of the published day alone.
LinkedData find_linked_data(const HtmlTree& tree);

}  // namespace demarche
