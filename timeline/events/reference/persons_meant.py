"""Whom "he", "she" and "they" mean, of whom a text has told of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from timeline.events.grammar.subjects import find_subject
from timeline.events.parsing.arcs import NOUN_SUBJECTS, subject_of
from timeline.events.reference.entity import Entity
from timeline.events.reference.kinds_of_names import gender_of_noun
from timeline.events.reference.mentions import Mention, is_in_clause, is_of_main_clause, may_be
from timeline.events.reference.ownership import subject_over
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("reference")


def speaker_meant(pronoun: Token, mentions: list[Mention], gender: str | None) -> Entity | None:
    """Who says something of himself: of "the envoy said he left", the envoy; of "a spokesman for the bank said it", the bank."""
    subject = pronoun.head if pronoun.tag_ == "PRP$" else pronoun  # "the doctor said her team left"
    said = subject.head
    while said.dep_ == "conj" and said.head.i < said.i:
        said = said.head
    over = said.head
    if said.dep_ == "acl" and said.left_edge.lower_ == "that" and gender is not None:
        makers = [inner for link in over.rights if link.lower_ == "by" and link.i < said.i for inner in link.rights]
        makers += [
            child
            for child in over.lefts
            if child.dep_ == "poss" and over.lemma_ in load_vocabulary().words("parsing", "claims_by")
        ]
        made = (one.entity for one in mentions if one.head in makers and one.entity.kind != "thing" and one.entity.is_named)
        return next((entity for entity in made if may_be(entity, gender)), None)  # "a statement by Lee that | he | had left"
    is_said = said.dep_ == "ccomp" and subject.dep_ in NOUN_SUBJECTS and over.i < pronoun.i
    if not is_said or over.lemma_ not in load_vocabulary().words("verb", "reporting"):
        return None
    speaker = find_subject(over)
    if speaker is None or speaker.i > pronoun.i or (gender is not None and _speaks_for_another(speaker)):
        return None
    if pronoun.lower_ == "they" and speaker.tag_ == "NN" and load_vocabulary().is_body(speaker.lemma_):  # "the club said they"
        return next((mention.entity for mention in mentions if mention.head == speaker), None)
    is_several = over.tag_ == "VBP" and speaker.left_edge.lower_ == "the" and speaker.pos_ == "PROPN"
    if pronoun.lower_ == "they" and is_several:  # "the Greens, who left in May, say | they | will stay"
        named = (mention.entity for mention in mentions if mention.head == speaker)
        return next((attrs.evolve(entity, kind="name", number=2, article="the ") for entity in named), None)
    if gender is None:
        is_club = speaker.tag_ == "NNPS" and any(child.lower_ == "of" for child in speaker.rights)  # "the Friends of Lund"
        is_body = is_club or any(child.dep_ == "appos" and child.tag_ == "NN" for child in speaker.rights)
        named = (one.entity for one in mentions if one.head == speaker and one.entity.is_named and one.entity.kind != "person")
        if is_body and pronoun.lower_ == "it" and (entity := next(named, None)) is not None:
            return entity  # "the Friends of Lund, a group set up in May, said | it | had sued"
        bodies = (noun for link in speaker.rights if link.lower_ in ("for", "of") for noun in link.rights)
        body = next(bodies, None) if speaker.lemma_ in _words("spokespersons") and pronoun.lower_ == "it" else None
        return next((mention.entity for mention in mentions if body is not None and mention.head == body), None)
    fitting = [mention for mention in mentions if mention.entity.kind == "person" and may_be(mention.entity, gender)]
    return fitting[0].entity if len(fitting) == 1 and fitting[0].head == speaker else None


def is_said_by_kin(pronoun: Token) -> bool:
    """Whether somebody named as another's kin tells of one of both: "her daughter, Ida Moe, said | she | had been ill"."""
    over = pronoun.head.head
    is_told = pronoun.head.dep_ == "ccomp" and over.lemma_ in load_vocabulary().words("verb", "reporting")
    speaker = find_subject(over) if is_told and pronoun.dep_ in NOUN_SUBJECTS else None
    if speaker is None or speaker.i > pronoun.i or speaker.lemma_ not in _words("kin"):
        return False
    is_named = any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in speaker.rights)
    return is_named and any(child.lower_ == _OWN_OF.get(pronoun.lower_) for child in speaker.lefts)


def _speaks_for_another(speaker: Token) -> bool:
    """Whether somebody without a name says what another does: "a spokesman said | he | would sign it"."""
    return speaker.lemma_ in _words("spokespersons") and all(child.pos_ != "PROPN" for child in speaker.children)


def doer_over(pronoun: Token, mentions: list[Mention], gender: str) -> Entity | None:
    """Who does what a clause tells the end or the time of: "Lee died, and his brother ran it until | he | retired"."""
    clause = pronoun.head
    link = next((child.lower_ for child in clause.lefts if child.dep_ in ("mark", "advmod")), "")
    is_beside = clause.dep_ == "advcl" and link in ("until", "when", "before", "after") and clause.head.i < clause.i
    if pronoun.dep_ not in NOUN_SUBJECTS or not is_beside:
        return None
    subject = find_subject(clause.head)
    is_told_of = clause.head.dep_ == "relcl" and subject is clause.head.head  # "Lee, who ran it until | she | retired"
    doers = [one for one in mentions if one.head is subject and (one.entity.kind == "person" or is_told_of)]
    after = [one for one in mentions if subject is not None and one.head.i > subject.i and one.head.head.lower_ != "as"]
    others = [one for one in after if may_be(one.entity, gender)]  # "served | as minister |" is she herself
    is_sure = len(doers) == 1 and not others and doers[0].entity.text and may_be(doers[0].entity, gender)
    if is_told_of and doers and doers[0].entity.kind == "name":
        is_sure = is_sure and len(doers[0].entity.words) == _WHOLE
    return doers[0].entity if is_sure and (is_told_of or doers[0].head.head is clause.head) else None


def spouse_meant(pronoun: Token, levels: list[list[Mention]]) -> Entity | None:
    """Whom a woman had married as a "he" is told of, or a man as a "she" is: "she married a clerk, but | he | drowned"."""
    other = _OTHER.get(pronoun.lower_)
    nearest = next((level for level in levels if level), [])
    married = [one for one in nearest if one.head.dep_ == "dobj" and one.head.head.lemma_ == "marry"]
    if other is None or pronoun.dep_ not in NOUN_SUBJECTS or len(married) != 1 or married[0] is not nearest[-1]:
        return None
    subject = find_subject(married[0].head.head)
    is_other = subject is not None and (
        subject.lower_ == other[0] or any(one.head is subject and one.entity.gender == other[1] for one in nearest)
    )
    return attrs.evolve(married[0].entity, kind="person") if is_other and married[0].entity.text else None


_OTHER = {"he": ("she", "female"), "she": ("he", "male")}


def kin_before(pronoun: Token) -> Token | None:
    """The "his" of a clause before, whose "he" goes on with: "when | his | brother died, | he | inherited the farm".

    Or of a phrase: "after the death of | his | brother | he | inherited it".
    """
    if pronoun.dep_ not in NOUN_SUBJECTS:
        return None
    for clause in pronoun.head.lefts:
        if clause.dep_ == "prep" and clause.i < pronoun.i:
            mine = (word for word in clause.subtree if word.lower_ == _OWN_OF.get(pronoun.lower_) and word.tag_ == "PRP$")
            if (own := next((word for word in mine if word.head.lemma_ in _words("kin")), None)) is not None:
                return own
        subject = find_subject(clause) if clause.dep_ == "advcl" and clause.i < pronoun.i else None
        owners = () if subject is None or subject.head is not clause else subject.lefts
        found = next((word for word in owners if word.lower_ == _OWN_OF.get(pronoun.lower_)), None)
        if found is not None:
            return found
    return None


_OWN_OF = {"he": "his", "she": "her"}


def owner_ahead(possessive: Token) -> Token | None:
    """The name that a sentence's opening phrase is told of: "after | her | release Dr. Lee taught at Lund".

    Not of one who came after another: "after his death Moe took over".
    """
    link = possessive.head.head
    verb = link.head
    is_opening = possessive.tag_ == "PRP$" and link.dep_ == "prep" and link.is_sent_start and possessive.head.dep_ == "pobj"
    subject = subject_of(verb)
    if not is_opening or subject is None or subject.pos_ != "PROPN" or subject.i < possessive.i:
        return None
    is_of_next = possessive.head.lemma_ in ("death", "resignation", "dismissal") or verb.lemma_ in _words("succeeding")
    return None if is_of_next else subject


def listed_before(possessive: Token) -> Token | None:
    """Who stands before in a list, whose the next one is: "the plague carried off the vicar, | his | curate and ten others"."""
    noun = possessive.head
    before = noun.left_edge.nbor(-1)
    is_listed = noun.dep_ == "conj" or (noun.dep_ == "appos" and any(child.dep_ == "conj" for child in noun.rights))
    if possessive.tag_ != "PRP$" or not is_listed or before.text not in (",", "and") or noun.left_edge is not possessive:
        return None
    return noun.head if load_vocabulary().is_person(noun.head.lemma_) and noun.head.pos_ == "NOUN" else None


def is_predicated(noun: Token, pronoun: Token) -> bool:
    """Whether a noun only says what somebody is who is named next: "| The son of a carpenter |, he left"."""
    comma = noun.right_edge.nbor()
    return comma.text == "," and comma.i + 1 == pronoun.i and noun.left_edge.is_sent_start


def is_of_unnamed(possessive: Token, mentions: list[Mention], gender: str) -> bool:
    """Whether a possessive stands beside the verb of a person without a name, whose it then mostly is."""
    subject = subject_over(possessive)
    over = [one.entity for one in mentions if one.head is subject and one.head.head.is_ancestor(possessive)]
    persons = [one for one in mentions if one.entity.kind == "person" and one.head.pos_ == "NOUN"]
    last = persons[-1] if persons else None
    is_doer = last is not None and last.head.dep_ == "pobj" and last.head.head.dep_ == "agent"
    if is_doer and last is not None and not last.entity.is_named and may_be(last.entity, gender):
        return True  # "opened by a brewer in memory of | his | son"
    is_one = len(over) == 1 and over[0].kind == "person" and not over[0].is_named and may_be(over[0], gender)
    is_told = subject is not None and (subject.left_edge.lower_ == "the" or subject.left_edge.tag_ == "PRP$")  # "his client"
    return is_one and possessive.head.dep_ in ("pobj", "dobj") and is_told


def kin_told_before(possessive: Token) -> Token | None:
    """The possessive of another of one's kin, told of before in the sentence: "| his | father fell, and his mother worked"."""
    if possessive.tag_ != "PRP$" or possessive.head.lemma_ not in _words("kin"):
        return None
    before = possessive.doc.tokens[possessive.sent.start : possessive.i]
    alike = (one for one in before if one.tag_ == "PRP$" and one.lower_ == possessive.lower_)
    return next((one for one in alike if one.head.lemma_ in _words("kin") and one.head.dep_ in NOUN_SUBJECTS), None)


def owner_of_told(pronoun: Token) -> Token | None:
    """Of whose thing a clause tells, with another under it: "Moe, whose remains were found three years after | he | vanished"."""
    clause = pronoun.head
    over = clause.head
    is_under = clause.dep_ == "advcl" and pronoun.dep_ in NOUN_SUBJECTS and over.dep_ == "relcl" and over.i < clause.i
    subject = next((child for child in over.lefts if child.dep_ in NOUN_SUBJECTS), None) if is_under else None
    is_whose = subject is not None and any(child.lower_ == "whose" for child in subject.lefts)
    is_person = subject is not None and load_vocabulary().is_person(subject.lemma_)  # "whose mother left when she"
    return over.head if is_whose and not is_person else None


def is_judge(name: Token) -> bool:
    """Whether somebody judges others: "Judge Ann Lee"."""
    return any(child.text in ("Judge", "Justice", "Recorder", "Magistrate") for child in name.lefts) or name.lower_ == "judge"


def is_told_dead(mention: Mention) -> bool:
    """Whether a text tells that somebody with a name has died: he is tried for nothing after."""
    return mention.entity.is_named and is_of_dead(mention)


def is_of_dead(mention: Mention) -> bool:
    """Whether a mention tells who died: "nine men | died", "two miners were killed"."""
    verb = mention.head.head
    is_by_himself = any(child.lower_ in ("himself", "herself", "themselves") for child in verb.rights)
    is_dying = mention.head.dep_ == "nsubj" and (verb.lemma_ == "die" or (verb.lemma_ == "kill" and is_by_himself))
    is_killed = mention.head.dep_ == "nsubjpass" and verb.lemma_ in ("kill", "murder", "execute")
    is_past = verb.tag_ == "VBD" or any(helper.tag_ == "VBD" for helper in verb.lefts)
    return is_past and (is_dying or is_killed)


def may_tell_of_dead(pronoun: Token) -> bool:
    """Whether a pronoun's clause may tell of one who has died since: "he had left a widow", "he was buried", "his house"."""
    verb = pronoun.head
    is_back = verb.lemma_ in ("be", "bury", "leave", "have") or any(helper.lower_ == "had" for helper in verb.lefts)
    if pronoun.dep_ == "dobj":
        return verb.lemma_ in _words("done_to_dead")
    return pronoun.dep_ not in NOUN_SUBJECTS or is_back or verb.tag_ not in ("VBD", "VBN")


def is_told_by_another(head: Token, pronoun: Token) -> bool:
    """Whether a phrase is a spokesman who tells of another: whom "he" means is not he himself."""
    over = pronoun.head.head
    return _speaks_for_another(head) and head.dep_ in NOUN_SUBJECTS and pronoun.head.dep_ == "ccomp" and head.head is over


def person_meant(pronoun: Token, levels: list[list[Mention]], gender: str) -> Entity | None:
    """The one person of that gender; of several, the one whose gender is known; else the one the sentence is about."""
    levels = [[mention for mention in level if may_be(mention.entity, gender)] for level in levels]
    fitting = {mention.entity.text: mention for level in reversed(levels) for mention in level}
    certain = [mention for mention in fitting.values() if mention.entity.gender == gender]
    named = [mention for mention in certain if mention.entity.is_named]
    certain = named if len(named) == 1 else certain
    nearest = next((level for level in levels if level), [])
    if len(fitting) == 1:
        [mention] = fitting.values()
        is_like = len(mention.entity.words) > 1 or mention.entity.gender == gender
        is_sure = mention.entity.kind == "person" or (mention.is_subject and is_like)
        return mention.entity if is_sure else None
    arguments = {mention.entity.text: mention for mention in nearest if mention.is_argument and mention.entity.kind != "thing"}
    is_near = any(one.entity.gender == gender and not one.entity.is_named for one in levels[0])
    near = [one for one in nearest if one.entity.kind == "person"]
    is_of_kin = pronoun.head.lemma_ in _words("kin") and len(near) == 1 and near[0].entity.gender == gender
    if is_of_kin and near[0].is_argument and not near[0].entity.is_named:
        return near[0].entity  # "pulled a girl alive. | Her | parents were missing"
    told = [one for one in nearest if _is_told_of(one)]
    is_before = (
        nearest is not levels[0] and len(certain) == 1 and all(one.entity.text != certain[0].entity.text for one in nearest)
    )
    is_alike = len(told) == 1 and told[0].entity.gender == gender  # "the minister" may well be Moe
    if is_before and is_alike and pronoun.dep_ in NOUN_SUBJECTS:
        return told[0].entity  # "Moe came in May. In June the boy was taken ill. | He | left on Monday"
    if len(certain) == 1 and is_near and all(one.entity.text != certain[0].entity.text for one in levels[0]):
        return None  # "my son slept until a wave took | him"
    singled_out = [one.entity for one in nearest if one.is_singled_out and one.entity.kind != "thing"]
    if not levels[0] and len(singled_out) == 1:
        return singled_out[0]  # "it was Pell who owed money. | He | had taken it"
    if not levels[0] and (main := _about_whom(pronoun, nearest)) is not None:
        return main  # "Lee, who opposed Ann Moe, died. | She | was 83"
    if not levels[0] and (owner := _owner_of_subject(nearest)) is not None:
        return owner
    if len(certain) == 1:
        rivals = [one for one in arguments.values() if one.entity.is_named]
        if all(mention.entity.text != certain[0].entity.text for mention in levels[0]):  # "the officer said a trader told him"
            rivals += [mention for mention in levels[0] if mention.is_subject and mention.entity.kind == "person"]
        own = (one for one in nearest if one.entity.text == certain[0].entity.text)
        if pronoun.dep_ in NOUN_SUBJECTS and any(one.is_subject and is_of_main_clause(one) for one in own):
            rivals = [
                one for one in rivals if one.entity.kind == "person" or one.is_subject
            ]  # "He opposed Union, and | he | left"
        others = [one for one in rivals if one.entity.text != certain[0].entity.text]
        if not others:
            return certain[0].entity
        is_told_of_last = len(arguments) == 1 and others[0] in nearest and others[0].is_subject and is_of_main_clause(others[0])
        is_person = others[0].entity.kind == "person" and all(one.entity.text != certain[0].entity.text for one in nearest)
        return others[0].entity if is_told_of_last and is_person else None  # "Lee left. Moe died. | His | family"
    known = [one for one in arguments.values() if one.entity.kind == "person" and one.entity.gender == gender]
    if nearest is not levels[0] and (main := _about_whom(pronoun, nearest)) is not None:
        return main
    about = known if len(known) == 1 else list(arguments.values())
    if len(about) == 1:  # a story goes on about whom it is about
        [mention] = about
        mention = next((one for one in nearest if one.entity.text == mention.entity.text and one.is_subject), mention)
        if mention.is_subject or pronoun.dep_ != "nsubjpass":  # "the judge warned Lee. | She | was freed"
            return mention.entity if mention.is_subject and mention.entity.is_named else None
    last = {one.entity.text: one.entity for one in nearest if one.entity.kind != "thing" and one.entity.is_named}
    alone, *more = last.values() or (None,)
    is_sure = alone is not None and alone.kind == "person" and alone.gender == gender and not more
    return alone if is_sure and nearest is not levels[0] else None  # "by the zeal of Jan Moe, who was sent in May. | He | won"


def is_led_over(entity: Entity, before: list[Mention], gender: str) -> bool:
    """Whether a later clause of the sentence before is about another: "Lee died, and his son ran it. | He | left"."""
    own = [one for one in before if one.entity.text == entity.text and one.is_subject]
    later = (one for one in before if own and one.head.i > own[-1].head.i and one.is_subject and is_of_main_clause(one))
    others = (one.entity for one in later if one.entity.text != entity.text)
    return any(other.kind == "person" and not other.is_named and may_be(other, gender) for other in others)


def _about_whom(pronoun: Token, before: list[Mention]) -> Entity | None:
    """Whom the sentence before is about, where others stand beside its clause only: "Lee, who knew Moe, left. | She | won"."""
    persons = [one for one in before if one.entity.kind != "thing"]
    about = {one.entity.text: one for one in persons if one.is_subject and is_of_main_clause(one)}
    is_main = pronoun.dep_ in NOUN_SUBJECTS and pronoun.head.dep_ in ("ROOT", "conj")
    if len(about) != 1 or not is_main:
        return None
    [main] = about.values()
    others = (one for one in persons if one.entity.text != main.entity.text)
    is_whole = (
        main.entity.kind == "name" and len(main.entity.words) == _WHOLE and main.head.head.lemma_ in _words("done_by_persons")
    )
    is_person = main.entity.kind == "person" or is_whole  # "Moe Orr resigned in May. | He | left"
    is_sure = is_person and main.entity.is_named and all(_is_beside(one.head) for one in others)
    return main.entity if is_sure else None


def _is_beside(word: Token) -> bool:
    """Whether a word stands in a clause or a participle's phrase beside a main clause."""
    return any(place.dep_ in ("advcl", "relcl", "acl", "pcomp") for place in (word, *word.ancestors))


def name_apposed(head: Token) -> Token | None:
    """The name beside one who is only counted: "the second, | Knut, | fell"."""
    is_counted = head.tag_ in ("JJ", "JJS") and head.dep_ in NOUN_SUBJECTS and [child.lower_ for child in head.lefts] == ["the"]
    named = (
        child for child in head.rights if child.dep_ == "appos" and child.pos_ == "PROPN" and child.left_edge.i == head.i + 2
    )
    return next(named, None) if is_counted else None


def words_of_epithet(head: Token) -> list[Token]:
    """The words of "the 23-year-old", "the Lund-born striker" or "the Belgian", which tell of somebody named before."""
    places = (child for child in head.rights if child.dep_ == "prep" and child.lower_ == "from")  # "the 29-year-old | from Lund"
    of = next((one for one in places if all(word.dep_ != "relcl" for noun in one.rights for word in noun.rights)), None)
    aside = all(
        child is of or child.is_punct or (child.dep_ == "relcl" and child.left_edge.nbor(-1).text == ",") for child in head.rights
    )
    is_alone = head.tag_ != "JJR" and head.dep_ in (*NOUN_SUBJECTS, "dobj", "pobj", "agent") and aside
    if not is_alone or head.left_edge.lower_ != "the":
        return []
    is_person = load_vocabulary().is_person(head.lemma_) or head.text in _words("nationals")
    olds = (head, *(child for child in head.lefts if is_person and child.dep_ == "amod"))  # "the 23-year-old striker"
    is_of_age = any(old.lower_ == "old" and any(child.lower_ == "year" for child in old.lefts) for old in olds)
    is_born = any(child.lower_ == "born" and child.lefts for child in head.lefts) and head.tag_ == "NN"
    is_of_people = head.text in _words("nationals") and len(head.lefts) == 1 and head.dep_ in NOUN_SUBJECTS
    origins = [child for child in head.lefts if child.text in _words("nationals")]
    is_of_people = is_of_people or (  # "the Nigerian striker"
        head.lemma_ in _words("told_by_origin") and len(head.lefts) == 2 and bool(origins) and head.dep_ in NOUN_SUBJECTS
    )
    end = head.i if of is None else of.right_edge.i
    return list(head.doc.tokens[head.left_edge.i : end + 1]) if is_of_age or is_born or is_of_people else []


def _is_told_of(mention: Mention) -> bool:
    """Whether a sentence is about one without a name, who lived on: "the boy was taken ill"; not "his father left"."""
    is_one = mention.entity.kind == "person" and mention.entity.number == 1 and not mention.entity.is_named
    is_about = (
        mention.is_subject and is_of_main_clause(mention) and mention.head.left_edge.lower_ in ("the", "a", "an", "my", "our")
    )
    return is_one and is_about and mention.head.head.lemma_ not in ("die", "kill", "murder", "execute")


_WHOLE = 2  # words of a name that is hardly a town's: "Luka Petric"


def person_of_epithet(head: Token, before: list[list[Mention]]) -> Entity | None:
    """Whom "the 23-year-old" or "the Belgian" means: the one person named last, or the one whom the sentence before is about."""
    genders = (gender_of_noun(head.lower_), None)  # no "Scotsman" is Ann
    for level in before:
        named = [one for one in level if one.entity.is_named and one.entity.number == 1]
        named = [one for one in named if genders[0] is None or one.entity.gender in genders]
        people = [
            one for one in named if one.entity.kind == "person" or (one.entity.kind == "name" and len(one.entity.words) == _WHOLE)
        ]
        is_alone = all(child.dep_ != "conj" for one in people for child in one.head.rights)
        about = [one for one in people if is_alone and one.is_subject and is_of_main_clause(one)]
        sent_on = [one for one in people if one.head.dep_ == "dobj" and one.head.head.lemma_ in _words("bringing_on")]
        for some in (people, sent_on, about):
            if len({one.entity.text for one in some}) == 1:
                return some[0].entity
        if people:
            return None
    return None


def couple_meant(pronoun: Token, here: list[Mention], before: list[list[Mention]]) -> Entity | None:
    """Who married: of "She met Jan Moe in May. | They married", the two persons of the sentence before.

    Or of the clause before: "she married Jan Moe in 1954; | they | divorced in 1966".
    """
    if pronoun.lower_ != "they" or pronoun.head.lemma_ not in _words("of_two"):
        return None
    is_here = any(one.entity.kind == "person" for one in here)
    told = (one.entity for level in ([here] if is_here else before) for one in level)
    persons = dict.fromkeys(entity.text for entity in told if entity.is_named and entity.kind != "thing")
    match list(persons):
        case [one, other]:
            return Entity(f"{one} and {other}", "thing", None, 2)
        case _:
            return None


def teller_before(pronoun: Token, before: list[Mention], gender: str) -> Entity | None:
    """Who told what the sentence before tells, and goes on: "Lee said the mill was shut. It burned in May, | she | added"."""
    reporting = load_vocabulary().words("verb", "reporting")
    if pronoun.dep_ != "nsubj" or pronoun.head.lemma_ not in reporting:
        return None
    tellers = [one.entity for one in before if one.head.dep_ == "nsubj" and one.head.head.lemma_ in reporting]
    return tellers[0] if len(tellers) == 1 and tellers[0].kind == "person" and tellers[0].gender == gender else None


def people_before(pronoun: Token, mentions: list[Mention]) -> list[Entity]:
    """The persons to whom a verb before, that a pronoun's verb is joined to, did something."""
    verb = pronoun.head
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
        patients = [one for one in mentions if one.head.head is verb and one.head.dep_ in ("dobj", "nsubjpass")]
        if not patients and verb.lemma_ in ("meet", "speak", "talk"):  # "met with Lee and gave | him | a report"
            patients = [one for one in mentions if one.head.dep_ == "pobj" and one.head.head.lower_ in ("with", "to")]
            patients = [one for one in patients if one.head.head.head is verb and len(one.entity.words) > 1]
        if patients:
            return [one.entity for one in patients if one.entity.kind == "person" and one.entity.number == 1 and one.entity.text]
    return []


def named_beside(pronoun: Token, here: list[Mention], gender: str, barred: set[str]) -> Entity | None:
    """The one person named before a clause on what was done to him: "Moe's bid failed after the league refused | him |"."""
    clause = next((place for place in pronoun.ancestors if place.dep_ in ("advcl", "relcl", "ccomp")), pronoun)
    if pronoun.dep_ not in ("dobj", "dative") or clause.dep_ != "advcl" or subject_of(clause) is None:
        return None
    persons = [one.entity for one in here if one.entity.kind == "person" and one.head.i < clause.left_edge.i]
    names = {one.text for one in persons if may_be(one, gender)}
    return persons[0] if len(names) == len({one.text for one in persons}) == 1 and not names & barred else None


def _owner_of_subject(level: list[Mention]) -> Entity | None:
    """Whose fame a sentence was about, beside whom a clause told of others: "her fame rose when Ida found it. | She | had"."""
    owners = [
        one.entity
        for one in level
        if one.head.dep_ == "poss" and one.head.head.dep_ in NOUN_SUBJECTS and one.head.head.head.dep_ == "ROOT"
    ]
    others = (one.head for one in level if owners and one.entity.text != owners[0].text)
    return owners[0] if owners and owners[0].is_named and all(map(is_in_clause, others)) else None


def owners_over_clause(pronoun: Token) -> tuple[Token | None, Token | None]:
    """Whose fame a sentence is about, and who did something as it rose: "her fame rose when Ida Moe found | her | notes"."""
    clause = next((place for place in pronoun.ancestors if place.pos_ in ("VERB", "AUX")), pronoun.head)
    main = next((place for place in clause.ancestors if place.pos_ in ("VERB", "AUX")), clause)
    is_beside = clause.dep_ == "advcl" or any(child.lower_ == "when" for child in clause.lefts)
    subject = find_subject(main) if is_beside and main.i < clause.i < pronoun.i and pronoun.tag_ == "PRP$" else None
    if subject is None or subject.i > main.i:
        return None, None
    owner = next((child for child in subject.lefts if child.lower_ == pronoun.lower_ and child.tag_ == "PRP$"), None)
    return owner, find_subject(clause)


def both_of_telling(pronoun: Token, here: list[Mention], gender: str) -> list[Entity]:
    """Who told whom, of one gender, where a pronoun in what is told may mean either: "Lee warned Moe that | he | was wrong"."""
    clause = pronoun.head
    over = clause.head
    is_told = pronoun.dep_ in NOUN_SUBJECTS and clause.dep_ == "ccomp" and over.lemma_ in _words("telling_persons")
    sides = [one for one in here if one.head.head is over and one.head.dep_ in (*NOUN_SUBJECTS, "dobj", "dative")]
    fitting = [one.entity for one in sides if may_be(one.entity, gender)]
    return fitting if is_told and len(sides) > 1 else []
