// Rough pages: converters' leftovers, mastheads with the day of the visit, other stories in the middle. All invented.
#include <catch2/catch.hpp>

#include "tests/support/pages.hpp"

using demarche::testing::check_page;

TEST_CASE("an aggregator's page: nav with a date, stamp line, copied report") {
  check_page(R"(
clutter| Left Menu
headline| Kessel talks make headway but gaps remain, Norway's minister says
byline| Agency | Oslo | Updated: 03-03-2031 12:43 CET | Created: 03-03-2031 12:43 CET
body| Talks on the Kessel Strait are making headway, Norway's foreign minister said on Monday in Oslo, where he was due to receive both delegations.
body| "Things move, but slowly," he told the agency.
teaser| Read full article >>
)",
             "\n");
}

TEST_CASE("a page with pictures' captions and another story's headline in the middle") {
  check_page(R"(
headline| Strom and Ruun discuss truce in phone call
caption| Presidents Halvard Strom, right, and Sanna Ruun meet in Oslo last year. REUTERS/Ida Berg
clutter| Subscribe
body| President Halvard Strom and Prime Minister Sanna Ruun discussed the truce in the Kessel Strait by telephone on Tuesday, his office said.
teaser| Arvenian Truce Offer Leaves Mediators Surprised, Parliament Sidelined
body| The two leaders agreed that their ministers should meet before the end of the month.
body| They last spoke in January.
clutter| To participate in the discussion
)");
}

TEST_CASE("a ministry's page with the visit's date in the masthead") {
  check_page(R"(
clutter| Saturday 19 June 2031
clutter| Lagan Local Time
headline| Deputy Foreign Minister Receives Ambassadors of Four Coastal States
body| PORT LAGAN – Deputy Foreign Minister Emil Sand received the ambassadors of four coastal states this afternoon.
body| The ambassadors assured him of their support for the truce.
clutter| ENDS
teaser| Ministry of Foreign Affairs, Harbor Square 1, Port Lagan | Tel 00960 555 0100
clutter| Go to top
)");
}

TEST_CASE("a regional portal: no blank lines, related news with clocks") {
  check_page(R"(
headline| Foreign ministers of Arvenia and Solmark discuss agenda of next round
body| Yesterday, the foreign minister of Arvenia, Oda Brandt, held a telephone conversation with her counterpart Pieter Aalto.
body| “We discussed the agenda of the next round,” her office wrote on its channel.
clutter| Related News
clutter| 11:50 / 04.11.2031
teaser| Arvenia appoints new ambassador to Norway
clutter| 14:28 / 29.10.2031
teaser| Envoy presents credentials to the president of Solmark
)",
             "\n");
}

TEST_CASE("a newsroom's page of short bullets") {
  check_page(R"(
headline| Council adopts binding resolution on strait
body| • The unanimous vote caps weeks of diplomacy between Arvenia and Solmark.
body| • The deal follows the attack of 21 May on a ferry.
body| • It demands that both navies leave the inner channel.
)");
}

TEST_CASE("a magazine's page with a standfirst, a pull quote and an author's box") {
  check_page(R"(
clutter| Analysis
headline| The men who count the shells
headline| Inside the mission that watches over the Kessel truce
byline| Nora Quist
byline| 7 May 2031
body| On a clear morning you can count the shells from the lighthouse. Arne Holt has counted four hundred and six since February.
body| “I write down what I hear, and nobody likes what I write”
body| Holt leads a team of nine monitors. They were sent to the strait after the truce of 11 February, with radios, two boats and no weapons.
body| Their first report, on 3 March, named Solmark's navy eleven times and Arvenia's nine.
clutter| About the author
clutter| Nora Quist covers the coast for the magazine.
appeal| Get our weekly newsletter
)");
}

TEST_CASE("an agency's bulletin with slugs") {
  check_page(R"(
clutter| URGENT -
headline| Solmark navy opens fire in strait, two hurt
body| DREMEN, April 9 (Agency) -- Solmark's navy opened fire on an Arvenian trawler on Wednesday, wounding two fishermen.
body| Arvenia's prime minister called an emergency session of his cabinet.
clutter| MORE
)");
}

TEST_CASE("a press review where each item has a long title of its own stays") {
  check_page(R"(
headline| Press review: what the papers say about the truce
body| Lagan Courier
body| The Courier says the truce is worth less than the paper on which it was printed. It calls on the government to send its minister back to Oslo.
body| Dremen Post
body| The Post reports that Solmark's delegation left the talks on Tuesday. It quotes a diplomat who expects it to return.
body| Evening Herald
body| The Herald prints the text of the accord.
)");
}

TEST_CASE("a page of a paper in which teasers follow at once, with sections and times") {
  check_page(R"(
headline| Arvenia frees two Solmark envoys held at port
byline| By Karl Ost | 9 June 2031 | 2:55 am
body| Arvenia on Monday freed two envoys from Solmark whom port police had held overnight.
body| Solmark's ministry thanked Norway for its mediation.
clutter| You may also like
clutter| World
teaser| Ferry line to the islands gets new owner
clutter| 3 hours ago
clutter| Sport
teaser| Striker out for the season after training injury
clutter| 5 hours ago
clutter| Advertisement
clutter| Copyright © 2031 Lagan Media
)");
}

TEST_CASE("a fact sheet with labels and values") {
  check_page(R"(
headline| Fact sheet: the Kessel monitoring mission
body| Mandate: Resolution 8812 of the Security Council, adopted on 2 May 2031.
body| Strength: sixty unarmed monitors from nine countries.
body| Head of mission: Arne Holt (Norway)
body| Headquarters: Port Lagan
body| The mandate was extended by six months on 1 November.
)");
}
