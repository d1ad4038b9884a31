#include "cli/each_file.hpp"

#include "cli/file_name.hpp"
#include "cli/output.hpp"
#include "extractors/hash.hpp"

namespace demarche {

EachFile::Name EachFile::name_of(const CorpusDocument& document) {
  const std::string& id = document.raw.info.id;
  const bool given = id != "d" + short_hash(document.raw.text);
  return {document.name, safe_file_name(given || document.stem.empty() ? id : document.stem)};
}

std::filesystem::path EachFile::take(const Name& name) {
  const auto [entry, fresh] = taken_.emplace(name.file, name.document);
  if (!fresh) throw InputError(name.document + ": " + entry->second + " is written to " + name.file + " already");
  if (taken_.size() == 1) make_folder(folder_);
  return folder_ / name.file;
}

}  // namespace demarche
