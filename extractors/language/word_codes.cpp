#include "extractors/language/word_codes.hpp"

#include <algorithm>
#include <bit>

#include "extractors/language/model.hpp"
#include "extractors/language/word_hash.hpp"

namespace demarche {
namespace {

/// "-ing", "-ed", "-s" behind a word that the model knows.
enum class Ending : std::uint32_t { none, ing, ed, s };

class Family {
 public:
  explicit Family(const WordTables& tables) : tables_(tables) {}

  std::uint32_t pattern(std::string_view norm) {
    if (norm.size() > 4 && norm.ends_with("ing")) {
      try_base(Ending::ing, norm, 3, "") || try_base(Ending::ing, norm, 3, "e") || try_doubled(Ending::ing, norm, 3);
    } else if (norm.size() > 3 && norm.ends_with("ed")) {
      try_base(Ending::ed, norm, 2, "") || try_base(Ending::ed, norm, 2, "e") || try_doubled(Ending::ed, norm, 2) ||
          (norm.ends_with("ied") && try_base(Ending::ed, norm, 3, "y"));
    } else if (norm.size() > 3 && norm.ends_with("s")) {
      try_base(Ending::s, norm, 1, "") || (norm.ends_with("es") && try_base(Ending::s, norm, 2, "")) ||
          (norm.ends_with("ies") && try_base(Ending::s, norm, 3, "y"));
    }
    if (ending_ != Ending::none) return static_cast<std::uint32_t>(ending_) | std::uint32_t{base_senses_} << 2;
    return forms(norm) << 2;
  }

 private:
  std::uint16_t known(std::string_view stem, std::string_view tail) const {
    return tables_.words.find(extend_hash(hash_word(stem), tail));
  }

  /// Whether `norm` without its last `cut` bytes, with `tail` in their place, is a known word.
  bool try_base(Ending ending, std::string_view norm, std::size_t cut, std::string_view tail) {
    const std::string_view stem = norm.substr(0, norm.size() - cut);
    if (stem.size() + tail.size() < 2) return false;
    const std::uint16_t base = known(stem, tail);
    if (base == 0) return false;
    ending_ = ending;
    base_senses_ = tables_.senses[base];
    return true;
  }

  /// "barred" -> "bar".
  bool try_doubled(Ending ending, std::string_view norm, std::size_t cut) {
    const std::size_t size = norm.size() - cut;
    return size > 2 && norm[size - 1] == norm[size - 2] && try_base(ending, norm, cut + 1, "");
  }

  /// With which endings a base was seen, and as what it was seen with "-s".
  std::uint32_t forms(std::string_view norm) const {
    const std::string_view open = norm.substr(0, norm.empty() ? 0 : norm.size() - 1);
    const bool silent = norm.size() > 2 && norm.ends_with("e");
    const bool past = known(norm, "ed") != 0 || known(norm, "d") != 0;
    const bool gerund = known(norm, "ing") != 0 || (silent && known(open, "ing") != 0);
    const std::uint16_t plain = known(norm, "s");
    const std::uint16_t plural = plain != 0 ? plain : known(norm, "es");
    const std::uint32_t senses = plural != 0 ? tables_.senses[plural] : 0U;
    return std::uint32_t{past} | std::uint32_t{gerund} << 1 | std::uint32_t{plural != 0} << 2 | senses << 3;
  }

  const WordTables& tables_;
  Ending ending_ = Ending::none;
  std::uint8_t base_senses_ = 0;
};

/// What the look of a word that the model does not know suggests.
std::uint16_t unknown_class(const Token& token) {
  const std::string_view norm = token.norm;
  unsigned ending = 0;
  if (token.has(Token::kWord) && norm.size() > 3) {
    ending = norm.ends_with("ed")   ? 1
             : norm.ends_with("ng") ? 2
             : norm.ends_with("ly") ? 3
             : norm.ends_with("s")  ? 4
                                    : 0;
  }
  const unsigned look = ending * 4 + (token.has(Token::kCapital) ? 1U : 0U) + (token.has(Token::kNumber) ? 2U : 0U);
  return static_cast<std::uint16_t>(kFirstUnknownClass + look);
}

bool is_table(const WordTable& table) {
  return std::has_single_bit(table.keys.size()) && table.keys.size() == table.ids.size() &&
         std::find(table.keys.begin(), table.keys.end(), 0U) != table.keys.end();
}

}  // namespace

SentenceCase case_of(std::span<const Token> sentence) {
  std::size_t words = 0, capital = 0, all = 0;
  for (const Token& token : sentence) {
    if (!token.has(Token::kWord)) continue;
    ++words;
    capital += token.has(Token::kCapital);
    all += token.has(Token::kAllCaps) || (token.has(Token::kCapital) && token.norm.size() == 1);
  }
  if (words < 2) return SentenceCase::normal;
  if (all * 10 >= words * 8) return SentenceCase::capitals;
  if (capital * 10 >= words * 6) return SentenceCase::title;
  return capital == 0 ? SentenceCase::lower : SentenceCase::normal;
}

std::uint32_t shape_pattern(const Token& token, bool first, SentenceCase sentence_case) {
  bool digit = false, hyphen = false, stop = false;
  for (const char c : token.norm) {
    digit = digit || (c >= '0' && c <= '9');
    hyphen = hyphen || c == '-';
    stop = stop || c == '.';
  }
  return (token.flags & 63U) | std::uint32_t{digit} << 6 | std::uint32_t{hyphen} << 7 | std::uint32_t{stop} << 8 |
         static_cast<std::uint32_t>(sentence_case) << 9 | std::uint32_t{first} << 11;
}

std::uint32_t family_pattern(const WordTables& tables, std::string_view norm) { return Family(tables).pattern(norm); }

WordCode code_of(const WordTables& tables, const Token& token, bool first, SentenceCase sentence_case) {
  const std::string_view norm = token.norm;
  WordCode code;
  code.shape = tables.shapes[shape_pattern(token, first, sentence_case)];
  code.word = tables.words.find(hash_word(norm));
  code.certain = static_cast<Tag>(tables.certain[code.word]);
  code.verb = tables.verbs[code.word];
  const std::uint16_t seen_as = tables.classes[code.word];
  code.cls = seen_as != 0 ? seen_as : unknown_class(token);
  code.family = code.word != 0 ? tables.families[code.word] : tables.family_kinds[family_pattern(tables, norm)];
  code.suffix2 = tables.affixes.find(hash_word(suffix(norm, 2), HashSeed::suffix2));
  code.suffix3 = tables.affixes.find(hash_word(suffix(norm, 3), HashSeed::suffix3));
  code.prefix2 = tables.affixes.find(hash_word(prefix(norm, 2), HashSeed::prefix2));
  code.prefix3 = tables.affixes.find(hash_word(prefix(norm, 3), HashSeed::prefix3));
  return code;
}

void WordTables::check() const {
  const auto in_words = [&](std::uint16_t id) { return id < classes.size(); };
  const bool by_word = !classes.empty() && families.size() == classes.size() && senses.size() == classes.size() &&
                       verbs.size() == classes.size() && certain.size() == classes.size();
  const bool tags = std::all_of(certain.begin(), certain.end(), [](std::uint8_t tag) { return tag < kTagCount; });
  if (!is_table(words) || !is_table(affixes) || !by_word || !tags || shapes.size() != kShapePatterns ||
      family_kinds.size() != kFamilyPatterns || !std::all_of(words.ids.begin(), words.ids.end(), in_words)) {
    throw ModelError("language model: corrupted: its word tables do not fit each other");
  }
}

}  // namespace demarche
