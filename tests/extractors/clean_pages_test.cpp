// Whole pages in the manner of many kinds of sites. All of them are invented: states, people, publishers.
#include <catch2/catch.hpp>

#include "tests/support/pages.hpp"

using demarche::testing::check_page;
using demarche::testing::cleaned;

TEST_CASE("a newspaper's page: navigation above, other stories and appeals below") {
  check_page(R"(
clutter| Skip to main content
clutter| Home
clutter| World
clutter| Politics
appeal| Subscribe for $1 a week
headline| Arvenia and Solmark extend Kessel Strait truce by ten days
headline| Mediators hope the extra time will let convoys reach both banks
byline| By Ines Halloran and Tomas Vereck
byline| Published: March 3, 2031 6:40 a.m. ET
clutter| Share
caption| Foreign Minister Oda Brandt, second from left, arrives for talks in Port Lagan on Monday. (Mara Kind / The Lagan Courier)
body| PORT LAGAN — Arvenia and Solmark agreed on Monday to extend their truce in the Kessel Strait by ten days, hours before it was to expire.
body| The agreement was signed by Foreign Minister Oda Brandt and her counterpart from Solmark, Pieter Aalto, after a night of talks.
body| “We bought time,” Brandt said. “Now we must use it.”
clutter| Advertisement
body| Both navies will stay behind the lines of Feb. 11.
body| What the deal leaves open
body| Neither side has said when the port of Dremen will reopen, and a dispute over its tariffs brought down an earlier accord in January.
body| Aalto is to travel to the islands on Thursday.
clutter| More in World
teaser| Storm closes mountain passes for a third day
teaser| Drivers were told to wait in the valley while crews cleared snow from the two main roads.
teaser| City council votes to rename the old harbor bridge
teaser| The vote ends a debate that began four years ago.
teaser| Museum returns silver bowl to the family of its maker
teaser| Curators found the maker's mark during a cleaning last spring.
appeal| Support local journalism
appeal| If you value local news, make a gift today. Gifts are not tax deductible.
clutter| © 2031 The Lagan Courier. All rights reserved.
)");
}

TEST_CASE("an agency's report with its credits") {
  check_page(R"(
headline| Solmark recalls envoy over raid on consulate
body| DREMEN, April 9 (Agency) - Solmark recalled its ambassador to Arvenia on Wednesday after police searched its consulate in the port city of Dremen, the foreign ministry said.
body| Arvenia's government called the search a mistake and offered an apology.
body| Officers had entered the building at dawn in search of a fugitive banker, two witnesses said.
body| "WE WERE NOT ASKED"
body| Consul Lena Moravec said she learned of the raid by telephone. "We were not asked and we did not agree," she said.
body| Solmark's parliament will debate the matter on Friday.
body| ($1 = 3.1200 Arvenian crowns)
credit| (Reporting by Jonas Lind in Dremen; Additional reporting by Ana Fry; Writing by Karl Ost; Editing by Mia Roth)
clutter| Our Standards: The Agency Trust Principles.
)");
}

TEST_CASE("a ministry's statement with numbered points and a press contact") {
  check_page(R"(
clutter| Menu
headline| Statement by the Ministry of Foreign Affairs on the border commission
byline| 14 June 2031
body| The Ministry of Foreign Affairs of Arvenia welcomes the first meeting of the joint border commission, held in Port Lagan on 12 June.
body| The delegations agreed on the following:
body| 1. to exchange maps of minefields by 1 July;
body| 2. to reopen the crossing at Hallen for traders;
body| 3. to release eleven fishermen held since March.
body| The next meeting will take place in Solmark in August.
clutter| ###
clutter| Media contact
clutter| Press Office, +000 555 0100
)");
}

TEST_CASE("a blog post with a bio, tags and comments") {
  check_page(R"(
headline| Why the Kessel truce will not last the summer
byline| by Nora Quist
body| I have watched three truces in the strait begin with handshakes and end with shellfire.
body| The first lasted nine days. The second was dead before the ink had dried, and nobody at the ministry would say who had fired first.
body| So when the envoys met last week, I packed my bag.
body| Nobody is listening
body| The trouble is that the men who signed do not command the men who shoot.
body| Nora Quist is a writer in Port Lagan.
clutter| Filed under: Kessel, diplomacy
clutter| Share this:
clutter| 3 comments
clutter| Leave a Reply
appeal| Your email address will not be published.
)");
}

TEST_CASE("a live ticker keeps its clock lines and entries") {
  check_page(R"(
headline| The Latest: Envoy leaves Port Lagan as truce deadline nears
body| The Latest on the talks over the Kessel Strait (all times local):
body| 4:15 p.m.
body| The United Nations envoy has left Port Lagan without a deal, his office says.
body| Marta Olin said she would return on Sunday if both sides asked her to.
clutter| ———
body| 1:30 p.m.
body| Solmark's navy says two of its boats came under fire near the lighthouse at Dremen.
body| No one was hurt.
clutter| ———
body| 9:05 a.m.
body| Talks have resumed in Port Lagan.
)");
}

TEST_CASE("a broadcaster's page with links inside the report") {
  check_page(R"(
headline| Arvenia's president to visit Solmark for first time since war
body| President Halvard Strom will visit Solmark next week, the first trip by an Arvenian head of state since the war of 2019.
teaser| RELATED: Five maps that explain the strait
body| He is due to meet Prime Minister Sanna Ruun in the capital on Tuesday and to address parliament the next day.
appeal| Sign up for our newsletter
body| Opposition leaders said they would boycott the speech.
teaser| READ MORE: Who owns the lighthouse at Dremen?
body| Strom last met Ruun in October on the margins of a climate summit.
teaser| WATCH: Drone footage of the reopened bridge
credit| Source: News agencies
)");
}

TEST_CASE("a box of related stories in the middle does not end a long report") {
  check_page(R"(
headline| Prisoner exchange completed at Hallen crossing
body| Arvenia and Solmark exchanged forty prisoners at the Hallen crossing on Saturday, completing a deal reached in March after months of indirect talks.
body| Buses carrying the men crossed the bridge shortly after noon while officials from the Red Cross looked on from both banks.
clutter| Related stories
teaser| Families wait for news of missing fishermen
teaser| How the deal at Hallen was made
body| The exchange had been delayed twice. In April Solmark asked for a longer list, and in May a storm washed out the road to the crossing.
body| Among those freed was Emil Sand, a teacher from Dremen whose arrest in 2029 became a cause for protesters in both countries and who had refused three earlier offers of release.
body| His brother said he was thin but well. "He asked about the dog before he asked about any of us, and that is how I knew," he told reporters at the hospital where the men were examined.
body| Negotiators plan to meet again on 9 August to discuss the remaining sixteen names, according to the envoy's office, which praised the patience of both delegations.
)");
}

TEST_CASE("an interview stays whole") {
  check_page(R"(
headline| Interview with Solmark's chief negotiator
body| Question: When will the talks resume?
body| Aalto: On Thursday, if the guns are silent.
body| Question: And if not?
body| Aalto: Then we wait.
body| Question: Did you speak with Minister Brandt?
body| Aalto: We spoke by telephone on Monday.
)");
}

TEST_CASE("a press briefing's transcript stays whole") {
  check_page(R"(
headline| Daily Press Briefing
byline| May 6, 2031
body| 1:07 p.m. EDT
body| MS. HALE: Good afternoon, everyone. The Secretary spoke this morning with Foreign Minister Brandt.
body| QUESTION: Is the truce dead?
body| MS. HALE: No.
body| QUESTION: Well --
body| MS. HALE: We have seen reports of violations and we are looking into them.
body| QUESTION: Thank you.
body| (The briefing was concluded at 1:51 p.m.)
)");
}

TEST_CASE("a chronology keeps the dates that head its entries") {
  check_page(R"(
headline| Timeline of the Kessel Strait conflict
body| 3 January 2031
body| Solmark's navy seizes two trawlers.
body| 9 January 2031
body| Arvenia recalls its ambassador.
body| 11 February 2031
body| Both sides declare a truce of thirty days.
body| 3 March 2031
body| The truce is extended by ten days.
)");
}

TEST_CASE("teasers with pictures end a report though no heading announces them") {
  check_page(R"(
headline| Envoys agree on monitors for strait
body| Envoys from four countries agreed on Tuesday to send sixty unarmed monitors to the Kessel Strait.
body| The monitors will be led by a retired general from Norway and will report to the envoy's office every Friday.
body| Their first ship leaves on 2 June.
clutter| A tram passes the flooded market on Sunday. (Ida Berg / Evening Post)
teaser| Flooded market to stay shut until autumn
teaser| Traders met the mayor on Thursday and asked for help with rents.
clutter| Players warm up before the final. (Ida Berg / Evening Post)
teaser| Harbor club wins cup after extra time
teaser| A late goal on Saturday ended a wait of forty years.
)");
}

TEST_CASE("a list of headlines ends a report though no heading announces it") {
  check_page(R"(
headline| Solmark lifts ban on Arvenian ships
body| Solmark on Monday lifted its ban on ships under the Arvenian flag, ending a dispute of seven months.
body| The first freighter docked in the afternoon.
teaser| Minister resigns over contract for harbor cranes
teaser| Rail strike enters its second week in the north
teaser| Ten recipes for the first cold days of autumn
teaser| Why the old lighthouse keeper will not leave
teaser| Football: late goal saves the champions once more
)");
}

TEST_CASE("a list without full stops that the text announces stays") {
  check_page(R"(
headline| Terms of the accord on the strait
body| Under the accord signed on Monday the two governments will take these steps:
body| Arvenia withdraws its patrol boats from the inner channel
body| Solmark releases the crews of both seized trawlers
body| Both sides open their ports to relief ships by Friday
body| A commission of four states watches over the truce
)");
}

TEST_CASE("an explainer with subheads stays whole") {
  check_page(R"(
headline| The Kessel truce, explained
body| The truce in the strait has been extended for a second time. Here is what we know.
body| How it began
body| Fishermen clashed over a wreck in January and both navies were sent to the strait within days.
body| Who is talking to whom
body| Arvenia talks only through the United Nations envoy, while Solmark would prefer direct talks.
body| What comes next
body| The envoy returns on Sunday.
)");
}

TEST_CASE("a forum post and its replies") {
  check_page(R"(
headline| Is the truce in the strait over?
body| Heard shelling from Dremen last night. Solmark says Arvenia broke the truce on Sunday, anyone know more?
body| My cousin lives by the lighthouse and she says it was thunder.
clutter| Reply
body| It was not thunder. The ministry confirmed two shells this morning.
clutter| Report
)");
}

TEST_CASE("a digest of several reports keeps them all") {
  check_page(R"(
headline| Morning briefing
body| Arvenia's parliament ratified the fishing accord with Solmark on Wednesday by 71 votes to 40, clearing the way for it to take effect on 1 May.
credit| (Reporting by Jonas Lind)
body| In Port Lagan, envoys of the four mediating states met for two hours but set no date for the next round of talks, a spokeswoman said on Thursday morning.
credit| (Reporting by Ana Fry)
body| Solmark expelled two Arvenian diplomats on Thursday for what it called conduct that does not fit their status, and Arvenia promised to answer in kind within the week.
credit| (Reporting by Karl Ost)
)");
}

TEST_CASE("a page whose lines no blank lines part") {
  check_page(R"(
headline| Solmark and Arvenia to swap ambassadors again
byline| By Ines Halloran
body| Solmark and Arvenia will send ambassadors to each other's capitals again, three years after they broke off relations over the sinking of a patrol boat in the Kessel Strait.
body| The foreign ministers made the announcement in Geneva on Friday.
body| Both embassies are to open before the end of the year, the ministers said in a joint statement that did not mention the wreck.
clutter| Most read
teaser| Snow closes the northern airport for a day
teaser| A flight to the islands turned back twice.
)",
             "\n");
}

TEST_CASE("a report in a news site's frame of buttons, notices and cookies") {
  check_page(R"(
clutter| We use cookies to improve this site. By continuing you accept our Cookie Policy.
clutter| Accept all
clutter| Search
headline| UN envoy proposes summit on strait
byline| Jonas Lind
byline| 6 May 2031, 10:21 CET
clutter| Share on Facebook | Share on Twitter
body| The United Nations envoy for the Kessel Strait proposed on Tuesday that the presidents of Arvenia and Solmark meet before the end of the month.
body| Neither president has answered.
appeal| Follow our correspondent on Twitter
clutter| Trending now
teaser| Ten villages without power after storm
teaser| Repairs may take until the weekend, the company said.
clutter| Terms of Use
)");
}

TEST_CASE("the words of appeals and notices may stand in a report") {
  check_page(R"(
headline| Donors pledge money for the islands
body| Norway will make a donation of $5 million and become a member of the donors' group, its minister said on Friday.
body| Subscribers to the accord must share their charts.
body| The terms and conditions of the loan were not published.
body| "Send us the monitors," the mayor of Dremen told the envoys.
body| Fishermen may sign up for help at the town hall from Monday.
body| More in the islands need help than the donors had thought, the minister said.
body| By Sunday evening the truce had held for a week.
)");
}

TEST_CASE("a text of one line or one paragraph tells events") {
  CHECK(cleaned("Talks will resume on Friday.") == "body| Talks will resume on Friday.\n");
  CHECK(cleaned("Envoys meet in Geneva") == "headline| Envoys meet in Geneva\n");
  CHECK(cleaned("  \n\n They met. \n\n") == "body| They met.\n");
  CHECK(cleaned("").empty());
  CHECK(cleaned(" \n \n").empty());
}
