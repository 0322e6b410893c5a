"""What is not a time, condition by condition: a sentence with the spans marked that stay; what is not marked is left out."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from times.told import unmark

P = "2022-03-08"


def row(name: str, marked: str) -> Any:
    return pytest.param(marked, id=name)


def _words(count: int) -> str:
    """So many words that say nothing of time or sport."""
    return " ".join(["very"] * count)


SURNAMES = [
    row("month", "Theresa May resigned. Critics had no faith in May."),
    row("month-before-its-name", "Few had faith in May. Theresa May resigned."),
    row("season", "Edgar Winter sang. The crowd loved Winter."),
    row("no-doubtful-month", "In Chicago [[October]] was wet, and snow fell in [[October]]."),
    row("small-letter", "The Aspen [[winter]] was cold, and snow fell all [[winter]]."),
    row("no-name-before", "[[Winter]] came. [[Winter]] went."),
    row("longer-date", "Theresa May resigned. The vote was held on [[May 3]] and again in [[May 2019]]."),
]
TITLES = [
    row("comma-before", 'Yes, she read "1984" twice.'),
    row("figures", 'He read "1984" twice.'),
    row("one-word", 'She hosts the "Today" show.'),
    row("starts-the-text", '"Friday Nights" is a film.'),
    row("starts-small", 'He wrote "on [[Monday]]" in chalk.'),
    row("with-a-small-word", 'He said "The boat left [[Monday]]" to them.'),
    row("small-word-after", 'He said "[[Monday]] it is" to them.'),
    row("comma", 'He cried "Stop, [[Monday]]" aloud.'),
    row("full-stop", 'He wrote "Snow. [[Monday]]" below.'),
    row("exclamation", 'He wrote "Snow! [[Monday]]" below.'),
    row("question", 'He wrote "Snow? [[Monday]]" below.'),
    row("semicolon", 'He wrote "Snow; [[Monday]]" below.'),
    row("colon", 'He wrote "Snow: Monday" below.'),
    row("inches", 'Snow on [[Monday]]: 12" deep in Boston.'),
    row("not-closed", '"Snow On [[Monday]]'),
    row("closed-before", 'He wrote "Snow" on [[Monday]] and "Ice" later.'),
    row("six-words-before", 'He read "Ships: Men Bring Home Cold War Friday" twice.'),
    row("seven-words-before", 'He read "Ships Sail Men Bring Home Cold War [[Friday]]" twice.'),
    row("six-words-after", 'He read "Friday: Ships Bring Home Many Cold Men" twice.'),
    row("seven-words-after", 'He read "[[Friday]] Ships Sail Home With Many Cold Men" twice.'),
    *(
        row(f"small-{word}", f'The film "{title}" was dull.')
        for word, title in {
            "a": "Once a Friday",
            "an": "Such an October",
            "and": "Anna and Friday",
            "at": "Alone at Midnight",
            "for": "Songs for Friday",
            "from": "Songs from October",
            "in": "Home in October",
            "of": "Songs of October",
            "on": "Home on Friday",
            "the": "Under the Thirties",
            "to": "Ode to Friday",
            "with": "Lunch with Friday",
        }.items()
    ),
    row("small-other", 'The film "Songs by [[Friday]]" was dull.'),
]
AGES = [
    row("after-a-comma", "Still, in her early thirties she sang."),
    *(row(f"{owner}-age", f"They met {owner} friends in {owner} early thirties.") for owner in ("his", "her", "their")),
    *(row(f"{owner}-age", f"They met {owner} friends in {owner} late forties.") for owner in ("my", "our", "your")),
    row("sentence-start", "Her early thirties were hard."),
    row("the-decade", "They met in [[the thirties]]."),
    row("the-early-decade", "They met in [[the early thirties]]."),
    row("owned-figures", "He still sings his [[1990s]] hits."),
    row("owned-early-figures", "He still sings his [[early 1990s]] hits."),
    row("starts", "[[Early thirties]] fashion was dull."),
]
MONTHS = [
    row("until-after-a-name", "They stayed in Rome until [[October]]."),
    row("given-name-of", "The family of June Carter left the house of Jan Howe in [[June]]."),
    row("given-name", "It was painted by Jan Steen and sold by Jan van Oeyen in [[Jan]] and burned."),
    row("list-after-a-comma", "Yes, [[January]], [[March]] and [[October]] were wet."),
    *(
        row(f"{name}-alone", f"{name} is a friend of ours.")
        for name in ("March", "May", "April", "June", "August", "Jan", "Jun", "Sep", "Mar", "Dec")
    ),
    *(
        row(f"{name}-after-a-signal", f"They met in [[{name}]] by chance.")
        for name in ("March", "May", "April", "June", "August", "Jan", "Jun", "Sep", "Mar", "Dec")
    ),
    *(row(f"{word}-march", f"It was shut {word} [[March]].") for word in ("since", "until", "by", "during", "after", "before")),
    row("clear-month-alone", "[[October]] was dry."),
    row("honorific", "Mr. May spoke."),
    row("honorific-clear-month", "Mr. October spoke."),
    row("honorific-judge", "Judge March ruled."),
    row("judge-small", "They asked the judge [[October]] questions."),
    row("months-told", "[[March]] to [[May]] was dry."),
    # Three capitals
    row("rate", "It has an APR of 12 percent."),
    row("rate-before-one-letter", "It has an APR I can pay."),
    row("capitals-amid-capitals", "SNOW IN [[OCT]] HURT TRADE"),
    row("capitals-before-capitals", "Low sales in [[NOV]] UK shops hurt."),
    row("capitals-after-capitals", "The UK [[NOV]] sales hurt."),
    row("capitals-five", "They met in [[APRIL]] by chance."),
    row("title-case-three", "They met in [[Oct]] by chance."),
    # "of"
    row("ides", "Beware the Ides of March."),
    row("guns", "The Guns of August roared."),
    row("of-after-a-noun", "They broke the truce of [[October]]."),
    row("of-after-a-bracket", "The truce (of [[October]]) was broken."),
    row("name-with-no-of", "The Guns in [[August]] roared."),
    # After a comma
    row("list", "[[January]], [[March]] and [[October]] were wet."),
    row("list-of-names", "He met Paul, March and Ringo."),
    row("comma-no-list", "Yes, March is a name."),
    # After "and" and the like
    row("or-end", "It closes [[this week]] or [[June]]."),
    row("and-small", "In [[winter]] and [[March]] snow fell."),
    row("and-name", "Anna and June Carter sang."),
    row("or-name", "Ask Anna or June Carter."),
    row("again", "They met again [[June]] and talked."),
    # After an article
    row("the-noun", "The [[May]] elections were calm."),
    row("a-noun", "They signed a [[June]] pact."),
    row("its-noun", "It published its [[March]] figures."),
    row("the-end", "He sailed the June."),
    row("the-name", "They played the June Carter song."),
    *(
        row(f"the-{noun}", f"The May {noun} stood firm.")
        for noun in ("family", "government", "cabinet", "premiership", "household", "brothers", "sisters")
    ),
]
NAMES = [
    row("paragraph-after-a-name", "They saw the USA\n\n[[Friday]] was dry."),
    row("dash-after-a-name", "They saw the USA—[[Friday]] was dry."),
    row("paragraph-before-a-name", "They left [[Friday]]\n\nClub news was good."),
    row("dash-before-a-name", "They left [[Friday]]—Club news was good."),
    row("name-ends-the-text", "They sold October Square"),
    row("month-before-a-name", "October Square was full."),
    row("month-before-a-noun", "The [[October]] square was full."),
    row("weekday-before-a-name", "The Friday Club is private."),
    row("weekday-before-a-noun", "The [[Friday]] club is private."),
    row("day-before-a-name", "The Tonight Show was dull."),
    row("month-day-before-a-name", "The July 26 Movement won."),
    row("month-day-before-a-noun", "The [[July 26]] talks failed."),
    row("holiday-before-a-name", "Christmas Island is far."),
    row("holiday-before-a-noun", "The [[Christmas]] truce held."),
    row("trailing-space", "They left on [[Friday]] "),
    *(
        row(f"{name}-before", f"They spoke of {name}.")
        for name in ("Ruby Tuesday", "Bloody Sunday", "Black September", "Sheffield Wednesday", "Psychology Today", "USA Today")
    ),
    row("operation", "Operation October failed."),
    row("operation-winter", "Operation Winter failed."),
    row("black-small", "It was a black [[Friday]] for them."),
    row("called-name", "A band called Friday Nine sang."),
    row("named-name", "A ship named October Star sank."),
    row("called-small", "A strike called [[Friday]] has ended."),
    row("called-end", "A strike was called [[Friday]]."),
    row("not-called", "The ships left [[Friday]] Harry said."),
    row("usa-winter", "In the USA [[winter]] is cold."),
]
PERSONS = [
    row("this-painter", "[[Friday]] this painter left."),
    row("honorific", "Mr. Friday left."),
    row("honorific-small", "Ask the judge [[Friday]] about it."),
    row("honorific-season", "Mr. Winter left."),
    *(row(f"the-{noun}", f"Friday the {noun} lived alone.") for noun in ("painter", "actor", "pianist", "musician", "fisherman")),
    row("season-the-painter", "Autumn the singer lived alone."),
    row("name-before", "They met Joe Friday the baker."),
    row("end-of-text", "Friday the painter"),
    row("preposition-before", "On [[Friday]] the banker left."),
    row("verb-before", "They saw [[Friday]] the banker leave."),
    row("other-noun", "[[Friday]] the ship sank."),
    row("capital-noun", "[[Friday]] the Speaker left."),
    row("no-article", "[[Friday]] a painter left."),
    row("cut-off", "[[Friday]] the"),
    row("cut-off-at-a-space", "[[Friday]] the "),
    row("month-the-painter", "October the painter lived alone."),
]
SHORT_WEEKDAYS = [
    row("to", "It is open [[Fri.]] to [[Sun.]] only."),
    row("the-paper", "It was first told by the Sun."),
    row("the-test", "He passed his SAT."),
    row("on", "They met on [[Sun.]] and left."),
    row("first", "[[Sun.]] was dry."),
    row("the-sunday", "He rested on the [[Sunday]]."),
    row("capitals", "ON [[MONDAY]] THEY LEFT."),
]
SEASONS = [
    row("the-same-fall-after-a-noun", "A wall fell in [[1910]]. The shop closed its doors [[the same fall]]."),
    row("that-fall-after-a-noun", "Of empires that fall little is left."),
    row("that-may-after-a-noun", "A bill that May backed was lost."),
    row("that-fall-first", "A wall fell in [[1910]]. [[That fall]] it rained."),
    row("that-fall-after-a-comma", "In [[1910]], [[that fall]], it rained."),
    row("the-same-fall", "A wall fell in [[1910]]. The dam burst [[the same fall]]."),
    row("that-weekday-after-a-noun", "They met on [[May 4, 2020]]. It closed its doors [[that Friday]]."),
    *(row(f"christmas-{noun}", f"He bought a Christmas {noun}.") for noun in ("tree", "card", "carol")),
    row("easter-eggs", "The Easter eggs were gone."),
    row("autumn-leaves", "She wrote of the pigments of autumn leaves."),
    row("summer-pastures", "They moved to their summer pastures."),
    row("autumn-talks", "They failed in [[the autumn]] talks."),
    row("christmas-end", "They met at [[Christmas]]."),
    row("christmas-noun", "They met at [[Christmas]] dinner."),
]
SPORT = [
    row("before", "He scored in the third quarter."),
    row("after", "In the third quarter he scored."),
    row("first-word", "Coach Smith led in the third quarter."),
    row("last-word", "Smith led in the third quarter, said the coach"),
    row("half", "They scored twice in the first half."),
    row("no-half", "Sales rose in [[the first half]]."),
    row("late-in", "Late in the fourth quarter he fumbled."),
    row("no-late-in", "[[Late in the fourth quarter]] sales fell."),
    row("sentence-before", "He scored. Sales fell in [[the third quarter]]."),
    row("sentence-after", "Sales fell in [[the third quarter]]. The coach left."),
    row("paragraph-before", "The coach\n\nSales fell in [[the third quarter]]."),
    row("paragraph-after", "Sales fell in [[the third quarter]]\n\nThe coach left."),
    row("sentence-and-paragraph-after", "Sales fell in [[the third quarter]]\n\nIt rained. The coach left."),
    row("thirty-words-before", f"The coach {_words(29)} the third quarter."),
    row("sixty-one-pieces-before", f"The coach, {_words(29)} [[the third quarter]]."),
    row("thirty-words-after", f"In the third quarter {_words(29)} coach said it."),
    row("sixty-pieces-after", f"In [[the third quarter]] {_words(28)}, very coach said it."),
]
CLOCKS = [
    row("a-clock-with-its-half-after-a-comma", "Yes, a [[10:15 a.m.]] start was planned."),
    row("verse-after-a-comma", "Still, he preached on Rom. 8:28 again."),
    row("won-in", "Kipchoge won in 2:07:15."),
    row("with", "They led with 2:35 to play."),
    row("a", "She ran a 4:12 on the track."),
    row("at", "It rang at [[2:35]] sharp."),
    row("first", "[[14:30]] came and went."),
    row("ends", "It rang at [[14:30]]."),
    row("with-midnight", "With [[midnight]] near, they slept."),
    row("a-clock-with-its-half", "A [[10:15 a.m.]] start was planned."),
    row("a-clock-with-its-zone", "A [[08:15 GMT]] start was planned."),
    row("left", "He struck, 2:35 left."),
    row("remaining", "He struck, 2:35 remaining."),
    row("of", "He struck at 12:45 of the third period."),
    row("no-of", "He struck at [[12:45]] in the third room."),
    *(row(f"the-{word}", f"The {word} was close to 10:15.") for word in ("ratio", "scale", "mile", "marathon")),
    row("the-odds", "His odds are 10:15."),
    row("odds-first", "odds 10:15 on the grey mare"),
    row("nine-pieces-before", "The scale broke, and then [[10:15]] came."),
    row("five-words-before", "The ratio was told them at [[10:15]] sharp."),
    row("verse", "He preached on Rom. 8:28 again."),
    row("verse-four-letters", "He preached on Matt. 10:15 again."),
    row("sentence-before", "They slept. [[10:15]] came."),
    row("comma-before", "By [[noon]], [[10:15]] was long gone."),
    row("midnight-name", "They played Midnight Rambler."),
    row("name-midnight", "She sang Arctic Midnight."),
    row("midnight-no-name", "They met at [[Midnight]] and danced."),
    row("noon-small", "A [[noon]] Mass drew hundreds."),
    row("noon-starts", "[[Noon]] Mass drew hundreds."),
    row("noon-starts-a-sentence", "It rained. [[Noon]] Mass drew hundreds."),
    row("noon-in-a-sentence", "It rained as Noon Mass drew hundreds."),
]
LENGTHS = [
    row("circa-after-a-dash", "The old hall—[[c. 1850]]—burned."),
    row("six-day-name", "They took a [[six-day]] Rome trip."),
    row("quarters-running", "It fell [[three quarters]] running."),
    row("quarters-of", "Three quarters of them fled."),
    row("quarters-of-capitals", "THREE QUARTERS OF THEM FLED."),
    row("quarters-hyphen", "The hall was three-quarters full."),
    row("quarters-end", "It fell for [[three quarters]]."),
    row("quarters-in", "It fell for [[three quarters]] in a row."),
    row("months-of", "It took [[three months]] of toil."),
    row("six-day-war", "The Six-Day War changed it."),
    row("six-day-war-small", "The [[six-day]] war changed it."),
    row("years-war", "The Seven Years War changed it."),
    row("years-apostrophe-war", "The Thirty Years' War changed it."),
    row("years-curly-war", "The Thirty Years’ War changed it."),
    row("years-apostrophe-work", "[[Thirty years]]' hard work was lost."),
    row("years-sentence-war", "It took [[six years]]. War was over."),
    row("century-name", "20th Century Fox made it."),
    row("century-small-name", "[[19th century]] Paris was poor."),
    row("century-capital", "[[The 19th Century]] was hard."),
    row("century-capital-end", "It was built in [[the 19th Century]]."),
    row("circa", "The hall, built [[c. 1850]], burned."),
    row("circa-first", "[[C. 1850]] it burned."),
    row("law-code", "The suit under 42 U.S.C. 1983 was lost."),
]
SETS = [
    row("mondays-are", "Its [[Mondays]] are full."),
    row("the-daily", "The daily reported a loss."),
    row("the-weekly-is", "The weekly is gone."),
    row("no-article", "Swimming [[daily]] is good for you."),
    row("a-daily-noun", "A [[daily]] walk is good for you."),
    row("first", "[[Daily]] is how it runs."),
    row("ends", "It runs [[daily]]."),
    row("after-a-stop", "They ran. [[Daily]] they ran."),
    row("after-a-question", "Why? [[Weekly]] they asked."),
    row("after-an-exclamation", "Run! [[Daily]] they ran."),
    row("after-a-colon", "They ran thus: [[Daily]] they ran."),
    row("after-a-quotation", 'He cried "Go!" [[Weekly]] they ran.'),
    row("name", "Read Nature Weekly for more."),
    row("name-after-a-comma", "At the Herald, Weekly was the editor."),
]
UNITS = [
    row("last-of-life", "She gave her last year to it."),
    row("of-the-year", "She was named Player of the Year."),
    row("of-the-year-small", "It was the flood of [[the year]]."),
    row("of-the-month", "He was Employee of the Month."),
    row("of-the-month-small", "It was the best of [[the month]]."),
    row("headline", "Best Books Of [[The Year]]"),
    row("the-weekend-capital", "They went over the Weekend and danced."),
    row("last-year-capital", "They went there [[last Year]] and danced."),
]
COUNTS = [
    row("will", "[[2000]] will be dry."),
    row("on-the", "It fell in [[2000]] on the coast."),
    row("of-us-ends-the-text", "They say 2000 of us"),
    row("as", "They saw [[1987]] as a bad year."),
    row("one-letter-and-a-comma", "For team B, [[2010]] was a bad year."),
    row("bill-after-a-comma", "Still, the House voted on H.R. 2010 and left."),
    row("were", "2000 were hurt."),
    row("were-after-a-preposition", "Those lost in [[2000]] were found."),
    row("were-after-a-verb", "They say 2000 were hurt."),
    row("was", "[[1987]] was dry."),
    *(row(f"of-{owner}", f"They say 2000 of {owner} men fled.") for owner in ("the", "its", "their", "his", "her")),
    *(row(f"of-{owner}", f"They say 2000 of {owner} fled.") for owner in ("them", "us")),
    row("of-other", "In [[2000]] of all years it rained."),
    row("of-the-end", "It was built in [[2000]] of "),
    row("of-the-very-end", "It was built in [[2000]] of"),
    row("plural", "They say 1987 miners fled."),
    row("plural-first", "1987 miners fled."),
    row("plural-after-to", "It gave loans to 1987 miners."),
    row("plural-after-and", "They lost it all, and 1987 miners fled."),
    row("no-plural", "They lost it in that [[1987]] storm."),
    row("double-s", "They found that [[1987]] loss hard."),
    row("ends", "They fled in [[1987]]."),
    *(
        row(f"plural-after-{word}", f"They found that {word} [[1987]] miners fled.")
        for word in ("in", "since", "until", "by", "from", "during", "through", "before", "after")
    ),
    *(row(f"plural-after-{word}", f"They read {word} [[1987]] letters.") for word in ("the", "its", "their", "his", "her")),
    *(row(f"{word}", f"They say {word} 2000 fled.") for word in ("only", "just", "some", "exactly", "estimated")),
    row("mark", "Sales > 2000 are rare."),
    row("number", "The code is 17 2000."),
    row("bill", "The House voted on H.R. 2010 and left."),
    row("sentence-before", "It is over. [[2010]] is gone."),
    row("one-in", "One in 2000 is deaf."),
    row("man-in", "A man in [[2000]] is no boy."),
    row("in-first", "In [[2000]] it rained."),
    *(row(f"as-{word}-as", f"It held as {word} as 2000.") for word in ("many", "much", "few", "high", "low")),
    row("as-first", "As [[2000]] began, they sang."),
    row("as-other", "They sang as [[2000]] began."),
    *(row(f"{word}-than", f"It held {word} than 2000.") for word in ("more", "fewer", "less")),
    row("other-than", "It was [[no later than 2000]]."),
    row("better-than", "It was better than [[2000]]."),
    row("up-to", "It held up to 2000."),
    row("at-least", "It held at least 2000."),
    row("at-most", "It held at most 2000."),
    row("rose-points-to", "The index rose 23 points to 2010."),
    row("rose-to-by-a-number", "The index rose 23 to 2010."),
    row("rose-to", "The index rose to 2010."),
    row("closed-at", "The index closed at 2010."),
    row("led-to", "It led to [[2010]] and its storms."),
    row("to-first", "To [[2010]] and its storms we owe it."),
    row("day-to-year", "It ran from [[May 5]] to [[2010]]."),
    row("counted-first", "Years to [[2010]] were few."),
    row("crowd-of", "A crowd of 2000 fled."),
    row("population-is", "The population is 2000."),
    row("toll-was", "The toll was 2000."),
    row("toll-reached", "The toll reached 2000."),
    row("war-of", "The war of [[2000]] was short."),
    row("it-was", "It was [[2000]] and hot."),
    row("of-first", "Of [[2000]] little is known."),
    row("crowd-in", "The crowd in [[2000]] was small."),
]
ROWS = [
    *SURNAMES,
    *TITLES,
    *AGES,
    *MONTHS,
    *NAMES,
    *PERSONS,
    *SHORT_WEEKDAYS,
    *SEASONS,
    *SPORT,
    *CLOCKS,
    *LENGTHS,
    *SETS,
    *UNITS,
    *COUNTS,
]


@pytest.mark.parametrize("marked", ROWS)
def test_what_stays(marked: str) -> None:
    text, spans = unmark(marked)
    assert [time.text for time in timeline.find_times(text, P)] == spans


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The Winter War began in 1939.", ["1939"]),
        ("In the Winter of 1999 he left.", ["1999-WI"]),
        ("The dam broke in May 1990. Crews rebuilt the wall that summer.", ["1990-05", "1990-SU"]),
        ("Empires that fall rise again.", []),
        ("They say nearly 2000 fled.", []),
        ("It fell around 2000.", ["2000"]),
        ("He scored! Sales fell in the third quarter.", ["2021-Q3"]),
        ("Did he score? Sales fell in the third quarter.", ["2021-Q3"]),
        ("He scored in the third quarter.", []),
    ],
)
def test_what_a_tester_found(text: str, values: list[str]) -> None:
    assert [time.value for time in timeline.find_times(text, "2022-03-08")] == values


@pytest.mark.parametrize(
    ("text", "value"), [("May", "2022-05"), ("June", "2021-06"), ("August", "2021-08"), ("4:30", "2022-03-08T04:30")]
)
def test_a_phrase_that_stands_alone_is_a_time(text: str, value: str) -> None:
    [found] = timeline.find_times(text, "2022-03-08")
    assert found.value == value
    assert timeline.find_times(f"{text} Smith", "2022-03-08") == () or text == "4:30"
