// Passes 1-8 once more over a document, this time with what each decision rested on: `demarche explain`.
//   "The envoys will meet on Friday." -> will/MD (cue.future) meet/VB (trigger) Friday/NNP (time), meeting.hold.verb,
//   slot subject: "The envoys", planned because the sentence says so
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/mention.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/tables.hpp"

namespace demarche {

/// A token of the sentence: its tag and what it was taken for ("trigger", "time", a role, "cue.plans").
struct ExplainedToken {
  std::string word;
  std::string_view tag;  ///< Penn Treebank; "" where the sentence was not tagged
  std::vector<std::string> marks;
};

/// A slot of the frame that a phrase filled.
struct ExplainedSlot {
  std::string_view side;  ///< where the slot looked: "object", "left"
  std::string role;       ///< "" where the slot only asks that something stands there
  std::string words;
};

struct Explanation {
  EventMention mention;
  std::vector<ExplainedToken> tokens;  ///< of the sentence, in order
  std::vector<ExplainedSlot> slots;    ///< of the frame `mention.rule`, in its order; forbidden ones stay empty
  bool status_said =
      false;  ///< words of the sentence gave the status; else it is the default, or that of the happening
};

/// Explains every mention of the document, in the order of `extract`.
std::vector<Explanation> explain(const RawDocument& raw, const RuleTables& rules);

}  // namespace demarche
