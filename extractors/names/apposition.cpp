#include "extractors/names/apposition.hpp"

#include <algorithm>
#include <array>

namespace demarche {
namespace {

class Joiner {
 public:
  Joiner(const NameText& text, std::vector<Found>& found) : text_(text), found_(found) {}

  void run() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (kept > 0 && found_[kept - 1].sentence == found_[i].sentence && join(found_[kept - 1], found_[i])) continue;
      found_[kept++] = found_[i];
    }
    found_.resize(kept);
  }

 private:
  std::uint32_t sentence_end(const Found& found) const {
    return text_.segmented().sentences[found.sentence].tokens.end;
  }

  bool is_norm(std::uint32_t at, std::string_view norm) const { return text_.token(at).norm == norm; }

  /// A name that may be a person's.
  bool may_be_person(const Found& found) const {
    if (found.kind == FoundKind::listed) {
      return found.actor != kNoName && text_.actor(found.actor).kind == ActorKind::person;
    }
    const bool name = found.kind == FoundKind::unknown || found.kind == FoundKind::person;
    return name && !found.organization && !found.site && !found.shouted && found.words <= 5;
  }

  bool closes(const Found& found) const {
    const std::uint32_t at = found.tokens.end;
    if (at >= sentence_end(found)) return true;
    const Token& t = text_.token(at);
    return !t.has(Token::kWord) && t.norm != "-" && !text_.is_possessive(at);
  }

  /// True where `second` stands beside `first` and was joined to it.
  bool join(Found& first, const Found& second) {
    if (second.kind == FoundKind::title && may_be_person(first)) return title_behind(first, second);
    if (first.kind == FoundKind::title && may_be_person(second)) return title_before(first, second);
    return false;
  }

  bool title_behind(Found& name, const Found& title) {
    std::uint32_t at = name.tokens.end;
    if (at >= title.tokens.begin || title.plural) return false;
    if (is_copula(at, title.tokens.begin)) {
      take(name, title);
      return true;
    }
    if (!is_norm(at, ",")) return false;
    ++at;
    if (at < title.tokens.begin && (is_norm(at, "the") || is_norm(at, "a") || is_norm(at, "an"))) ++at;
    if (at != title.tokens.begin || !closes(title)) return false;
    take(name, title);
    name.tokens.end = title.tokens.end;
    return true;
  }

  /// "is the", "has become the first": nothing else stands in [begin, end).
  bool is_copula(std::uint32_t begin, std::uint32_t end) const {
    static constexpr std::array<std::string_view, 12> kWords{"has", "had",    "the",    "a",   "an",  "first",
                                                             "is",  "become", "became", "was", "new", "remains"};
    if (end - begin > 6) return false;
    bool verb = false;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (text_.is_hyphen(at, end) || text_.is_hyphen(at + 1, end) || (at > begin && text_.is_hyphen(at - 1, end))) {
        continue;  // "award-winning"
      }
      const auto word = std::find(kWords.begin(), kWords.end(), text_.token(at).norm);
      if (word == kWords.end()) return false;
      verb = verb || (word - kWords.begin() >= 6 && *word != "new");
    }
    return verb;
  }

  bool title_before(Found& title, const Found& name) {
    const std::uint32_t at = title.tokens.end;
    if (at + 1 != name.tokens.begin || !is_norm(at, ",") || title.plural || !closes(name)) return false;
    const std::uint32_t begin = title.tokens.begin;
    const bool whose = begin > 0 && text_.is_possessive(begin - 1);
    if (!title.definite && title.actor == kNoName && !whose) return false;
    Found person = name;
    take(person, title);
    person.tokens.begin = begin;
    title = person;
    return true;
  }

  void take(Found& person, const Found& title) const {
    if (person.kind == FoundKind::listed) {  // the list says who it is, the title for whom
      person.kind = FoundKind::person;
      person.words = 2;
      person.actor = kNoName;
    } else {
      person.kind = FoundKind::person;
    }
    if (person.actor == kNoName) person.actor = title.actor;
    person.title = title.title;
    person.head = title.head;
    person.reporter = title.reporter;
    person.weak = false;
  }

  const NameText& text_;
  std::vector<Found>& found_;
};

}  // namespace

void join_appositions(const NameText& text, std::vector<Found>& found) { Joiner(text, found).run(); }

}  // namespace demarche
