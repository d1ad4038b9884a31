// demarche explain: an event of a timeline -> the words, rules and cues that it rests on.
#include <algorithm>
#include <filesystem>
#include <map>

#include "cli/commands.hpp"
#include "cli/explanation_text.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "cli/terminal.hpp"
#include "cli/words.hpp"
#include "extractors/explain.hpp"
#include "extractors/timeline_json.hpp"

namespace demarche {
namespace {

namespace fs = std::filesystem;

const Event& event_named(const Timeline& timeline, const std::string& id) {
  const Event* found = nullptr;
  for (const Event& event : timeline.events) {
    if (event.id == id) return event;
    if (id.empty() || !event.id.starts_with(id)) continue;
    if (found) throw UsageError("several events begin with \"" + id + "\": " + found->id + ", " + event.id);
    found = &event;
  }
  if (!found) throw UsageError("the timeline has no event \"" + id + "\"");
  return *found;
}

/// Where a document of the timeline may lie: as its uri says, from here and from the timeline's folder and those above.
std::vector<std::string> places_of(const Document& document, const std::string& timeline) {
  std::vector<std::string> out;
  const std::string uri = document.uri.substr(0, document.uri.find('#'));
  if (uri.empty() || uri.find("://") != std::string::npos) return out;
  std::vector<fs::path> roots{"."};
  constexpr int kLevels = 3;
  fs::path folder = fs::path(timeline).parent_path();
  for (int i = 0; i < kLevels; ++i, folder /= "..") roots.push_back(folder.empty() ? "." : folder);
  for (const fs::path& root : roots) {
    std::error_code error;
    if (fs::is_regular_file(root / uri, error)) out.push_back((root / uri).string());
  }
  return out;
}

/// The documents of the timeline that an event rests on, by id, as far as they are found unchanged.
std::map<std::string, RawDocument> find_documents(const Timeline& timeline, const Event& event,
                                                  const ExplainOptions& options) {
  std::map<std::string, RawDocument> out;
  for (const Document& document : timeline.documents) {
    const bool wanted = std::any_of(event.evidence.begin(), event.evidence.end(),
                                    [&](const Evidence& evidence) { return evidence.document == document.id; });
    if (!wanted || out.contains(document.id)) continue;
    const std::vector<std::string> inputs =
        options.inputs.empty() ? places_of(document, options.timeline) : options.inputs;
    read_inputs(inputs, [&](InputDocument found) {
      if (!found.raw || found.raw->info.id != document.id || out.contains(document.id)) return;
      found.raw->info.published = document.published;
      out.emplace(document.id, std::move(*found.raw));
    });
  }
  return out;
}

/// What each piece of evidence rests on; nothing where its document was not found or reads otherwise now.
std::vector<std::optional<Explanation>> explain_evidence(const Event& event,
                                                         const std::map<std::string, RawDocument>& documents,
                                                         const RuleTables& rules) {
  std::map<std::string, std::vector<Explanation>> explained;
  for (const auto& [id, raw] : documents) explained.emplace(id, explain(raw, rules));
  std::vector<std::optional<Explanation>> out;
  for (const Evidence& evidence : event.evidence) {
    out.emplace_back();
    const auto document = explained.find(evidence.document);
    if (document == explained.end() || !evidence.trigger) continue;
    for (const Explanation& found : document->second) {
      const bool same = found.mention.trigger == evidence.trigger->range && found.mention.kind == event.kind;
      if (same || (found.mention.trigger == evidence.trigger->range && !out.back())) out.back() = found;
    }
  }
  return out;
}

}  // namespace

Exit explain_event(const ExplainOptions& options) {
  const Rules rules = rules_from(options.rules);
  const std::string name = options.timeline == "-" ? "standard input" : options.timeline;
  const Timeline timeline = read_timeline_json(read_bytes(options.timeline), name);
  const Event& event = event_named(timeline, options.event);
  const std::map<std::string, RawDocument> documents = find_documents(timeline, event, options);
  const std::vector<std::optional<Explanation>> found = explain_evidence(event, documents, *rules);
  write_stdout(explanation_text(timeline, event, found, standard_output_terminal()));
  return Exit::done;
}

}  // namespace demarche
