from timeline.times.read import find_times
__all__=["find_times"]
