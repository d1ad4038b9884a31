// What an element is by its name alone: whether it begins a paragraph, whether a reader sees it.
#pragma once

#include <cstdint>
#include <string_view>

namespace demarche {

/// in_line: part of a running text · skipped: no text to read (scripts, pictures, controls) · line_break: br, hr ·
/// block: holds others · paragraph, heading, item, cell, quote, pre, caption: begins a paragraph of that kind ·
/// around: navigation, sides, footers, forms.
enum class ElementKind : std::uint8_t {
  in_line,
  skipped,
  line_break,
  block,
  paragraph,
  heading,
  item,
  cell,
  quote,
  pre,
  caption,
  around
};

/// The kind of an element; unknown ones are in_line, unknown ones with a hyphen blocks, as custom elements mostly are.
ElementKind kind_of_element(std::string_view tag);

}  // namespace demarche
