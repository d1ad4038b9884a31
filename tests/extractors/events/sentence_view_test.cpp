#include "extractors/events/sentence_view.hpp"

#include <catch2/catch.hpp>
#include <functional>

#include "extractors/analyse.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// What `ask` answers of the sentence `text` and the token that [brackets] mark, or its first.
std::string asked(const std::string& text, const std::function<std::string(const SentenceView&, std::uint32_t)>& ask) {
  std::string plain;
  std::uint32_t marked = 0;
  for (const char c : text) {
    if (c == '[') marked = static_cast<std::uint32_t>(plain.size());
    if (c != '[' && c != ']') plain += c;
  }
  const RuleTables& rules = rule_set().tables;
  const Segmented segmented =
      segment(plain, {{{0, static_cast<std::uint32_t>(plain.size())}, ParagraphRole::body}}, rules);
  const Day published = *Day::from(2031, 5, 7);
  const std::vector<TimeMention> times = find_times(plain, segmented, rules, published);
  const Names names = find_names(plain, segmented, rules);
  const Analysed analysed{plain, segmented, times, names, rules, published};
  Analysis analysis = analyse(segmented, rules);
  const DocumentView document(analysed, analysis);
  REQUIRE(segmented.sentences.size() == 1);
  const SentenceView view(document, 0);
  std::uint32_t token = 0;
  while (view.token(token).span.begin < marked) ++token;
  return ask(view, token);
}

/// The flags of the marked verb's group, and where it begins.
std::string group(const std::string& text) {
  return asked(text, [](const SentenceView& view, std::uint32_t i) {
    const VerbGroup g = view.verb_group(i);
    std::string out(view.token(g.begin).norm);
    const std::pair<bool, const char*> flags[] = {
        {g.negated, "negated"},       {g.future, "future"}, {g.modal, "modal"},     {g.would, "would"},
        {g.infinitive, "infinitive"}, {g.gerund, "gerund"}, {g.passive, "passive"}, {g.perfect, "perfect"},
        {g.finite, "finite"},         {g.past, "past"}};
    for (const auto& [on, name] : flags) {
      if (on) out += std::string(" ") + name;
    }
    return out;
  });
}

std::string words(const SentenceView& view, std::uint32_t begin, std::uint32_t end) {
  std::string out;
  for (std::uint32_t i = begin; i < end; ++i) out += (out.empty() ? "" : " ") + std::string(view.token(i).norm);
  return out;
}

std::string noun_phrase(const std::string& text) {
  return asked(text, [](const SentenceView& view, std::uint32_t i) {
    return words(view, view.noun_phrase_begin(i), view.noun_phrase_end(i));
  });
}

std::string subject(const std::string& text) {
  return asked(text, [](const SentenceView& view, std::uint32_t i) {
    const TokenSpan stretch = view.subject_stretch(view.verb_group(i).begin);
    return words(view, stretch.begin, stretch.end);
  });
}

}  // namespace

TEST_CASE("a verb is read with its auxiliaries") {
  CHECK(group("The envoys [met] in Oslo.") == "met finite past");
  CHECK(group("The envoys [meet] in Oslo today.") == "meet finite");
  CHECK(group("The envoys have [met] in Oslo.") == "have perfect finite");
  CHECK(group("The envoys had [met] in Oslo.") == "had perfect finite past");
  CHECK(group("The envoys will [meet] in Oslo.") == "will future finite");
  CHECK(group("The envoys may [meet] in Oslo.") == "may modal finite");
  CHECK(group("The truce was [declared] in Oslo.") == "was passive finite past");
}

TEST_CASE("negation, infinitives and gerunds are seen") {
  CHECK(group("The envoys did not [meet] in Oslo.") == "did negated finite past");
  CHECK(group("The envoys didn't [meet] in Oslo.") == "did negated finite past");
  CHECK(group("The envoys hoped to [meet] in Oslo.") == "to infinitive");
  CHECK(group("The envoys spoke of [signing] a treaty.") == "signing gerund");
}

TEST_CASE("noun phrases reach from the determiner to the head") {
  CHECK(noun_phrase("They signed the first trade [treaty] with Peru.") == "the first trade treaty");
  CHECK(noun_phrase("They signed Norway's trade [treaty] with Peru.") == "norway 's trade treaty");
}

TEST_CASE("a verb's subject stands before its group") {
  CHECK_THAT(subject("The envoys of Norway have [signed] a treaty."), Catch::Contains("the envoys of norway"));
  CHECK_THAT(subject("On Monday, the envoys [signed] a treaty."), Catch::Contains("the envoys"));
}
