"""What follows a verb, phrase by phrase: its object and complements, and what is told beside them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.events.description.context import Context, once_within
from timeline.events.description.phrases import (
    goes_on_aside,
    is_amount_before,
    is_gapped,
    is_second_figure,
    is_suffered,
    is_time_phrase,
    noun_phrase,
)
from timeline.events.grammar.clause_kinds import compares, is_measured_clause, next_verb, seems, tells_manner
from timeline.events.grammar.conditions import is_condition
from timeline.events.grammar.counted import counted_in
from timeline.events.grammar.misparses import find_inverted_speaker, linked_verb
from timeline.events.grammar.participles import arranged_noun, main_after
from timeline.events.grammar.roles import find_object, is_passive, is_told_last, stranded
from timeline.events.grammar.sayings import is_by_rule, is_free_relative
from timeline.events.grammar.verbs import auxiliaries, is_harm
from timeline.events.parsing.arcs import SUBJECTS, has_subject, has_to
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

CORE = ("dobj", "nsubj", "dative", "prt", "oprd", "attr", "acomp", "npadvmod")  # what a verb cannot be told without
_BARE_AIM = 2  # words: "to provide"
_LONGEST_CLAUSE = 10  # words of a clause that is told whole
_words = lists("description")


def parts(verb: Token, within: Context, *, only_core: bool) -> Iterator[tuple[Token, list[Token]]]:
    """What follows the verb, phrase by phrase, each with its head."""
    object_, speaker = find_object(verb), find_inverted_speaker(verb)
    left_out = [speaker, stranded(verb), *_absolute(verb)]
    after = verb.doc.tokens[verb.i + 1 : verb.right_edge.i + 1]
    gap = next((token for token in after if token.dep_ == "conj" and is_gapped(token)), None)
    if object_ is not None and object_.i not in within.times and (object_.head != verb or object_.dep_ in SUBJECTS):
        yield object_, noun_phrase(object_, within, verb)  # of a relative clause
    if amount := _lost_amount(verb):
        yield amount[-1], amount
    if (shared := _shared_object(verb)) is not None:
        yield shared, noun_phrase(shared, within, verb)
    if (aim := _shared_aim(verb)) is not None and not only_core:
        yield aim, noun_phrase(aim, within)
    if (blow := _shared_blow(verb)) is not None and not only_core:
        yield blow, complement(blow, within)
    for child in verb.children:
        if gap is not None and child.i >= gap.i:
            yield from ((phrase, complement(phrase, within)) for phrase in _shared_phrases(gap))
            return
        if child.i < verb.i or child in left_out:
            continue
        if child.dep_ == "dative" and child.tag_ not in ("TO", "IN") and object_ is not None and object_.i < verb.i:
            continue  # "a loan that it granted | Norland"
        if arranged_noun(verb) is not None and child.left_edge.nbor(-1).text == ",":
            return  # of "sold the bank, founded in 1882, to Lee", Lee
        if child.dep_ == "prep" and _has_time_of_its_own(child, within):
            return  # "in Oslo in 1947, | in Hamburg in 1952"
        is_joined = child.dep_ == "npadvmod" and child.doc.tokens[child.left_edge.i - 1].dep_ == "cc"  # "rain and | 65 mph winds"
        is_core = child.dep_ in CORE and not is_joined
        if is_core or not only_core:
            link = _link_to_later(child, within)
            phrase = complement(child, within) or _beside_time(child, within)
            yield child, phrase if link is None else [token for token in phrase if token.i < link.i]
            if link is not None:
                return


def _lost_amount(verb: Token) -> list[Token]:
    """An amount that was drawn into the subject of the next clause: "rose 2 percent | and gas prices fell"."""
    first = verb.doc.tokens[verb.i + 1 : verb.i + 2]
    noun = first[0].head if len(first) and first[0].tag_ == "CD" and first[0].dep_ == "nummod" else verb
    is_lost = noun is not verb and is_amount_before(noun) and noun.left_edge.i == verb.i + 1
    return [token for token in verb.doc.tokens[verb.i + 1 : noun.i + 1] if not token.is_punct] if is_lost else []


def _absolute(verb: Token) -> list[Token]:
    """A circumstance that the parser took apart: "scored all five, | with Lee and Moe | finding the corner".

    Or what is true of a share alone: "cut 900 jobs, | most of them | in Sweden".
    """
    children = [child for child in verb.rights if not child.is_punct]
    for phrase, after in itertools.pairwise(children):
        is_next = phrase.lower_ == "with" and phrase.dep_ == "prep" and _goes_on(phrase, after)
        is_second = after.dep_ == "acomp" and any(child.dep_ == "acomp" and child.i < phrase.i for child in children)
        if (
            phrase.dep_ == "npadvmod"
            and _is_share(phrase)
            and after.dep_ == "prep"
            and after.left_edge.i == phrase.right_edge.i + 1
        ):
            return [phrase, after]
        if is_next and ((after.dep_ == "advcl" and after.tag_ == "VBG" and after.left_edge == after) or is_second):
            return [phrase, after]
    return []


def _goes_on(phrase: Token, after: Token) -> bool:
    """Whether a word follows a phrase, at once or after an aside: "with Ann Lee, the captain, | scoring"."""
    has_aside = any(child.dep_ == "appos" for noun in phrase.rights for child in noun.rights)
    start = phrase.right_edge.i + 1
    start += has_aside and [mark.text for mark in phrase.doc.tokens[start : start + 1]] == [","]
    return after.left_edge.i == start


def _link_to_later(phrase: Token, within: Context) -> Token | None:
    """The "and" behind a phrase after which another time is told: "moved to Lund | and in 1940 to Olsk"."""
    joined = next((child for child in phrase.rights if child.dep_ == "conj"), None)
    is_of_time = joined is not None and joined.pos_ == "ADP" and any(noun.i in within.all_times for noun in joined.rights)
    is_time = any(noun.i in within.all_times for noun in phrase.rights)  # "in 1851 and again in 1868"
    if phrase.dep_ != "prep" or not is_of_time or is_time:
        return None
    return next((child for child in phrase.rights if child.lower_ == "and"), None)


def _has_time_of_its_own(phrase: Token, within: Context) -> bool:
    """Whether a phrase after another's time has one, too: of a list of places, each with its year."""
    before = [child for child in phrase.head.rights if child.i < phrase.i]
    after = [child for child in phrase.head.rights if child.i > phrase.i and not child.is_punct][:1]
    start = phrase.left_edge.nbor(-1)
    if start.dep_ == "cc" and any(is_time_phrase(one, within) for one in before):
        inner = (word for word in phrase.subtree if word is not phrase and word.dep_ == "prep")
        return any(noun.i in within.all_times for link in inner for noun in link.rights)  # "by 5% in May and | by 3% in June"
    is_listed = start.text == "," and not is_time_phrase(phrase, within)
    return is_listed and any(is_time_phrase(one, within) for one in before) and any(is_time_phrase(one, within) for one in after)


def _is_share(word: Token) -> bool:
    """The "most" of "most of them", after a comma."""
    return _is_of_them(word) and word.left_edge.nbor(-1).text == ","


def _is_of_them(word: Token) -> bool:
    of = next((child for child in word.rights if child.lower_ == "of"), None)
    return of is not None and any(noun.lower_ in ("them", "which", "whom", "it") for noun in of.rights)


def _shared_object(verb: Token) -> Token | None:
    """What two verbs beside each other are done to, which the second alone has: "designed and built | the ferry"."""
    if not verb.rights or any(child.dep_ not in ("cc", "conj", "punct") for child in verb.rights) or is_passive(verb):
        return None
    if verb.lemma_ in load_vocabulary().words("tense", "alone") or verb.lemma_ in _words("without_object"):
        return None
    beside = (child for child in verb.rights if child.dep_ == "conj" and child.i == verb.i + 2 and not has_subject(child))
    alike = (child for child in beside if child.nbor(-1).lower_ == "and" and child.tag_ == verb.tag_ and not is_passive(child))
    second = next((child for child in alike if child.lemma_ not in _words("done_lightly")), None)
    shared = () if second is None else (child for child in second.rights if child.dep_ == "dobj")
    return next((one for one in shared if one.pos_ in ("NOUN", "PROPN")), None)


def _shared_aim(verb: Token) -> Token | None:
    """What is tried, told with the outcome: "tried | but failed to arrange a meeting"."""
    if verb.lemma_ not in _words("aiming") or any(child.dep_ not in ("cc", "conj", "punct") for child in verb.rights):
        return None
    joined = next((child for child in verb.rights if child.dep_ == "conj" and not has_subject(child)), None)
    return (
        None if joined is None else next((child for child in joined.rights if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
    )


def _shared_blow(verb: Token) -> Token | None:
    """The clause that tells how two came to harm: "two were killed and nine hurt | when a train derailed"."""
    if not is_harm(verb):
        return None
    joined = (child for child in verb.rights if child.dep_ == "conj" and is_harm(child))
    clauses = (clause for one in joined for clause in one.rights if clause.dep_ == "advcl" and clause.left_edge.lower_ == "when")
    return next(clauses, None)


def _shared_phrases(joined: Token) -> list[Token]:
    """What two clauses share, of which the second has no verb: "two were killed and | nine wounded | in the blast"."""
    return [child for one in joined.children if is_suffered(one) for child in one.children if child.dep_ == "prep"]


def _beside_time(child: Token, within: Context) -> list[Token]:
    """What the parser hung on a time that is left out: of "at 2:40 p.m. in the square", "told him Monday of the plan"."""
    if child.i not in within.times and not is_time_phrase(child, within):
        return []
    for token in child.subtree:
        is_beside = token.dep_ == "prep" and token.head.i in within.times and token.i > token.head.i
        is_beside = is_beside and not _is_of_period(token)
        if is_beside and token.i not in within.all_times and not is_time_phrase(token, within):
            return noun_phrase(token, within)
    return []


def _is_of_period(of: Token) -> bool:
    """Whether a phrase says of which period a time is: "on the last Saturday | of the season"."""
    return of.lower_ == "of" and any(noun.lemma_ in _words("periods") for noun in of.rights)


def _is_of_next(child: Token) -> bool:
    """Whether what hangs on a verb is told of the one joined to it: "built it in 1872 and, | by 1889, | were exporting"."""
    if child.dep_ == "advcl" and child.left_edge.lower_ in ("although", "though"):  # "came and left, | though she stayed"
        return any(joined.dep_ == "conj" and child.head.i < joined.i < child.left_edge.i for joined in child.head.rights)
    if child.dep_ not in ("prep", "npadvmod"):
        return False
    comma = child.left_edge.nbor(-1)
    opens = comma.text == "," and comma.nbor(-1).dep_ == "cc" and comma.nbor(-1).head is child.head
    return opens or next_verb(child) is not None


def _seeming(clause: Token, within: Context) -> list[Token]:
    """ "As though they left", "like he was there"."""
    first = clause.left_edge
    last = first if first.lower_ == "like" else first.nbor()
    return [*clause.doc.tokens[first.i : last.i + 1], *_behind(last.i, noun_phrase(clause, within))]


def _is_score(number: Token) -> bool:
    return number.tag_ == "CD" and number.nbor().tag_ in ("SYM", "HYPH") and number.nbor(2).tag_ == "CD"


@once_within
def complement(child: Token, within: Context) -> list[Token]:
    """The words of what hangs on a verb, where they are told with it; none for times and circumstances."""
    if child.i in within.times - within.gaps and _is_object(child):  # "marks the end of the year"
        return noun_phrase(child, within.with_times())
    if _keeps_link(child):
        return [child]
    if child.i in within.times or is_time_phrase(child, within) or _is_before_time(child, within) or _is_of_other(child, within):
        return []
    if child.lower_ == "from" and any(noun.dep_ == "pobj" and noun.i in within.times for noun in child.rights):
        until = next((inner for inner in child.rights if inner.lower_ == "until"), None)  # "from May 2012 | until her dismissal"
        return [] if until is None or is_time_phrase(until, within) else noun_phrase(until, within)
    if (
        (child.lower_ == "according" and not is_by_rule(child))
        or (child.lower_ == "here" and child.head.lemma_ not in _words("arriving"))
        or is_second_figure(child)
        or linked_verb(child) is not None
        or _is_aim_of_another(child)
        or _is_of_number(child)
        or _is_remark(child)
        or is_told_last(child)
        or _is_of_next(child)
        or (child.dep_ == "prep" and child.nbor(-1).lower_ == "than" and child.nbor(-2).lower_ == "rather")  # what was not so
        or (child.dep_ == "prep" and goes_on_aside(child))
        or (child.dep_ == "prep" and child.i < child.head.i and any(word.lower_ == "whose" for word in child.subtree))
        or (child.lower_ == "at" and any(noun.lower_ in ("earliest", "latest") for noun in child.rights))
        or (child.lower_ == "before" and any(noun.lower_ in ("me", "us") for noun in child.rights))  # a judge is in no timeline
        or (child.lower_ == "time" and [word.lower_ for word in child.lefts] == ["local"])  # "at 9 a.m. local time"
    ):
        return []
    match child.dep_:
        case "npadvmod" | "dep" if child.pos_ in ("NOUN", "PROPN") and child == find_object(child.head):  # "adopted, soon, rules"
            return noun_phrase(child, within)
        case "npadvmod" if _is_score(child):  # "beat Ann Lee 4-6, 7-6 (9), | 6-3"
            comma = child.left_edge.nbor(-1)
            return [*([comma] if comma.text == "," else []), *noun_phrase(child, within)]
        case "npadvmod" | "nummod" if not child.left_edge.nbor(-1).is_punct:  # "fell 18 percent"
            return noun_phrase(child, within)
        case "advmod":
            return _adverb(child, within)
        case "dobj" if _is_told_after(child):  # "it rose, the ministry said, evidence that demand held"
            return []
        case "dobj" | "obj" | "attr" | "oprd" | "dative" | "acomp" | "agent" | "prep":
            is_relative = child.lower_ in _words("relatives") and not (child.lower_ == "that" and child.i > child.head.i)
            phrase = [] if is_relative else noun_phrase(child, within)
            is_bare = len(phrase) == 1 or (bool(phrase) and all(word is child or word.dep_ == "advmod" for word in phrase))
            is_left = is_bare and child.dep_ == "prep" and not _is_told_alone(child, within)  # nor "including, possibly"
            return [] if is_left else phrase
        case "xcomp":
            return [*noun_phrase(child, within), *_threat(child, within)]
        case "nsubj" if child.i > child.head.i and child == find_object(child.head):  # "found Moe guilty"
            return noun_phrase(child, within)
        case "advcl" if child.tag_ == "JJ" and _is_of_object(child):  # "found her alive"
            return noun_phrase(child, within)
        case "advcl" if child.tag_ == "VBN" and child.head.lemma_ in ("find", "discover", "leave") and not child.lefts:
            return noun_phrase(child, within)  # "was found on Monday | wrapped in a coat"
        case "advcl" if tells_manner(child) or is_measured_clause(child):  # "listed as killed in action"
            return noun_phrase(child, within)
        case "ccomp" if is_free_relative(child):  # "wondered what it meant"
            return noun_phrase(child, within)
        case "ccomp" if child.pos_ in ("NOUN", "ADJ") and child.head.lemma_ in _words(
            "bringing_about"
        ):  # "made it the best port"
            return noun_phrase(child, within)
        case "ccomp":
            return short_clause(child, within)
        case "advcl" if (link := link_of_blow(child)) is not None:
            return [link, *(word for word in noun_phrase(child, within) if word.i > link.i)]
        case "advcl" if tells_once(child):
            link = child.left_edge.nbor() if child.left_edge.lower_ == "only" else child.left_edge
            return [*dict.fromkeys((child.left_edge, link)), *_behind(link.i, noun_phrase(child, within))]
        case "advcl" if child.left_edge.lower_ == "when" and _is_after_date(child, within):
            return []  # "meets on 24 June, | when it will elect a speaker"
        case "advcl" if seems(child):
            return _seeming(child, within)
        case "advcl" if child.tag_ == "VBG" and child.left_edge.lower_ == "while" and not has_subject(child):
            return [child.left_edge, *_behind(child.left_edge.i, noun_phrase(child, within))]  # "was held | while leaving Lund"
        case "advcl" if child.tag_ == "VB" or is_condition(child) or compares(child) or has_to(child):
            aim = noun_phrase(child, within)
            is_torn = (
                len(aim) <= _BARE_AIM
                and not compares(child)
                and child.lemma_ in load_vocabulary().words("common", "wanting_object")
            )
            return [] if is_torn else [*aim, *_threat(child, within)]  # not "sent troops | to provide"
        case "prt":  # next to its verb, it is told with it
            below = (inner for inner in child.rights if inner.dep_ in ("prep", "pobj") and inner.i not in within.times)
            told = (noun_phrase(inner, within) for inner in below if not is_time_phrase(inner, within))
            own = [child] if child.i > child.head.i + 1 else []
            return [*own, *itertools.chain.from_iterable(told)]  # "is made up | of three Danes", "sank off | Lund"
        case "advcl" if (
            child.tag_ == "VBG" and not has_subject(child) and not any(inner.dep_ == "mark" for inner in child.children)
        ):
            clause = noun_phrase(child, within)
            return [] if len(clause) == 1 and child.i > child.head.i + 1 else clause  # but "went missing"
        case _:
            return []


def _adverb(adverb: Token, within: Context) -> list[Token]:
    """The words of an adverb after its verb, where it says how or where something was done."""
    if adverb.lower_ == "there" and (is_passive(adverb.head) or find_object(adverb.head) is not None):
        return []  # "were found | there": where, the line before told
    if adverb.lower_ == "yet" or (adverb.lower_ == "still" and adverb.nbor().dep_ == "neg"):  # told with the verb
        return []
    if adverb.lower_ == "so" and adverb.i == adverb.head.i + 1 and adverb.head.lemma_ in ("do", "say", "think"):
        return [adverb]
    if adverb.lower_ == "even" and adverb.head.lemma_ == "break":
        return [adverb]
    if adverb.nbor().lower_ == "than":  # "rose more than analysts had forecast in May"
        last = max((child.right_edge.i for child in adverb.rights), default=adverb.i)
        told = [token for token in adverb.doc.tokens[adverb.left_edge.i : last + 1] if not token.is_quote]
        return [token for token in told if token.i not in within.times and not is_time_phrase(token, within)]
    if adverb.left_edge.i == adverb.head.i + 1 and adverb.lower_ not in _words("link_adverbs"):  # "went well"
        return noun_phrase(adverb, within)
    is_lead = adverb.lower_ in ("ahead", "behind", "clear") and any(one.dep_ == "npadvmod" for one in adverb.lefts)
    if is_lead or any(one.lower_ == "too" for one in adverb.lefts):  # "put it | three points ahead", "came too late"
        return noun_phrase(adverb, within)
    if adverb.lower_ in ("more", "less", "fewer") and adverb.nbor().lower_ == "than" and adverb.nbor(-1).dep_ == "dobj":
        return [token for token in adverb.subtree if token.i not in within.times]  # "spent 214 million | more than planned"
    if adverb.lower_ == "alone" and adverb.nbor(-1).i in within.times:  # "fell this year | alone"
        return []
    if adverb.lower_ == "again" and (
        adverb.nbor(-1).dep_ == "prt" or any(one.dep_ == "neg" for one in adverb.head.lefts)
    ):  # "the curtain went up again", "never left again"
        return [adverb]
    if adverb.lower_ == "ahead" and adverb.nbor(-1).dep_ == "dobj":  # "put Marl ahead"
        return noun_phrase(adverb, within)
    if adverb.lower_ in _words("directions") or any(inner.dep_ == "prep" for inner in adverb.children):
        return noun_phrase(adverb, within)
    if (
        adverb.tag_ == "JJ" or adverb.lower_ == "ago" or _tells_manner(adverb)
    ):  # "declared the seats vacant", "died 310,000 years ago"
        return noun_phrase(adverb, within)
    return []


def link_of_blow(clause: Token) -> Token | None:
    """The word before a clause that tells how people came to harm: the "when" of "were killed when a ferry sank"."""
    links = (child for child in clause.lefts if child.dep_ in ("mark", "advmod") and child.lower_ in ("when", "after", "as"))
    return next(links, None) if is_harm(clause.head) and clause.i > clause.head.i else None


def tells_once(clause: Token) -> bool:
    """ "Will leave | once it is sold", "will be shut | until the bridge is mended", "stopped | only when the bank asked"."""
    if clause.left_edge.lower_ == "only" and clause.i > clause.head.i:
        return clause.left_edge.nbor().lower_ in ("when", "after", "once")
    return clause.left_edge.lower_ in ("once", "until") and any(helper.tag_ == "MD" for helper in auxiliaries(clause.head))


def _threat(infinitive: Token, within: Context) -> list[Token]:
    """The condition of a threat: "threatened to leave | if it did not stop"."""
    if infinitive.head.lemma_ != "threaten":
        return []
    conditions = (child for child in infinitive.rights if child.dep_ == "advcl" and is_condition(child))
    return [
        word for clause in conditions for word in (clause.left_edge, *_behind(clause.left_edge.i, noun_phrase(clause, within)))
    ]


def _behind(place: int, phrase: list[Token]) -> list[Token]:
    """The words of a phrase after a place."""
    return [word for word in phrase if word.i > place]


def _is_object(time: Token) -> bool:
    """Whether a time is what a verb is of, not when it was: not of "an autopsy completed the next week showed that"."""
    is_noun = time.dep_ in ("dobj", "attr") and time.pos_ in ("NOUN", "PROPN", "NUM")
    is_counted = any(child.lower_ in ("following", "next", "previous", "same") for child in time.lefts)  # "resumed the next week"
    return is_noun and (time.head.lemma_ == "spend" or not is_counted) and main_after(time.head) is None


def _is_of_object(adjective: Token) -> bool:
    """Whether an adjective stands right after an object, and says how it was: "pulled two | alive from the rubble"."""
    objects = (child for child in adjective.head.rights if child.dep_ == "dobj")
    return any(one.right_edge.i + 1 == adjective.i for one in objects)


def _is_aim_of_another(child: Token) -> bool:
    """Whether an aim is rather that of the clause over a relative one: "correct the mistakes it made | in order to win"."""
    is_aim = child.lower_ == "in" and any(noun.lower_ == "order" for noun in child.rights)
    return is_aim and child.head.dep_ == "relcl"


def _is_remark(noun: Token) -> bool:
    """Whether a noun after a dash is said of the whole clause: "accused him of theft -- a charge that he denied"."""
    if noun.dep_ != "dobj" or noun.left_edge.i == 0 or noun.left_edge.nbor(-1).tag_ != ":":
        return False
    return noun.head.i + 2 < noun.left_edge.i


def _tells_manner(adverb: Token) -> bool:
    """Whether an adverb says how something was done to an object before it: "took the news | calmly"."""
    is_of_manner = adverb.tag_ == "RB" and adverb.lower_.endswith("ly") and adverb.lower_ not in _words("no_manner")
    obj = find_object(adverb.head) if is_of_manner else None
    return obj is not None and adverb.head.i < obj.i and obj.right_edge.i == adverb.left_edge.i - 1


def _is_told_after(noun: Token) -> bool:
    """Whether a noun after a comma says what a clause before its verb, and who says so, amount to."""
    verb = noun.head
    is_apart = noun.left_edge.i > verb.i + 1 and noun.left_edge.nbor(-1).text == ","
    return is_apart and any(child.dep_ == "ccomp" and child.i < verb.i for child in verb.lefts)


def _is_of_number(child: Token) -> bool:
    """What a number came to, not what befell those it counts: "brought the number of soldiers killed on Monday | to seven"."""
    participle = child.head
    if child.lower_ != "to" or not any(noun.tag_ == "CD" for noun in child.rights):
        return False
    noun = participle.head
    number = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return counted_in(number, participle) is not None


def _is_before_time(word: Token, within: Context) -> bool:
    """The "late" of "made late on Monday", whose time is left out."""
    if word.lower_ not in ("late", "early") or word.i + 1 == len(word.doc):
        return False
    return word.nbor(1).i in within.times or is_time_phrase(word.nbor(1), within)


def _keeps_link(link: Token) -> bool:
    """Whether a verb keeps a word that seems to link its date: "stepped | in | Saturday", "was operated | on | that day"."""
    is_operated = link.lower_ == "on" and link.head.lemma_ == "operate" and is_passive(link.head)
    return is_operated or (link.lower_ == "in" and any(day.lower_ in _words("weekdays") for day in link.rights))


def _is_after_date(clause: Token, within: Context) -> bool:
    """Whether a clause tells what is on the day before it, after a comma."""
    comma = clause.left_edge.nbor(-1)
    return comma.text == "," and comma.nbor(-1).i in within.all_times


def _is_of_other(phrase: Token, within: Context) -> bool:
    """Whether a phrase dates something else: when it was done last, "twice, most recently | in May"; the last of a list.

    "He was a shearer, a drover and, | from 1921, | a fireman".
    """
    if phrase.nbor(-1).lower_ == "recently" and phrase.nbor(-2).lower_ == "most":
        return True
    is_between = phrase.nbor(-1).text == "," == phrase.right_edge.nbor().text and phrase.nbor(-2).dep_ == "cc"
    return is_between and phrase.dep_ == "prep" and any(noun.i in within.all_times for noun in phrase.rights)


def _is_told_alone(word: Token, within: Context) -> bool:
    """Whether a preposition with nothing under it stays: "broke out"; not the "from" of "would strike from after midnight"."""
    if word.lower_ == "into" and word.i == word.head.i + 1 and is_passive(word.head) and word.head.lemma_ in _words("done_into"):
        return True  # "was broken into last month"
    after = (child for child in word.head.rights if child.left_edge.i == word.i + 1)
    has_lost = word.lower_ in _words("no_particles") and (word.rights or any(is_time_phrase(one, within) for one in after))
    return _is_particle(word) or (word.i == word.head.i + 1 and not has_lost)


def _is_particle(word: Token) -> bool:
    """Whether a preposition with nothing under it belongs to the verb: "push the plan through"."""
    before = word.nbor(-1)
    if word.lower_ in _words("no_particles"):
        return False
    return any(child.dep_ == "dobj" and child.right_edge == before for child in word.head.children) and not word.rights


def short_clause(verb: Token, within: Context) -> list[Token]:
    """A clause that is told as it stands: a short one in which nobody speaks of himself."""
    if verb.right_edge.i - verb.left_edge.i >= _LONGEST_CLAUSE:
        return []
    is_spoken = any(token.lower_ in _words("speakers") and token.pos_ == "PRON" for token in verb.subtree)
    is_brought_about = verb.head.lemma_ in _words("bringing_about")  # "let me be clear"
    return [] if is_spoken and not is_brought_about else noun_phrase(verb, within)
