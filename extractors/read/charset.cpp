#include "extractors/read/charset.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

namespace demarche {
namespace {

using namespace std::literals;

constexpr std::size_t kHead = 4096;
constexpr std::array kOthers{"utf-8"sv,     "utf8"sv,     "us-ascii"sv,     "ascii"sv,  "iso-8859-1"sv,
                             "iso8859-1"sv, "latin1"sv,   "windows-1252"sv, "cp1252"sv, "utf-16"sv,
                             "utf-16le"sv,  "utf-16be"sv, "unicode"sv};

bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; }

/// The name behind `key` and its quotation mark; "" where there is none.
std::string name_behind(std::string_view head, std::string_view key) {
  std::size_t at = head.find(key);
  if (at == std::string_view::npos) return "";
  at = head.find_first_not_of(" \"'=\t\r\n", at + key.size());
  if (at == std::string_view::npos) return "";
  std::size_t end = at;
  while (end < head.size() && end - at < 40 && is_name_character(head[end])) ++end;
  return std::string(head.substr(at, end - at));
}

class Converter {
 public:
  explicit Converter(const std::string& charset) : handle_(iconv_open("UTF-8", charset.c_str())) {}
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  bool is_open() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  std::string run(std::string_view bytes) const {
    std::string in(bytes), out;
    std::array<char, 65536> piece{};
    char* from = in.data();
    std::size_t left = in.size();
    while (left > 0) {
      char* to = piece.data();
      std::size_t room = piece.size();
      const bool fault = iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1) && errno != E2BIG;
      out.append(piece.data(), to);
      if (!fault) continue;
      out += "\uFFFD";
      ++from;
      --left;
    }
    return out;
  }

 private:
  iconv_t handle_;
};

}  // namespace

std::string declared_charset(std::string_view markup) {
  std::string head(markup.substr(0, kHead));
  for (char& c : head) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  std::string name = head.starts_with("<?xml") ? name_behind(head.substr(0, head.find("?>")), "encoding") : "";
  if (name.empty()) name = name_behind(head, "charset");
  return std::find(kOthers.begin(), kOthers.end(), name) == kOthers.end() ? name : "";
}

std::optional<std::string> from_charset(std::string_view bytes, const std::string& charset) {
  const Converter converter(charset);
  return converter.is_open() ? std::optional(converter.run(bytes)) : std::nullopt;
}

}  // namespace demarche
