#include "render/picture.hpp"

#include "render/dot_writer.hpp"
#include "render/numbers.hpp"
#include "render/pdf_finish.hpp"
#include "render/svg_finish.hpp"

namespace demarche {
namespace {

constexpr double kMaxPixels = 60e6;
constexpr double kMaxSide = 32000;
constexpr double kMaxPage = 14400;  // points; PDF 1.7, annex C.2

std::string words_of(const Text& text) {
  std::string words;
  for (const TextRun& run : text.runs) words += run.text;
  return words;
}

std::string description_of(const Scene& scene) {
  std::string words;
  for (const std::vector<Text>* texts : {&scene.subtitle, &scene.footer}) {
    for (const Text& text : *texts) words += (words.empty() ? "" : ". ") + words_of(text);
  }
  return words;
}

std::string draw_svg(const Scene& scene, const DrawOptions& options) {
  const std::string svg = draw_dot(write_dot(scene, options.theme), "svg");
  return finish_svg(svg, words_of(scene.title), description_of(scene), options.theme.fonts);
}

/// Graphviz would scale a large picture down without a word.
void check_size(const Scene& scene, int dpi) {
  if (dpi < 24 || dpi > 1200) throw RenderError("dpi " + std::to_string(dpi) + ": 24 to 1200 is possible");
  const double width = scene.width * dpi / 72;
  const double height = scene.height * dpi / 72;
  if (width <= kMaxSide && height <= kMaxSide && width * height <= kMaxPixels) return;
  throw RenderError("the PNG would have " + short_number(width) + " x " + short_number(height) +
                    " pixels; lower the dpi or the width, or draw SVG");
}

std::string draw_png(const Scene& scene, const DrawOptions& options) {
  check_size(scene, options.dpi);
  return draw_dot(write_dot(scene, options.theme, options.dpi), "png");
}

std::string draw_pdf(const Scene& scene, const DrawOptions& options) {
  if (scene.width > kMaxPage || scene.height > kMaxPage) {
    throw RenderError("the PDF would have " + short_number(scene.width) + " x " + short_number(scene.height) +
                      " points, more than the 14400 that readers show; choose fewer --kinds or draw SVG");
  }
  return finish_pdf(draw_dot(write_dot(scene, options.theme), "pdf"), words_of(scene.title));
}

}  // namespace

std::string draw(const Scene& scene, std::string_view format, const DrawOptions& options) {
  if (format == "svg") return draw_svg(scene, options);
  if (format == "png") return draw_png(scene, options);
  if (format == "pdf") return draw_pdf(scene, options);
  throw RenderError("no picture format is called \"" + std::string(format) + "\"");
}

}  // namespace demarche
