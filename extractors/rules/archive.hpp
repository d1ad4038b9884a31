// Values <-> bytes, for tables that the build compiles into the program. Only the program that wrote the bytes reads
// them: no versions, no foreign input. A type takes part by a member `template <class A> void fields(A& a)`.
#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace demarche {

/// Types whose bytes are their value: numbers, enums and structs of them without padding.
template <class T>
inline constexpr bool kIsFlat = std::is_trivially_copyable_v<T> &&
                                (std::has_unique_object_representations_v<T> || std::is_floating_point_v<T>);

class ArchiveWriter {
 public:
  template <class... T>
  void operator()(T&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  template <class T>
  void put(T& value) {
    if constexpr (kIsFlat<T>) {
      bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    } else {
      value.fields(*this);
    }
  }
  void put(std::string& text) {
    size(text.size());
    bytes_ += text;
  }
  template <class T>
  void put(std::vector<T>& values) {
    size(values.size());
    if constexpr (kIsFlat<T>) {
      bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    } else {
      for (T& value : values) put(value);
    }
  }
  template <class T, std::size_t N>
  void put(std::array<T, N>& values) {
    for (T& value : values) put(value);
  }
  template <class T>
  void put(std::optional<T>& value) {
    size(value.has_value());
    if (value) put(*value);
  }
  void size(std::size_t count) {
    auto small = static_cast<std::uint32_t>(count);
    put(small);
  }

  std::string bytes_;
};

class ArchiveReader {
 public:
  explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}

  template <class... T>
  void operator()(T&... values) {
    (get(values), ...);
  }

 private:
  template <class T>
  void get(T& value) {
    if constexpr (kIsFlat<T>) {
      copy(&value, sizeof value);
    } else {
      value.fields(*this);
    }
  }
  void get(std::string& text) {
    text.resize(size());
    copy(text.data(), text.size());
  }
  template <class T>
  void get(std::vector<T>& values) {
    values.resize(size());
    if constexpr (kIsFlat<T>) {
      copy(values.data(), values.size() * sizeof(T));
    } else {
      for (T& value : values) get(value);
    }
  }
  template <class T, std::size_t N>
  void get(std::array<T, N>& values) {
    for (T& value : values) get(value);
  }
  template <class T>
  void get(std::optional<T>& value) {
    value.reset();
    if (size() != 0) get(value.emplace());
  }
  std::size_t size() {
    std::uint32_t count = 0;
    get(count);
    return count;
  }
  void copy(void* to, std::size_t count) {
    assert(count <= bytes_.size());
    if (count != 0) std::memcpy(to, bytes_.data(), count);
    bytes_.remove_prefix(count);
  }

  std::string_view bytes_;
};

}  // namespace demarche
