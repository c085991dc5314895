"""Words that a capital letter does not make a name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SENTENCE_STARTERS = _words(
    """
    a about above according across adding additional after afterwards again against ahead all almost along alongside already
    also although always amid among an and another any anyone anything apart around arriving as asked at away back barely
    based be because been before beginning behind being below beneath beside besides best better between beyond big booked
    born both bottom brought but by came can captain champions chances clearly close coach coming completely composed
    considering consequently could crucially cue currently danger deep defeat defeated defending defender defenders despite determined did
    do does doing don't down due during each earlier early eight either eleven elsewhere encouraged end energised equally even
    eventually ever every everyone everything except far few fewer fifteen fifth final finally finding first five fixtures
    following for forced former fortunately forward four fourth fresh from full full-time further furthermore game games get given
    giving goal goalkeeper goals going good got great guests had half half-time halfway halftime has have having he headed
    heading hence her here hero high him his holders home hosts how however huge i if immediately in incredibly indeed
    initially injury inside inspired instead interestingly into introduced ironically is it its it's i'm i've just keen keeper
    key kept knowing last late later leaders leading league leaving led left less let level like likewise little local
    long looking luckily made mainly major making man manager many match matches maybe meanwhile men midfield midfielder
    midway minutes missing moments moreover more most moving much my near nearly needing neither never nevertheless new next night nine no
    nobody none nonetheless nor not nothing notably now of off offside often oh old on once one only opponents opposite or other others
    otherwise our out outside over overall own perhaps play played player players playing points possession possibly predictably
    previously promoted quite rarely rather read reading really reduced referee regardless relegated relegation replaced
    result results right round running sadly said same saturday score scorer scorers scores scoring second seconds seemingly sent several seven
    she shortly should showing similarly simply since six sixth skipper so some someone something sometimes soon speaking spurred
    still straight strangely striker strikers substitute substitutes such suddenly sunday surely surprisingly table taking team team-mate
    ten than thankfully that that's the their them then there there's thereafter therefore these they they're thing things third this
    those though three through throughout thus tied time to today together tomorrow tonight too top toward towards trailing
    twelve twice two ultimately undaunted under undeterred unfortunately unlike unsurprisingly until up upon urged us using usually
    victory visitors was watching we we're we've well were what whatever what's when whenever where whereas whether which
    while whilst who whoever whose why will win winger winless wing with within without women won would yes yesterday yet you your
    isn't wasn't didn't doesn't couldn't can't won't aren't weren't hasn't haven't let's he's she's you're we'll they've
    """
)

NOT_NAMES = _words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    league premier cup champions championship division stadium arena park road lane group round stage final finals
    semi-final semi-finals quarter-final quarter-finals play-off play-offs playoff playoffs matchday week game match
    mr mrs ms dr sir coach captain manager boss head assistant referee var uefa fifa fa pfa afc caf concacaf conmebol ifab epl
    bbc itv sky bt tnt dazn espn tv pa ap afp reuters ani instagram twitter facebook tiktok youtube x covid covid-19
    coronavirus christmas easter boxing bst gmt ft ht aet og pen scorers scorer goals subs substitutes attendance referee
    opta sport sports mail express times guardian football soccer men women ladies boys girls under reserves mvp usa uk us
    europe european africa african asia asian america american north south east west northern southern eastern western
    continental international world ballon d'or golden boot glove man player year month hall fame god lord pitch i i'm i've i'd i'll
    xi xis half-time full-time kick-off day new year's eve tier
    """
)

PARTICLES = _words("de da do dos das di del della der den van von ten ter el al bin ibn la le du y e zu op af av mac st")

ROLE_WORDS = _words(
    """
    striker forward midfielder defender goalkeeper keeper winger captain skipper substitute sub centre-back center-back
    full-back left-back right-back wing-back playmaker coach manager boss head-coach referee teenager youngster
    international debutant veteran star ace scorer hitman frontman team-mate teammate compatriot stopper debutante rookie loanee in-form ex-england captaincy duo trio centre-half attacker goalscorer
    """
)
