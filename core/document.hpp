// What a timeline keeps of a document: who published it where and when. Its text stays outside; offsets refer to it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/day.hpp"
#include "core/enum_names.hpp"
#include "core/extra.hpp"

namespace demarche {

/// Where a published day was found, the surest first.
enum class PublishedBasis { option, metadata, front_matter, file_name, url, dateline, line };
template <>
inline constexpr std::array<std::string_view, 7> kEnumNames<PublishedBasis>{
    "option", "metadata", "front-matter", "file-name", "url", "dateline", "line"};

/// The day that the document's stamp writes, in the stamp's own zone, never converted.
struct Published {
  Day date;
  PublishedBasis basis = PublishedBasis::metadata;

  friend bool operator==(const Published&, const Published&) = default;
};

struct Document {
  std::string id;   ///< the one given, else "d" and 16 hexadecimal digits of the text's SHA-256; never a path
  std::string uri;  ///< relative to the input root, or the address given; "" for standard input
  std::string title;
  std::string publisher;
  std::optional<Published> published;
  std::string byline;  ///< who wrote it, as the page says; "" where it doesn't
  Extra extra;

  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace demarche
