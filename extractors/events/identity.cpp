#include "extractors/events/identity.hpp"

#include <algorithm>
#include <map>

#include "extractors/events/happening_state.hpp"

namespace demarche {
namespace {

constexpr std::size_t kLatest = 32;  // happenings of a kind that a mention is held against

/// Kinds that careful readers don't keep apart.
std::string_view group_of(std::string_view kind) { return kind == "talks.hold" ? "meeting.meet" : kind; }

class Resolver {
 public:
  Resolver(const DocumentView& document, const std::vector<IdentityCues>& cues, std::vector<Mention>& mentions)
      : document_(document), reader_(document), cues_(cues), mentions_(mentions) {}

  void run() {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      std::vector<HappeningState>& known = happenings_[group_of(kind(mentions_[i]))];
      const Company company = company_of(mentions_[i]);
      HappeningState* home = best(known, i, company);
      if (!home) {
        known.emplace_back();
        home = &known.back();
      }
      reader_.add(i, mentions_[i], company, cues_[i], *home);
      mentions_[i].happening = home->members.front();
    }
    for (const auto& [group, known] : happenings_) {
      for (const HappeningState& happening : known) settle(happening);
    }
  }

 private:
  std::string_view kind(const Mention& mention) const { return document_.in().rules.events.frames[mention.frame].kind; }

  static bool parties_decide(std::string_view kind) {
    return !kind.starts_with("truce.") && !kind.starts_with("resolution.");
  }

  static bool is_gathering(std::string_view kind) { return kind.starts_with("meeting.") || kind.starts_with("talks."); }

  /// What keeps a mention out of a happening, whatever else fits.
  bool is_barred(const FitVector& fit, const IdentityCues& cues, std::string_view kind) const {
    auto has = [&](Fit sign) { return fit[static_cast<std::size_t>(sign)] > 0; };
    if (has(Fit::date_clash) || has(Fit::modifier_clash)) return true;
    if (cues.fresh && !has(Fit::only_headline)) return true;
    if ((has(Fit::status_clash) || has(Fit::denial_clash)) && !cues.definite) return true;
    if (has(Fit::place_clash) && is_gathering(kind)) return true;
    if (has(Fit::other_company) && kind.starts_with("meeting.")) return true;  // Ada met Ben, and Ada met Cleo
    return has(Fit::strangers) && parties_decide(kind);
  }
  /// The happening that the mention joins: of those that nothing bars the one with the most in common, then the latest.
  HappeningState* best(std::vector<HappeningState>& known, std::uint32_t i, const Company& company) const {
    HappeningState* out = nullptr;
    double best_score = -1;
    for (std::size_t h = known.size() > kLatest ? known.size() - kLatest : 0; h < known.size(); ++h) {
      const FitVector fit = reader_.read(known[h], mentions_[i], company, cues_[i]);
      if (is_barred(fit, cues_[i], kind(mentions_[i]))) continue;
      auto value = [&](Fit sign) { return fit[static_cast<std::size_t>(sign)]; };
      const double score = 2 * value(Fit::same_lemma) + value(Fit::share_many) + value(Fit::share_one) +
                           value(Fit::same_place) + value(Fit::same_date) + value(Fit::same_status);
      const bool later = out && score == best_score && known[h].members.back() > out->members.back();
      if (score > best_score || later) {
        best_score = score;
        out = &known[h];
      }
    }
    return out;
  }

  /// The status of the happening: the first that running text said; what was planned, what it became later. Mentions
  /// whose words leave theirs open have it too.
  void settle(const HappeningState& happening) {
    std::optional<Status> body, headline;
    for (const std::uint32_t i : happening.members) {
      if (!cues_[i].status.said) continue;
      std::optional<Status>& status = cues_[i].headline ? headline : body;
      const Status said = cues_[i].status.status;
      const bool again = cues_[i].verb && mentions_[i].lemma == mentions_[happening.members.front()].lemma;
      const bool came = status == Status::planned && (said == Status::denied || (said == Status::happened && again));
      if (!status || came) status = said;
    }
    const Status settled = body ? *body : headline.value_or(Status::happened);
    for (const std::uint32_t i : happening.members) {
      mentions_[i].happening_status = settled;
      mentions_[i].status = cues_[i].status.said ? cues_[i].status.status : settled;
    }
  }

  const DocumentView& document_;
  FitReader reader_;
  const std::vector<IdentityCues>& cues_;
  std::vector<Mention>& mentions_;
  std::map<std::string_view, std::vector<HappeningState>> happenings_;
};

}  // namespace

void resolve_identity(const DocumentView& document, const std::vector<IdentityCues>& cues,
                      std::vector<Mention>& mentions) {
  Resolver(document, cues, mentions).run();
}

}  // namespace demarche
