// The library in one header, for programs that link demarche::demarche. What it includes, and only that, is installed.
//   const Rules rules = builtin_rules();
//   const RawDocument document = read_document("A truce began on Friday.", "2031-06-09-truce.txt");
//   const Timeline timeline = build_chronology({extract(document, *rules)}, Ontology(rules->kinds), {});
//   write_timeline_json(timeline) -> an event of kind truce.begin on 2031-06-06
#pragma once

#include "core/chronology.hpp"
#include "extractors/pipeline.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/rules.hpp"
#include "extractors/timeline_json.hpp"
#include "render/formats.hpp"
#include "render/mentions_json.hpp"
#include "render/timeline_json.hpp"
#include "render/times_json.hpp"
