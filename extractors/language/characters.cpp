#include "extractors/language/characters.hpp"

#include <utf8proc.h>

#include <array>

namespace demarche {
namespace {

CharClass class_of(std::int32_t code) {
  switch (code) {
    case 0xA0:
    case 0x2028:
    case 0x2029: return CharClass::space;
    case 0xAD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF: return CharClass::ignorable;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2212:
    case 0xFE63:
    case 0xFF0D: return CharClass::hyphen;
    case 0x2013:
    case 0x2014:
    case 0x2015: return CharClass::dash;
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2BC: return CharClass::apostrophe;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB: return CharClass::quote;
    default: break;
  }
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC: return CharClass::letter;
    case UTF8PROC_CATEGORY_ND: return CharClass::digit;
    case UTF8PROC_CATEGORY_ZS: return CharClass::space;
    case UTF8PROC_CATEGORY_CF: return CharClass::ignorable;
    default: return CharClass::other;
  }
}

/// Lower case without combining marks: decomposes, drops the marks, folds.
void append_folded(std::int32_t code, std::string& out) {
  std::array<utf8proc_int32_t, 16> parts{};
  int boundary = 0;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  const auto count = utf8proc_decompose_char(code, parts.data(), parts.size(), options, &boundary);
  for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(parts[static_cast<std::size_t>(i)], bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
  }
}

}  // namespace

Character wide_character_at(std::string_view text, std::size_t at) {
  utf8proc_int32_t code = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (size <= 0) return {0xFFFD, 1, CharClass::other, false};
  const auto category = utf8proc_category(code);
  const bool upper = category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
  return {code, static_cast<std::uint32_t>(size), class_of(code), upper};
}

void append_normal(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    switch (c.cls) {
      case CharClass::ignorable: break;
      case CharClass::hyphen: out += '-'; break;
      case CharClass::dash: out += "--"; break;
      case CharClass::apostrophe: out += '\''; break;
      case CharClass::quote: out += '"'; break;
      case CharClass::space: out += ' '; break;
      default:
        if (c.code < 128) {
          out += static_cast<char>(c.upper ? c.code + 32 : c.code);
        } else {
          append_folded(c.code, out);
        }
    }
    at += c.bytes;
  }
}

std::string normal(std::string_view text) {
  std::string out;
  append_normal(text, out);
  return out;
}

std::size_t valid_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 128) {
      ++at;
      continue;
    }
    utf8proc_int32_t code = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    if (size <= 0) return at;
    at += static_cast<std::size_t>(size);
  }
  return at;
}

}  // namespace demarche
