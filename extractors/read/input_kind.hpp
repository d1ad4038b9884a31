// Tells what an input is, so that its caller knows which function of read.hpp reads it.
//   "corpus.jsonl" -> json_lines      "x.json", or "{\"text\": ..." from standard input -> json      else text
#pragma once

#include <array>
#include <string_view>

#include "core/enum_names.hpp"

namespace demarche {

enum class InputKind { text, json, json_lines, html, feed };
template <>
inline constexpr std::array<std::string_view, 5> kEnumNames<InputKind>{"text", "json", "json-lines", "html", "feed"};

/// By the ending of `uri` where it has a telling one (.json, .jsonl, .ndjson; .html where a tag begins it or a page is
/// in it), else by how `bytes` begin; what is called .txt or .md is never JSON. An ending .gz is looked behind. Input
/// called .json that holds one whole object a line is json_lines.
InputKind input_kind(std::string_view bytes, std::string_view uri);

}  // namespace demarche
