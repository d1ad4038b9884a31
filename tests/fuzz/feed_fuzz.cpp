// Bytes -> the documents of a feed; a root element makes a feed of whatever they are.
#include "tests/fuzz/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  const std::string bytes(fuzz::bytes_of(data, size));
  for (const std::string& feed : {bytes, "<rss><channel><item>" + bytes + "</item></channel></rss>"}) {
    try {
      for (const RawDocument& document : read_feed(feed, "feed.xml")) fuzz::check_document(document);
    } catch (const InputError&) {
    }
  }
  return 0;
}
