"""The one error of the library, and the kind of it that is caught inside."""


class TimelineError(ValueError):
    """A bad argument: the message names it and says what to do.

    Text that cannot be understood is never an error; see the explanation in the docs.

    >>> import timeline
    >>> timeline.find_times(1999, published=None)
    Traceback (most recent call last):
        ...
    timeline.errors.TimelineError: text=1999 is not a string: give the article's text
    """


class CalendarEndError(TimelineError):
    """A time before or after what the calendar holds (9999 BC to AD 9999)."""
