#include "extractors/read/encoding.hpp"

#include <array>
#include <cstdint>
#include <cstring>

#include "extractors/language/characters.hpp"

namespace demarche {
namespace {

/// What Windows-1252 has at 0x80-0x9F; https://encoding.spec.whatwg.org/index-windows-1252.txt. All else is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                                0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

constexpr std::uint32_t kReplacement = 0xFFFD;

unsigned char byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

void append_utf8(std::uint32_t code, std::string& out) {
  auto tail = [&](unsigned shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

void add_issue(std::vector<Issue>& issues, std::string code, std::string message) {
  Issue issue;
  issue.code = std::move(code);
  issue.message = std::move(message);
  issues.push_back(std::move(issue));
}

/// Text in fixed-size code units of two or four bytes.
class WideDecoder {
 public:
  WideDecoder(std::string_view bytes, std::size_t unit, bool big_endian)
      : bytes_(bytes), unit_(unit), big_endian_(big_endian) {}

  std::string run(std::vector<Issue>& issues) {
    while (at_ + unit_ <= bytes_.size()) take();
    if (at_ < bytes_.size()) put(kReplacement);
    if (bad_ > 0) {
      add_issue(issues, "read.bad-characters", std::to_string(bad_) + " code units are no characters; read as U+FFFD");
    }
    return std::move(out_);
  }

 private:
  std::uint32_t unit_at(std::size_t at) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < unit_; ++i) {
      value = value << 8 | byte_at(bytes_, at + (big_endian_ ? i : unit_ - 1 - i));
    }
    return value;
  }

  static bool is_high(std::uint32_t code) { return code >= 0xD800 && code < 0xDC00; }
  static bool is_low(std::uint32_t code) { return code >= 0xDC00 && code < 0xE000; }

  void take() {
    std::uint32_t code = unit_at(at_);
    at_ += unit_;
    if (unit_ == 2 && is_high(code) && at_ + 2 <= bytes_.size() && is_low(unit_at(at_))) {
      code = 0x10000 + ((code - 0xD800) << 10) + (unit_at(at_) - 0xDC00);
      at_ += 2;
    }
    put(is_high(code) || is_low(code) || code > 0x10FFFF ? kReplacement : code);
  }

  void put(std::uint32_t code) {
    bad_ += code == kReplacement;
    append_utf8(code, out_);
  }

  std::string_view bytes_;
  std::size_t unit_;
  bool big_endian_;
  std::size_t at_ = 0;
  std::size_t bad_ = 0;
  std::string out_;
};

std::string from_mixed(std::string_view bytes, std::size_t bad, std::vector<Issue>& issues) {
  add_issue(issues, "read.not-utf8",
            "byte " + std::to_string(bad) + " is no UTF-8; such bytes are read as Windows-1252");
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (std::string_view rest = bytes; !rest.empty();) {
    const std::size_t good = valid_prefix(rest);
    out += rest.substr(0, good);
    rest.remove_prefix(good);
    if (rest.empty()) break;
    const unsigned char byte = byte_at(rest, 0);
    append_utf8(byte < 0xA0 ? kWindows1252[byte - 0x80] : byte, out);
    rest.remove_prefix(1);
  }
  return out;
}

enum class Act : std::uint8_t { keep, space, newline, look };

/// What to do with text at a byte: most of it is kept without a closer look.
constexpr std::array<Act, 256> acts() {
  std::array<Act, 256> out{};
  for (std::size_t c = 0; c < 32; ++c) out[c] = Act::space;
  out['\t'] = out['\n'] = Act::keep;
  out['\f'] = out['\v'] = Act::newline;
  out['\r'] = out[0xC2] = out[0xEF] = Act::look;
  out[0x7F] = Act::space;
  return out;
}
constexpr std::array<Act, 256> kActs = acts();

struct Replacement {
  Act act;
  std::size_t bytes;
};

/// For the bytes that need a second look: CR, and what begins U+0080-U+00BF and U+F000-U+FFFF.
Replacement look_closer(std::string_view text, std::size_t at) {
  const auto next = [&](std::size_t i) { return at + i < text.size() ? byte_at(text, at + i) : 0; };
  if (text[at] == '\r') return {Act::newline, next(1) == '\n' ? std::size_t{2} : std::size_t{1}};
  if (byte_at(text, at) == 0xC2) {
    if (next(1) >= 0xA0) return {Act::keep, 2};
    return {next(1) == 0x85 ? Act::newline : Act::space, 2};
  }
  const bool noncharacter = next(1) == 0xBF && (next(2) == 0xBE || next(2) == 0xBF);
  return {noncharacter ? Act::space : Act::keep, 3};
}

}  // namespace

std::string to_utf8(std::string_view bytes, std::vector<Issue>& issues) {
  using namespace std::literals;
  auto wide = [&](std::string_view mark, std::size_t unit, bool big_endian) {
    return WideDecoder(bytes.substr(mark.size()), unit, big_endian).run(issues);
  };
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return wide("\xFF\xFE\0\0"sv, 4, false);
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return wide("\0\0\xFE\xFF"sv, 4, true);
  if (bytes.starts_with("\xFF\xFE"sv)) return wide("\xFF\xFE"sv, 2, false);
  if (bytes.starts_with("\xFE\xFF"sv)) return wide("\xFE\xFF"sv, 2, true);
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
  const std::size_t good = valid_prefix(bytes);
  return good == bytes.size() ? std::string(bytes) : from_mixed(bytes, good, issues);
}

std::size_t replace_controls(std::string& text) {
  std::size_t spaces = 0, to = 0, kept = 0;  // [kept, at) stays and is still to be moved to `to`
  const auto move_kept = [&](std::size_t at) {
    if (kept != to) std::memmove(text.data() + to, text.data() + kept, at - kept);
    to += at - kept;
  };
  for (std::size_t at = 0; at < text.size();) {
    Replacement found{kActs[byte_at(text, at)], 1};
    if (found.act == Act::look) found = look_closer(text, at);
    if (found.act != Act::keep) {
      move_kept(at);
      spaces += found.act == Act::space;
      text[to++] = found.act == Act::space ? ' ' : '\n';
      kept = at + found.bytes;
    }
    at += found.bytes;
  }
  move_kept(text.size());
  text.resize(to);
  return spaces;
}

}  // namespace demarche
