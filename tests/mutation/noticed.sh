# Whether the tests notice a change of times/: rows first, as they are quick, then everything that reads times.
test() { python -m pytest -x -q -p no:cacheprovider --hypothesis-profile=quick "$@"; }
cd tests/times &&
    test test_rule_rows.py test_rows.py test_resolve.py test_doubt.py test_calendars_agree.py &&
    test test_tense.py test_forms.py test_negatives.py test_terms.py test_notation.py test_ranges.py test_sharing.py test_find.py &&
    test . ../strategies/test_samples.py ../hostile/test_unicode.py ../test_timeml_in.py
