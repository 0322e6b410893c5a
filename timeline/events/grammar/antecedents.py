"""What a relative clause or a participle is about: mostly the noun it hangs on, at times what stands over that.

The parser hangs a clause on the noun nearest to it. Each rule here knows one case in which it is about another, by its words;
the first that does decides.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.events.grammar.misparses import IS_PLURAL
from timeline.events.grammar.names import described_as, whole_name
from timeline.events.grammar.verbs import auxiliaries, is_harm
from timeline.events.parsing.arcs import NOUN_SUBJECTS
from timeline.events.vocabulary import lists, load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token

_words = lists("description")


def find_antecedent(noun: Token, clause: Token) -> Token:
    """What the clause of a verb is about that hangs on a noun: of "the library in Halifax, which opened", the library.

    A verb stands for its subject: the verb over "led by banks" in "stocks rose in Frankfurt, led by banks".
    """
    for rule in _RULES:
        found = rule(noun, clause)
        if found is not None:
            return found
    return noun


def happening_of(noun: Token, clause: Token) -> Token | None:
    """The event, not what stands nearer: "the shelling of Olsk, which | killed nine", "a meeting of the board | held in May"."""
    if not (clause.dep_ == "acl" and _is_held(clause)) and not (_is_which(clause) and clause.lemma_ in _words("happening")):
        return None
    if clause.dep_ == "acl" and _is_titled(noun):  # "met Captain Lee, who came for the Congress of Ports | held in May"
        noun = clause.left_edge.nbor(-1)
    while noun.dep_ == "pobj" and noun.head.lower_ in _EVENT_LINKS and not _is_event(noun):
        noun = noun.head.head
    return noun if noun.pos_ in ("NOUN", "PROPN") and noun.lemma_.lower() in _events() else None


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
    """What is drawn up, signed or published: of "a book on the making of mirrors, | published in 1923", the book."""
    if participle.dep_ != "acl" or participle.tag_ != "VBN" or participle.lemma_ not in _MADE_OF_TEXTS:
        return None
    words = load_vocabulary()
    is_published = participle.lemma_ == "publish"
    while noun.dep_ == "pobj" and noun.head.lower_ in (("of", "on", "about") if is_published else ("of",)):
        noun = noun.head.head
        if noun.pos_ != "NOUN":
            return None
        is_text = noun.lemma_ in words.words("link", "issued") or noun.lemma_ in words.words("description", "issued_texts")
        if is_text or (is_published and noun.lemma_ in words.words("factuality", "works")):
            return noun
    return None


_MADE_OF_TEXTS = ("draw", "sign", "issue", "draft", "publish")


def of_felt(noun: Token, participle: Token) -> Token | None:
    """Who feels so, not what stands nearest: "militants will prepare for a fight, | emboldened by it"."""
    is_felt = participle.dep_ == "acl" and participle.tag_ == "VBN" and participle.lemma_ in _words("felt")
    words = load_vocabulary()
    is_thing = noun.pos_ == "NOUN" and not (words.is_person(noun.lemma_) or words.is_body(noun.lemma_))
    if not (is_felt and is_thing) or participle.left_edge.nbor(-1).text != ",":
        return None
    verb = next((place for place in noun.ancestors if place.pos_ == "VERB"), None)
    subjects = () if verb is None else (child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS)
    return next((one for one in subjects if one is not noun), None)


def _of_resisted(noun: Token, clause: Token) -> Token | None:
    """What is resisted: of "the enclosure of the common, which had been | resisted", the enclosure."""
    over, words = _over(noun), load_vocabulary()
    is_done = _is_which(clause) and clause.lemma_ in ("resist", "oppose", "delay", "postpone", "propose", "condemn", "resume")
    is_deed = over.pos_ == "NOUN" and not (words.is_person(over.lemma_) or words.is_body(over.lemma_))
    return over if is_done and is_deed and noun.head.lower_ == "of" and noun.pos_ != "PROPN" else None


def _is_event(noun: Token) -> bool:
    """Whether a noun is what happens; of a name only where that says so: "the Battle of Orsk", not "the Order of the Lance"."""
    clear = _words("occasions") | load_vocabulary().words("nominal", "clear")
    return noun.lemma_.lower() in (clear if noun.pos_ == "PROPN" else _events())


_EVENT_LINKS = ("of", "on", "for", "in", "at", "against", "between", "with")


def noun_beside(participle: Token) -> Token | None:
    """What a participle stands behind, within the aim of a noun before it: "a chance to see the plan | made in May"."""
    noun, before = participle.head, participle.left_edge.nbor(-1) if participle.left_edge.i else participle
    if participle.dep_ != "acl" or participle.tag_ != "VBN" or before.pos_ not in ("NOUN", "PROPN") or before is noun:
        return None
    aims = (child for child in noun.rights if child.dep_ in ("acl", "relcl") and child.tag_ == "VB" and child.i < participle.i)
    return before if any(aim.right_edge is before for aim in aims) else None


def _is_held(participle: Token) -> bool:
    """Whether only an event can be what a participle tells of: "held", "carried out"."""
    is_out = participle.lower_ == "carried" and any(child.lower_ == "out" for child in participle.rights)
    return participle.lower_ == "held" or is_out


def counted_in(number: Token, participle: Token) -> Token | None:
    """Whom a number counts: of "the number of soldiers killed in May", the soldiers."""
    is_count = participle.dep_ == "acl" and participle.tag_ == "VBN" and number.lemma_ in ("number", "total", "toll", "count")
    of = next(
        (child for child in number.rights if child.lower_ == "of" and child.right_edge.i + 1 == participle.left_edge.i), None
    )
    nouns = of.rights if is_count and of is not None else []
    return next((noun for noun in nouns if noun.tag_ in ("NNS", "NNPS", "CD")), None)


def counted_with(participle: Token) -> Token | None:
    """Of whom a circumstance is told: "with five members of the house | voting for it", the members."""
    noun = participle.head
    if participle.dep_ != "acl" or participle.tag_ != "VBG" or noun.dep_ != "pobj" or noun.head.lower_ != "of":
        return None
    over = noun.head.head
    return over if over.dep_ == "pobj" and over.head.lower_ == "with" else None


def of_apposition(noun: Token, clause: Token) -> Token | None:
    """ "Ann Lee, a mayor who left", Ann Lee; but "drilled at Dolman, a record that stood until 1996", the record.

    A name beside a thing may be that of another: "a crack was reported by a diver, Ann Lee, who left".
    """
    if noun.dep_ != "appos":  # "its rival, Marl, which won"
        names = (child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN" and child.i < clause.i)
        return next(names, None) if any(child.tag_ == "PRP$" for child in noun.lefts) else None
    has_owner = any(child.tag_ == "PRP$" for child in noun.head.lefts)
    is_name_of_other = noun.pos_ == "PROPN" and noun.head.pos_ == "NOUN" and (has_owner or not _is_person(noun.head))
    is_of_many = noun.tag_ == "NN" and noun.head.tag_ == "NNS" and noun.left_edge.lower_ in ("a", "an")
    if noun.lemma_ in _words("summing_up") or is_name_of_other or (is_of_many and _is_which(clause)):
        return noun  # "to diversify into tools, a venture that failed"
    is_listed = any(child.dep_ == "conj" for child in noun.children)  # "a girl who died, her brother, who lived, and a cook"
    return noun.head if noun.head.pos_ in ("NOUN", "PROPN") and not is_listed else None


def _deed_summed_up(noun: Token, _: Token) -> Token | None:
    """ "Left money for the heightening of the tower, a work that was finished in May": the heightening."""
    start = noun.left_edge.i
    is_beside = noun.lemma_ in ("work", "task", "project", "undertaking") and noun.left_edge.lower_ in ("a", "an") and start > 1
    if not is_beside or noun.doc.tokens[start - 1].text != ",":
        return None
    deed = noun.doc.tokens[start - 2]
    while deed.dep_ == "pobj" and deed.head.lower_ == "of" and deed.head.head.pos_ == "NOUN":
        deed = deed.head.head
    return deed if deed.pos_ == "NOUN" and deed.left_edge.lower_ == "the" else None


def of_findings(noun: Token, clause: Token) -> Token | None:
    """What is published of an event: of "the results of a trial | published in May", the results."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    is_issued = clause.tag_ == "VBN" and clause.lemma_ in load_vocabulary().words("description", "publishing")
    return over if is_issued and over is not noun and over.lemma_ in _words("findings") else None


def _given_by(name: Token, clause: Token) -> Token | None:
    """What was given, not who gives it: of "a grant from the Lund Fund, which was awarded in May", the grant."""
    link, gift = name.head, name.head.head
    is_from = name.pos_ == "PROPN" and name.dep_ == "pobj" and link.lower_ in ("from", "by") and gift.pos_ == "NOUN"
    is_given = clause.dep_ == "relcl" and clause.tag_ == "VBN" and clause.lemma_ in ("award", "grant", "give", "present", "pay")
    return (
        gift
        if is_from and is_given and gift.lemma_ in ("grant", "prize", "award", "loan", "gift", "contract", "donation")
        else None
    )


def _of_eve(eve: Token, clause: Token) -> Token | None:
    """ "The eve of the vote, during which they fought": the vote."""
    of = next((child for child in eve.rights if child.lower_ == "of" and child.i == eve.i + 1), None)
    is_eve = eve.lemma_ in ("eve", "run-up", "anniversary", "aftermath") and clause.dep_ == "relcl"
    return next(iter(of.rights), None) if of is not None and is_eve else None


# The rules, each for one case: what the clause is about; None in all others -----------------------------------------------


def of_date(noun: Token, _: Token) -> Token | None:
    """ "Shares issued July 1, which will pay": the shares."""
    return noun.head.head if noun.dep_ == "npadvmod" and noun.head.dep_ == "acl" else None


def _of_one_of_kind(noun: Token, clause: Token) -> Token | None:
    """ "The fair was the largest one held by the city, which drew thousands": the fair."""
    above = itertools.islice(noun.ancestors, _NEAR)
    one = next((place for place in above if place.lower_ == "one" and place.dep_ == "attr" and place.head.lemma_ == "be"), None)
    if one is None or not _is_which(clause) or clause.left_edge.nbor(-1).text != ",":
        return None
    return next((child for child in one.head.lefts if child.dep_ == "nsubj"), None)


def _of_several(noun: Token, clause: Token) -> Token | None:
    """ "Two nurses and a cook, who were seized": all of them."""
    is_last = noun.dep_ == "conj" and noun.tag_ in ("NN", "NNP")
    return noun.head if is_last and _number_of(clause) is True else None


def _of_two_ends(noun: Token, clause: Token) -> Token | None:
    """ "The line between Lund and Marl, which was rebuilt": the line, as "was" is of one."""
    while noun.dep_ == "conj" or (noun.dep_ == "pobj" and noun.head.lower_ == "of"):  # "between Lund and the island of Moe"
        noun = noun.head if noun.dep_ == "conj" else noun.head.head
    over = _over(noun)
    is_between = noun.dep_ == "pobj" and noun.head.lower_ == "between" and any(child.dep_ == "conj" for child in noun.rights)
    return over if is_between and over.pos_ == "NOUN" and _is_which(clause) and _number_of(clause) is False else None


def of_premises(noun: Token, clause: Token) -> Token | None:
    """ "A bakery on Kay Street, which had been run by a family", "a flat in Rome, which he bought": nobody runs a street."""
    over = _over(noun)
    is_place = noun.dep_ == "pobj" and noun.pos_ == "PROPN" and noun.head.lower_ in ("on", "in", "at", "near")
    is_done_to = any(child.lower_ == "which" and child.dep_ in ("dobj", "nsubjpass") for child in clause.lefts)
    is_owned = clause.dep_ == "relcl" and is_done_to and clause.lemma_ in load_vocabulary().words("link", "owning")
    return over if is_place and is_owned and over.pos_ == "NOUN" and over.lemma_ != "hand" else None


def of_proposal(noun: Token, clause: Token) -> Token | None:
    """ "An offer from Marl, which had been rejected": the offer."""
    is_judged = clause.lemma_ in _words("judging") and any(helper.dep_ == "auxpass" for helper in auxiliaries(clause))
    is_made = clause.lemma_ in ("submit", "propose", "draft", "draw")  # "a plan for a crossing of the Lune, which she submitted"
    if not (is_judged or is_made) or noun.pos_ != "PROPN":
        return None
    over = _over(noun)
    while is_made and over.dep_ == "pobj" and over.lemma_ not in _words("proposals"):
        over = _over(over)
    before = (child for child in (over, *over.rights) if child.pos_ == "NOUN" and child.i < noun.i)
    return next((child for child in before if child.lemma_ in _words("proposals")), None)


def _of_shares(noun: Token, clause: Token) -> Token | None:
    """ "Shares of Marl, which had fallen": the shares; but "which was founded in 1911": Marl."""
    over = _over(noun)
    if over.lemma_ not in ("share", "stock") or noun.head.lower_ not in ("of", "in"):
        return None
    is_price = clause.lemma_ in load_vocabulary().words("figures", "changing") or _number_of(clause) is True
    return noun if _is_which(clause) and not is_price else over


def of_no_person(noun: Token, clause: Token) -> Token | None:
    """ "A squadron under Captain Lee, which had sailed", "a panel led by Judge Lee, which met": no "which" is a person."""
    if not _is_which(clause):
        return None
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    over, participle = _over(noun), noun.head.head
    if noun.head.dep_ == "agent" and participle.dep_ == "acl" and participle.left_edge.nbor(-1).text == ",":
        over = participle.head
        return over if over.pos_ in ("NOUN", "PROPN") and (_is_titled(noun) or _has_trade(noun)) else None
    inner = next((child for link in noun.rights if link.lower_ in ("of", "at") for child in link.rights), None)
    if inner is not None and inner.pos_ == "PROPN" and _is_called(noun) and inner.right_edge.i == clause.left_edge.i - 2:
        return inner  # "Ann Lee of the Dockers' Union, which will meet"
    return over if over.pos_ == "NOUN" and not _is_person(over) and _is_titled(noun) else None


def _is_called(name: Token) -> bool:
    """Whether a name is a person's by its given name: "Ann Lee"."""
    first = name.left_edge
    return (
        name.pos_ == "PROPN"
        and first.dep_ == "compound"
        and first.head is name
        and load_vocabulary().gender_of(first.text) is not None
    )


def _of_example(noun: Token, clause: Token) -> Token | None:
    """ "The organizers, including the press, who had left": all of them; but "including Magellan, which operated": that one."""
    over = noun.head.head
    is_example = noun.dep_ == "pobj" and noun.head.lower_ == "including" and over.pos_ in ("NOUN", "PROPN")
    if not is_example or clause.left_edge.nbor(-1).text != ",":
        return None
    return noun if noun.pos_ == "PROPN" and not any(child.dep_ == "conj" for child in noun.rights) else over


def _of_relation(noun: Token, clause: Token) -> Token | None:
    """ "Built by Ann Lee, a grandchild of the founder, who served until 1953": Ann Lee, beside whom the other is named."""
    kin = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    is_kin = kin is not noun and kin.dep_ == "appos" and kin.head.pos_ == "PROPN" and kin.pos_ == "NOUN"
    is_who = any(child.lower_ == "who" for child in clause.lefts)
    return kin.head if is_kin and is_who and clause.left_edge.nbor(-1).text == "," else None


def _of_persons(noun: Token, clause: Token) -> Token | None:
    """ "Members of the sect, who left": every "who" is one."""
    if _is_person(noun) or _is_called(noun) or all(child.lower_ != "who" for child in clause.lefts):
        return None
    over = _over(noun)
    if not _is_person(over) and noun.pos_ == "PROPN" == over.pos_:  # "observers from the Board for Clean Seas, who"
        over = _over(over)
    return find_antecedent(over, clause) if _is_person(over) else None


def _of_figure(noun: Token, clause: Token) -> Token | None:
    """ "The budget for 1997, which passed in May": the budget."""
    if clause.dep_ != "relcl" or noun.tag_ != "CD" or noun.dep_ != "pobj":
        return None
    over = _over(noun)
    before = (over, *(child for child in over.rights if child.dep_ == "dobj" and child.i < noun.i))
    return next((one for one in before if one.pos_ == "NOUN"), None)


def _of_money(noun: Token, clause: Token) -> Token | None:
    """ "The centre, estimated to cost 800 million pesos, which began in April": no sum did."""
    is_sum = _is_which(clause) and any(child.tag_ == "CD" for child in noun.lefts)
    if not is_sum or noun.lemma_ not in load_vocabulary().words("figures", "units") or clause.lemma_ not in _words("happening"):
        return None
    over = next((place for place in noun.ancestors if place.pos_ in ("NOUN", "PROPN")), None)
    return over and (happening_of(over, clause) or over)


def of_length(noun: Token, clause: Token) -> Token | None:
    """ "A rise of 9% over three years, which they refused", "troops from the east, which came": no length nor direction did."""
    over, words = _over(noun), load_vocabulary()
    is_length = noun.lemma_ in words.words("reference", "spans") and any(child.tag_ == "CD" for child in noun.lefts)
    is_side = noun.lower_ in words.words("reference", "directions") and noun.head.lower_ in ("from", "to", "in")
    if over is noun or not (is_length or is_side) or not _is_which(clause):
        return None
    if over.pos_ == "VERB":  # "offered a rise over three years, which they refused"
        return next((child for child in over.rights if child.dep_ == "dobj" and child.i < noun.i), None)
    return find_antecedent(over, clause) if over.pos_ in ("NOUN", "PROPN") else None


def _of_what_is_told(noun: Token, clause: Token) -> Token | None:
    """ "Stocks rose in Frankfurt, led by banks", "profit rose to $4 from $3, driven by demand": the verb's subject."""
    over = _over(noun)
    if clause.dep_ != "acl" or over == noun or over.pos_ != "VERB":
        return None
    is_place = noun.pos_ == "PROPN" and noun.head.lower_ in ("in", "at")
    if is_place and load_vocabulary().is_body(noun.lower_) and clause.lemma_ in _words("of_bodies"):
        return None  # "served in the Study Group, headed by Lee"
    is_set_off = clause.tag_ == "VBN" and clause.left_edge.nbor(-1).text == ","
    is_amount = noun.pos_ == "NUM" or any(child.dep_ == "nummod" for child in noun.lefts)
    return over if is_place or (is_set_off and is_amount) else None


def _of_who(noun: Token, clause: Token) -> Token | None:
    """ "The sensation of the late season who beat him", "Jews from Norland who wish": no season beats, no country is a "who"."""
    words = load_vocabulary()
    is_who = clause.dep_ == "relcl" and any(child.lower_ == "who" for child in clause.lefts)
    is_thing = noun.lemma_ in words.words("reference", "spans") or noun.text in words.words("reference", "countries")
    if not (is_who and is_thing) or noun.dep_ != "pobj":
        return None
    return next((place for place in itertools.islice(noun.ancestors, _NEAR) if place.pos_ in ("NOUN", "PROPN")), None)


_NEAR = 4  # words above


def _by_number(noun: Token, clause: Token) -> Token | None:
    """ "The library in Halifax, which opened": of a place, what is there; else what agrees with the verb."""
    over = _built_at(noun, clause) or _over(noun)
    if (
        over.pos_ == "VERB" and noun.head.lower_ == "outside" and _is_which(clause)
    ):  # "dismantle stands outside the hall that were built"
        over = next((child for child in over.rights if child.dep_ == "dobj" and child.right_edge.i == noun.head.i - 1), over)
    if over == noun or (over.pos_ not in ("NOUN", "PROPN") and over.lower_ != "one"):
        return None
    number, plural, over_plural = _number_of(clause), noun.tag_ in ("NNS", "NNPS"), over.tag_ in ("NNS", "NNPS")
    if _is_which(clause) and over.pos_ == "NOUN" and _is_person(over):
        return None  # "the men at the mill, which closed"
    disagrees = number is not None and plural not in (over_plural, number)
    return over if disagrees or _is_placed_in(noun) else None


def _by_number_apart(noun: Token, clause: Token) -> Token | None:
    """ "Traders in Kay Street, which has closed", "a campaign aimed at visitors that seeks to win them": by the verb's number."""
    if not _is_which(clause) or noun.tag_ not in ("NNS", "NNPS") or _number_of(clause) is not False:
        return None
    if noun.dep_ == "pobj" and noun.head.head.dep_ == "acl":
        over = noun.head.head.head
        return over if over.tag_ in ("NN", "NNP") else None
    before = [word for word in noun.subtree if noun.i < word.i < clause.left_edge.i and word.tag_ in ("NN", "NNP")]
    return before[-1] if before and before[-1].dep_ == "pobj" else None


def _built_at(place: Token, clause: Token) -> Token | None:
    """What was built at a place: "built a mill at Marl, which was | finished in 1859"."""
    builder = place.head.head if place.dep_ == "pobj" and place.head.lower_ in _PLACING else place
    working = _words("made") | load_vocabulary().words("common", "working")
    if not _is_which(clause) or builder.pos_ != "VERB" or not {clause.lemma_, builder.lemma_} <= working:
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


def _of_contract(noun: Token, clause: Token) -> Token | None:
    """What only runs out: "a contract with the group, which | expired in May", the contract."""
    if clause.dep_ != "relcl" or clause.lemma_ not in _words("running_out"):
        return None
    over = noun
    while over.dep_ in ("pobj", "appos") and over.lemma_ not in _words("contracts"):
        over = over.head if over.dep_ == "appos" else over.head.head
    return over if over is not noun and over.lemma_ in _words("contracts") else None


def acquired_at(place: Token, clause: Token) -> Token | None:
    """What was acquired at a place: "runs a mill at Marl, which it | bought in May", the mill."""
    thing = place.head.head if place.dep_ == "pobj" and place.head.lower_ in (*_PLACING, "at") else place
    is_object = any(child.lower_ == "which" and child.dep_ == "dobj" for child in clause.lefts)
    is_acquired = clause.dep_ == "relcl" and is_object and clause.lemma_ in _words("acquiring")
    return thing if is_acquired and place.pos_ == "PROPN" and thing.pos_ == "NOUN" and thing.dep_ == "dobj" else None


def _is_placed_in(noun: Token) -> bool:
    """Whether a phrase tells where something is: "the library | in Halifax", "the school | on Sark"."""
    return noun.head.lower_ in _PLACING or (noun.head.lower_ == "on" and noun.pos_ == "PROPN" and not noun.lefts)


_PLACING = ("in", "at", "through", "along", "across", "near", "outside", "beside")


_RULES: tuple[Callable[[Token, Token], Token | None], ...] = (
    _deed_summed_up,
    _given_by,
    _of_eve,
    of_apposition,
    of_findings,
    of_date,
    _of_one_of_kind,
    lambda noun, _: described_as(noun),  # "the Six are a forum that first met in May"
    _of_several,
    happening_of,
    of_text,
    of_felt,
    _of_resisted,
    _of_two_ends,
    of_premises,
    of_proposal,
    _of_shares,
    of_value,
    _of_contract,
    acquired_at,
    lambda _, clause: counted_with(clause),
    of_no_person,
    _of_example,
    _of_relation,
    _of_persons,
    made_by,
    lambda noun, _: whole_name(noun),  # "the Treaty of Hadrin, signed in May"
    counted_in,
    _of_figure,
    of_length,
    _of_money,
    _of_what_is_told,
    _of_who,
    _by_number_apart,
    _by_number,
)


def _over(noun: Token) -> Token:
    """What a noun's phrase hangs on: of "the library in Halifax", the library."""
    return noun.head.head if noun.dep_ == "pobj" and noun.head.pos_ == "ADP" else noun


def _number_of(clause: Token) -> bool | None:
    """Whether the verb of a clause tells of several; None where its form does not say."""
    known = (IS_PLURAL[word.lower_] for word in (*auxiliaries(clause), clause) if word.lower_ in IS_PLURAL)
    return next(known, False if clause.tag_ == "VBZ" else None)


def _is_which(clause: Token) -> bool:
    """Whether a clause tells of a thing: "patients in a trial | that ended in May" tells of no patients."""
    return clause.dep_ == "relcl" and any(child.lower_ in ("which", "that") and child.tag_ == "WDT" for child in clause.lefts)


def _is_person(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and load_vocabulary().is_person(noun.lemma_)


def _is_titled(name: Token) -> bool:
    """Whether a name is a person's, by the title before it; or a noun names persons."""
    titles = load_vocabulary().words("reference", "titles")
    return _is_person(name) or (name.pos_ == "PROPN" and any(child.text in titles for child in name.lefts))


def _has_trade(name: Token) -> bool:
    """Whether a trade stands before a name: "former congressman Ann Lee"."""
    return name.pos_ == "PROPN" and any(load_vocabulary().is_person(child.lower_) for child in name.lefts)


def _events() -> frozenset[str]:
    return _words("occasions").union(*load_vocabulary().tables["nominal"].values())


def counted_alike(number: Token) -> Token | None:
    """What a number that is a subject alone counts, after a first one: "two men died and | nine | were hurt": the men."""
    verb = number.head
    is_alone = all(child.dep_ in ("advmod", "quantmod", "amod", "det") and child.pos_ != "NOUN" for child in number.lefts)
    is_subject = number.tag_ == "CD" and number.dep_ in NOUN_SUBJECTS and is_alone and not number.rights
    if not is_subject or verb.dep_ != "conj" or _may_be_year(number):
        return None
    before = number.doc.tokens[number.sent.start : number.left_edge.i]
    first = next((child for child in verb.head.lefts if child.dep_ in NOUN_SUBJECTS), None)
    nouns = (noun for noun in (first, *reversed(before)) if noun is not None and _is_counted(noun))
    return next((noun for noun in nouns if _can_befall(verb, noun)), None)


def _is_counted(noun: Token) -> bool:
    return noun.tag_ == "NNS" and any(child.dep_ == "nummod" for child in noun.lefts)


def _may_be_year(number: Token) -> bool:
    return number.is_digit and len(number.text) == _DIGITS_OF_YEAR


_DIGITS_OF_YEAR = 4


def _can_befall(verb: Token, noun: Token) -> bool:
    """Whether what a verb tells can be told of a noun: "were hurt" of men, "were completed" of houses."""
    words = load_vocabulary()
    is_person = words.is_person(noun.lemma_) or noun.lower_ == "people"
    if verb.lemma_ in words.words("reference", "done_to_persons") or is_harm(verb) or verb.lemma_ in ("force", "evacuate"):
        return is_person
    is_of_things = verb.lemma_ in words.words("reference", "done_to_things") or verb.lemma_ in ("sell", "destroy", "damage")
    return is_person != is_of_things and (is_of_things or noun.head is verb.head)
