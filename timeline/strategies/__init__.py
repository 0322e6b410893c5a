"""Hypothesis strategies for words of time whose right answer is known, and laws that any reader of them can be held to.

>>> from hypothesis import given
>>> import timeline
>>> @given(sentences())
... def test_every_time_is_found(sentence):
...     found = timeline.find_times(sentence.text, sentence.published)
...     assert [time.value for time in found] == [sample.value for sample in sentence.samples]
>>> test_every_time_is_found()
"""

try:
    import hypothesis  # noqa: F401 - only to say what is missing
except ModuleNotFoundError:
    raise ImportError("timeline.strategies draws with Hypothesis: pip install 'timeline-extraction[hypothesis]'") from None

from timeline.strategies import laws
from timeline.strategies.articles import GoldArticle, articles
from timeline.strategies.drawing import intervals, published, terms, time_expressions
from timeline.strategies.sample import Sample, Sentence
from timeline.strategies.sentences import distractors, sentences
from timeline.strategies.values import events, expressions, instants, timelines

__all__ = [
    "GoldArticle",
    "Sample",
    "Sentence",
    "articles",
    "distractors",
    "events",
    "expressions",
    "instants",
    "intervals",
    "laws",
    "published",
    "sentences",
    "terms",
    "time_expressions",
    "timelines",
]
