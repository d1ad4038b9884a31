#include "tools/train/augment.hpp"

#include <catch2/catch.hpp>

#include "tests/tools/treebank/rows.hpp"
#include "tools/train/headline.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// A sentence with its tree: "form lemma UPOS XPOS head relation" a word; "+" before a form that no space precedes.
TreebankSentence tree(const std::vector<std::string>& words) {
  std::string bytes;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::istringstream parts(words[i]);
    std::string form, lemma, upos, xpos, head, relation;
    parts >> form >> lemma >> upos >> xpos >> head >> relation;
    if (form[0] == '+') form.erase(0, 1);
    const bool joined = i + 1 < words.size() && words[i + 1][0] == '+';
    const std::string id = std::to_string(i + 1), space = joined ? "SpaceAfter=No" : "_";
    for (const std::string& column : {id, form, lemma, upos, xpos, std::string("_"), head, relation, std::string("_")})
      bytes.append(column).append("\t");
    bytes.append(space).append("\n");
  }
  return read_conllu(bytes, "test").front();
}

std::string tags(const TreebankSentence& sentence) {
  std::string out;
  for (const TreebankWord& word : sentence.words) out += (out.empty() ? "" : " ") + word.xpos;
  return out;
}

const std::vector<TreebankSentence>& forms_bank() {
  static const std::vector<TreebankSentence> bank =
      read_conllu(row("1\tbacks\tVBZ") + row("2\tback\tVBP") + row("3\tleave\tVBP"), "x");
  return bank;
}

/// Lemmas of the forms above: row() repeats the form, so they are set here.
VerbForms forms() {
  std::vector<TreebankSentence> bank = forms_bank();
  bank[0].words[0].lemma = bank[0].words[1].lemma = "back";
  bank[0].words[2].lemma = "leave";
  return VerbForms(bank);
}

const std::vector<std::string> kBacked{"The the DET DT 2 det",        "parliament parliament NOUN NN 3 nsubj",
                                       "backed back VERB VBD 0 root", "the the DET DT 5 det",
                                       "treaty treaty NOUN NN 3 obj", "+. . PUNCT . 3 punct"};

std::string headline(const std::vector<std::string>& words) {
  const auto out = as_headline(tree(words), forms());
  return out ? out->text + " / " + tags(*out) : "";
}

}  // namespace

TEST_CASE("title case leaves small words and what follows no space") {
  const TreebankSentence sentence = read_conllu(rows("the/DT envoy/NN of/IN oslo/NNP met/VBD"), "x").front();
  const TreebankSentence title = in_title_case(sentence);
  CHECK(title.text == "The Envoy of Oslo Met");
  CHECK(title.words[0].form == "The");
  CHECK(title.words[2].form == "of");
  CHECK(tags(title) == "DT NN IN NNP VBD");
  CHECK(in_title_case(tree({"did do AUX VBD 0 root", "+n't not PART RB 1 advmod"})).text == "Didn't");
}

TEST_CASE("capitals leave letters beyond ASCII as they are") {
  const TreebankSentence sentence = read_conllu(rows("the/DT caf\u00e9/NN met/VBD"), "x").front();
  CHECK(in_capitals(sentence).text == "THE CAF\u00e9 MET");
  CHECK(in_capitals(sentence).words[1].form == "CAF\u00e9");
}

TEST_CASE("a headline drops articles and the stop and tells the past in the present") {
  CHECK(headline(kBacked) == "Parliament backs treaty / NN VBZ NN");
  auto plural = kBacked;
  plural[1] = "parliaments parliament NOUN NNS 3 nsubj";
  CHECK(headline(plural) == "Parliaments back treaty / NNS VBP NN");
}

TEST_CASE("a headline drops the passive's auxiliary and turns will into to") {
  CHECK(headline({"An a DET DT 2 det", "envoy envoy NOUN NN 4 nsubj:pass", "was be AUX VBD 4 aux:pass",
                  "expelled expel VERB VBN 0 root", "+. . PUNCT . 4 punct"}) == "Envoy expelled / NN VBN");
  CHECK(headline({"Parliament parliament NOUN NN 3 nsubj", "will will AUX MD 3 aux", "back back VERB VB 0 root",
                  "it it PRON PRP 3 obj", "+. . PUNCT . 3 punct"}) == "Parliament to back it / NN TO VB PRP");
}

TEST_CASE("what makes no headline is left alone") {
  auto question = kBacked;
  question.back() = "+? ? PUNCT . 3 punct";
  CHECK(headline(question).empty());
  auto pronoun = kBacked;
  pronoun[1] = "it it PRON PRP 3 nsubj";
  CHECK(headline(pronoun).empty());
  auto unknown = kBacked;
  unknown[2] = "met meet VERB VBD 0 root";
  CHECK(headline(unknown).empty());
  CHECK(headline({"Parliament parliament NOUN NN 0 root", "+. . PUNCT . 1 punct"}).empty());
  auto lengthy = kBacked;
  lengthy.insert(lengthy.end() - 1, 14, "now now ADV RB 3 advmod");
  CHECK(headline(lengthy).empty());
  CHECK_FALSE(as_headline({}, forms()));
}

TEST_CASE("copies are a tenth in title case and a twentieth in capitals") {
  std::string bytes;
  for (int i = 0; i < 40; ++i) bytes += rows("oslo/NNP waits/VBZ");
  std::size_t titles = 0, capitals = 0;
  for (const TreebankSentence& copy : headline_copies(read_conllu(bytes, "x"))) {
    titles += copy.text == "Oslo Waits";
    capitals += copy.text == "OSLO WAITS";
  }
  CHECK(titles == 4);
  CHECK(capitals == 2);
}
