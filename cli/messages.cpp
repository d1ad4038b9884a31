#include "cli/messages.hpp"

#include <unistd.h>

#include <cstdio>

#include "cli/terminal.hpp"
#include "render/utf8.hpp"

namespace demarche {
namespace {

bool is_terminal() {
  static const bool terminal = ::isatty(STDERR_FILENO) == 1;
  return terminal;
}

bool has_color() { return is_terminal() && colour_allowed(); }

void put(std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), stderr); }

}  // namespace

std::string printable(std::string_view text) {
  std::string out = valid_utf8(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    if (byte < ' ' || byte == 0x7F) out[i] = ' ';
    // U+0080 to U+009F, which some terminals take for commands too.
    const bool second_control = byte == 0xC2 && static_cast<unsigned char>(out[i + 1]) < 0xA0;
    if (second_control) out.replace(i, 2, " ");
  }
  return out;
}

void say(std::string_view line) { put(printable(line) + "\n"); }

void say_error(std::string_view line) {
  put(has_color() ? "\x1b[1;31mdemarche:\x1b[0m " : "demarche: ");
  say(line);
}

Progress::Progress() : terminal_(is_terminal()) {}

void Progress::step() {
  ++count_;
  if (!terminal_) return;
  put("\r" + std::to_string(count_) + " documents");
  drawn_ = true;
}

void Progress::clear() {
  if (drawn_) put("\r\x1b[K");
  drawn_ = false;
}

}  // namespace demarche
