import os

import pytest

from flows.spreading import BATCH, spread


def square(number):
    return number * number, os.getpid()


@pytest.mark.parametrize("count", [0, 1, 3 * BATCH + 1])
def test_values_come_back_in_order_from_this_process_when_they_are_few(count):
    found = list(spread(square, range(count), workers=2, worth=1000))
    assert found == [(number * number, os.getpid()) for number in range(count)]


def test_many_values_come_back_in_order_from_other_processes():
    found = list(spread(square, range(12 * BATCH + 1), workers=2, worth=10))
    assert [value for value, _ in found] == [number * number for number in range(12 * BATCH + 1)]
    assert os.getpid() not in {pid for _, pid in found}


def test_no_more_values_are_taken_than_a_few_batches_ahead():
    taken = []
    results = spread(square, (taken.append(n) or n for n in range(40 * BATCH)), workers=2, worth=10)
    next(results)
    assert len(taken) <= 6 * BATCH
    results.close()
