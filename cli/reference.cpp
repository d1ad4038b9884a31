#include "cli/reference.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <set>

#include "cli/words.hpp"
#include "extractors/rules/rules.hpp"
#include "render/formats.hpp"

namespace demarche {
namespace {

std::vector<std::string> names_of_formats() {
  std::vector<std::string> names;
  for (const Format& format : formats()) names.emplace_back(format.name);
  return names;
}

/// Families and kinds of events, families first.
std::vector<std::string> kind_names() {
  std::set<std::string> families;
  std::vector<std::string> kinds;
  for (const Kind& kind : builtin_rules()->kinds) {
    families.insert(kind.family);
    kinds.push_back(kind.id);
  }
  std::vector<std::string> names(families.begin(), families.end());
  names.insert(names.end(), kinds.begin(), kinds.end());
  return names;
}

/// The values of "FORMAT:{json,svg}", as CLI11 writes a check for them.
std::vector<std::string> checked_values(const std::string& type) {
  const std::size_t open = type.find('{');
  const std::size_t close = type.find('}');
  if (open == std::string::npos || close == std::string::npos) return {};
  return split_list(std::string_view(type).substr(open + 1, close - open - 1));
}

/// What the name of a value tells about it; the names are those of cli/command_line.cpp.
void set_values(OptionReference& option, const std::string& type) {
  option.name = type.substr(0, type.find(':'));
  option.values = checked_values(type);
  if (!option.values.empty()) {
    option.takes = Takes::one;
  } else if (option.name == "FORMAT" || option.name == "FORMATS") {
    option.takes = option.name == "FORMAT" ? Takes::one : Takes::list;
    option.values = names_of_formats();
  } else if (option.name == "KINDS") {
    option.takes = Takes::list;
    option.values = kind_names();
  } else if (option.name == "DIR") {
    option.takes = Takes::folder;
  } else {
    const bool file = option.flags.empty() || option.name == "FILE" || option.name == "PATH";
    option.takes = file ? Takes::file : Takes::text;
  }
}

OptionReference reference_of(const CLI::Option& option) {
  OptionReference out;
  for (const std::string& name : option.get_snames()) out.flags.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) out.flags.push_back("--" + name);
  out.what = option.get_description();
  out.required = option.get_required();
  out.repeated = option.get_items_expected_max() > 1;
  if (option.get_items_expected_max() > 0) set_values(out, option.get_type_name());
  if (out.flags.empty()) out.name = option.get_name(true);
  return out;
}

void fill(CommandReference& command, const CLI::App& app) {
  command.name = app.get_name();
  command.what = app.get_description();
  command.examples = app.get_footer();
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_group().empty()) command.options.push_back(reference_of(*option));
  }
}

}  // namespace

ProgramReference reference_of(const CLI::App& program) {
  ProgramReference out;
  fill(out, program);
  for (const CLI::App* app : program.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); })) {
    fill(out.commands.emplace_back(), *app);
  }
  return out;
}

}  // namespace demarche
