#include "extractors/language/model.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>

namespace demarche {
namespace {

static_assert(std::endian::native == std::endian::little, "the model's numbers are little-endian and used in place");

constexpr std::array<char, 8> kMagic{'D', 'E', 'M', 'A', 'R', 'C', 'H', 'E'};
constexpr std::size_t kAlignment = 64;

/// The file's first bytes. The checksum covers everything behind itself.
struct Header {
  std::array<char, 8> magic;
  std::uint64_t checksum;
  std::uint64_t size;  ///< of the whole file
  std::uint32_t version;
  std::uint32_t sections;
};

/// One line of the table behind the header.
struct SectionEntry {
  std::array<char, 16> name;  ///< padded with zero bytes
  std::uint64_t begin;        ///< from the file's first byte
  std::uint64_t size;
};

template <class T>
T read_at(std::span<const std::byte> bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

/// Each step is a bijection of the state, so no single changed byte goes unseen. Four lanes keep the multiplier busy:
/// 2 MB take a fifth of a millisecond.
std::uint64_t checksum(std::span<const std::byte> bytes) {
  constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15ULL;
  std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    for (std::size_t lane = 0; lane < 4; ++lane)
      lanes[lane] = std::rotl((lanes[lane] ^ read_at<std::uint64_t>(bytes, at + 8 * lane)) * kPrime, 29);
  }
  std::uint64_t sum = bytes.size();
  for (; at < bytes.size(); ++at) sum = (sum ^ std::to_integer<std::uint64_t>(bytes[at])) * kPrime;
  for (const std::uint64_t lane : lanes) sum = std::rotl((sum ^ lane) * kPrime, 29);
  return sum;
}

std::size_t aligned(std::size_t size) { return (size + kAlignment - 1) / kAlignment * kAlignment; }

[[noreturn]] void fail(const std::string& what) {
  throw ModelError("language model: " + what + "; use the file that belongs to this version or train it anew");
}

}  // namespace

Model::Model(std::span<const std::byte> bytes) : bytes_(bytes) {
  if (bytes.size() < sizeof(Header)) fail("truncated: " + std::to_string(bytes.size()) + " bytes hold no header");
  const auto header = read_at<Header>(bytes, 0);
  if (header.magic != kMagic) fail("not a model of demarche");
  if (header.version != kModelVersion) {
    fail("version " + std::to_string(header.version) + ", but this program reads version " +
         std::to_string(kModelVersion));
  }
  if (header.size != bytes.size()) {
    fail((header.size > bytes.size() ? "truncated: " : "too long: ") + std::to_string(bytes.size()) + " of " +
         std::to_string(header.size) + " bytes");
  }
  if (header.checksum != checksum(bytes.subspan(offsetof(Header, size)))) fail("corrupted: its checksum is wrong");
  if (header.sections > (bytes.size() - sizeof(Header)) / sizeof(SectionEntry))
    fail("corrupted: its table is too long");
}

std::span<const std::byte> Model::section(std::string_view name) const {
  const auto count = read_at<Header>(bytes_, 0).sections;
  for (std::size_t i = 0; i < count; ++i) {
    const auto entry = read_at<SectionEntry>(bytes_, sizeof(Header) + i * sizeof(SectionEntry));
    if (std::string_view(entry.name.data(), strnlen(entry.name.data(), entry.name.size())) != name) continue;
    if (entry.begin % kAlignment != 0 || entry.begin > bytes_.size() || entry.size > bytes_.size() - entry.begin)
      fail("corrupted: a section lies outside");
    return bytes_.subspan(entry.begin, entry.size);
  }
  fail("it has no section \"" + std::string(name) + "\"");
}

std::vector<std::byte> write_model(const std::vector<std::pair<std::string, std::vector<std::byte>>>& sections) {
  std::size_t size = aligned(sizeof(Header) + sections.size() * sizeof(SectionEntry));
  std::vector<SectionEntry> table;
  for (const auto& [name, content] : sections) {
    SectionEntry entry{{}, size, content.size()};
    assert(name.size() < entry.name.size());
    name.copy(entry.name.data(), entry.name.size() - 1);
    table.push_back(entry);
    size += aligned(content.size());
  }
  std::vector<std::byte> out(size);
  std::ranges::copy(std::as_bytes(std::span(table)), out.begin() + sizeof(Header));
  for (std::size_t i = 0; i < table.size(); ++i)
    std::ranges::copy(sections[i].second, out.begin() + static_cast<std::ptrdiff_t>(table[i].begin));
  Header header{kMagic, 0, size, kModelVersion, static_cast<std::uint32_t>(table.size())};
  std::memcpy(out.data(), &header, sizeof header);
  header.checksum = checksum(std::span(out).subspan(offsetof(Header, size)));
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

}  // namespace demarche
