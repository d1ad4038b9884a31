#include "cli/process.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

#include "cli/unfinished.hpp"

namespace demarche {
namespace {

/// Ends the process as the signal would have, so that a shell sees it.
extern "C" void end_by_signal(int signal) {
  remove_unfinished();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

void prepare_process() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    if (std::signal(signal, end_by_signal) == SIG_IGN) std::signal(signal, SIG_IGN);  // nohup
  }
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    const bool open = ::fcntl(stream, F_GETFD) != -1;
    // Opened for the wrong direction on purpose: writing to a closed standard output must still fail.
    if (!open && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream) return;
  }
}

}  // namespace demarche
