// Pages written for the tests, each paragraph with the role that it should get:
//   headline| Truce holds in Aleppo
//   body| The truce held on Sunday.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/clean.hpp"
#include "extractors/rules/rules.hpp"

namespace demarche::testing {

/// A page's text and its paragraphs' roles.
struct Page {
  std::string text;
  std::vector<Paragraph> paragraphs;
};

/// Reads "role| paragraph" lines; `separator` stands between the paragraphs of the page.
inline Page read_page(std::string_view written, std::string_view separator = "\n\n") {
  Page page;
  while (!written.empty()) {
    const std::string_view line = written.substr(0, written.find('\n'));
    written.remove_prefix(std::min(line.size() + 1, written.size()));
    const std::size_t bar = line.find("| ");
    if (bar == std::string_view::npos) continue;
    if (!page.text.empty()) page.text += separator;
    const auto begin = static_cast<std::uint32_t>(page.text.size());
    page.text += line.substr(bar + 2);
    const auto role = parse_name<ParagraphRole>(line.substr(0, bar));
    page.paragraphs.push_back({{begin, static_cast<std::uint32_t>(page.text.size())}, role.value()});
  }
  return page;
}

/// "role| paragraph" lines of what clean() makes of `text`, newlines inside shown as " / ".
inline std::string cleaned(std::string_view text) {
  std::string out;
  for (const Paragraph& paragraph : clean(text, *builtin_rules())) {
    out += std::string(name_of(paragraph.role)) + "| ";
    for (const char c : text.substr(paragraph.span.begin, paragraph.span.size())) {
      if (c == '\n')
        out += " / ";
      else
        out += c;
    }
    out += '\n';
  }
  return out;
}

/// Checks that clean() gives each paragraph of `written` the role that stands before it.
inline void check_page(std::string_view written, std::string_view separator = "\n\n") {
  if (written.starts_with("\n")) written.remove_prefix(1);
  CHECK(cleaned(read_page(written, separator).text) == std::string(written));
}

}  // namespace demarche::testing
