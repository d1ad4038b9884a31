#include "render/fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <memory>

namespace demarche {
namespace {

using CharSet = std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)>;
using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

const FcChar8* bytes_of(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

CharSet characters_of(std::string_view sample) {
  CharSet set(FcCharSetCreate(), &FcCharSetDestroy);
  while (set && !sample.empty()) {
    FcChar32 code = 0;
    const auto* bytes = reinterpret_cast<const FcChar8*>(sample.data());
    const int used = FcUtf8ToUcs4(bytes, &code, static_cast<int>(sample.size()));
    if (used <= 0) break;
    FcCharSetAddChar(set.get(), code);
    sample.remove_prefix(static_cast<std::size_t>(used));
  }
  return set;
}

/// What is looked for: the families in their order, and the characters before all.
Pattern wish(std::string_view families, const FcCharSet* characters) {
  Pattern pattern(FcPatternCreate(), &FcPatternDestroy);
  if (!pattern) return pattern;
  while (!families.empty()) {
    const std::size_t comma = std::min(families.find(','), families.size());
    FcPatternAddString(pattern.get(), FC_FAMILY, bytes_of(std::string(families.substr(0, comma))));
    families.remove_prefix(std::min(comma + 1, families.size()));
  }
  FcPatternAddCharSet(pattern.get(), FC_CHARSET, characters);
  FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
  FcDefaultSubstitute(pattern.get());
  return pattern;
}

}  // namespace

std::string font_for(std::string_view families, std::string_view sample) {
  const CharSet characters = characters_of(sample);
  const Pattern pattern = characters ? wish(families, characters.get()) : Pattern(nullptr, &FcPatternDestroy);
  if (!pattern) return "";
  FcResult result = FcResultNoMatch;
  const Pattern font(FcFontMatch(nullptr, pattern.get(), &result), &FcPatternDestroy);
  FcCharSet* has = nullptr;
  FcChar8* family = nullptr;
  if (!font || FcPatternGetCharSet(font.get(), FC_CHARSET, 0, &has) != FcResultMatch ||
      FcPatternGetString(font.get(), FC_FAMILY, 0, &family) != FcResultMatch) {
    return "";
  }
  return FcCharSetIsSubset(characters.get(), has) ? reinterpret_cast<const char*>(family) : "";
}

}  // namespace demarche
