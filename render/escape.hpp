// Text of any origin made safe for the languages that pictures are written in. Every writer passes all text through
// here, whatever was cleaned before.
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// XML character data and attribute values: `&`, `<`, `>`, `"` and `'` become entities. In: clean text.
std::string escape_xml(std::string_view text);

/// Text inside an HTML-like label of DOT: XML, and `\` doubled, because Graphviz replaces `\N` and the like there too.
std::string escape_html_label(std::string_view text);

/// A quoted DOT string, with its quotes, that Graphviz shows as `text` in a tooltip: it undoes `\` twice there.
std::string quote_tooltip(std::string_view text);

/// An http or https address with everything percent-encoded that is not a letter, a digit or one of
/// -._~:/?#@!$&*+,;=% (cairo 1.16 puts parentheses unescaped into the strings of a PDF, which they end); "" for any
/// other scheme, for an address without a host, and for addresses over 2,000 bytes.
std::string safe_link(std::string_view address);

}  // namespace demarche
