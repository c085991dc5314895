from flows import watch
from flows.watch import Watch


def test_a_step_that_comes_again_adds_up(monkeypatch):
    clock = iter([0.0, 1.5, 2.0, 2.25, 10.0, 14.0, 15.0])
    monkeypatch.setattr(watch.time, "monotonic", lambda: next(clock))
    timed = Watch()
    for step in ("load", "load", "check"):
        with timed.time(step):
            pass
    assert timed.seconds == {"load": 1.75, "check": 4.0}


def test_waiting_for_values_is_counted_and_what_is_done_with_them_is_not(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(watch.time, "monotonic", lambda: now[0])

    def slow():
        for value in "ab":
            now[0] += 1.0
            yield value

    timed, seen = Watch(), []
    for value in timed.time_each("extract", slow()):
        seen.append(value)
        now[0] += 100.0
    assert seen == ["a", "b"]
    assert timed.seconds == {"extract": 2.0}


def test_a_step_that_still_runs_shows_the_seconds_so_far(monkeypatch):
    clock = iter([0.0, 1.5, 2.0, 2.5])
    monkeypatch.setattr(watch.time, "monotonic", lambda: next(clock))
    timed = Watch()
    with timed.time("publish"):
        assert timed.seconds == {"publish": 1.5}
    assert timed.seconds == {"publish": 2.0}
