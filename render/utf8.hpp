// Bytes that claim to be UTF-8 -> valid UTF-8, so that no fault of an earlier pass or of a file's name reaches an
// output.
//   "Gen\xE8ve" -> "Gen\uFFFDve"
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// True where no byte of `text` is at fault.
bool is_valid_utf8(std::string_view text);

/// `text` with each faulty sequence replaced by U+FFFD, as the Unicode Standard recommends (3.9, "maximal subparts").
std::string valid_utf8(std::string_view text);

}  // namespace demarche
