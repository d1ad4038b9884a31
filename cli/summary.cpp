#include "cli/summary.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace demarche {
namespace {

constexpr std::size_t kHashedId = 17;  // "d" and 16 hexadecimal digits: an id that nobody gave
constexpr std::size_t kMaxNamed = 5;

bool is_hashed(const std::string& id) {
  return id.size() == kHashedId && id[0] == 'd' && id.find_first_not_of("0123456789abcdef", 1) == std::string::npos;
}

bool is_undated(const Event& event) {
  const auto bounded = [](const std::optional<DayRange>& days) {
    return days && (days->first.is_finite() || days->end.is_finite());
  };
  return !bounded(event.when ? std::optional(event.when->range) : std::nullopt) && !bounded(event.bounds);
}

void count(const Event& event, SummaryRow& row) {
  ++row.events;
  if (event.status == Status::possible) {
    ++row.possible;
  } else if (event.status == Status::denied) {
    ++row.denied;
  } else if (is_undated(event)) {
    ++row.undated;
  }
}

std::string published_text(const SummaryRow& row) {
  if (!row.published) return "none";
  return row.published->date.iso() + " (" + std::string(name_of(row.published->basis)) + ")";
}

std::string not_drawn(const SummaryRow& row) {
  std::string out;
  const auto add = [&](std::size_t number, const char* what) {
    if (number > 0) out += (out.empty() ? "" : ", ") + std::to_string(number) + " " + what;
  };
  add(row.undated, "undated");
  add(row.possible, "possible");
  add(row.denied, "denied");
  return out.empty() ? "-" : out;
}

/// Characters, not bytes: good enough for a column.
std::size_t width(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t columns, bool right = false) {
  const std::size_t used = width(text);
  const std::string space(columns > used ? columns - used : 0, ' ');
  return right ? space + text : text + space;
}

std::string advice(const std::vector<SummaryRow>& rows) {
  std::vector<std::string> names;
  for (const SummaryRow& row : rows) {
    if (!row.published) names.push_back(row.label);
  }
  if (names.empty()) return "";
  std::string out = "no published day, so no relative dates: ";
  for (std::size_t i = 0; i < std::min(names.size(), kMaxNamed); ++i) out += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > kMaxNamed) out += " and " + std::to_string(names.size() - kMaxNamed) + " more";
  return out + "; pass --published YYYY-MM-DD" + (rows.size() > 1 ? ", or \"published\" in each JSON document" : "");
}

}  // namespace

std::string label_of(const Document& document) {
  if (!is_hashed(document.id)) return document.id;
  return document.uri.empty() ? "standard input" : document.uri;
}

std::vector<SummaryRow> summarise(const Timeline& timeline) {
  std::vector<SummaryRow> rows;
  std::map<std::string, std::size_t, std::less<>> index;
  for (const Document& document : timeline.documents) {
    index.emplace(document.id, rows.size());
    rows.push_back({label_of(document), document.published});
  }
  for (const Event& event : timeline.events) {
    std::set<std::size_t> told;
    for (const Evidence& evidence : event.evidence) {
      const auto found = index.find(evidence.document);
      if (found != index.end()) told.insert(found->second);
    }
    for (const std::size_t row : told) count(event, rows[row]);
  }
  return rows;
}

std::vector<std::string> summary_lines(const std::vector<SummaryRow>& rows) {
  std::size_t label = width("document");
  std::size_t published = width("published");
  for (const SummaryRow& row : rows) {
    label = std::max(label, width(row.label));
    published = std::max(published, width(published_text(row)));
  }
  constexpr std::size_t kNumber = 6;
  const auto line = [&](const std::string& a, const std::string& b, const std::string& c, const std::string& d) {
    return padded(a, label + 2) + padded(b, published + 2) + padded(c, kNumber, true) + "  " + d;
  };
  std::vector<std::string> out{line("document", "published", "events", "not drawn")};
  for (const SummaryRow& row : rows) {
    out.push_back(line(row.label, published_text(row), std::to_string(row.events), not_drawn(row)));
  }
  if (const std::string text = advice(rows); !text.empty()) out.push_back(text);
  return out;
}

}  // namespace demarche
