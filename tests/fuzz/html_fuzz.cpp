// Bytes -> an HTML page with its published day, clean paragraphs; tags around them make a page of whatever they are.
#include "extractors/clean.hpp"
#include "extractors/rules/rules.hpp"
#include "tests/fuzz/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  static const Rules rules = builtin_rules();
  const std::string bytes(fuzz::bytes_of(data, size));
  for (const std::string& page : {bytes, "<!doctype html>" + bytes}) {
    try {
      const RawDocument document = read_document(page, "page.html");
      fuzz::check_document(document);
      clean(document.text, *rules, document.marks);
    } catch (const InputError&) {
    }
  }
  return 0;
}
