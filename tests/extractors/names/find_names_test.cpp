#include "extractors/names/find_names.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "tests/extractors/names/named.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

void check_person(const Named& named, const std::string& words, const std::string& name, const std::string& acts_for,
                  const std::string& code) {
  INFO(words << " in " << Catch::Detail::stringify(named.list()));
  const Entity* entity = named.entity(words);
  REQUIRE(entity);
  CHECK(entity->name == name);
  CHECK(entity->kind == ActorKind::person);
  CHECK(entity->acts_for == acts_for);
  CHECK(entity->code == code);
}

}  // namespace

TEST_CASE("A title before a name tells whom the person acts for", "[names]") {
  const Named named("Jordanian Foreign Minister Hani Khoury met U.N. special envoy Anders Holm.");
  check_person(named, "Jordanian Foreign Minister Hani Khoury", "Hani Khoury", "Jordan", "JOR");
  check_person(named, "U.N. special envoy Anders Holm", "Anders Holm", "United Nations", "");
  CHECK(named.entity("Hani Khoury")->actor_id == "name:hani-khoury");
  CHECK(named.names().mentions.size() == 2);
}

TEST_CASE("Titles have many shapes before a name", "[names]") {
  const auto check = [](const std::string& text, const std::string& words, const std::string& acts_for) {
    INFO(text);
    const Named named(text);
    const Entity* entity = named.entity(words);
    REQUIRE(entity);
    CHECK(entity->kind == ActorKind::person);
    CHECK(entity->acts_for == acts_for);
  };
  check("He met Russia's Foreign Minister Ivan Holm there.", "Ivan Holm", "Russia");
  check("He met President Ana Ruiz of Chile there.", "Ana Ruiz", "Chile");
  check("He met the foreign minister of Poland, Jan Nowak, there.", "Jan Nowak", "Poland");
  check("Secretary of State Mary Stone spoke.", "Mary Stone", "United States");
  check("North Korean Vice Foreign Minister Ri Tok Su spoke.", "Ri Tok Su", "North Korea");
  check("A letter of Hamas leader Omar al-Farouk came.", "Omar al-Farouk", "Hamas");
  check("Assistant Secretary of State for Near Eastern Affairs Ruth Stone came.", "Ruth Stone", "United States");
  check("EU foreign policy chief Ines de Vries spoke.", "Ines de Vries", "European Union");
  check("Rebel leader Paul Okello spoke.", "Paul Okello", "");
  check("The NATO Secretary-General Lars Holm spoke.", "Lars Holm", "NATO");
  check("The U.N. envoy to Yemen Martin Stone spoke.", "Martin Stone", "United Nations");
}

TEST_CASE("A title beside a name tells it too", "[names]") {
  const Named behind("Hani Khoury, Jordan's foreign minister, arrived.");
  check_person(behind, "Hani Khoury", "Hani Khoury", "Jordan", "JOR");
  const Named before("The Jordanian foreign minister, Hani Khoury, arrived.");
  check_person(before, "Hani Khoury", "Hani Khoury", "Jordan", "JOR");
  const Named topic("The U.N. peace envoy for Syria, Anders Holm, arrived.");
  check_person(topic, "Anders Holm", "Anders Holm", "United Nations", "");
  const Named list("Hani Khoury, the U.N. envoy and two others arrived.");
  CHECK(list.entity("Hani Khoury")->acts_for.empty());
  const Named is("Hani Khoury is the foreign minister of Jordan.");
  check_person(is, "Hani Khoury", "Hani Khoury", "Jordan", "JOR");
}

TEST_CASE("A plural title holds for several names", "[names]") {
  const Named named("Presidents Jan Nowak of Poland and Karl Ozols of Latvia met.");
  check_person(named, "Jan Nowak", "Jan Nowak", "Poland", "POL");
  check_person(named, "Karl Ozols", "Karl Ozols", "Latvia", "LVA");
  const Named russian("Russian envoys Ivan Holm and Oleg Stern left.");
  check_person(russian, "Oleg Stern", "Oleg Stern", "Russia", "RUS");
}

TEST_CASE("Names have the shapes of many languages", "[names]") {
  const auto names_it = [](const std::string& name) {
    const Named named("They asked President " + name + " to come.");
    const Entity* entity = named.entity(name);
    INFO(name << " in " << Catch::Detail::stringify(named.list()));
    return entity && entity->name == name && entity->kind == ActorKind::person;
  };
  CHECK(names_it("Park Ji-won"));
  CHECK(names_it("Kim Yong-Su"));
  CHECK(names_it("Omar bin Khalid al-Farouk"));
  CHECK(names_it("Ines de Vries"));
  CHECK(names_it("John Q. Holm, Jr."));
  CHECK(names_it("Abd-Rahim Mansour Idris"));
  CHECK(names_it("Mobali Sese Koko"));
  CHECK(names_it("Mar\u00eda L\u00f3pez Ib\u00e1\u00f1ez"));
  CHECK(names_it("Sean O'Brien"));
}

TEST_CASE("Last names and first names of the document mean the person", "[names]") {
  const Named named(
      "U.N. envoy Staffan de Groot met Kim Yong-Su in Geneva.\nDe Groot said that Kim had agreed.\n"
      "Mr. Kim left; de Groot stayed.");
  CHECK(named.entity("De Groot") == named.entity("U.N. envoy Staffan de Groot"));
  CHECK(named.entity("de Groot") == named.entity("De Groot"));
  CHECK(named.entity("Mr. Kim") == named.entity("Kim Yong-Su"));
  CHECK(named.entity("Kim") == named.entity("Kim Yong-Su"));
}

TEST_CASE("Of two persons with one last name the nearer one is meant", "[names]") {
  const Named named("Raul Marti spoke. Marti left.\nFidel Marti spoke. Marti left.");
  CHECK(named.entity("Marti", 0)->name == "Raul Marti");
  CHECK(named.entity("Marti", 1)->name == "Fidel Marti");
}

TEST_CASE("Kings keep their title, and their first name alone means them", "[names]") {
  const Named named("Jordan's King Idris met Saddam Idris. King Idris left.");
  CHECK(named.entity("King Idris")->name == "King Idris");
  CHECK(named.entity("King Idris")->acts_for == "Jordan");
  CHECK(named.entity("King Idris") != named.entity("Saddam Idris"));
}

TEST_CASE("A definite title means the one person who bears it", "[names]") {
  const Named one("U.N. envoy Anders Holm arrived. The envoy met rebels.");
  CHECK(one.entity("envoy") == one.entity("Anders Holm"));
  const Named two("U.N. envoy Anders Holm and Russian envoy Ivan Stern arrived. The envoy met rebels.");
  CHECK_FALSE(two.mention("envoy"));
  const Named none("The envoy met rebels.");
  CHECK_FALSE(none.mention("envoy"));
  const Named minister("Jordanian Foreign Minister Hani Khoury spoke. The minister left.");
  CHECK(minister.entity("minister") == minister.entity("Hani Khoury"));
  const Named other("Jordanian Finance Minister Hani Khoury spoke. The foreign minister left.");
  CHECK_FALSE(other.mention("foreign minister"));
}

TEST_CASE("Spokesmen, analysts and agencies are reporters", "[names]") {
  const Named named(
      "Pentagon spokesman Karl Stone told Reuters that analyst Ruth Holm was wrong. Foreign Minister Jan Nowak "
      "agreed.");
  CHECK(named.entity("Karl Stone")->reporter);
  CHECK(named.entity("Reuters")->reporter);
  CHECK(named.entity("Ruth Holm")->reporter);
  CHECK_FALSE(named.entity("Jan Nowak")->reporter);
}

TEST_CASE("States have names, abbreviations, adjectives and people", "[names]") {
  const Named named(
      "The U.S. and Russian teams met. The Syrians and the DRC agreed. American troops left the United States.");
  CHECK(named.entity("U.S.")->actor_id == "USA");
  CHECK(named.entity("U.S.")->name == "United States");
  CHECK(named.entity("Syrians")->actor_id == "SYR");
  CHECK(named.entity("Syrians")->name == "Syrians");
  CHECK(named.entity("DRC")->code == "COD");
  CHECK(named.entity("United States")->place_id == "USA");
}

TEST_CASE("A nationality before what it modifies is an adjective", "[names]") {
  const Named named("Russian rockets fell near Syria's border. A Saudi-brokered truce held.");
  CHECK(named.mention("Russian")->adjective);
  CHECK_FALSE(named.mention("Syria")->adjective);
  CHECK(named.mention("Syria")->possessive);
  CHECK(named.mention("Saudi")->adjective);
}

TEST_CASE("A nationality and a body name a body of the state", "[names]") {
  const Named named("Syria's military and the Russian Foreign Ministry agreed. The military left.");
  const Entity* military = named.entity("Syria's military");
  REQUIRE(military);
  CHECK(military->name == "Syria's military");
  CHECK(military->kind == ActorKind::body);
  CHECK(military->acts_for == "Syria");
  CHECK(military->code == "SYR");
  CHECK(military->actor_id == "SYR:military");
  CHECK(named.entity("military") == military);
  CHECK(named.entity("Russian Foreign Ministry")->acts_for == "Russia");
}

TEST_CASE("Parties may have no name", "[names]") {
  const Named named(
      "Opposition groups and rebels met Somali government forces. The U.S.-led coalition and the warring parties "
      "agreed. "
      "Kabona's rebels left.");
  CHECK(named.entity("Opposition groups"));
  CHECK(named.entity("rebels"));
  CHECK(named.entity("Somali government forces")->acts_for == "Somalia");
  CHECK(named.entity("U.S.-led coalition")->acts_for == "United States");
  CHECK(named.entity("warring parties"));
  CHECK(named.entity("Kabona's rebels")->kind == ActorKind::armed_group);
}

TEST_CASE("A government without a name needs one in the document", "[names]") {
  const Named alone("The government agreed.");
  CHECK(alone.names().mentions.empty());
  const Named one("The Nepalese government agreed. The government signed.");
  CHECK(one.entity("government") == one.entity("Nepalese government"));
  const Named two("The Nepalese government met the Indian government. The government signed.");
  CHECK_FALSE(two.mention("government"));
}

TEST_CASE("Fighters of a group are the group", "[names]") {
  const Named named("Houthi fighters left the town. The Houthis agreed.");
  CHECK(named.entity("Houthi fighters") == named.entity("Houthis"));
  CHECK(named.entity("Houthis")->actor_id == "HOUTHIS");
}

TEST_CASE("A capital is a place and may stand for its state", "[names]") {
  const Named named("Damascus rejected the offer. Talks opened in Geneva. The Kremlin agreed.");
  CHECK(named.entity("Damascus")->actor_id == "SYR");
  CHECK(named.entity("Damascus")->place_id == "damascus");
  CHECK(named.entity("Geneva")->actor_id.empty());
  CHECK(named.entity("Geneva")->code == "CHE");
  CHECK(named.entity("Kremlin")->actor_id == "RUS");
}

TEST_CASE("Of two cities with one name the one in a state of the document is meant", "[names]") {
  const Named lebanon("Shells fell on Tripoli. Lebanon sent troops.");
  CHECK(lebanon.entity("Tripoli")->code == "LBN");
  const Named libya("Shells fell on Tripoli.");
  CHECK(libya.entity("Tripoli")->code == "LBY");
}

TEST_CASE("A longer name hides a listed one inside it", "[names]") {
  CHECK_FALSE(Named("Kuwait Airways flew them home.").entity("Kuwait"));
  CHECK_FALSE(Named("They asked Michael Jordan to speak.").entity("Jordan"));
  CHECK_FALSE(Named("The Geneva Institute for Peace spoke.").entity("Geneva"));
  CHECK(Named("They signed the Geneva Accord.").entity("Geneva"));
}

TEST_CASE("Calendar words, first words and offices are no names", "[names]") {
  CHECK(Named("On Sunday, Parliament met. Meanwhile, Talks went on in May.").names().mentions.empty());
  CHECK(Named("Fighting went on. Shells fell. Nobody spoke of the Treaty.").names().mentions.empty());
  CHECK(Named("The President spoke to Muslims on Christmas Day.").names().mentions.empty());
  CHECK(Named("See https://t.co/WRvX9 and write to Holm@example.org").names().mentions.empty());
}

TEST_CASE("A body that only modifies a thing is none", "[names]") {
  const Named named("Syrian military operations went on. The Syrian military left.");
  CHECK(named.mention("Syrian")->adjective);
  CHECK(named.entity("Syrian military"));
  CHECK_FALSE(named.mention("Syrian military", 1));
}

TEST_CASE("A listed last name yields to a person of the document", "[names]") {
  CHECK(Named("They asked Obama to come.").entity("Obama")->actor_id == "barack-obama");
  const Named other("They asked Marta Obama to come. Obama agreed.");
  CHECK(other.entity("Obama") == other.entity("Marta Obama"));
}

TEST_CASE("In a headline in title case only names count that the report knows", "[names]") {
  const Named named(
      "Envoy Holm Opens New Talks With Rebel Chief Over Orun Truce\nU.N. envoy Anders Holm arrived in Oslo.", true);
  REQUIRE(named.entity("Holm"));
  CHECK(named.entity("Holm") == named.entity("Anders Holm"));
  CHECK_FALSE(named.mention("Opens"));
  CHECK_FALSE(named.mention("Truce"));
  const Named shouted("SYRIA AND HOLM AGREE ON TRUCE\nForeign Minister Jan Holm spoke.", true);
  CHECK(shouted.entity("SYRIA")->actor_id == "SYR");
  CHECK(shouted.entity("HOLM") == shouted.entity("Jan Holm"));
  CHECK_FALSE(shouted.mention("TRUCE"));
}

TEST_CASE("Names do not cross sentences", "[names]") {
  const Named named("They asked Jan Nowak. Karl Ozols came.");
  CHECK(named.entity("Jan Nowak"));
  CHECK(named.entity("Karl Ozols"));
}

TEST_CASE("A dateline names its place and its agency", "[names]") {
  const Named named("Truce holds in Orun\nGENEVA, May 1 (Reuters) -- The envoys met.", true);
  REQUIRE(named.entity("GENEVA"));
  CHECK(named.entity("GENEVA")->place_id == "geneva");
  CHECK(named.entity("Reuters")->reporter);
}

TEST_CASE("Mentions are in order, disjoint and inside their sentences, whatever the bytes", "[names]") {
  static const std::vector<std::string> kWords{
      "President", "Syrian",  "the", "U.N.",       "-",       "'s",       ",",
      "of",        "Holm",    "al",  "rebels",     "Foreign", "Minister", "(",
      ")",         ".",       "and", "Damascus",   "led",     "Kim",      "Jr.",
      "\"",        "Council", "for", "in",         "\n",      "Mr.",      "\xC3\xA9t\xC3\xA9",
      "2016",      "/",       "de",  "opposition", "leaders", "M23",      "\xE4\xB8\xAD"};
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) {
      text += kWords[random() % kWords.size()];
      if (random() % 5 != 0) text += ' ';
    }
    const Named named(text, round % 2 == 0);
    INFO(text);
    std::uint32_t end = 0;
    for (const NameMention& m : named.names().mentions) {
      const Sentence& sentence = named.segmented().sentences[m.sentence];
      REQUIRE(m.tokens.begin >= end);
      REQUIRE(m.tokens.begin < m.tokens.end);
      REQUIRE(m.tokens.end <= sentence.tokens.end);
      REQUIRE(m.name.begin >= m.tokens.begin);
      REQUIRE(m.name.end <= m.tokens.end);
      REQUIRE(m.entity < named.names().entities.size());
      const Entity& entity = named.names().entities[m.entity];
      REQUIRE_FALSE(entity.name.empty());
      REQUIRE((!entity.actor_id.empty() || !entity.place_id.empty()));
      end = m.tokens.end;
    }
  }
}
