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

/// The value of an attribute of `line`, as it is escaped; "" where it has none.
std::string_view attribute(std::string_view line, std::string_view name) {
  const std::string key = " " + std::string(name) + "=\"";
  const std::size_t begin = line.find(key);
  if (begin == std::string_view::npos) return {};
  const std::size_t value = begin + key.size();
  return line.substr(value, line.find('"', value) - value);
}

/// `<text text-anchor="start" x="1" y="2" font-size="9">A</text>` -> `<tspan font-size="9">A</tspan>`
std::string as_span(std::string_view line) {
  std::string out = "<tspan";
  for (const std::string_view name : {"font-weight", "text-decoration", "font-size", "fill"}) {
    const std::string_view value = attribute(line, name);
    if (!value.empty()) out.append(" ").append(name).append("=\"").append(value).append("\"");
  }
  const std::size_t content = line.find('>') + 1;
  return out.append(">").append(line.substr(content, line.rfind("</text>") - content)).append("</tspan>");
}

/// Graphviz sets each run of a line at a place of its own, by its own measure; a viewer's fonts are a little wider, and
/// runs would overlap. One <text> a line lets them flow.
std::string with_flowing_lines(std::string_view svg) {
  constexpr std::string_view kText = "<text text-anchor=\"start\"";
  std::string out, open_y;
  while (!svg.empty()) {
    const std::size_t end = std::min(svg.find('\n'), svg.size() - 1) + 1;
    const std::string_view line = svg.substr(0, end);
    svg.remove_prefix(end);
    const std::string_view y = line.starts_with(kText) ? attribute(line, "y") : std::string_view();
    if (!open_y.empty() && y != open_y) {
      out += "</text>\n";
      open_y.clear();
    }
    if (y.empty()) {
      out += line;
      continue;
    }
    if (open_y.empty()) out.append("<text x=\"").append(attribute(line, "x")).append("\" y=\"").append(y).append("\">");
    out += as_span(line);
    open_y = y;
  }
  return out;
}

std::string head(std::string_view title, std::string_view description) {
  return "<title id=\"picture-title\">" + escape_xml(printable_text(title)) + "</title>\n<desc id=\"picture-desc\">" +
         escape_xml(printable_text(description)) + "</desc>\n";
}

}  // namespace

std::string finish_svg(std::string_view svg, std::string_view title, std::string_view description,
                       std::string_view fonts) {
  svg.remove_prefix(std::min(svg.find("<svg "), svg.size()));
  std::string body = with_flowing_lines(with_own_gradients(with_tooltips(without_comments(svg))));
  body = replaced(body, "stroke=\"transparent\"", "stroke=\"none\"");
  body = replaced(body, "stroke=\"black\" stroke-width=\"0\"", "stroke=\"none\"");
  body = replaced(body, "&#45;", "-");
  const std::size_t open = std::string_view("<svg").size();
  const std::size_t end = body.find('>');
  if (end == std::string::npos) return body;
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg role=\"img\" aria-labelledby=\"picture-title "
         "picture-desc\"" +
         (" font-family=\"" + escape_xml(fonts) + "\"") + body.substr(open, end + 2 - open) + head(title, description) +
         body.substr(end + 2);
}

}  // namespace demarche
