#include "extractors/names/resolve.hpp"

#include <unordered_map>
#include <unordered_set>

#include "extractors/names/demonym.hpp"
#include "extractors/names/dependents.hpp"
#include "extractors/names/entity_table.hpp"
#include "extractors/names/person_index.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kMostPersonWords = 4;

class Resolver {
 public:
  Resolver(const NameText& text, const std::vector<Found>& found)
      : text_(text),
        found_(found),
        table_(text, found),
        homes_(text, found),
        persons_(text),
        dependents_(text, found, table_, persons_, homes_) {}

  /// Names that stand for themselves first, then short ones, then those that lean on others.
  Names run() {
    const auto count = static_cast<std::uint32_t>(found_.size());
    for (const Found& f : found_) {
      if (f.actor != kNoName && is_kind(f.actor, ActorKind::state)) codes_seen_.insert(text_.actor(f.actor).id);
    }
    for (std::uint32_t i = 0; i < count; ++i) take_sure(i);
    for (const bool weak : {false, true}) {
      for (std::uint32_t i = 0; i < count; ++i) {
        const bool demonym = is_unknown_word(found_[i]) && homes_.of(found_[i].name);
        if (found_[i].weak == weak && table_.of(i) == kNoEntity && !demonym) take_short(i);
      }
    }
    for (std::uint32_t i = 0; i < count; ++i) {
      if (table_.of(i) == kNoEntity) take_demonym(i);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
      if (table_.of(i) == kNoEntity) dependents_.take(i);
    }
    for (std::uint32_t i = 0; i < count; ++i) connect_title(i);
    for (std::uint32_t i = 0; i < count; ++i) connect_person(i);
    return table_.finish();
  }

 private:
  /// The home of an unlisted demonym, made a state by it.
  void take_demonym(std::uint32_t i) {
    const Found& f = found_[i];
    const std::string* home = is_unknown_word(f) ? homes_.of(f.name) : nullptr;
    const EntityIndex to = home ? table_.find_key("name " + *home) : kNoEntity;
    if (to != kNoEntity) table_.give_demonym(i, to);
  }

  /// "Karvenian Foreign Minister Ada Holm", "her Karvenian counterpart": the demonym is part of the title.
  void connect_title(std::uint32_t i) {
    const Found& f = found_[i];
    if (i + 1 >= found_.size() || table_.of(i) == kNoEntity || !is_unknown_word(f) || !homes_.of(f.name)) return;
    const Found& next = found_[i + 1];
    const std::uint32_t title = text_.end_of(f.tokens.end, text_.classes().title);
    const bool apposition = title < next.tokens.begin && text_.token(title).norm == ",";  // "counterpart, Ada Holm"
    const bool beside = next.tokens.begin == title + (apposition ? 1 : 0) || next.tokens.begin == f.tokens.end;
    if (!beside || (next.kind != FoundKind::person && next.kind != FoundKind::title)) return;
    if (table_.of(i + 1) != kNoEntity) table_.set_home(table_.of(i + 1), table_.of(i));
    table_.drop(i);
  }

  /// "Foreign Minister Ada Holm of Karvenia"
  void connect_person(std::uint32_t i) {
    const Found& f = found_[i];
    if (f.kind != FoundKind::person || i + 1 >= found_.size() || table_.of(i) == kNoEntity) return;
    const bool joined = found_[i + 1].name.begin == f.tokens.end + 1 && text_.token(f.tokens.end).norm == "of";
    if (!joined || table_.of(i + 1) == kNoEntity || !table_.is_home(table_.of(i + 1))) return;
    table_.set_home(table_.of(i), table_.of(i + 1));
    table_.drop(i + 1);
  }

  bool is_kind(NameIndex actor, ActorKind kind) const { return text_.actor(actor).kind == kind; }

  // --- names that stand for themselves

  void take_sure(std::uint32_t i) {
    const Found& f = found_[i];
    if (f.kind == FoundKind::listed && !is_surname(f)) return take_listed(i);
    if (f.kind == FoundKind::body && f.root == TokenSpan{}) return dependents_.take_body(i);
    if (f.kind == FoundKind::person && (f.words > 1 || f.regnal)) return take_person(i);
    if (f.kind == FoundKind::unknown && (f.words > 1 || f.site)) return take_unknown(i);
  }

  /// A listed person's last name alone: it may be someone else's in this document.
  bool is_surname(const Found& f) const {
    return f.actor != kNoName && f.form == NameForm::brief && is_kind(f.actor, ActorKind::person);
  }

  void take_listed(std::uint32_t i) {
    const Found& f = found_[i];
    if (f.actor == kNoName) {
      const bool shouted = text_.token(f.name.begin).has(Token::kAllCaps);  // "GENEVA" in a dateline
      return table_.give(i, table_.listed_place(likely_place(f)), shouted ? NameRank::never : NameRank::weak);
    }
    const NameIndex index = likely_actor(f);
    const EntityIndex to = table_.listed_actor(index);
    if (is_kind(index, ActorKind::person)) {
      persons_.add(f.name, i, static_cast<std::uint32_t>(to));
    } else {
      note_parts(f.name, to);
    }
    table_.give(i, to, rank_of(f, text_.actor(index)));
  }

  /// The listed name is best, then another full name, then an abbreviation, then the people.
  NameRank rank_of(const Found& f, const ListedActor& actor) const {
    if (f.form == NameForm::adjective) return actor.kind == ActorKind::state ? NameRank::never : NameRank::weak;
    if (f.form == NameForm::people) return NameRank::people;
    if (f.form == NameForm::brief) return NameRank::brief;
    if (text_.listed_at(f.name.begin, f.name.end).end != f.name.end) return NameRank::weak;  // "Houthi fighters"
    return text_.written(f.name) == actor.name ? NameRank::listed : NameRank::full;
  }

  /// Of several places of one name the first in a state that the document speaks of, else the first.
  NameIndex likely_place(const Found& f) const {
    for (const LexMatch& match : text_.segmented().matches_at(f.name.begin)) {
      if (match.entry.cls != text_.classes().place || match.tokens.end != f.name.end) continue;
      if (codes_seen_.contains(text_.place(match.entry.value).code)) return match.entry.value;
    }
    return f.place;
  }

  NameIndex likely_actor(const Found& f) const {
    if (codes_seen_.contains(text_.actor(f.actor).code)) return f.actor;
    const ClassId cls = f.form == NameForm::full ? text_.classes().actor : text_.classes().brief;
    for (const LexMatch& match : text_.segmented().matches_at(f.name.begin)) {
      if (match.entry.cls != cls || match.tokens.end != f.name.end) continue;
      if (codes_seen_.contains(text_.actor(match.entry.value).code)) return match.entry.value;
    }
    return f.actor;
  }

  /// The words of an organization's name, which may stand for it ("the Tigers").
  void note_parts(TokenSpan name, EntityIndex to) {
    if (name.end - name.begin < 2 || table_.at(to).kind == ActorKind::state) return;
    for (std::uint32_t at = name.begin; at < name.end; ++at) {
      if (!text_.is_capital(at) || text_.is(at, text_.classes().never)) continue;
      const auto [known, added] = parts_.try_emplace(text_.token(at).norm, to);
      if (!added && known->second != to) known->second = kNoEntity;
    }
  }

  /// The person of the lists whose whole name stands there.
  NameIndex listed_person(TokenSpan name) const {
    const Listed listed = text_.listed_at(name.begin, name.end);
    const bool person = listed.end == name.end && listed.actor != kNoName && is_kind(listed.actor, ActorKind::person);
    return person ? listed.actor : kNoName;
  }

  void take_person(std::uint32_t i) {
    const Found& f = found_[i];
    if (f.regnal && f.words == 1) {
      const EntityIndex to = by_slug(f, ActorKind::person);
      table_.add_key("name " + text_.slug({f.name.end - 1, f.name.end}), to);  // "Salman" means King Salman
      return give_person(i, to, NameRank::full);
    }
    give_person(i, full_person(i), NameRank::full);
  }

  /// The person that a name of several words means, made where it is new.
  EntityIndex full_person(std::uint32_t i) {
    const TokenSpan name = found_[i].name;
    const NameIndex listed = listed_person(name);
    const EntityIndex next = listed != kNoName ? table_.listed_actor(listed) : table_.size();
    const auto to = static_cast<EntityIndex>(persons_.add(name, i, static_cast<std::uint32_t>(next)));
    if (to == table_.size()) table_.make({"", ActorKind::person, "name:" + text_.slug(name), "", "", "", false});
    return to;
  }

  void give_person(std::uint32_t i, EntityIndex to, NameRank rank) {
    Entity& entity = table_.at(to);
    if (entity.kind == ActorKind::unknown) entity.kind = ActorKind::person;
    table_.set_person(to);
    table_.set_acts_for(to, found_[i].actor);
    table_.give(i, to, rank);
    dependents_.add_bearer(to, i);
  }

  void take_unknown(std::uint32_t i) {
    const Found& f = found_[i];
    if (f.site) return table_.give(i, by_slug(f, ActorKind::unknown), NameRank::full);
    if (f.organization || f.shouted || f.words > kMostPersonWords) {
      const EntityIndex to = by_slug(f, ActorKind::organization);
      note_parts(f.name, to);
      if (f.actor != kNoName && table_.at(to).code.empty()) table_.at(to).code = text_.actor(f.actor).code;
      return table_.give(i, to, NameRank::full);
    }
    if (f.definite && !f.given) {  // "the Blue Bell" is nobody's name, so far as the text tells
      return table_.give(i, by_slug(f, ActorKind::unknown), NameRank::full);
    }
    const EntityIndex to = full_person(i);
    table_.set_person(to);
    table_.give(i, to, NameRank::full);
  }

  /// The entity whose id is made from its name.
  EntityIndex by_slug(const Found& f, ActorKind kind) {
    const std::string slug = text_.slug(f.name);
    const std::string id = "name:" + slug;
    return table_.by_key("name " + slug, {"", kind, f.site ? "" : id, f.site ? id : "", "", "", false});
  }

  // --- short names

  /// Last names, acronyms and single words; `weak` ones count only where another mention is sure.
  void take_short(std::uint32_t i) {
    const Found& f = found_[i];
    if (f.kind == FoundKind::person) return give_person(i, short_person(f, i), NameRank::people);
    if (f.kind == FoundKind::listed) return take_surname(i);
    if (f.kind != FoundKind::unknown) return;
    if (const EntityIndex whole = spelled_out(i); whole != kNoEntity) return table_.give(i, whole, NameRank::weak);
    EntityIndex known = table_.find_key("name " + text_.slug(f.name));
    if (known == kNoEntity) known = persons_.find(f.name, i);
    if (known != kNoEntity) return table_.give(i, known, NameRank::people);
    known = part_of(f);
    if (known != kNoEntity) return table_.give(i, known, NameRank::weak);
    if (f.weak) return;
    table_.give(i, by_slug(f, f.shouted ? ActorKind::organization : ActorKind::unknown), NameRank::brief);
  }

  EntityIndex part_of(const Found& f) const {
    const auto part = f.words == 1 ? parts_.find(text_.token(f.name.begin).norm) : parts_.end();
    return part == parts_.end() ? kNoEntity : part->second;
  }

  void take_surname(std::uint32_t i) {
    const EntityIndex known = persons_.find(found_[i].name, i);
    const EntityIndex to = known != kNoEntity ? known : table_.listed_actor(found_[i].actor);
    table_.set_person(to);
    table_.give(i, to, NameRank::people);
  }

  EntityIndex short_person(const Found& f, std::uint32_t i) {
    if (const EntityIndex known = persons_.find(f.name, i); known != kNoEntity) return known;
    const NameIndex listed = listed_person(f.name);
    return listed != kNoName ? table_.listed_actor(listed) : by_slug(f, ActorKind::person);
  }

  /// "General People's Congress (GPC)": the acronym in brackets means the name before them.
  EntityIndex spelled_out(std::uint32_t i) {
    const Found& f = found_[i];
    if (!f.shouted || f.words != 1 || i == 0 || text_.token(f.name.begin - 1).norm != "(") return kNoEntity;
    const Found& before = found_[i - 1];
    if (before.tokens.end != f.name.begin - 1 || table_.of(i - 1) == kNoEntity) return kNoEntity;
    if (text_.token(before.name.begin).norm.front() != text_.token(f.name.begin).norm.front()) return kNoEntity;
    table_.add_key("name " + text_.slug(f.name), table_.of(i - 1));
    return table_.of(i - 1);
  }

  const NameText& text_;
  const std::vector<Found>& found_;
  EntityTable table_;
  Homes homes_;
  PersonIndex persons_;
  Dependents dependents_;
  std::unordered_map<std::string_view, EntityIndex> parts_;
  std::unordered_set<std::string_view> codes_seen_;
};

}  // namespace

Names resolve_names(const NameText& text, const std::vector<Found>& found) { return Resolver(text, found).run(); }

}  // namespace demarche
