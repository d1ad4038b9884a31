#include "cli/file_name.hpp"

#include "render/utf8.hpp"

namespace demarche {
namespace {

constexpr std::string_view kForbidden = "/\\:*?\"<>|";
constexpr std::size_t kMaxBytes = 200;

bool is_forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < ' ' || byte == 0x7F || kForbidden.find(c) != std::string_view::npos;
}

}  // namespace

std::string safe_file_name(std::string_view id) {
  std::string name = valid_utf8(id);
  if (name.size() > kMaxBytes) {
    name.resize(kMaxBytes);
    while ((static_cast<unsigned char>(name.back()) & 0xC0) == 0x80) name.pop_back();  // what follows a first byte
    if (static_cast<unsigned char>(name.back()) >= 0xC0) name.pop_back();              // that byte, now alone
  }
  for (char& c : name) {
    if (is_forbidden(c)) c = '_';
  }
  if (name.empty()) return "_";
  if (name.front() == '.' || name.front() == ' ') name.front() = '_';
  if (name.back() == '.' || name.back() == ' ') name.back() = '_';
  return name;
}

}  // namespace demarche
