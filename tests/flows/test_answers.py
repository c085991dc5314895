import json
from dataclasses import dataclass
from datetime import date

import pytest

from flows.answers import print_answer, to_csv, to_json


@dataclass
class Answer:
    columns: tuple
    rows: list


ANSWER = Answer(("team", "points", "since"), [("AC Milan", 63, date(2022, 3, 13)), ("[b]Skye, United", None, None)])


def test_csv_has_a_header_and_leaves_empty_what_is_not_known():
    assert to_csv(ANSWER) == 'team,points,since\nAC Milan,63,2022-03-13\n"[b]Skye, United",,\n'


def test_json_is_one_object_per_row_with_null_for_what_is_not_known():
    assert [json.loads(line) for line in to_json(ANSWER).splitlines()] == [
        {"team": "AC Milan", "points": 63, "since": "2022-03-13"},
        {"team": "[b]Skye, United", "points": None, "since": None},
    ]


def test_a_table_shows_text_as_it_is_and_numbers_to_the_right(capsys):
    print_answer(ANSWER)
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert lines[1] == "AC Milan             63  2022-03-13"
    assert lines[2] == "[b]Skye, United"


def test_a_long_row_is_not_cut_in_a_pipe(capsys):
    print_answer(Answer(("sentence",), [("word " * 40 + "end",)]))
    assert "end" in capsys.readouterr().out.splitlines()[1]


@pytest.mark.parametrize(("form", "start"), [("csv", "team,points"), ("json", '{"team"'), ("table", "team ")])
def test_the_form_is_chosen_by_name(capsys, form, start):
    print_answer(ANSWER, form)
    assert capsys.readouterr().out.startswith(start)
