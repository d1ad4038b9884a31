#include "extractors/read/html/name_cues.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace demarche {
namespace {

struct Entry {
  std::string_view name;
  NameCue cue;
};

/// Found anywhere in a name once its separators and capitals are gone: "story-body__inner" has "storybody".
constexpr Entry kParts[] = {
    // the article's text
    {"articlebody", NameCue::article_body},
    {"articlecontent", NameCue::article_body},
    {"articletext", NameCue::article_body},
    {"articlecopy", NameCue::article_body},
    {"articleparagraph", NameCue::article_body},
    {"storybody", NameCue::article_body},
    {"storycontent", NameCue::article_body},
    {"storytext", NameCue::article_body},
    {"storycopy", NameCue::article_body},
    {"entrycontent", NameCue::article_body},
    {"entrybody", NameCue::article_body},
    {"entrytext", NameCue::article_body},
    {"entrymore", NameCue::article_body},
    {"postcontent", NameCue::article_body},
    {"postbody", NameCue::article_body},
    {"posttext", NameCue::article_body},
    {"postmessage", NameCue::article_body},
    {"postentry", NameCue::article_body},
    {"postarticle", NameCue::article_body},
    {"singlecontent", NameCue::article_body},
    {"bodycontent", NameCue::article_body},
    {"bodytext", NameCue::article_body},
    {"bodycopy", NameCue::article_body},
    {"contentbody", NameCue::article_body},
    {"contenttext", NameCue::article_body},
    {"textcontent", NameCue::article_body},
    {"textbody", NameCue::article_body},
    {"newsbody", NameCue::article_body},
    {"newscontent", NameCue::article_body},
    {"newstext", NameCue::article_body},
    {"newsdetail", NameCue::article_body},
    {"newsarticle", NameCue::main},
    {"blogcontent", NameCue::article_body},
    {"blogbody", NameCue::article_body},
    {"blogtext", NameCue::article_body},
    {"pressreleasebody", NameCue::article_body},
    {"releasebody", NameCue::article_body},
    {"speechbody", NameCue::article_body},
    {"fieldnamebody", NameCue::article_body},
    {"fieldbody", NameCue::article_body},
    {"fieldtypetextwithsummary", NameCue::article_body},
    {"wysiwyg", NameCue::article_body},
    {"richtext", NameCue::article_body},
    {"markupbody", NameCue::article_body},
    {"liveblogbody", NameCue::article_body},
    {"messagebody", NameCue::article_body},
    {"sqsblockcontent", NameCue::article_body},
    {"itemfulltext", NameCue::article_body},
    {"fulltext", NameCue::article_body},
    {"paragraphtext", NameCue::article_body},
    {"storyarea", NameCue::main},
    {"articlewrap", NameCue::main},
    {"articlemain", NameCue::main},
    {"maincontent", NameCue::main},
    {"contentmain", NameCue::main},
    {"primarycontent", NameCue::main},
    {"pagecontent", NameCue::main},
    {"articlepage", NameCue::main},
    // one of many
    {"liveblogpost", NameCue::post},
    {"liveblogentry", NameCue::post},
    // summaries
    {"standfirst", NameCue::deck},
    {"subheadline", NameCue::deck},
    {"subtitle", NameCue::deck},
    {"articlesummary", NameCue::deck},
    {"storysummary", NameCue::deck},
    {"articleintro", NameCue::deck},
    {"articlelead", NameCue::deck},
    {"articledek", NameCue::deck},
    // readers' comments
    {"comments", NameCue::comments},
    {"commentlist", NameCue::comments},
    {"commentbody", NameCue::comments},
    {"commenttext", NameCue::comments},
    {"commentform", NameCue::comments},
    {"commentarea", NameCue::comments},
    {"commentrespond", NameCue::comments},
    {"commentbox", NameCue::comments},
    {"commentsection", NameCue::comments},
    {"disqus", NameCue::comments},
    {"livefyre", NameCue::comments},
    {"trackback", NameCue::comments},
    {"pingback", NameCue::comments},
    // captions
    {"caption", NameCue::caption},
    {"photocredit", NameCue::caption},
    {"imagecredit", NameCue::caption},
    {"mediacredit", NameCue::caption},
    {"imagesource", NameCue::caption},
    {"slideshow", NameCue::caption},
    // bylines
    {"byline", NameCue::byline},
    {"dateline", NameCue::date},
    {"timestamp", NameCue::date},
    {"datetime", NameCue::date},
    {"pubdate", NameCue::date},
    {"publishdate", NameCue::date},
    {"publisheddate", NameCue::date},
    {"publicationdate", NameCue::date},
    {"postdate", NameCue::date},
    {"postedon", NameCue::date},
    {"entrydate", NameCue::date},
    {"entrymeta", NameCue::byline},
    {"postmeta", NameCue::byline},
    {"articlemeta", NameCue::byline},
    {"storymeta", NameCue::byline},
    {"postinfo", NameCue::byline},
    {"postfooter", NameCue::clutter},
    {"entryfooter", NameCue::clutter},
    {"articlefooter", NameCue::clutter},
    // what stands around an article
    {"sidebar", NameCue::clutter},
    {"related", NameCue::clutter},
    {"recommend", NameCue::clutter},
    {"mostpopular", NameCue::clutter},
    {"mostread", NameCue::clutter},
    {"mostviewed", NameCue::clutter},
    {"mostshared", NameCue::clutter},
    {"mostemailed", NameCue::clutter},
    {"popularposts", NameCue::clutter},
    {"trending", NameCue::clutter},
    {"newsletter", NameCue::clutter},
    {"subscri", NameCue::clutter},
    {"signup", NameCue::clutter},
    {"paywall", NameCue::clutter},
    {"piano", NameCue::clutter},
    {"advert", NameCue::clutter},
    {"sponsor", NameCue::clutter},
    {"promoted", NameCue::clutter},
    {"outbrain", NameCue::clutter},
    {"taboola", NameCue::clutter},
    {"zergnet", NameCue::clutter},
    {"googlead", NameCue::clutter},
    {"dfpad", NameCue::clutter},
    {"adslot", NameCue::clutter},
    {"breadcrumb", NameCue::clutter},
    {"pagination", NameCue::clutter},
    {"navigation", NameCue::clutter},
    {"navbar", NameCue::clutter},
    {"topnav", NameCue::clutter},
    {"mainnav", NameCue::clutter},
    {"subnav", NameCue::clutter},
    {"navmenu", NameCue::clutter},
    {"megamenu", NameCue::clutter},
    {"dropdown", NameCue::clutter},
    {"masthead", NameCue::clutter},
    {"copyright", NameCue::clutter},
    {"cookie", NameCue::clutter},
    {"consent", NameCue::clutter},
    {"gdpr", NameCue::clutter},
    {"sharedaddy", NameCue::clutter},
    {"sharebar", NameCue::clutter},
    {"sharetool", NameCue::clutter},
    {"sharelink", NameCue::clutter},
    {"sharebutton", NameCue::clutter},
    {"sharethis", NameCue::clutter},
    {"sharing", NameCue::clutter},
    {"addthis", NameCue::clutter},
    {"addtoany", NameCue::clutter},
    {"socialmedia", NameCue::clutter},
    {"sociallink", NameCue::clutter},
    {"socialshare", NameCue::clutter},
    {"socialbar", NameCue::clutter},
    {"authorbio", NameCue::clutter},
    {"authorbox", NameCue::clutter},
    {"authorinfo", NameCue::clutter},
    {"abouttheauthor", NameCue::clutter},
    {"aboutauthor", NameCue::clutter},
    {"readmore", NameCue::clutter},
    {"readnext", NameCue::clutter},
    {"seealso", NameCue::clutter},
    {"morestories", NameCue::clutter},
    {"morefrom", NameCue::clutter},
    {"moreon", NameCue::clutter},
    {"upnext", NameCue::clutter},
    {"nextarticle", NameCue::clutter},
    {"nextpost", NameCue::clutter},
    {"prevpost", NameCue::clutter},
    {"navprevious", NameCue::clutter},
    {"navnext", NameCue::clutter},
    {"postnav", NameCue::clutter},
    {"taglist", NameCue::clutter},
    {"tagcloud", NameCue::clutter},
    {"tagslinks", NameCue::clutter},
    {"topiclist", NameCue::clutter},
    {"blogroll", NameCue::clutter},
    {"archivelist", NameCue::clutter},
    {"pulledquote", NameCue::clutter},
    {"teaser", NameCue::clutter},
    {"summaryitem", NameCue::clutter},
    {"summaryblock", NameCue::clutter},
    {"blocksummary", NameCue::clutter},
    {"toolbar", NameCue::clutter},
    {"toolbox", NameCue::clutter},
    {"articletools", NameCue::clutter},
    {"storytools", NameCue::clutter},
    {"pagetools", NameCue::clutter},
    {"jumplink", NameCue::clutter},
    {"skiplink", NameCue::clutter},
    {"skiptocontent", NameCue::clutter},
    {"editsection", NameCue::hidden},
    {"printfriendly", NameCue::clutter},
    {"postsignature", NameCue::clutter},
    {"signature", NameCue::clutter},
    {"userinfo", NameCue::clutter},
    {"postprofile", NameCue::clutter},
    {"catlinks", NameCue::clutter},
    {"sistersite", NameCue::clutter},
    {"noprint", NameCue::clutter},
    {"siteheader", NameCue::clutter},
    {"sitefooter", NameCue::clutter},
    {"pagefooter", NameCue::clutter},
    {"pageheader", NameCue::clutter},
    {"globalheader", NameCue::clutter},
    {"globalfooter", NameCue::clutter},
    {"bottombar", NameCue::clutter},
    {"loginform", NameCue::clutter},
    {"searchform", NameCue::clutter},
    {"searchbox", NameCue::clutter},
    {"visuallyhidden", NameCue::hidden},
    {"screenreader", NameCue::hidden},
    {"sronly", NameCue::hidden},
};

/// Words of a name between separators and small-to-capital steps: "ad-slot" and "adSlot" have "ad".
constexpr Entry kWords[] = {
    {"article", NameCue::main},
    {"story", NameCue::main},
    {"main", NameCue::main},
    {"content", NameCue::main},
    {"entry", NameCue::main},
    {"hentry", NameCue::main},
    {"deck", NameCue::deck},
    {"dek", NameCue::deck},
    {"intro", NameCue::deck},
    {"lede", NameCue::deck},
    {"summary", NameCue::deck},
    {"excerpt", NameCue::deck},
    {"byline", NameCue::byline},
    {"author", NameCue::byline},
    {"meta", NameCue::byline},
    {"date", NameCue::date},
    {"time", NameCue::date},
    {"published", NameCue::date},
    {"posted", NameCue::date},
    {"created", NameCue::date},
    {"submitted", NameCue::date},
    {"dtstamp", NameCue::date},
    {"when", NameCue::date},
    {"updated", NameCue::date},
    {"dtreviewed", NameCue::date},
    {"comment", NameCue::comments},
    {"responses", NameCue::comments},
    {"nav", NameCue::clutter},
    {"menu", NameCue::clutter},
    {"ad", NameCue::clutter},
    {"ads", NameCue::clutter},
    {"advertisement", NameCue::clutter},
    {"aside", NameCue::clutter},
    {"banner", NameCue::clutter},
    {"bio", NameCue::clutter},
    {"breaking", NameCue::clutter},
    {"widget", NameCue::clutter},
    {"share", NameCue::clutter},
    {"social", NameCue::clutter},
    {"tags", NameCue::clutter},
    {"promo", NameCue::clutter},
    {"promos", NameCue::clutter},
    {"popular", NameCue::clutter},
    {"footer", NameCue::clutter},
    {"rail", NameCue::clutter},
    {"tools", NameCue::clutter},
    {"login", NameCue::clutter},
    {"modal", NameCue::clutter},
    {"popup", NameCue::clutter},
    {"overlay", NameCue::clutter},
    {"pager", NameCue::clutter},
    {"print", NameCue::clutter},
    {"rss", NameCue::clutter},
    {"search", NameCue::clutter},
    {"ticker", NameCue::clutter},
    {"toc", NameCue::clutter},
    {"email", NameCue::clutter},
    {"inset", NameCue::clutter},
    {"interstitial", NameCue::clutter},
    {"legal", NameCue::clutter},
    {"disclaimer", NameCue::clutter},
    {"carousel", NameCue::clutter},
    {"toolbox", NameCue::clutter},
    {"filed", NameCue::clutter},
    {"recirc", NameCue::clutter},
    {"donate", NameCue::clutter},
    {"credit", NameCue::caption},
    {"credits", NameCue::caption},
    {"cutline", NameCue::caption},
};

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_big(char c) { return c >= 'A' && c <= 'Z'; }

/// A name without separators, in lower case, and where its words begin.
struct Squeezed {
  std::string letters;
  std::vector<std::size_t> begins;

  std::string_view word(std::size_t i) const {
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : letters.size();
    return std::string_view(letters).substr(begins[i], end - begins[i]);
  }
};

Squeezed squeeze(std::string_view name) {
  Squeezed out;
  char before = '-';
  for (const char c : name) {
    const bool letter = is_small(c) || is_big(c);
    if (letter) {
      const bool begins = !(is_small(before) || is_big(before)) || (is_small(before) && is_big(c));
      if (begins) out.begins.push_back(out.letters.size());
      out.letters += is_big(c) ? static_cast<char>(c + 32) : c;
    }
    before = c;
  }
  return out;
}

/// Names of this length and more are no names.
constexpr std::size_t kLongestName = 80;

void add_cues(std::string_view name, NameCues& cues) {
  const Squeezed squeezed = squeeze(name.substr(0, kLongestName));
  for (const Entry& entry : kParts) {
    if (squeezed.letters.find(entry.name) != std::string::npos) cues.add(entry.cue);
  }
  for (std::size_t i = 0; i < squeezed.begins.size(); ++i) {
    for (const Entry& entry : kWords) {
      if (squeezed.word(i) == entry.name) cues.add(entry.cue);
    }
  }
}

template <class Take>
void each_name(std::string_view value, const Take& take) {
  constexpr std::size_t kMostNames = 24;
  for (std::size_t i = 0; i < kMostNames && !value.empty(); ++i) {
    value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n\f"), value.size()));
    const std::size_t size = std::min(value.find_first_of(" \t\r\n\f"), value.size());
    if (size > 0) take(value.substr(0, size));
    value.remove_prefix(size);
  }
}

void add_role(std::string_view role, NameCues& cues) {
  constexpr std::array<std::string_view, 8> kAround{"navigation", "complementary", "banner",  "contentinfo",
                                                    "search",     "dialog",        "menubar", "menu"};
  if (std::find(kAround.begin(), kAround.end(), role) != kAround.end()) cues.add(NameCue::clutter);
  if (role == "main" || role == "article") cues.add(NameCue::main);
}

void add_item_property(std::string_view property, NameCues& cues) {
  if (property == "articleBody" || property == "reviewBody") cues.add(NameCue::article_body);
  if (property == "comment") cues.add(NameCue::comments);
  if (property == "caption") cues.add(NameCue::caption);
  if (property == "author") cues.add(NameCue::byline);
  if (property == "datePublished" || property == "dateModified" || property == "dateCreated") cues.add(NameCue::date);
}

/// Pages repeat few names: each is looked up once.
class Cache {
 public:
  NameCues cues(std::string_view name) {
    const auto known = known_.find(name);
    if (known != known_.end()) return known->second;
    return known_.emplace(name, cues_of_name(name)).first->second;
  }

 private:
  std::unordered_map<std::string_view, NameCues> known_;
};

NameCues cues_of_element(const HtmlTree& tree, HtmlId id, Cache& cache) {
  NameCues cues;
  each_name(tree.value(id, "class"), [&](std::string_view name) {
    cues.add(cache.cues(name));
    if (name == "hidden" || name == "hide") cues.add(NameCue::hidden);  // "hidden-print" is shown on the screen
  });
  if (const auto name = tree.attribute(id, "id")) cues.add(cache.cues(*name));
  if (tree[id].tag == "time") cues.add(NameCue::date);
  if (const auto role = tree.attribute(id, "role")) add_role(*role, cues);
  each_name(tree.value(id, "itemprop"), [&](std::string_view name) { add_item_property(name, cues); });
  return cues;
}

/// The first name of an element that calls it a text, without digits and marks; "" where none does.
std::string text_name(std::string_view names) {
  std::string out;
  each_name(names, [&](std::string_view name) {
    if (out.empty() && cues_of_name(name).has(NameCue::article_body)) out = squeeze(name).letters;
  });
  return out;
}

}  // namespace

std::string text_name(const HtmlTree& tree, HtmlId id) {
  std::string name = text_name(tree.value(id, "class"));
  if (name.empty()) name = text_name(tree.value(id, "id"));
  return name.empty() ? std::string(tree.value(id, "itemprop")) : name;
}

NameCues cues_of_name(std::string_view name) {
  NameCues cues;
  add_cues(name, cues);
  return cues;
}

std::vector<NameCues> cues_of_elements(const HtmlTree& tree) {
  std::vector<NameCues> out(tree.size());
  Cache cache;
  bool thread = false;
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].is_text()) continue;
    out[id] = cues_of_element(tree, id, cache);
    thread = thread || tree.value(id, "itemtype").find("DiscussionForumPosting") != std::string_view::npos;
  }
  // What readers write in a forum is what it consists of.
  for (HtmlId id = 1; thread && id < tree.size(); ++id) out[id].remove(NameCue::comments);
  return out;
}

}  // namespace demarche
