import pytest

from transforms.facts.focus import Focus
from transforms.facts.grammar.subjects import find_subject
from transforms.facts.scene import Scene
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def subject(text, cue, people=()):
    """The team that the words `cue` in the last sentence of `text` speak of, None while it stays unresolved."""
    reading = read(lay_out(Article("a", text)), load_reference())
    teams = {team.name: team for team in reading.teams.values()}
    scene = Scene(reading, Focus(main=tuple(teams.values()), people={p: teams[t] for p, t in people}))
    index = len(reading.sentences) - 1
    found = find_subject(scene, index, scene.shape(index).index(cue))
    return found.team.name if found else None


@pytest.mark.parametrize(
    ("team", "text", "cue"),
    [
        ("Everton", "Everton sit third.", "sit"),
        ("Fulham", "Everton beat Leeds, and Fulham face Burnley after their win.", "win"),
        ("Everton", "Everton went past Leeds - Fulham are clear - after their win.", "win"),
        (None, "Everton beat Leeds 1-0. The Italian's side are third.", "are"),
        ("Everton", "It allowed Everton to catch up with Fulham after they won at Burnley.", "won"),
        ("Fulham", "Everton face Fulham, who rose after a late goal saw them win.", "win"),
        ("Everton", "Everton are behind Fulham, who they beat in May.", "beat"),
        ("Everton", "Everton beat Fulham to go third.", "to go"),
        ("Everton", "Everton beat Fulham and went third.", "went"),
        ("Everton", "Goals in each half sent Everton third.", "third"),
        ("Everton", "Fulham lost to Everton, who sit third.", "sit"),
        ("Fulham", "Fulham, who lost to Everton, sit third.", "sit"),
        ("Everton", "After Fulham lost, Everton sit third.", "sit"),
        ("Everton", "Fulham drew, while Everton sit third.", "sit"),
        ("Everton", "Fulham's defeat gave Everton a third place.", "third"),
        ("Everton", "Everton's win left them third.", "third"),
        ("Everton", "Everton beat Fulham. They sit third.", "sit"),
        ("Everton", "Everton beat Fulham. The win leaves them third.", "third"),
        ("Everton", "Everton beat Fulham. It rained. They sit third.", "sit"),
        ("Leeds United", "Everton beat Fulham. Leeds drew and sit third.", "sit"),
        (None, "A draw between Everton and Fulham suited nobody. They sit third.", "sit"),
        (None, "A win over Fulham took them third.", "third"),
        (None, "While Everton won, Marcelo Bielsa's side sit third.", "sit"),
        (None, "Nobody knows who will sit third.", "sit"),
    ],
)
def test_the_subject_of_a_cue_is_found_or_left_open(team, text, cue):
    assert subject(text, cue) == team


def test_a_coach_stands_for_the_team_he_is_tied_to():
    text = "While Everton won at Leeds, Marcelo Bielsa's side sit third."
    assert subject(text, "sit", people=[("Marcelo Bielsa", "Leeds United")]) == "Leeds United"


def test_a_player_tells_whose_them_is():
    text = "Everton lost at Leeds. Patrick Bamford scored late to take them third."
    assert subject(text, "third", people=[("Patrick Bamford", "Leeds United")]) == "Leeds United"
