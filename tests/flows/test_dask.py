"""Dask's workers give the same as one process, in the same order."""

import pytest

from flows.spreading import Dask, NoWorkersError, spread

NOBODY = Dask("tcp://127.0.0.1:1", patience=0.5)


def doubled(value):
    return 2 * value


def test_too_little_work_asks_nobody():
    assert list(spread(doubled, range(5), workers=NOBODY, worth=60)) == [0, 2, 4, 6, 8]


def test_two_local_workers_give_the_same_in_the_same_order():
    pytest.importorskip("distributed", reason="Dask is not installed")
    found = list(spread(abs, range(-120, 0), workers=Dask(processes=2), worth=60))
    assert found == list(range(120, 0, -1))


def test_a_scheduler_that_does_not_answer_is_named():
    pytest.importorskip("distributed", reason="Dask is not installed")
    with pytest.raises(NoWorkersError, match=r"tcp://127\.0\.0\.1:1: no Dask scheduler with a worker answers"):
        list(spread(doubled, range(120), workers=NOBODY, worth=60))
