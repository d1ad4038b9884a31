// Bytes -> the rows of a metadata table; a header makes a table of whatever they are.
#include "extractors/read/metadata.hpp"
#include "tests/fuzz/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  const std::string bytes(fuzz::bytes_of(data, size));
  for (const std::string& table : {bytes, "path,published,publisher,uri,title,exclude\n" + bytes}) {
    try {
      for (const MetadataRow& row : parse_metadata(table, "meta.csv")) {
        fuzz::require(!row.path.empty() && row.line > 0, "a row has a path and a line");
        RawDocument document = read_document("Envoys met.", "a.txt");
        apply_metadata(document, row);
        fuzz::check_document(document);
      }
    } catch (const InputError&) {
    }
  }
  return 0;
}
