"""The one error of the library."""


class TimelineError(ValueError):
    """A bad argument: the message names it and says what to do.

    Text that cannot be understood is never an error; see the explanation in the docs.

    >>> import timeline
    >>> timeline.find_times("It rained.", published="soon")
    Traceback (most recent call last):
        ...
    timeline.errors.TimelineError: published='soon' is not a date: give an ISO date such as '2022-03-08', or None if it is not known
    """
