"""How long before or after: lengths of time hung on the wrong word, or drawn into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUN_SUBJECTS, hang_on, subject_of

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def later_on_noun(later: Token) -> bool:
    """What came so much later, hung on a noun before it: "dropped his objections to talks a week | later"."""
    noun = later.head
    verb = next((place for place in noun.ancestors if place.pos_ == "VERB"), None)
    is_on_noun = later.dep_ == "advmod" and noun.pos_ == "NOUN" and noun.i < later.left_edge.i
    is_opening = later.dep_ == "advmod" and noun.dep_ in NOUN_SUBJECTS and later.left_edge.is_sent_start and bool(later.lefts)
    if is_opening and noun.head.i > noun.i:  # "six weeks | later | a blast, which was heard in Aske, tore it down"
        later.head = noun.head
        return True
    if (
        verb is None
        or not is_on_noun
        or not later.lefts
        or later.lefts[-1].dep_ != "npadvmod"
        or noun.dep_ not in ("pobj", "dobj")
    ):
        return False
    later.head = verb
    return True


def half_way(adverb: Token) -> bool:
    """How far into a time something was, hung on the verb: "was sent off | midway | through the second half"."""
    link = adverb.nbor()
    if adverb.dep_ != "advmod" or link.dep_ != "prep" or link.head is not adverb.head:
        return False
    adverb.head = link
    return True


def length_after_relative(link: Token) -> bool:
    """How long after what, hung on who is told of: "Moss, whose daughter died in May, two days | after | an operation"."""
    noun = link.head
    clause = next((child for child in noun.rights if child.dep_ == "relcl" and child.i < link.i), None)
    has_length = any(child.dep_ == "npadvmod" for child in link.lefts)
    if link.dep_ != "prep" or clause is None or not has_length or link.left_edge.nbor(-1).text != ",":
        return False
    hang_on(link, clause, "prep")
    return True


def so_much_a_time(unit: Token) -> bool:
    """A time by which something is measured, taken for a subject: "a speed limit of ten miles | an hour | was imposed"."""
    measure, verb = unit.left_edge.nbor(-1), unit.head
    is_second = unit.dep_ in NOUN_SUBJECTS and unit.left_edge.lower_ in ("a", "an") and unit.left_edge.head is unit
    is_counted = measure.tag_ == "NNS" and any(child.dep_ == "nummod" for child in measure.lefts)
    if not (is_second and is_counted) or subject_of(verb) is unit or not measure.head.i < measure.i:
        return False
    hang_on(unit, measure, "npadvmod")
    return True


def number_beside_length(later: Token) -> bool:
    """A rank drawn into a length after it: "reached the top ten | five years later"."""
    unit = later.nbor(-1)
    count = next((child for child in unit.lefts if child.dep_ == "nummod" and child.i == unit.i - 1), None)
    before = () if count is None else count.lefts
    rank = next((child for child in before if child.tag_ == "CD" and count is not None and child.i == count.i - 1), None)
    verb = next((place for place in unit.ancestors if place.pos_ == "VERB"), None)
    if rank is None or verb is None or unit.left_edge.lower_ != "the" or any(child.dep_ == "dobj" for child in verb.rights):
        return False
    for child in (one for one in unit.lefts if one.i < rank.i):
        child.head = rank
    is_passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    hang_on(rank, verb, "conj" if is_passive else "dobj")  # "was finished in 1809, and | the western one | four years later"
    hang_on(unit, later, "npadvmod")
    return True


def later_before_absolute(later: Token) -> bool:
    """What came so much later, hung on a clause beside it: "returned two weeks | later, the roof having been mended"."""
    verb, comma = later.head, later.doc.tokens[min(later.i + 1, len(later.doc) - 1)]
    first = next((child for child in verb.head.rights if child.dep_ == "conj" and child.i < later.left_edge.i), None)
    is_absolute = any(child.lower_ == "having" for child in verb.lefts) and subject_of(verb) is not None
    if later.dep_ != "advmod" or comma.text != "," or not is_absolute or first is None or first.i + 1 != later.left_edge.i:
        return False
    later.head = first
    hang_on(verb, first, "advcl")
    return True


def later_of_clause(later: Token) -> bool:
    """When a first clause was, hung on the main one: "although it was sold nine years | later, they stayed"."""
    main, unit = later.head, later.nbor(-1)
    clause = next((child for child in main.lefts if child.dep_ == "advcl" and child.right_edge.i == unit.left_edge.i - 1), None)
    is_closed = later.i + 1 < len(later.doc) and later.nbor().text == ","
    if clause is None or unit.head is not later or later.i > main.i or not is_closed:
        return False
    hang_on(later, clause, "advmod")
    return True
