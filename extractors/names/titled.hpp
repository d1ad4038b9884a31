// A title with the names behind it: "Jordanian Foreign Minister Hani Khoury", "Presidents X of Poland and Y of Latvia",
// "the U.N. envoy for Syria"; and names behind "Mr.".
#pragma once

#include <vector>

#include "extractors/names/name_sentence.hpp"
#include "extractors/names/phrase.hpp"

namespace demarche {

/// Appends the persons or the bare title that `phrase`, which begins at token `at` and ends with a title, leads to.
/// Returns one past them; `at` where it is no title here ("general", "leaders").
std::uint32_t read_titled(const NameSentence& sentence, std::uint32_t at, const Phrase& phrase,
                          std::vector<Found>& out);

/// The person behind the honorific at token `at`; returns one past the name, `at` for none.
std::uint32_t read_honorific(const NameSentence& sentence, std::uint32_t at, std::vector<Found>& out);

}  // namespace demarche
