#include "cli/input.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/byte_source.hpp"
#include "cli/errors.hpp"

namespace demarche {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMost = kLargestDocument + 1;  // what is larger is refused: no need to read on
constexpr std::string_view kStandardInput = "standard input";

/// Where a document comes from.
struct Origin {
  std::string name;  ///< for messages
  std::string uri;
  std::string stem;
};

InputDocument failed(const Origin& origin, std::string error) {
  return {origin.name, origin.stem, std::nullopt, std::move(error)};
}

InputDocument read_whole(std::string_view bytes, const Origin& origin) try {
  return {origin.name, origin.stem, read_document(bytes, origin.uri), ""};
} catch (const InputError& error) {
  return failed(origin, error.what());
}

InputDocument read_line(std::string_view line, const Origin& file, std::size_t number) {
  const Origin origin{file.name + ":" + std::to_string(number), "", ""};
  try {
    return {origin.name, "", read_json_line(line, file.uri, number), ""};
  } catch (const InputError& error) {
    return failed(origin, error.what());
  }
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The first lines of an input, up to the second that is not blank: what tells JSONL from JSON.
std::string read_start(ByteSource& source) {
  std::string start;
  std::string line;
  for (int lines = 0; lines < 2 && start.size() < kMost && source.read_line(line, kMost);) {
    lines += is_blank(line) ? 0 : 1;
    start += line;
  }
  return start;
}

/// Hands out one document a line; `number` is that of the last line before.
void read_lines(ByteSource& source, const Origin& file, const InputSink& sink) {
  std::string line;
  for (std::size_t number = 1; source.read_line(line, kMost); ++number) {
    if (!is_blank(line)) sink(read_line(line, file, number));
  }
}

/// Hands out one document an entry.
void read_entries(std::string_view bytes, const Origin& file, const InputSink& sink) try {
  std::size_t number = 0;
  for (RawDocument& raw : read_feed(bytes, file.uri)) {
    sink({file.name + "#" + std::to_string(++number), "", std::move(raw), ""});
  }
} catch (const InputError& error) {
  sink(failed(file, error.what()));
}

void read_stream(ByteSource& source, const Origin& origin, const InputSink& sink) {
  std::string bytes = read_start(source);
  if (input_kind(bytes, origin.uri) == InputKind::json_lines) {
    source.put_back(bytes);
    return read_lines(source, origin, sink);
  }
  const bool feed = input_kind(bytes, origin.uri) == InputKind::feed;
  source.read_rest(bytes, kMost);
  feed ? read_entries(bytes, origin, sink) : sink(read_whole(bytes, origin));
}

void read_file(const std::string& path, const Origin& origin, const InputSink& sink) {
  try {
    ByteSource source(path);
    read_stream(source, origin, sink);
  } catch (const ReadError& error) {
    sink(failed(origin, error.what()));
  }
}

// ---- folders ----

/// The endings that files of folders are read by; each may be followed by ".gz".
constexpr std::array<std::string_view, 10> kEndings{".txt", ".json",  ".jsonl", ".ndjson", ".html",
                                                    ".htm", ".xhtml", ".xml",   ".rss",    ".atom"};

/// The name without ".gz".
fs::path unpacked(const fs::path& path) { return path.extension() == ".gz" ? path.stem() : path.filename(); }

bool is_document_name(const fs::path& path) {
  return std::find(kEndings.begin(), kEndings.end(), unpacked(path).extension().string()) != kEndings.end();
}

/// What a folder holds, by path from the folder.
struct Folder {
  std::vector<std::string> documents;
  std::vector<std::string> others;
  std::vector<std::pair<std::string, std::string>> errors;  ///< path and reason
};

/// Hidden files and folders are left out, links to folders not followed.
Folder list_folder(const fs::path& root) {
  Folder out;
  std::vector<fs::path> open{""};
  while (!open.empty()) {
    const fs::path at = std::move(open.back());
    open.pop_back();
    std::error_code error;
    for (fs::directory_iterator entry(root / at, error), end; !error && entry != end; entry.increment(error)) {
      const fs::path path = at / entry->path().filename();
      if (path.filename().string().starts_with(".")) continue;
      std::error_code gone;
      if (entry->is_directory(gone) && !entry->is_symlink(gone)) {
        open.push_back(path);
      } else if (entry->is_regular_file(gone)) {
        (is_document_name(path) ? out.documents : out.others).push_back(path.generic_string());
      }
    }
    if (error) out.errors.emplace_back(at.generic_string(), error.message());
  }
  std::sort(out.documents.begin(), out.documents.end());
  std::sort(out.others.begin(), out.others.end());
  std::sort(out.errors.begin(), out.errors.end());
  return out;
}

void read_folder(const std::string& root, const InputSink& sink, std::vector<std::string>& left_out) {
  const Folder folder = list_folder(root);
  for (const auto& [path, reason] : folder.errors) {
    sink(failed({(fs::path(root) / path).string(), "", ""}, "cannot read the folder: " + reason));
  }
  for (const std::string& path : folder.documents) {
    const fs::path full = fs::path(root) / path;
    read_file(full.string(), {full.string(), path, unpacked(full).stem().string()}, sink);
  }
  for (const std::string& path : folder.others) left_out.push_back((fs::path(root) / path).string());
}

/// "left out 3 files that are not .txt, .json or .jsonl: a.png, b.pdf, c.png"
std::string left_out_message(const std::vector<std::string>& files) {
  constexpr std::size_t kNamed = 5;
  if (files.empty()) return "";
  std::string out = "left out " + std::to_string(files.size()) +
                    (files.size() == 1 ? " file that is" : " files that are") + " no text, JSON, HTML or feed by name:";
  for (std::size_t i = 0; i < std::min(files.size(), kNamed); ++i) out += (i == 0 ? " " : ", ") + files[i];
  if (files.size() > kNamed) out += " and " + std::to_string(files.size() - kNamed) + " more";
  return out;
}

}  // namespace

std::string read_inputs(const std::vector<std::string>& inputs, const InputSink& sink) {
  std::vector<std::string> left_out;
  for (const std::string& input : inputs) {
    std::error_code error;
    if (input == "-") {
      read_file(input, {std::string(kStandardInput), "", ""}, sink);
    } else if (fs::is_directory(input, error)) {
      read_folder(input, sink, left_out);
    } else {
      const fs::path path(input);
      read_file(input, {input, path.filename().string(), unpacked(path).stem().string()}, sink);
    }
  }
  return left_out_message(left_out);
}

std::string read_bytes(const std::string& path) {
  ByteSource source(path);
  std::string bytes;
  source.read_rest(bytes, std::string::npos);
  return bytes;
}

}  // namespace demarche
