#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace demarche {
namespace {

constexpr std::size_t kUsualColumns = 80;
constexpr std::size_t kLeastColumns = 20;

std::size_t columns() {
  winsize size{};
  const bool told = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return std::max(kLeastColumns, told ? std::size_t{size.ws_col} : kUsualColumns);
}

}  // namespace

bool colour_allowed() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool dumb = term && std::string_view(term) == "dumb";
  return !(no_color && *no_color) && !dumb;
}

Terminal standard_output_terminal() {
  if (::isatty(STDOUT_FILENO) != 1) return {};
  return {columns(), colour_allowed()};
}

}  // namespace demarche
