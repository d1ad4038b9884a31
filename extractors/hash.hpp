// Hashes that stand in outputs: documents, mentions and rule sets are named by them.
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// The first 16 hexadecimal digits of the SHA-256 of `bytes` (FIPS 180-4), as `sha256sum` prints them.
std::string short_hash(std::string_view bytes);

}  // namespace demarche
