#include "render/plain_writer.hpp"

#include <algorithm>

#include "render/columns.hpp"

namespace demarche {
namespace {

constexpr const char* kDot = " · ";
constexpr std::size_t kIndent = 4;    // of quotes
constexpr std::size_t kGap = 2;       // between columns
constexpr std::size_t kMaxDate = 18;  // a wider date or kind pushes the rest of its line to the right
constexpr std::size_t kMaxKind = 22;
constexpr std::size_t kMinBody = 24;  // where a terminal leaves less, the columns stand above the body
constexpr const char* kBold = "\x1b[1m";
constexpr const char* kFaint = "\x1b[2m";
constexpr const char* kReset = "\x1b[0m";

void append(std::string& line, const std::string& part, const char* between = kDot) {
  if (!part.empty()) line += (line.empty() ? "" : between) + part;
}

std::string kind_words(const Entry& entry, const Words& words) {
  if (entry.status == Status::happened) return entry.kind;
  return entry.kind + ", " + words.statuses[static_cast<std::size_t>(entry.status)];
}

std::string body_words(const Entry& entry, const Words& words) {
  std::string line = entry.title;
  append(line, entry.parties);
  append(line, entry.place);
  if (!entry.lasts.empty()) append(line, words.in_force + " " + entry.lasts);
  if (!entry.said_by.empty()) append(line, words.per + " " + entry.said_by);
  if (!entry.sure.empty()) append(line, words.date + " " + entry.sure);
  return line;
}

std::string bracketed(std::size_t number) { return "[" + std::to_string(number) + "]"; }

/// `“The envoys met.” [1] Northern Wire; also [2]`
std::string citation_words(const Entry& entry, const Words& words) {
  const Citation& citation = entry.citation;
  std::string line = citation.quote.empty() ? "" : "“" + citation.quote + "”";
  if (citation.source > 0) append(line, bracketed(citation.source), " ");
  append(line, citation.by, " ");
  std::string others;
  for (const std::size_t number : entry.others) append(others, bracketed(number), " ");
  if (!others.empty()) append(line, line.empty() ? others : words.also + " " + others, "; ");
  return line;
}

/// Writes entries in columns as wide as the widest of all, up to a limit.
class PlainWriter {
 public:
  PlainWriter(const Listing& listing, const Words& words, const Terminal& terminal)
      : words_(words), terminal_(terminal) {
    for (const auto* entries : {&listing.dated, &listing.undated}) {
      for (const Entry& entry : *entries) {
        widen(date_columns_, entry.date, kMaxDate);
        widen(kind_columns_, kind_words(entry, words), kMaxKind);
      }
    }
  }

  void entry(const Entry& entry) {
    const std::string date = padded(entry.date, date_columns_);
    const std::string kind = padded(kind_words(entry, words_), kind_columns_);
    const std::string gap(kGap, ' ');
    const std::size_t start = date_columns_ + kind_columns_ + 2 * kGap;
    const bool narrow = terminal_.columns > 0 && terminal_.columns < start + kMinBody;
    const bool wide = terminal_.columns > 0 && columns_of(date) + columns_of(kind) + 2 * kGap > start;
    const std::string indent(narrow ? kIndent : start, ' ');
    const std::string columns = styled(date, kBold) + gap + styled(kind, kFaint);
    if (narrow || wide) out_ += columns + "\n";
    bool first = !narrow && !wide;
    for (const std::string& line : broken(body_words(entry, words_), indent.size())) {
      out_.append(first ? columns + gap : indent).append(line).append("\n");
      first = false;
    }
    indented(citation_words(entry, words_), kFaint);
  }
  void heading(const std::string& text) {
    for (const std::string& line : broken(text, 0)) out_ += styled(line, kBold) + "\n";
  }
  void paragraph(const std::string& text) {
    for (const std::string& line : broken(text, 0)) out_ += line + "\n";
  }
  void gap() { out_ += "\n"; }
  std::string take() { return std::move(out_); }

 private:
  static void widen(std::size_t& columns, const std::string& text, std::size_t most) {
    columns = std::max(columns, std::min(columns_of(text), most));
  }
  std::vector<std::string> broken(const std::string& text, std::size_t indent) const {
    if (terminal_.columns == 0) return break_lines(text, 0);
    return break_lines(text, terminal_.columns > indent + 1 ? terminal_.columns - indent : 1);
  }
  std::string styled(const std::string& text, const char* style) const {
    return terminal_.colour && !text.empty() ? style + text + kReset : text;
  }
  void indented(const std::string& text, const char* style) {
    if (text.empty()) return;
    for (const std::string& line : broken(text, kIndent))
      out_ += std::string(kIndent, ' ') + styled(line, style) + "\n";
  }

  const Words& words_;
  const Terminal& terminal_;
  std::size_t date_columns_ = 0;
  std::size_t kind_columns_ = 0;
  std::string out_;
};

std::string source_words(const Source& source, std::size_t number) {
  std::string line = bracketed(number);
  std::string rest = source.title;
  for (const std::string& part : {source.publisher, source.published, source.uri}) append(rest, part, ", ");
  append(line, rest, " ");
  return line;
}

}  // namespace

std::string write_plain(const Listing& listing, const Words& words, const Terminal& terminal) {
  PlainWriter writer(listing, words, terminal);
  writer.heading(listing.title);
  writer.paragraph(listing.summary);
  writer.gap();
  for (const Entry& entry : listing.dated) writer.entry(entry);
  if (listing.dated.empty() && listing.undated.empty()) writer.paragraph(words.no_events);
  if (!listing.undated.empty()) {
    if (!listing.dated.empty()) writer.gap();
    writer.heading(words.undated_heading);
    for (const Entry& entry : listing.undated) writer.entry(entry);
  }
  if (!listing.sources.empty()) {
    writer.gap();
    writer.heading(words.sources_heading);
    for (std::size_t i = 0; i < listing.sources.size(); ++i) writer.paragraph(source_words(listing.sources[i], i + 1));
  }
  return writer.take();
}

}  // namespace demarche
