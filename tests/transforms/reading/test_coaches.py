"""A coach's side is his team's."""

import pytest

from tests.transforms.reading.marked import marks, plain, read_marks


@pytest.mark.parametrize(
    "marked",
    [
        "[Oakham] manager {Ruth Bell} was pleased. [Bell's side=Oakham] beat [Holt] 2-1.",
        "[Oakham] beat [Holt] 2-1. {Ruth Bell}, the [Oakham] coach, smiled. [Ruth Bell's men=Oakham] are top.",
        # nobody says whose coach he is
        "{Ruth Bell}'s side beat [Holt] 2-1. [Holt] were poor.",
        # a former one's is not
        "Former Oakham manager {Ruth Bell} watched. {Bell=Ruth Bell}'s side beat [Holt] 2-1. [Oakham] lost.",
    ],
)
def test_a_coachs_side_is_his_team_only_where_the_article_says_so(marked):
    assert read_marks(plain(marked)) == marks(marked)
