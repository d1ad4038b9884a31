// demarche render: a timeline that was written before -> any format.
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/formats.hpp"
#include "cli/input.hpp"
#include "cli/kind_filter.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "cli/words.hpp"
#include "extractors/timeline_json.hpp"

namespace demarche {
namespace {

struct RenderOptions {
  std::string timeline;
  std::string format;
  std::string output;
  std::string kinds;
  std::string title;
  std::string rules;
};

/// The format asked for, else that of the output's ending.
const Format& chosen_format(const RenderOptions& options) {
  if (!options.format.empty()) return format_named(options.format);
  const std::string ending = std::filesystem::path(options.output).extension().string();
  if (ending.empty()) throw UsageError("pass the format: -f svg");
  return format_named(ending.substr(1));
}

Exit render(const RenderOptions& options) {
  const Format& format = chosen_format(options);
  const Rules rules = rules_from(options.rules);
  const Ontology ontology(rules->kinds);
  const std::vector<std::string> kinds = split_list(options.kinds);
  check_kinds(kinds, ontology);
  Timeline timeline = read_timeline_json(read_bytes(options.timeline), options.timeline);
  if (!kinds.empty()) timeline = filter_kinds(std::move(timeline), kinds, ontology);
  write_to(options.output, format.write({timeline, ontology, options.title, kinds}));
  return Exit::done;
}

constexpr const char* kExamples = R"(
  demarche render out/timeline.json -o week.svg
  demarche render out/timeline.json -f png -o week.png --title "The week" --kinds truce,talks
)";

}  // namespace

void add_render(CLI::App& program, Action& action) {
  auto [app, options] =
      declare<RenderOptions>(program, action, "render", "A timeline -> any format", kExamples, render);
  app.add_option("TIMELINE", options.timeline, "A timeline.json, or - for standard input")->required()->type_name("");
  app.add_option("-f,--format", options.format, "What to write (default: by the ending of the output)")
      ->type_name("FORMAT");
  app.add_option("-o,--output", options.output, "File to write (default: standard output)")->type_name("FILE");
  app.add_option("--kinds", options.kinds, "Only these families or kinds of events, with commas")->type_name("LIST");
  app.add_option("--title", options.title, "Title of the picture")->type_name("TEXT");
  add_rules_option(app, options.rules);
}

}  // namespace demarche
