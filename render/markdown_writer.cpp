#include "render/markdown_writer.hpp"

#include "render/markdown_text.hpp"

namespace demarche {
namespace {

constexpr const char* kDot = " · ";

void append(std::string& line, const std::string& part, const char* between = kDot) {
  if (!part.empty()) line += (line.empty() ? "" : between) + part;
}

std::string bracketed(std::size_t number) { return "\\[" + std::to_string(number) + "\\]"; }

std::string head_of(const Entry& entry, const Words& words) {
  std::string line;
  if (!entry.date.empty()) line = "**" + escape_markdown(entry.date) + "**";
  if (!entry.sure.empty() && !entry.date.empty()) line += " (" + escape_markdown(entry.sure) + ")";
  if (entry.status != Status::happened) {
    append(line, "*" + escape_markdown(words.statuses[static_cast<std::size_t>(entry.status)]) + "*");
  }
  append(line, escape_markdown(entry.title));
  return line;
}

std::string details_of(const Entry& entry, const Words& words) {
  std::string line = escape_markdown(entry.kind);
  append(line, escape_markdown(entry.parties));
  append(line, escape_markdown(entry.place));
  if (!entry.lasts.empty()) append(line, escape_markdown(words.in_force + " " + entry.lasts));
  if (!entry.said_by.empty()) append(line, escape_markdown(words.per + " " + entry.said_by));
  return line;
}

/// `“The envoys met.” — \[1\] Northern Wire; also \[2\]`
std::string citation_of(const Entry& entry, const Words& words) {
  const Citation& citation = entry.citation;
  std::string by = citation.source > 0 ? bracketed(citation.source) : "";
  append(by, escape_markdown(citation.by), " ");
  std::string others;
  for (const std::size_t number : entry.others) append(others, bracketed(number), " ");
  if (!others.empty()) append(by, by.empty() ? others : words.also + " " + others, "; ");
  std::string line = citation.quote.empty() ? "" : "“" + escape_markdown(citation.quote) + "”";
  append(line, by, " — ");
  return line;
}

void add_entry(std::string& out, const Entry& entry, const Words& words) {
  const std::string details = details_of(entry, words);
  out += "- " + head_of(entry, words) + (details.empty() ? "" : "\\\n  " + details) + "\n\n";
  if (const std::string citation = citation_of(entry, words); !citation.empty()) out += "  > " + citation + "\n\n";
}

void add_sources(std::string& out, const std::vector<Source>& sources, const Words& words) {
  if (sources.empty()) return;
  out += "## " + escape_markdown(words.sources_heading) + "\n\n";
  for (std::size_t i = 0; i < sources.size(); ++i) {
    std::string line = escape_markdown(sources[i].title);
    append(line, escape_markdown(sources[i].publisher), ", ");
    append(line, escape_markdown(sources[i].published), ", ");
    append(line, markdown_code(sources[i].uri), ", ");
    out += "- " + bracketed(i + 1) + " " + line + "\n";
  }
}

}  // namespace

std::string write_markdown(const Listing& listing, const Words& words) {
  std::string out = "# " + escape_markdown(listing.title) + "\n\n" + escape_markdown(listing.summary) + "\n\n";
  for (const Entry& entry : listing.dated) add_entry(out, entry, words);
  if (listing.dated.empty() && listing.undated.empty()) out += escape_markdown(words.no_events) + "\n\n";
  if (!listing.undated.empty()) out += "## " + escape_markdown(words.undated_heading) + "\n\n";
  for (const Entry& entry : listing.undated) add_entry(out, entry, words);
  add_sources(out, listing.sources, words);
  return out;
}

}  // namespace demarche
