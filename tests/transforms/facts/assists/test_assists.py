import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Everton beat Fulham on Saturday. "


def assists(text, title="Everton 1-0 Fulham"):
    facts = extract(Article("a", LEAD + text, title=title))
    return {goal.scorer: goal.assist for match in facts.matches for goal in match.goals}


@pytest.mark.parametrize(
    "text",
    [
        "They won it when Luke Hartnell headed in Dan Mullery's cross.",
        "Luke Hartnell scored the winner after 12 minutes from a Dan Mullery corner.",
        "Dan Mullery crossed from the right and Luke Hartnell nodded home.",
        "Luke Hartnell slotted home after being played in by Dan Mullery.",
        "Dan Mullery picked out Luke Hartnell, who fired past the keeper.",
        "Luke Hartnell scored the only goal. Dan Mullery provided the assist.",
        "Dan Mullery swung in a corner from the left. Luke Hartnell headed it into the net.",
        ("Luke Hartnell broke the deadlock in the 12th minute. The striker swept home a low ball from Dan Mullery."),
        (
            "Luke Hartnell won it. It came when Joe Parrish's corner was flicked on by Dan Mullery "
            "and Luke Hartnell bundled it over the line."
        ),
        "Luke Hartnell finished coolly following good work by Dan Mullery.",
        "Dan Mullery beat his man and squared for Luke Hartnell to score.",
        "Luke Hartnell scored after a one-two with Dan Mullery.",
        "Luke Hartnell scored, finishing off a surging Dan Mullery run.",
        "Luke Hartnell profited from Dan Mullery's neat feet to score.",
        "Luke Hartnell scored the winner in the 20th minute with Dan Mullery assisting.",
        "Dan Mullery's floated cross was headed home by Luke Hartnell.",
        "Luke Hartnell finished a low cross from Dan Mullery in the 20th minute.",
        "Luke Hartnell's header from a Dan Mullery corner made it 1-0.",
        "Luke Hartnell was on hand to score when Dan Mullery rolled the ball across the box.",
        "Luke Hartnell left Sam Ogden and Joe Parrish in his wake before slotting in from Dan Mullery's through-ball.",
        (
            "Luke Hartnell made it 1-0 in the 50th minute and headed in once more, now standing "
            "all alone at the far post, off a fine cross supplied by Dan Mullery."
        ),
        "Luke Hartnell put Everton ahead. Patient build-up saw Dan Mullery setting the Everton striker up in the box.",
        "Luke Hartnell capped a fine run with a shot for 1-0. It was Dan Mullery who had sent Hartnell on his way.",
        "Everton won it with a Luke Hartnell goal, made possible by Dan Mullery.",
        "Dan Mullery went past his man and slid a ball through to Luke Hartnell, whose low finish beat the goalkeeper.",
        "Luke Hartnell scored the only goal with Dan Mullery getting credit for the assist.",
        "Dan Mullery's evening was a good one, the German setting up Luke Hartnell to give Everton the lead.",
    ],
)
def test_the_assist_is_read_however_it_is_told(text):
    assert assists(text)["Luke Hartnell"] == "Dan Mullery"


@pytest.mark.parametrize(
    "text",
    [
        # one of two, nobody knows which
        "Sam Ogden and Dan Mullery combined to put Luke Hartnell through, who calmly slotted in the winner.",
        # nothing came of that pass
        (
            "Luke Hartnell scored the winner. Earlier Luke Hartnell had bent one just wide of goal "
            "when Dan Mullery teed him up."
        ),
    ],
)
def test_no_maker_is_told_where_the_words_leave_him_open(text):
    assert assists(text)["Luke Hartnell"] is None


def test_the_goal_told_in_the_lead_gets_its_assist_from_the_story_below():
    text = (
        "A first-half goal by Luke Hartnell gave Everton a 1-0 win over Fulham on Saturday.\n\n"
        "There was little in it until Dan Mullery slid a pass to Luke Hartnell, who rounded the keeper and scored."
    )
    assert assists(text)["Luke Hartnell"] == "Dan Mullery"


def test_the_helper_has_his_fullest_name():
    text = "Luke Hartnell tapped in Mullery's cross. Dan Mullery was everywhere."
    assert assists(text)["Luke Hartnell"] == "Dan Mullery"


@pytest.mark.parametrize(
    "text",
    [
        # the ball came from a save, a rebound, a foul or the other side
        "Luke Hartnell tapped in the rebound after Dan Mullery's shot was saved.",
        "Luke Hartnell scored from the spot after Dan Mullery was tripped.",
        "Luke Hartnell pounced on a misplaced pass from Dan Mullery to score.",
        "Luke Hartnell drilled in after Dan Mullery's cross was cleared.",
        # a run need not have ended in a pass
        "Luke Hartnell scored after a fine run by Dan Mullery.",
        "Luke Hartnell scored from a break led by Dan Mullery.",
        "Goalkeeper Dan Mullery did well to save but the winger touched it on for Luke Hartnell to score.",
        "Fulham failed to clear Dan Mullery's corner and Luke Hartnell fired in.",
        "Luke Hartnell scored. The second half was even until Dan Mullery's corner came to nothing.",
        # the pass before was another's
        "Sam Ogden headed in Dan Mullery's corner before Luke Hartnell scored the winner.",
        "Sam Ogden made it 1-0 after being teed up by Dan Mullery and Luke Hartnell netted the winner.",
        "Luke Hartnell scored to cancel out Dan Mullery's free-kick.",
        "Dan Mullery swung the ball over. It was flicked on and Luke Hartnell scored.",
        "Luke Hartnell hooked it in after Dan Mullery's long throw had been headed on.",
        "Fulham did not clear Dan Mullery's cross before Sam Ogden's shot was turned into the net by Luke Hartnell.",
        "Luke Hartnell levelled, setting the scene for Joe Parrish's header from Dan Mullery's cross.",
        "Luke Hartnell slipped the ball by Dan Mullery to make it 1-0.",
        "Luke Hartnell scored the winner after a clearance by Dan Mullery went wrong.",
        # another matter
        "Luke Hartnell scored the winner, and the goal Dan Mullery pulled back for the visitors came too late.",
        "Luke Hartnell scored the winner. A header by Dan Mullery drew a gasp.",
        "Joe Parrish and Dan Mullery were glad to head back whatever came. Luke Hartnell scored the winner.",
        "Luke Hartnell scored the winner. Dan Mullery had earlier shot wide.",
        "Luke Hartnell scored the winner. Dan Mullery crossed for Joe Parrish, who missed.",
        "Luke Hartnell scored the winner, cancelling out nothing Dan Mullery had done.",
    ],
)
def test_no_assist_is_told(text):
    assert assists(text).get("Luke Hartnell") is None


def test_a_pass_that_is_passed_on_is_no_assist():
    text = "Joe Parrish found Dan Mullery, who crossed for Luke Hartnell to head in."
    assert assists(text)["Luke Hartnell"] == "Dan Mullery"


def test_an_own_goal_has_no_assist():
    text = "Dan Mullery's cross was turned into his own net by Fulham's Luke Hartnell."
    assert assists(text) == {"Luke Hartnell": None}


def test_two_goals_of_a_sentence_keep_their_own_makers():
    text = (
        "Luke Hartnell headed in a Dan Mullery corner after nine minutes "
        "and Joe Parrish tapped in Sam Ogden's pass in the 80th minute."
    )
    assert assists(text, "Everton 2-0 Fulham") == {"Luke Hartnell": "Dan Mullery", "Joe Parrish": "Sam Ogden"}


def test_an_assist_for_the_second_goal_is_not_given_to_the_first():
    text = (
        "Luke Hartnell scored in the tenth minute. "
        "In the 70th minute Luke Hartnell scored again. Dan Mullery set up Luke Hartnell's second."
    )
    facts = extract(Article("a", LEAD + text, title="Everton 2-0 Fulham"))
    assert [(g.minute, g.assist) for g in facts.matches[0].goals] == [(10, None), (70, "Dan Mullery")]


def test_a_second_maker_of_one_goal_made_the_scorers_other_goal():
    text = (
        "Luke Hartnell scored in the 56th minute, and Luke Hartnell struck again in the 86th minute.\n\n"
        "Dan Mullery picked out Luke Hartnell, who headed in from close range after 56 minutes.\n\n"
        "Luke Hartnell then struck what was the winner, slotting home from Sam Ogden's pull-back."
    )
    facts = extract(Article("a", LEAD + text, title="Everton 2-0 Fulham"))
    assert [(g.minute, g.assist) for g in facts.matches[0].goals] == [(56, "Dan Mullery"), (86, "Sam Ogden")]


def test_a_pass_in_the_paragraph_of_another_match_makes_no_goal_here():
    text = (
        "Everton beat Fulham 1-0. Luke Hartnell scored.\n\n"
        "A corner by Dan Mullery was headed in by Sam Ogden as Leeds beat Burnley 1-0."
    )
    facts = extract(Article("a", text, title="Round-up"))
    assert {g.scorer: g.assist for m in facts.matches for g in m.goals} == {
        "Luke Hartnell": None,
        "Sam Ogden": "Dan Mullery",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Luke Hartnell scored for Everton, and the win was made possible by Dan Mullery.",
        "Everton won with a Luke Hartnell goal, and victory was made possible by Dan Mullery.",
    ],
)
def test_a_win_made_possible_is_no_assist(text):
    assert assists(text)["Luke Hartnell"] is None


@pytest.mark.parametrize(
    "text",
    [
        "Everton won with a Luke Hartnell goal in the 65th minute, coming off of Dan Mullery.",
        "Everton won with a Luke Hartnell goal, via Dan Mullery.",
        "Luke Hartnell of Everton opened the scoring when he connected with a Dan Mullery free-kick.",
        "Everton's Dan Mullery slid a ball through to Luke Hartnell, whose low finish beat the goalkeeper.",
    ],
)
def test_who_served_the_scorer_has_no_goal_of_his_own(text):
    assert set(assists(text, title="Everton 2-0 Fulham")) == {"Luke Hartnell"}


def test_a_ball_slid_in_from_the_flank_is_no_goal():
    text = "Fulham could not clear when Dan Mullery slid a ball in from the left and Luke Hartnell tapped it home."
    assert assists(text) == {"Luke Hartnell": "Dan Mullery"}


def test_the_pass_behind_one_goal_is_not_that_of_the_next_one():
    text = "Luke Hartnell put Everton ahead after Dan Mullery's pass and Joe Parrish made it 2-0."
    assert assists(text, title="Everton 2-0 Fulham") == {"Luke Hartnell": "Dan Mullery", "Joe Parrish": None}


def test_a_ball_that_caused_chaos_made_no_goal():
    text = "A Dan Mullery ball led to panic in the box, and Luke Hartnell of Everton was there to find the net."
    assert assists(text) == {"Luke Hartnell": None}


def test_saint_in_the_middle_of_a_name_is_part_of_it():
    assert assists("Sean St Leger of Everton headed in Dan Mullery's corner.") == {"Sean St Leger": "Dan Mullery"}


def test_a_header_that_came_back_off_the_post_made_no_goal():
    text = "Luke Hartnell of Everton scored after Dan Mullery's header pinged back off the far post."
    assert assists(text) == {"Luke Hartnell": None}
