"""Tables of real seasons against the documented ones; needs the folder of real figures beside the checkout."""

from datetime import date

import pytest

from flows.reference import refresh_reference
from tests.warehouse.press import NOON
from transforms.lists import read_list
from transforms.reference import load_reference
from warehouse.database import connect
from warehouse.load import load_listed
from warehouse.reconcile import reconcile

# The table as it stood after 13 March 2022, place by place: team, played, points.
MARCH_2022 = [
    ("AC Milan", 29, 63),
    ("Napoli", 29, 60),
    ("Inter Milan", 28, 59),
    ("Juventus", 29, 56),
]

# Final tables in their order: team and points.
FINAL = {
    ("Serie A", "2018-19", "it.1"): (
        "Juventus 90, Napoli 79, Atalanta 69, Inter Milan 69, AC Milan 68, Roma 66, Torino 63, Lazio 59, Sampdoria 53, "
        "Bologna 44, Sassuolo 43, Udinese 43, SPAL 42, Parma 41, Cagliari 41, Fiorentina 41, Genoa 38, Empoli 38, "
        "Frosinone 25, Chievo 17"
    ),
    ("Serie A", "2021-22", "it.1"): (
        "AC Milan 86, Inter Milan 84, Napoli 79, Juventus 70, Lazio 64, Roma 63, Fiorentina 62, Atalanta 59, "
        "Hellas Verona 53, Torino 50, Sassuolo 50, Udinese 47, Bologna 46, Empoli 41, Sampdoria 36, Spezia 36, "
        "Salernitana 31, Cagliari 30, Genoa 28, Venezia 27"
    ),
    ("Premier League", "2023-24", "en.1"): (
        "Manchester City 91, Arsenal 89, Liverpool 82, Aston Villa 68, Tottenham Hotspur 66, Chelsea 63, "
        "Newcastle United 60, Manchester United 60, West Ham United 52, Crystal Palace 49, Brighton & Hove Albion 48, "
        "Bournemouth 48, Fulham 47, Wolverhampton Wanderers 46, Everton 40, Brentford 39, Nottingham Forest 32, "
        "Luton Town 26, Burnley 24, Sheffield United 16"
    ),
    ("La Liga", "2018-19", "es.1"): (
        "Barcelona 87, Atletico Madrid 76, Real Madrid 68, Valencia 61, Getafe 59, Sevilla 59, Espanyol 53, "
        "Athletic Bilbao 53, Real Sociedad 50, Real Betis 50, Alaves 50, Eibar 47, Leganes 45, Villarreal 44, "
        "Levante 44, Real Valladolid 41, Celta Vigo 41, Girona 37, Huesca 33, Rayo Vallecano 32"
    ),
    ("Ligue 1", "2021-22", "fr.1"): (
        "Paris Saint-Germain 86, Marseille 71, Monaco 69, Rennes 66, Nice 66, Strasbourg 63, Lens 62, Lyon 61, "
        "Nantes 55, Lille 55, Brest 48, Reims 46, Montpellier 43, Angers 41, Troyes 38, Lorient 36, Clermont 36, "
        "Saint-Etienne 32, Metz 31, Bordeaux 31"
    ),
}


@pytest.fixture(scope="module")
def real(request):
    folder = request.path.parents[3] / "shared" / "reference" / "openfootball-results"
    if not folder.exists():
        pytest.skip("needs ../shared")
    with connect(":memory:") as con:
        refresh_reference(con)
        for _, season, name in FINAL:
            text = (folder / season / f"{name}.json").read_text()
            reading = read_list(text, name=f"{season}/{name}.json", reference=load_reference())
            assert reading.problems == ()
            load_listed(con, reading.matches, origin=f"openfootball {season} {name}", loaded_at=NOON)
        reconcile(con)
        yield con


def test_the_serie_a_table_of_13_march_2022_is_the_real_one(real):
    rows = real.execute(
        "select team, played, points from league_table_on(?) where competition = 'Serie A' and season = '2021-22' "
        "order by position limit 4",
        [date(2022, 3, 13)],
    ).fetchall()
    assert rows == MARCH_2022


@pytest.mark.parametrize("season", FINAL, ids=lambda key: f"{key[0]} {key[1]}")
def test_the_final_table_is_the_documented_one(real, season):
    rows = real.execute(
        "select team || ' ' || points from league_table where competition = ? and season = ? order by position",
        list(season[:2]),
    ).fetchall()
    assert ", ".join(row for (row,) in rows) == FINAL[season]
