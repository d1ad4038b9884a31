// Pages and feeds that name their own encoding: Chinese, Japanese, Cyrillic, Central European ones and the like.
//   <meta charset="windows-1251"> ... \xCF\xE5\xF0\xE5... -> UTF-8
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace demarche {

/// The encoding that HTML or XML says in its first 4,096 bytes, in lower case; "" where it says none, and for UTF-8,
/// ASCII and ISO 8859-1, which others see to (browsers read the last two as Windows-1252).
std::string declared_charset(std::string_view markup);

/// `bytes` in that encoding as UTF-8, each fault as U+FFFD; nothing where the system does not know the encoding.
std::optional<std::string> from_charset(std::string_view bytes, const std::string& charset);

}  // namespace demarche
