"""Who and which team each mention is: rows of text with every team in [] and every person in {}."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.reading.marked import marks, plain, read_marks
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.mentions import shape_of
from transforms.reading.read import read
from transforms.reference import load_reference

PEOPLE = [
    # full name, then surname
    "{Ciro Talvi} headed in for [Torino] before {Talvi=Ciro Talvi} limped off.",
    # accents may be left out the second time
    "{João Vélez} struck for [Porto] and {Velez=João Vélez} struck again.",
    # particles, hyphens, apostrophes, initials, several surnames
    "A cross by {Ruud van der Linde} was met by {Jean-Paul N'Sele}, and {O'Dowda} saved from {J. Halloran}.",
    "{Salem al-Harbi} found {Seo Min-jae}, who fed {Edimar Ribeiro da Costa Junior}.",
    "Referee {Ricardo de Burgos Molina} waved away the claims of {Nesryne El Amrani}.",
    # "Jr." with its stop
    "{Marcinho Jr.} levelled after {Marcinho=Marcinho Jr.} had hit the bar.",
    # a nickname in quotes is no part of the name
    "It fell to {Wayne “Biscuit” Garrow=Wayne Garrow} at the far post.",
    # roles, ages and places in the table are no part of a name
    "Substitute {Fredrik Ahola} scored, and so did Teenager {Kyle Betts}.",
    "Seventeen-year-old {Lennart Holm} fed Ex-international {Musa Dango}.",
    "The {Holm}-inspired side won when {Lennart Bauer}-coached opponents tired.",
    # titles are nobody
    "A good start to the reign of {Ciro Talvi} as King of home football. {Talvi=Ciro Talvi} met {Ledley Prince}.",
    # first names that are towns, clubs, countries or peoples
    "{Jordan Pickering} and {Chelsea Ruddock} were booked, {Georgia Hale} and {Milan Vidak} were not.",
    "Keeper {Finn Lacey} kept out {Paris Okoro}.",
    # surnames that are teams
    "{Danny Preston} and {Beth England} scored; {Preston=Danny Preston} added a third.",
    "{David Villa} scored twice, {Imogen Vale} once.",
    # an opening word that is also a first name, and one that is also a surname
    "{Will Tarrant} hit the post. {Bright Osei} scored from the rebound.",
    "{Solly March} crossed on Friday 12 March for {Givairo Read}.",
    # a first name alone is its owner when he does not go by his surname
    "{Bruno Guimaro} opened the scoring and {Bruno=Bruno Guimaro} closed it.",
    # a slip of the pen
    "{Mateo Kovaric=Mateo Kovacic} shot wide. {Kovacic=Mateo Kovacic} shot in, and {Kovacic=Mateo Kovacic} celebrated.",
    # letters read in the wrong encoding
    "{Enzo FernÃ¡ndez=Enzo Fernández} took {Federico Dimarchi}â\x80\x99s corner.",
    # spaces that do not break
    "{Przemek\u00a0Placzek=Przemek Placzek} fired home.",
    # one name only, opening its sentence, told by what he does
    "{Galeno} nodded in. {Pedri} put [Barca=Barcelona] ahead. {Oscar}'s reply came late.",
    # a list of scorers
    "{Moss} 7 (pen); {Trant} 82",
]

NOT_PEOPLE = [
    "Controversy reigned. Patience paid off. Possession counted for nothing.",
    "Third-bottom and Second-half goals. Half-time: no change to the XI.",
    "It was shown on Sky Sports and BBC Radio from the Municipal Stadium on Boxing Day.",
    "They meet in the Downland League on Christmas Day, in March or in May.",
    "The match at Alder Park, off Ferry Road, near Denby Street, was called off.",
    "Having equalised, they won the Riverside Trophy in Lincolnshire.",
    "However, VAR had none of it and FIFA said so. Yes. No. But why?",
]

KNOWN = [
    # a short form of a name in full, and a nickname, only where they fit one team
    "[Manchester City] beat [Everton] and [City=Manchester City] stay top. The [Toffees=Everton] lost again.",
    "[Aston Villa] lost, and [Villa=Aston Villa] are ninth.",
    # of two prominent namesakes of a town each keeps its own
    "[Dundee United] lost 2-1 and [Dundee] drew 1-1 at home to [Hibernian].",
    # the last word of a name in full, where the namesake is of another country
    "[Bloemfontein Celtic] lost 2-1 on Friday. [Celtic=Bloemfontein Celtic] are eighth.",
    "[Brora Rangers] lost 2-1. They had beaten [Rangers] in a friendly.",
    # a club beside its own younger side is that side
    "[Everton Under-23s] beat [Fulham Under-23s] 2-0. [Everton=Everton Under-23s] led early.",
    # cut short in the list of results
    "[Plateau United] beat [Kano Pillars] 1-0.\n[Plateau Utd=Plateau United] 1-0 [Kano Pillars]",
    # a competition's word in a club's name
    "[Great Olympics] beat [Asante Kotoko] 1-0.",
    # risky words need their place in the sentence
    "[Reading] 2-1 [Barnsley]. Reading the game was hard.",
    "[Nice] 1-0 [Lens].",
    # what describes a team is no part of it
    "Leaders [Arsenal] beat Unbeaten [Chelsea] and 10-man [Fulham].",
    # women's teams go by the club's name
    "[Chelsea Women=Chelsea] beat [Arsenal] 1-0.",
    # a people is the national team, or the only club of its country
    "[Netherlands] beat [Italy] as the [Dutch=Netherlands] ran riot.",
    "[Atalanta] beat [Benfica] and the [Italians=Atalanta] go through, as the [Portuguese side=Benfica] go out.",
    # by town, where one team of the article fits
    "[Atalanta] beat [Genoa] 1-0 and the [Bergamo side=Atalanta] went second.",
    "[Arsenal] beat [Leeds United] and the [north Londoners=Arsenal] are top.",
    # a slip in the name of a club that is known well
    "[Birmimgham City=Birmingham City] beat [Sunderland] 3-0.",
    # a nickname printed whole, then its last word
    "[Nigeria] beat [Ghana] 1-0. The [Super Eagles=Nigeria] led, and the [Eagles=Nigeria] held on.",
    # a nickname that is one country's alone
    "[Brazil] lost to [Germany] before facing the [Matildas=Australia] on Tuesday.",
    # what it sets up is a tie and no goal
    "[Lincoln=Lincoln City] set up third-round glory by beating [Bradford=Bradford City], and will host [Liverpool].",
    # letters behind a club's name
    "[Enyimba FC=Enyimba] of Aba beat [Rivers United] 2-1.",
    # "in" with a result is at that club's
    "[Lyon] won 2-0 in [Reims].",
]

NOT_TEAMS = [
    # countries and cities as places
    "The tournament in Germany begins at a ground in Stuttgart, [France] said.",
    "LIVERPOOL, England (AP) — [Everton] won.",
    # where a player is from
    "England international {Joe Marsh} and Scotland winger {Ian Birrell} came on.",
    "Italian defender {Carlo Bassi} and a Dutch side's scout watched.",
    # where a player came from
    "The former Celtic winger {Joe Marsh} scored for [Motherwell], who beat [Hibernian] 1-0.",
    # where a club is from
    "The Saudi side will meet [Al Ain]; Singapore outfit [Lion City Sailors] lost to [Kawasaki Frontale].",
    # papers, grounds and games whose name begins with a team's
    "Read the Newcastle Herald on the Milan-Cortina games at Lincoln Secondary College.",
    # an ordinary word of a club's name
    "The united front of the city held in town. The rangers wandered.",
]

STRANGERS = [
    # by the score, the verb, the defeat
    "[Nettlebridge] 3-1 [Oakham Vale]",
    "[Nettlebridge] beat [Oakham Vale] on Saturday. [Oakham Vale] were poor.",
    "[Harbury] suffered a 4-0 defeat to [Nettlebridge], whose keeper was idle.",
    # club words
    "{Sam Cole} scored as [Penton Rovers] drew with [FC Masaro].",
    # short and long forms
    "[Broadmere Magic] thumped [Lambley Jaffas] 5-0. [Magic=Broadmere Magic] go top.",
    "[Broadmere Magic] thumped [Lambley Jaffas] 5-0. The [Jaffas=Lambley Jaffas] were outplayed.",
    # lines of results, in capitals and with "&"
    "[Old Ferry Inn] 2 [Station Hotel] 2; [Cross Keys] 0 [Highfield WMC] 3.",
    "[HOLTBY & NEWSOME=Holtby & Newsome] 3 [SOUTH RIDDING=South Ridding] 2",
    "[Gunyah Creek] v [Mt Ellery]",
    # one that holds a listed name is itself
    "[Naivasha Rangers] lost to [Mbita Sugar] and [Rangers=Naivasha Rangers] are bottom.",
    "[Stoke Trister] beat [Sutton Bar] 2-0.",
    # two in one breath
    "On Sunday [Police Machakos] and [Coast Mariners] settled for a draw.",
    "[Thika Railways] beat [Garba United] 4-1.",
    # names with "&", a year, an age group, an abbreviation, and one that goes on behind a listed club's
    "[Lamb & Crown] beat [Plough & Sickle] 4-1 and the [Crown=Lamb & Crown] go second.",
    "[Kelmsford Falcons U14s=Kelmsford Falcons Under-14s] went into a 3-0 lead against [Brandling]. [Brandling] won.",
    "[Huddersfield YMCX] drew 2-2 with struggling [Honmere FC]. [Huddersfield=Huddersfield YMCX] are second.",
    "[Inter Bramley] lost 7-1 to [Holt]. [Inter=Inter Bramley] stay bottom.",
    "[St Albans Lions] beat [Tring Rovers] 2-1 in the cup.",
    "Defending champions [WAPDX] crushed [Safi Textile FC] 5-0.",
    # under a ground's name
    "[Etihad Club] beat [Lion City Sailors] 5-0 and the [Etihad Club] keeper was idle.",
    # the tallies of points in brackets
    "[Norwold] beat [Fairlowe]. [Fairlowe] (31 points) drop below [Ringmer] (32).",
    # an abbreviation that brackets explain
    "[Khan Research Works] ([KRW=Khan Research Works]) beat [Holt] 2-0. [KRW=Khan Research Works] lead the table.",
    "[Ghana Police] beat [Tema Ports] 1-0.",
    # departments
    "[Police] beat [Army] 2-1 and [Army] are out. {Musa Bello} scored for [Police].",
    # what is told behind an aside, by goals in words, and of points in a row
    "[Nettlebridge], in dreadful conditions, went into the lead at [Oakham Vale]. [Oakham Vale] were beaten.",
    "[Powmere] beat [Holt] 1-0 and [Inkbury] overcame [Goodrest] by four goals.",
    "[Marlow Green] have 33 points, [Staple Hill] 26 and [Netherby] 25.",
    # a pub that is named after a person, and reserves beside the first team
    "[George Healmere] are second. [Narbury] beat [Tring Rovers] 2-1, [Narbury Reserves] lost 3-0 at [Holt].",
    # his side and his name
    "[Fairlowe]'s second goal came when [Fairlowe] striker {Aaron Sykes} scored. [Fairlowe] were delighted.",
]

NOT_STRANGERS = [
    # people do what teams do
    "{Kelvin Rudge} beat {Trafford} at his near post. {Rudge=Kelvin Rudge} then hit the bar.",
    # a ground is no team
    "[Arsenal] beat [Chelsea] at Westmoor Park, and [Fulham] drew at Denby Lane.",
    "[Arsenal] beat [Chelsea] on their trip to Westmoor Park, and [Fulham] returned to Denby Lane.",
    # who scores how many
    "{Kisjo Libard} scored two goals as [Old Rod Jets] beat [Conary Fireballs] 2-0. {Libard=Kisjo Libard} was pleased.",
    # whose lead a person extends, and two people with "&"
    "[Azuli] beat [Holt] 2-0. {Kira Benn} struck, then {Lilla Barich} extended [Azuli]'s lead.",
    "{Marco Turin} struck and {Turin=Marco Turin} & {Acerno} smiled.",
    # one who plays for a department
    "Goals from {Muneel} of Police sank [Holt], and {Hasan Raz} of KRW cried as [Holt] lost.",
    # nor is a page's furniture
    "More Trending. [Arsenal] beat [Chelsea] 1-0. Follow us for more.",
]

HEADLINES = [
    # Title Case says nothing that prose does not print
    (
        "[Arsenal] Sink Brave [Chelsea] As {Marsh=Joe Marsh} Strikes",
        "{Joe Marsh} scored as [Arsenal] beat [Chelsea] 1-0.",
    ),
    ("[Fulham], [Arsenal] Win", "[Arsenal] beat [Chelsea] 1-0 and [Fulham] beat [Everton] 2-0."),
    # capitals at the start of a story
    ("A quiet day", "{SANDY BELMORE=Sandy Belmore}’S BRACE sank [Fulham]. {Belmore=Sandy Belmore} was sent off."),
    ("A quiet day", "BIRTHDAY GIRL {LILY Hagg=Lily Hagg} scored as [Fulham] won.\n\n{Hagg=Lily Hagg} was pleased."),
    # a line above that ran into the sentence
    ("A quiet day", "{Rasmus Hallund} was first. In-form {Hallund=Rasmus Hallund} {Rasmus Hallund}'s streak goes on."),
]


def cases(*groups):
    return [pytest.param(row, id=plain(row)[:60]) for group in groups for row in group]


@pytest.mark.parametrize("marked", cases(PEOPLE))
def test_every_person_is_one_mention_with_the_fullest_name(marked):
    assert read_marks(plain(marked)) == marks(marked)


@pytest.mark.parametrize("text", NOT_PEOPLE)
def test_nothing_but_people_is_a_person_and_nothing_here_a_team(text):
    assert read_marks(text) == []


@pytest.mark.parametrize("marked", cases(KNOWN))
def test_every_listed_team_is_known_by_any_of_its_names(marked):
    assert read_marks(plain(marked)) == marks(marked)


@pytest.mark.parametrize("marked", cases(NOT_TEAMS))
def test_a_place_a_people_or_a_paper_is_no_team(marked):
    assert read_marks(plain(marked)) == marks(marked)


@pytest.mark.parametrize("marked", cases(STRANGERS))
def test_a_team_that_no_list_knows_is_read_by_its_place_in_the_sentence(marked):
    assert read_marks(plain(marked)) == marks(marked)


@pytest.mark.parametrize("marked", cases(NOT_STRANGERS))
def test_a_person_or_a_ground_is_no_strange_team(marked):
    assert read_marks(plain(marked)) == marks(marked)


@pytest.mark.parametrize(("title", "body"), HEADLINES)
def test_capitals_that_say_nothing_are_read_by_what_prose_prints(title, body):
    text = f"{plain(title)}\n\n{plain(body)}"
    assert read_marks(text, title=plain(title)) == marks(title) + marks(body)


def test_a_clubs_own_site_says_we_for_the_club_but_not_in_quotes():
    text = 'Stanmere beat Holt 2-1. We took the lead. "We were lucky to win this one," the coach said.'
    on_own_site = read_marks(text, publisher="Stanmere FC official website")
    assert on_own_site == ["[Stanmere]", "[Holt]", "[We=Stanmere]"]
    assert read_marks(text, publisher="The Daily Ferry") == ["[Stanmere]", "[Holt]"]


def test_the_two_murphys_stay_apart():
    text = "Jacob Murphy crossed for Josh Murphy. Murphy scored."
    assert read_marks(text) == ["{Jacob Murphy}", "{Josh Murphy}", "{Murphy}"]


TEXTS = st.text(alphabet="AaBb .,'’-–\n\"“”()0123456789éÃ&:;", max_size=200)
SAMPLE = "Arsenal City United Joe Fox van de beat 2-1 in the 45th minute, and. \n The Reds Rangers' (67) St."
WORDS = st.lists(st.sampled_from(SAMPLE.split(" ")), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS | WORDS)
def test_mentions_never_overlap_and_shapes_come_from_the_text(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    for sentence in reading.sentences:
        edge = sentence.sentence.start
        for mention in sentence.mentions:
            assert edge <= mention.start < mention.end <= sentence.sentence.end
            edge = mention.end
        assert sentence.shape == shape_of(sentence.sentence.text, sentence.sentence.start, sentence.mentions)


def test_reading_twice_gives_the_same():
    text = "Rangers lost to Stoke Trister. United drew with the Reds, Joe Fox scoring for City."
    readings = [read(lay_out(Article("a", text)), load_reference()) for _ in range(2)]
    assert readings[0].sentences == readings[1].sentences


@pytest.mark.parametrize(
    ("text", "people", "nationalities"),
    [
        ("Tyler French's own goal settled it.", ["Tyler French"], []),
        ("Danny Welsh, on loan, was booked.", ["Danny Welsh"], []),
        ("The French striker scored.", [], ["France"]),
    ],
)
def test_a_first_name_before_a_peoples_name_makes_a_man(text, people, nationalities):
    found = [m for told in read(lay_out(Article("a", text)), load_reference()).sentences for m in told.mentions]
    assert [m.value for m in found if m.kind == "person"] == people
    assert [m.value for m in found if m.kind == "nationality"] == nationalities


def test_a_grounds_name_is_a_clubs_where_only_a_club_can_stand():
    def kinds(text):
        found = read(lay_out(Article("a", text)), load_reference()).sentences
        return {m.kind for told in found for m in told.mentions if m.kind in {"team", "ground"}}

    assert kinds("Riverside edged a tight encounter 2-1.") == {"team"}
    assert kinds("They won 2-1 at the Riverside.") == {"ground"}
    assert kinds("Riverside hosted the final.") == {"ground"}
