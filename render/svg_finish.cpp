#include "render/svg_finish.hpp"

#include <map>

#include "render/escape.hpp"
#include "render/text.hpp"

namespace demarche {
namespace {

constexpr std::string_view kTooltip = "xlink:title=\"";

/// Without `<!-- ... -->`; text holds no raw "<", so that only Graphviz writes them.
std::string without_comments(std::string_view svg) {
  std::string out;
  while (true) {
    const std::size_t begin = svg.find("<!--");
    out += svg.substr(0, begin);
    if (begin == std::string_view::npos) return out;
    const std::size_t end = svg.find("-->", begin);
    if (end == std::string_view::npos) return out;
    svg.remove_prefix(end + 3);
    if (svg.starts_with("\n")) svg.remove_prefix(1);
  }
}

/// The tooltip of the element whose <title> line ends at `from`: it stands on the next line, in the anchor that holds
/// what is drawn.
std::string_view tooltip_after(std::string_view svg, std::size_t from) {
  const std::string_view line = svg.substr(from, svg.find('\n', from) - from);
  const std::size_t begin = line.find(kTooltip);
  if (begin == std::string_view::npos || line.find("<a ") == std::string_view::npos) return {};
  const std::size_t text = begin + kTooltip.size();
  return line.substr(text, line.find('"', text) - text);
}

/// Graphviz writes node names as titles; tooltips take their place.
std::string with_tooltips(std::string_view svg) {
  constexpr std::string_view kOpen = "<title>";
  constexpr std::string_view kClose = "</title>\n";
  std::string out;
  while (true) {
    const std::size_t begin = svg.find(kOpen);
    out += svg.substr(0, begin);
    if (begin == std::string_view::npos) return out;
    const std::size_t end = svg.find(kClose, begin);
    if (end == std::string_view::npos) return out;
    const std::string_view tooltip = tooltip_after(svg, end + kClose.size());
    if (!tooltip.empty()) out += std::string(kOpen) + std::string(tooltip) + std::string(kClose);
    svg.remove_prefix(end + kClose.size());
  }
}

/// `id="l_17"` and `fill="url(#l_17)"` -> numbers from 0 in the order of their definitions. Text has its quotes
/// escaped, so that only markup matches.
std::string with_own_gradients(std::string_view svg) {
  std::map<std::string, std::size_t, std::less<>> numbers;
  std::string out;
  while (true) {
    const std::size_t definition = svg.find("id=\"l_");
    const std::size_t use = svg.find("\"url(#l_");
    const std::size_t begin = std::min(definition, use);
    if (begin == std::string_view::npos) return out.append(svg);
    const std::size_t digits = svg.find('_', begin) + 1;
    const std::size_t end = svg.find_first_not_of("0123456789", digits);
    const std::string_view number = svg.substr(digits, end - digits);
    const auto found = numbers.emplace(std::string(number), numbers.size()).first;
    out.append(svg.substr(0, digits)).append(std::to_string(found->second));
    svg.remove_prefix(end);
  }
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string out;
  while (true) {
    const std::size_t at = text.find(what);
    out += text.substr(0, at);
    if (at == std::string_view::npos) return out;
    out += by;
    text.remove_prefix(at + what.size());
  }
}

std::string head(std::string_view title, std::string_view description) {
  return "<title id=\"picture-title\">" + escape_xml(printable_text(title)) + "</title>\n<desc id=\"picture-desc\">" +
         escape_xml(printable_text(description)) + "</desc>\n";
}

}  // namespace

std::string finish_svg(std::string_view svg, std::string_view title, std::string_view description) {
  svg.remove_prefix(std::min(svg.find("<svg "), svg.size()));
  std::string body = with_own_gradients(with_tooltips(without_comments(svg)));
  body = replaced(body, "stroke=\"transparent\"", "stroke=\"none\"");
  const std::size_t open = std::string_view("<svg").size();
  const std::size_t end = body.find('>');
  if (end == std::string::npos) return body;
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg role=\"img\" aria-labelledby=\"picture-title "
         "picture-desc\"" +
         body.substr(open, end + 2 - open) + head(title, description) + body.substr(end + 2);
}

}  // namespace demarche
