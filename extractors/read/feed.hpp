// A news feed (RSS 0.9-2.0, RDF, Atom) -> its entries, each a page of its own.
//   <item><title>Truce holds</title><link>https://...</link><pubDate>Sun, 01 May 2016 10:00:00 GMT</pubDate> ...</item>
//   -> title, address, "Sun, 01 May 2016 10:00:00 GMT", the HTML of its content
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace demarche {

/// What an entry says; "" where it does not.
struct FeedEntry {
  std::string id;
  std::string title;
  std::string address;
  std::string published;  ///< as written; that of the last change where there is no other
  std::string html;       ///< the longest of its contents
};

struct Feed {
  std::string title;
  std::vector<FeedEntry> entries;  ///< in the order of the feed
};

/// Reads a feed. Faults of its XML are passed over where the parser can. `xml` is valid UTF-8. Nothing that the feed
/// names is fetched, no entity of its own is replaced. Throws InputError "NAME:LINE: ..." where it is no XML.
Feed parse_feed(std::string_view xml, const std::string& name);

}  // namespace demarche
