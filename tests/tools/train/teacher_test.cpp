#include "tools/train/teacher.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

/// Four features, alone and in pairs, and what they are to mean: of 0 and 1 the exclusive or.
struct Lesson {
  std::vector<std::uint32_t> features;
  std::size_t right;
};
const std::vector<Lesson> kLessons{{{0, 2}, 0}, {{0, 3}, 1}, {{1, 2}, 1}, {{1, 3}, 0}};

Teacher taught(std::uint64_t seed) {
  Teacher teacher(4, 3, seed);
  Random random(seed);
  for (int round = 0; round < 400; ++round) {
    for (const Lesson& lesson : kLessons) teacher.learn(lesson.features, lesson.right, 0.05F, random);
  }
  return teacher;
}

}  // namespace

TEST_CASE("a teacher learns what no single layer can") {
  Teacher teacher = taught(1);
  for (const Lesson& lesson : kLessons) CHECK(teacher.best(lesson.features) == lesson.right);
}

TEST_CASE("the weights as integers decide as the teacher does") {
  const Teacher::Quantised weights = taught(1).quantised();
  const Network network = weights.view();
  CHECK_NOTHROW(network.check(3));
  CHECK(network.row_count() == 4);
  for (const Lesson& lesson : kLessons) CHECK(network.best(network.hidden(lesson.features)) == lesson.right);
}

TEST_CASE("one seed gives one network, another seed another") {
  CHECK(taught(1).quantised().rows == taught(1).quantised().rows);
  CHECK(taught(1).quantised().rows != taught(2).quantised().rows);
}

TEST_CASE("random numbers are those of SplitMix64") {
  Random random(1234567);
  CHECK(random.next() == 6457827717110365317ULL);
  CHECK(random.next() == 3203168211198807973ULL);
  CHECK(random.next() == 9817491932198370423ULL);
  for (int i = 0; i < 1000; ++i) {
    const float number = random.uniform();
    REQUIRE((number >= 0 && number < 1));
  }
  std::vector<int> values{1, 2, 3, 4, 5};
  random.shuffle(values);
  std::sort(values.begin(), values.end());
  CHECK(values == std::vector<int>{1, 2, 3, 4, 5});
}
