#include "core/partial_date.hpp"

namespace demarche {
namespace {

std::string two_digits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

}  // namespace

std::string to_string(const Clock& clock) {
  std::string out = two_digits(clock.hour);
  if (clock.minute) out += ":" + two_digits(*clock.minute);
  return out;
}

}  // namespace demarche
