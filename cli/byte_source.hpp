// A file or standard input as bytes: line by line or all of it, never more in memory than is asked for. What is
// compressed with gzip is read as what it holds.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct gzFile_s;  // of zlib

namespace demarche {

class ByteSource {
 public:
  /// Opens `path`, or standard input for "-". Throws ReadError, as all others do for compressed bytes that are broken
  /// off or damaged.
  explicit ByteSource(const std::string& path);

  /// The next line with its line feed; of a line longer than `most` bytes only those. False at the end. Throws IoError.
  bool read_line(std::string& line, std::size_t most);
  /// Gives back what was read last: it is read again before the rest.
  void put_back(std::string_view bytes);
  /// Adds what is left to `bytes`, up to a size of `most`. Throws IoError.
  void read_rest(std::string& bytes, std::size_t most);

 private:
  /// Reads the next piece; false at the end.
  bool fill();

  struct Close {
    void operator()(gzFile_s* file) const;
  };

  std::string name_;
  std::unique_ptr<gzFile_s, Close> file_;
  std::string buffer_;
  std::size_t at_ = 0;  ///< what of the buffer was handed out
};

}  // namespace demarche
