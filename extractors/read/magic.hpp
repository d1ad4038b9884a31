// Recognises files that are no text by their first bytes, so that they are refused with the command that converts them.
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

/// HTML or XML, by how `text` (UTF-8) begins.
std::optional<ForeignFormat> markup_format(std::string_view text);

}  // namespace demarche
