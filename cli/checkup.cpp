#include "cli/checkup.hpp"

#include <algorithm>
#include <cstdlib>

#include "cli/rules_folder.hpp"
#include "cli/terminal.hpp"
#include "extractors/hash.hpp"
#include "extractors/language/model.hpp"
#include "render/fonts.hpp"
#include "render/graphviz.hpp"
#include "render/theme.hpp"

namespace demarche {
namespace {

#ifdef __clang__
constexpr const char* kCompiler = "clang " __clang_version__;
#else
constexpr const char* kCompiler = "g++ " __VERSION__;
#endif

struct Script {
  const char* name;
  const char* sample;
  const char* package;
  State without;  ///< Latin draws every picture's own words
};
constexpr std::array kScripts{
    Script{"Latin", "AaŁłéñ–", "fonts-noto-core", State::missing},
    Script{"Cyrillic", "ЖяЇґ", "fonts-noto-core", State::note},
    Script{"Arabic", "سلامپ", "fonts-noto-core", State::note},
    Script{"Hebrew", "שלום", "fonts-noto-core", State::note},
    Script{"Chinese, Japanese", "中国ひカ", "fonts-noto-cjk", State::note},
    Script{"Korean", "한국", "fonts-noto-cjk", State::note},
};

std::string counted(std::size_t count, const char* what) { return std::to_string(count) + " " + what; }

Finding program() { return {State::ok, std::string("demarche " DEMARCHE_VERSION ", built with ") + kCompiler}; }

Finding graphviz() {
  const GraphvizFacts facts = graphviz_facts();
  const std::string name = "Graphviz " + facts.version + ": ";
  if (facts.has_cairo) return {State::ok, name + "text by Pango, pictures by cairo"};
  return {State::missing, name + "its plug-in for Pango and cairo is missing; install libgvc6, then run dot -c"};
}

/// Draws a node: what no list of plug-ins tells is whether they load.
Finding picture(const char* format) {
  const std::string name = std::string(format) + ": ";
  try {
    draw_dot("graph { graph [layout=neato inputscale=72] a [pos=\"0,0!\"] }", format);
    return {State::ok, name + "can be drawn"};
  } catch (const RenderError& error) {
    std::string what = error.what();
    what.erase(what.find_last_not_of('\n') + 1);
    return {State::missing, name + what + "; install libgvc6 anew, then run dot -c"};
  }
}

Finding font(const Script& script) {
  const std::string name = std::string("font, ") + script.name + ": ";
  const std::string family = font_for(default_theme().fonts, script.sample);
  if (!family.empty()) return {State::ok, name + family};
  return {script.without, name + "none, pictures show boxes; install " + script.package};
}

std::string contents(const RuleTables& rules) {
  return counted(rules.kinds.size(), "kinds of events, ") + counted(rules.events.frames.size(), "frames, ") +
         counted(rules.time.patterns.size(), "time patterns, ") + counted(rules.names.actors.size(), "actors, ") +
         counted(rules.names.places.size(), "places; hash ") + rules.hash;
}

Finding rules(const std::string& folder) {
  const std::string name = folder.empty() ? "rules: " : "rules with those of " + folder + ": ";
  try {
    return {State::ok, name + contents(*rules_from(folder))};
  } catch (const std::exception& error) {
    return {State::missing, name + error.what()};
  }
}

Finding model() {
  try {
    const auto bytes = builtin_model().bytes();
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {State::ok, "language model: English, version " + std::to_string(kModelVersion) + ", " +
                           counted(bytes.size() / 1024, "KiB; hash ") + short_hash(text)};
  } catch (const ModelError& error) {
    return {State::missing, error.what()};
  }
}

/// The first of the variables that decide how a terminal's characters are encoded (POSIX, 8.2).
std::string locale_name() {
  for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value && *value) return value;
  }
  return "C";
}

Finding locale() {
  const std::string name = locale_name();
  if (is_utf8_locale(name)) return {State::ok, "locale: " + name};
  return {State::note, "locale: " + name + " is not UTF-8; all output is UTF-8, so set LANG=C.UTF-8 for the terminal"};
}

Finding standard_output() {
  const Terminal terminal = standard_output_terminal();
  if (terminal.columns == 0) return {State::ok, "standard output: no terminal; text with long lines, without colour"};
  return {State::ok, "standard output: a terminal of " + counted(terminal.columns, "columns, ") +
                         (terminal.colour ? "with colour" : "without colour")};
}

}  // namespace

std::vector<Finding> check_up(const std::string& rules_folder) {
  std::vector<Finding> findings{program(), graphviz()};
  for (const char* format : {"svg", "png", "pdf"}) findings.push_back(picture(format));
  for (const Script& script : kScripts) findings.push_back(font(script));
  findings.push_back(rules(""));
  if (!rules_folder.empty()) findings.push_back(rules(rules_folder));
  findings.push_back(model());
  findings.push_back(locale());
  findings.push_back(standard_output());
  return findings;
}

bool is_utf8_locale(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c != '-') letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return letters.find(".utf8") != std::string::npos;
}

}  // namespace demarche
