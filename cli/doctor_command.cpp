// demarche doctor: what the program finds of what it needs, a line each on standard output.
#include <algorithm>

#include "cli/checkup.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace demarche {
namespace {

constexpr std::size_t kColumn = 9;  // "missing" and a gap

}  // namespace

Exit examine(const DoctorOptions& options) {
  const std::vector<Finding> findings = check_up(options.rules);
  std::string out;
  for (const Finding& finding : findings) {
    std::string state(name_of(finding.state));
    state.resize(kColumn, ' ');
    out += state + printable(finding.what) + "\n";
  }
  write_stdout(out);
  const bool lacks = std::any_of(findings.begin(), findings.end(),
                                 [](const Finding& finding) { return finding.state == State::missing; });
  return lacks ? Exit::found : Exit::done;
}

}  // namespace demarche
