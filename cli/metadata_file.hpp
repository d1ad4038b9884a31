// --metadata FILE.csv: finds the row of each document, and tells which rows found none.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "cli/input.hpp"
#include "extractors/read/metadata.hpp"

namespace demarche {

class MetadataFile {
 public:
  /// No rows for "". Throws IoError, InputError.
  explicit MetadataFile(const std::string& path);

  /// The row of a document that was read, or nullptr: by its name as given, else by what stands behind a slash in it,
  /// the longest first, else by its uri or id.
  const MetadataRow* find(const InputDocument& document);
  /// "meta.csv:3: no document is called \"x.html\"" for each row that found none, at most ten and how many more.
  std::vector<std::string> unused() const;

 private:
  const MetadataRow* take(const std::string& key);

  std::string name_;
  std::vector<MetadataRow> rows_;
  std::map<std::string, std::size_t> by_path_;
  std::vector<bool> used_;
};

}  // namespace demarche
