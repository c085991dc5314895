-- one row per team: the dated matches of its latest season, for its calendar, as JSON
with sides as (
    select home_id as team_id, * from fixtures
    union all
    select away_id, * from fixtures
),
latest as (
    select team_id, max(season) as season from sides where date is not null group by all
)
select
    team_id as key,
    to_json(
        {
            'team': any_value(teams.team), 'team_id': team_id,
            'matches': list(
                {
                    'id': fixture_id, 'date': date, 'home': home, 'away': away, 'home_goals': home_goals, 'away_goals': away_goals,
                    'status': status, 'competition': competition, 'venue': venue
                }
                order by date, fixture_id
            )
        }
    )::varchar as data
from sides
join latest using (team_id)
join teams using (team_id)
where sides.date is not null and sides.season is not distinct from latest.season
group by team_id;
