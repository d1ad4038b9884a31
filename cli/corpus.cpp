#include "cli/corpus.hpp"

#include <algorithm>
#include <deque>
#include <future>
#include <memory>
#include <new>
#include <thread>
#include <utility>

#include "cli/messages.hpp"
#include "cli/metadata_file.hpp"
#include "cli/output.hpp"

namespace demarche {
namespace {

using Make = std::function<Take(const CorpusDocument&)>;

/// Holds the first document back until it is known whether there are more: alone, it takes the published day given, and
/// needs no thread.
class Loop {
 public:
  Loop(const CorpusOptions& options, const Make& make)
      : options_(options), make_(make), jobs_(jobs_of(options)), metadata_(options.metadata) {}

  void take(InputDocument document) {
    const MetadataRow* row = metadata_.find(document);
    if (row && row->exclude) {
      ++excluded_;
      return;
    }
    if (row) apply_metadata(*document.raw, *row);
    if (++count_ == 1) {
      first_ = std::move(document);
      return;
    }
    flush_first();
    process(std::move(document), false);
  }

  CorpusResult finish() {
    flush_first();
    while (!pending_.empty()) settle();
    for (const std::string& message : metadata_.unused()) say(message);
    if (excluded_ > 0) say("left out " + std::to_string(excluded_) + " that the metadata exclude");
    return result_;
  }

 private:
  void flush_first() {
    if (!first_) return;
    process(*std::exchange(first_, std::nullopt), count_ == 1);
  }

  /// A document on its way: the promise of its Take, or why it could not be read.
  struct Pending {
    std::string name;
    std::string error;
    std::future<Take> made;
  };

  static unsigned jobs_of(const CorpusOptions& options) {
    return options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  }

  void process(InputDocument document, bool alone) {
    Pending next{document.name, document.error, {}};
    if (document.raw) {
      if (options_.published) apply_published(*document.raw, *options_.published, alone);
      const bool threaded = !alone && jobs_ > 1;
      next.made =
          std::async(threaded ? std::launch::async | std::launch::deferred : std::launch::deferred,
                     [this, document = std::make_shared<const CorpusDocument>(CorpusDocument{
                                document.name, document.stem, std::move(*document.raw)})] { return make_(*document); });
    }
    pending_.push_back(std::move(next));
    while (pending_.size() >= jobs_) settle();
  }

  /// The first that is pending, done to its end.
  void settle() {
    Pending first = std::move(pending_.front());
    pending_.pop_front();
    if (!first.made.valid()) return fail(first.name, first.error);
    try {
      first.made.get()();
      ++result_.read;
      progress_.step();
    } catch (const IoError&) {
      throw;  // an output failed: that concerns every document
    } catch (const std::bad_alloc&) {
      fail(first.name, "out of memory");
    } catch (const std::exception& error) {
      fail(first.name, error.what());
    }
  }

  void fail(const std::string& name, const std::string& why) {
    result_.failed.push_back({name, told(name, why)});
    progress_.clear();
    say_error(result_.failed.back().reason);
  }

  /// The reason with the name of the document in it, once.
  static std::string told(const std::string& name, const std::string& why) {
    if (why.find(name) != std::string::npos) return why;
    for (std::size_t at = 0; at < name.size(); at = std::min(name.find('/', at), name.size()) + 1) {
      const std::string tail = name.substr(at);  // "file.json:3:1: ...", by a part of the path
      if (why.starts_with(tail)) return name + why.substr(tail.size());
    }
    return name + ": " + why;
  }

  const CorpusOptions& options_;
  const Make& make_;
  const std::size_t jobs_;
  std::deque<Pending> pending_;  ///< in the order of the input, fewer than jobs_
  MetadataFile metadata_;
  std::optional<InputDocument> first_;
  std::size_t count_ = 0;
  std::size_t excluded_ = 0;
  CorpusResult result_;
  Progress progress_;
};

}  // namespace

CorpusResult for_each_document(const CorpusOptions& options, const Make& make) {
  Loop loop(options, make);
  const std::string left_out =
      read_inputs(options.inputs, [&](InputDocument document) { loop.take(std::move(document)); });
  CorpusResult result = loop.finish();
  if (!left_out.empty()) say(left_out);
  if (result.read + result.failed.size() == 0) say_error("there are no documents in the input");
  return result;
}

Exit finish(const CorpusOptions& options, const CorpusResult& result) {
  if (!options.dead_letters.empty()) write_file(options.dead_letters, write_dead_letters_json(result.failed));
  return result.exit(options.strict);
}

}  // namespace demarche
