// Scores -> a table to read, or JSON for scripts. Keys of the JSON: upos, xpos, lemma, uas, las in percent over all
// words, null for what the program does not do yet; tokens and sentences with precision, recall and f; genres; tags.
#pragma once

#include <string>

#include "tools/evaluate/scores.hpp"

namespace demarche {

std::string text_report(const Scores& scores);
std::string json_report(const Scores& scores);

}  // namespace demarche
