// Lines of CoNLL-U, with the columns that a test does not ask for left empty.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "tools/treebank/conllu.hpp"

namespace demarche::testing {

/// "1\tmet\tVBD" -> a line with these as id, form and XPOS; a fourth part is the last column.
inline std::string row(const std::string& parts) {
  std::vector<std::string> part(1);
  for (const char c : parts) {
    if (c == '\t') {
      part.emplace_back();
    } else {
      part.back() += c;
    }
  }
  part.resize(4, "_");
  return part[0] + "\t" + part[1] + "\t" + part[1] + "\t_\t" + part[2] + "\t_\t_\t_\t_\t" + part[3] + "\n";
}

/// A sentence of "word/TAG" parts, a line each for CoNLL-U, with an empty line behind.
inline std::string rows(const std::string& sentence) {
  std::istringstream words(sentence);
  std::string word, out;
  for (int i = 1; words >> word; ++i) {
    const std::size_t slash = word.rfind('/');
    out += row(std::to_string(i) + "\t" + word.substr(0, slash) + "\t" + word.substr(slash + 1));
  }
  return out + "\n";
}

}  // namespace demarche::testing
