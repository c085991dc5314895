"""Words that a capital letter does not make a name, and words that tell whose name follows."""

from collections.abc import Iterable
from importlib.resources import files


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _data(name: str) -> frozenset[str]:
    """The words of a data file beside this module; lines that begin with "#" say what the file is."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def holds_any(text: str, words: Iterable[str]) -> bool:
    """Whether the text holds one of the words, at the cost of looking for them.

    >>> holds_any("in the 14th minute", ("hour", "min"))
    True
    """
    for word in words:  # noqa: SIM110 - a generator for any() costs more than the search; this runs in every sentence
        if word in text:
            return True
    return False


PLAIN_WORDS = _data("plain_words.txt")
"""Open a sentence with a capital and are no names."""

GIVEN_NAMES = _data("given_names.txt")
"""First names, without accents."""

FUNCTION_WORDS = _words(
    """
    a about above across after against ahead all along also although am among an and another any anyone are around as at
    back be because been before behind being below beneath beside besides between beyond both but by can cannot could
    despite did do does done during each either even ever every everyone everything except for from further had has have
    having he hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself
    just less let like many me might more moreover most much must my myself near neither never nevertheless no nobody
    none nor not nothing now of off often on once only onto or other others our ourselves out outside over own per perhaps
    quite rather same shall she should since so some someone something soon still such than that the their them themselves
    then there therefore these they this those though through throughout thus till to too toward towards under unless
    unlike until up upon us very via was we were what whatever when whenever where whereas whether which while whilst who
    whoever whom whose why with within without would yes yet you your
    i'm i've i'd i'll it's that's there's they're they've we're we've what's you're you've he's she's let's don't doesn't
    didn't isn't wasn't aren't weren't hasn't haven't couldn't can't won't wouldn't shouldn't who's here's we'll they'll
    """
)
"""Belong to no name, wherever they stand."""

NOT_NAMES = _words(
    """
    section district regional gk df mf fw january february march april may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    titleholder titleholders title-holder title-holders league premier cup cups champions championship championships division stadium arena group zone pool round rounds stage final match-day
    finals semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals play-off play-offs playoff playoffs matchday week game
    games match matches vs versus season
    mr mrs ms dr sir var uefa fifa fa pfa afc caf concacaf conmebol ifab epl wsl nwsl mls afcon npl bbc itv bt tnt
    dazn espn tv pa ap afp reuters ani instagram twitter facebook tiktok youtube reddit x covid covid-19 coronavirus christmas
    easter boxing bst gmt edt pdt cet ft ht aet og ogs pen pens pk pks ot 2ot 3ot 4ot scorers scorer subs substitutes attendance att opta sport
    div mom pom motm potm sports sportsmail mail express times guardian herald telegraph tribune argus football soccer
    men women ladies boys girls u16 u17 u18 u19 u20 u21 u23 mvp usa uk us eu
    europe european euro euros africa african asia asian asean america american americas continental international world
    meanwhile elsewhere bye ballon d'or boot glove player man year month hall fame god lord xi xis half-time full-time kick-off day
    win wins beat beats lose loses draws away late last-gasp last-minute
    tier ceo gk rb lb cb cm dm st rw lw am rwb lwb scudetto ramadan nations nation olympics paralympics
    enter cue host hosts
    trophy title titles premiership radio trending newsletter premium video photo photos image images watch read subscribe sign getty
    """
)
"""Cut a name in running text: "On Sunday Kane", "the Copa America"; `MAYBE_SURNAMES` stay after a first name."""

MAYBE_SURNAMES = _words(
    "march may april june day king lord man boot under sky read power young long best little early hall can still"
)
"""As often a surname: "Solly March", "Emre Can"."""

LEADING = _words(
    "north south east west northern southern eastern western central new old great little upper lower mid port saint st mount mt"
)
"""Say nothing alone, and open many a place: "North Shields", "Mount Eliza", "Old Ferry Inn"."""

PARTICLES = _words(
    "de da do dos das di del della der den van von vom zu ten ter te el al bin ibn ben abu abdel la le les du des y e op af av "
    "mac st t dal degli lo los las 't ’t ‘t"
)

ROLE_WORDS = _words(
    """
    striker forward midfielder defender goalkeeper keeper winger captain skipper substitute sub centre-back center-back
    full-back left-back right-back wing-back playmaker coach manager boss head-coach referee teenager youngster
    international debutant veteran star ace scorer hitman frontman team-mate teammate compatriot stopper debutante rookie
    loanee sophomore freshman ex-england duo trio centre-half attacker goalscorer custodian goalie netminder shot-stopper marksman poacher newcomer
    ex-international co-captain vice-captain full-backs centre-forward half-back sweeper linesman owner chairman president
    director spokesman analyst pundit
    """
)

ALWAYS_ROLES = ROLE_WORDS - _words("star ace international veteran duo trio")
"""Role words that no club carries in its name."""

MASCOTS = _words(
    """
    aces angels antelopes archers argonauts arrowheads arrows aztecs badgers bandits barons bats bears beavers bees bengals
    bisons blackhawks blacks blades blazers blues bobcats bombers braves bruins buccaneers bucks buffaloes bulldogs bullets
    bulls camels cannons cardinals cavaliers chargers cheetahs chiefs clippers cobras colts comets condors corsairs cosmos
    cougars cowboys coyotes cranes crusaders cubs cyclones demons devils diamonds dolphins dons dragons ducks dukes dynamos
    eagles eaglets elephants explorers falcons firebirds flames foxes gators gazelles gladiators gophers greens griffins
    grizzlies gunners hammers harlequins hatters
    hawks highlanders hornets hotshots hoops hounds hurricanes huskies hussars infants
    invaders jackals jaguars jays jets kestrels kickers lambs lancers leopards lionesses lions lizards lobos magpies mallards marauders
    mariners marlins maroons matadors mavericks meteors monarchs mules musketeers mustangs mystics nighthawks ninjas nomads
    oilers oranges orioles ospreys otters outlaws owls panthers partridges patriots penguins phantoms pioneers pilgrims
    pilots pirates pitbulls predators pumas purples pythons racers raiders rams raptors rascals rattlers ravens rebels redhawks reds
    renegades rhinos roadrunners rockets royals saints saracens saxons scorpions seniors seagulls seahawks sentinels shamrocks sharks
    spartans spiders spurs stags stallions starlets stars steelers stingers storm sunbirds superstars swans swifts tangerines terriers tigers
    tigresses timberwolves titans tornadoes trailblazers trojans tuskers vandals vikings vipers volunteers vulcans
    warhawks warriors wasps whites wildcats wolverines wolves wombats woodpeckers yellowjackets yellows zebras
    """
)
"""Beasts, warriors and colours that sides call themselves: "Kelby Pythons", "Holt Juniors Maroons"."""

SCHOOL_WORDS = _words(
    "catholic central christian college comprehensive grammar high lutheran methodist nazarene poly polytechnic prep secondary state tech"
    " technical university wesleyan"
)
"""Words that end the names of schools and colleges, and nobody's: "Oakham High"."""

CLUB_WORDS = (
    MASCOTS
    | SCHOOL_WORDS
    | _words(
        """
    united city town rovers rangers wanderers athletic albion county harriers reserves utd thistle hotspur sporting villa
    celtic olympic dynamo dinamo lokomotiv academy stars eagles warriors lions fc afc sc cf fk wmc borough juniors youth
    athletico atletico deportivo real inter racing spartak torpedo cska partizan hapoel maccabi babes dolphins pilots sharks
    tigers panthers ravens bears wolves hawks falcons jaffas strikers magic roar glory jets mariners victory phoenix
    queens ladies girls women corinthians casuals victoria swifts argyle alexandra orient vale forest park end homeboys
    motors sugar police army navy railways stores arms inn hotel colts old-boys crusaders hibernian hibs heartland pines
    cobras argonauts regional thirds seconds development tavern vets veterans social
    """
    )
)
"""Words that clubs carry in their names; the last ones alone prove little."""

STRONG_CLUB_WORDS = MASCOTS | _words(
    """
    united city town rovers rangers wanderers athletic albion county harriers reserves utd thistle hotspur fc afc sc cf fk
    wmc dynamo dinamo lokomotiv deportivo atletico sporting spartak homeboys babes queens juniors
    thirds seconds strikers corinthians utd jfc yfc jfcs casuals hibs hibernian hibernians olympians homers celtic olympic vets wfc
    """
)
"""Words that hardly any other name ends or begins with."""

PLACE_WORDS = _words(
    """
    stadium park arena road street lane avenue bridge oval reserve ground grounds hospital airport academy
    school council hall theatre hotel centre center square field fields club palace island islands beach bay valley river
    end stand federation association foundation press news union committee conference company group service services
    memorial laboratories laboratory factories factory bank industries mills commission authority corporation ministry department challenge campus
    tournament festival programme builders
    park's trophy award awards shield cup league division park-based channel studio studios app blog feed facility complex sportsground velodrome turf astroturf kingdom gardens lagoon country stand
    """
)
"""What a name ends with that is neither a person's nor a team's."""
