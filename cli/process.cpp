#include "cli/process.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace demarche {

void prepare_process() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    const bool open = ::fcntl(stream, F_GETFD) != -1;
    // Opened for the wrong direction on purpose: writing to a closed standard output must still fail.
    if (!open && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream) return;
  }
}

}  // namespace demarche
