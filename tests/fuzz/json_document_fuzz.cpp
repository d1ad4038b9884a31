// Bytes -> a JSON document, or InputError.
#include "tests/fuzz/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  try {
    fuzz::check_document(read_document(fuzz::bytes_of(data, size), "a.json"));
  } catch (const InputError&) {
  }
  return 0;
}
