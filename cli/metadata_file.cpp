#include "cli/metadata_file.hpp"

namespace demarche {

MetadataFile::MetadataFile(const std::string& path) : name_(path) {
  if (path.empty()) return;
  rows_ = parse_metadata(read_bytes(path), path == "-" ? "standard input" : path);
  used_.assign(rows_.size(), false);
  for (std::size_t i = 0; i < rows_.size(); ++i) by_path_.emplace(rows_[i].path, i);
}

const MetadataRow* MetadataFile::take(const std::string& key) {
  const auto row = by_path_.find(key);
  if (row == by_path_.end()) return nullptr;
  used_[row->second] = true;
  return &rows_[row->second];
}

const MetadataRow* MetadataFile::find(const InputDocument& document) {
  if (rows_.empty() || !document.raw) return nullptr;
  for (std::string key = document.name;;) {
    if (const MetadataRow* row = take(key)) return row;
    const std::size_t slash = key.find('/');
    if (slash == std::string::npos) break;
    key.erase(0, slash + 1);
  }
  const MetadataRow* row = take(document.raw->info.uri);
  return row ? row : take(document.raw->info.id);
}

std::vector<std::string> MetadataFile::unused() const {
  constexpr std::size_t kMost = 10;
  std::vector<std::string> out;
  std::size_t more = 0;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (used_[i]) continue;
    if (out.size() == kMost) {
      ++more;
    } else {
      out.push_back(name_ + ":" + std::to_string(rows_[i].line) + ": no document is called \"" + rows_[i].path + "\"");
    }
  }
  if (more > 0) out.push_back(name_ + ": and " + std::to_string(more) + " more rows without a document");
  return out;
}

}  // namespace demarche
