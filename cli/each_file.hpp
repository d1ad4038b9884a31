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

  /// A document and the name of its files without their ending.
  struct Name {
    std::string document;
    std::string file;
  };

  /// The id that a document gives, else its file's name, made safe.
  static Name name_of(const CorpusDocument& document);
  /// The path of that name, taken. Throws InputError where another document has it. Makes the folder on the first call
  /// (IoError).
  std::filesystem::path take(const Name& name);

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::string> taken_;  ///< file name -> name of its document
};

}  // namespace demarche
