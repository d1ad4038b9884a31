#include "render/graphviz.hpp"

#include <graphviz/gvc.h>

#include <cstdlib>
#include <memory>
#include <mutex>

#include "render/dot_text.hpp"
#include "render/numbers.hpp"

#if defined(__SANITIZE_ADDRESS__)
#define DEMARCHE_LEAK_CHECKED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DEMARCHE_LEAK_CHECKED
#endif
#endif
#ifdef DEMARCHE_LEAK_CHECKED
#include <sanitizer/lsan_interface.h>
// What fontconfig loads in a thread that pango starts stays loaded; LeakPardon covers this thread only.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\nleak:libexpat\n"; }  // NOLINT
extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }                      // NOLINT
#endif

// How neato treats given positions; no header declares it. 2: nodes and edges both stay as they are.
extern "C" int Nop;

namespace demarche {
namespace {

#ifdef DEMARCHE_LEAK_CHECKED
using LeakPardon = __lsan::ScopedDisabler;  // Graphviz and fontconfig keep what they have loaded
#else
struct LeakPardon {
  ~LeakPardon() {}  // not trivial, so that the variable counts as used
};
#endif

std::mutex& graphviz_lock() {
  static std::mutex lock;
  return lock;
}

/// What Graphviz has printed since the lock was taken.
std::string& messages() {
  static std::string text;
  return text;
}

int keep_message(char* text) {
  messages() += text;
  return 0;
}

/// The one context; its plug-ins and fonts stay loaded.
GVC_t* context() {
  static GVC_t* const gvc = gvContext();
  return gvc;
}

/// Holds the lock and the hook on messages; a session at a time.
class Session {
 public:
  Session() : guard_(graphviz_lock()), gvc_(context()), hook_(agseterrf(keep_message)), nop_(Nop) {
    messages().clear();
    Nop = 2;
  }
  ~Session() {
    Nop = nop_;
    agseterrf(hook_);
  }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  GVC_t* gvc() const { return gvc_; }
  /// Throws what Graphviz has said, if it has, or `what` where `failed`.
  static void check(bool failed, const char* what) {
    if (!failed && messages().empty()) return;
    throw RenderError(std::string("Graphviz: ") + (messages().empty() ? what : messages()));
  }

 private:
  LeakPardon pardon_;
  std::lock_guard<std::mutex> guard_;
  GVC_t* gvc_;
  agusererrf hook_;
  int nop_;
};

/// A graph read from DOT and laid out.
class LaidOut {
 public:
  LaidOut(const Session& session, const std::string& dot) : gvc_(session.gvc()), graph_(agmemread(dot.c_str())) {
    try {
      Session::check(graph_ == nullptr, "the graph cannot be read");
      const int failed = gvLayout(gvc_, graph_, "neato");
      laid_out_ = failed == 0;
      Session::check(failed != 0, "the graph cannot be laid out");
    } catch (...) {
      close();
      throw;
    }
  }
  ~LaidOut() { close(); }
  LaidOut(const LaidOut&) = delete;
  LaidOut& operator=(const LaidOut&) = delete;

  graph_t* graph() const { return graph_; }

 private:
  void close() {
    if (laid_out_) gvFreeLayout(gvc_, graph_);
    if (graph_ != nullptr) agclose(graph_);
    graph_ = nullptr;
    laid_out_ = false;
  }

  GVC_t* gvc_;
  graph_t* graph_;
  bool laid_out_ = false;
};

bool is_blank(const TextLine& line) {
  for (const TextRun& run : line) {
    if (!printable_text(run.text).empty()) return false;
  }
  return true;
}

/// A graph of one node a line.
std::string measuring_graph(const std::vector<TextLine>& lines, const Theme& theme) {
  DotText dot(0, theme);
  dot.line("digraph measure {");
  dot.line("  graph [layout=neato inputscale=72]");
  dot.line("  node [margin=0 fontsize=10 fontname=\"" + theme.fonts + "\"]");
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_blank(lines[i])) dot.text(std::to_string(i), "", {{0, 0}, 1, lines[i]});
  }
  dot.line("}");
  return dot.take();
}

std::vector<double> measure(const std::vector<TextLine>& lines, const Theme& theme) {
  std::vector<double> widths(lines.size(), 0);
  const std::string dot = measuring_graph(lines, theme);
  const Session session;
  const LaidOut laid_out(session, dot);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string name = std::to_string(i);
    node_t* node = agnode(laid_out.graph(), name.data(), 0);
    if (node != nullptr) widths[i] = ND_width(node) * 72;
  }
  return widths;
}

}  // namespace

std::string draw_dot(const std::string& dot, std::string_view format) {
  const Session session;
  const LaidOut laid_out(session, dot);
  char* data = nullptr;
  unsigned int size = 0;
  const int failed = gvRenderData(session.gvc(), laid_out.graph(), std::string(format).c_str(), &data, &size);
  const std::unique_ptr<char, decltype(&gvFreeRenderData)> owner(data, &gvFreeRenderData);
  Session::check(failed != 0 || data == nullptr, "the picture cannot be drawn");
  return {data, size};
}

GraphvizFacts graphviz_facts() {
  const Session session;
  GraphvizFacts facts{gvcVersion(session.gvc()), false};
  int count = 0;
  std::string kind = "render";
  char** const names = gvPluginList(session.gvc(), kind.data(), &count, nullptr);
  for (int i = 0; i < count; ++i) {
    facts.has_cairo = facts.has_cairo || std::string_view(names[i]) == "cairo";
    std::free(names[i]);  // NOLINT(cppcoreguidelines-no-malloc): Graphviz's strdup
  }
  std::free(static_cast<void*>(names));
  return facts;
}

TextMeasurer graphviz_measurer(const Theme& theme) {
  return [theme](const std::vector<TextLine>& lines) { return measure(lines, theme); };
}

}  // namespace demarche
