"""Lines of results, fixtures and line-ups: whose sides they name, and what is no such line."""

import pytest

from transforms.reading.resultlines import line_up_side, lone_side, result_sides

LINES = [
    ("Old Ferry Inn 2 Station Hotel 2; Highfield WMC 0 Cross Keys 3.", 4),
    ("KELSTERN 1 ALDBY VICTORIA 1", 2),
    ("GREYSTONE TOWN 2 Wickford Green 0", 2),
    ("HOLT & NEWBY 3 South Riding 2", 2),
    ("CURRENT 2, WAVE 1", 2),
    ("Kelstern Catholic 4, Capital 0: Ann Rudd had three goals.", 2),
    ("Kelstern North 4, Aldby 2 (OT) — Ann Rudd scored twice.", 2),
    ("Premier Div: Kelstern Tn 0, Aldby Tn 2; Holt Utd 3, Newby Juniors 0.", 4),
    ("Div 1 West: Kelstern 4, Aldby Utd 1.", 2),
    ("Kelstern 1, Aldby Victoria 2; Holt Vale 2, Newby 0.", 4),
    ("NORTHSHIRE CHARITY CUP FINAL Rover Kelstern 4, Aldby 3.", 2),
    ("Thirlby Rovers 1 - Garton Spa 1", 2),
    ("Thirlby Rovers 1-0 Garton Spa (Sat): Moss headed the winner.", 2),
    ("Thirlby Rovers 1 Garton Spa 1 – Thirlby won 5-4 on penalties", 2),
    ("Thirlby v Garton Spa", 2),
    ("Charlie Holt 5-0 Kelstern, Newby Vale 0 – 4 Jim Garton, Aldby 2 – 1 Thirlby and Rudd 2 – 4 Wick", 8),
    ("Thirlby Rovers 1 – 1 Garton Spa", 2),
    ("Thirlby Rovers 0 v Garton Spa 3", 2),
    ("This Sunday: Cross Keys v The Wheatsheaf; Station Hotel v Highfield WMC.", 4),
]
NO_LINES = [
    "Cragg 2, Lunt 31, Swale 90 og; Jarrow 40, Ness 77 pen",
    "Rudd 44, 68",
    "Moss 5.5: Trant 7, Ness 6.5, Cragg 6; Lunt 7, Swale 6.5",
    "KELSTERN: Moss 7, Trant 5.5; Ness 6, Cragg 4.5.",
    "Kelstern 25, Aldby 12: Rudd had 11.",
    "Rudd 2, Moss 1 and so on: nobody else scored.",
    "Thirlby led 1-0 at Garton: nobody else scored.",
    "Goals: Rudd 3, Moss 2.",
    "Scorers: Rudd 3, Moss 2; Trant 4, Ness 5.",
    "Rudd 17, Moss 32; Trant 44, Ness 59.",
    "HT 1 Att 2",
    "They won 2 games and lost 3",
    "Group B 2 Group C 3",
    "It was a 2-1 win for Holt in May 2019 at Newby.",
    "Week 24 Round 2",
    "On Sunday Holt beat Newby 2-1 Saturday's losers said.",
]


@pytest.mark.parametrize(("line", "sides"), LINES)
def test_a_line_of_results_names_its_sides(line, sides):
    found = [line[a:b] for a, b in result_sides(line, 0, len(line))]
    assert len(found) == sides
    assert all(name in line and name[0].isupper() and not name[-1].isdigit() for name in found)


@pytest.mark.parametrize("line", NO_LINES)
def test_other_lines_with_figures_name_none(line):
    assert list(result_sides(line, 0, len(line))) == []


def test_a_side_alone_on_its_line_stands_before_its_goals():
    assert lone_side("BRACKLEY ARMS....3", 0, 18) == (0, 13)
    assert lone_side("Brackley Arms 44", 0, 16) is None
    assert lone_side("They won 3", 0, 10) is None


def test_a_line_up_names_its_team_first():
    line = "Castleholm (4-4-2): Moffat; Leckie, Dow, Cowie, Rennie; Baird, Hume, Orr; Imrie."
    found = line_up_side(line, 0, len(line))
    assert found is not None
    assert line[slice(*found)] == "Castleholm"
    assert line_up_side("Scenes: nobody, however, knew why", 0, 33) is None


@pytest.mark.parametrize(
    "line",
    [
        "Midweek results: Holt 1 Kelby 2, Oakham Bay 1 Norham 1, Wick 3 Ashby United 2.",
        "Division One: Holt 1 Kelby 2, Oakham Bay 1 Norham 1",
    ],
)
def test_results_in_a_row_may_be_parted_by_commas(line):
    sides = [line[a:b] for a, b in result_sides(line, 0, len(line))]
    assert {"Holt", "Kelby", "Oakham Bay", "Norham"} <= set(sides)
