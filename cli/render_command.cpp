// demarche render: a timeline that was written before -> any format.
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/kind_filter.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "cli/terminal.hpp"
#include "cli/words.hpp"
#include "cli/writing.hpp"
#include "extractors/timeline_json.hpp"

namespace demarche {
namespace {

/// The format asked for, else that of the output's ending.
const Format& chosen_format(const RenderOptions& options) {
  if (!options.format.empty()) return format_named(options.format);
  const std::string ending = std::filesystem::path(options.output).extension().string();
  if (ending.empty()) throw UsageError("pass the format: -f svg");
  return format_named(ending.substr(1));
}

}  // namespace

Exit render(const RenderOptions& options) {
  const Format& format = chosen_format(options);
  const Rules rules = rules_from(options.rules);
  const Ontology ontology(rules->kinds);
  const std::vector<std::string> kinds = split_list(options.kinds);
  check_kinds(kinds, ontology);
  const std::string name = options.timeline == "-" ? "standard input" : options.timeline;
  Timeline timeline = read_timeline_json(read_bytes(options.timeline), name);
  if (!kinds.empty()) timeline = filter_kinds(std::move(timeline), kinds, ontology);
  const bool printed = options.output.empty() || options.output == "-";
  const Terminal terminal = printed ? standard_output_terminal() : Terminal{};
  write_to(options.output, write_all({timeline, ontology, options.title, kinds, terminal}, {&format}).front());
  return Exit::done;
}

}  // namespace demarche
