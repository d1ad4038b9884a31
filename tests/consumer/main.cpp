// A sentence -> its timeline as JSON, with nothing but the installed library.
#include <iostream>

#include "demarche.hpp"

int main() {
  using namespace demarche;
  const Rules rules = builtin_rules();
  const RawDocument document = read_document("The army extended its truce on Thursday.", "2031-06-13-truce.txt");
  const Ontology ontology(rules->kinds);
  const Timeline timeline = build_chronology({extract(document, *rules)}, ontology, {});
  std::cout << write_timeline_json(timeline);
}
