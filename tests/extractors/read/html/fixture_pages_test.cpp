// The pages of fixtures/pages, written in the manner of many kinds of sites: how much of their articles is found, and
// how often the day of publication.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "extractors/clean.hpp"
#include "extractors/json.hpp"
#include "extractors/language/characters.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/rules.hpp"

using namespace demarche;
namespace fs = std::filesystem;

namespace {

using Words = std::map<std::string, int>;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Runs of letters and digits in their normal form.
void add_words(std::string_view text, Words& words) {
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) ++words[normal(word)];
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const bool counts = c.cls == CharClass::letter || c.cls == CharClass::digit;
    counts ? void(word += text.substr(at, c.bytes)) : end_word();
    at += c.bytes;
  }
  end_word();
}

int size_of(const Words& words) {
  int size = 0;
  for (const auto& [word, count] : words) size += count;
  return size;
}

int common(const Words& a, const Words& b) {
  int size = 0;
  for (const auto& [word, count] : a) {
    const auto other = b.find(word);
    if (other != b.end()) size += std::min(count, other->second);
  }
  return size;
}

Words body_of(const RawDocument& raw) {
  Words words;
  for (const Paragraph& paragraph : clean(raw.text, *builtin_rules(), raw.marks)) {
    const bool body = paragraph.role == ParagraphRole::body || paragraph.role == ParagraphRole::credit;
    if (body) add_words(std::string_view(raw.text).substr(paragraph.span.begin, paragraph.span.size()), words);
  }
  return words;
}

struct Gold {
  std::string published;
  std::string kind;
  Words body;
};

Gold gold_of(const fs::path& path) {
  const std::string bytes = bytes_of(path);
  const JsonFile file = parse_json(bytes, path.filename().string());
  Gold gold;
  gold.kind = file.root.find("kind")->text;
  gold.published = file.root.find("published")->text;  // "" for null
  for (const JsonNode& paragraph : file.root.find("body")->items) add_words(paragraph.text, gold.body);
  return gold;
}

std::vector<fs::path> pages() {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(DEMARCHE_SOURCE_DIR "/fixtures/pages")) {
    if (entry.path().extension() == ".html") out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

TEST_CASE("of the fixture pages 97 % of the articles' words are found, 97 % of what is found is theirs") {
  int found = 0, gold_words = 0, right = 0, days = 0, count = 0;
  std::set<std::string> kinds;
  for (const fs::path& path : pages()) {
    const Gold gold = gold_of(fs::path(path).replace_extension(".json"));
    const RawDocument raw = read_document(bytes_of(path), "page.html");
    const Words body = body_of(raw);
    found += size_of(body);
    gold_words += size_of(gold.body);
    right += common(body, gold.body);
    kinds.insert(gold.kind);
    ++count;
    const std::string day = raw.info.published ? raw.info.published->date.iso() : "";
    days += day == gold.published ? 1 : 0;
    if (day != gold.published) UNSCOPED_INFO(path.filename().string() << ": " << day << ", not " << gold.published);
  }
  INFO("of " << count << " pages of " << kinds.size() << " kinds: precision " << 100.0 * right / found << ", recall "
             << 100.0 * right / gold_words << ", days " << days);
  CHECK(count >= 30);
  CHECK(kinds.size() >= 10);
  CHECK(right * 100 >= found * 97);
  CHECK(right * 100 >= gold_words * 97);
  CHECK(days * 100 >= count * 97);
}
