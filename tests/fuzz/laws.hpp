// What holds for whatever bytes come in; a law that is broken ends the fuzzer with its name.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "extractors/language/characters.hpp"
#include "extractors/read/read.hpp"

namespace demarche::fuzz {

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void require(bool holds, const char* law) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", law);
  std::abort();
}

inline bool is_control(char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F; }

/// The laws of pass 1.
inline void check_document(const RawDocument& document) {
  const std::string_view text = document.text;
  require(valid_prefix(text) == text.size(), "a document's text is valid UTF-8");
  for (const char c : text) require(!is_control(c), "a document's text has no control characters");
  require(!document.info.id.empty(), "a document has an id");
  for (const Paragraph& mark : document.marks) {
    require(mark.span.begin <= mark.span.end && mark.span.end <= text.size(), "marks lie in the text");
  }
}

}  // namespace demarche::fuzz
