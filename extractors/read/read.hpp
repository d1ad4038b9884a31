// Pass 1: bytes + metadata -> raw documents. The text that this pass yields is the document's text: every offset of
// every output counts in it, and `demarche text FILE` prints exactly it.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"
#include "core/issue.hpp"

namespace demarche {

/// The input cannot be read as a document; the message says what it is and which command would convert it.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A document as pass 1 leaves it: valid UTF-8 and what is known of it. `info.id` is set.
struct RawDocument {
  Document info;
  std::string text;
  std::vector<Issue> issues;
};

/// Reads one plain text or JSON document. `uri` names it (relative to the input root) and may bear its day.
/// Throws InputError: larger than 16 MB, a binary format, JSON that isn't a document.
RawDocument read_document(std::string_view bytes, const std::string& uri);

}  // namespace demarche
