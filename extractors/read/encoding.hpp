// Bytes in whatever encoding -> UTF-8, and text -> text without characters that trip later passes and writers.
//   "\xFF\xFEK\0" -> "K"      "caf\xE9" -> "café"      "one\r\ntwo\x01" -> "one\ntwo "
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/issue.hpp"

namespace demarche {

/// `bytes` as UTF-8. A byte order mark decides between UTF-8, UTF-16 and UTF-32 and is dropped; without one they are
/// UTF-8. Bytes that are no UTF-8 are read as Windows-1252 (the WHATWG table), each by itself: a page that mixes the
/// two keeps both. Code units that are no character become U+FFFD. Adds the Issues `read.not-utf8`, with the first such
/// byte, and `read.bad-characters`.
std::string to_utf8(std::string_view bytes, std::vector<Issue>& issues);

/// Rewrites valid UTF-8: CRLF, CR, form feed, vertical tab and U+0085 become a line feed; every other control
/// character but the tab, U+FFFE and U+FFFF become one space each. Returns how many became spaces.
std::size_t replace_controls(std::string& text);

}  // namespace demarche
