#include "extractors/events/find_events.hpp"

#include <algorithm>
#include <iterator>

#include "extractors/analyse.hpp"
#include "extractors/events/context_place.hpp"
#include "extractors/events/event_times.hpp"
#include "extractors/events/identity.hpp"
#include "extractors/events/match_frames.hpp"
#include "extractors/events/roles.hpp"
#include "extractors/events/status.hpp"

namespace demarche {
namespace {

class EventFinder {
 public:
  EventFinder(const Analysed& in, const Analysis& analysis)
      : in_(in), analysis_(analysis), document_(in, analysis), index_(in.rules) {}

  std::vector<Mention> run() {
    for (std::uint32_t s = 0; s < in_.segmented.sentences.size(); ++s) {
      if (!analysis_.has_trigger[s]) continue;
      const SentenceView view(document_, s);
      for (const FrameMatch& match : match_frames(view, index_)) add(view, match);
    }
    link_fillers();
    resolve_identity(document_, cues_, mentions_);
    for (Mention& mention : mentions_) prefer_coming_day(mention);
    place_truces(document_, mentions_);
    return std::move(mentions_);
  }

 private:
  void add(const SentenceView& view, const FrameMatch& match) {
    Mention mention;
    mention.trigger = match.trigger;
    mention.sentence = view.index();
    mention.frame = match.frame;
    mention.lemma = match.lemma;
    mention.happening = static_cast<std::uint32_t>(mentions_.size());
    IdentityCues cues = identity_cues(view, match);
    cues.status = read_status(view, match);
    mention.status = cues.status.status;
    mention.roles = read_roles(view, match);
    if (match.verb && has_plural_pronoun(view, match)) share_parties(mention);
    mention.time = attach_time(view, match);
    mention.duration = attach_duration(view, match);
    mention.when = date_of(view, match, mention.time, mention.status);
    const bool ahead = in_.published && mention.when && mention.when->range.first > *in_.published;
    if (ahead && mention.status == Status::happened) {  // "takes place on Friday", told before
      cues.status = {Status::planned, true};
      mention.status = Status::planned;
    }
    for (const SlotFiller& filler : match.fillers) {
      if (!filler.slot->role.empty()) fillers_.push_back({static_cast<std::uint32_t>(mentions_.size()), filler});
    }
    mentions_.push_back(std::move(mention));
    cues_.push_back(std::move(cues));
  }

  /// "They will meet again": the parties of the last mention that has several, in this sentence or the one before.
  void share_parties(Mention& mention) const {
    if (std::any_of(mention.roles.begin(), mention.roles.end(), is_party)) return;
    for (auto known = mentions_.rbegin(); known != mentions_.rend() && known->sentence + 1 >= mention.sentence;
         ++known) {
      if (std::count_if(known->roles.begin(), known->roles.end(), is_party) < 2) continue;
      std::copy_if(known->roles.begin(), known->roles.end(), std::back_inserter(mention.roles), is_party);
      return;
    }
  }

  /// "Thursday's summit" of a summit that is still to come is the coming Thursday.
  void prefer_coming_day(Mention& mention) const {
    const bool coming = mention.happening_status == Status::planned || mention.happening_status == Status::denied;
    if (!coming || !in_.published || !mention.when || !mention.when->alternative) return;
    const bool past = mention.when->range.end <= *in_.published,
               future = *in_.published < mention.when->alternative->first;
    const bool told = mention.status == Status::happened;
    if (past && future && !told) std::swap(mention.when->range, *mention.when->alternative);
  }

  IdentityCues identity_cues(const SentenceView& view, const FrameMatch& match) const {
    IdentityCues out;
    out.headline = view.is_headline();
    out.verb = match.verb;
    if (match.verb) return out;
    out.plural = view.tag(match.trigger.end - 1) == Tag::NNS;
    const std::uint32_t first = view.noun_phrase_begin(match.trigger.begin);
    for (std::uint32_t i = first; i < match.trigger.begin; ++i) {
      out.definite = out.definite || view.is(i, document_.classes().definite);
      out.indefinite = out.indefinite || view.is(i, document_.classes().indefinite);
      out.fresh = out.fresh || view.is(i, fresh_);
      if (view.is(i, telling_)) out.modifiers.push_back(view.token(i).word);
    }
    return out;
  }

  /// A filler that is itself a trigger becomes a reference to that mention.
  void link_fillers() {
    std::vector<std::int32_t> by_token(in_.segmented.tokens.size(), -1);
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
      const TokenSpan trigger = mentions_[i].trigger;
      std::fill(by_token.begin() + trigger.begin, by_token.begin() + trigger.end, static_cast<std::int32_t>(i));
    }
    for (const auto& [index, filler] : fillers_) {
      MentionRole role;
      role.role = filler.slot->role;
      role.tokens = filler.tokens;
      for (std::uint32_t t = filler.tokens.begin; t < filler.tokens.end; ++t) {
        if (by_token[t] >= 0 && by_token[t] != static_cast<std::int32_t>(index))
          role.mention = static_cast<std::uint32_t>(by_token[t]);
      }
      if (role.mention) settle_extension(mentions_[index], mentions_[*role.mention]);
      mentions_[index].roles.push_back(std::move(role));
    }
  }

  /// "The army extended its truce by a day": the day is how long the extension lasts, not the truce; the army is a
  /// party of both.
  void settle_extension(const Mention& by, Mention& of) const {
    const bool extends = in_.rules.events.frames[by.frame].kind == "truce.extend" && by.sentence == of.sentence;
    if (!extends) return;
    if (by.duration && of.duration && by.duration->iso() == of.duration->iso()) of.duration.reset();
    if (std::any_of(of.roles.begin(), of.roles.end(), is_party)) return;
    std::copy_if(by.roles.begin(), by.roles.end(), std::back_inserter(of.roles), is_party);
  }

  struct PendingFiller {
    std::uint32_t mention;
    SlotFiller filler;
  };

  const Analysed& in_;
  const Analysis& analysis_;
  DocumentView document_;
  FrameIndex index_;
  ClassId fresh_ = in_.rules.class_id("identity.fresh");
  ClassId telling_ = in_.rules.class_id("identity.telling");
  std::vector<Mention> mentions_;
  std::vector<IdentityCues> cues_;
  std::vector<PendingFiller> fillers_;
};

}  // namespace

std::vector<Mention> find_events(const Analysed& document) {
  const Analysis analysis = analyse(document.segmented, document.rules);
  return EventFinder(document, analysis).run();
}

}  // namespace demarche
