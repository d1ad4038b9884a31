// The block of "key: value" lines between two lines "---" with which writers' tools begin a text.
//   "---\ntitle: Truce\ndate: 2016-05-01\n---\nThe truce ..." -> {title "Truce", date "2016-05-01", 39 bytes}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace demarche {

/// What a front matter says; members it hasn't are empty.
struct FrontMatter {
  std::size_t size = 0;  ///< bytes of the text that it takes, its last line feed included; 0 where there is none
  std::string title;
  std::string publisher;
  std::string date;  ///< of `published` or `date`, as written
};

/// The front matter of `text`. Every line of it must be empty, a "key: value", a comment, a list item or indented: else
/// the rule is part of the text. Looks at 4 KB.
FrontMatter front_matter(std::string_view text);

}  // namespace demarche
