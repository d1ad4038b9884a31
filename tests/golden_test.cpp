// Golden cases: each folder of fixtures/ through the whole pipeline, compared with its expected/. With DEMARCHE_BLESS
// set (script/bless) the expected files are written instead.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "cli/chronicle.hpp"
#include "cli/output.hpp"
#include "cli/words.hpp"
#include "extractors/rules/fields.hpp"
#include "render/layout.hpp"
#include "render/scene_dump.hpp"
#include "render/timeline_json.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;

namespace {

namespace fs = std::filesystem;

struct Case {
  fs::path folder;
  std::string title;
  std::string kinds;
  std::optional<Day> published;
};

Case read_case(const fs::path& folder) {
  const std::string file = (folder / "case.yaml").string();
  if (!fs::exists(file)) return {folder, "", "", std::nullopt};
  const YamlNode node = parse_yaml(testing::read_file(file), file);
  const Fields fields(node, file, {"published", "kinds", "title"});
  const std::string published = fields.text_or("published", "");
  if (!published.empty() && !Day::parse(published)) fields.fail("published", "must be a day as YYYY-MM-DD");
  return {folder, fields.text_or("title", ""), fields.text_or("kinds", ""), Day::parse(published)};
}

std::vector<Case> cases() {
  std::vector<Case> out;
  for (const auto& entry : fs::directory_iterator(DEMARCHE_SOURCE_DIR "/fixtures")) {
    if (fs::is_directory(entry.path() / "documents")) out.push_back(read_case(entry.path()));
  }
  std::sort(out.begin(), out.end(), [](const Case& a, const Case& b) { return a.folder < b.folder; });
  return out;
}

/// The timeline of a case, without what every commit changes.
Timeline timeline_of(const Case& test) {
  const Rules rules = builtin_rules();
  std::vector<ExtractedDocument> documents;
  CorpusOptions corpus;
  corpus.inputs = {(test.folder / "documents").string()};
  corpus.published = test.published;
  corpus.strict = true;
  const CorpusResult result = for_each_document(corpus, [&](const CorpusDocument& document) -> Take {
    const auto extracted = std::make_shared<ExtractedDocument>(extract_document(document, *rules));
    return [&, extracted] { documents.push_back(std::move(*extracted)); };
  });
  CHECK(result.exit(true) == Exit::done);
  std::vector<std::string> messages;
  drop_twins(documents, messages);
  CHECK(messages.empty());
  Timeline timeline = make_timeline(std::move(documents), *rules, {split_list(test.kinds), test.published});
  timeline.run.version = "";
  timeline.run.rules = "";
  return timeline;
}

/// Every character is as wide as another: the scene depends on no font.
std::vector<double> fixed_widths(const std::vector<TextLine>& lines) {
  std::vector<double> widths;
  for (const TextLine& line : lines) {
    double width = 0;
    for (const TextRun& run : line)
      width += 0.55 * style_of(run.role).size * static_cast<double>(grapheme_count(run.text));
    widths.push_back(width);
  }
  return widths;
}

/// What a case's expected/ holds: file name -> bytes.
std::vector<std::pair<std::string, std::string>> results_of(const Case& test) {
  const Timeline timeline = timeline_of(test);
  const Ontology ontology(builtin_rules()->kinds);
  LayoutOptions options;
  options.title = test.title;
  options.kinds = split_list(test.kinds);
  const Scene scene = layout(timeline, ontology, options, fixed_widths);
  return {{"timeline.json", write_timeline_json(timeline)}, {"scene.txt", scene_dump(scene)}};
}

/// The first line that differs, for a message that a person can read.
std::string first_difference(std::string_view expected, std::string_view found) {
  for (int line = 1; !expected.empty() || !found.empty(); ++line) {
    const std::string_view a = expected.substr(0, expected.find('\n'));
    const std::string_view b = found.substr(0, found.find('\n'));
    if (a != b) return "line " + std::to_string(line) + ": expected " + std::string(a) + " found " + std::string(b);
    expected.remove_prefix(std::min(expected.size(), a.size() + 1));
    found.remove_prefix(std::min(found.size(), b.size() + 1));
  }
  return "";
}

}  // namespace

TEST_CASE("every golden case gives what is expected", "[golden]") {
  const bool bless = std::getenv("DEMARCHE_BLESS") != nullptr;
  for (const Case& test : cases()) {
    for (const auto& [name, bytes] : results_of(test)) {
      const fs::path file = test.folder / "expected" / name;
      if (bless) {
        fs::create_directories(file.parent_path());
        write_file(file, bytes);
      }
      INFO(file.string() << " " << first_difference(testing::read_file(file), bytes));
      CHECK((testing::read_file(file) == bytes));
    }
  }
}
