#include "tools/evaluate/report.hpp"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace demarche {
namespace {

using Json = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

/// How many confusions the table shows.
constexpr std::size_t kShown = 25;

std::string_view shown(Tag tag) { return tag == Tag::none ? "(cut otherwise)" : name_of(tag); }

void write_key(Json& json, std::string_view key) { json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }

void write_overlap(Json& json, std::string_view key, const Overlap& overlap) {
  write_key(json, key);
  json.StartObject();
  json.Key("precision");
  json.Double(overlap.precision());
  json.Key("recall");
  json.Double(overlap.recall());
  json.Key("f");
  json.Double(overlap.f());
  json.Key("gold");
  json.Uint64(overlap.gold);
  json.EndObject();
}

void write_line(std::ostream& out, std::string_view name, const Overlap& overlap) {
  out << "  " << std::left << std::setw(16) << name << std::right << std::setw(8) << overlap.precision() << std::setw(8)
      << overlap.recall() << std::setw(8) << overlap.f() << std::setw(9) << overlap.gold << "\n";
}

}  // namespace

std::string text_report(const Scores& scores) {
  std::ostringstream out;
  out << std::fixed << std::setprecision(2) << "XPOS " << scores.xpos.percent() << " % of " << scores.xpos.all
      << " words\n\n                  precision  recall   F     in gold\n";
  write_line(out, "tokens", scores.tokens);
  write_line(out, "sentences", scores.sentences);
  for (std::size_t tag = 1; tag < kTagCount; ++tag) {
    if (scores.tags[tag].gold != 0) write_line(out, name_of(static_cast<Tag>(tag)), scores.tags[tag]);
  }
  out << "\nXPOS by genre\n";
  for (const auto& [genre, share] : scores.genres) {
    out << "  " << std::left << std::setw(16) << genre << std::right << std::setw(8) << share.percent() << std::setw(9)
        << share.all << "\n";
  }
  std::vector<std::pair<std::size_t, std::pair<Tag, Tag>>> confusions;
  for (const auto& [tags, count] : scores.confusions) confusions.emplace_back(count, tags);
  std::stable_sort(confusions.begin(), confusions.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (confusions.size() > kShown) confusions.resize(kShown);
  out << "\nmost frequent confusions: treebank's tag, ours\n";
  for (const auto& [count, tags] : confusions)
    out << std::setw(7) << count << "  " << shown(tags.first) << " " << shown(tags.second) << "\n";
  return out.str();
}

std::string json_report(const Scores& scores) {
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.SetMaxDecimalPlaces(2);
  json.StartObject();
  json.Key("upos");
  json.Null();
  json.Key("xpos");
  json.Double(scores.xpos.percent());
  for (const char* missing : {"lemma", "uas", "las"}) {
    json.Key(missing);
    json.Null();
  }
  json.Key("words");
  json.Uint64(scores.xpos.all);
  write_overlap(json, "tokens", scores.tokens);
  write_overlap(json, "sentences", scores.sentences);
  json.Key("genres");
  json.StartObject();
  for (const auto& [genre, share] : scores.genres) {
    write_key(json, genre);
    json.Double(share.percent());
  }
  json.EndObject();
  json.Key("tags");
  json.StartObject();
  for (std::size_t tag = 1; tag < kTagCount; ++tag) {
    if (scores.tags[tag].gold != 0) write_overlap(json, name_of(static_cast<Tag>(tag)), scores.tags[tag]);
  }
  json.EndObject();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace demarche
