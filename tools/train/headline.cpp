#include "tools/train/headline.hpp"

#include <algorithm>

namespace demarche {
namespace {

/// Headlines of more words are none.
constexpr std::size_t kLongest = 16;

bool is_article(const TreebankWord& word) {
  return word.xpos == "DT" && (word.lemma == "the" || word.lemma == "a" || word.lemma == "an");
}

class Rewriter {
 public:
  Rewriter(const TreebankSentence& sentence, const VerbForms& forms)
      : in_(sentence), forms_(forms), kept_(sentence.words.size(), true), words_(sentence.words) {}

  std::optional<TreebankSentence> headline() {
    if (!find_clause() || in_.words.back().form != ".") return std::nullopt;
    drop_small_words();
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const bool shares_tense = i == root_ || (words_[i].relation == "conj" && head_of(i) == root_);
      if (shares_tense && words_[i].xpos == "VBD" && !to_present(words_[i])) return std::nullopt;
    }
    if (static_cast<std::size_t>(std::count(kept_.begin(), kept_.end(), true)) > kLongest) return std::nullopt;
    return assemble();
  }

 private:
  std::size_t head_of(std::size_t i) const { return static_cast<std::size_t>(words_[i].head) - 1; }

  /// The root must be a full verb, its subject a noun that stands before it.
  bool find_clause() {
    bool subject = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].head == 0) root_ = i;
    }
    if (words_[root_].upos != "VERB") return false;
    for (std::size_t i = 0; i < root_; ++i) {
      if (head_of(i) != root_ || !words_[i].relation.starts_with("nsubj")) continue;
      subject = words_[i].upos == "NOUN" || words_[i].upos == "PROPN";
      plural_ = words_[i].xpos == "NNS" || words_[i].xpos == "NNPS" || has_conjunct(i);
    }
    return subject;
  }

  bool has_conjunct(std::size_t noun) const {
    for (std::size_t i = noun + 1; i < root_; ++i) {
      if (words_[i].relation == "conj" && head_of(i) == noun) return true;
    }
    return false;
  }

  void drop_small_words() {
    kept_.back() = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      TreebankWord& word = words_[i];
      const bool helps = head_of(i) == root_ && word.relation.starts_with("aux");
      if (is_article(word) || (helps && word.lemma == "be")) kept_[i] = false;
      if (helps && word.xpos == "MD" && word.lemma == "will" && root_ == i + 1) {
        word.form = word.lemma = "to";
        word.xpos = "TO";
      }
    }
  }

  bool to_present(TreebankWord& verb) const {
    const std::string tag = plural_ ? "VBP" : "VBZ";
    const std::string* form = forms_.find(verb.lemma, tag);
    if (form == nullptr) return false;
    verb.form = *form;
    verb.xpos = tag;
    return true;
  }

  TreebankSentence assemble() const {
    TreebankSentence out;
    out.id = in_.id;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!kept_[i]) continue;
      TreebankWord word = words_[i];
      word.head = 0;  // the tree is not kept
      word.space_before = out.words.empty() || word.space_before || !kept_[i - 1];
      if (out.words.empty() && word.form[0] >= 'a' && word.form[0] <= 'z')
        word.form[0] = static_cast<char>(word.form[0] - 32);
      if (word.space_before && !out.text.empty()) out.text += ' ';
      const auto begin = static_cast<std::uint32_t>(out.text.size());
      out.text += word.form;
      word.span = {begin, static_cast<std::uint32_t>(out.text.size())};
      out.words.push_back(std::move(word));
    }
    return out;
  }

  const TreebankSentence& in_;
  const VerbForms& forms_;
  std::vector<bool> kept_;
  std::vector<TreebankWord> words_;
  std::size_t root_ = 0;
  bool plural_ = false;
};

}  // namespace

VerbForms::VerbForms(const std::vector<TreebankSentence>& treebank) {
  std::map<std::pair<std::string, std::string>, std::map<std::string, std::size_t>> counts;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      if (word.xpos == "VBZ" || word.xpos == "VBP") ++counts[{word.lemma, word.xpos}][word.form];
    }
  }
  for (const auto& [key, forms] : counts) {
    const auto most =
        std::max_element(forms.begin(), forms.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    forms_[key] = most->first;
  }
}

const std::string* VerbForms::find(const std::string& lemma, const std::string& tag) const {
  const auto found = forms_.find({lemma, tag});
  return found == forms_.end() ? nullptr : &found->second;
}

std::optional<TreebankSentence> as_headline(const TreebankSentence& sentence, const VerbForms& forms) {
  if (sentence.words.empty()) return std::nullopt;
  return Rewriter(sentence, forms).headline();
}

}  // namespace demarche
