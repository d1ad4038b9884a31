// A page about one treaty, for tests of its day.
#pragma once

#include <string>

namespace demarche::testing {

/// What a dated page has besides its headline and report.
struct DatedPage {
  std::string head = {};    ///< in the head
  std::string before = {};  ///< before the headline
  std::string line = {};    ///< between the headline and the report
  std::string behind = {};  ///< behind the report
  std::string html = "<html>";
};

inline std::string html_of(const DatedPage& page) {
  return page.html + "<head>" + page.head + "</head><body>" + page.before + "<h1>Water treaty signed</h1>" + page.line +
         "<p>The envoys of Orsk and Arval signed the water treaty in the old customs house.</p>"
         "<p>Both governments had asked for four more weeks before the last round began.</p>"
         "<p>Neither side would say when the parliament of Orsk is going to vote on it.</p>"
         "<p>The treaty is the first of its kind between the two, and the longest by far.</p>" +
         page.behind + "</body></html>";
}

}  // namespace demarche::testing
