// All rules in the form that the passes use: what the loader makes of the YAML files and the build compiles in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/ontology.hpp"
#include "extractors/language/abbreviations.hpp"
#include "extractors/rules/event_tables.hpp"
#include "extractors/rules/lexicon.hpp"
#include "extractors/rules/name_tables.hpp"
#include "extractors/rules/time_tables.hpp"

namespace demarche {

struct RuleTables {
  std::string hash;                      ///< of all sources: 16 hexadecimal digits
  std::vector<std::string> class_names;  ///< by ClassId; 0 is ""
  std::vector<ClassId> classes_by_name;  ///< all but 0, in the order of their names
  Lexicon lexicon;
  Abbreviations abbreviations;
  std::vector<Kind> kinds;
  TimeTables time;
  NameTables names;
  EventTables events;

  /// The class called `name`; 0, which no word has, where no rule declares it.
  ClassId class_id(std::string_view name) const;

  template <class A>
  void fields(A& a) {
    a(hash, class_names, classes_by_name, lexicon, abbreviations);
    kind_fields(a);
    a(time, names, events);
  }

 private:
  /// Kinds belong to core, which knows no archives: their members are listed here.
  template <class A>
  void kind_fields(A& a);
};

template <class A>
void RuleTables::kind_fields(A& a) {
  auto count = static_cast<std::uint32_t>(kinds.size());
  a(count);
  kinds.resize(count);
  for (Kind& kind : kinds) {
    a(kind.id, kind.family, kind.label, kind.life_cycle, kind.link);
    for (Codes& codes : kind.codes) a(codes.event, codes.mode, codes.context, codes.cameo);
    a(kind.titles, kind.weight, kind.shown);
  }
}

}  // namespace demarche
