// Bytes -> a text document, or InputError; by its name a text, and by nothing but its bytes.
#include "tests/fuzz/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  for (const char* uri : {"2031-03-14-report.txt", ""}) {
    try {
      fuzz::check_document(read_document(fuzz::bytes_of(data, size), uri));
    } catch (const InputError&) {
    }
  }
  return 0;
}
