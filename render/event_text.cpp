#include "render/event_text.hpp"

#include <algorithm>

#include "render/date_words.hpp"

namespace demarche {
namespace {

// Between the runs of a label: a mark that keeps what follows an Arabic or Hebrew title at its right, and a space that
// viewers don't drop, as it isn't the first character.
const std::string kGap = "\xE2\x80\x8E\xE2\x80\x82";
constexpr std::size_t kMaxOthers = 2;
constexpr std::size_t kMaxNumbers = 4;

std::string joined(const std::vector<std::size_t>& numbers, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(numbers.size(), most); ++i) {
    text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
  }
  return numbers.size() > most ? text + " …" : text;
}

std::string title_of(const Event& event) {
  std::string title = clean_text(event.title);
  return title.empty() ? clean_text(event.kind) : title;
}

/// "· Russia, Jordan +2", or "".
std::string note_of(const std::string& title, const std::vector<std::string>& other_parties) {
  std::string note;
  std::size_t named = 0, more = 0;
  for (const std::string& party : other_parties) {
    if (title.find(party) != std::string::npos) continue;
    if (named == kMaxOthers) {
      ++more;
      continue;
    }
    note += (named++ == 0 ? "· " : ", ") + shorten(party, 24);
  }
  return more > 0 ? note + " +" + std::to_string(more) : note;
}

/// "· per Norland", or "".
std::string said_by_of(const Event& event, const Words& words) {
  const bool is_told = event.alleged && !event.said_by.empty();
  return is_told ? "· " + words.per + " " + shorten(clean_text(event.said_by), 24) : "";
}

std::string names_of(const Event& event) {
  std::string names;
  for (std::size_t i = 0; i < std::min<std::size_t>(event.participants.size(), 12); ++i) {
    const std::string name = clean_text(event.participants[i].name, 120);
    if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
  }
  return names;
}

}  // namespace

Sources::Sources(const std::vector<Document>& documents) : documents_(documents) {
  for (std::size_t i = 0; i < documents.size(); ++i) number_.emplace(documents[i].id, i + 1);
}

std::size_t Sources::number(std::string_view id) const {
  const auto found = number_.find(id);
  return found == number_.end() ? 0 : found->second;
}

std::vector<std::size_t> Sources::numbers(const Event& event) const {
  std::vector<std::size_t> numbers;
  for (const Evidence& evidence : event.evidence) {
    const auto found = number_.find(evidence.document);
    if (found != number_.end()) numbers.push_back(found->second);
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::string Sources::link(const Event& event) const {
  for (const std::size_t number : numbers(event)) {
    const std::string& uri = documents_[number - 1].uri;
    if (uri.starts_with("https://") || uri.starts_with("http://")) return uri;
  }
  return "";
}

TextLine label_line(const Event& event, const std::vector<std::string>& other_parties, const Sources& sources,
                    bool with_year, const Words& words) {
  const std::string title = title_of(event);
  const std::string note = note_of(title, other_parties);
  const std::string said_by = said_by_of(event, words);
  const std::vector<std::size_t> numbers = sources.numbers(event);
  TextLine line;
  if (event.when) line.push_back({date_words(*event.when, with_year, words), TextRole::date, false});
  line.push_back({(event.when ? kGap : "") + title, TextRole::event, event.status == Status::denied});
  if (!note.empty()) line.push_back({kGap + note, TextRole::note, false});
  if (!said_by.empty()) line.push_back({kGap + said_by, TextRole::said_by, false});
  if (!numbers.empty()) line.push_back({kGap + "[" + joined(numbers, kMaxNumbers) + "]", TextRole::source, false});
  return line;
}

std::string tooltip_of(const Event& event, const Sources& sources, const Words& words) {
  std::string text = event.when ? date_words(*event.when, true, words) : "";
  if (event.when && event.when->clock) {
    text += ", " + to_string(*event.when->clock);
    if (!event.when->clock->zone.empty()) text += " " + clean_text(event.when->clock->zone, 60);
  }
  text += (text.empty() ? "" : ": ") + title_of(event);
  if (event.status != Status::happened) text += " (" + words.statuses[static_cast<std::size_t>(event.status)] + ")";
  if (event.alleged && !event.said_by.empty()) text += " (" + words.per + " " + clean_text(event.said_by, 120) + ")";
  if (const std::string names = names_of(event); !names.empty()) text += ". " + names;
  if (const auto numbers = sources.numbers(event); !numbers.empty()) text += ". [" + joined(numbers, 12) + "]";
  return text;
}

}  // namespace demarche
