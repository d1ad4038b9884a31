// Which installed font draws which script, as fontconfig finds it for Pango.
//   font_for("Noto Sans,sans-serif", "аЖя") -> "Noto Sans", or "" where no font has these characters
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// The family of the font that draws `sample` (UTF-8) best in the fonts that `families` lists, if one font has all its
/// characters; else "". The same on one machine as long as no font is installed or removed.
std::string font_for(std::string_view families, std::string_view sample);

}  // namespace demarche
