"""Where the cheap cues say that a sentence looks: each row has a place for a month, and its tense.

Told on 8 August, with no verb that decides, "September" is the one to come and "July" the one just over. The past makes September
last year's; the future makes July next year's. So the two tell "past", "future" and "open" apart.
"""

from __future__ import annotations

import pytest

import timeline

P = "2022-08-08"
_TENSES = {
    ("2021-09", "2022-07"): "past",
    ("2022-09", "2022-07"): "open",
    ("2022-09", "2023-07"): "future",
}

VERBS = [
    ("It did not do so until {}.", "past"),
    ("It will not do so before {}.", "future"),
    ("The mill was sold in {}.", "past"),
    ("The mill burned in {}.", "past"),
    ("He owed rent in {}.", "past"),  # four letters
    ("A red flag in {}.", "open"),  # three
    ("United shares in {}.", "open"),
    ("The mill will close in {}.", "future"),
    ("They will mark the end of the mill's rebuilt hall in {}.", "future"),
    ("The market shuts in {}, and Lee has said so.", "open"),
    ("In {}, and again in May, it burned.", "past"),
    ("Will the mill close in {}?", "future"),
    ("The mill is cold in {}.", "open"),
    ("Rain in {}.", "open"),
    ("Rain in {} ", "open"),  # nothing after the space
    ("{} storms.", "open"),
    ("In {} the mill was sold.", "past"),
    ("In {} the mill burned.", "past"),
    ("In {} the mill will close.", "future"),
    ("In {} the mill is cold.", "open"),
    ("The village may flood in {}.", "future"),
    ("Rain in May, then in {}.", "open"),
    ("The fair opens in {}.", "future"),
    ("In {} the fair opens.", "future"),
    ("They expect a cut in {}.", "future"),
    ("They would sue if it was not paid by {}.", "future"),
    ("They sued if it was not paid by {}.", "past"),
    ("They win if rain comes in {}.", "future"),
    ("They lose unless rain comes in {}.", "future"),
    ("The sale is planned for {}.", "future"),
    ("They should have known in {}.", "past"),
    ("The sale had been planned for {}.", "open"),
    ("The sale had been set for {}.", "open"),
    ("The nearest verb was told before one that will be in {}.", "future"),
    ("They will say the mill was sold in {}.", "past"),
    ("The mill was cold and is cold in {}.", "open"),
    ("In {} it was cold, and it will be cold.", "past"),
    ("In {} it will be cold, as it was.", "future"),
    ("It was cold, and in {} it will be cold.", "future"),
    ("It will be cold: in {} it was warm.", "past"),
    ("Marlow kick off in {}.", "future"),
    ("A meeting has been called for {}.", "future"),
    ("They walked out and plan a march in {}.", "future"),
    ("They had ordered many people to leave in {}.", "past"),
    ("They ordered many people to leave in {}.", "future"),
    ("It won't be cold until {}.", "future"),
    ("It wasn't cold until {}.", "past"),
]

SENTENCES = [
    ("They will go. Rain in {}.", "open"),
    ("They will go! Rain in {}.", "open"),
    ("Will they go? Rain in {}.", "open"),
    ("They will go; rain in {}.", "open"),
    ("Rain in {}. They will go.", "open"),
    ("Rain in {}! They will go.", "open"),
    ("Rain in {}; they will go.", "open"),
    ("The fair will open\n\nRain in {}", "open"),
    ("Rain in {}\n\nThe fair will open", "open"),
    ('"They will go." Rain in {}.', "open"),
    ("They will go.\n\nRain in {}.", "open"),
    ("They will show example.com in {}.", "future"),
    ("They will meet Daniel P. Davison in {}.", "future"),
    ("They will take plan b. Rain in {}.", "open"),
    ("They will call Al. Rain in {}.", "open"),
    ("Will they take plan B? Rain in {}.", "open"),
    ("Will they take plan B! Rain in {}.", "open"),
]

AUXILIARIES = [
    # A modal before "have" looks back
    ("The boat may have gone in {}.", "past"),
    ("In {} the boat may have gone.", "past"),
    ("In {} the boat may well have gone.", "past"),
    ("In {} they will meet and have tea.", "future"),
    ("In {} the boat may go.", "future"),
    # A form that may be past, under a modal or "to"
    ("A storm could hit in {}.", "future"),
    ("Will read it in {}.", "future"),
    ("The firm plans to cut jobs in {}.", "future"),
    ("A move to cut jobs in {}.", "open"),
    ("They will say he left in {}.", "past"),
    ("They will surely open renewed talks in {}.", "future"),
    ("Will they open renewed talks in {}?", "future"),
    ("The plays will be presented and played in {}.", "future"),
    ("They would go, he added in {}.", "past"),
    ("It will help those who waited in {}.", "past"),
    ("They would go and waited in {}.", "past"),
    ("It will show he was so very badly injured there in {}.", "past"),
    ("The note (it will come) arrived in {}.", "past"),
    ("The note (it will come late) arrived in {}.", "past"),
    ('The "will" lawyers wanted in {}.', "past"),
    ("They will know the cause: it burned in {}.", "past"),
    # Passives
    ("Prizes are announced in {}.", "future"),
    ("Prizes are announced there in {}.", "open"),
    ("The mill is being moved in {}.", "future"),
    ("The hall is expected there in {}.", "future"),
    ("A list to be published online there in {}.", "future"),
    ("{} brings a list to be published online.", "future"),
    ("Doors must be opened with some care in {}.", "future"),
    ("The mill was opened with some care in {}.", "past"),
    # What is set
    ("A hearing was set for {}.", "open"),  # gone by where that is much nearer
    ("The court was set to meet in {}.", "open"),
    ("He had set rules in {}.", "past"),
    ("He had set down rules in {}.", "past"),
    ("He had set out in {}.", "past"),
]

PLANS = [
    ("They will pay more than {}'s closing price.", "past"),
    ("It won 24 votes in {}.", "past"),
    ("They were asked to help after the {} earthquake.", "past"),  # nobody plans one
    ("They were asked to help with the {} elections.", "future"),
    ("The firm planned to close in {}.", "future"),
    ("They are likely to meet in {}.", "future"),
    ("The hall is to open in {}.", "future"),
    ("Towns need to save in {}.", "future"),
    ("They agreed later to meet in {}.", "future"),
    ("The clerks agreed later to meet in {}.", "future"),
    ("The clerks agreed first to meet in {}.", "future"),
    ("They planned London to Rome in {}.", "past"),
    ("In {} a plan to rebuild was dropped.", "past"),
    ("They urged the two men to come in {}.", "future"),
    ("They invited them to come in {}.", "future"),
    ("They have warned them not to come in {}.", "future"),
    ("They begged them to come in {}.", "future"),
    ("The mayor declared days of mourning starting from {}.", "future"),
    ("In {} she could hardly walk.", "past"),
    ("They have called on people to stay in {}.", "future"),
    ('They called on people to "never use force" after a clash in {}.', "open"),
    ("They asked people to stay calm after the riot in {}.", "open"),
    ("They directed it to pay in {}.", "future"),
    ("Urged to pay in {}, the town waits.", "future"),
    ("She told of her long walk to Rome in {}.", "open"),
    ("She told the town's story to us in {}.", "open"),
    ("A walk to Rome in {}.", "open"),
    ("She went on to Rome in {}.", "past"),
]

GOVERNED = [
    # A verb of speech only where the date follows at once
    ("The firm said in {}.", "past"),
    ("The firm announced there in {}.", "past"),
    ("The firm announced Spain's bad {}.", "open"),
    ("The firm announced a loss in {}.", "open"),
    ("The firm sold a shop in {}.", "past"),
    # Any other within ten pieces
    ("He sold the old mill in {}.", "past"),
    ("He sold the town's mill in {}.", "past"),
    ("She sang of a cold rain in {}.", "open"),
    # No mark or joining word between
    ("They met, with rain in {}.", "open"),
    ("They agreed: rain in {}.", "open"),
    ("They met (rain in {}).", "open"),
    ("She sang (well) of {}.", "open"),
    ('They called it "rain in {} and snow".', "open"),
    ("They met – with rain in {}.", "open"),
    ("They knew that rain in {} helps.", "open"),
    ("They wept before rains in {}.", "open"),
    ("They met with rain in {}.", "past"),
    # A date that says which thing is meant
    ("The {} strike hurt trade.", "open"),
    ("They feared the {} strike.", "open"),
    ("They feared its {} strike.", "open"),
    ("They feared their {} strike.", "open"),
    ("They feared his {} strike.", "open"),
    ("They feared her {} strike.", "open"),
    ("They feared a {} strike.", "open"),
    ("They feared cold {} storms.", "past"),
    ("The club lost its {} – a wet one – to strikes.", "past"),
    ("The club lost its {} to strikes.", "past"),
    ("They will hold the {} vote.", "future"),
]

UNTIL = [
    ("Crews worked until {}.", "past"),
    ("Crews worked till {}.", "past"),
    ("The mill was cold until {}.", "past"),
    ("The vote was delayed until {}.", "future"),
    ("The vote was postponed till {}.", "future"),
    ("They had until {} to reply.", "future"),
    ("They have until {} to reply.", "future"),
    ("It has until {} to reply.", "future"),
    ("The court gave us until {} to reply.", "future"),
    ("He signed a note, valid until {}.", "future"),
    ("Closed until {}.", "future"),
    ("The road is shut until {}.", "future"),
    ("The road is cold until {}.", "future"),
    ("The road will be cold until {}.", "future"),
    ("Until {} it was cold.", "past"),
]

AHEAD = [
    ("They met ahead of {}.", "future"),
    ("They met on the eve of {}.", "future"),
    ("They met in a week of {}.", "past"),
    ("The vote was extended to {}.", "future"),
    ("The vote was postponed to {}.", "future"),
    ("The long vote was extended to {}.", "future"),
    ("The fair was cut back to {}.", "past"),
]

SIGNALS = [
    ("Rain by {}.", "open"),
    ("The mill is cold by {}.", "future"),
    ("The mill was cold by {}.", "past"),
    ("The mill will be cold by {}.", "future"),
    ("The mill is cold in {}.", "open"),
    ("Rain no later than {}.", "future"),
    ("The mill is cold no later than {}.", "future"),
    ("The mill was sold no later than {}.", "past"),
]


def _far(words: int) -> str:
    return " ".join(["very"] * words)


REACH = [
    # Sixty pieces, words and spaces, back and ahead
    (f"They will see {_far(24)} cold rain in {{}}.", "future"),
    (f"They will, with {_far(24)} cold rain in {{}}, end.", "future"),
    (f"They will see {_far(25)} cold rain in {{}}.", "open"),
    (f"In {{}} the {_far(25)} cold rain soon will end.", "future"),
    (f"In {{}} the {_far(26)} cold rain soon will end.", "open"),
    (f"In {{}}, the {_far(24)} cold rain soon will end.", "future"),
    (f"In {{}}, the {_far(25)} cold rain soon will end.", "open"),
    # Thirty back to a modal
    (f"They will open {_far(12)} renewed talks in {{}}.", "future"),
    (f"They will see the town's {_far(10)} renewed talks in {{}}.", "future"),
    (f"They will see the {_far(11)} man injured in {{}}.", "past"),
]


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [*VERBS, *SENTENCES, *AUXILIARIES, *PLANS, *GOVERNED, *UNTIL, *AHEAD, *SIGNALS, *REACH],
)
def test_tense(sentence: str, tense: str) -> None:
    values = []
    for month in ("September", "July"):
        [value] = [time.value for time in timeline.find_times(sentence.format(month), P) if month in time.text]
        values.append(value)
    assert _TENSES.get((values[0], values[1]), values) == tense
