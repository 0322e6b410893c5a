"""Names that the parser took apart, or joined to what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.parsing.arcs import NOUN_SUBJECTS, SUBJECTS, hang_on, helpers_of, make_root, relation_of_subject, subject_of
from timeline.events.parsing.calendar_words import is_month
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Token


def name_in_two(first: Token) -> bool:
    """A name taken for two subjects: "Coach Jan | Moe called it off"."""
    last = first.doc.tokens[first.i + 1] if first.i + 1 < len(first.doc) else first
    is_pair = last.tag_ == "NNP" and first.dep_ == last.dep_ == "nsubj" and last.head is first.head and first.whitespace_ == " "
    if not is_pair or first.rights or last.lefts:
        return False
    for child in first.lefts:
        child.head = last
    hang_on(first, last, "compound")
    return True


def name_of_doer(name: Token) -> bool:
    """The name of who did something, hung on what he did it to: "was proposed by a brewer, Edmund | Lacey |, who"."""
    comma = name.left_edge.nbor(-1)
    doer = comma.nbor(-1)
    is_doer = doer.dep_ == "pobj" and doer.head.dep_ == "agent" and doer.tag_ == "NN" and doer.left_edge.lower_ in ("a", "an")
    if name.dep_ != "appos" or comma.text != "," or not is_doer or name.head is doer or name.head.i > doer.i:
        return False
    hang_on(name, doer, "appos")
    return True


def name_of_officer(name: Token) -> bool:
    """Who somebody is, hung on the place of the office: "the envoy to Norland, | Karim Som, spoke"."""
    place = name.head
    if name.dep_ != "appos" or place.dep_ != "pobj" or place.pos_ != "PROPN" or name.left_edge.nbor(-1).text != ",":
        return False
    officer = place.head.head
    given = name.left_edge
    is_given = load_vocabulary().gender_of(given.text) is not None
    is_given = (is_given and place.head.lower_ in ("of", "in")) or place.head.lower_ in ("to", "for")  # "of Marl, New York"
    is_name = is_given and given.pos_ == "PROPN" and given is not name and given.head is name
    is_officer = officer.pos_ in ("NOUN", "PROPN") and load_vocabulary().is_person(officer.lemma_.lower())
    if not (is_name and is_officer) or any(child.dep_ == "appos" for child in officer.rights):
        return False
    name.head = officer
    return True


def officer_of_place(name: Token) -> bool:
    """An officer's name, joined to the place of the office: "the mayor of Lund, | Ann Lee, said so"."""
    place = next((child for child in name.lefts if child.dep_ == "nmod" and child.pos_ == "PROPN"), None)
    of = name.head
    if name.dep_ != "pobj" or of.lower_ != "of" or place is None or place.right_edge.i + 1 >= name.i:
        return False
    officer, comma = of.head, name.doc.tokens[place.i + 1]
    is_officer = officer.pos_ == "NOUN" and load_vocabulary().is_person(officer.lemma_.lower())
    if not is_officer or comma.text != "," or name.nbor(1).text != "," or place.left_edge.i != of.i + 1:
        return False
    hang_on(place, of, "pobj")
    hang_on(name, officer, "appos")
    return True


def based_name(name: Token) -> bool:
    """A firm after its town and state, taken for what stands beside the town: "Lund, Mich.-based | Marl Bank | said"."""
    place = name.head
    based = next((child for child in name.lefts if child.lower_.endswith("-based")), None)
    if name.dep_ != "appos" or based is None or place.pos_ != "PROPN" or name.left_edge.nbor(-1).text != ",":
        return False
    hang_on(name, place.head if place.head is not place else name, place.dep_)
    hang_on(based, name, "amod")
    hang_on(place, based, "npadvmod")
    for child in (*place.lefts, *place.rights):
        if child is not name:
            child.head = name
    return True


def name_in_place(verb: Token) -> bool:
    """A name drawn into the place before it: "At Dunsley | Coles measured stars"."""
    if verb.dep_ != "ROOT" or verb.tag_ != "VBD" or subject_of(verb) is not None or verb.i - verb.sent.start != 3:
        return False
    link, place, name = verb.doc.tokens[verb.i - 3 : verb.i]
    is_one_name = place.dep_ == "compound" and place.head is name and {place.pos_, name.pos_} == {"PROPN"}
    if link.pos_ != "ADP" or name.head is not link or not is_one_name:
        return False
    hang_on(place, link, "pobj")
    hang_on(name, verb, "nsubj")
    return True


def joined_name(link: Token) -> bool:
    """A name with an "and" in it: one railway is "the Wexley | and | Northern Railway"."""
    first = link.head
    last = next((child for child in first.rights if child.dep_ == "conj"), None)
    if last is None or {first.pos_, last.pos_} != {"PROPN"} or first.dep_ not in SUBJECTS or not last.lefts:
        return False
    verb = first.head
    is_one = any(word.lower_ in ("was", "is", "has") for word in (*helpers_of(verb), verb))
    is_one = is_one or last.text in load_vocabulary().words("reference", "institutions")
    is_close = link.i == first.i + 1 == last.left_edge.i - 1 and all(child.dep_ == "compound" for child in last.lefts)
    if not (is_one and is_close and first.lefts and first.lefts[0].lower_ == "the"):
        return False
    hang_on(last, verb, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child is not last:
            child.head = last
    hang_on(link, last, "compound")
    hang_on(first, last, "compound")
    return True


def hyphened_surname(hyphen: Token) -> bool:
    """The second half of a surname, hung beside the first: "Ann Hale | - | Moe"."""
    if not 0 < hyphen.i < len(hyphen.doc) - 1:
        return False
    first, last = hyphen.nbor(-1), hyphen.nbor()
    is_one = not first.whitespace_ and not hyphen.whitespace_ and first.pos_ == last.pos_ == "PROPN" and first.lefts
    is_second = (
        last.dep_ in SUBJECTS and first.dep_ == "appos" and last.head is first.head.head
    )  # "the composer Ann Hale | - | Moe"
    if not is_one or not (is_second or (last.dep_ == "appos" and last.head is first)):
        return False
    hang_on(last, first.head if first.head is not first else last, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child is not last:
            child.head = last
    hang_on(first, last, "compound")
    hang_on(hyphen, last, "punct")
    return True


def hyphened_name(link: Token) -> bool:
    """A place with a word between hyphens, taken apart: "Marl | -on-Lenn"."""
    if link.i < 2 or link.i + 2 >= len(link.doc):
        return False
    first, second = link.doc.tokens[link.i - 2], link.doc.tokens[link.i + 2]
    marks = (link.nbor(-1), link.nbor())
    is_one = all(mark.text == "-" and not mark.whitespace_ for mark in marks) and not (first.whitespace_ or link.whitespace_)
    if not is_one or not first.text.istitle() or not second.text.istitle() or second.is_ancestor(first):
        return False
    top = link if first.head is link else first  # by which the name hangs on its clause
    hang_on(second, second if top.head is top else top.head, top.dep_)
    for child in (*first.lefts, *first.rights):
        if child is not second:
            child.head = second
    for part in (first, link):
        hang_on(part, second, "compound")
        part.pos_ = "PROPN"
    for mark in marks:
        hang_on(mark, second, "punct")
    second.pos_ = "PROPN"
    return True


def ampersand(mark: Token) -> bool:
    """A firm of two names, taken for two: "Marl | & | Orbit | was sold"."""
    if mark.i == 0 or mark.i + 1 >= len(mark.doc):
        return False
    first, second = mark.nbor(-1), mark.nbor()
    while second.dep_ == "compound" and second.head.left_edge is mark.nbor():
        second = second.head  # "Marl + | Orbit Foods"
    are_names = first.pos_ == second.pos_ == "PROPN" and second.head is first and second.dep_ == "conj"
    if not are_names:
        return False
    hang_on(second, second if first.head is first else first.head, first.dep_)
    for child in (*first.lefts, *first.rights):
        if child is not second:
            child.head = second
    hang_on(first, second, "compound")
    hang_on(mark, second, "punct")
    return True


def kind_before_name(verb: Token) -> bool:
    """What kind a name is of, taken for all that stands under a link: "a week after | typhoon | Cimon struck, it is wet"."""
    name = subject_of(verb)
    kind = name.left_edge.nbor(-1) if name is not None and name.left_edge.i else verb
    link = kind.head
    is_kind = kind.pos_ == "NOUN" and kind.dep_ == "pobj" and not kind.rights and verb.dep_ == "advcl"
    if name is None or name.pos_ != "PROPN" or not is_kind or link.lower_ not in ("after", "before", "since", "until"):
        return False
    hang_on(kind, name, "compound")
    for child in kind.lefts:
        child.head = name
    hang_on(link, verb, "mark")
    return True


def name_after_country(country: Token) -> bool:
    """A name drawn into the country where its bearer serves: "the envoy to | Norland Carl Moe praised it"."""
    name, link = country.head, country.head.head
    office = link.head
    is_inside = (
        country.dep_ == "compound"
        and name.left_edge is country
        and country.text in load_vocabulary().words("reference", "countries")
    )
    if not is_inside or name.i - country.i < 2 or name.dep_ != "pobj" or link.lower_ not in ("to", "of"):
        return False
    if office.pos_ != "NOUN" or not load_vocabulary().is_person(office.lemma_) or link.i != office.i + 1:
        return False
    hang_on(country, link, "pobj")
    hang_on(name, office, "appos")
    return True


def name_after_title(name: Token) -> bool:
    """A name taken for what stands beside the title before it: "Norland's President | Carl Moe, a farmer, left"."""
    title = name.head
    is_beside = name.dep_ == "appos" and name.left_edge.i == title.i + 1 and title.pos_ == "PROPN"
    if not is_beside or title.text not in load_vocabulary().words("reference", "titles") or title.dep_ not in SUBJECTS:
        return False
    hang_on(name, title.head, title.dep_)
    for child in (*title.lefts, *title.rights):
        if child is not name:
            child.head = name
    hang_on(title, name, "compound")
    return True


def name_after_person(name: Token) -> bool:
    """A name right after what its bearer is, taken for a clause: "married Moe's sister | Odile | in 1898"."""
    noun, verb = name.nbor(-1), name.head
    is_odd = name.dep_ in ("advcl", "dep", "oprd", "ccomp") and not name.lefts and name.i > verb.i
    if not is_odd or noun.dep_ not in ("dobj", "pobj") or noun.tag_ != "NN" or not load_vocabulary().is_person(noun.lemma_):
        return False
    if not (noun.head is verb or noun.head.head is verb) or all(child.dep_ not in ("poss", "det") for child in noun.lefts):
        return False
    for child in name.rights:
        child.head = verb
    hang_on(name, noun, "appos")
    return True


def trade_before_name(name: Token) -> bool:
    """What somebody is, taken for a second subject beside the name: "The Lundish | steelmaker | Dravik said so"."""
    noun, verb = name.left_edge.nbor(-1), name.head
    if name.dep_ not in SUBJECTS or noun.dep_ not in SUBJECTS or noun.head is not verb or noun.pos_ != "NOUN":
        return False
    if any(child.i < verb.i for child in noun.rights):
        return False
    words, kind = load_vocabulary(), noun.lower_
    is_kind = words.is_person(kind) or words.is_body(kind) or kind.endswith(("maker", "producer", "operator", "owner"))
    is_rival = any(child.lower_ == "rival" for child in noun.lefts)  # "the rival | line | Dravik said so"
    if not (is_kind or is_rival) or noun.tag_ != "NN" or verb.dep_ == "relcl":
        return False
    for child in (*noun.lefts, *noun.rights):  # "was born in Lund, the son of a smith"
        child.head = name
    hang_on(noun, name, "compound")
    return True


def name_before_apposition(word: Token) -> bool:
    """A name that opens a sentence, taken for another word: "| Tully, | a former coach, was elected"."""
    verb = word.head
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    is_first = word.is_sent_start and word.dep_ in ("advmod", "npadvmod", "nmod", "dep") and not (word.lefts or word.rights)
    if not is_first or subject is None or subject.pos_ != "NOUN" or word.nbor().text != "," or not word.text.istitle():
        return False
    is_told = subject.left_edge.i == word.i + 2 and subject.left_edge.lower_ in ("a", "an") and subject.nbor().text == ","
    if not is_told or not load_vocabulary().is_person(subject.lemma_):
        return False
    word.pos_, word.tag_ = "PROPN", "NNP"
    hang_on(word, verb, subject.dep_)
    hang_on(subject, word, "appos")
    return True


def name_after_firm(word: Token) -> bool:
    """A firm's name, taken for an adverb: "sold it to the equity firm | Oakmere | for nine million"."""
    noun = word.nbor(-1)
    is_name = word.text.istitle() and not word.is_sent_start and word.dep_ in ("advmod", "npadvmod", "dep") and not word.rights
    if not is_name or noun.pos_ != "NOUN" or noun.lemma_ not in load_vocabulary().words("reference", "kinds_of_company"):
        return False
    word.pos_, word.tag_ = "PROPN", "NNP"
    hang_on(word, noun, "appos")
    return True


def incorporated(form: Token) -> bool:
    """What kind of company a name is of, taken for the name: "works for Marl Logistics, | Inc."."""
    comma = form.nbor(-1)
    name = next((child for child in form.lefts if child.dep_ in ("nmod", "compound") and child.i + 1 == comma.i), None)
    if comma.text != "," or name is None or name.pos_ != "PROPN":
        return False
    for child in form.children:
        if child is not name:
            child.head = name
    hang_on(name, form.head, form.dep_)
    hang_on(form, name, "appos")
    return True


def name_between_commas(name: Token) -> bool:
    """A name beside a noun, hung on the first of two verbs: "was ill and lost its captain, | Ben Moe, | to a knee injury"."""
    comma = name.left_edge.nbor(-1)
    noun = comma.nbor(-1) if comma.text == "," else name
    is_name = name.dep_ == "npadvmod" and name.tag_ == "NNP" and name.i + 1 < len(name.doc) and name.nbor().text == ","
    if not is_name or noun.dep_ not in ("dobj", "pobj") or noun.pos_ != "NOUN":
        return False
    first = name.head
    hang_on(name, noun, "appos")
    for child in first.rights:
        if child.dep_ == "prep" and child.i > name.i and noun.head.pos_ == "VERB":
            child.head = noun.head
    return True


def name_of_kind(name: Token) -> bool:
    """The name of a thing behind its kind, taken for a second subject: "the genus | Moria | was named after him"."""
    kind = name.nbor(-1)
    is_second = name.dep_ in NOUN_SUBJECTS and kind.dep_ in NOUN_SUBJECTS and kind.head is name.head and not name.lefts
    if not is_second or kind.tag_ != "NN" or kind.i > name.i:
        return False
    hang_on(name, kind, "appos")
    return True


def name_after_bare_kind(name: Token) -> bool:
    """A name behind a kind without an article, put beside it: "Swiss packaging | group Valdora | agreed to it"."""
    kind = name.head
    is_behind = name.dep_ == "appos" and name.i == kind.i + 1 and kind.tag_ == "NN" and not name.lefts
    is_bare = all(child.dep_ in ("amod", "compound", "punct", "nmod") for child in kind.lefts)
    is_firm = kind.dep_ in NOUN_SUBJECTS and kind.lower_ in load_vocabulary().words("reference", "kinds_of_company")
    if not (is_behind and is_bare and is_firm):
        return False
    hang_on(name, kind.head, kind.dep_)
    for child in kind.children:
        if child is not name:
            child.head = name
    hang_on(kind, name, "compound")
    return True


def name_before_kind(kind: Token) -> bool:
    """The kind of a named thing, taken for a clause behind its name: "sailed from the Sula | lagoon | in May"."""
    name = kind.nbor(-1)
    is_clause = kind.dep_ in ("advcl", "ccomp", "conj") and kind.head is name.head.head and not kind.lefts
    if not is_clause or name.pos_ != "PROPN" or name.dep_ != "pobj" or not any(child.dep_ == "det" for child in name.lefts):
        return False
    link = name.head
    for child in list(name.lefts):
        child.head = kind
    hang_on(kind, link, "pobj")
    hang_on(name, kind, "compound")
    return True


def late_name(name: Token) -> bool:
    """The name of a dead person, put beside the place he is told of with: "a poet from Lund, the late | Jan Moe |, wrote it"."""
    place = name.head
    is_beside = name.dep_ == "appos" and place.dep_ == "pobj" and any(child.lower_ == "late" for child in name.lefts)
    person = place.head.head if is_beside else name
    if not is_beside or person.pos_ != "NOUN" or load_vocabulary().is_body(person.lemma_):
        return False
    name.head = person
    return True


def per_as_name(per: Token) -> bool:
    """A first name taken for a preposition: "the chairman, | Per | Moe, left"."""
    name = per.rights[0] if len(per.rights) == 1 else per
    is_name = per.text == "Per" and not per.is_sent_start and name.pos_ == "PROPN" and name.dep_ == "pobj" and name.i == per.i + 1
    if not is_name or per.i == 0:
        return False
    person = per.nbor(-2) if per.nbor(-1).text == "," and per.i > 1 else per.nbor(-1)
    hang_on(name, person if person.pos_ == "NOUN" else per.head, "appos" if person.pos_ == "NOUN" else per.dep_)
    hang_on(per, name, "compound")
    per.tag_, per.pos_ = "NNP", "PROPN"
    return True


def name_of_ordinal(name: Token) -> bool:
    """What is counted, taken for a time of its number: "at the two-day third Air Chiefs' | Conference"."""
    number = name.head
    is_counted = name.dep_ == "npadvmod" and number.dep_ == "pobj" and load_vocabulary().is_ordinal(number.lower_)
    if not is_counted or name.i < number.i:
        return False
    preposition = number.head
    for child in list(number.children):
        if child is not name:
            hang_on(child, name, child.dep_)
    hang_on(name, preposition, "pobj")
    hang_on(number, name, "amod")
    return True


def name_with_article(name: Token) -> bool:
    """A surname with its article, taken for a name by itself, or a verb: "the politician Karim | al-Hadid | called"."""
    given = name.nbor(-1)
    is_surname = name.lower_.startswith(_ARTICLES) and given.tag_ == "NNP" and given.whitespace_ == " "
    if not is_surname or (given.dep_ == "compound" and given.head is name):
        return False
    if name.dep_ in ("appos", "aux", "auxpass") and (name.head is given or name.dep_ != "appos"):
        for child in name.lefts if name.dep_ != "appos" else ():
            hang_on(child, name.head, child.dep_)  # "the war with Karim al-Hadid | ended"
        hang_on(name, given.head, given.dep_)
    elif name.dep_ in ("relcl", "acl") and given.head is name:
        name.dep_ = "appos"
    elif name.dep_ == "ROOT" and given.head is name:
        verb = next((child for child in name.rights if child.tag_ == "VBD"), None)
        if verb is None:
            return False
        for child in name.rights:
            if child is not verb and child.dep_ != "appos":
                hang_on(child, verb, child.dep_)
        make_root(verb, name)
        hang_on(name, verb, relation_of_subject(verb))
    elif given.dep_ != "appos" or given.head.head is not name:
        return False
    for child in given.children:
        if child is not name:
            hang_on(child, name, child.dep_)
    hang_on(given, name, "compound")
    return True


_ARTICLES = ("al-", "el-", "ul-", "ad-", "as-", "ar-")


def number_of_king(number: Token) -> bool:
    """The number of a king taken for "I": "King George | I | was crowned"."""
    name = number.nbor(-1)
    is_next = name.pos_ == "PROPN" and name.head is number.head and name.i < number.i and name.dep_ == "npadvmod"
    is_king = any(child.dep_ == "compound" for child in name.lefts) or load_vocabulary().gender_of(name.text) is not None
    if number.tag_ != "PRP" or number.dep_ not in NOUN_SUBJECTS or not is_next or not is_king or is_month(name):
        return False
    number.pos_, number.tag_ = "PROPN", "NNP"
    for word in list(name.lefts):
        word.head = number
    hang_on(name, number, "compound")
    return True


def called_oneself(oneself: Token) -> bool:
    """A name that somebody gives himself, taken for the subject behind: "a man who called | himself | Steve answered"."""
    verb, name = oneself.head, oneself.nbor()
    over = name.head
    is_given = oneself.dep_ == "dobj" and verb.lemma_ in ("call", "name", "style") and name.pos_ == "PROPN"
    if not is_given or name.dep_ not in NOUN_SUBJECTS or over.i != name.i + 1 or verb.dep_ not in ("relcl", "acl"):
        return False
    if all(child.dep_ not in NOUN_SUBJECTS or child is name for child in over.lefts):
        return False
    hang_on(name, verb, "oprd")
    return True


def first_name_of_officer(name: Token) -> bool:
    """An officer's first name, drawn into the country's: "Prime Minister of Norland | Ann | al-Lami said so"."""
    of, last = name.head, name.nbor()
    country = name.nbor(-1)
    is_drawn = name.dep_ == "pobj" and of.lower_ == "of" and country.dep_ == "compound" and country.head is name
    is_office = is_drawn and last.pos_ == "PROPN" and of.head.head is last and of.head.dep_ in ("nmod", "compound")
    words = load_vocabulary()
    if not is_office or (words.gender_of(name.text) is None and country.text not in words.words("reference", "countries")):
        return False
    for child in name.lefts:
        if child is not country:
            child.head = country
    hang_on(country, of, "pobj")
    hang_on(name, last, "compound")
    return True


def now_called(verb: Token) -> bool:
    """What a place is called now, taken for a deed: "was shot in the square | now called | the Place of Peace"."""
    now = verb.nbor(-1)
    place = now.nbor(-1)
    is_naming = verb.dep_ in ("dep", "conj") and verb.lower_ in ("called", "named", "known") and now.lower_ in ("now", "today")
    if not is_naming or place.pos_ != "NOUN" or place.dep_ != "pobj" or subject_of(verb) is not None:
        return False
    verb.tag_ = "VBN"
    hang_on(verb, place, "acl")
    return True
