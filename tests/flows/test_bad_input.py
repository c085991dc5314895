"""Bad input: one clear line on stderr, an exit code that is not 0, and nothing lost."""

import json

import pytest

from flows import cli

REPORT = "Udinese beat Empoli 2-1 at home on Saturday."
MATCH_LIST = """= Italian Serie A 2021/22

▪ Matchday 1
Sat Aug 21 2021
  18:30  FC Internazionale Milano  4-0 (2-0)  Genoa CFC
"""


@pytest.fixture
def matchday(tmp_path, monkeypatch, capsys):
    """Run a command in an empty folder with a data directory of its own: exit code, stdout, stderr."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in ("MATCHDAY_CONFIG", "MATCHDAY_CONTACT", "MATCHDAY_ALLOW_LOOPBACK"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            cli.main(list(arguments))
        out, err = capsys.readouterr()
        return ended.value.code, out, err

    return run


BAD_FILES = [
    ("none.txt", None, "none.txt: no such file; check the name"),
    ("empty.txt", b"", "empty.txt: is empty; an article needs text"),
    ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "photo.txt: is not text (it holds control characters)"),
    ("photo.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "photo.html: no article: "),
    ("shop.html", b"<html><body><ul><li><a href='/a'>Shirts</a></ul></body></html>", "shop.html: no article: "),
    ("lines.jsonl", b'{"id": "a", "text": \n', "lines.jsonl:1: not JSON"),
    ("lines.jsonl", b'["id", "text"]\n', "lines.jsonl:1: no article (expected an object with id and text)"),
]


@pytest.mark.parametrize(
    ("name", "data", "line"), BAD_FILES, ids=[f"{name}-{i}" for i, (name, *_) in enumerate(BAD_FILES)]
)
def test_extract_names_a_bad_file_and_prints_the_others(matchday, tmp_path, name, data, line):
    (tmp_path / "good.txt").write_text(REPORT)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    code, out, err = matchday("extract", name, "good.txt")
    assert code == 1
    assert [json.loads(row)["id"] for row in out.splitlines()] == ["good"]
    told = err.splitlines()
    assert told[0].startswith(f"matchday: {line}")
    assert told[1:] == ["matchday: read 1 article; 1 problem named above"]


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("none.html", None, "none.html: no such file; check the name"),
        ("empty.html", b"", "empty.html: is empty"),
        ("cut.html.gz", b"\x1f\x8b\x08\x00", "cut.html.gz: broken gzip"),
        ("report.txt", b"Udinese beat Empoli.", "report.txt: is no page; give .html, .html.gz or .warc.gz"),
        ("photo.html", b"\x89PNG\r\n\x1a\n\x00\x00", "photo.html: no article: "),
        ("none.warc.gz", None, "none.warc.gz: no such file; check the name"),
        ("junk.warc.gz", b"no archive at all", "junk.warc.gz: 0 articles; not read: no pages in it"),
    ],
)
def test_read_names_a_bad_page(matchday, tmp_path, name, data, line):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    code, out, err = matchday("read", name)
    assert (code, out) == (1, "")
    assert err.startswith(f"matchday: {line}")
    assert err.endswith("matchday: read 0 pages; 1 problem named above\n")


def test_evaluate_names_a_bad_line_of_the_annotation(matchday, tmp_path):
    (tmp_path / "a.txt").write_text(REPORT)
    for text, line in (
        ("", "gold.jsonl: no annotated article in it"),
        ("{", "gold.jsonl:1: not JSON"),
        ('{"id": 3}', "gold.jsonl:1: expected an object with an id"),
        ('{"id": "a", "matches": {}}', "gold.jsonl:1: 'matches' must be a list"),
    ):
        (tmp_path / "gold.jsonl").write_text(text)
        code, out, err = matchday("evaluate", "gold.jsonl", "a.txt")
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert err.startswith(f"matchday: {line}")


def test_import_names_a_bad_list_and_loads_the_others(matchday, tmp_path):
    (tmp_path / "2021-22-it-1-seriea.txt").write_text(MATCH_LIST)
    (tmp_path / "list.json").write_text('{"name": "x", "matches": 7}')
    (tmp_path / "list.csv").write_bytes(b"\xff\xfe\x00\x01")
    code, out, err = matchday("import", "list.json", "none.txt", "list.csv", "2021-22-it-1-seriea.txt")
    assert code == 1
    assert out == "2021-22-it-1-seriea.txt: 1 matches loaded\n"
    told = err.splitlines()
    assert [line.split(":")[1].strip() for line in told[:-1]] == ["list.json", "none.txt", "list.csv"]
    assert told[-1] == "matchday: 3 problems named above; the rest is loaded"


def test_a_folder_stands_for_the_lists_in_it_whatever_else_it_holds(matchday, tmp_path):
    lists = tmp_path / "lists" / "italy"
    lists.mkdir(parents=True)
    (lists / "2021-22-it-1-seriea.txt").write_text(MATCH_LIST)
    (lists.parent / "LICENSE.md").write_text("Free to use.")
    code, out, err = matchday("import", "lists", "lists/italy/2021-22-it-1-seriea.txt")
    assert (code, err) == (0, "")
    assert out == "lists/italy/2021-22-it-1-seriea.txt: 1 matches loaded\n"
    code, out, err = matchday("import", "lists")
    assert (code, out, err) == (0, "lists/italy/2021-22-it-1-seriea.txt: nothing new\n", "")


def test_a_folder_without_a_list_is_named(matchday, tmp_path):
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "LICENSE.md").write_text("Free to use.")
    code, out, err = matchday("import", "lists")
    assert (code, out) == (1, "")
    assert err.splitlines()[0] == "matchday: lists: no fixture list in this folder; lists end in .csv, .json, .txt"


MIXED = (
    b"Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n"
    b"I1,21/08/21,Inter,Genoa,4,0\n"
    b"I1,21/08/21,Verona,Sassuolo,2,303\n"
    b"I1,22/08/21,Bologna,Salernitana\xe9,3,2\n"
    b"I1,22/08/21,Udinese,Juventus,2,2\n"
)


def test_import_loads_the_good_lines_or_none_as_the_user_chose(matchday, tmp_path):
    (tmp_path / "serie-a-2122.csv").write_bytes(MIXED)
    (tmp_path / "2021-22-it-1-seriea.json").write_text('{"name": "Serie A 2021/22", "matches": [{"team1": "Inter", ')
    command = ("import", "serie-a-2122.csv", "2021-22-it-1-seriea.json")
    code, out, err = matchday(*command, "--all-or-nothing")
    assert (code, out, (tmp_path / "data").exists()) == (1, "", False)
    reasons = [
        "serie-a-2122.csv:4: is not in UTF-8; save the file in that encoding",
        "serie-a-2122.csv:3: 2-303 is no football score; check the figures",
        "2021-22-it-1-seriea.json:1: no JSON from here on",
    ]
    assert all(reason in err for reason in reasons)
    assert err.splitlines()[-1] == "matchday: 3 problems named above; nothing is loaded"
    code, out, err = matchday(*command)
    assert (code, out) == (1, "serie-a-2122.csv: 2 matches loaded\n")
    assert all(reason in err for reason in reasons)


def test_an_unknown_source_is_named_with_the_nearest(matchday, tmp_path):
    code, out, err = matchday("nightly", "--source", "no-such-paper")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("matchday: unknown source 'no-such-paper'; ")
    assert not (tmp_path / "data").exists()


def test_a_night_without_a_contact_is_refused_before_anything_is_asked(matchday, tmp_path):
    code, out, err = matchday("nightly")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("matchday: no contact is set")
    assert not (tmp_path / "data").exists()


STRANGERS = ["notes of mine, no database", "duckdb of somebody else"]


@pytest.fixture(params=STRANGERS)
def stranger(request, tmp_path):
    """A file under the warehouse's name that is not ours."""
    import duckdb

    path = tmp_path / "data" / "matchday.duckdb"
    path.parent.mkdir()
    if request.param == STRANGERS[0]:
        path.write_text(request.param)
    else:
        with duckdb.connect(str(path)) as con:
            con.execute("create table shopping (item varchar)")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("table",),
        ("fixtures",),
        ("scorers",),
        ("sql", "select 1"),
        ("explain", "Torino"),
        ("check",),
        ("import", "2021-22-it-1-seriea.txt"),
    ],
    ids=lambda command: command[0],
)
def test_a_warehouse_that_is_not_ours_is_refused_and_left_as_it_is(matchday, tmp_path, stranger, command):
    (tmp_path / "2021-22-it-1-seriea.txt").write_text(MATCH_LIST)
    before = stranger.read_bytes()
    code, out, err = matchday(*command)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "matchday.duckdb is not a matchday warehouse" in err
    assert stranger.read_bytes() == before


@pytest.mark.parametrize("command", [("table",), ("sql", "select 1"), ("check",)], ids=lambda command: command[0])
def test_a_missing_warehouse_is_told_with_what_makes_one(matchday, command):
    code, out, err = matchday(*command)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "there is no warehouse at" in err
    assert "matchday nightly" in err


def test_a_key_that_nobody_knows_stops_every_command_that_reads_the_configuration(matchday, tmp_path, monkeypatch):
    (tmp_path / "matchday.toml").write_text('data_dri = "x"\n')
    monkeypatch.setenv("MATCHDAY_CONFIG", str(tmp_path / "matchday.toml"))
    code, _, err = matchday("sources")
    assert code == 1
    assert err == f"matchday: {tmp_path}/matchday.toml: unknown key 'data_dri'; did you mean 'data_dir'?\n"


def test_a_data_directory_that_is_a_file_is_named_with_what_to_do(matchday, tmp_path, monkeypatch):
    (tmp_path / "2021-22-it-1-seriea.txt").write_text(MATCH_LIST)
    (tmp_path / "taken").write_text("mine")
    monkeypatch.setenv("MATCHDAY_DATA_DIR", str(tmp_path / "taken"))
    code, out, err = matchday("import", "2021-22-it-1-seriea.txt")
    assert (code, out) == (1, "")
    assert err == (
        f"matchday: {tmp_path}/taken: File exists; a folder is wanted there: move the file away or name another place\n"
    )
    assert (tmp_path / "taken").read_text() == "mine"
