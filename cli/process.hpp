// What a process must see to before it touches a file.
#pragma once

namespace demarche {

/// Makes a closed pipe and a file that grew too large errors of the write instead of signals, has a signal that ends
/// the process take the unfinished file with it, and keeps the numbers of standard streams that were closed from being
/// given to files that the program opens.
void prepare_process();

}  // namespace demarche
