#include "tools/treebank/conllu.hpp"

#include <array>
#include <charconv>
#include <optional>

namespace demarche {
namespace {

constexpr std::size_t kColumns = 10;
using Columns = std::array<std::string_view, kColumns>;

/// "3-4" of a token that holds two words.
struct WordRange {
  int last = 0;
  std::string_view form;
  bool space_after = true;
};

class Reader {
 public:
  Reader(std::string_view bytes, std::string_view name) : left_(bytes), name_(name) {}

  std::vector<TreebankSentence> read() {
    while (!left_.empty()) {
      const std::size_t end = left_.find('\n');
      std::string_view line = left_.substr(0, end);
      left_ = end == std::string_view::npos ? "" : left_.substr(end + 1);
      ++line_;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.empty()) {
        finish();
      } else if (line.front() == '#') {
        read_comment(line);
      } else {
        read_columns(columns_of(line));
      }
    }
    finish();
    return std::move(out_);
  }

 private:
  void finish() {
    if (!sentence_.words.empty()) {
      sentence_.space_after = space_;
      out_.push_back(std::move(sentence_));
    }
    sentence_ = {};
    space_ = true;
    inside_.reset();
  }

  void read_comment(std::string_view line) {
    constexpr std::string_view kId = "# sent_id = ";
    if (line.starts_with(kId)) sentence_.id = line.substr(kId.size());
    if (line.starts_with("# newpar") || line.starts_with("# newdoc")) sentence_.new_paragraph = true;
  }

  Columns columns_of(std::string_view line) const {
    Columns columns;
    for (std::size_t i = 0; i < kColumns; ++i) {
      const std::size_t end = line.find('\t');
      if ((end == std::string_view::npos) != (i + 1 == kColumns)) fail("a word has ten columns, parted by tabulators");
      columns[i] = line.substr(0, end);
      if (end != std::string_view::npos) line.remove_prefix(end + 1);
    }
    return columns;
  }

  void read_columns(const Columns& columns) {
    const std::string_view id = columns[0];
    if (id.find('.') != std::string_view::npos) return;
    if (columns[1].empty()) fail("a word needs a form");
    const bool space_after = columns[9].find("SpaceAfter=No") == std::string_view::npos;
    if (const std::size_t dash = id.find('-'); dash != std::string_view::npos) {
      integer(id.substr(0, dash));
      inside_ = {integer(id.substr(dash + 1)), columns[1], space_after};
      return;
    }
    add_word(columns, integer(id), space_after);
  }

  void add_word(const Columns& columns, int id, bool space_after) {
    TreebankWord word;
    word.form = columns[1];
    word.lemma = columns[2];
    word.upos = columns[3];
    word.xpos = columns[4];
    word.head = columns[6] == "_" ? 0 : integer(columns[6]);
    word.relation = columns[7];
    word.space_before = space_;
    if (space_ && !sentence_.text.empty()) sentence_.text += ' ';
    const auto begin = static_cast<std::uint32_t>(sentence_.text.size());
    sentence_.text += inside_ ? take_piece(word.form, id) : std::string_view(word.form);
    word.span = {begin, static_cast<std::uint32_t>(sentence_.text.size())};
    space_ = inside_ ? id >= inside_->last && inside_->space_after : space_after;
    if (inside_ && id >= inside_->last) inside_.reset();
    sentence_.words.push_back(std::move(word));
  }

  /// What of a range's written form stands for this word: its own form where that is next, else nothing; the last word
  /// takes what is left.
  std::string_view take_piece(std::string_view form, int id) {
    std::string_view& left = inside_->form;
    std::size_t size = left.starts_with(form) ? form.size() : 0;
    if (id >= inside_->last) size = left.size();
    const std::string_view piece = left.substr(0, size);
    left.remove_prefix(size);
    return piece;
  }

  int integer(std::string_view text) const {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
      fail("a number should stand here: " + std::string(text));
    return value;
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw ConlluError(std::string(name_) + ":" + std::to_string(line_) + ": " + what);
  }

  std::string_view left_, name_;
  std::size_t line_ = 0;
  std::vector<TreebankSentence> out_;
  TreebankSentence sentence_;
  bool space_ = true;
  std::optional<WordRange> inside_;
};

}  // namespace

std::vector<TreebankSentence> read_conllu(std::string_view bytes, std::string_view name) {
  return Reader(bytes, name).read();
}

std::string genre_of(std::string_view sentence_id) {
  if (sentence_id.starts_with("GUM_")) sentence_id.remove_prefix(4);
  return std::string(sentence_id.substr(0, sentence_id.find_first_of("-_")));
}

}  // namespace demarche
