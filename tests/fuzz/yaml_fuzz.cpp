// Bytes -> a YAML tree, and rules, or RuleError.
#include "extractors/rules/source.hpp"
#include "extractors/yaml.hpp"
#include "tests/fuzz/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace demarche;
  const std::string_view bytes = fuzz::bytes_of(data, size);
  try {
    parse_yaml(bytes, "a.yaml");
    load_rules({{"a.yaml", std::string(bytes)}});
  } catch (const RuleError&) {
  }
  return 0;
}
