"""Whom pronouns mean: "she" for the one woman just named, "its" for the firm that the clause is about.

A pronoun takes what fits it in number and gender and stands nearest, if one thing does; otherwise it stays as it is. Nearness
is the clause before it in its sentence, then the sentence before, and for persons one more (after Hobbs, 1978, much reduced).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from timeline.events.grammar.antecedents import find_antecedent
from timeline.events.parsing.arcs import NOUN_SUBJECTS, subject_of
from timeline.events.reference.binding import (
    binds,
    done_to_beside,
    is_done_to_it,
    is_done_to_persons,
    is_done_to_things,
    is_judged,
    is_of_opening,
    is_said_by,
    is_spoken_of,
    means_nothing,
    names_below,
    reports_beside,
    shows,
    speaking,
    speaks,
)
from timeline.events.reference.companies import Companies
from timeline.events.reference.entity import Entity, is_institution
from timeline.events.reference.going_on import (
    built_over,
    come_to,
    judged_before,
    meant_over,
    measured_since,
    minded,
    offered_before,
    owner_over,
    patient_before,
    place_headed_for,
    refused_as,
    subject_around,
    subject_beside,
)
from timeline.events.reference.groups import (
    couple_of_companions,
    group_meant,
    groups_before,
    is_many_in_one,
    team_over,
)
from timeline.events.reference.kinds_of_names import gender_of_noun
from timeline.events.reference.mentions import (
    Mention,
    is_cut,
    is_done_by_ships,
    may_be,
    tells_last,
)
from timeline.events.reference.names_told import Names
from timeline.events.reference.ownership import (
    body_of,
    group_of,
    is_done_by_others,
    is_of_other_side,
    is_over_blow,
    is_struck_by,
    may_own,
    other_side,
    owner_of_aim,
    owner_of_figure,
    owner_of_staff,
    owns_ahead,
    subject_over,
    team_named,
)
from timeline.events.reference.persons_meant import (
    both_of_telling,
    couple_meant,
    doer_over,
    is_judge,
    is_led_over,
    is_of_dead,
    is_of_unnamed,
    is_predicated,
    is_said_by_kin,
    is_told_by_another,
    kin_before,
    kin_told_before,
    listed_before,
    may_tell_of_dead,
    named_beside,
    owner_ahead,
    owner_of_told,
    owners_over_clause,
    people_before,
    person_meant,
    speaker_meant,
    spouse_meant,
    teller_before,
)
from timeline.events.reference.ranking import (
    acts_as_one,
    befalls_things,
    decides,
    does_something,
    has_mind,
    is_happening,
    is_new_site,
    leads_nothing,
    may_be_posted,
    means_a_deed,
    most_salient,
    only_begins,
    tells_event,
    tries,
    wants_body,
)
from timeline.events.reference.things_meant import (
    counted_before,
    goes_over_to_person,
    is_means_of,
    is_where,
    planner_meant,
    released_before,
    subject_before,
    teller_meant,
    teller_told_of,
    tells_itself,
    thing_meant,
    thing_meant_again,
)
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

PRONOUNS = {  # gender, or None for things; and number
    "he": ("male", 1),
    "him": ("male", 1),
    "his": ("male", 1),
    "she": ("female", 1),
    "her": ("female", 1),
    "it": (None, 1),
    "they": (None, 2),
}
POSSESSIVES = {"its": 1, "their": 2}
OBJECTS = {"it": 1, "them": 2}
_EACH = ("neither", "either", "each")
_SENTENCES_OF_PROTAGONIST = 4
_TIMES_MORE = 3  # how much more often a whole story tells of one person than of the next
_FEW = 2  # sentences that tell of somebody whom a story goes on about, though he has died
_LONG_SENTENCE = 100  # words: what is told of before them is another's
_SENTENCES_OF_TOPIC = 2  # with one subject, before whoever they name besides is taken for a mere side figure
_words = lists("reference")


class Pronouns:
    """What has been told of so far, and what pronouns mean by it; `Cast` takes in the sentences."""

    def __init__(self) -> None:
        self.names = Names()
        self.companies = Companies()
        self.recent: list[list[Mention]] = []
        self.short_names: dict[int, str] = {}
        self.pronouns: dict[int, str] = {}
        self.topic: Entity | None = None  # whom the last sentences are about, and how many in a row
        self.told_of_topic = 0
        self.told_in: Counter[str] = Counter()  # in how many sentences each person was
        self.speakers: Mapping[int, Token | None] = {}
        self.dead: set[str] = set()
        self.ships: dict[str, Entity] = {}

    def read_pronoun(self, pronoun: Token, mentions: list[Mention]) -> None:
        gender, _ = PRONOUNS[pronoun.lower_]
        if means_nothing(pronoun) or (gender is None and pronoun.dep_ not in NOUN_SUBJECTS):
            return
        speaker = self.speakers.get(pronoun.i)
        if speaker is not None and PRONOUNS.get(speaker.lower_, (None, 1))[0] == gender is not None:
            return  # '"He was brave," he said': two men
        if gender is not None and is_said_by_kin(pronoun):
            return
        if (around := subject_around(pronoun)) is not None:
            beside = next((one.entity for one in mentions if one.head is around), None)
            if beside is not None and self._may_mean(beside, pronoun):
                self._resolve(pronoun, beside, mentions)
                return
        if gender is not None and self._read_by_place(pronoun, mentions, gender):
            return
        if gender is not None and self._goes_on_unknown(pronoun, gender):
            return
        barred = self._barred(pronoun, mentions)
        here = [one for one in mentions if not is_of_opening(one.head, pronoun) and not is_said_by(one.head, pronoun)]
        here = [one for one in here if not is_predicated(one.head, pronoun)]
        recent = [
            [
                one
                for one in level
                if not (one.is_of_another or ((one.is_side or one.is_owner_aside) and self._has_other(one.entity, gender)))
            ]
            for level in self.recent
        ]
        levels = [[one for one in level if one.entity.text not in barred] for level in (here, *recent)]
        if gender is None and not may_tell_of_dead(pronoun):  # "nine men died, and a band of traders met. | They | bought a plot"
            levels = [[one for one in level if not is_of_dead(one)] for level in levels]
        if gender is None and pronoun.lower_ == "they" and decides(pronoun):
            here, levels = list(filter(has_mind, here)), [list(filter(has_mind, level)) for level in levels]
        if gender is None and is_done_to_things(pronoun):
            here, levels = (
                [one for one in here if not acts_as_one(one.entity)],
                [[one for one in level if one.entity.is_named or not acts_as_one(one.entity)] for level in levels],
            )
        if gender is None and befalls_things(pronoun):
            here, levels = list(filter(may_be_posted, here)), [list(filter(may_be_posted, level)) for level in levels]
        if is_done_to_persons(pronoun):
            levels = [[one for one in level if one.entity.kind == "person"] for level in levels]
        if pronoun.dep_ in ("dobj", "dative") and (patients := people_before(pronoun, here)):
            if len(patients) == 1 and may_be(patients[0], gender or ""):
                self._resolve(pronoun, patients[0], mentions)
            return
        entity = speaker_meant(pronoun, here, gender) or couple_meant(pronoun, here, self.recent[:1])
        entity = entity or teller_told_of(pronoun, mentions, self.recent)
        if entity is None:
            entity = self._thing(pronoun, here, levels) if gender is None else self._person(pronoun, here, levels, barred)
        if entity is None and gender is not None and self.recent:
            entity = teller_before(pronoun, self.recent[0], gender)
        entity = None if entity is None else speaking(entity, pronoun)  # "profit rose. Sales grew, | it | added"
        if entity is not None:
            self._resolve(pronoun, self.names.learn(entity, gender) if gender and entity.kind != "thing" else entity, mentions)

    def _read_by_place(self, pronoun: Token, mentions: list[Mention], gender: str) -> bool:
        """Write whose a possessive is, or whom a pronoun means, where its place alone tells that; or that nobody can tell."""
        before = pronoun.nbor(-1)
        beside = next((one.entity for one in mentions if one.head is before and before.pos_ == "PRON"), None)
        if beside is not None and pronoun.tag_ == "PRP$" and PRONOUNS.get(before.lower_, (None, 0)) == (gender, 1):
            self._resolve(pronoun, beside, mentions)  # "gave her | her | first lessons"
            return True
        if pronoun.tag_ == "PRP$" and pronoun.head.lower_ in _words("titles_owned"):
            return True  # "| her | Ladyship rejected it"
        if listed_before(pronoun) is not None:
            return True  # as it stands: it is told beside
        owner, other = owners_over_clause(pronoun)
        topic = next((one.entity for one in mentions if one.head is owner), None)
        newcomer = next((one.entity for one in mentions if one.head is other), None)
        if topic is not None and newcomer is not None and newcomer.is_named and not self.told_in[newcomer.text]:
            self._resolve(pronoun, topic, mentions)  # "| her | fame rose when Ida Moe found | her | notes"
            return True
        first = kin_told_before(pronoun) or owner_of_told(pronoun)
        if first is not None:  # "His father fell, and | his | mother worked"
            entity = next((one.entity for one in mentions if one.head is first), None)
            if entity is not None:
                self._resolve(pronoun, entity, mentions)
            return True
        if pronoun.tag_ == "PRP$" and is_of_unnamed(pronoun, mentions, gender):
            return True  # "the appellant was dismissed by | his | employer"
        if (owner := kin_before(pronoun)) is not None:
            if (entity := next((one.entity for one in mentions if one.head is owner), None)) is not None:
                self._resolve(pronoun, entity, mentions)
            return True
        ahead = owner_ahead(pronoun)
        entity = None if ahead is None else self.names.read(ahead, frozenset())[0]
        if entity is None or not (entity.is_named and entity.kind == "person" and entity.gender in (gender, None)):
            return False
        self._resolve(pronoun, self.names.learn(entity, gender), mentions)
        return True

    @staticmethod
    def _may_mean(entity: Entity, pronoun: Token) -> bool:
        """Whether somebody or something fits a pronoun in gender and number."""
        gender, number = PRONOUNS[pronoun.lower_]
        if gender is not None:
            return may_be(entity, gender)
        return entity.number == number and (number > 1 or entity.kind != "person")

    def _goes_on_unknown(self, pronoun: Token, gender: str) -> bool:
        """Whether a sentence is about somebody whom nobody knows: "he hired a painter, who left, and | his | shop was sold"."""
        before = pronoun.doc.tokens[max(pronoun.sent.start, pronoun.i - _LONG_SENTENCE) : pronoun.i]
        about = (one for one in before if one.dep_ in NOUN_SUBJECTS and PRONOUNS.get(one.lower_, ("", 0))[0] == gender)
        return any(one.i not in self.pronouns and one.i not in self.speakers and one.head.dep_ == "ROOT" for one in about)

    def _barred(self, pronoun: Token, mentions: list[Mention]) -> set[str]:
        """What those are called whom a pronoun cannot mean."""
        gender, speaker = PRONOUNS[pronoun.lower_][0], self.speakers.get(pronoun.i)
        barred = {one.entity.text for one in mentions if binds(one.head, pronoun) or shows(one.head, pronoun)}
        if speaker is not None:  # '"It was planned," the agency said'
            barred |= self.names.of_surname(speaker.text)
        if gender is not None and is_spoken_of(pronoun):
            barred |= {one.entity.text for level in (mentions, *self.recent) for one in level if speaks(one.head)}
        if pronoun.dep_ == "dobj":
            barred |= {one.entity.text for one in mentions if reports_beside(one.head)}
        if done_to := {one.text for one in done_to_beside(pronoun)}:
            barred |= {one.entity.text for level in self.recent for one in level if one.head.text in done_to}
        if pronoun.lower_ == "it":
            barred |= {one.entity.text for one in mentions if is_done_to_it(one.head, pronoun)}
        barred |= {one.entity.text for one in mentions if is_told_by_another(one.head, pronoun)}
        if pronoun.head.dep_ == "relcl" and any(word.lower_ in ("whose", "whom") for word in pronoun.head.subtree):
            barred |= {one.entity.text for one in mentions if one.head is pronoun.head.head}  # "Moe, whose sister | he | wed"
        if pronoun.head.dep_ == "relcl" and any(word.dep_ == "dobj" and word.lower_ == "which" for word in pronoun.head.lefts):
            bought = find_antecedent(pronoun.head.head, pronoun.head)
            barred |= {one.entity.text for one in mentions if one.head is bought}  # "a mill, which | it | bought"
        if pronoun.dep_ == "nsubjpass" and pronoun.head.lemma_ in _words("done_by_judges"):
            barred |= {one.entity.text for level in (mentions, *self.recent) for one in level if is_judge(one.head)}
        if gender is not None and self.dead and not may_tell_of_dead(pronoun):
            most = max(self.told_in, key=lambda one: self.told_in[one], default="")
            is_about = self.told_in[most] > (1 if most == next(iter(self.told_in), "") else _FEW)  # whom it named first, or often
            barred |= self.dead - ({most} if is_about else set())
        for last, first in names_below(pronoun):  # not Ann Lee, where "she is the daughter of Carl Lee"
            barred |= {name for name in self.names.of_surname(last) if first is None or name.split()[0] in (first, last)}
        # Nobody tells of himself so.
        names = (one for one in mentions if one.entity.is_named and one.head.pos_ != "PRON")
        return barred | {one.entity.text for one in names if is_said_by(one.head, pronoun)}

    def _thing(self, pronoun: Token, here: list[Mention], levels: list[list[Mention]]) -> Entity | None:
        """What "it" or "they" mean; `levels` has what is told in the sentence, then in those before."""
        number = PRONOUNS[pronoun.lower_][1]
        if number == 1 and any(child.lower_ in _EACH for child in pronoun.head.head.lefts if child.dep_ in NOUN_SUBJECTS):
            return None  # "neither has said that | it | will attend"
        before = [one for one in pronoun.doc.tokens[pronoun.sent.start : pronoun.i] if one.lower_ == pronoun.lower_ == "they"]
        if before and before[-1].i not in self.pronouns:
            return None  # whoever they are, these are the same
        if number > 1:  # "Lee was licking his lips. | They | lost"
            levels = [[one for one in level if one.head.lemma_ not in _words("parts_of_bodies")] for level in levels]
        if number > 1 and (decides(pronoun) or tries(pronoun)):  # "the talks were held while the unions met. | They | agreed"
            levels = [[one for one in level if not tells_event(one)] for level in levels]
        if number > 1 and pronoun.i in self.speakers and not here:  # "They must save," said an analyst: no analysts must
            levels = [[one for one in level if one.entity.kind != "person"] for level in levels]
        if number == 1:  # "Lee's men broke in. | It | moved": no owner with a name of his own did
            levels = [[one for one in level if one.head.dep_ != "poss" or one.entity.kind != "name"] for level in levels]
            levels = [[one for one in level if not is_means_of(one.head, pronoun)] for level in levels]
            levels = [levels[0], *([one for one in level if not goes_over_to_person(one, level)] for level in levels[1:])]
        if number > 1 and (groups := groups_before(levels[:2])):
            return group_meant(pronoun, groups, levels)
        is_told = pronoun.head.lemma_ in load_vocabulary().words("verb", "reporting")  # a statement tells, too
        if is_told and pronoun.i not in self.speakers:  # '"The bank is closed. The plan failed," | it | said': no bank said so
            levels = [[one for one in level if one.head.i not in self.speakers] for level in levels]
            here = [one for one in here if one.head.i not in self.speakers]
        is_object = is_told and pronoun.head.tag_ == "VBG"  # "declined | it | saying that"
        if number == 1 and wants_body(pronoun) and not is_object:  # "the recall is its second. In May | it | paid"
            levels = [
                [one for one in level if not is_happening(one.entity) or (is_told and tells_itself(one.entity))]
                for level in levels
            ]
        is_first = number == 1 and all(not one.is_subject for one in here)
        company = self.companies.of_result(levels[1]) if is_first and wants_body(pronoun) and levels[1:] else None
        if company is not None:  # "Profit fell to 22 million pounds. A year before | it | had posted a loss"
            return self.names.known.get(company)
        if number == 1 and only_begins(pronoun):  # "two days after | it | started": no firm did
            levels = [list(filter(tells_event, level)) for level in levels]
            here = list(filter(tells_event, here))
        if number == 1 and pronoun.head.lemma_ in _words("done_by_owners"):  # "a plant opened. In May | it | bought a rival"
            levels = [[one for one in level if not is_new_site(one)] for level in levels]
        teller = teller_meant(pronoun, here) if pronoun.lower_ == "it" else None
        entity = (
            teller
            or (released_before(pronoun, levels[1:2]) if not here else None)
            or measured_since(pronoun, here)
            or built_over(pronoun, here)
            or meant_over(pronoun, here)
            or (come_to(pronoun, here) if number == 1 else None)
            or minded(pronoun, here)
            or refused_as(pronoun, here)
            or judged_before(pronoun, here)
            or team_over(pronoun, here)
            or owner_over(pronoun, here)
            or (couple_of_companions(pronoun, levels[1:2]) if number > 1 and not here else None)
            or thing_meant(pronoun, levels[:2], number)
            or thing_meant_again(pronoun, here)
            or planner_meant(pronoun, levels[1:])
        )
        is_main = pronoun.lower_ == "it" and pronoun.head.dep_ == "ROOT" and not here
        if is_main and does_something(pronoun) and any(map(tells_last, levels[1] if levels[1:] else ())):
            return entity or self._ranked(pronoun, levels)  # "the mill was sold, the firm said. | It | will close two others"
        entity = entity or (subject_before(levels[1:2]) if is_main else subject_beside(pronoun, here))
        is_many = number > 1 and pronoun.dep_ == "nsubjpass"
        is_done_here = is_many and any(one.entity.number > 1 and one.is_argument for one in here)
        return entity or self._ranked(pronoun, levels[:1] if is_done_here else levels)  # "sold tons, and | they | were shipped"

    def _person(self, pronoun: Token, here: list[Mention], levels: list[list[Mention]], barred: set[str]) -> Entity | None:
        """Whom "he" or "she" mean, or which ship."""
        gender = PRONOUNS[pronoun.lower_][0] or ""
        if gender == "female" and len(self.ships) == 1 and is_done_by_ships(pronoun):
            return next(iter(self.ships.values()))
        if gender == "female" and pronoun.tag_ == "PRP$" and pronoun.head.lemma_ in _words("of_ships"):
            told = (one.entity for level in (here, *self.recent) for one in reversed(level) if one.entity.text in self.ships)
            if (ship := next(told, None)) is not None:
                return self.ships[ship.text]  # "cleared | her | captain"
        if (spouse := spouse_meant(pronoun, [here, *self.recent[:1]])) is not None:
            return spouse
        if either := both_of_telling(pronoun, here, gender):
            return either[0] if len(either) == 1 else None
        entity = doer_over(pronoun, here, gender) or named_beside(pronoun, here, gender, barred)
        entity = entity or person_meant(pronoun, levels, gender)
        entity = entity or self._only_one(levels, gender) or self._topic_meant(pronoun, here, gender)
        entity = entity or self._protagonist_meant(pronoun, here, gender)
        entity = self._kin_just_told_of(entity, here, gender) or entity
        entity = self._leading(entity, pronoun, here, gender, barred)
        if entity is not None and not here and is_led_over(entity, self.recent[0] if self.recent else [], gender):
            return None
        if entity is not None and entity.text not in barred:
            return entity
        is_alone = all(one.entity.kind != "person" for one in here) and pronoun.head.lemma_ not in _words("done_to_no_ship")
        return self._only_ship() if gender == "female" and is_alone else None

    def _has_other(self, entity: Entity, gender: str | None) -> bool:
        """Whether somebody else of that gender was told of."""
        return gender is not None and any(
            one.kind == "person" and one.gender == gender and one.text != entity.text for one in self.names.known.values()
        )

    def _only_ship(self) -> Entity | None:
        """The one ship of a text that tells of no woman: she is its "she"."""
        has_woman = any(one.gender == "female" and one.kind != "thing" for one in self.names.known.values())
        return next(iter(self.ships.values())) if len(self.ships) == 1 and not has_woman else None

    def read_object(self, pronoun: Token, mentions: list[Mention]) -> None:
        """What was done something to before, in the clause that goes on: "drew a map and submitted it"; "three of them sank"."""
        number = OBJECTS[pronoun.lower_]
        if number == 1 and self._is_one_left_open(pronoun):
            return
        if (offered := offered_before(pronoun, mentions) or place_headed_for(pronoun, mentions)) is not None:
            self._resolve(pronoun, offered, mentions)
            return
        is_alone = number > 1 and all(one.entity.number == 1 for one in mentions)
        if is_alone and (party := couple_of_companions(pronoun, self.recent[:1])) is not None:
            self._resolve(pronoun, party, mentions)
            return
        if pronoun.dep_ == "dobj" and (tied := meant_over(pronoun, mentions)) is not None:
            self._resolve(pronoun, tied, mentions)
            return
        if means_a_deed(pronoun):
            is_deed = pronoun.head.lemma_ in _words("done_to_deeds")
            deed = patient_before(pronoun, mentions, number) if is_deed else None
            if deed is not None and load_vocabulary().is_event(deed.last_word.lower()):
                self._resolve(pronoun, deed, mentions)  # "delayed the closure, but failed to prevent | it"
            return
        verb = pronoun.head
        while verb.dep_ == "xcomp" and subject_of(verb) is None:  # "the council, which owned the freehold, meant to sell | it"
            verb = verb.head
        doer = subject_of(verb) if number == 1 and pronoun.dep_ == "dobj" else None
        told = mentions if doer is None else [one for one in mentions if not doer.is_ancestor(one.head)]
        if pronoun.dep_ == "dobj":  # not Marl, of "Lee, the head of Marl, rejected | it"
            entity = patient_before(pronoun, told, number)
        else:
            entity = counted_before(pronoun, [mentions, *self.recent[:1]])
        joined = pronoun.head.head if pronoun.head.dep_ == "conj" else None
        has_patient = any(
            one.head.head is joined and one.head.dep_ == "dobj" for one in mentions
        )  # "called Tories and asked them"
        if entity is None and pronoun.dep_ == "dobj" and not has_patient:
            levels = [told, *self.recent]
            if number == 1:  # "Darwin's Origin appeared. Lee rejected | it"
                levels = [[one for one in level if one.head.dep_ != "poss" or one.entity.kind == "thing"] for level in levels]
                levels = [[one for one in level if not is_where(one, pronoun)] for level in levels]
            if number > 1 and pronoun.head.lemma_ in load_vocabulary().words("factuality", "demanding"):
                levels = [[one for one in level if one.entity.kind == "person"] for level in levels]  # "asked them to leave"
            if pronoun.head.lemma_ in _words("done_to_things"):  # "the fire closed the mill. The owner repaired | it"
                levels = [[one for one in level if _may_be_mended(one.entity)] for level in levels]
            entity = self._ranked(pronoun, levels)
        is_flaw = entity is not None and entity.last_word.lower() in _words("flaws")
        if is_flaw and pronoun.head.lemma_ in _words("done_for_flaws"):
            return
        if entity is not None and is_judged(pronoun) and is_many_in_one(entity):
            return  # "the coalition needs nine votes. Two parties will support | it": a bill, no coalition
        if entity is not None:
            self._resolve(pronoun, entity, mentions)

    def _is_one_left_open(self, pronoun: Token) -> bool:
        """Whether the object before, of the sentence before or this one, was left as it stands: these are the same."""
        doc, sentence = pronoun.doc, pronoun.sent
        start = doc.sentence_at(sentence.start - 1).start if sentence.start else 0
        before = [one for one in doc.tokens[start : pronoun.i] if one.lower_ == "it" and one.dep_ == "dobj"]
        return bool(before) and before[-1].i not in self.pronouns

    def _only_one(self, levels: list[list[Mention]], gender: str) -> Entity | None:
        """Whom a story is about: the one person of that gender whom it has named, where it has just told of nobody else."""
        if any(may_be(mention.entity, gender) for level in levels for mention in level):
            return None
        return self.names.only_one(gender)

    def _topic_meant(self, pronoun: Token, here: list[Mention], gender: str) -> Entity | None:
        """Whom the sentences before were about: a story goes on so, whoever else they name (Grosz, Joshi and Weinstein, 1995)."""
        topic = self.topic
        if topic is None or topic.gender != gender or self.told_of_topic < _SENTENCES_OF_TOPIC:
            return None
        is_alone = all(one.entity.text == topic.text for one in here if may_be(one.entity, gender))
        return topic if is_alone and (pronoun.dep_ in (*NOUN_SUBJECTS, "dobj") or pronoun.tag_ == "PRP$") else None

    def _protagonist_meant(self, pronoun: Token, here: list[Mention], gender: str) -> Entity | None:
        """Whom a whole story is about, where everybody else was told of in passing: "Pelham asked Lee to govern. | He | fell"."""
        if not self.told_in or pronoun.i in self.speakers or pronoun.head.lemma_ in load_vocabulary().words("verb", "reporting"):
            return None
        name = max(self.told_in, key=lambda one: self.told_in[one])
        entity = self.names.known.get(name)
        if entity is None or self.told_in[name] < _SENTENCES_OF_PROTAGONIST or not may_be(entity, gender):
            return None
        others = [text for text in self.told_in if text != name and may_be(self.names.known.get(text, entity), gender)]
        is_alone = all(one.entity.text == name for one in here if may_be(one.entity, gender))
        is_subject = pronoun.dep_ in NOUN_SUBJECTS or pronoun.tag_ == "PRP$"
        return entity if is_alone and is_subject and all(self.told_in[text] == 1 for text in others) else None

    def _kin_just_told_of(self, entity: Entity | None, here: list[Mention], gender: str) -> Entity | None:
        """Somebody's kin whom the sentence before told of last, not a man named long ago: "her father fell ill. | He | died"."""
        before = self.recent[0] if self.recent else []
        if entity is None or any(one.entity.text == entity.text for one in (*here, *before)) or here:
            return None
        kin = [one.entity for one in before if one.is_side and one.is_subject and one.entity.gender == gender]
        return kin[0] if len(kin) == 1 and kin[0].text and not kin[0].is_named else None

    def _leading(
        self, entity: Entity | None, pronoun: Token, here: list[Mention], gender: str, barred: set[str]
    ) -> Entity | None:
        """Whom a whole story is about, not somebody without a name or a gender: "a surgeon found it. | She | was 41"."""
        if entity is None or entity.is_named or not self.told_in or gender_of_noun(entity.last_word) is not None:
            return entity
        name = max(self.told_in, key=lambda one: self.told_in[one])
        lead, times = self.names.known.get(name), self.told_in[name]
        if lead is None or lead.gender != gender or name in barred or times < _SENTENCES_OF_PROTAGONIST or "'s " in entity.text:
            return entity
        others = (self.names.known.get(text) for text in self.told_in if text != name)
        rivals = [one for one in others if one is not None and may_be(one, gender)]
        if any(_TIMES_MORE * self.told_in[one.text] > times for one in rivals):
            return entity
        is_teller = any(one.entity.text == entity.text and is_said_by(one.head, pronoun) for one in here)
        tells = pronoun.head.dep_ == "ccomp" and pronoun.head.head.lemma_ in load_vocabulary().words("verb", "reporting")
        return entity if is_teller or (tells and any(one.entity.text == entity.text for one in here)) else lead

    def read_possessive(self, pronoun: Token, mentions: list[Mention]) -> None:
        """ "The dollar rose after its drop": what the subject over it names, where it fits in number."""
        number = POSSESSIVES[pronoun.lower_]
        if is_done_by_others(pronoun) or owns_ahead(pronoun):
            return
        if is_of_other_side(pronoun):
            if (other := other_side(pronoun, mentions)) is not None:
                self._resolve(pronoun, other, mentions)
            return
        owner = owner_of_aim(pronoun)
        subject = owner or subject_over(pronoun)
        levels = [mentions, *self.recent]
        if pronoun.lower_ == "their" and pronoun.head.lemma_ in _words("kin", "of_persons"):  # only persons have parents
            levels = [[one for one in level if one.entity.kind == "person"] for level in levels]
        about = sorted((one for one in levels[0] if one.head == subject), key=lambda one: one.entity.number != number)
        mention = next((one for one in about if not (wants_body(pronoun) and leads_nothing(one.entity))), None)
        blow = about[0] if about and number == 1 else mention
        if blow is not None and is_struck_by(pronoun, blow):  # "the team was out when a storm tore | its | tents"
            mention = next((one for one in mentions if is_over_blow(one, blow)), None)
        if mention is not None and mention.entity.kind == "person" and number == 1:
            mention = body_of(mention.head, mentions)
        entity: Entity | None = None
        if pronoun.head.dep_ in NOUN_SUBJECTS and pronoun.head.head.dep_ == "ROOT" and not mentions:
            before = self.recent[:1]
            told = owner_of_figure(before) or owner_of_staff(pronoun.head, before) or subject_before(before)
            entity = told if number == 1 else group_of(before)
        elif mention is not None and not is_cut(mention) and may_own(mention.entity, number):
            entity = mention.entity
        is_of_clause = subject is not None and (mention is None or mention.entity.is_named)  # "a team which lost | its | games"
        if entity is None and pronoun.lower_ == "their" and pronoun.head.lemma_ in _words("of_teams"):
            entity = team_named(
                [one for one in mentions if one.head is not subject]
            )  # "played for Lund, and became | their | manager"
        if entity is None and not is_of_clause:
            entity = self._ranked(pronoun, levels)
        if entity is not None:
            self._resolve(pronoun, entity, mentions)

    def _ranked(self, pronoun: Token, levels: list[list[Mention]]) -> Entity | None:
        """The thing that leads; who is quoted may point at what the text does not tell of."""
        if pronoun.i in self.speakers:
            return None
        if pronoun.lower_ in ("it", "its"):
            return most_salient(pronoun, levels, 1)
        near = {one.entity.text: one.entity for level in levels[:2] for one in level}
        are_two = sum(entity.kind == "person" and entity.number == 1 for entity in near.values()) > 1
        return most_salient(pronoun, levels[:2] if are_two else levels, 2)  # of two just told of, no others before are meant

    def _resolve(self, pronoun: Token, entity: Entity, mentions: list[Mention]) -> None:
        mentions.append(Mention(entity, pronoun))
        if not entity.text or entity.first_word in ("each", "every", "either"):
            return
        has_many = entity.number > 1 or pronoun.lower_ == "their" or bool(entity.article)  # "the United States' army"
        is_firm = pronoun.lower_ == "its" and entity.is_named and len(entity.words) > 1
        is_many = entity.text.endswith("s") and (has_many or is_firm)  # "Marl Foods' mill"
        is_owner = pronoun.tag_ == "PRP$" and pronoun.dep_ == "poss"  # not in "named after | her | two years later"
        ending = "" if not is_owner else "'" if is_many else "'s"
        article = entity.article or ("the " if is_institution(entity) else "")
        self.pronouns[pronoun.i] = article + self.companies.owned(entity.text) + ending


def _may_be_mended(entity: Entity) -> bool:
    """Whether something is no person, and no event without a name."""
    return entity.kind != "person" and (entity.is_named or not is_happening(entity))
