// More whole pages: the frames that big sites, wikis, mailing lists and converters put around a report. All invented.
#include <catch2/catch.hpp>

#include "tests/support/pages.hpp"

using demarche::testing::check_page;
using demarche::testing::cleaned;

TEST_CASE("a public broadcaster's page with picture sources and topics") {
  check_page(R"(
headline| Solmark PM: We will not leave the strait
byline| Published
byline| 3 March 2031
clutter| Share page
clutter| About sharing
caption| Image source, Getty Images
caption| Image caption, Sanna Ruun spoke outside her office on Monday
body| Solmark's prime minister has said her navy will stay in the Kessel Strait until Arvenia withdraws its guns from the northern shore.
body| Sanna Ruun told reporters that talks planned for Thursday would go ahead.
body| Arvenia denies placing guns there.
body| "There is nothing on that shore but sheep," its defence minister said on Sunday.
clutter| Related Topics
clutter| Solmark
clutter| Arvenia
clutter| More on this story
teaser| Strait ferry back after two years
teaser| What the maps of the strait show
clutter| Top Stories
teaser| Storm warning lifted for the west coast
teaser| Live. Budget day as it happens in parliament
)");
}

TEST_CASE("a state agency's page with stamp, source and editor in one line") {
  check_page(R"(
headline| Arvenian president to attend summit in Port Lagan
credit| Source: Agency | 2031-05-01 10:20:30 | Editor: moran
body| PORT LAGAN, May 1 (Agency) -- Arvenian President Halvard Strom will attend a summit of coastal states in Port Lagan on May 20, the foreign ministry announced on Thursday.
body| Strom will also meet the leaders of two island states, it said.
body| The summit is to adopt a convention on salvage. Enditem
clutter| KEY WORDS: summit
)");
}

TEST_CASE("a wiki's article with references below") {
  check_page(R"(
headline| Kessel Strait truce
body| The Kessel Strait truce is an agreement between Arvenia and Solmark signed in Port Lagan on 11 February 2031. It was extended twice before it collapsed in May.
body| Background
body| Both states claim the islets at the northern end of the strait. Arvenia annexed them in 1974, and Solmark has never recognised the act.
body| A first war ended in 1976. Fishing rights remained in dispute.
body| Negotiations
body| Talks began on 20 January 2031 under a Norwegian mediator. They were suspended on 28 January after the loss of a trawler and resumed three days later.
body| The text was initialled on 10 February and signed the next day.
body| Collapse
body| On 17 May both navies exchanged fire. Each accused the other of having begun it.
clutter| See also
clutter| References
clutter| External links
)");
}

TEST_CASE("a hard-wrapped dispatch is read in paragraphs") {
  const std::string text =
      "ENVOY SEES PROGRESS IN STRAIT TALKS\n"
      "\n"
      "   PORT LAGAN, Arvenia (Agency) -- The envoy who mediates between\n"
      "Arvenia and Solmark said Tuesday that both had agreed in principle\n"
      "to a new line of separation in the Kessel Strait.\n"
      "   The two governments are to name commissioners by Friday, she\n"
      "said. A third round of talks opens on June 2 in Oslo, where the\n"
      "first two ended without a result.\n"
      "   Solmark's minister called the news \"a beginning\" and left for\n"
      "home in the evening.\n";
  CHECK(cleaned(text) ==
        "headline| ENVOY SEES PROGRESS IN STRAIT TALKS\n"
        "body| PORT LAGAN, Arvenia (Agency) -- The envoy who mediates between / Arvenia and Solmark said Tuesday that "
        "both had agreed in principle / to a new line of separation in the Kessel Strait.\n"
        "body| The two governments are to name commissioners by Friday, she / said. A third round of talks opens on "
        "June 2 in Oslo, where the / first two ended without a result.\n"
        "body| Solmark's minister called the news \"a beginning\" and left for / home in the evening.\n");
}

TEST_CASE("a converted document's page numbers and running heads are no report") {
  const std::string text =
      "Joint Communique of the Coastal States\n"
      "\n"
      "The foreign ministers of the coastal states met in Port Lagan on 4 May\n"
      "2031 and reviewed the truce in the Kessel Strait. They welcomed the\n"
      "release of eleven fishermen and called on both sides to extend the\n"
      "truce beyond its expiry on 11 May.\n"
      "\n"
      "                                   - 2 -\n"
      "\n"
      "The ministers decided to send a second monitoring ship, which will\n"
      "leave Oslo on 9 May, and to meet again within three months, in a city\n"
      "to be agreed.\n";
  CHECK(cleaned(text) ==
        "headline| Joint Communique of the Coastal States\n"
        "body| The foreign ministers of the coastal states met in Port Lagan on 4 May / 2031 and reviewed the truce in "
        "the Kessel Strait. They welcomed the / release of eleven fishermen and called on both sides to extend the / "
        "truce beyond its expiry on 11 May.\n"
        "clutter| - 2 -\n"
        "body| The ministers decided to send a second monitoring ship, which will / leave Oslo on 9 May, and to meet "
        "again within three months, in a city / to be agreed.\n");
}

TEST_CASE("a page with a list of other stories in the middle, announced and closed") {
  check_page(R"(
headline| Solmark accuses Arvenia of new truce breach
byline| Published On 6 May 2031
appeal| Save articles to read later and create your own reading list by signing up for a free account.
body| Solmark has accused Arvenia of breaching the truce in the Kessel Strait for the third time in a week, saying that a patrol boat fired on a buoy tender on Tuesday night.
body| Arvenia said its crew had fired a flare.
clutter| Recommended Stories
clutter| list of 3 items
teaser| Who controls the islets in the strait?
teaser| Photos: A winter at the lighthouse
teaser| The long road to the Port Lagan accord
clutter| end of list
body| The buoy tender returned to Dremen with its crew of nine unharmed, and the harbor master showed reporters a scorched hull plate which, he said, no flare could have left behind.
body| The envoy's office said it had asked both sides for their logs. It will publish its findings on Friday, together with a report about the two earlier incidents near the lighthouse and the northern shoal.
body| Solmark's minister of defence, who had planned to travel to Oslo for talks with his counterpart, put off his departure by a day and met the families of the crew in the town hall instead.
credit| Source: Agencies
)");
}

TEST_CASE("a mailing list's digest quotes with arrows") {
  check_page(R"(
headline| Re: Has the truce been extended?
body| > Has anyone seen the text of the extension that the ministry announced on Monday?
body| Yes. Both governments signed it on Sunday night and it runs until the end of the month.
body| > Did Solmark sign as well?
body| Their ambassador did.
)");
}

TEST_CASE("a news site's page with a paywall line and a feedback line") {
  check_page(R"(
clutter| Live
clutter| Economy
clutter| Strait
headline| Ministers resume strait talks after walkout
byline| By Ana Fry, Karl Ost and Jonas Lind
byline| Updated March 5, 2031 at 4:12 p.m. EST | Published March 5, 2031 at 9:02 a.m. EST
clutter| 4 min read
body| OSLO — Ministers of Arvenia and Solmark returned to the table on Wednesday, a day after Solmark's delegation walked out over a map.
body| “The map is gone,” said a diplomat who was in the room and who spoke on condition of anonymity.
body| The ministers met for five hours.
body| This is a developing story and will be updated.
appeal| Already a subscriber? Log in
appeal| To continue reading, start your free trial
clutter| Comments (48)
)");
}

TEST_CASE("a statement on a government's site: release line, places of signature, related items") {
  check_page(R"(
clutter| Home
clutter| Newsroom
headline| Joint Statement of Arvenia and Solmark on the Exchange of Prisoners
clutter| Press release
byline| March 9, 2031
clutter| For Immediate Release
body| The Governments of Arvenia and Solmark announce that they will exchange all remaining prisoners at the Hallen crossing on 15 March.
body| The exchange will be supervised by the International Committee of the Red Cross.
body| Done at Port Lagan on 9 March 2031, in two originals.
body| For the Government of Arvenia
body| For the Government of Solmark
clutter| Related content
teaser| Minister Brandt opens new visa center in Dremen
teaser| Opening hours over the spring holidays have changed.
)");
}

TEST_CASE("social posts in a report stay, calls to follow don't") {
  check_page(R"(
headline| Envoy says ships may pass strait again
body| The United Nations envoy said on Friday that merchant ships may pass the Kessel Strait again.
body| Good news from Port Lagan: both navies have agreed to let ships pass from midnight #KesselStrait
body| — Marta Olin (@martaolin) March 7, 2031
body| Insurers reacted with caution.
appeal| Follow Jonas Lind on Twitter: @jonaslind
appeal| Like us on Facebook
)");
}

TEST_CASE("a page that begins with teasers keeps the report") {
  check_page(R"(
clutter| Latest
clutter| Storm closes passes
clutter| Cup final tonight
headline| Arvenia signs fisheries treaty with Solmark
body| Arvenia signed a fisheries treaty with Solmark on Tuesday, the first between the two in forty years.
body| It takes effect on 1 January.
)");
}

TEST_CASE("an opinion piece with a bio, a disclaimer and questions as subheads") {
  check_page(R"(
headline| The strait needs a treaty, not another truce
body| A truce is a pause, and pauses end. Five have ended in the Kessel Strait since the war, and each ended worse than the last.
body| What would a treaty need?
body| First, it would need a line that both navies can see on a chart. The line of 1976 was drawn with a blunt pencil on a school atlas.
body| Who could make it last?
body| Only the coastal states themselves, because nobody else will keep ships there for a generation.
body| Oda Lund teaches law of the sea at the University of Port Lagan.
credit| The views expressed in this article are the author's own.
)");
}

TEST_CASE("a report that ends with a note on a correction and on the authors") {
  check_page(R"(
headline| Arvenia bars Solmark's minister from entry
body| Arvenia on Thursday barred Solmark's interior minister from entering the country, hours before he was due to land in Port Lagan.
body| A spokeswoman gave no reason.
body| Correction: An earlier version of this report misspelled the minister's name.
credit| Reporting by Ana Fry; editing by Mia Roth
clutter| © Agency 2031
)");
}

TEST_CASE("a text in columns of short lines without full stops is kept") {
  check_page(R"(
headline| Programme of the state visit
body| Tuesday
body| Arrival at Port Lagan airport
body| Talks with the Prime Minister
body| Wednesday
body| Signing of the fisheries treaty
)");
}

TEST_CASE("markdown headings and bold lines are lines like others") {
  check_page(R"(
headline| # Envoy returns to Port Lagan
body| The envoy returned to **Port Lagan** on Sunday and met both delegations.
body| ## What was agreed
body| They agreed to extend the truce until 30 June.
body| * A hotline opens on Monday.
body| * Monitors get radios.
clutter| ---
)");
}
