#include "extractors/read/read.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "extractors/hash.hpp"
#include "extractors/language/characters.hpp"
#include "extractors/read/charset.hpp"
#include "extractors/read/dateline.hpp"
#include "extractors/read/encoding.hpp"
#include "extractors/read/feed.hpp"
#include "extractors/read/front_matter.hpp"
#include "extractors/read/html/page_facts.hpp"
#include "extractors/read/html/read_html.hpp"
#include "extractors/read/input_kind.hpp"
#include "extractors/read/json_document.hpp"
#include "extractors/read/magic.hpp"
#include "extractors/read/name_day.hpp"
#include "extractors/read/stamp.hpp"
#include "extractors/read/stamp_line.hpp"
#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

std::string name_of_input(const std::string& uri) { return uri.empty() ? "standard input" : uri; }

void check_size(std::size_t bytes, const std::string& uri) {
  if (bytes <= kLargestDocument) return;
  throw InputError(name_of_input(uri) + ": larger than 16 MB; a document is one report, so split it");
}

void refuse(const std::optional<ForeignFormat>& format, const std::string& uri) {
  if (!format) return;
  std::string message = name_of_input(uri) + ": this is " + std::string(format->name) + ", not text";
  if (!format->command.empty()) {
    std::string command(format->command);
    command.replace(command.find("FILE"), 4, uri.empty() ? "FILE" : uri);
    message += "; convert it first: " + command;
  }
  throw InputError(message);
}

void add_issue(RawDocument& out, Severity severity, std::string code, std::string message) {
  Issue issue;
  issue.severity = severity;
  issue.code = std::move(code);
  issue.message = std::move(message);
  out.issues.push_back(std::move(issue));
}

/// As markup says of itself where it is no UTF-8.
std::string to_utf8_as_declared(std::string_view bytes, RawDocument& out) {
  const bool marked = markup_of(bytes) != Markup::none && valid_prefix(bytes) < bytes.size();
  const std::string charset = marked ? declared_charset(bytes) : "";
  std::optional<std::string> text = charset.empty() ? std::nullopt : from_charset(bytes, charset);
  if (!charset.empty() && !text) {
    add_issue(out, Severity::warning, "read.unknown-encoding",
              "the page calls its encoding \"" + charset + "\", which this system does not know");
  }
  return text ? std::move(*text) : to_utf8(bytes, out.issues);
}

/// UTF-8, whatever the bytes are.
std::string decode(std::string_view bytes, const std::string& uri, RawDocument& out) {
  check_size(bytes.size(), uri);
  refuse(binary_format(bytes), uri);
  std::string text = to_utf8_as_declared(bytes, out);
  check_size(text.size(), uri);
  return text;
}

/// The document's text: what was decoded, without control characters.
void set_text(RawDocument& out, std::string text, const std::string& uri) {
  const std::size_t before = text.size();
  const std::size_t spaces = replace_controls(text);
  if (spaces >= 32 && spaces > before / 10) {
    throw InputError(name_of_input(uri) +
                     ": binary data, or UTF-16 without a byte order mark; try: iconv -f UTF-16LE -t UTF-8");
  }
  if (spaces > 0) {
    add_issue(out, Severity::note, "read.control-characters",
              std::to_string(spaces) + " control characters are read as spaces");
  }
  out.text = std::move(text);
}

/// Gives the document a day unless it has a surer one already.
void offer(RawDocument& out, const std::optional<Day>& day, PublishedBasis basis) {
  if (day && !out.info.published) out.info.published = Published{*day, basis};
}

void reject_published(RawDocument& out, const std::string& written) {
  std::size_t shown = std::min<std::size_t>(written.size(), 40);
  while (shown < written.size() && (written[shown] & 0xC0) == 0x80) --shown;  // never half a character
  add_issue(out, Severity::warning, "read.bad-published",
            "the published date \"" + written.substr(0, shown) +
                "\" is no YYYY-MM-DD or ISO 8601 date-time, so it is ignored");
}

/// A stamp, or a date in words, perhaps behind a weekday: "May 1, 2016", "2016-05-01 10:30:00 +0200", "Sun, 01 May 2016
/// 10:30:00 GMT".
std::optional<Day> front_matter_day(const std::string& written) {
  if (const auto day = day_of_stamp(written)) return day;
  const std::optional<WrittenDate> date = find_written_date(written);
  if (!date || date->begin > std::string_view("Wednesday, ").size()) return std::nullopt;
  const bool ends = date->end == written.size() || written[date->end] == ' ' || written[date->end] == 'T';
  return ends ? std::optional(date->day) : std::nullopt;
}

void take_front_matter(RawDocument& out) {
  const FrontMatter found = front_matter(out.text);
  if (found.size == 0) return;
  out.marks.push_back({{0, static_cast<std::uint32_t>(found.size)}, ParagraphRole::clutter});
  if (out.info.title.empty()) out.info.title = found.title;
  if (out.info.publisher.empty()) out.info.publisher = found.publisher;
  if (found.date.empty()) return;
  const std::optional<Day> day = front_matter_day(found.date);
  if (!day) reject_published(out, found.date);
  offer(out, day, PublishedBasis::front_matter);
}

/// The day in the document's names; `file` is the name of its own file or "".
void find_named_day(RawDocument& out, const std::string& file) {
  offer(out, day_in_file_name(file), PublishedBasis::file_name);
  offer(out, day_in_path(out.info.uri), PublishedBasis::url);
}

/// The sources of the published day behind the metadata; `file` as above.
void find_published(RawDocument& out, const std::string& file) {
  if (out.marks.empty()) take_front_matter(out);  // an entry of a feed has none
  if (out.info.published) return;
  find_named_day(out, file);
  const std::string_view body = std::string_view(out.text).substr(out.marks.empty() ? 0 : out.marks[0].span.end);
  offer(out, day_in_dateline(body), PublishedBasis::dateline);
  offer(out, day_in_line(body), PublishedBasis::line);
}

void finish(RawDocument& out) {
  if (out.info.id.empty()) out.info.id = "d" + short_hash(out.text);
  for (Issue& issue : out.issues) {
    Evidence evidence;
    evidence.document = out.info.id;
    issue.evidence.push_back(std::move(evidence));
  }
}

/// A text of one line: what a title or name must be.
std::string one_line(std::optional<std::string> text) {
  std::string out = std::move(text).value_or("");
  replace_controls(out);
  for (char& c : out) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  return out;
}

void take_json(RawDocument& out, JsonDocument json, const std::string& uri) {
  out.info.id = one_line(std::move(json.id));
  out.info.uri = json.uri ? one_line(std::move(json.uri)) : uri;
  out.info.title = one_line(std::move(json.title));
  out.info.publisher = one_line(std::move(json.publisher));
  set_text(out, std::move(json.text), uri);
  if (!json.published) return;
  const std::optional<Day> day = day_of_stamp(*json.published);
  if (!day) reject_published(out, one_line(json.published));
  offer(out, day, PublishedBasis::metadata);
}

/// A page's text, what is known of its paragraphs, its title.
void take_page(RawDocument& out, HtmlPage page, const std::string& uri) {
  set_text(out, std::move(page.text), uri);
  out.marks = std::move(page.marks);
  out.info.title = std::move(page.title);
  if (!page.is_cut) return;
  add_issue(out, Severity::warning, "read.html-too-deep",
            "the page nests its elements more than 512 deep, so that what stands there and behind is not read");
}

/// A page's own words; what its metadata says counts before what its head says.
void take_html(RawDocument& out, std::string_view html, const std::string& uri) {
  HtmlPage page = read_html(html, uri);
  out.info.uri = page.address.empty() ? uri : page.address;
  out.info.publisher = page.publisher;
  out.info.byline = page.byline;
  if (page.published) out.info.published = page.published;
  take_page(out, std::move(page), uri);
}

void take_entry(RawDocument& out, const Feed& feed, const FeedEntry& entry, const std::string& uri) {
  take_page(out, read_html_part(entry.html, entry.title), uri);
  out.info.uri = is_web_address(entry.address) ? entry.address : uri;
  out.info.publisher = one_line(feed.title);
  if (entry.published.empty()) return;
  const std::optional<Day> day = front_matter_day(entry.published);
  if (!day) reject_published(out, one_line(entry.published));
  offer(out, day, PublishedBasis::metadata);
}

}  // namespace

RawDocument read_document(std::string_view bytes, const std::string& uri) {
  RawDocument out;
  std::string text = decode(bytes, uri, out);
  const InputKind kind = input_kind(text, uri);
  if (kind == InputKind::json || kind == InputKind::json_lines) {
    take_json(out, parse_json_document(text, name_of_input(uri)), uri);
    find_published(out, uri);
  } else if (kind == InputKind::html) {
    take_html(out, text, uri);
    find_named_day(out, uri);  // its text was searched: a line around the report dates something else
  } else {
    if (markup_of(text) != Markup::none) refuse(ForeignFormat{"an XML file", "xmllint --xpath 'string()' FILE"}, uri);
    out.info.uri = uri;
    set_text(out, std::move(text), uri);
    find_published(out, uri);
  }
  finish(out);
  return out;
}

RawDocument read_json_line(std::string_view line, const std::string& uri, std::size_t number) {
  RawDocument out;
  const std::string name = name_of_input(uri);
  const std::string text = decode(line, name + ":" + std::to_string(number), out);
  take_json(out, parse_json_document(text, name, number), uri + "#" + std::to_string(number));
  find_published(out, "");
  finish(out);
  return out;
}

std::vector<RawDocument> read_feed(std::string_view bytes, const std::string& uri) {
  RawDocument input;
  const std::string xml = decode(bytes, uri, input);
  const Feed feed = parse_feed(xml, name_of_input(uri));
  std::vector<RawDocument> out;
  for (const FeedEntry& entry : feed.entries) {
    RawDocument document;
    document.issues = input.issues;
    take_entry(document, feed, entry, uri + "#" + std::to_string(out.size() + 1));
    find_published(document, "");
    finish(document);
    out.push_back(std::move(document));
  }
  return out;
}

void apply_published(RawDocument& document, Day day, bool overrides) {
  if (overrides || !document.info.published) document.info.published = Published{day, PublishedBasis::option};
}

}  // namespace demarche
