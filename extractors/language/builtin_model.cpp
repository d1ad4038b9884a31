// The model file, put into the program as it is: the linker maps it, nothing is copied or unpacked at start.
#include "extractors/language/model.hpp"

asm(R"(
  .pushsection .rodata.demarche_model, "a"
  .balign 64
  .globl demarche_model_begin
  .globl demarche_model_end
demarche_model_begin:
  .incbin ")" DEMARCHE_MODEL_FILE R"("
demarche_model_end:
  .popsection
)");

extern "C" {
extern const std::byte demarche_model_begin[];  // NOLINT(modernize-avoid-c-arrays)
extern const std::byte demarche_model_end[];    // NOLINT(modernize-avoid-c-arrays)
}

namespace demarche {

const Model& builtin_model() {
  static const Model model({demarche_model_begin, demarche_model_end});
  return model;
}

}  // namespace demarche
