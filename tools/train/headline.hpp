// Rewrites a sentence of a treebank as a headline tells it: articles, "be" and the full stop go, the past becomes the
// present, "will" becomes "to". Treebanks have few headlines, and taggers that never saw any take "backs" for a noun.
//   "The parliament backed the treaty." -> "Parliament backs treaty"
//   "An envoy was expelled on Monday." -> "Envoy expelled on Monday"
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tools/treebank/conllu.hpp"

namespace demarche {

/// Verb forms as a treebank has them: {lemma, tag} -> the most frequent form.
class VerbForms {
 public:
  explicit VerbForms(const std::vector<TreebankSentence>& treebank);
  /// Nothing where the treebank lacks it.
  const std::string* find(const std::string& lemma, const std::string& tag) const;

 private:
  std::map<std::pair<std::string, std::string>, std::string> forms_;
};

/// The headline, or nothing for sentences that make none: without a verb at the root or a noun as its subject,
/// questions, long ones.
std::optional<TreebankSentence> as_headline(const TreebankSentence& sentence, const VerbForms& forms);

}  // namespace demarche
