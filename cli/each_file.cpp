#include "cli/each_file.hpp"

#include "cli/file_name.hpp"
#include "cli/output.hpp"
#include "extractors/hash.hpp"

namespace demarche {

std::filesystem::path EachFile::stem_for(const CorpusDocument& document) {
  const std::string& id = document.raw.info.id;
  const bool given = id != "d" + short_hash(document.raw.text);
  const std::string name = safe_file_name(given || document.stem.empty() ? id : document.stem);
  const auto [entry, fresh] = taken_.emplace(name, document.name);
  if (!fresh) throw InputError(document.name + ": " + entry->second + " is written to " + name + " already");
  if (taken_.size() == 1) make_folder(folder_);
  return folder_ / name;
}

}  // namespace demarche
