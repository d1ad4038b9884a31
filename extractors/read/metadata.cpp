#include "extractors/read/metadata.hpp"

#include <csv.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/issue.hpp"
#include "extractors/read/encoding.hpp"
#include "extractors/read/input_error.hpp"
#include "extractors/read/name_day.hpp"
#include "extractors/read/stamp.hpp"

namespace demarche {
namespace {

using namespace std::literals;

/// Cells as the file has them.
struct CsvRow {
  std::vector<std::string> cells;
  std::size_t line = 0;
};

/// libcsv with its resources.
class CsvReader {
 public:
  explicit CsvReader(const std::string& name) : name_(name) {
    if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
  }
  ~CsvReader() { csv_free(&parser_); }
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  std::vector<CsvRow> run(std::string_view bytes) {
    while (!bytes.empty()) {
      const std::size_t size = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
      ++line_;
      if (ended_) begin_ = line_;
      ended_ = ended_ && bytes.substr(0, size).find_first_not_of("\r\n") == std::string_view::npos;
      if (csv_parse(&parser_, bytes.data(), size, on_cell, on_row, this) != size) fail();
      bytes.remove_prefix(size);
    }
    if (csv_fini(&parser_, on_cell, on_row, this) != 0) fail();
    return std::move(rows_);
  }

 private:
  static void on_cell(void* text, std::size_t size, void* reader) {
    auto& self = *static_cast<CsvReader*>(reader);
    self.cells_.emplace_back(static_cast<const char*>(text), size);
  }

  static void on_row(int, void* reader) {
    auto& self = *static_cast<CsvReader*>(reader);
    self.rows_.push_back({std::move(self.cells_), self.begin_});
    self.cells_.clear();
    self.ended_ = true;
  }

  [[noreturn]] void fail() {
    throw InputError(name_ + ":" + std::to_string(line_) + ": " + csv_strerror(csv_error(&parser_)) +
                     "; a cell with a quotation mark in it is quoted, and the mark doubled");
  }

  const std::string& name_;
  csv_parser parser_{};
  std::vector<std::string> cells_;
  std::vector<CsvRow> rows_;
  std::size_t line_ = 0;
  std::size_t begin_ = 0;  ///< the line on which the row that is read began
  bool ended_ = true;      ///< no row is being read
};

constexpr std::array kColumns{"path"sv, "published"sv, "publisher"sv, "uri"sv, "title"sv, "exclude"sv};

class Table {
 public:
  Table(std::vector<CsvRow> rows, const std::string& name) : rows_(std::move(rows)), name_(name) {}

  std::vector<MetadataRow> run() {
    if (rows_.empty()) throw InputError(name_ + ":1: no header; begin with a line such as: path,published,publisher");
    for (const std::string& cell : rows_[0].cells) columns_.push_back(column(cell));
    if (std::find(columns_.begin(), columns_.end(), "path"sv) == columns_.end()) fail(rows_[0], "no column \"path\"");
    std::vector<MetadataRow> out;
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      MetadataRow row = read(rows_[i]);
      if (!paths_.insert(row.path).second) fail(rows_[i], "\"" + row.path + "\" stands twice");
      out.push_back(std::move(row));
    }
    return out;
  }

 private:
  [[noreturn]] void fail(const CsvRow& row, const std::string& message) const {
    throw InputError(name_ + ":" + std::to_string(row.line) + ": " + message);
  }

  static std::string trimmed(std::string text) {
    replace_controls(text);
    for (char& c : text) c = c == '\n' || c == '\t' ? ' ' : c;
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
  }

  std::string_view column(const std::string& cell) const {
    std::string name = trimmed(cell);
    for (char& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    const auto known = std::find(kColumns.begin(), kColumns.end(), name);
    if (known == kColumns.end()) {
      fail(rows_[0], "unknown column \"" + name + "\"; there are path, published, publisher, uri, title, exclude");
    }
    return *known;
  }

  MetadataRow read(const CsvRow& cells) const {
    MetadataRow row;
    row.line = cells.line;
    for (std::size_t i = 0; i < cells.cells.size(); ++i) {
      const std::string value = trimmed(cells.cells[i]);
      if (value.empty()) continue;
      if (i >= columns_.size()) fail(cells, "more cells than the header has columns");
      if (columns_[i] == "path") row.path = value;
      if (columns_[i] == "publisher") row.publisher = value;
      if (columns_[i] == "uri") row.uri = value;
      if (columns_[i] == "title") row.title = value;
      if (columns_[i] == "published") row.published = day(cells, value);
      if (columns_[i] == "exclude") row.exclude = flag(cells, value);
    }
    if (row.path.empty()) fail(cells, "no path");
    return row;
  }

  Day day(const CsvRow& row, const std::string& value) const {
    const std::optional<Day> day = day_of_stamp(value);
    if (!day) fail(row, "\"" + value + "\" is no YYYY-MM-DD or ISO 8601 date-time");
    return *day;
  }

  bool flag(const CsvRow& row, const std::string& value) const {
    constexpr std::array kYes{"yes"sv, "true"sv, "1"sv, "x"sv, "X"sv, "YES"sv, "TRUE"sv, "True"sv, "Yes"sv};
    constexpr std::array kNo{"no"sv, "false"sv, "0"sv, "NO"sv, "FALSE"sv, "False"sv, "No"sv};
    if (std::find(kYes.begin(), kYes.end(), value) != kYes.end()) return true;
    if (std::find(kNo.begin(), kNo.end(), value) == kNo.end()) fail(row, "exclude is yes or no, not \"" + value + "\"");
    return false;
  }

  std::vector<CsvRow> rows_;
  const std::string& name_;
  std::vector<std::string_view> columns_;
  std::set<std::string> paths_;
};

/// True for days that were found in the text itself, or not at all.
bool is_weaker_than_address(const std::optional<Published>& published) {
  return !published || published->basis == PublishedBasis::dateline || published->basis == PublishedBasis::line;
}

}  // namespace

std::vector<MetadataRow> parse_metadata(std::string_view csv, const std::string& name) {
  if (csv.size() > kLargestDocument) throw InputError(name + ": larger than 16 MB");
  std::vector<Issue> issues;
  const std::string text = to_utf8(csv, issues);
  return Table(CsvReader(name).run(text), name).run();
}

void apply_metadata(RawDocument& document, const MetadataRow& row) {
  if (!row.publisher.empty()) document.info.publisher = row.publisher;
  if (!row.title.empty()) document.info.title = row.title;
  if (!row.uri.empty()) document.info.uri = row.uri;
  if (row.published) {
    document.info.published = Published{*row.published, PublishedBasis::metadata};
  } else if (const auto day = day_in_path(row.uri); day && is_weaker_than_address(document.info.published)) {
    document.info.published = Published{*day, PublishedBasis::url};
  }
}

}  // namespace demarche
