"""The English rules, in order: from words to terms, then from terms to longer terms.

At each place the rule that reads the most pieces wins; of equals, the first. Each `to_term` gets what its pattern
caught and gives a term, or None for "not a time after all".
"""

from __future__ import annotations

from typing import cast

import attrs

from timeline.times.grammar import Rule
from timeline.times.instant import days_in_month
from timeline.times.interval import Grain
from timeline.times.notation import UNIT_LETTERS, period
from timeline.times.phrases import Amount
from timeline.times.terms import (
    Ago,
    Bare,
    Beside,
    Calendar,
    Century,
    Clock,
    Cycle,
    Day,
    DayOfMonth,
    Decade,
    Duration,
    Half,
    Holiday,
    Last,
    Later,
    Millennium,
    Modified,
    Month,
    MonthDay,
    Next,
    Nth,
    Part,
    PartName,
    PartOfDay,
    PartOfDayName,
    Piece,
    Quarter,
    Reference,
    Repeat,
    Season,
    SeasonName,
    Span,
    Term,
    That,
    Then,
    This,
    Turn,
    Weekday,
    Within,
    grain_of,
)

# Helpers of productions ----------------------------------------------------------------------------------------------


def _full_year(year: int) -> int:
    """A year of two figures: '69 is 1969, '44 is 1944, '22 is 2022: reports look back."""
    return year if year > 99 else 1900 + year if year >= 35 else 2000 + year


def _date(year: int, month: int, day: int) -> Term | None:
    return Calendar(year, month, day) if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month) else None


def _both(first: Term | None, last: Term | None) -> tuple[Term, Term] | None:
    return None if first is None or last is None else (first, last)


def _days(month: int, first: int, last: int, year: int | None) -> tuple[Term, Term] | None:
    """Two days of one month: "March 3-5", "3 and 4 June 2020"."""
    if first >= last:
        return None
    if year is None:
        return _both(_month_day(month, first), _month_day(month, last))
    return _both(_date(year, month, first), _date(year, month, last))


def _years_short(first: int, last: int) -> tuple[Term, Term] | None:
    """Two years, the second short: "2010–12"; a later one only."""
    year = first // 100 * 100 + last
    return (Calendar(first), Calendar(year)) if year > first else None


def _month_day(month: int, day: int) -> Term | None:
    return Bare(MonthDay(month, day)) if 1 <= day <= days_in_month(2000, month) else None


def _numeric(first: int, second: int, year: int, day_first: bool) -> Term | None:
    """A date of three numbers: the order asked for, or the other where only that is a date."""
    month, day = (second, first) if day_first else (first, second)
    return _date(_full_year(year), month, day) or _date(_full_year(year), day, month)


def _duration(amount: Amount | None, unit: str) -> Term | None:
    if amount is None or (amount.value is not None and amount.value > 1e9):
        return None
    term: Term = Duration(((amount.value, Grain(unit)),))
    return Modified(amount.mod, term) if amount.mod else term


def _attribute(amount: Amount, unit: str) -> Term | None:
    """A length before a noun: "a two-year plan", "the five year mark"; not "a year", which is no number of years."""
    return _duration(amount, unit) if (amount.value is None or amount.value > 1 or amount.mod) and unit != "second" else None


def _span(amount: Amount | None, unit: str, sign: int, *, told: bool = False) -> Term | None:
    if amount is None:
        return None
    term: Term = Span(Duration(((amount.value, Grain(unit)),)), sign, told=told)
    return Modified(amount.mod, term) if amount.mod else term


def _clock(hour: int, minute: int, ampm: int | None, second: int | None = None, zone: int | str | None = None) -> Term | None:
    """A time by the clock; a zone without an offset of its own ("ET", in winter or summer) or of a day tells nothing."""
    if ampm is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + ampm
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and (minute or second)):
        return None
    return Clock(hour, minute, second, zone if isinstance(zone, int) and abs(zone) < 24 * 60 else None)


def _hour_before(hour: int) -> int:
    """ "A quarter to one" is of the hour of twelve."""
    return hour - 1 or 12


def _iso_date_time(
    year4: int,
    month: int,
    day: int,
    hour: int,
    minutes: int,
    second: int | None,
    zulu: int | None,
    east: int | None,
    east_past: int | None,
    west: int | None,
    west_past: int | None,
) -> Term | None:
    """ISO 8601 with its offset: "2022-03-08T14:30:00+01:00"."""
    offset = zulu
    if east is not None:
        offset = east * 60 + (east_past or 0)
    elif west is not None:
        offset = -(west * 60 + (west_past or 0))
    return _on_day(_clock(hour, minutes, None, second, offset), _date(year4, month, day))


def _decimal_clock(text: str, ampm: int) -> Term | None:
    hour, _, minute = str(text).partition(".")
    return _clock(int(hour), int(minute), ampm) if len(minute) == 2 and len(hour) < 3 else None


def _century(ordinal: int | None, bc: object) -> Term | None:
    return None if not ordinal or ordinal > 99 else Century(-ordinal if bc is not None else ordinal)


def _millennium(ordinal: int | None, bc: object) -> Term | None:
    return None if not ordinal or ordinal > 9 else Millennium(-ordinal if bc is not None else ordinal)


def _length(term: Term) -> tuple[float | None, Grain, str | None] | None:
    """Amount, unit and modifier of a duration of one unit."""
    mod = None
    if isinstance(term, Modified):
        mod, term = term.mod, term.term
    if isinstance(term, Duration) and len(term.amounts) == 1:
        return (*term.amounts[0], mod)
    if isinstance(term, Duration) and [unit for _, unit in term.amounts] == [Grain.YEAR, Grain.MONTH]:
        years, months = (amount for amount, _ in term.amounts)
        return (None if years is None or months is None else years * 12 + months), Grain.MONTH, mod
    return None


def _ago(term: Term, sign: int = -1) -> Term | None:
    length = _length(term)
    if length is None:
        return None
    amount, unit, mod = length
    if unit >= Grain.DECADE and amount is not None:
        mod = mod or "APPROX"  # "a decade ago" is about that
        if amount != int(amount):  # "half a century ago"
            amount, unit = amount * (10 if unit is Grain.DECADE else 100), Grain.YEAR
    ago = Ago(amount, unit, sign)
    return Modified(_of_point(mod, sign), ago) if mod else ago


def _of_point(mod: str, sign: int) -> str:
    """What says how long a way is, said of the point at its end: "more than a decade ago" is before 2012."""
    if mod in ("MORE_THAN", "LESS_THAN"):
        return "BEFORE" if (mod == "MORE_THAN") == (sign < 0) else "AFTER"
    return mod


def _later(term: Term, sign: int, than: Term | None = None) -> Term | None:
    length = _length(term)
    if length is None:
        return None
    amount, unit, mod = length
    if than is not None and (grain_of(than) or unit) > unit:
        return None  # "three days after 2010" is no one day
    later = Later(amount, unit, sign, than)
    return Modified(_of_point(mod, sign), later) if mod else later


def _within(piece: Term, whole: Term) -> Term | None:
    if isinstance(piece, Part | Modified):
        inner = _within(piece.whole if isinstance(piece, Part) else piece.term, whole)
        if inner is None:
            return None
        return Part(piece.name, inner) if isinstance(piece, Part) else Modified(piece.mod, inner)
    if not isinstance(piece, Bare):
        return None
    if isinstance(piece.piece, Half) and whole == That(Grain.YEAR, current=True):
        return piece  # told of in March, "the second half of the year" is last year's
    if isinstance(whole, Calendar) and whole.month is None:
        match piece.piece:
            case Month(number):
                return Calendar(whole.year, number)
            case MonthDay(month, day):
                return _date(whole.year, month, day)
    return Within(piece.piece, whole)


_DAY_TOLD = That(Grain.DAY)


def _part_of_day(name: str, day: Term, early: str | None = None) -> Term:
    term = PartOfDay(cast(PartOfDayName, name), day)
    return Part(cast(PartName, early), term) if early else term


def _part(name: str, whole: Term) -> Term | None:
    return Part(cast(PartName, name), whole) if grain_of(whole) is not None and not isinstance(whole, Part) else None


def _on_day(clock: Term | None, day: Term | None) -> Term | None:
    if isinstance(clock, Modified):
        inner = _on_day(clock.term, day)
        return None if inner is None else Modified(clock.mod, inner)
    if not isinstance(clock, Clock) or clock.day not in (None, _DAY_TOLD) or day is None:
        return None
    return attrs.evolve(clock, day=day)


def _day_part(day: Term, part: Term) -> Term | None:
    match part:
        case PartOfDay(name, That()):
            return PartOfDay(name, day)
        case PartOfDay("NI", Day(-1)):  # "overnight Sunday"
            return PartOfDay("NI", day)
        case Part(name, PartOfDay(inner, That())):
            return Part(name, PartOfDay(inner, day))
        case _:
            return None


def _repeat_weekday(number: int, quant: str | None = None, part: str | None = None) -> Term:
    return Repeat(f"XXXX-WXX-{number}" + (f"T{part}" if part else ""), quant)


def _repeat_unit(unit: str, amount: float | None = 1, quant: str | None = None, freq: str | None = None) -> Term | None:
    if amount is None:
        return None
    return Repeat(period(((amount, Grain(unit)),)), quant, freq)


def _rate(unit: str) -> Term | None:
    """So many a day or a year; "miles per hour" is a speed."""
    return _repeat_unit(unit) if Grain(unit) >= Grain.DAY else None


def _every(amount: Amount | None, unit: str, times: int | None) -> Term | None:
    if amount is None:
        return None
    return Repeat(period(((amount.value, Grain(unit)),)), "EVERY", f"{times}X" if times else None)


def _coming(piece: Piece) -> Term:
    """The first one after the published day: "this coming Friday"."""
    return Beside(piece, 1, Day(0))


def _cycle(unit: str) -> Cycle:
    return Grain(unit)


def _nth(number: int, cycle: Cycle, whole: Term) -> Term | None:
    inner, outer = _nth_grain(cycle), grain_of(whole)
    if inner is Grain.QUARTER and outer is not None and outer > Grain.YEAR:
        return None  # of a century: a fourth of it
    return Nth(number, cycle, whole) if outer is not None and inner < outer else None


def _nth_grain(cycle: Cycle) -> Grain:
    return cycle if isinstance(cycle, Grain) else Grain.DAY


def _season(name: str) -> Season:
    return Season(cast(SeasonName, name))


def _quarter(number: int | None) -> Term | None:
    return Bare(Quarter(number)) if number and 1 <= number <= 4 else None


def _quarter_of(number: int, year: int | None) -> Term | None:
    quarter = _quarter(number)
    return _within(quarter, Calendar(year)) if quarter and year else quarter


def _half_of(number: int, year: int | None) -> Term | None:
    half = _half(number)
    return _within(half, Calendar(year)) if half and year else half


def _past_unit(unit: str) -> Term | None:
    grain = Grain(unit)
    return Last(grain) if grain in (Grain.YEAR, Grain.DECADE, Grain.QUARTER, Grain.CENTURY) else _span(Amount(1), unit, -1)


def _units(unit: str) -> Term:
    return Duration(((None, Grain(unit)),))


def _dotted(text: str) -> Term | None:
    """The day first, as everywhere where dates are dotted."""
    day, month, year = (int(part) for part in text.split("."))
    return _date(year, month, day)


def _half(number: int | None) -> Term | None:
    return Bare(Half(number)) if number and 1 <= number <= 2 else None


_NOT_MORE = (
    "(?! {counted}(?!'s))(?! ({name}|{month}) {street})(?!-({lower}|{name}|{numbered}|{unit}))(?!-{number}-)(?![:/])(?! block )"
)
_AFTER_EARLY_YEAR = "(?= *[,.;)]| ({name}|the|he|she|it|they|his|her|its|their|a|an) )"  # "in 390 Theodosius", not "in 390 cases"
_AGO_WORDS = (
    "(ago|earlier|later|before|beforehand|after|afterward|afterwards|hence|from now|from {weekday}|from {today}|previously|on)"
)
_THE_PART = "(the )?(very )?<part-noun> of "
_BEFORE_DURATION = (
    "(for|in|within|after|over|about|around|nearly|almost|than|least|most|lasted|lasts|last|took|takes|take|spent|spend|under|just|only|"
    "roughly|every|once|another|half|less|to|additional|approximately|of|that|by|exactly)"
)

# Words to terms ------------------------------------------------------------------------------------------------------

# fmt: off
WORD_RULES: tuple[Rule, ...] = (
    # Dates in figures
    Rule("from-year-short", "(?<=(from|between) )<year4>%hyphen%<yy>(?! (to|until|till|through|and) {year4})", lambda year4, hyphen, yy: _years_short(year4, yy)),
    Rule("iso-date-time", "<year4>-<minutes:month>-<yy:day>( |t)<hour>[:]<minutes>([:]<minutes:second>)?(<zulu>|\\+<hour:east>[:]<minutes:east_past>|-<hour:west>[:]<minutes:west_past>)?", _iso_date_time),
    Rule("iso-date", "<year4>-<minutes:month>-<yy:day>(?!-)", lambda year4, month, day: _date(year4, month, day)),
    Rule("iso-month", "<year4>-<minutes:month>(?!-)", lambda year4, month: Calendar(year4, month) if 1 <= month <= 12 else None),
    Rule("slash-date", "<day:a>/<day:b>/(<year4:y4>|<yy>)(?!/)", lambda a, b, y4, yy, day_first: _numeric(a, b, y4 or yy, day_first)),
    Rule("slash-date-year-first", "<year4>/<month-number:m>/<day:d>(?!/)", lambda year4, m, d: _date(year4, m, d)),
    Rule("hyphen-date", "<day:a>-<day:b>-(<year4>)(?!-)", lambda a, b, year4, day_first: _numeric(a, b, year4, day_first)),
    Rule("dotted-date", "<dotted>", lambda dotted: _dotted(dotted)),
    Rule("hyphen-month-date", "<day>-<month>-(<year4>|<yy>)", lambda day, month, year4, yy: _date(_full_year(year4 or yy), month, day)),
    # Two dates that share their words
    Rule("days-of-month", "<month>( |\\.)<day>%to%<day:last>(,? <year4>)?(?![:.]{number})", lambda month, day, to, last, year4: _days(month, day, last, year4)),
    Rule("days-before-month", "<day>%to%<day:last> <month>(,? <year4>)?", lambda day, to, last, month, year4: _days(month, day, last, year4)),
    Rule("months-told", "<month>%to%<month:last>(?!,? {year4})(?! ({day}|{nth}))", lambda month, to, last: (Bare(Month(month)), Bare(Month(last)))),
    Rule("months-of-year", "<month>%to%<month:last>( of)? <year4>", lambda month, to, last, year4: (Calendar(year4 - (month >= last), month), Calendar(year4, last))),
    Rule("months-slash", "<month>%slash%<month:last>( of)? <year4>", lambda month, slash, last, year4: (Calendar(year4 - (month >= last), month), Calendar(year4, last))),
    Rule("month-days-of-year", "<month> <day>%to%<month:other> <day:last>,? <year4>", lambda month, day, to, other, last, year4: _both(_date(year4, month, day), _date(year4, other, last))),
    Rule("years", "<year4>%to%<year4:last>(?! {counted})", lambda year4, to, last: (Calendar(year4), Calendar(last)) if year4 < last < 2200 else None),
    Rule("years-slash", "<year4>%slash%<yy>(?!/)", lambda year4, slash, yy: _years_short(year4, yy) if yy == (year4 + 1) % 100 else None),
    Rule("years-slash-full", "<year4>%slash%<year4:last>(?!/)", lambda year4, slash, last: (Calendar(year4), Calendar(last)) if last == year4 + 1 else None),
    Rule("years-uncertain", "<year4>\\?%to%<year4:last>", lambda year4, to, last: (Modified("UNCERTAIN", Calendar(year4)), Calendar(last)) if year4 < last else None),
    Rule("decades", "(the )?<decade4>%to%(the )?<decade4:last>", lambda decade4, to, last: (Decade(decade4), Decade(last))),
    Rule("years-short", "<year4>%dash%<yy>(?!-)", lambda year4, dash, yy: _years_short(year4, yy)),
    Rule("years-short-hyphen", "(?<=[ (])<year4>%hyphen%<yy>(?!-)", lambda year4, hyphen, yy: _years_short(year4, yy) if yy > 12 else None),
    Rule("years-bc", "<whole>%to%<whole:last> {bc}", lambda whole, to, last: (Calendar(1 - whole), Calendar(1 - last)) if 0 < last < whole <= 9999 else None),
    Rule("centuries", "(the )?%ordinal%%to%(the )?%ordinal:last%[ -](centuries|century)( <bc>)?", lambda ordinal, to, last, bc: _both(_century(ordinal, bc), _century(last, bc))),
    # Dates in words
    Rule("month-day-year", "<month>( |\\.)%monthday%,? <year4>", lambda month, monthday, year4: _date(year4, month, monthday)),
    Rule("month-day-early-year", "<month> %monthday%, <whole>(?= *[,.;)])", lambda month, monthday, whole: _date(whole, month, monthday) if 100 <= whole < 1000 else None),
    Rule("day-month-early-year", f"(the )?%monthday%( of)? <month>,? <whole>{_AFTER_EARLY_YEAR}", lambda monthday, month, whole: _date(whole, month, monthday) if 100 <= whole < 1000 else None),
    Rule("month-the-day", "<month> the <nth>", lambda month, nth: _month_day(month, nth)),
    Rule("nine-eleven", "<month:month> <day>(?= ({lower} )?(attack|attacks|hijackers|hijackings|terror|bombers))", lambda month, day: Calendar(2001, 9, 11) if (month, day) == (9, 11) else None),
    Rule("month-day", "<month>( |\\.)%monthday%(?!,? {year4})(?! {street})(?![:]{minutes})(?!,{number})", lambda month, monthday: _month_day(month, monthday)),
    Rule("nine-eleven-figures", "<day:a>/<day:b>(?= ({lower} )?(attack|attacks|hijackers|terror))|(?<=(since|after|before|the|of|post) )<day:c>/<day:d>(?!/)", lambda a, b, c, d: Calendar(2001, 9, 11) if (a or c, b or d) == (9, 11) else None),
    Rule("day-month-year-words", "(the )?%monthday%( of)? <month>,? (in the year )?%spelled%", lambda month, monthday, spelled: _date(spelled, month, monthday) if spelled else None),
    Rule("month-day-far-year", "<month>( |\\.)%monthday%,? <far-year4>(?= *[,.;)])", lambda month, monthday, far_year4: _date(far_year4, month, monthday)),
    Rule("day-month-far-year", "(the )?%monthday%( of)? <month>,? <far-year4>(?= *[,.;)])", lambda month, monthday, far_year4: _date(far_year4, month, monthday)),
    Rule("day-month-year", "(the )?%monthday%( of)? <month>,? <year4>", lambda month, monthday, year4: _date(year4, month, monthday)),
    Rule("day-month", "(the )?%monthday%( of)? <month>(?!,? {year4})(?! {street})(?! {day}(?! {month}))", lambda month, monthday: _month_day(month, monthday)),
    Rule("day-month-hyphen", "<day>-<month>", lambda day, month: _month_day(month, day)),
    Rule("month-year", "<month>( of|,)? <year4>(?!:)", lambda month, year4: Calendar(year4, month)),
    Rule("month-early-year", f"<month> <whole>{_AFTER_EARLY_YEAR}", lambda month, whole: Calendar(whole, month) if 100 <= whole < 1000 else None),
    Rule("month-short-year", "<month> '<yy>", lambda month, yy: Calendar(_full_year(yy), month)),
    Rule("month-year-words", "<month>( of|,)? %spelled%", lambda month, spelled: Calendar(spelled, month) if spelled else None),
    Rule("month", "<month>(?! {nth} {street})(?! {day} *[.,;)])(?! {day} \\()(?! (de|del|la) )", lambda month: Bare(Month(month))),
    Rule("may-day", "may day", lambda: Bare(MonthDay(5, 1))),
    Rule("last-month-day", "last <month> %monthday%", lambda month, monthday: Last(MonthDay(month, monthday)) if _month_day(month, monthday) else None),
    Rule("weekday-the-day", "<weekday>,? the <nth>(?! of)", lambda weekday, nth: Bare(DayOfMonth(nth, weekday)) if nth <= 31 else None),
    Rule("weekday-last", "<weekday> last(?= *[.,;)])", lambda weekday: Last(Weekday(weekday))),
    Rule("weekday-week", "<weekday> week(?= *[.,;)])", lambda weekday: Later(1, Grain.WEEK, 1, _coming(Weekday(weekday)))),
    Rule("weekdays-ago", "%number% <weekdays> ago", lambda number, weekdays: Later(number - 1, Grain.WEEK, -1, Last(Weekday(weekdays))) if number else None),
    Rule("seasons-later", "%number% <seasons> (later|afterwards)", lambda number, seasons: Later(number - 1, Grain.YEAR, 1, Beside(Season(seasons), 1)) if number else None),
    Rule("seasons-ago", "%number% <seasons> ago", lambda number, seasons: Later(number - 1, Grain.YEAR, -1, Last(Season(seasons))) if number else None),
    Rule("weekday", "<weekday>", lambda weekday: Bare(Weekday(weekday))),
    Rule("weekday-short", "<weekday-short>(?=,? ({month}|{day} {month}))", lambda weekday_short: Bare(Weekday(weekday_short))),
    Rule("weekday-short-after", "(?<=(on|by|until|since|till) )<weekday-short>(?! {name})", lambda weekday_short: Bare(Weekday(weekday_short))),
    Rule("day-of-month", "((?<=on )|(?<=(night|morning|evening|afternoon|hours) of ))the <nth>(?= *([,.;)]|{lower}| (the|a|an|his|her|its|their|he|she|it|they|we|two|three|some|before|after|by|with|when|where)| (and|but) (?!(the )?{nth})))(?! (century|{unit}|{month}|of|{counted-in-order}))", lambda nth: Bare(DayOfMonth(nth)) if nth <= 31 else None),
    Rule("day-of-that-month", "the <nth> (day )?of (that|the same|the) month", lambda nth: Bare(DayOfMonth(nth)) if nth <= 31 else None),
    Rule("day-of-month-limit", "(?<=(by|until) )the <nth>(?= *([,.;)]| (the|his|her|its|their|he|she|it|they|we) ))", lambda nth: Bare(DayOfMonth(nth)) if nth <= 31 else None),
    # Years
    Rule("the-year", "(the )?year <year4>", lambda year4: Calendar(year4)),
    Rule("year-named-beside", "(that|this|the (following|next|same|previous)) year, <year4>(?=,)", lambda year4: Calendar(year4)),
    Rule("the-early-year", "the year <whole>(?! {bc})", lambda whole: Calendar(whole) if 100 <= whole < 1000 else None),
    Rule("the-year-words", "(the )?year %spelled%", lambda spelled: Calendar(spelled) if spelled else None),
    Rule("year-words-alone", "(?=nineteen {cardinal})%spelled%(?! ({units}|{counted}|{unit}|{scale}))", lambda spelled: Calendar(spelled) if spelled else None),
    Rule("year-words", "(?<=(in|since|of|by|from) )%spelled%(?! {units})(?! {counted})", lambda spelled: Calendar(spelled) if spelled else None),
    Rule("turn-of-the-century", "the turn of the <century-unit>", lambda century_unit: Modified("APPROX", Turn(Grain(century_unit)))),
    Rule("fiscal-year", "(the )?fiscal( year)? <year4>", lambda year4: Calendar(year4)),
    Rule("year-uncertain", "((?<=[(–-])|(?<=({before-year}|born|died|built|founded) ))<year4>(\\?(?= *[,;)–-]| (and|or|to|in|at|of|as|by) )|\\(\\?\\))", lambda year4: Modified("UNCERTAIN", Calendar(year4))),
    Rule("the-year-of-a-place", "(?<=the )<year4>(?= {name} {street} {lower})", lambda year4: Calendar(year4)),
    Rule("circa-glued", "(c|ca)\\.<year4>", lambda year4: Modified("APPROX", Calendar(year4))),
    Rule("circa-year", "<circa> ?<year4>", lambda circa, year4: Modified("APPROX", Calendar(year4))),
    Rule("year-after-preposition", f"(?<={{before-year}} )<year4>{_NOT_MORE}", lambda year4: Calendar(year4) if year4 < 2200 else None),
    Rule("early-year-after-preposition", f"(?<=in )<whole>{_AFTER_EARLY_YEAR}", lambda whole: Calendar(whole) if 100 <= whole < 1000 else None),
    Rule("year-in-brackets", "(?<=\\()<year4>(?=[)–-])", lambda year4: Calendar(year4)),
    Rule("year-heading", "(?<=\n)<year4>(?=\n)", lambda year4: Calendar(year4) if 1000 <= year4 < 1900 else None),
    Rule("year-of-title", "(?<={name}, )<year4>(?=(\\. |\\.?\n))", lambda year4: Calendar(year4) if 1000 <= year4 <= 2050 else None),
    Rule("year", f"(?<!({{numbered}}|{{name}}) )<year4>{_NOT_MORE}(?! {{unit}})(?! {{name}} {{street}})", lambda year4: Calendar(year4) if 1900 <= year4 <= 2050 else None),
    Rule("short-year", "(?<=(of|in|since|and|or|to|from|by|until) )'<yy>(?!s)", lambda yy: Calendar(_full_year(yy))),
    Rule("year-bc", "<whole>(-<whole:second>)? {bc}", lambda whole, second: Calendar(1 - whole) if second is None and 0 < whole <= 9999 else None),
    Rule("day-month-bc", "(the )?%monthday%( of)? <month>,? <whole> {bc}", lambda monthday, month, whole: _date(1 - whole, month, monthday) if 0 < whole <= 9999 else None),
    Rule("month-day-bc", "<month> %monthday%,? <whole> {bc}", lambda month, monthday, whole: _date(1 - whole, month, monthday) if 0 < whole <= 9999 else None),
    Rule("month-bc", "<month>,? <whole> {bc}", lambda month, whole: Calendar(1 - whole, month) if 0 < whole <= 9999 else None),
    Rule("decade-bc", "(the )?(<decade2>|<decade4>) {bc}", lambda decade2, decade4: Decade(1 - int(decade2 or decade4))),
    Rule("day-month-ad", "(the )?%monthday%( of)? <month>,? ({ad} <whole>|<whole:after> {ad})", lambda monthday, month, whole, after: _date(whole or after, month, monthday) if 0 < (whole or after or 0) <= 9999 else None),
    Rule("month-day-ad", "<month> %monthday%,? ({ad} <whole>|<whole:after> {ad})", lambda month, monthday, whole, after: _date(whole or after, month, monthday) if 0 < (whole or after or 0) <= 9999 else None),
    Rule("year-ad", "({ad} <whole>|<whole:after> {ad})", lambda whole, after: Calendar(whole or after) if 0 < (whole or after or 0) <= 9999 else None),
    Rule("decade", "(the )?<decade4>", lambda decade4: Decade(decade4)),
    Rule("decade-apostrophe", "the <year4>'s(?! ({ordinal}|{season}|{month}|fiscal))", lambda year4: Decade(year4) if year4 % 10 == 0 else None),
    Rule("short-decade", "(the )?'<decade2>", lambda decade2: Decade(decade2)),
    Rule("named-decade", "(the |(?<=(early|late)[ -]))<decade-name>", lambda decade_name: Decade(decade_name)),
    Rule("century", "(the )?%ordinal%[ -](century|centuries)( <bc>| {ad})?", lambda ordinal, bc: _century(ordinal, bc)),
    Rule("millennium", "(the )?%ordinal%[ -](millennium|millennia)( <bc>| {ad})?", lambda ordinal, bc: _millennium(ordinal, bc)),
    # Seasons, quarters, halves, holidays
    Rule("season-of-year", "(the )?<season>( months)?( of|,)? <year4>([-–/]({yy}|{year4}))?", lambda season, year4: Within(_season(season), Calendar(year4))),
    Rule("seasons-slash", "(the )?<season>%slash%<season:last>( of|,)? <year4>", lambda season, slash, last, year4: (Within(_season(season), Calendar(year4)), Within(_season(last), Calendar(year4)))),
    Rule("season-before-year", "(the <season>|<clear-season>)(?=( of)? (last|next|this) year)", lambda season, clear_season: Bare(_season(season or clear_season))),
    Rule("season-of-short-year", "(the )?<season> of '<yy>", lambda season, yy: Within(_season(season), Calendar(_full_year(yy)))),
    Rule("season-of-spelled-year", "(the )?<season> of %spelled%", lambda season, spelled: Within(_season(season), Calendar(spelled)) if spelled else None),
    Rule("season", "(?<=(in|by|since|until|this|through|early|late|mid) )(the )?<season>(?! of ({lower}|{name}))(?! from)", lambda season: Bare(_season(season))),
    Rule("clear-season", "(?<!(a|an|one|single|another|each|every) )(the )?<clear-season>(?= (?!{name}|{after-season})|[.,;)]|'s)", lambda clear_season: Bare(_season(clear_season))),
    Rule("quarter", "(the )?(fiscal[ -])?%ordinal% (fiscal )?quarter", lambda ordinal: _quarter(ordinal)),
    Rule("quarter-attribute", "(fiscal )?%ordinal%-quarter", lambda ordinal: _quarter(ordinal)),
    Rule("quarter-of-year", "(the )?(fiscal )?<year4> %ordinal%[ -]quarter", lambda year4, ordinal: Within(Quarter(ordinal), Calendar(year4)) if ordinal and ordinal <= 4 else None),
    Rule("q-quarter", "(the )?(q<day:before>|<day:after>q)(( (of )?|/)?<year4>|[ ']?<yy>)?", lambda before, after, year4, yy: _quarter_of(before or after, year4 or (None if yy is None else _full_year(yy)))),
    Rule("h-half", "(the )?h<day>( (of )?<year4>)?", lambda day, year4: _half_of(day, year4)),
    Rule("fy", "fy ?'?(<year4>|<yy>)", lambda year4, yy: Calendar(year4 or _full_year(yy))),
    Rule("half", "(the )?%ordinal%[ -]half(?= of (the year|this year|last year|next year|{year4}|fiscal)|[.,;]| from)", lambda ordinal: _half(ordinal)),
    Rule("last-half", "(the )?(last|latter|second) half(?= of (the year|this year|last year|next year|{year4}|fiscal))", lambda: Bare(Half(2))),
    Rule("holiday", "<holiday>( day)?", lambda holiday: Bare(Holiday(holiday))),
    # This, last, next
    Rule("from-this-day", "(?<=from )this day(?= (on|onward|onwards|forward))", lambda: That(Grain.DAY)),
    Rule("this-unit", "(this|the current|the present) (fiscal |academic |school |calendar |financial )?<told-unit:unit>(?! and age| in {year4})|the current {name} <told-unit:other>", lambda unit, other: This(_cycle(unit or other))),
    Rule("last-unit", "(?<!(his|her|their|its) )<last> (fiscal )?<told-unit:unit>(?! of)", lambda last, unit: Beside(_cycle(unit), -1) if last else None if unit == "day" else Last(_cycle(unit))),
    Rule("last-unit-apart", "(?<!(the|its|his|her|our|their) )<last> <told-unit:unit>(?= of (?!{month}))", lambda last, unit: Beside(_cycle(unit), -1) if last else None if unit == "day" else Last(_cycle(unit))),
    Rule("past-decade", "(?<=(in|over|during) )the past decade(?! of)", lambda: _span(Amount(1), "decade", -1)),
    Rule("past-year", "(this|the) (past|last|latest) <unit>(?![ -]{units})(?! of)", lambda unit: _past_unit(unit) if unit not in ("minute", "second") else None),
    Rule("latest-period", "the latest (fiscal )?(period|quarter)", lambda: That(Grain.QUARTER)),
    Rule("next-unit", "(next|coming|upcoming) (fiscal )?<told-unit:unit>", lambda unit: Next(_cycle(unit))),
    Rule("weekday-after-next", "(the )?<weekday> after next", lambda weekday: Later(1, Grain.WEEK, 1, Next(Weekday(weekday)))),
    Rule("unit-after-next", "(the )?<told-unit:unit> after next", lambda unit: Beside(_cycle(unit), 1, Next(_cycle(unit)))),
    Rule("one-unit-on", "(?<=(for|over|during|spent) )the (next|following|ensuing) <told-unit:unit>", lambda unit: _span(Amount(1), unit, 1) if unit in ("decade", "century") else None),
    Rule("the-next-unit", "the (next|following|ensuing) <told-unit:unit>(?! or )(?! to ({number}|{cardinal}|{unit}))", lambda unit: Beside(_cycle(unit), 1)),
    Rule("the-coming-unit", "(the coming|this coming) <told-unit:unit>", lambda unit: Next(_cycle(unit))),
    Rule("part-of-unit", f"{_THE_PART}the <told-unit:unit>(?! {{year4}})", lambda part_noun, unit: Part(part_noun, That(Grain(unit), current=True))),
    Rule("later-in-unit", "<early> in the <told-unit:unit>", lambda early, unit: Part(early, That(Grain(unit), current=True))),
    Rule("the-previous-unit", "the (previous|preceding|prior) <told-unit:unit>", lambda unit: Beside(_cycle(unit), -1)),
    Rule("the-unit-before", "the <told-unit:unit> (before|earlier)(?= *[.,;])", lambda unit: Beside(_cycle(unit), -1)),
    Rule("the-unit-after", "the <told-unit:unit> (after|afterward|afterwards)(?= *[.,;])", lambda unit: Beside(_cycle(unit), 1)),
    Rule("that-unit", "(that|the same|that same) <told-unit:unit>", lambda unit: That(_cycle(unit))),
    Rule("year-ended", "(the|a) (fiscal )?year(?= (ended|ending))|the year(?= (to|through) (the end of |early |mid-|late )?({month}|{day} {month}))", lambda: Duration(((1, Grain.YEAR),))),
    Rule("told-unit", "the (full |fiscal |calendar |current )?<told-alone>(?![ -](before|after|earlier|ago|{bc}|{year4}|{number}|old|olds|a|an|the|{lower}|{name}))|(?<=(over|during|on|through|throughout) )the <weekend>(?! (of|before|after))", lambda told_alone, weekend: That(Grain.WEEKEND, current=True) if told_alone is None else That(Grain.QUARTER) if told_alone == "quarter" else That(Grain(told_alone), current=True)),
    Rule("told-week", "(?<=(during|in|for|of|earlier|later) )the <week-or-month>(?= *[.,;)]|'s| in| on| at)", lambda week_or_month: That(_cycle(week_or_month), current=True)),
    Rule("week-end", "(?<=(at|over) )the week-end", lambda: This(Grain.WEEKEND)),
    Rule("this-piece", "this (%piece%|<weekday-short>)", lambda piece, weekday_short: This(piece or Weekday(weekday_short))),
    Rule("unit-before-last", "the <told-unit:unit> before last", lambda unit: Beside(Grain(unit), -1, Last(Grain(unit)))),
    Rule("weekday-before-last", "the <weekday> before last", lambda weekday: Later(1, Grain.WEEK, -1, Last(Weekday(weekday)))),
    Rule("last-piece", "(last|this past|this last|the past) (%piece%|<weekday-short>)", lambda piece, weekday_short: Last(piece or Weekday(weekday_short))),
    Rule("the-last-piece", "the (previous|preceding|prior) %piece%", lambda piece: Beside(piece, -1)),
    Rule("next-piece", "next (%piece%|<weekday-short>)", lambda piece, weekday_short: Next(piece or Weekday(weekday_short))),
    Rule("coming-piece", "(this coming|this next|the coming) %piece%", lambda piece: _coming(piece)),
    Rule("the-next-piece", "the (following|next) %piece%", lambda piece: Beside(piece, 1)),
    Rule("that-piece", "(that|the same|that same) %piece%", lambda piece: That(piece)),
    Rule("quarter-this", "this (fiscal )?(%ordinal% )quarter", lambda ordinal: This(Quarter(ordinal)) if ordinal and ordinal < 5 else None),
    Rule("year-ago-period", "((the|its|a) )?(comparable |corresponding )?year[ -](ago|earlier) (fiscal )?(period|quarter)", lambda: Ago(1, Grain.YEAR)),
    Rule("year-ago", "year-(ago|earlier)", lambda: Ago(1, Grain.YEAR)),
    Rule("year-ago-quarter", "((the|its|a) )?(comparable )?year[ -](ago|earlier) %ordinal%[ -]quarter", lambda ordinal: Within(Quarter(ordinal), Ago(1, Grain.YEAR)) if ordinal and ordinal < 5 else None),
    Rule("year-end", "(the )?(year[ -]end|year's end|end of the year(?! {year4}))", lambda: Part("END", That(Grain.YEAR, current=True))),
    Rule("years-period", "the <year4> (period|quarter)", lambda year4: Calendar(year4)),
    # Days
    Rule("today", "<today>", lambda today: Day(today)),
    Rule("day-before-yesterday", "the day before yesterday", lambda: Day(-2)),
    Rule("day-after-tomorrow", "the day after tomorrow", lambda: Day(2)),
    Rule("tonight", "(tonight|tonite)", lambda: PartOfDay("NI", Day(0))),
    Rule("last-night", "last night", lambda: PartOfDay("NI", Day(-1))),
    Rule("night-before-last", "the night before last", lambda: PartOfDay("NI", Day(-2))),
    Rule("last-evening", "last evening", lambda: PartOfDay("EV", Day(-1))),
    Rule("this-part-of-day", "(this|later this|earlier this|early this|late this) <part-of-day>", lambda part_of_day: _part_of_day(part_of_day, Day(0))),
    Rule("that-part-of-day", "(that|the same|that same) <part-of-day>", lambda part_of_day: _part_of_day(part_of_day, _DAY_TOLD)),
    Rule("the-next-part-of-day", "the (next|following) <part-of-day>", lambda part_of_day: _part_of_day(part_of_day, Beside(Grain.DAY))),
    Rule("the-previous-part-of-day", "the (previous|preceding) <part-of-day>", lambda part_of_day: _part_of_day(part_of_day, Beside(Grain.DAY, -1))),
    Rule("dawn", "(?<=(at|before|by|until|since|around|about|after) )<dawn>(?!'s)|<dawn:alone>(?= (on|of) {month}| (on|of) {day}| {weekday}| (on|of) {weekday})", lambda dawn, alone: _part_of_day(dawn or alone, _DAY_TOLD, "START")),
    Rule("part-of-day", "(?<=(in|during|by) )the (<early> )?<part-of-day>(?! ({lower}|{name}))", lambda part_of_day, early: _part_of_day(part_of_day, _DAY_TOLD, early)),
    Rule("mid-part-of-day", "mid-?<part-of-day>", lambda part_of_day: _part_of_day(part_of_day, _DAY_TOLD, "MID")),
    Rule("midday", "midday", lambda: PartOfDay("MI", _DAY_TOLD)),
    Rule("midmorning", "(<midafternoon>|midmorning)", lambda midafternoon: _part_of_day("MO" if midafternoon is None else "AF", _DAY_TOLD, "MID")),
    Rule("overnight-ahead", "((?<=(will|would|could|may|might|should|to) (arrive|land|return|open|close|reopen|resume|continue|last) )|(?<=(will|would|could|may|might|should) {lower} ))overnight(?! ({lower}|{name}))", lambda: PartOfDay("NI", Day(0))),
    Rule("overnight", "(?<!an )overnight(?! ({lower}|{name}))", lambda: PartOfDay("NI", Day(-1))),
    Rule("overnight-attribute", "overnight(?= {lower})", lambda: PartOfDay("NI", Day(-1))),
    # Clock times
    Rule("clock", "(?<!{name} )<hour>[:]<minutes>([:]<minutes:second>)?( ?<ampm>)?( <zone>| \\(<zone:other>\\))?(?![:-])", lambda hour, minutes, second, ampm, zone, other: _clock(hour, minutes, ampm, second, zone if zone is not None else other)),
    Rule("clock-decimal", "<fraction> ?<ampm>", lambda fraction, ampm: _decimal_clock(fraction, ampm)),
    Rule("clock-hour", "<hour> ?<ampm>( <zone>| \\(<zone:other>\\))?", lambda hour, ampm, zone, other: _clock(hour, 0, ampm, zone=zone if zone is not None else other)),
    Rule("clock-run", "<whole><ampm>( <zone>)?", lambda whole, ampm, zone: _clock(whole // 100, whole % 100, ampm, zone=zone) if 100 <= whole < 1260 else None),
    Rule("clocks", "<hour>([:]<minutes>)?%to%<hour:last>([:]<minutes:past>)? ?<ampm>", lambda hour, minutes, to, last, past, ampm: _both(_clock(hour, minutes or 0, 0 if hour % 12 > last % 12 else ampm), _clock(last, past or 0, ampm))),
    Rule("zone-clock", "<zone> <hour>[:]<minutes>", lambda zone, hour, minutes: _clock(hour, minutes, None, zone=zone)),
    Rule("clock-zone", "(<hour>[:]<minutes>|<hhmm:figures>) <zone>", lambda hour, minutes, figures, zone: _clock(hour, minutes, None, zone=zone) if figures is None else _clock(figures // 100, figures % 100, None, zone=zone)),
    Rule("o-clock", "%number% {o-clock}", lambda number: _clock(int(number), 0, None) if number else None),
    Rule("half-past", "half[ -]past %number%", lambda number: _clock(int(number), 30, None) if number else None),
    Rule("hours-clock", "(?<=(at|by|until|from|before|after|around|about) )<hhmm> hours(?! of)", lambda hhmm: _clock(hhmm // 100, hhmm % 100, None)),
    Rule("quarter-to", "((?<=(at|by|until|from|before|after|about) )|a )quarter to %number%", lambda number: _clock(_hour_before(int(number)), 45, None) if number else None),
    Rule("minutes-past", "(?<=(at|by|until|from|before|after|about) )%number%( minutes)? past %number:hour%", lambda number, hour: _clock(int(hour), int(number), None) if number and hour else None),
    Rule("minutes-to-midnight", "%number% minutes (to|before) (<noon>|midnight)", lambda number, noon: _clock(11 if noon is not None else 23, 60 - int(number), None) if number and number < 60 else None),
    Rule("minutes-to", "(?<=(at|by|until|from|before|after|about) )%number% minutes (to|before) (%number:hour%|midnight|noon)(?! ({units}|{lower}))", lambda number, hour: _clock(_hour_before(int(hour)) if hour else 23, 60 - int(number), None) if number and number < 60 else None),
    Rule("quarter-past", "(a )?quarter past %number%", lambda number: _clock(int(number), 15, None) if number else None),
    Rule("noon", "(<hour> )?noon( <zone>)?", lambda hour, zone: _clock(12, 0, None, zone=zone) if hour in (None, 12) else None),
    Rule("hour-in-part", "(?<=(at|by|until|about|around|before|after) )%number% in the <part-of-day>", lambda number, part_of_day: _clock_in_part(_clock(int(number), 0, None), PartOfDay(cast(PartOfDayName, part_of_day), _DAY_TOLD)) if number and number <= 12 else None),
    Rule("hour-minutes-words", "(?<=(at|by|until|about|around|before|after) )<cardinal>[ -]<cardinal:minutes>(-<cardinal:units>)?(?! ({units}|{lower}|{counted}|{scale}))", lambda cardinal, minutes, units: _clock(cardinal, minutes + (units or 0), None) if cardinal <= 12 and 10 <= minutes < 60 else None),
    Rule("hour-tonight", "(?<=(at|by|until|about|around|before|after) )<hour>( (tonight))", lambda hour: Clock(hour + 12, 0, None, None, Day(0)) if 5 <= hour < 12 else None),
    Rule("midnight", "midnight", lambda: Clock(24, 0)),
    # Lengths
    Rule("duration", "%amount%( (full|whole|more|straight|consecutive|additional|long|short|further))?[ -]<units>(?![ -]old)(?! of age)", lambda amount, units: _duration(amount, units)),
    Rule("duration-short", "<number> ?<units-short>", lambda number, units_short: _duration(Amount(float(number)), units_short)),
    Rule("duration-attribute", "(%amount%|<a-word>)[ -]<unit>(?![ -](old|olds))(?!-)(?! (ago|earlier|later|from))", lambda amount, a_word, unit: _attribute(amount or Amount(a_word), unit)),
    Rule("one-unit", "one-<unit>(?!-)(?! (old|ago|earlier|later))", lambda unit: _duration(Amount(1), unit) if unit != "second" else None),
    Rule("duration-old", "%amount%-<unit>-old", lambda amount, unit: _duration(amount, unit) if unit not in ("year", "decade", "century") else None),
    Rule("duration-one", "one( full| whole)? <unit>(?! of the)", lambda unit: _duration(Amount(1), unit) if unit != "second" else None),
    Rule("duration-a", f"(?<={_BEFORE_DURATION} )(a|an)( full| whole| further)? <unit>(?! (and|of the|of a))(?![ -]old)", lambda unit: _duration(Amount(1), unit) if unit != "second" else None),
    Rule("duration-within", "(?<=within )(a|an) <unit>(?= of )", lambda unit: _duration(Amount(1), unit) if unit != "second" else None),
    Rule("duration-a-ago", f"(a|an) <unit>(?=( or so)? {_AGO_WORDS})", lambda unit: _duration(Amount(1), unit) if unit != "second" else None),
    Rule("duration-a-and-a", "(a|an|one) <unit> and (a|an|one) <unit:more>", lambda unit, more: _joined(Duration(((1, Grain(unit)),)), _duration(Amount(1), more))),
    Rule("duration-a-and", "(a|an) <unit> and %amount% <units>", lambda unit, amount, units: _joined(Duration(((1, Grain(unit)),)), _duration(amount, units))),
    Rule("duration-and-a", "%amount% <units> and (a|an) <unit>", lambda amount, units, unit: _joined(_duration(amount, units), _duration(Amount(1), unit))),
    Rule("duration-and-half", "(a|an|one) <unit> and a half", lambda unit: Duration(((1.5, Grain(unit)),))),
    Rule("half-a-unit", "half (a|an) <unit>|a half <unit:other>", lambda unit, other: Duration(((0.5, Grain(unit or other)),))),
    Rule("unit-long", "<unit>-long", lambda unit: Duration(((1, Grain(unit)),)) if unit != "second" else None),
    Rule("units-long", "<units>-long", lambda units: _units(units)),
    Rule("unit-long-word", "<unit-long-word>", lambda unit_long_word: Duration(((1, Grain(unit_long_word)),))),
    Rule("units-long-word", "<units-long-word>", lambda units_long_word: _units(units_long_word)),
    Rule("units-old", "<units>-old", lambda units: _units(units)),
    Rule("amount-unit-long", "%amount%-<unit>-long", lambda amount, unit: _duration(amount, unit)),
    Rule("quarter-hour", "(a )?quarter of an hour", lambda: Duration(((15, Grain.MINUTE),))),
    Rule("quarters-hour", "three[ -]quarters of an hour", lambda: Duration(((45, Grain.MINUTE),))),
    Rule("half-compound", "half-<unit>", lambda unit: Duration(((0.5, Grain(unit)),)) if unit in ("hour", "century", "decade") else None),
    Rule("units", "(?<=(for|after|within|took|lasted|spent|takes|in|over|weeks|until|than) )<units>(?! (old|of age))", lambda units: _units(units) if units != "second" else None),
    Rule("just-units", "(?<=(just|only|mere) )<units>(?= (after|before))", lambda units: _units(units) if units != "second" else None),
    Rule("units-ago", "(?<!(early|small|wee|morning) )<units>(?= (ago|later|earlier|afterward|afterwards|of))(?! of age)", lambda units: _units(units) if Grain(units) >= Grain.HOUR else None),
    Rule("quarter-century", "(a |the )?quarter[ -](of a )?century", lambda: Duration(((25, Grain.YEAR),))),
    Rule("fortnight", "((a|the|last|next) )?fortnight", lambda: Duration(((2, Grain.WEEK),))),
    Rule("weeks-or-months", "<units> or <units:other>", lambda units, other: Modified("APPROX", Duration(((None, Grain(units)),)))),
    Rule("told-length", "the (first )?%amount% <units>(?! (ago|earlier|later|before|after|of {month}|of {year4}|of (this|last|next) {told-unit}|of the year))", lambda amount, units: _duration(amount, units)),
    Rule("past-units", "((the|these|this) )?(past|last|previous|preceding|latest)( %amount%)? <units>( or so)?(?! of)", lambda amount, units: _span(amount or Amount(None), units, -1)),
    Rule("next-units", "((the|these) )?(next|coming|upcoming)( %amount%)? <units>( or so)?", lambda amount, units: _span(amount or Amount(None), units, 1)),
    Rule("following-units", "((the|these) )?(following|ensuing)( %amount%)? <units>( or so)?", lambda amount, units: _span(amount or Amount(None), units, 1, told=True)),
    Rule("units-ahead", "the <units> (ahead|to come)", lambda units: _span(Amount(None), units, 1)),
    Rule("recent-units", "recent <units>", lambda units: _span(Amount(None), units, -1)),
    # Sets
    Rule("every-unit", "<every>( single)? <unit>", lambda every, unit: _repeat_unit(unit, 1, every) if unit != "second" else None),
    Rule("every-other-unit", "every other <unit>", lambda unit: _repeat_unit(unit, 2, "EVERY")),
    Rule("every-units", "(<times> )?every %amount% <units>", lambda times, amount, units: _every(amount, units, times)),
    Rule("every-nth-unit", "every %ordinal% <unit>", lambda ordinal, unit: _repeat_unit(unit, ordinal, "EVERY") if ordinal and ordinal > 1 else None),
    Rule("every-half-unit", "every half[ -]<unit>", lambda unit: _repeat_unit(unit, 0.5, "EVERY") if unit == "hour" else None),
    Rule("every-month-day", "<every> <month> %monthday%", lambda every, month, monthday: Repeat(f"XXXX-{month:02}-{monthday:02}", every) if _month_day(month, monthday) else None),
    Rule("every-weekday", "<every> (<weekday>|<weekday-short:short>)( <part-of-day>)?", lambda every, weekday, short, part_of_day: _repeat_weekday(weekday or short, every, part_of_day)),
    Rule("every-weekdays", "<every> <weekday>%to%<weekday:last>", lambda every, weekday, to, last: (_repeat_weekday(weekday, every), _repeat_weekday(last, every))),
    Rule("every-other-weekday", "every other <weekday>( <part-of-day>)?", lambda weekday, part_of_day: _repeat_weekday(weekday, "EVERY OTHER", part_of_day)),
    Rule("every-nth-weekday", "(the )?(%ordinal%|last) <weekday> (of|in) <every> <unit>", lambda ordinal, weekday, every, unit: _repeat_unit(unit, 1, every, "1X")),
    Rule("every-month", "<every> <month>", lambda every, month: Repeat(f"XXXX-{month:02}", every)),
    Rule("every-season", "<every> <season>", lambda every, season: Repeat(f"XXXX-{season}", every)),
    Rule("every-part-of-day", "<every> <part-of-day>", lambda every, part_of_day: Repeat(f"XXXX-XX-XXT{part_of_day}", every)),
    Rule("weekdays", "(?<!N )<weekdays>", lambda weekdays: _repeat_weekday(weekdays)),
    Rule("weekends", "weekends", lambda: Repeat("XXXX-WXX-WE")),
    Rule("weekday-nights", "<weekday> <parts-of-day>", lambda weekday, parts_of_day: _repeat_weekday(weekday, None, parts_of_day)),
    Rule("quarterly", "quarterly(?! ({lower}|{name}))", lambda: Repeat("P3M")),
    Rule("times-adverb", "<times> <adverb-of-set>", lambda times, adverb_of_set: Repeat(adverb_of_set, None, f"{times}X")),
    Rule("adverb-of-set", "<adverb-of-set>", lambda adverb_of_set: Repeat(adverb_of_set)),
    Rule("days-a-unit", "%number% <units> (a|each|every|per) <unit>", lambda number, units, unit: _repeat_unit(unit, 1, None, f"{number:g}{UNIT_LETTERS[Grain(units)]}") if number else None),
    Rule("per-unit", "(?<=({number}|{scale}|{counted}|{lower}) )per <unit>", lambda unit: _rate(unit)),
    Rule("rate", "(?<=({number}|{scale}|{counted}) )a <unit>(?! (and|of|or|ago|earlier|later|before|after))", lambda unit: _rate(unit)),
    Rule("times-a-unit", "(<times>|%number% times) (a|an|each|every|per) <unit>", lambda times, number, unit: _repeat_unit(unit, 1, None, f"{times or int(number)}X")),
    # Without a place in the calendar
    Rule("now", "((?<!from )<present>|right now|these days|at present|at the moment)", lambda present: Reference("PRESENT_REF")),
    Rule("recently", "(more recently|most recently|recently|in the recent past)", lambda: Reference("PAST_REF")),
    Rule("the-past", "(?<=(in|of) )the (recent |distant )?past(?! ({number}|{cardinal}|{vague-amount}|couple|dozen|{name}|{units}|{unit}|{season}|{part-of-day}|and present))", lambda: Reference("PAST_REF")),
    Rule("at-that-time", "(?<=(at|by) )that time(?! (of|the))", lambda: Then()),
    Rule("at-the-time", "(?<=at )the time(?= *[.,;:)]| and| but)", lambda: Reference("PAST_REF")),
    Rule("this-moment", "(?<=at )this (moment|time)", lambda: Reference("PRESENT_REF")),
    Rule("the-present", "(?<=to )the present(?= *[.,;:)]| and)", lambda: Reference("PRESENT_REF")),
    Rule("near-term", "the (near|short) term", lambda: Reference("FUTURE_REF")),
    Rule("by-then", "(?<=(by|until|till) )then(?! {name})", lambda: Then()),
    Rule("the-future", "the (near |foreseeable |immediate |distant )?future(?! of)", lambda: Reference("FUTURE_REF")),
    Rule("coming-units", "(?<!the )coming <units>", lambda units: _span(Amount(None), units, 1)),
)


# fmt: on

# Terms to longer terms -----------------------------------------------------------------------------------------------

# fmt: off
_EARLY = "<early>([ -]| in (the )?)"

DATE_RULES: tuple[Rule, ...] = (
    # A date told in two ways or parts
    Rule("weekday-date", "<WEEKDAY>,? (the )?<MONTHDAY>", lambda WEEKDAY, MONTHDAY: _on_weekday(WEEKDAY.piece, MONTHDAY)),
    Rule("last-weekday-of", "(the )?<RELDAY>( of | in )<DATE>", lambda RELDAY, DATE: _nth(-1, RELDAY.cycle, DATE) if isinstance(RELDAY, Last) else None),
    Rule("weekday-full-date", "<WEEKDAY>,? <FULLDATE>", lambda WEEKDAY, FULLDATE: FULLDATE),
    Rule("this-weekday-date", "<RELDAY>,? <MONTHDAY>", lambda RELDAY, MONTHDAY: _on_weekday(RELDAY.cycle, MONTHDAY)),
    Rule("piece-of-year", "<PIECE>( |, | of | in )<YEARISH>", lambda PIECE, YEARISH: _within(PIECE, YEARISH)),
    Rule("piece-of-unit", "<WEEKDAY>( | of )<RELWEEK>", lambda WEEKDAY, RELWEEK: _within(WEEKDAY, RELWEEK)),
    Rule("year's-piece", "<YEARISH>('s)? (fiscal )?<PIECE>", lambda YEARISH, PIECE: _within(PIECE, YEARISH)),
    Rule("years-quarter", "<YEARISH>'s (quarter|period)", lambda YEARISH: YEARISH),
    Rule("nth-of", "(the )?%ordinal% <unit>( of | in )(the )?<DATE>", lambda ordinal, unit, DATE: _nth(ordinal, Grain(unit), DATE) if ordinal else None),
    Rule("last-of", "(the )?last <unit>( of | in )(the )?<DATE>", lambda unit, DATE: _nth(-1, Grain(unit), DATE)),
    Rule("nth-weekday-of", "(the )?(%ordinal%|last) <WEEKDAY>( of | in )<DATE>", lambda ordinal, WEEKDAY, DATE: _nth(ordinal or -1, WEEKDAY.piece, DATE)),
    Rule("day-part", "<DAYISH>,? (<early> |mid-?)?<part-of-day>", lambda DAYISH, early, part_of_day: _part_of_day(part_of_day, DAYISH, early)),
    Rule("day-part-term", "<DAYISH> <PART>", lambda DAYISH, PART: _day_part(DAYISH, PART)),
)

TERM_RULES: tuple[Rule, ...] = (
    # Clock and part of day
    Rule("part-term-of-day", "<PART>( of | on | )<DAYISH>", lambda PART, DAYISH: _day_part(DAYISH, PART)),
    Rule("part-of-the-day", "(the |<early> (at )?|(?<=at ))<part-of-day> (of |on )<DAYISH>", lambda part_of_day, DAYISH, early: _part_of_day(part_of_day, DAYISH, early)),
    Rule("clock-day", "<CLOCK>( local time)?(,? | on |, on | of )<DAYISH>", lambda CLOCK, DAYISH: _on_day(CLOCK, DAYISH)),
    Rule("day-clock", "<DAYISH>(,? at |, | )<CLOCK>", lambda DAYISH, CLOCK: _on_day(CLOCK, DAYISH)),
    Rule("clock-and-zone-day", "<CLOCK>(?= \\({CLOCK}\\),?( on)? <DAYISH>)", lambda CLOCK, DAYISH: _on_day(CLOCK, DAYISH)),
    Rule("clock-in-brackets-day", "<CLOCK>(?=\\),?( on)? <DAYISH>)", lambda CLOCK, DAYISH: _on_day(CLOCK, DAYISH)),
    Rule("early-morning-hours", "(the )?early morning hours( of | on )<DAYISH>", lambda DAYISH: Part("START", PartOfDay("MO", DAYISH))),
    Rule("early-hours", "(the )?(early|small|wee) hours( of | on )<DAYISH>", lambda DAYISH: Part("START", DAYISH) if not isinstance(DAYISH, Part) else None),
    Rule("clock-part", "<CLOCK>( | in | on )<PART>", lambda CLOCK, PART: _clock_in_part(CLOCK, PART)),
    Rule("clock-part-of-day", "<CLOCK>( in the | at )<part-of-day>", lambda CLOCK, part_of_day: _clock_in_part(CLOCK, PartOfDay(cast(PartOfDayName, part_of_day), _DAY_TOLD))),
    # Parts
    Rule("later-that", "(later|earlier) <RELATIVE>", lambda RELATIVE: RELATIVE if isinstance(RELATIVE, That) else None),
    Rule("early", f"(the )?{_EARLY}(the )?<DATE>(?! (ago|earlier|later))", lambda early, DATE: _part(early, DATE)),
    Rule("early-units-of", "the <early> <units> of <DATE>", lambda early, units, DATE: _part(early, DATE) if units in ("month", "week", "day", "year") else None),
    Rule("early-part-of-day", "<early> (on )?<PART>", lambda early, PART: Part(early, PART) if not isinstance(PART, Part) else None),
    Rule("part-noun", f"{_THE_PART}(the )?<DATE>", lambda part_noun, DATE: _part(part_noun, DATE)),
    Rule("midway", "(midway|halfway) through (the )?<DATE>", lambda DATE: _part("MID", DATE)),
    Rule("quarter-of-century", "<QUARTER> of <AGE>", lambda QUARTER, AGE: _share(QUARTER.piece.number, 4, AGE)),
    Rule("half-of-century", "(the )?(%ordinal%|last|latter)[ -]half of <AGE>", lambda ordinal, AGE: _share(ordinal or 2, 2, AGE)),
    Rule("last-quarter-of-century", "(the )?last quarter of <AGE>", lambda AGE: _share(4, 4, AGE)),
    Rule("first-units-of", "(the )?(<edge>) (%amount% )?<units> of <DATE>", lambda edge, amount, units, DATE: _edge(edge, amount, units, DATE)),
    Rule("first-length-of", "(the )?<edge> <DURATION> of <DATE>", lambda edge, DURATION, DATE: Span(DURATION, edge, DATE) if isinstance(DURATION, Duration) and _fits(DURATION, DATE) else None),
    Rule("ends-of", "<DATE>'s end", lambda DATE: _part("END", DATE)),
    Rule("turn-of-century", "the turn of <CENTURY>", lambda CENTURY: Modified("APPROX", Calendar(100 * (CENTURY.number - 1))) if getattr(CENTURY, "number", 0) > 1 else None),
    Rule("week-of", "(the )?week of <DAYISH>", lambda DAYISH: Beside(Grain.WEEK, 0, DAYISH)),
    Rule("weekend-of", "<RELATIVE> of <DAYISH>", lambda RELATIVE, DAYISH: Beside(RELATIVE.cycle, 0, DAYISH) if getattr(RELATIVE, "cycle", None) in (Grain.WEEK, Grain.WEEKEND) else None),
    Rule("holiday-of-year", "<HOLIDAY>( |, )<year4>", lambda HOLIDAY, year4: _within(HOLIDAY, Calendar(year4))),
    Rule("holiday-week", "<HOLIDAY> <told-unit:unit>", lambda HOLIDAY, unit: Beside(Grain(unit), 0, HOLIDAY) if unit in ("week", "weekend") else None),
    Rule("half-of-the-year", "<HALF> of the year", lambda HALF: HALF),
    Rule("weekday-after", "the (first )?<WEEKDAY> (after|following) <DAYISH>", lambda WEEKDAY, DAYISH: Beside(WEEKDAY.piece, 1, DAYISH)),
    Rule("weekday-before", "the <WEEKDAY> before <DAYISH>", lambda WEEKDAY, DAYISH: Beside(WEEKDAY.piece, -1, DAYISH)),
    # Counting from a time
    Rule("ago", "<DURATION>( or so)? ago", lambda DURATION: _ago(DURATION)),
    Rule("quarter-a-year-ago", "<QUARTER> <AGOYEAR>", lambda QUARTER, AGOYEAR: _within(QUARTER, AGOYEAR)),
    Rule("ago-today", "<AGO> <TODAY>", lambda AGO, TODAY: Later(AGO.amount, AGO.unit, AGO.sign, TODAY)),
    Rule("from-day", "<DURATION> from (<WEEKDAY>|<TODAY>)", lambda DURATION, WEEKDAY, TODAY: _later(DURATION, 1, TODAY or _coming(WEEKDAY.piece))),
    Rule("ago-weekday", "<AGO> <WEEKDAY>", lambda AGO, WEEKDAY: Later(AGO.amount, AGO.unit, -1, Last(WEEKDAY.piece)) if AGO.unit is Grain.WEEK else None),
    Rule("from-now", "<DURATION>( or so)? (from now|hence)", lambda DURATION: _ago(DURATION, 1)),
    Rule("earlier", "<DURATION> (earlier|previously|beforehand)(?! than)", lambda DURATION: _later(DURATION, -1)),
    Rule("before", "<DURATION> before(?= *[,.;:)]| by | in a )", lambda DURATION: _later(DURATION, -1)),
    Rule("later", "(?<!for )<DURATION> (later|afterward|afterwards|thereafter|on(?= *[,.;]))(?! than)", lambda DURATION: _later(DURATION, 1)),
    Rule("after", "<DURATION> after(?= *[,.;:)])", lambda DURATION: _later(DURATION, 1)),
    Rule("before-date", "<DURATION> before <DATE>", lambda DURATION, DATE: _later(DURATION, -1, DATE)),
    Rule("after-date", "<DURATION> after <DATE>", lambda DURATION, DATE: _later(DURATION, 1, DATE)),
    Rule("the-day-after-date", "the <told-unit:unit> (after|following) <DAYISH>", lambda unit, DAYISH: Later(1, Grain(unit), 1, DAYISH)),
    Rule("the-day-before-date", "the <told-unit:unit> before <DAYISH>", lambda unit, DAYISH: Later(1, Grain(unit), -1, DAYISH)),
    # How exact
    Rule("about", "<approximately> <INEXACT>", lambda approximately, INEXACT: _modified(approximately, INEXACT)),
    Rule("on-or-about", "on or (about|around) <DATE>", lambda DATE: _modified("APPROX", DATE)),
    Rule("circa", "({circa}|about|around|approximately|roughly|nearly|almost) <YEAR>", lambda YEAR: Modified("APPROX", YEAR) if not isinstance(YEAR, Modified) else None),
    Rule("more-than", "more than <LENGTH>", lambda LENGTH: _modified("MORE_THAN", LENGTH)),
    Rule("at-least", "(at least|no less than|not less than|no fewer than) <LENGTH>", lambda LENGTH: _modified("EQUAL_OR_MORE", LENGTH)),
    Rule("less-than", "(less than|fewer than|just under) <LENGTH>", lambda LENGTH: _modified("LESS_THAN", LENGTH)),
    Rule("at-most", "(up to|at most|no more than|as many as|as long as) <LENGTH>", lambda LENGTH: _modified("EQUAL_OR_LESS", LENGTH)),
    Rule("or-so", "(<INEXACT>|<LENGTH>) or so", lambda INEXACT, LENGTH: _modified("APPROX", INEXACT or LENGTH)),
    Rule("on-or-before", "(on or before|no later than|not later than) <DATE>", lambda DATE: _modified("ON_OR_BEFORE", DATE)),
    Rule("on-or-after", "(on or after|no earlier than|not earlier than|no sooner than|not before) <DATE>", lambda DATE: _modified("ON_OR_AFTER", DATE)),
    Rule("or-more", "<LENGTH> or more", lambda LENGTH: _modified("EQUAL_OR_MORE", LENGTH)),
    Rule("duration-and", "<DURATION>(,? and |, | )<DURATION:rest>", lambda DURATION, rest: _joined(DURATION, rest)),
)


# fmt: on


def _share(number: int | None, of: int, whole: Term) -> Term | None:
    """A half or a quarter of a century or a decade, told by its third: START, MID or END."""
    if not number or number > of:
        return None
    return _part("START" if number == 1 else "END" if number == of else "MID", whole)


def _edge(sign: int, amount: Amount | None, unit: str, whole: Term) -> Term | None:
    """ "The first ten days of August 1914"; where their number is not said, the first or last third."""
    if amount is None or amount.value is None:
        return _part("START" if sign > 0 else "END", whole)
    length = Duration(((amount.value, Grain(unit)),))
    return Span(length, sign, whole) if _fits(length, whole) else None


def _fits(length: Duration, whole: Term) -> bool:
    grain = grain_of(whole)
    return grain is not None and length.amounts[0][1] < grain


def _on_weekday(weekday: Cycle, date: Term) -> Term:
    """A date told with its weekday: the weekday helps to find the year."""
    if isinstance(weekday, Weekday) and isinstance(date, Bare) and isinstance(date.piece, MonthDay):
        return Bare(attrs.evolve(date.piece, weekday=weekday.number))
    return date


def _modified(mod: str, term: Term) -> Term | None:
    return None if isinstance(term, Modified) else Modified(mod, term)


def _joined(first: Term | None, rest: Term | None) -> Term | None:
    """Two lengths as one: "two years and three months"."""
    if not (isinstance(first, Duration) and isinstance(rest, Duration)):
        return None
    known = all(amount is not None for amount, _ in first.amounts + rest.amounts)
    if known and rest.amounts[0][1] < first.amounts[-1][1]:
        return Duration(first.amounts + rest.amounts)
    return None


def _clock_in_part(clock: Term | None, part: Term) -> Term | None:
    """A clock time told with its part of day: "8 in the evening", "4 o'clock Monday afternoon"."""
    if isinstance(part, Part):
        part = part.whole
    if not isinstance(clock, Clock) or not isinstance(part, PartOfDay) or clock.day is not None:
        return None
    late = part.name in ("AF", "EV") or (part.name == "NI" and clock.hour >= 6)
    is_midnight = part.name == "NI" and clock.hour == 12  # "12 o'clock at night"
    hour = clock.hour + 12 if (late and clock.hour < 12) or is_midnight else clock.hour
    return attrs.evolve(clock, hour=hour, day=part.day)
