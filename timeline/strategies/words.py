"""The words of the grammar: lists in the order of the numbers they mean. None is shared with what reads phrases."""

from __future__ import annotations

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
SEASONS = {"SP": ("spring",), "SU": ("summer",), "FA": ("fall", "autumn"), "WI": ("winter",)}
SHORT_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
ORDINALS = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_TEENS = "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
ORDINALS += _TEENS.split()
TENS = {
    20: "twenties",
    30: "thirties",
    40: "forties",
    50: "fifties",
    60: "sixties",
    70: "seventies",
    80: "eighties",
    90: "nineties",
}
PARTS_OF_DAY = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
HOLIDAYS = {
    "Christmas Day": ("Christmas", "Christmas Day"),
    "Christmas Eve": ("Christmas Eve",),
    "New Year's Eve": ("New Year's Eve", "New Year’s Eve"),
    "New Year's Day": ("New Year's Day", "New Year’s Day"),
    "Halloween": ("Halloween",),
    "Thanksgiving Day": ("Thanksgiving", "Thanksgiving Day"),
    "Easter Sunday": ("Easter", "Easter Sunday"),
    "Good Friday": ("Good Friday",),
    "Easter Monday": ("Easter Monday",),
}
DAYS = {
    0: ("today",),
    -1: ("yesterday",),
    1: ("tomorrow",),
    -2: ("the day before yesterday",),
    2: ("the day after tomorrow",),
}
REFERENCES = {"PRESENT_REF": ("now", "currently"), "PAST_REF": ("recently",)}
