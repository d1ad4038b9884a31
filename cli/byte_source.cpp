#include "cli/byte_source.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>

#include "cli/errors.hpp"

namespace demarche {
namespace {

constexpr std::size_t kPiece = 65536;

[[noreturn]] void fail(const std::string& name) {
  throw ReadError("cannot read " + name + ": " + std::generic_category().message(errno));
}

}  // namespace

ByteSource::ByteSource(const std::string& path) : name_(path), file_(STDIN_FILENO) {
  if (path == "-") {
    name_ = "standard input";
    return;
  }
  file_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file_ < 0) fail(name_);
}

ByteSource::~ByteSource() {
  if (file_ != STDIN_FILENO) ::close(file_);
}

bool ByteSource::fill() {
  buffer_.resize(kPiece);
  at_ = 0;
  ssize_t count = -1;
  do {
    count = ::read(file_, buffer_.data(), buffer_.size());
  } while (count < 0 && errno == EINTR);
  buffer_.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  if (count < 0) fail(name_);
  return count > 0;
}

void ByteSource::put_back(std::string_view bytes) {
  buffer_.replace(0, at_, bytes);
  at_ = 0;
}

bool ByteSource::read_line(std::string& line, std::size_t most) {
  line.clear();
  while (at_ < buffer_.size() || fill()) {
    const std::string_view left = std::string_view(buffer_).substr(at_);
    const std::size_t feed = left.find('\n');
    const std::size_t taken = feed == std::string_view::npos ? left.size() : feed + 1;
    line += left.substr(0, std::min(taken, most - line.size()));
    at_ += taken;
    if (feed != std::string_view::npos) return true;
  }
  return !line.empty();
}

void ByteSource::read_rest(std::string& bytes, std::size_t most) {
  while (bytes.size() < most && (at_ < buffer_.size() || fill())) {
    const std::string_view left = std::string_view(buffer_).substr(at_);
    bytes += left.substr(0, most - bytes.size());
    at_ = buffer_.size();
  }
}

}  // namespace demarche
