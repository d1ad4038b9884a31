#include "extractors/explain.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extractors/analyse.hpp"
#include "extractors/anchor.hpp"
#include "extractors/events/find_events.hpp"
#include "extractors/events/status.hpp"
#include "extractors/passes.hpp"

namespace demarche {
namespace {

constexpr std::array<std::string_view, 11> kSides{"left",   "right",   "near",  "next", "previous", "of",
                                                  "object", "subject", "theme", "at",   "document"};

std::string_view side_name(SlotSide side) { return kSides[static_cast<std::size_t>(side)]; }

class Explainer {
 public:
  Explainer(const Analysed& in, const Analysis& analysis) : in_(in), document_(in, analysis), index_(in.rules) {}

  Explanation run(const Mention& mention, EventMention told) const {
    const SentenceView view(document_, mention.sentence);
    Explanation out;
    out.mention = std::move(told);
    for (std::uint32_t i = view.begin(); i < view.end(); ++i) out.tokens.push_back(token(view, mention, i));
    for (const FrameMatch& match : match_frames(view, index_)) {
      if (match.trigger == mention.trigger && match.frame == mention.frame) take(view, match, out);
    }
    return out;
  }

 private:
  void take(const SentenceView& view, const FrameMatch& match, Explanation& out) const {
    out.status_said = read_status(view, match).said;
    for (const SlotFiller& filler : match.fillers) {
      out.slots.push_back({side_name(filler.slot->side), filler.slot->role, words(filler.tokens)});
    }
  }

  ExplainedToken token(const SentenceView& view, const Mention& mention, std::uint32_t i) const {
    const Token& token = view.token(i);
    ExplainedToken out{std::string(in_.text.substr(token.span.begin, token.span.size())), name_of(view.tag(i)), {}};
    if (mention.trigger.contains(i)) out.marks.emplace_back("trigger");
    for (const MentionRole& role : mention.roles) {
      if (role.tokens.contains(i)) out.marks.push_back(role.role);
    }
    if (document_.time_at(i)) out.marks.emplace_back("time");
    for (const LexMatch& match : in_.segmented.matches_at(i)) {
      const std::string& name = in_.rules.class_names[match.entry.cls];
      if (name.starts_with("cue.")) out.marks.push_back(name);
    }
    out.marks.erase(std::unique(out.marks.begin(), out.marks.end()), out.marks.end());
    return out;
  }

  std::string words(TokenSpan tokens) const {
    if (tokens.begin >= tokens.end) return "";
    const std::uint32_t begin = document_.token(tokens.begin).span.begin;
    return std::string(in_.text.substr(begin, document_.token(tokens.end - 1).span.end - begin));
  }

  const Analysed& in_;
  DocumentView document_;
  FrameIndex index_;
};

}  // namespace

std::vector<Explanation> explain(const RawDocument& raw, const RuleTables& rules) {
  const Passes passes(raw, rules);
  const Analysed& analysed = passes.analysed();
  const Analysis analysis = analyse(analysed.segmented, rules);
  const std::vector<Mention> mentions = find_events(analysed);
  Extracted told = anchor(raw.info, analysed, mentions);
  const Explainer explainer(analysed, analysis);
  std::vector<Explanation> out;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    out.push_back(explainer.run(mentions[i], std::move(told.mentions[i])));
  }
  return out;
}

}  // namespace demarche
