# Whether the tests notice a change of times/: rows first, as they are quick, then everything that reads times.
test() { python -m pytest -x -q -p no:cacheprovider --hypothesis-profile=quick "$@"; }
python tests/mutation/quick.py test_rule_rows test_building test_rows test_resolve test_doubt test_tense test_forms test_notation test_ranges \
    test_find test_story test_instances test_interval test_wording test_phrases test_sharing test_speech &&
    test tests/times tests/strategies/test_samples.py tests/hostile/test_unicode.py tests/test_timeml_in.py
