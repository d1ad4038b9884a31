// Files, folders, standard input and JSONL -> documents, one after the other, in an order that the file system does not
// decide. What cannot be read is handed over too, with the reason.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "extractors/read/read.hpp"

namespace demarche {

/// One document, or why there is none.
struct InputDocument {
  std::string name;  ///< for messages: "report.txt", "corpus.jsonl:12", "standard input"
  std::string stem;  ///< the file's name without its ending; "" where a file holds many documents
  std::optional<RawDocument> raw;
  std::string error;
};

/// Takes the documents as they are read.
using InputSink = std::function<void(InputDocument)>;

/// Reads `inputs` in their order: a file; a folder (its files .txt, .json, .jsonl, .html, .xml and the like, with
/// or without .gz, sorted by path, those of folders in it too; hidden ones left out); "-". JSONL is read line by line,
/// a feed entry by entry. Returns how many files of folders were left out because of their endings, as one message, or
/// "".
std::string read_inputs(const std::vector<std::string>& inputs, const InputSink& sink);

/// All bytes of a file, or of standard input for "-". Throws IoError.
std::string read_bytes(const std::string& path);

}  // namespace demarche
