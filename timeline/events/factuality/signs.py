"""Signs of factuality: what a clause or a noun says itself of whether it happened, whatever it stands under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.events.factuality.listed import is_listed
from timeline.events.factuality.plans import is_called_off, is_set_for, took_place
from timeline.events.grammar.clause_kinds import seems
from timeline.events.grammar.conditions import asked_how, is_as_long_as, is_inverted, is_proviso
from timeline.events.grammar.subjects import is_imperative
from timeline.events.grammar.verbs import auxiliaries, is_negated, verb_group
from timeline.events.parsing.arcs import NOUN_SUBJECTS, has_subject, has_to
from timeline.events.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from timeline.events.parsing.parse import Doc, Token

Factuality = Literal["happened", "did-not-happen", "expected", "possible", "unknown"]


def flipped(above: Factuality) -> Factuality:
    """What is denied by something of a factuality: "failed to leave" did not happen, "did not fail to leave" did."""
    match above:
        case "happened":
            return "did-not-happen"
        case "did-not-happen":
            return "happened"
        case "unknown":
            return "unknown"
        case _:
            return "possible"


def of_mark(verb: Token) -> Factuality | None:
    """What the word before a clause says of it: "whether", "if", "unless", "before it could"; or a question mark at its end."""
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if "whether" in marks or ("if" in marks and verb.dep_ == "ccomp" and is_listed(verb.head, "asking")):
        return "unknown"
    if (verb.dep_ == "pcomp" and verb.head.head.lemma_ == "depend") or _is_number_asked(verb):
        return "unknown"
    if seems(verb):
        return "possible"
    if is_as_long_as(verb):
        return "possible"
    is_second = verb.dep_ == "conj" and verb.head.dep_ == "advcl" and not has_subject(verb)
    if is_second and any(child.lower_ in ("if", "unless") and child.dep_ == "mark" for child in verb.head.lefts):
        return of_mark(verb.head)  # "if it wins and takes the town"
    if marks & {"if", "unless"}:
        if _is_contrary(verb):
            return "happened" if is_negated(verb) else "did-not-happen"  # "would have lived if they had been moved"
        if not any(token.lower_ == "only" and token.nbor(-1).lower_ == "if" for token in verb.sent if token.i > verb.sent.start):
            return "possible"
        return "happened" if verb_group(verb).polarity == "NEG" else "did-not-happen"  # "if only he had checked"
    if is_inverted(verb) or is_proviso(verb):  # "had it rained", "provided that it rains"
        is_contrary = any(child.lower_ in ("had", "were") for child in verb.lefts[:1])
        return ("happened" if is_negated(verb) else "did-not-happen") if is_contrary else "possible"
    if "once" in marks and verb.dep_ == "advcl" and is_imperative(verb.head):
        return "unknown"  # "once it has burst, shut the gate"
    if "before" in marks and verb_group(verb).modality in ("could", "can"):
        return "did-not-happen"
    if verb.dep_ == "ROOT" and verb.sent[-1].text == "?":
        return "unknown"
    return None


def _is_number_asked(verb: Token) -> bool:
    """Whether somebody asks to what degree something will be so: "wondered how many would | come"."""
    over = asked_how(verb)
    is_asked = over is not None and is_listed(over, "asking")
    return is_asked and (verb_group(verb).tense == "FUTURE" or verb_group(verb).modality == "would")


def _is_contrary(condition: Token) -> bool:
    """Whether a condition is known not to have been so: "they would have lived if they | had been moved"."""
    main = verb_group(condition.head) if condition.dep_ == "advcl" and condition.head.pos_ in ("VERB", "AUX") else None
    was_so = any(helper.lower_ == "had" for helper in condition.lefts)
    would_have = main is not None and main.modality in ("would", "could", "might") and main.aspect.startswith("PERFECTIVE")
    return was_so and would_have


def of_gone_plan(verb: Token) -> Factuality:
    """Of what had been planned nobody knows whether it was done, if the sentence does not say that it was called off."""
    return "did-not-happen" if is_called_off(verb) else "unknown"


def of_untruth(verb: Token) -> Factuality | None:
    """What is said to be untrue: "it is not true that the mayor | sold the park", "it is false that"."""
    is_said = verb.head.lemma_ in ("say", "claim", "suggest") and has_to(verb.head)  # "it is false to say that"
    said = verb.head if is_said else verb
    over = said.head
    judged = over if over.pos_ == "ADJ" else next((one for one in over.rights if one.dep_ == "acomp"), None)
    if judged is None or verb.dep_ not in ("ccomp", "csubj") or judged.lower_ not in ("true", "untrue", "false"):
        return None
    be = judged.head
    is_so = (judged.lower_ == "true") != is_negated(be)
    return None if be.lemma_ != "be" else "happened" if is_so else "did-not-happen"


def of_modifiers(noun: Token) -> Factuality:
    """ "Any attack", "the expected sale", "an alleged plot"."""
    if any(child.dep_ == "det" and child.lower_ == "any" for child in noun.children):
        return "unknown"
    modifiers = [child for child in noun.lefts if child.dep_ == "amod"]
    is_open = any(is_listed(child, "expected_modifiers", "possible_modifiers") for child in modifiers)
    if is_open and any(map(_ends_plan, (noun, *(inner for link in noun.rights for inner in link.rights)))):
        return "did-not-happen"  # "the planned purchase, which was terminated in May"
    if any(is_listed(child, "expected_modifiers") for child in modifiers):
        return "expected"
    clauses = [child for child in noun.rights if child.dep_ in ("acl", "relcl") and child.tag_ == "VBN"]
    if any(child.dep_ == "relcl" and is_listed(child, "scheduling") and _is_now(child) for child in clauses):
        return "expected"  # "the closing, which is expected in December"
    foreseen = any(child.dep_ == "acl" and child.lemma_ in ("expect", "forecast", "predict") for child in clauses)
    if foreseen and noun.dep_ not in NOUN_SUBJECTS:
        return "expected"  # "sharper than the decline expected by analysts"
    if any(has_to(child) or (is_set_for(child) and not took_place(noun)) for child in clauses):
        return "expected"  # "the talks to be held in May", "the talks scheduled for May"
    return "possible" if any(is_listed(child, "possible_modifiers") for child in modifiers) else "happened"


def _ends_plan(noun: Token) -> bool:
    """Whether a clause about a noun tells that it was given up: "the planned purchase of the mill, which was | terminated"."""
    clauses = (child for child in noun.rights if child.dep_ == "relcl" and child.tag_ == "VBN")
    ended = [one for one in clauses if is_listed(one, "cancelling") or one.lemma_ == "terminate"]
    return any(one.left_edge.lower_ in ("which", "that") for one in ended)


def takes_none(verb: Token) -> bool:
    """ "Made no attempt", "met nobody"; but "lost no time", "left no doubt"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    is_none = any(one.lower_ in ("nobody", "none", "nothing") or is_negated(one) for one in objects)
    if not is_none or any(
        is_listed(one, "ways_out") and one.i + 1 < verb.sent.end and one.nbor().lower_ == "but" for one in objects
    ):
        return False  # nor has it "had no choice but to leave"
    is_counted = any(child.lower_ in ("fewer", "less", "more") for one in objects for child in one.subtree)  # "no fewer than ten"
    is_said = is_listed(verb, "demanding") or verb.lemma_ in load_vocabulary().words("verb", "reporting")
    return not (is_counted or is_said) and not is_listed(verb, "with_no")


def way_not_there(verb: Token) -> Token | None:
    """The verb that tells of an infinitive that it was the only way: "| had no choice but to sell"."""
    first = verb.left_edge
    noun = first.nbor(-2) if has_to(verb) and first.i > verb.sent.start + 2 and first.nbor(-1).lower_ == "but" else None
    if noun is None or not is_listed(noun, "ways_out") or noun.nbor(-1).lower_ not in ("no", "little", "other"):
        return None
    return next((over for over in noun.ancestors if over.pos_ in ("VERB", "AUX") and over.i < noun.i), None)


def has_passive_form(verb: Token) -> bool:
    """Whether a verb is told with "be": not of "the vote scheduled for May", which `grammar.roles` calls passive, too."""
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def is_suffered(verb: Token) -> bool:
    return has_passive_form(verb) or (verb.lemma_ == "want" and verb.tag_ == "VBN")  # "a man wanted for murder"


def lasts_until(verb: Token) -> bool:
    """ "Did not end until he came": it did, then. Dates after "until" are for `attach`."""
    waits = verb.lemma_ == "wait"  # who does not wait until then does not do so then either
    clauses = (child for child in verb.children if child.dep_ == "advcl" and not waits)
    return any(mark.lower_ == "until" for clause in clauses for mark in clause.children)


def is_threatened(verb: Token) -> bool:
    """Whether a clause tells what follows if another thing is not done: "has until Friday to free them, or we | will leave"."""
    links = (child for child in verb.head.rights if child.dep_ == "cc" and child.i < verb.i)
    return verb.dep_ == "conj" and any(link.lower_ == "or" for link in links) and any(one.dep_ == "nsubj" for one in verb.lefts)


def is_hoped(verb: Token) -> bool:
    """Whether a clause tells what somebody hopes or fears will be: "hopes that it will not | rain"."""
    hoped = load_vocabulary().words("description", "hoped_or_feared")
    group = verb_group(verb)
    return verb.dep_ == "ccomp" and verb.head.lemma_ in hoped and (group.tense == "FUTURE" or group.modality == "would")


def is_doubted(verb: Token) -> bool:
    if verb.right_edge.nbor().text == ";":
        return False  # "will reopen on Monday; the library is likely to stay shut"
    is_noun_of_doubt = verb.dep_ in ("acl", "ccomp") and is_listed(verb.head, "chances")
    return is_noun_of_doubt or (
        verb.dep_ == "ccomp" and (is_listed(verb.head, "doubting", "likely") or is_called_likely(verb.head))
    )


def is_called_likely(over: Token) -> bool:
    """Whether a verb says how likely what follows is: "it | seems unlikely that"."""
    return over.lemma_ in ("be", "seem", "appear", "look") and any(
        child.dep_ in ("acomp", "oprd") and is_listed(child, "likely") for child in over.children
    )


def is_charged(verb: Token) -> bool:
    """Whether a clause tells what a charge before it is: "will plead guilty to charges it | steered money to politicians"."""
    first = verb.left_edge
    is_clause = verb.dep_ in ("ccomp", "acl", "relcl") and first.i > 0 and first.tag_ not in ("WDT", "WP", "IN")
    is_clause = is_clause and verb.lemma_ not in load_vocabulary().words("factuality", "done_to_charges")
    return is_clause and first.pos_ in ("PRON", "DET", "PROPN", "NOUN") and is_listed(first.nbor(-1), "accusations")


def is_told_in_court(verb: Token) -> bool:
    """Whether what a verb tells is only what a court was told: "he burned the mill, a jury heard"."""
    subjects = (child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS)
    is_told = verb.lemma_ in ("hear", "tell") and any(is_listed(child, "courts") for child in subjects)
    return is_told and not _is_proven(verb.doc)


def _is_proven(doc: Doc) -> bool:
    """Whether a text tells that somebody was found guilty, or pleaded so: what the court heard of him is then no mere claim."""
    answers = doc.answers
    if ("is_proven",) not in answers:
        answers["is_proven",] = any(
            word.lower_ in ("jailed", "convicted", "sentenced") and word.tag_ == "VBN" and not is_negated(word) for word in doc
        ) or any(
            word.lower_ == "guilty" and word.i > 0 and word.nbor(-1).lower_ in ("pleaded", "pleading", "found") for word in doc
        )
    proven: bool = answers["is_proven",]
    return proven


def is_demanded(verb: Token) -> bool:
    """Whether a clause tells what somebody asks for: "demanded that they | leave"; not "told us that they | live in Lund"."""
    over = verb.head
    is_plain = verb.tag_ == "VBP" or (verb.tag_ == "VBD" and verb.lower_ == verb.lemma_)  # "demanded that they | set it up"
    is_present = is_plain and over.lemma_.lower() not in load_vocabulary().words("verb", "reporting")
    return verb.dep_ == "ccomp" and (verb.tag_ == "VB" or is_present) and is_listed(over, "demanding", "proposing")


def is_demanded_by_noun(verb: Token) -> bool:
    """Whether a verb is what a demand wants done, in a form without an ending: "demands that it | halt | work"."""
    is_bare = verb.tag_ in ("VB", "VBP") and not auxiliaries(verb) and any(child.lower_ == "that" for child in verb.lefts)
    return is_bare and verb.dep_ in ("acl", "ccomp") and verb.head.pos_ == "NOUN" and is_listed(verb.head, "demands")


def was_done_of_need(verb: Token, head: Token) -> bool:
    """Whether an infinitive tells what had to be done, and was: "had to close two wards"; not "had to pay by May or leave"."""
    is_need = head.lemma_ == "have" and head.tag_ == "VBD" and verb.dep_ == "xcomp"
    is_need = is_need and head.dep_ in ("ROOT", "conj", "relcl", "advcl")
    is_made = head.lemma_ in ("oblige", "compel") and verb.dep_ == "xcomp"
    is_need = is_need or (is_made and any(child.lower_ in ("was", "were") for child in head.lefts))  # "was obliged to leave"
    around = {child.lower_ for child in (*head.children, *verb.children)}
    return is_need and around.isdisjoint(("yet", "only", "or", "by", "if", "before", "unless"))


def is_done_before(participle: Token) -> bool:
    """Whether a participle opens a sentence with what was done: "elected in May, she will"; not "if elected", "given time"."""
    is_open = any(child.dep_ == "mark" for child in participle.lefts) or participle.lemma_ == "give"
    return not is_open and any(child.dep_ in ("prep", "agent", "oprd", "dobj", "npadvmod") for child in participle.rights)


def is_thought_untrue(verb: Token) -> bool:
    """Whether a clause tells what somebody does not believe: "they do not think that it | was started" by hand."""
    over = verb.head
    is_content = verb.dep_ == "ccomp" and verb.i > over.i and over.lemma_ in ("believe", "think")
    return is_content and is_negated(over) and not is_negated(verb)


def tells_done_before(verb: Token) -> bool:
    """Whether a participle tells what was done before: "having died in May", "since losing it", "after falling last year"."""
    if verb.dep_ == "advcl" and any(helper.lower_ == "having" for helper in auxiliaries(verb)):
        return not is_negated(verb)
    link = verb.head.lower_ if verb.dep_ == "pcomp" else ""
    if link != "after":
        return link == "since"
    return any(word.lower_ in ("last", "ago", "earlier", "yesterday") for word in verb.subtree)


def did_not_so(verb: Token) -> bool:
    """Whether a verb is joined to one that says it was not done: "hoped to win but never | did | so"."""
    joined = (child for child in verb.rights if child.dep_ == "conj" and child.lemma_ == "do")
    return any(is_negated(one) and all(child.dep_ != "dobj" for child in one.rights) for one in joined)


def comes_back(verb: Token) -> bool:
    """Whether a side recovers, so that what it does next it did: "came from behind", "came off the bench", "fought back"."""
    after = [word.lower_ for word in verb.doc.tokens[verb.i + 1 : verb.i + 4]]
    is_back = after[:1] == ["back"] and verb.lemma_ in ("come", "fight", "hit", "bounce", "battle", "storm")
    return is_back or (verb.lemma_ == "come" and (after[:2] == ["from", "behind"] or after == ["off", "the", "bench"]))


def has_too(token: Token) -> bool:
    return any(child.dep_ == "advmod" and (child.lower_ == "too" or has_too(child)) for child in token.children)


def was_needed(noun: Token) -> bool:
    """Whether something was there without which a thing would not have been: "without | help the crew would have drowned"."""
    verb = noun.head.head
    helpers = {helper.lower_ for helper in auxiliaries(verb)}
    return noun.head.lower_ == "without" and "would" in helpers and "have" in helpers


def _is_now(verb: Token) -> bool:
    return any(helper.tag_ in ("VBZ", "VBP") for helper in auxiliaries(verb))
