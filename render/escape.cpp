#include "render/escape.hpp"

#include "render/text.hpp"

namespace demarche {
namespace {

constexpr std::size_t kMaxLink = 2000;

std::string_view entity_of(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return "";
  }
}

std::string escape(std::string_view text, std::string_view backslash) {
  std::string out;
  for (const char c : text) {
    const std::string_view entity = entity_of(c);
    if (!entity.empty()) {
      out += entity;
    } else if (c == '\\') {
      out += backslash;
    } else {
      out += c;
    }
  }
  return out;
}

bool is_link_character(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return std::string_view("-._~:/?#@!$&*+,;=%").find(c) != std::string_view::npos;
}

}  // namespace

std::string escape_xml(std::string_view text) { return escape(text, "\\"); }

std::string escape_html_label(std::string_view text) { return escape(printable_text(text), "\\\\"); }

std::string quote_tooltip(std::string_view text) {
  std::string out = "\"";
  for (const char c : printable_text(text)) {
    if (c == '"') {
      out += "\\\"";
    } else if (c == '\\') {
      out += "\\\\\\\\";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string safe_link(std::string_view address) {
  const bool is_web = address.starts_with("https://") || address.starts_with("http://");
  if (!is_web || address.size() > kMaxLink || address.size() < address.find("//") + 3) return "";
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_link_character(c)) {
      out += c;
    } else {
      out += '%';
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    }
  }
  return out;
}

}  // namespace demarche
