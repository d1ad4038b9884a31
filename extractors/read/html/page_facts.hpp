// What a page's head says of it: meta elements, JSON-LD, the title, the address.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/read/html/json_ld.hpp"
#include "extractors/read/html/tree.hpp"

namespace demarche {

/// A meta element: its name, property, http-equiv or itemprop in lower case without marks ("articlepublishedtime"), and
/// its content, never empty.
struct PageMeta {
  std::string name;
  std::string value;
};

struct PageFacts {
  std::vector<std::string> titles;  ///< the surest first, none empty
  std::string publisher;
  std::string author;
  std::string address;   ///< canonical, absolute http or https; else ""
  std::string language;  ///< "en-GB", "en_US", "" where it is not said
  std::vector<PageMeta> metas;
  LinkedData data;

  /// The first value of the names (written as PageMeta has them), in the order of the names; "" where there is none.
  std::string meta(std::initializer_list<std::string_view> names) const;
};

/// True for what links may lead to: absolute http or https, without characters that an address writes otherwise.
bool is_web_address(std::string_view text);

PageFacts find_page_facts(const HtmlTree& tree);

}  // namespace demarche
