// The words of an event in a picture: its label and its tooltip.
//   "1 May" "Syria's military extends cease-fire" "· Russia" "[3]"
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/timeline.hpp"
#include "render/text.hpp"
#include "render/words.hpp"

namespace demarche {

/// Numbers and addresses of the documents that events rest on.
class Sources {
 public:
  explicit Sources(const std::vector<Document>& documents);

  /// Places of the event's documents in the timeline's list, from 1, ascending; unknown documents are left out.
  std::vector<std::size_t> numbers(const Event& event) const;
  /// The place of the document called `id`, from 1; 0 where there is none.
  std::size_t number(std::string_view id) const;
  /// The http(s) address of the first of them that has one, else "".
  std::string link(const Event& event) const;

 private:
  const std::vector<Document>& documents_;
  std::map<std::string_view, std::size_t> number_;
};

/// The runs of an event's label: date (where it has one), title, other parties (those that the title does not name) and
/// whose word it is, source numbers.
TextLine label_line(const Event& event, const std::vector<std::string>& other_parties, const Sources& sources,
                    bool with_year, const Words& words);

/// All of it in plain text: the date with its year and clock, the title uncut, status, who took part, sources.
std::string tooltip_of(const Event& event, const Sources& sources, const Words& words);

}  // namespace demarche
