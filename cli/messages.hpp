// Messages for people, on standard error. Data goes to standard output (cli/output.hpp), never here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace demarche {

/// `text` as one line that no terminal obeys: valid UTF-8, control characters as spaces.
std::string printable(std::string_view text);

/// Prints one line.
void say(std::string_view line);
/// Prints "demarche: LINE", in colour where standard error is a terminal and NO_COLOR is not set.
void say_error(std::string_view line);

/// A counter that overwrites itself on a terminal and prints nothing elsewhere.
class Progress {
 public:
  Progress();
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more document is done.
  void step();
  /// Takes the counter off the terminal, before a message is printed.
  void clear();

 private:
  bool terminal_;
  bool drawn_ = false;
  std::size_t count_ = 0;
};

}  // namespace demarche
