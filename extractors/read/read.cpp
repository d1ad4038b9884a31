#include "extractors/read/read.hpp"

#include "extractors/hash.hpp"

namespace demarche {

RawDocument read_document(std::string_view bytes, const std::string& uri) {
  RawDocument out;
  out.text = bytes;
  out.info.uri = uri;
  out.info.id = "d" + short_hash(out.text);
  return out;
}

}  // namespace demarche
