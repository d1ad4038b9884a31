// Recognises formats by their first bytes: those that a reader takes, and files that are no text, so that they are
// refused with the command that converts them.
//   "%PDF-1.7 ..." -> {"a PDF file", "pdftotext FILE -"}
#pragma once

#include <optional>
#include <string_view>

namespace demarche {

/// A format that no reader takes: what it is, and a command that makes text of it (FILE stands for the file; empty
/// where there is none).
struct ForeignFormat {
  std::string_view name;
  std::string_view command;
};

/// The binary format that `bytes` begin with; nothing where they may be text.
std::optional<ForeignFormat> binary_format(std::string_view bytes);

/// html: a page or a part of one · feed: RSS, RDF or Atom · xml: any other.
enum class Markup { none, html, feed, xml };

/// The markup of `text`, which is ASCII where it matters, by how it begins.
Markup markup_of(std::string_view text);

/// True where the element html or body begins somewhere in the first 16 KiB: a page behind a server's message or
/// another format's wrapping.
bool holds_page(std::string_view text);

}  // namespace demarche
