#include "cli/explanation_text.hpp"

#include <algorithm>

#include "render/columns.hpp"
#include "render/date_words.hpp"
#include "render/text.hpp"

namespace demarche {
namespace {

constexpr std::size_t kLabel = 10;  // columns of the labels on the left

std::string range_of(const TextRange& range) { return std::to_string(range.begin) + "–" + std::to_string(range.end); }

std::string iso_window(const When& when) {
  const Day first = when.range.first, end = when.range.end;
  if (!end.is_finite()) return "from " + first.iso() + " on";
  if (!first.is_finite()) return "until " + end.plus(-1).iso();
  return first == end.plus(-1) ? first.iso() : first.iso() + " to " + end.plus(-1).iso();
}

class Writer {
 public:
  Writer(const Timeline& timeline, const Event& event, const Terminal& terminal)
      : timeline_(timeline), event_(event), terminal_(terminal) {}

  std::string run(const std::vector<std::optional<Explanation>>& explanations) {
    line("", event_.title.empty() ? event_.kind : event_.title);
    line("event", event_.id + ", " + event_.kind + ", " + std::string(name_of(event_.status)));
    line("date", event_.when ? iso_window(*event_.when) + basis(*event_.when) : "not known");
    for (std::size_t i = 0; i < event_.evidence.size(); ++i) {
      out_ += '\n';
      evidence(event_.evidence[i], explanations[i]);
    }
    return std::move(out_);
  }

 private:
  /// "label     text", broken where a terminal is narrower, with the text's column kept.
  void line(const std::string& label, const std::string& text) {
    const std::size_t columns = terminal_.columns > kLabel + 20 ? terminal_.columns - kLabel : 0;
    bool first = true;
    for (const std::string& part : break_lines(printable_text(text), columns)) {
      out_ += padded(first ? label : "", kLabel) + part + "\n";
      first = false;
    }
  }

  static std::string basis(const When& when) { return ", " + std::string(name_of(when.basis)); }

  void evidence(const Evidence& evidence, const std::optional<Explanation>& explanation) {
    line("quote", "“" + evidence.quote + "”");
    if (evidence.document.empty()) return line("by", evidence.by + (evidence.note.empty() ? "" : ": " + evidence.note));
    line("source", source(evidence.document));
    if (evidence.sentence) line("sentence", "characters " + range_of(*evidence.sentence));
    if (!explanation) return without_document(evidence);
    tokens(*explanation);
    rule(*explanation);
    status(*explanation);
    time(*explanation);
  }

  std::string source(const std::string& id) const {
    const auto document = std::find_if(timeline_.documents.begin(), timeline_.documents.end(),
                                       [&](const Document& candidate) { return candidate.id == id; });
    if (document == timeline_.documents.end()) return id;
    std::string out = document->title.empty() ? id : document->title;
    if (!document->publisher.empty()) out += ", " + document->publisher;
    if (document->published) {
      out += ", published " + document->published->date.iso() + " (" +
             std::string(name_of(document->published->basis)) + ")";
    }
    return document->uri.empty() ? out : out + ", " + document->uri;
  }

  void without_document(const Evidence& evidence) {
    if (evidence.trigger) line("trigger", evidence.trigger->text + " (" + range_of(evidence.trigger->range) + ")");
    line("rule", evidence.rule);
    if (evidence.time) {
      line("time", "“" + evidence.time->text + "” = " + evidence.time->value + ", reckoned from " +
                       std::string(name_of(evidence.time->anchor)));
    }
    line("note",
         "the document was not found as it was read then: this is what the timeline holds; name its folder behind "
         "the event");
  }

  void tokens(const Explanation& explanation) {
    std::string text;
    for (const ExplainedToken& token : explanation.tokens) {
      text += (text.empty() ? "" : " ") + token.word + (token.tag.empty() ? "" : "/" + std::string(token.tag));
      std::string marks;
      for (const std::string& mark : token.marks) marks += (marks.empty() ? "" : ",") + mark;
      if (!marks.empty()) text += "[" + marks + "]";
    }
    line("tokens", text);
  }

  void rule(const Explanation& explanation) {
    const EventMention& mention = explanation.mention;
    line("rule", mention.rule + " on “" + mention.trigger_text + "” (" + range_of(mention.trigger) + ")");
    for (const ExplainedSlot& slot : explanation.slots) {
      const std::string words = slot.words.empty() ? "somewhere in the document" : "“" + slot.words + "”";
      line("slot", std::string(slot.side) + (slot.role.empty() ? "" : ", " + slot.role) + ": " + words);
    }
    for (const Filler& filler : mention.fillers) {
      if (filler.name.empty()) continue;
      const std::string for_whom = filler.acts_for.empty() ? "" : ", for " + filler.acts_for;
      line("role", filler.role + ": " + filler.name + for_whom);
    }
  }

  void status(const Explanation& explanation) {
    const EventMention& mention = explanation.mention;
    std::string text(name_of(mention.status));
    text += explanation.status_said ? ": the sentence says so" : ": nothing in the sentence says otherwise";
    std::string cues;
    for (const ExplainedToken& token : explanation.tokens) {
      for (const std::string& mark : token.marks) {
        if (mark.starts_with("cue.")) cues += (cues.empty() ? "" : ", ") + token.word + " (" + mark + ")";
      }
    }
    if (!cues.empty()) text += "; cues: " + cues;
    line("status", text);
    if (mention.happening_status != mention.status) {
      line("", std::string(name_of(mention.happening_status)) + " by the whole document");
    }
  }

  void time(const Explanation& explanation) {
    const EventMention& mention = explanation.mention;
    if (mention.time) {
      line("time", "“" + mention.time->text + "” = " + mention.time->value + " by " + mention.time->rule +
                       ", reckoned from " + std::string(name_of(mention.time->anchor)));
    }
    line("date", mention.when ? iso_window(*mention.when) + basis(*mention.when) : "none in this sentence");
  }

  const Timeline& timeline_;
  const Event& event_;
  const Terminal& terminal_;
  std::string out_;
};

}  // namespace

std::string explanation_text(const Timeline& timeline, const Event& event,
                             const std::vector<std::optional<Explanation>>& explanations, const Terminal& terminal) {
  return Writer(timeline, event, terminal).run(explanations);
}

}  // namespace demarche
