// --each: a file of its own for every document, DIR/ID.ENDING; two documents never share one.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "cli/corpus.hpp"

namespace demarche {

class EachFile {
 public:
  explicit EachFile(std::string folder) : folder_(std::move(folder)) {}

  /// The path, without its ending, for the files of a document: the id that it gives, else its file's name, made safe.
  /// Throws InputError where another document has it. Makes the folder on the first call (IoError).
  std::filesystem::path stem_for(const CorpusDocument& document);

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::string> taken_;  ///< file name -> name of its document
};

}  // namespace demarche
