// demarche run: documents -> timeline.json and its pictures, of all documents together or of each.
#include <filesystem>
#include <memory>
#include <utility>

#include "cli/chronicle.hpp"
#include "cli/commands.hpp"
#include "cli/each_file.hpp"
#include "cli/kind_filter.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "cli/summary.hpp"
#include "cli/words.hpp"
#include "cli/writing.hpp"

namespace demarche {
namespace {

/// What both ways of running need.
struct Setup {
  Rules rules;
  Ontology ontology;
  ChronicleOptions chronicle;
  std::vector<const Format*> formats;
  std::string title;
};

std::vector<const Format*> chosen_formats(const RunOptions& options) {
  if (!options.formats.empty()) return formats_named(options.formats);
  return options.each ? formats_named("json") : default_formats();
}

Setup set_up(const RunOptions& options) {
  Setup setup;
  setup.formats = chosen_formats(options);
  setup.rules = rules_from(options.rules);
  setup.ontology = Ontology(setup.rules->kinds);
  setup.chronicle = {split_list(options.kinds), options.corpus.published};
  setup.title = options.title;
  check_kinds(setup.chronicle.kinds, setup.ontology);
  return setup;
}

/// Writes STEM.ENDING for every format, none before all are made. Returns the files' names.
std::vector<std::string> write_files(const Timeline& timeline, const Setup& setup, const std::string& stem) {
  const std::vector<std::string> bytes =
      write_all({timeline, setup.ontology, setup.title, setup.chronicle.kinds}, setup.formats);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    names.push_back(stem + "." + std::string(setup.formats[i]->ending));
    write_file(names.back(), bytes[i]);
  }
  return names;
}

void say_summary(const std::vector<SummaryRow>& rows) {
  for (const std::string& line : summary_lines(rows)) say(line);
}

Exit run_each(const RunOptions& options, const Setup& setup) {
  EachFile files(options.folder);
  std::vector<SummaryRow> rows;
  const auto make = [&](const CorpusDocument& document) -> Take {
    std::vector<ExtractedDocument> one;
    one.push_back(extract_document(document, *setup.rules));
    const auto timeline =
        std::make_shared<const Timeline>(make_timeline(std::move(one), *setup.rules, setup.chronicle));
    return [&, timeline, name = EachFile::name_of(document)] {
      write_files(*timeline, setup, files.take(name).string());
      for (SummaryRow& row : summarise(*timeline)) rows.push_back(std::move(row));
    };
  };
  const CorpusResult result = for_each_document(options.corpus, make);
  if (!rows.empty()) say_summary(rows);
  return finish(options.corpus, result);
}

Exit run_together(const RunOptions& options, const Setup& setup) {
  std::vector<ExtractedDocument> documents;
  CorpusResult result = for_each_document(options.corpus, [&](const CorpusDocument& document) -> Take {
    const auto extracted = std::make_shared<ExtractedDocument>(extract_document(document, *setup.rules));
    return [&, extracted] { documents.push_back(std::move(*extracted)); };
  });
  if (documents.empty()) return finish(options.corpus, result);
  std::vector<std::string> messages;
  for (DeadLetter& lost : drop_twins(documents, messages)) result.failed.push_back(std::move(lost));
  for (const std::string& message : messages) say_error(message);
  const Timeline timeline = make_timeline(std::move(documents), *setup.rules, setup.chronicle);
  make_folder(options.folder);
  const std::vector<std::string> written =
      write_files(timeline, setup, (std::filesystem::path(options.folder) / "timeline").string());
  say_summary(summarise(timeline));
  for (const std::string& name : written) say("wrote " + name);
  return finish(options.corpus, result);
}

}  // namespace

Exit run(const RunOptions& options) {
  const Setup setup = set_up(options);
  return options.each ? run_each(options, setup) : run_together(options, setup);
}

}  // namespace demarche
