#include "cli/chronicle.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace demarche;

namespace {

ExtractedDocument document(std::string id, std::string text_hash, std::string uri) {
  ExtractedDocument out{uri, std::move(text_hash), {}};
  out.extracted.document.id = std::move(id);
  out.extracted.document.uri = std::move(uri);
  return out;
}

std::string uris(const std::vector<ExtractedDocument>& documents) {
  std::string out;
  for (const auto& entry : documents) out += entry.extracted.document.uri;
  return out;
}

}  // namespace

TEST_CASE("of documents with one id the same stays, whatever their order") {
  std::vector<ExtractedDocument> all;
  all.push_back(document("1", "x", "a"));
  all.push_back(document("1", "x", "b"));
  all.push_back(document("1", "y", "c"));
  all.push_back(document("2", "x", "d"));
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  do {
    std::vector<ExtractedDocument> documents = all;
    std::vector<std::string> messages;
    const std::vector<DeadLetter> lost = drop_twins(documents, messages);
    CHECK((lost.size() == 1 && lost[0].source == "c" && lost[0].reason == messages[1]));
    CHECK(uris(documents) == "ad");
    CHECK(messages ==
          std::vector<std::string>{"b: left out, the same text as a", "c: left out, a has the same id \"1\""});
  } while (std::next_permutation(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; }));
}

TEST_CASE("a timeline says what made it: options sorted, hashes of rules and inputs") {
  std::vector<ExtractedDocument> documents;
  documents.push_back(document("2", "x", "a"));
  documents.push_back(document("1", "y", "b"));
  RuleTables rules;
  rules.hash = "0011223344556677";
  const Timeline one = make_timeline(documents, rules, {{"truce", "talks"}, Day::from(2016, 5, 1)});
  CHECK(one.run.options ==
        std::vector<std::pair<std::string, std::string>>{{"kinds", "truce,talks"}, {"published", "2016-05-01"}});
  CHECK(one.run.rules == "0011223344556677");
  CHECK(one.run.inputs.size() == 16);
  std::swap(documents[0], documents[1]);
  CHECK(make_timeline(documents, rules, {}).run.inputs == one.run.inputs);
}
