"""The one error of the library, and the kind of it that is caught inside."""

_MOST_SHOWN = 60  # characters of a value


class TimelineError(ValueError):
    """A bad argument: the message names it and says what to do.

    Text that cannot be understood is never an error; see the explanation in the docs.

    >>> import timeline
    >>> timeline.find_times(1999, published=None)
    Traceback (most recent call last):
        ...
    timeline.errors.TimelineError: text=1999 is not a string: give the article's text
    """


def shown_value(value: object) -> str:
    """A value as an error shows it: its first characters, where it is a whole article.

    >>> print(shown_value("It rained. " * 9))
    'It rained. It rained. It rained. It rained. It rained. It r…
    """
    text = repr(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


class CalendarEndError(TimelineError):
    """A time before or after what the calendar holds (9999 BC to AD 9999)."""
