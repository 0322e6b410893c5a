"""The parser of paragraphs and the tables of attributes and of lemmas answer as spaCy's own parts do, and stand aside where they cannot."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import spacy

import timeline
from timeline.events.parsing.attribute_table import AttributeTable
from timeline.events.parsing.language_model import DEFAULT_MODEL, load_language_model
from timeline.events.parsing.lemma_table import LemmaTable
from timeline.events.parsing.matrix_products import OneThread
from timeline.events.parsing.paragraphs import ParagraphParser
from timeline.events.parsing.segmentation import keep_words_whole

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = [timeline.read_article(path).text for path in sorted(SEEDS.glob("*.md"))] + [
    "",
    " \n\n ",
    "I'm gonna go; who's there? It's what's been said: they'd have left, and he'd gone.",
    "The ’90s!! :-) $5 §3 — “Don’t,” said the 2nd of the 3 (U.S.) envoys\tat 5pm…",
    'Rain fell\non the hills\n\nHeavy snow\n\n\n"No one came." The road\nwas shut.\n',
    "not to mention so as to be such that as if in order that rather than",
]


@pytest.fixture(scope="module")
def plain() -> spacy.language.Language:
    nlp = spacy.load(DEFAULT_MODEL, exclude=["ner"])
    keep_words_whole(nlp)
    nlp.add_pipe("timeline_marks", first=True)
    return nlp


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_they_answer_as_spacys_own_do(plain: spacy.language.Language, text: str) -> None:
    def told(nlp: spacy.language.Language) -> list[tuple[str, ...]]:
        return [(t.text, t.tag_, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.text) for t in nlp(text)]

    assert told(load_language_model()) == told(plain)


def test_the_ruler_stays_where_its_patterns_look_at_more() -> None:
    one = {"patterns": [[{"LOWER": "it"}]], "attrs": {"POS": "PRON"}, "index": 0}
    assert AttributeTable.holds([one])
    assert not AttributeTable.holds([one, {**one, "patterns": [[{"SHAPE": "dd"}]]}])
    assert not AttributeTable.holds([one, {**one, "attrs": {"ENT_TYPE": "DATE"}}])


def test_the_lemmatizer_stays_where_it_looks_at_more(plain: spacy.language.Language) -> None:
    own = plain.get_pipe("lemmatizer")
    assert LemmaTable.holds(own)
    assert not LemmaTable.holds(None)
    nlp = spacy.blank("en")
    assert not LemmaTable.holds(nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": True}))


def test_the_parser_reads_whole_texts_where_it_makes_vectors_of_its_own(plain: spacy.language.Language) -> None:
    assert ParagraphParser.holds(plain.get_pipe("parser"))
    assert not ParagraphParser.holds(None)
    assert not ParagraphParser.holds(spacy.blank("en").add_pipe("parser"))


def test_texts_of_a_batch_are_read_as_they_are_alone() -> None:
    nlp = load_language_model()
    for alone, together in zip(map(nlp, TEXTS), nlp.pipe(TEXTS, batch_size=3), strict=True):
        assert alone.to_json() == together.to_json()


def test_its_memory_of_lemmas_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.events.parsing.lemma_table._MOST_KNOWN", 10)
    table = load_language_model().get_pipe("timeline_lemma_table")
    assert isinstance(table, LemmaTable)
    table.known.clear()
    for number in range(3):
        timeline.extract(" ".join(f"They left town{number}{n}." for n in range(20)), published=f"2020-01-0{number + 1}")
        assert len(table.known) <= 34


def test_its_memory_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.events.parsing.attribute_table._MOST_KNOWN", 10)
    nlp = load_language_model()
    table = nlp.get_pipe("attribute_ruler")
    assert isinstance(table, AttributeTable)
    table.told_apart.clear()
    timeline.extract(" ".join(f"They left town{n}." for n in range(40)), published="2020-01-01")
    assert len(table.told_apart) <= 12


def test_the_library_of_products_has_its_threads_back_afterwards() -> None:
    one_thread = OneThread()
    before = one_thread.controller.info()
    with one_thread(), one_thread():
        assert {library["num_threads"] for library in one_thread.controller.info()} <= {1}
    assert one_thread.controller.info() == before


def test_products_of_several_threads_leave_it_as_it_was() -> None:
    before = OneThread().controller.info()
    texts = [f"The {n} talks failed on Monday." for n in range(24)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: timeline.extract(text, "2020-01-01"), texts))
    assert found == [timeline.extract(text, "2020-01-01") for text in texts]
    assert OneThread().controller.info() == before


def test_new_words_are_given_back_once_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    strings = load_language_model().vocab.strings

    def read(name: str) -> str:
        [found] = timeline.extract_many([timeline.Article(f"{name} left Haverly on Monday.", "2020-01-01")])
        return found[0].summary

    assert read("Zorblequen") == "Zorblequen left Haverly"
    assert "Zorblequen" in strings
    monkeypatch.setattr("timeline.events.parsing.analysis._MOST_KEPT", 0)
    assert read("Quixendrel") == "Quixendrel left Haverly"
    assert "Quixendrel" not in strings
