// The language model: one read-only file of named sections, used where it lies (compiled into the program or read by a
// tool) without copying. Its weights are learned by tools/train; docs/MODEL.md tells from what.
//   Model(bytes).section("tagger") -> the tagger's bytes
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace demarche {

/// A model that this program cannot use; the message says why and what to do.
class ModelError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Rises whenever the format, a feature or a hash changes.
inline constexpr std::uint32_t kModelVersion = 1;

/// A view of a model's bytes, which must outlive it.
class Model {
 public:
  /// Checks magic, version, length and checksum. Throws ModelError: foreign, too old, too new, truncated, corrupted.
  explicit Model(std::span<const std::byte> bytes);

  /// The bytes of the section called `name`; they begin at a multiple of 64 from the model's first byte. Throws
  /// ModelError where there is none.
  std::span<const std::byte> section(std::string_view name) const;

  /// The whole file.
  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

/// The model that is compiled into the program, checked once a process; safe from many threads.
const Model& builtin_model();

/// A model file of these sections: names (up to 15 bytes, each once) and contents.
std::vector<std::byte> write_model(const std::vector<std::pair<std::string, std::vector<std::byte>>>& sections);

}  // namespace demarche
