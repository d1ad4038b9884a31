#include "extractors/names/phrase.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr int kMostParts = 10;

/// The longest phrase of one of the classes that phrases are made of, with all its meanings of that length.
struct Part {
  std::uint32_t end = 0;
  const LexMatch* title = nullptr;
  const LexMatch* body = nullptr;
  const LexMatch* fighters = nullptr;
  const LexMatch* group = nullptr;
  const LexMatch* people = nullptr;
  bool side = false;

  const LexMatch* head() const { return fighters ? fighters : body ? body : group ? group : people; }
};

Part part_at(const NameText& text, std::uint32_t i, std::uint32_t end) {
  Part out;
  const NameClasses& c = text.classes();
  for (const LexMatch& match : text.segmented().matches_at(i)) {
    const ClassId cls = match.entry.cls;
    const bool known = cls == c.title || cls == c.body || cls == c.fighters || cls == c.group || cls == c.people_noun ||
                       cls == c.side || cls == c.filler;
    if (!known || match.tokens.end > end) continue;
    if (match.tokens.end > out.end) out = Part{match.tokens.end, nullptr, nullptr, nullptr, nullptr, nullptr, false};
    if (cls == c.title) out.title = &match;
    if (cls == c.body) out.body = &match;
    if (cls == c.fighters) out.fighters = &match;
    if (cls == c.group) out.group = &match;
    if (cls == c.people_noun && match.entry.form != WordForm::singular) out.people = &match;
    if (cls == c.side) out.side = true;
  }
  return out;
}

class PhraseReader {
 public:
  PhraseReader(const NameText& text, std::uint32_t end) : text_(text), end_(end) {}

  Phrase read(std::uint32_t i) {
    out_.listed = text_.listed_at(i, end_);
    std::uint32_t at = i;
    if (out_.listed) {
      if (out_.listed.form == NameForm::people) return {};
      out_.root = {i, out_.listed.end};
      at = behind_root(out_.listed.end);
      if (at == end_ || (linked_ && text_.listed_at(at, end_))) return {};
      out_.actor = acts_for();
    }
    return parts(at);
  }

  Phrase read_of(TokenSpan root) {
    out_.root = root;
    return parts(behind_root(root.end));
  }

 private:
  const ListedActor& actor(NameIndex i) const { return text_.actor(i); }

  /// Steps over "'s" and over "-led", "-backed".
  std::uint32_t behind_root(std::uint32_t at) {
    if (at < end_ && text_.is_possessive(at)) {
      possessive_ = true;
      return at + 1;
    }
    if (at < end_ && text_.is_hyphen(at, end_)) {
      led_ = text_.is(at + 1, text_.classes().led);
      linked_ = led_ || text_.is(at + 1, text_.classes().backed);
      return linked_ ? at + 2 : end_;
    }
    return at;
  }

  /// The actor that the root makes the phrase act for: the one named or the one whose seat it is. A state's full name
  /// without "'s" says what an office is about ("Syria envoy"), so it counts for bodies alone.
  NameIndex acts_for() const {
    if (linked_ && !led_) return kNoName;
    if (out_.listed.actor != kNoName) return out_.listed.actor;
    return text_.place(out_.listed.place).seat_of;
  }

  bool names_topic() const {
    const Listed& listed = out_.listed;
    return listed && !possessive_ && !linked_ && listed.form == NameForm::full && listed.actor != kNoName &&
           actor(listed.actor).kind == ActorKind::state;
  }

  Phrase parts(std::uint32_t at) {
    out_.what = {at, at};
    for (int i = 0; i < kMostParts && at < end_; ++i) {
      if (i > 0 && text_.token(at).norm == "-" && text_.is_hyphen(at, end_)) ++at;
      if (i > 0 && !text_.token(at).has(Token::kWord)) break;
      const Part part = part_at(text_, at, end_);
      const std::uint32_t next = part.end == 0 ? second_root(at) : part.end;
      if (next == at) break;
      if (part.end != 0) take(part);
      at = next;
    }
    const bool modifies = out_.is_head && at == out_.end && at < end_ && text_.is(at, text_.classes().thing);
    if (out_.end == 0 || modifies) return {};
    out_.what.end = out_.end;
    if (out_.title && !out_.is_head && names_topic()) out_.actor = kNoName;
    return out_;
  }

  /// "the U.N. Syria envoy", "Russia's U.N. ambassador": a second listed name in the middle, its end or `at`.
  std::uint32_t second_root(std::uint32_t at) {
    if (out_.root == TokenSpan{} || out_.end != 0) return at;
    const Listed listed = text_.listed_at(at, end_);
    if (!listed || listed.form == NameForm::people) return at;
    const std::uint32_t next = listed.end;
    return next < end_ && text_.is_possessive(next) ? at : next;
  }

  void take(const Part& part) {
    const LexMatch* head = part.head();
    const bool side_before = side_seen_;
    side_seen_ = side_seen_ || part.side;
    if (!part.title && !head) return;
    out_.side = side_before;
    out_.end = part.end;
    out_.title = part.title;
    out_.plural = part.title && part.title->entry.form == WordForm::plural;
    out_.is_head = head != nullptr;
    out_.head = head ? head->entry.lemma : part.title->entry.lemma;
    out_.fighters = part.fighters || (part.group && part.group->entry.form == WordForm::singular);
    out_.kind = part.fighters ? ActorKind::armed_group
                : part.body   ? ActorKind::body
                : part.group  ? ActorKind::organization
                              : ActorKind::body;
  }

  const NameText& text_;
  std::uint32_t end_;
  bool possessive_ = false, led_ = false, linked_ = false, side_seen_ = false;
  Phrase out_;
};

}  // namespace

Phrase read_phrase(const NameText& text, std::uint32_t i, std::uint32_t end) { return PhraseReader(text, end).read(i); }

Phrase read_phrase_of(const NameText& text, TokenSpan root, std::uint32_t end) {
  return PhraseReader(text, end).read_of(root);
}

}  // namespace demarche
