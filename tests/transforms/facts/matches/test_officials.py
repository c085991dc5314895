import pytest

from transforms.facts.matches.officials import find_attendance, find_referee
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def reading_of(text):
    return read(lay_out(Article("a", text)), load_reference())


@pytest.mark.parametrize(
    ("text", "referee"),
    [
        ("It was over when referee Mike Dean blew for time.", "Mike Dean"),
        ("Everton: Pickford; Keane.\nReferee: A Swinton.", "A Swinton"),
        ("Neither referee Mike Dean nor referee Anthony Taylor was there.", None),
        ("The referee waved play on.", None),
    ],
)
def test_the_referee_is_the_only_one_named(text, referee):
    assert find_referee(reading_of(text)) == referee


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        ("Attendance: 1,204", 1204),
        ("A crowd of 61,000 saw it.", 61000),
        ("They won in front of 32,066 fans.", 32066),
        ("They won in front of more than 30,000 fans.", None),
        ("The crowd sang.", None),
    ],
)
def test_the_attendance_is_a_number_given_as_such(text, attendance):
    assert find_attendance(reading_of(text)) == attendance
