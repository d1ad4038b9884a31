// The program's entry: runs one command and turns what it throws into a message and an exit code.
#include <exception>
#include <new>

#include "cli/command_line.hpp"
#include "cli/errors.hpp"
#include "cli/messages.hpp"
#include "cli/process.hpp"

int main(int argc, char** argv) {
  using namespace demarche;
  Exit code = Exit::failed;
  try {
    prepare_process();
    code = run_command_line(argc, argv);
  } catch (const UsageError& error) {
    say_error(error.what());
    code = Exit::usage;
  } catch (const std::bad_alloc&) {
    say_error("out of memory");
  } catch (const std::exception& error) {
    say_error(error.what());
  }
  return static_cast<int>(code);
}
