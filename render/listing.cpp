#include "render/listing.hpp"

#include <algorithm>

#include "render/date_words.hpp"
#include "render/event_text.hpp"
#include "render/header.hpp"
#include "render/selection.hpp"

namespace demarche {
namespace {

constexpr std::size_t kMaxParties = 12;
constexpr std::size_t kMaxName = 200;
constexpr std::size_t kMaxQuote = 4000;

void append(std::string& list, const std::string& part, const char* comma = ", ") {
  if (!part.empty()) list += (list.empty() ? "" : comma) + part;
}

/// "10:30 GMT", "17h" where no minutes are told.
std::string clock_of(const Clock& clock) {
  std::string text = to_string(clock) + (clock.minute ? "" : "h");
  append(text, clean_text(clock.zone, kMaxName), " ");
  return text;
}

std::string date_of(const When& when, const Words& words) {
  std::string text = date_words(when, true, words);
  if (!text.empty() && when.clock) append(text, clock_of(*when.clock));
  return text;
}

/// A window of several days could be read as lasting so long.
bool reads_as_a_stretch(const When& when) {
  const bool finite = when.range.first.is_finite() && when.range.end.is_finite();
  return finite && !when.range.is_day() && (when.unit == DateUnit::range || when.unit == DateUnit::week);
}

std::string other_reading(DayRange range, const Words& words) {
  return date_words({range, DateUnit::range, {}, {}, {}, {}}, true, words);
}

std::string sure_of(const When& when, const Words& words) {
  std::string text;
  if (reads_as_a_stretch(when)) text = words.a_range;
  if (when.basis == DateBasis::inferred) append(text, words.inferred);
  if (when.basis == DateBasis::edited) append(text, words.edited);
  if (when.alternative) {
    if (const std::string other = other_reading(*when.alternative, words); !other.empty()) {
      append(text, words.or_else + " " + other);
    }
  }
  return text;
}

std::string lasts_of(const Extent& extent, const Words& words) {
  const bool ordered = extent.from && extent.to && *extent.from <= *extent.to;
  if (ordered) return range_words(DayRange::through(*extent.from, *extent.to), true, words);
  std::string text;
  if (extent.from) text = words.from + " " + range_words(DayRange::of(*extent.from), true, words);
  if (extent.to && !extent.from) text = words.until + " " + range_words(DayRange::of(*extent.to), true, words);
  if (!text.empty() && extent.open) append(text, words.open_end);
  return text;
}

std::string parties_of(const Event& event) {
  std::vector<std::string> names;
  for (const Participant& participant : event.participants) {
    std::string name = clean_text(participant.name, kMaxName);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMaxParties); ++i) append(text, names[i]);
  return names.size() > kMaxParties ? text + " +" + std::to_string(names.size() - kMaxParties) : text;
}

std::string kind_of(const Event& event, const Ontology& ontology) {
  const Kind* kind = ontology.find(event.kind);
  return clean_text(kind && !kind->label.empty() ? kind->label : event.kind, kMaxName);
}

/// The evidence to cite: the first whose words give a date, where there is one, else the first that has words.
const Evidence* cited(const Event& event) {
  const Evidence* first = nullptr;
  for (const Evidence& evidence : event.evidence) {
    const bool has_words = !evidence.quote.empty() || !evidence.by.empty();
    if (has_words && evidence.time) return &evidence;
    if (has_words && !first) first = &evidence;
  }
  return first;
}

/// What a person entered has a note instead of a quote.
Citation citation_of(const Evidence& evidence, const Sources& numbers, const std::vector<Source>& sources,
                     const Words& words) {
  if (!evidence.by.empty()) {
    return {clean_text(evidence.note, kMaxQuote), 0, words.entered_by + " " + clean_text(evidence.by, kMaxName)};
  }
  Citation citation{clean_text(evidence.quote, kMaxQuote), numbers.number(evidence.document), ""};
  if (citation.source > 0) {
    const Source& source = sources[citation.source - 1];
    citation.by = source.publisher;
    append(citation.by, source.published);
  }
  return citation;
}

Source source_of(const Document& document, const Words& words) {
  Source source{clean_text(document.title), clean_text(document.publisher, kMaxName), "", clean_text(document.uri)};
  if (document.published) source.published = range_words(DayRange::of(document.published->date), true, words);
  return source;
}

/// Makes entries; holds what all of them need.
class Lister {
 public:
  Lister(const Timeline& timeline, const Ontology& ontology, const Words& words)
      : timeline_(timeline), ontology_(ontology), words_(words), numbers_(timeline.documents) {
    for (const Document& document : timeline.documents) sources_.push_back(source_of(document, words));
  }

  std::vector<Entry> entries(const std::vector<std::size_t>& indices) const {
    std::vector<Entry> out;
    out.reserve(indices.size());
    for (const std::size_t index : indices) out.push_back(entry(timeline_.events[index]));
    return out;
  }
  const std::vector<Source>& sources() const { return sources_; }

 private:
  Entry entry(const Event& event) const {
    Entry out;
    if (event.when) {
      out.date = date_of(*event.when, words_);
      out.sure = sure_of(*event.when, words_);
    }
    out.kind = kind_of(event, ontology_);
    out.status = event.status;
    out.title = clean_text(event.title);
    if (out.title.empty()) out.title = out.kind.empty() ? words_.event : out.kind;
    out.parties = parties_of(event);
    if (event.place) out.place = clean_text(event.place->name, kMaxName);
    if (event.lasts) out.lasts = lasts_of(*event.lasts, words_);
    if (event.alleged) out.said_by = clean_text(event.said_by, kMaxName);
    if (const Evidence* evidence = cited(event)) out.citation = citation_of(*evidence, numbers_, sources_, words_);
    out.others = numbers_.numbers(event);
    std::erase(out.others, out.citation.source);
    return out;
  }

  const Timeline& timeline_;
  const Ontology& ontology_;
  const Words& words_;
  Sources numbers_;
  std::vector<Source> sources_;
};

}  // namespace

Listing list_events(const Timeline& timeline, const Ontology& ontology, const LayoutOptions& options) {
  LayoutOptions all = options;
  all.statuses = {Status::happened, Status::planned, Status::possible, Status::denied};
  Selection selection = select_events(timeline, ontology, all);
  const Lister lister(timeline, ontology, options.words);
  Listing listing;
  listing.dated = lister.entries(selection.drawn);
  listing.undated = lister.entries(selection.undated);
  listing.sources = lister.sources();
  listing.title = title_words(timeline, selection, all);
  selection.drawn.insert(selection.drawn.end(), selection.undated.begin(), selection.undated.end());
  listing.summary = subtitle_words(timeline, selection, 0, options.words);
  return listing;
}

}  // namespace demarche
