#include "extractors/events/match_frames.hpp"

#include <algorithm>

#include "extractors/events/slots.hpp"

namespace demarche {
namespace {

bool is_verb_form(WordForm form) {
  return form == WordForm::base || form == WordForm::third || form == WordForm::past || form == WordForm::participle ||
         form == WordForm::gerund;
}

bool is_noun_form(WordForm form) { return form == WordForm::singular || form == WordForm::plural; }

/// A word that is both ("visit", "talks") counts as what the tagger says it is; headlines are less sure, so there a
/// noun form may be tagged a name.
bool form_fits(const SentenceView& view, const LexMatch& match) {
  const Tag first = view.tag(match.tokens.begin);
  // "began talks with": taggers take the plural for a verb
  const bool second_verb =
      first == Tag::VBZ && match.tokens.begin > view.begin() && is_verb(view.tag(match.tokens.begin - 1));
  if (second_verb) return is_noun_form(match.entry.form);
  if (is_verb_form(match.entry.form)) return is_verb(first);
  if (!is_noun_form(match.entry.form) || match.tokens.end - match.tokens.begin > 1) return true;
  return is_noun(first) || first == Tag::JJ || (first == Tag::VBG && !view.has_object(match.tokens.begin));
}

/// Rule 1 of the annotation guide: a happening is named with a determiner, modifier, party, place, time or number; a
/// bare plural or an idea ("diplomacy", "talks") alone is none.
bool has_detail(const SentenceView& view, TokenSpan trigger) {
  const std::uint32_t first = view.noun_phrase_begin(trigger.begin);
  if (first < trigger.begin) return true;
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t i = trigger.end; i < std::min(view.end(), trigger.end + kReach); ++i) {
    if (view.is_barrier(i)) break;
    if (view.document().name_at(i) || view.document().time_at(i)) return true;
  }
  return view.is_headline();
}

class Matcher {
 public:
  Matcher(const SentenceView& view, const FrameIndex& index) : view_(view), index_(index), slots_(view) {}

  std::vector<FrameMatch> run() {
    for (std::uint32_t i = view_.begin(); i < view_.end(); ++i) {
      for (const LexMatch& match : view_.document().segmented().matches_at(i)) {
        if (index_.triggers(match.entry.cls) && form_fits(view_, match)) try_frames(match);
      }
    }
    drop_beaten();
    drop_absorbed();
    return std::move(found_);
  }

 private:
  const Frame& frame(const FrameMatch& match) const { return view_.document().in().rules.events.frames[match.frame]; }

  /// "Treaty" in the name of an organization that the lists know names no treaty.
  bool is_part_of_name(TokenSpan trigger) const {
    const NameMention* name = view_.document().name_at(trigger.begin);
    if (!name || !(name->name.contains(trigger.begin))) return false;
    const std::string& id = view_.document().in().names.entities[name->entity].actor_id;
    return !id.empty() && !id.starts_with("name:");
  }

  void try_frames(const LexMatch& match) {
    if (is_part_of_name(match.tokens)) return;
    for (const auto& [cls, frame_index] : index_.frames_of(match.entry.cls)) {
      FrameMatch out;
      out.trigger = match.tokens;
      out.frame = frame_index;
      out.lemma = match.entry.lemma;
      out.verb = is_verb_form(match.entry.form);
      out.head = match.tokens.begin;
      if (fires(out)) found_.push_back(std::move(out));
    }
  }

  bool fires(FrameMatch& match) const {
    const Frame& rule = frame(match);
    if (rule.needs_detail && !match.verb && !has_detail(view_, match.trigger)) return false;
    for (const FrameSlot& slot : rule.slots) {
      const auto filler = slots_.find(slot, match.trigger, match.verb);
      if (filler.has_value() == slot.forbidden) return false;
      if (filler) match.fillers.push_back({&slot, *filler});
    }
    return true;
  }

  bool beats(const FrameMatch& a, const FrameMatch& b) const {
    const auto size = [](const FrameMatch& m) { return m.trigger.end - m.trigger.begin; };
    if (size(a) != size(b)) return size(a) > size(b);
    if (frame(a).priority != frame(b).priority) return frame(a).priority > frame(b).priority;
    if (a.fillers.size() != b.fillers.size()) return a.fillers.size() > b.fillers.size();
    return a.frame < b.frame;
  }

  void drop_beaten() {
    std::stable_sort(found_.begin(), found_.end(),
                     [&](const FrameMatch& a, const FrameMatch& b) { return beats(a, b); });
    std::vector<FrameMatch> kept;
    std::vector<bool> taken(view_.end() - view_.begin(), false);
    for (FrameMatch& match : found_) {
      bool free = true;
      for (std::uint32_t i = match.trigger.begin; i < match.trigger.end; ++i) free = free && !taken[i - view_.begin()];
      if (!free) continue;
      for (std::uint32_t i = match.trigger.begin; i < match.trigger.end; ++i) taken[i - view_.begin()] = true;
      kept.push_back(std::move(match));
    }
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.trigger.begin < b.trigger.begin; });
    found_ = std::move(kept);
  }

  void drop_absorbed() {
    std::vector<TokenSpan> absorbed;
    for (const FrameMatch& match : found_) {
      for (const SlotFiller& filler : match.fillers) {
        if (filler.slot->absorbs) absorbed.push_back(filler.tokens);
      }
    }
    auto is_absorbed = [&](const FrameMatch& match) {
      return std::any_of(absorbed.begin(), absorbed.end(), [&](TokenSpan span) {
        return span.begin < match.trigger.end && match.trigger.begin < span.end;
      });
    };
    std::erase_if(found_, is_absorbed);
  }

  const SentenceView& view_;
  const FrameIndex& index_;
  SlotFinder slots_;
  std::vector<FrameMatch> found_;
};

}  // namespace

FrameIndex::FrameIndex(const RuleTables& rules) : events_(rules.events), starts_(rules.class_names.size() + 1, 0) {
  for (const auto& [cls, frame] : events_.by_class) ++starts_[cls + 1U];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

std::span<const std::pair<ClassId, std::uint32_t>> FrameIndex::frames_of(ClassId cls) const {
  return std::span(events_.by_class).subspan(starts_[cls], starts_[cls + 1U] - starts_[cls]);
}

std::vector<FrameMatch> match_frames(const SentenceView& view, const FrameIndex& index) {
  return Matcher(view, index).run();
}

}  // namespace demarche
