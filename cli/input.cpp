#include "cli/input.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/byte_source.hpp"
#include "cli/errors.hpp"

namespace demarche {
namespace {

namespace fs = std::filesystem;

/// A document of more bytes than this is refused by pass 1: no need to read on.
constexpr std::size_t kMaxDocument = (std::size_t{16} << 20) + 1;
constexpr std::string_view kStandardInput = "standard input";

/// Where a document comes from.
struct Origin {
  std::string name;  ///< for messages
  std::string uri;
  std::string stem;
};

InputDocument read_one(std::string_view bytes, const Origin& origin) {
  InputDocument out{origin.name, origin.stem, std::nullopt, ""};
  try {
    out.raw = read_document(bytes, origin.uri);
  } catch (const InputError& error) {
    out.error = error.what();
  }
  return out;
}

InputDocument failed(const Origin& origin, std::string error) {
  return {origin.name, origin.stem, std::nullopt, std::move(error)};
}

/// A line of JSONL: the day in the file's name is not that of each document, so pass 1 is not told the name.
InputDocument read_line_document(std::string_view bytes, const Origin& file, std::size_t line) {
  const std::string number = ":" + std::to_string(line);
  InputDocument out = read_one(bytes, {file.name + number, "", ""});
  if (out.raw && out.raw->info.uri.empty() && !file.uri.empty()) out.raw->info.uri = file.uri + number;
  return out;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// A line of a file and its number, from 1.
struct Line {
  std::string text;
  std::size_t number = 0;
};

/// The next line that is not blank; false at the end.
bool next_line(ByteSource& source, Line& line) {
  do {
    if (!source.read_line(line.text, kMaxDocument)) return false;
    ++line.number;
  } while (is_blank(line.text));
  return true;
}

/// One document a line, from `line` on.
void read_lines(ByteSource& source, Line line, const Origin& file, const InputSink& sink) {
  do {
    sink(read_line_document(line.text, file, line.number));
  } while (next_line(source, line));
}

/// True for a line that is a JSON object by itself.
bool is_object(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r\n");
  const std::size_t last = line.find_last_not_of(" \t\r\n");
  return first != std::string_view::npos && line[first] == '{' && line[last] == '}';
}

/// A stream that may be JSONL: it is where its first line is an object and another line follows.
void read_json_or_lines(ByteSource& source, const Origin& origin, const InputSink& sink) {
  Line first;
  source.read_line(first.text, kMaxDocument);
  first.number = 1;
  if (is_object(first.text)) {
    Line second{"", first.number};
    if (!next_line(source, second)) return sink(read_one(first.text, origin));
    sink(read_line_document(first.text, origin, first.number));
    return read_lines(source, std::move(second), origin, sink);
  }
  source.read_rest(first.text, kMaxDocument);
  sink(read_one(first.text, origin));
}

void read_stream(ByteSource& source, const std::string& path, const Origin& origin, const InputSink& sink) {
  Line line;
  if (path.ends_with(".jsonl")) {
    if (next_line(source, line)) read_lines(source, std::move(line), origin, sink);
  } else if (path == "-" || path.ends_with(".json")) {
    read_json_or_lines(source, origin, sink);
  } else {
    source.read_rest(line.text, kMaxDocument);
    sink(read_one(line.text, origin));
  }
}

void read_file(const std::string& path, const Origin& origin, const InputSink& sink) {
  try {
    ByteSource source(path);
    read_stream(source, path, origin, sink);
  } catch (const IoError& error) {
    sink(failed(origin, error.what()));
  }
}

// ---- folders ----

bool is_document_name(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".txt" || ending == ".json" || ending == ".jsonl";
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
    read_file(full.string(), {full.string(), path, full.stem().string()}, sink);
  }
  for (const std::string& path : folder.others) left_out.push_back((fs::path(root) / path).string());
}

/// "left out 3 files that are not .txt, .json or .jsonl: a.png, b.pdf, c.png"
std::string left_out_message(const std::vector<std::string>& files) {
  constexpr std::size_t kNamed = 5;
  if (files.empty()) return "";
  std::string out = "left out " + std::to_string(files.size()) +
                    (files.size() == 1 ? " file that is" : " files that are") + " not .txt, .json or .jsonl:";
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
      read_file(input, {input, path.filename().string(), path.stem().string()}, sink);
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
