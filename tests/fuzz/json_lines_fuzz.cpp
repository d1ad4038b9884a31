// Bytes -> the documents of JSON Lines, each line a document or InputError.
#include "tests/fuzz/laws.hpp"

namespace {

void read_line(std::string_view line, std::size_t number) {
  using namespace demarche;
  try {
    fuzz::check_document(read_json_line(line, "a.jsonl", number));
  } catch (const InputError&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  std::string_view left = fuzz::bytes_of(data, size);
  input_kind(left, "");
  for (std::size_t number = 1; !left.empty(); ++number) {
    const std::size_t taken = std::min(left.find('\n'), left.size() - 1) + 1;
    read_line(left.substr(0, taken), number);
    left.remove_prefix(taken);
  }
  return 0;
}
