#include "render/markdown_text.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::string_view kWordJoiner = "\xE2\x81\xA0";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What means something anywhere in a line.
bool is_markup(char c) { return std::string_view("\\`*_[]#|~^${}").find(c) != std::string_view::npos; }

/// What makes a list, a heading or a definition where a line begins with it.
bool is_markup_at_start(char c) { return std::string_view("-+=:%").find(c) != std::string_view::npos; }

/// True for the "." or ")" of "12." at the start: a numbered list.
bool closes_list_number(std::string_view text, std::size_t at) {
  if (at == 0 || (text[at] != '.' && text[at] != ')')) return false;
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), is_digit);
}

/// True for the ":" of "https://", "mailto:a" and ":smile:", not for that of "10:30".
bool joins_address(std::string_view text, std::size_t at) {
  if (text[at] != ':' || at + 1 == text.size()) return false;
  const char next = text[at + 1];
  return is_letter(next) || next == '/' || next == '+' || next == '-';
}

/// True for the "." of "www.".
bool ends_www(std::string_view text, std::size_t at) {
  if (text[at] != '.' || at < 3) return false;
  const std::string_view before = text.substr(at - 3, 3);
  return std::all_of(before.begin(), before.end(), [](char c) { return c == 'w' || c == 'W'; });
}

std::string_view entity_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    default: return "";
  }
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool parted = c == '@' || joins_address(text, at) || ends_www(text, at);
    if (const std::string_view entity = entity_of(c); !entity.empty()) {
      out += entity;
    } else if (parted) {
      out.append("\\").append(1, c).append(kWordJoiner);
    } else if (is_markup(c) || (at == 0 && is_markup_at_start(c)) || closes_list_number(text, at)) {
      out.append("\\").append(1, c);
    } else {
      out += c;
    }
  }
  return out;
}

std::string markdown_code(std::string_view text) {
  if (text.empty()) return "";
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const std::string space = text.front() == '`' || text.back() == '`' ? " " : "";
  return fence + space + std::string(text) + space + fence;
}

}  // namespace demarche
