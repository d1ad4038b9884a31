#include "extractors/events/identity.hpp"

#include <algorithm>
#include <set>

namespace demarche {
namespace {

/// What is known of one happening while the document is read.
struct Happening {
  std::uint32_t first = 0;
  std::vector<std::uint32_t> members;
  std::string_view kind;
  std::optional<Status> status;
  std::set<std::uint32_t> actors;
  std::optional<std::uint32_t> place;
  std::vector<When> dates;
  std::vector<std::uint32_t> modifiers;
  bool from_headline = false;
};

/// Kinds that careful readers don't keep apart.
std::string_view group_of(std::string_view kind) { return kind == "talks.hold" ? "meeting.meet" : kind; }

class Resolver {
 public:
  Resolver(const DocumentView& document, const std::vector<IdentityCues>& cues, std::vector<Mention>& mentions)
      : document_(document), cues_(cues), mentions_(mentions) {}

  void run() {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const std::optional<std::size_t> known = find(i);
      if (known) {
        join(happenings_[*known], i);
      } else {
        open(i);
      }
    }
    for (const Happening& happening : happenings_) settle(happening);
  }

 private:
  std::string_view kind(const Mention& mention) const { return document_.in().rules.events.frames[mention.frame].kind; }

  std::set<std::uint32_t> actors_of(const Mention& mention) const {
    std::set<std::uint32_t> out;
    for (const MentionRole& role : mention.roles) {
      if (role.entity && role.role != "place") out.insert(*role.entity);
    }
    return out;
  }

  static std::optional<std::uint32_t> place_of(const Mention& mention) {
    for (const MentionRole& role : mention.roles) {
      if (role.entity && role.role == "place") return role.entity;
    }
    return std::nullopt;
  }

  /// A person and the state that the person acts for count as one.
  bool same_party(std::uint32_t a, std::uint32_t b) const {
    if (a == b) return true;
    const Entity& x = document_.in().names.entities[a];
    const Entity& y = document_.in().names.entities[b];
    return (!x.acts_for.empty() && (x.acts_for == y.name || x.acts_for == y.acts_for)) || (!y.acts_for.empty() && y.acts_for == x.name);
  }

  bool share_party(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) const {
    for (const std::uint32_t x : a) {
      for (const std::uint32_t y : b) {
        if (same_party(x, y)) return true;
      }
    }
    return false;
  }

  static bool dates_clash(const Happening& happening, const Mention& mention) {
    if (!mention.when || mention.when->basis != DateBasis::stated) return false;
    const DayRange wide{mention.when->range.first.plus(-1), mention.when->range.end.plus(1)};
    bool any = false;
    for (const When& date : happening.dates) {
      if (date.basis != DateBasis::stated) continue;
      if (date.range.overlaps(wide)) return false;
      any = true;
    }
    return any;
  }

  static bool status_clash(const Happening& happening, const IdentityCues& cues) {
    if (!cues.status.said || !happening.status || cues.definite) return false;
    const bool a = cues.status.status == Status::possible, b = *happening.status == Status::possible;
    return a != b;
  }

  bool compatible(const Happening& happening, std::uint32_t i) const {
    const Mention& mention = mentions_[i];
    const IdentityCues& cues = cues_[i];
    if (group_of(happening.kind) != group_of(kind(mention))) return false;
    if (cues.fresh && !happening.from_headline) return false;
    if (dates_clash(happening, mention)) return false;
    if (status_clash(happening, cues)) return false;
    if (happening.modifiers != cues.modifiers && !cues.modifiers.empty() && !happening.modifiers.empty()) return false;
    const auto actors = actors_of(mention);
    const bool strangers = !actors.empty() && !happening.actors.empty() && !share_party(actors, happening.actors);
    return !(strangers && parties_decide(kind(mention)));
  }

  static bool parties_decide(std::string_view kind) {
    return kind.starts_with("meeting.") || kind.starts_with("talks.") || kind.starts_with("sanction.") || kind.starts_with("agreement.") ||
           kind.starts_with("relations.") || kind.starts_with("force.");
  }

  std::optional<std::size_t> find(std::uint32_t i) const {
    std::optional<std::size_t> best;
    for (std::size_t h = 0; h < happenings_.size(); ++h) {
      if (!compatible(happenings_[h], i)) continue;
      if (!best || happenings_[h].members.back() > happenings_[*best].members.back()) best = h;
    }
    return best;
  }

  void open(std::uint32_t i) {
    Happening happening;
    happening.first = i;
    happening.kind = kind(mentions_[i]);
    happening.from_headline = cues_[i].headline;
    happenings_.push_back(std::move(happening));
    join(happenings_.back(), i);
  }

  void join(Happening& happening, std::uint32_t i) {
    Mention& mention = mentions_[i];
    mention.happening = happening.first;
    happening.members.push_back(i);
    if (!cues_[i].headline) happening.from_headline = false;
    if (cues_[i].status.said && (!cues_[i].headline || !happening.status)) happening.status = cues_[i].status.status;
    const auto actors = actors_of(mention);
    happening.actors.insert(actors.begin(), actors.end());
    if (!happening.place) happening.place = place_of(mention);
    if (mention.when) happening.dates.push_back(*mention.when);
    if (happening.modifiers.empty()) happening.modifiers = cues_[i].modifiers;
  }

  /// The status that the document ends on: the last one that words said, in running text where there is any. Mentions whose
  /// words leave theirs open have it too.
  void settle(const Happening& happening) {
    std::optional<Status> body, headline;
    static const char* mode=getenv("SM"); const int m=mode?atoi(mode):0; int cnt[4]={};
    for (const std::uint32_t i : happening.members) {
      if (!cues_[i].status.said) continue;
      if(!cues_[i].headline) cnt[int(cues_[i].status.status)]++;
      if(m==0) (cues_[i].headline ? headline : body) = cues_[i].status.status;
      else { auto&x=(cues_[i].headline ? headline : body); if(!x) x=cues_[i].status.status; }
    }
    if(m==2){int b=-1;for(int k=0;k<4;k++)if(cnt[k]&&(b<0||cnt[k]>cnt[b]))b=k;if(b>=0)body=Status(b);}
    if(m==3){if(cnt[0])body=Status::happened;}
    if(m==4){if(cnt[0])body=Status::happened;else if(cnt[1])body=Status::planned;}
    const Status settled = body ? *body : headline.value_or(Status::happened);
    for (const std::uint32_t i : happening.members) {
      mentions_[i].happening_status = settled;
      mentions_[i].status = cues_[i].status.said ? cues_[i].status.status : settled;
    }
  }

  const DocumentView& document_;
  const std::vector<IdentityCues>& cues_;
  std::vector<Mention>& mentions_;
  std::vector<Happening> happenings_;
};

}  // namespace

void resolve_identity(const DocumentView& document, const std::vector<IdentityCues>& cues, std::vector<Mention>& mentions) {
  Resolver(document, cues, mentions).run();
}

}  // namespace demarche
