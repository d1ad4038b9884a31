// What could not be read, as JSON Lines: one line a document, for programs (docs/SCHEMA.md).
//   {"source": "feed.jsonl:12", "reason": "feed.jsonl:12:34: Missing a comma or } after an object member."}
#pragma once

#include <string>
#include <vector>

namespace demarche {

/// A document that was left out.
struct DeadLetter {
  std::string source;  ///< its file, or "FILE:LINE" in JSON Lines
  std::string reason;  ///< what a person is told of it
};

/// One line a letter, in their order; "" for none.
std::string write_dead_letters_json(const std::vector<DeadLetter>& letters);

}  // namespace demarche
