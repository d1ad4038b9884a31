// A PDF as cairo makes it -> one whose bytes depend on the picture alone, with the picture's title.
// cairo 1.16 writes the clock and the time zone into the document's information (Graphviz gives no way to say
// otherwise, SOURCE_DATE_EPOCH is not read), so that object is replaced and the offsets behind it moved.
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// Replaces the information dictionary by one with `title` (UTF-8) and nothing that a clock decides. Throws RenderError
/// for a PDF without a plain cross-reference table (PDF 1.7, 7.5.4).
std::string finish_pdf(std::string_view pdf, std::string_view title);

}  // namespace demarche
