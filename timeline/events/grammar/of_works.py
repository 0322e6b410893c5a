"""Clauses about what is made, owned or sold, not about who stands beside it: reports, plans, shares, mills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar.noun_signs import PLACING, hung_on, is_suffered, is_which, number_of
from timeline.events.grammar.verbs import auxiliaries
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def made_by(name: Token, participle: Token) -> Token | None:
    """What stands before the name of its maker: of "a report by the Office of Ports issued in May", the report.

    Or before an age: of "a girl of sixteen named Ann", the girl.
    """
    if participle.dep_ != "acl" or participle.tag_ != "VBN":
        return None
    if name.tag_ == "CD" and name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.pos_ == "NOUN":
        return name.head.head
    while name.dep_ == "pobj" and name.head.head.pos_ == "PROPN":
        name = name.head.head
    is_maker = name.pos_ == "PROPN" and name.dep_ == "pobj" and name.head.lower_ == "by" and name.head.head.pos_ == "NOUN"
    return name.head.head if is_maker else None


def of_text(noun: Token, participle: Token) -> Token | None:
    """What is drawn up, signed or published: of "a book on the making of mirrors, | published in 1923", the book.

    And of "a report on the wall which was | submitted", the report.
    """
    is_clause = participle.dep_ == "acl" or (participle.dep_ == "relcl" and is_suffered(participle) and is_which(participle))
    if not is_clause or participle.tag_ != "VBN" or participle.lemma_ not in _MADE_OF_TEXTS:
        return None
    words = load_vocabulary()
    is_published = participle.lemma_ in ("publish", "submit")
    while noun.dep_ == "pobj" and noun.head.lower_ in (("of", "on", "about") if is_published else ("of",)):
        noun = noun.head.head
        if noun.pos_ != "NOUN":
            return None
        is_text = noun.lemma_ in words.words("link", "issued") or noun.lemma_ in words.words("description", "issued_texts")
        if is_text or (is_published and noun.lemma_ in words.words("factuality", "works")):
            return noun
    return None


_MADE_OF_TEXTS = ("draw", "sign", "issue", "draft", "publish", "submit")


def of_findings(noun: Token, clause: Token) -> Token | None:
    """What is published of an event: of "the results of a trial | published in May", the results."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    is_issued = clause.tag_ == "VBN" and clause.lemma_ in load_vocabulary().words("description", "publishing")
    return over if is_issued and over is not noun and over.lemma_ in _words("findings") else None


def of_report(noun: Token, clause: Token) -> Token | None:
    """Whose findings they are: of "an inquiry into the fire, whose report led to a trial", the inquiry."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("into", "on", "of") else noun
    told = (child for child in clause.lefts if any(one.lower_ == "whose" for one in child.lefts))
    is_told = any(child.lemma_ in _words("findings") | {"report", "member", "chairman"} for child in told)
    return over if over is not noun and is_told and over.lemma_ in _words("inquiries_reporting") else None


def line_to(place: Token, clause: Token) -> Token | None:
    """What was built to a place, not that: of "a branch to Marl, which opened in 1861", the branch.

    Or at one: of "was a footbridge at Marl, which was completed in 1923", the footbridge.
    """
    links = ("to", "from", "into", "through", *(PLACING if place.pos_ == "PROPN" else ()))
    line = place.head.head if place.dep_ == "pobj" and place.head.lower_ in links else place
    if line.pos_ in ("VERB", "AUX"):
        line = next((child for child in line.rights if child.dep_ in ("dobj", "attr")), line)
    working = (
        _words("made")
        | load_vocabulary().words("common", "working")
        | {"close", "shut", "open", "reopen", "build", "complete", "finish"}
    )
    is_line = line is not place and line.lemma_ in _words("built_lines")
    return line if is_line and is_which(clause) and clause.lemma_ in working else None


def given_by(name: Token, clause: Token) -> Token | None:
    """What was given, not who gives it: of "a grant from the Lund Fund, which was awarded in May", the grant."""
    link, gift = name.head, name.head.head
    is_from = name.pos_ == "PROPN" and name.dep_ == "pobj" and link.lower_ in ("from", "by") and gift.pos_ == "NOUN"
    is_given = clause.dep_ == "relcl" and clause.tag_ == "VBN" and clause.lemma_ in ("award", "grant", "give", "present", "pay")
    return (
        gift
        if is_from and is_given and gift.lemma_ in ("grant", "prize", "award", "loan", "gift", "contract", "donation")
        else None
    )


def of_proposal(noun: Token, clause: Token) -> Token | None:
    """ "An offer from Marl, which had been rejected": the offer."""
    is_judged = clause.lemma_ in _words("judging") and any(helper.dep_ == "auxpass" for helper in auxiliaries(clause))
    is_made = clause.lemma_ in ("submit", "propose", "draft", "draw")  # "a plan for a crossing of the Lune, which she submitted"
    if not (is_judged or is_made) or noun.pos_ != "PROPN":
        return None
    over = hung_on(noun)
    while is_made and over.dep_ == "pobj" and over.lemma_ not in _words("proposals"):
        over = hung_on(over)
    before = (child for child in (over, *over.rights) if child.pos_ == "NOUN" and child.i < noun.i)
    return next((child for child in before if child.lemma_ in _words("proposals")), None)


def of_premises(noun: Token, clause: Token) -> Token | None:
    """ "A bakery on Kay Street, which had been run by a family", "a flat in Rome, which he bought": nobody runs a street."""
    over = hung_on(noun)
    is_place = noun.dep_ == "pobj" and noun.pos_ == "PROPN" and noun.head.lower_ in ("on", "in", "at", "near")
    is_done_to = any(child.lower_ == "which" and child.dep_ in ("dobj", "nsubjpass") for child in clause.lefts)
    is_owned = clause.dep_ == "relcl" and is_done_to and clause.lemma_ in load_vocabulary().words("link", "owning")
    return over if is_place and is_owned and over.pos_ == "NOUN" and over.lemma_ != "hand" else None


def built_at(place: Token, clause: Token) -> Token | None:
    """What was built at a place: "built a mill at Marl, which was | finished in 1859"."""
    builder = place.head.head if place.dep_ == "pobj" and place.head.lower_ in PLACING else place
    working = _words("made") | load_vocabulary().words("common", "working") | {"close", "shut", "open", "reopen"}
    if not is_which(clause) or builder.pos_ != "VERB" or not {clause.lemma_, builder.lemma_} <= working:
        return None
    return next((child for child in builder.rights if child.dep_ == "dobj"), None)


def of_value(noun: Token, clause: Token) -> Token | None:
    """ "The value of a plant that it closed": the plant; nobody closes a value."""
    if clause.dep_ != "relcl" or noun.lemma_ not in ("value", "cost", "price", "worth"):
        return None
    if clause.lemma_ not in ("close", "shut", "open", "own", "build", "buy", "sell", "acquire"):
        return None
    things = (thing for link in noun.rights if link.lower_ == "of" for thing in link.rights if thing.i < clause.left_edge.i)
    return next(things, None)


def acquired_at(place: Token, clause: Token) -> Token | None:
    """What was acquired at a place: "runs a mill at Marl, which it | bought in May", the mill."""
    thing = place.head.head if place.dep_ == "pobj" and place.head.lower_ in (*PLACING, "at") else place
    is_object = any(child.lower_ == "which" and child.dep_ == "dobj" for child in clause.lefts)
    is_acquired = clause.dep_ == "relcl" and is_object and clause.lemma_ in _words("acquiring")
    return thing if is_acquired and place.pos_ == "PROPN" and thing.pos_ == "NOUN" and thing.dep_ == "dobj" else None


def of_contract(noun: Token, clause: Token) -> Token | None:
    """What only runs out: "a contract with the group, which | expired in May", the contract."""
    if clause.dep_ != "relcl" or clause.lemma_ not in _words("running_out"):
        return None
    over = noun
    while over.dep_ in ("pobj", "appos") and over.lemma_ not in _words("contracts"):
        over = over.head if over.dep_ == "appos" else over.head.head
    return over if over is not noun and over.lemma_ in _words("contracts") else None


def of_shares(noun: Token, clause: Token) -> Token | None:
    """ "Shares of Marl, which had fallen": the shares; but "which was founded in 1911": Marl."""
    over = hung_on(noun)
    if over.lemma_ not in ("share", "stock") or noun.head.lower_ not in ("of", "in"):
        return None
    is_price = clause.lemma_ in load_vocabulary().words("figures", "changing") or number_of(clause) is True
    return noun if is_which(clause) and not is_price else over
