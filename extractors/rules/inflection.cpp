#include "extractors/rules/inflection.hpp"

#include <array>

namespace demarche {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_with(std::string_view word, std::string_view tail) { return word.ends_with(tail); }

bool is_sibilant(std::string_view word) {
  return ends_with(word, "s") || ends_with(word, "x") || ends_with(word, "z") || ends_with(word, "ch") ||
         ends_with(word, "sh");
}

bool consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

/// One syllable, ending consonant-vowel-consonant: "stop", "bar", not "visit" or "allow". Others stand in the table.
bool doubles(std::string_view word) {
  if (word.size() < 3) return false;
  const char last = word[word.size() - 1], middle = word[word.size() - 2], before = word[word.size() - 3];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y' || !is_vowel(middle) || is_vowel(before))
    return false;
  for (char c : word.substr(0, word.size() - 2)) {
    if (is_vowel(c)) return false;
  }
  return true;
}

std::string add_s(std::string_view word) {
  if (consonant_y(word)) return std::string(word.substr(0, word.size() - 1)) + "ies";
  const bool consonant_o = word.size() > 1 && word.back() == 'o' && !is_vowel(word[word.size() - 2]);  // goes, vetoes
  return std::string(word) + (is_sibilant(word) || consonant_o ? "es" : "s");
}

std::string add_ed(std::string_view word) {
  if (word.back() == 'e') return std::string(word) + "d";
  if (consonant_y(word)) return std::string(word.substr(0, word.size() - 1)) + "ied";
  return std::string(word) + (doubles(word) ? std::string(1, word.back()) : "") + "ed";
}

std::string add_ing(std::string_view word) {
  if (ends_with(word, "ie")) return std::string(word.substr(0, word.size() - 2)) + "ying";
  const bool silent_e =
      word.back() == 'e' && !ends_with(word, "ee") && !ends_with(word, "oe") && !ends_with(word, "ye");
  if (silent_e) return std::string(word.substr(0, word.size() - 1)) + "ing";
  return std::string(word) + (doubles(word) ? std::string(1, word.back()) : "") + "ing";
}

/// Where the word that a multi-word noun inflects ends: before its first preposition, else at its end.
std::size_t noun_head_end(std::string_view lemma) {
  static constexpr std::array<std::string_view, 7> kPrepositions{" of ",  " in ",   " on ",  " to ",
                                                                 " for ", " from ", " with "};
  std::size_t end = lemma.size();
  for (std::string_view preposition : kPrepositions) end = std::min(end, lemma.find(preposition));
  return end;
}

}  // namespace

std::vector<InflectedForm> verb_forms(std::string_view lemma, const Inflections& table) {
  const std::size_t space = lemma.find(' ');
  const std::string_view head = lemma.substr(0, space);
  const std::string tail(space == std::string_view::npos ? "" : lemma.substr(space));
  const auto irregular = table.verbs.find(head);
  Inflections::Verb forms{add_ed(head), "", add_ing(head)};
  if (irregular != table.verbs.end()) {
    forms.past = irregular->second.past;
    forms.participle = irregular->second.participle;
    if (!irregular->second.gerund.empty()) forms.gerund = irregular->second.gerund;
  }
  std::vector<InflectedForm> out{{std::string(lemma), WordForm::base},
                                 {add_s(head) + tail, WordForm::third},
                                 {forms.past + tail, WordForm::past},
                                 {forms.gerund + tail, WordForm::gerund}};
  if (!forms.participle.empty() && forms.participle != forms.past) {
    out.emplace_back(forms.participle + tail, WordForm::participle);
  }
  return out;
}

std::vector<InflectedForm> noun_forms(std::string_view lemma, const Inflections& table) {
  std::vector<InflectedForm> out{{std::string(lemma), WordForm::singular}};
  const std::size_t head_end = noun_head_end(lemma);
  const std::string_view through_head = lemma.substr(0, head_end);
  const std::size_t head_begin = through_head.find_last_of(" -") + 1;  // npos + 1 is 0
  const std::string_view head = through_head.substr(head_begin);
  const auto irregular = table.plurals.find(head);
  const std::string plural = irregular != table.plurals.end() ? irregular->second : add_s(head);
  if (!plural.empty()) {
    out.emplace_back(std::string(through_head.substr(0, head_begin)) + plural + std::string(lemma.substr(head_end)),
                     WordForm::plural);
  }
  return out;
}

}  // namespace demarche
