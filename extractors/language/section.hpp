// A model's section <-> numbers and arrays. One list of fields serves both ways: a type takes part by a member
// `template <class A> void fields(A& a)`, as in rules/archive.hpp. Reading copies no array: spans point into the
// section.
#pragma once

#include <cstring>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "extractors/language/model.hpp"

namespace demarche {

/// Arrays lie at multiples of this from the section's first byte.
inline constexpr std::size_t kArrayAlignment = 64;

class SectionReader {
 public:
  explicit SectionReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

  /// Throws ModelError where the section is too short.
  template <class... T>
  void operator()(T&... values) {
    (get(values), ...);
  }

 private:
  template <class T>
  void get(T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
      std::memcpy(&value, take(sizeof value).data(), sizeof value);
    } else {
      value.fields(*this);
    }
  }
  template <class T>
  void get(std::span<const T>& values) {
    std::uint64_t count = 0;
    get(count);
    take((kArrayAlignment - at_ % kArrayAlignment) % kArrayAlignment);
    if (count > (bytes_.size() - at_) / sizeof(T)) too_short();
    const auto bytes = take(count * sizeof(T));
    values = {reinterpret_cast<const T*>(bytes.data()), static_cast<std::size_t>(count)};
  }
  std::span<const std::byte> take(std::size_t size) {
    if (size > bytes_.size() - at_) too_short();
    at_ += size;
    return bytes_.subspan(at_ - size, size);
  }
  [[noreturn]] static void too_short() { throw ModelError("language model: corrupted: a section is too short"); }

  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
};

class SectionWriter {
 public:
  template <class... T>
  void operator()(T&... values) {
    (put(values), ...);
  }
  std::vector<std::byte> take() { return std::move(bytes_); }

 private:
  template <class T>
  void put(T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
      append(std::as_bytes(std::span(&value, 1)));
    } else {
      value.fields(*this);
    }
  }
  template <class T>
  void put(std::span<const T>& values) {
    std::uint64_t count = values.size();
    put(count);
    bytes_.resize((bytes_.size() + kArrayAlignment - 1) / kArrayAlignment * kArrayAlignment);
    append(std::as_bytes(values));
  }
  void append(std::span<const std::byte> bytes) { bytes_.insert(bytes_.end(), bytes.begin(), bytes.end()); }

  std::vector<std::byte> bytes_;
};

}  // namespace demarche
