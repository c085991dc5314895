-- macro: one row per value of the fixtures, goals, cards and tables in the relations named: what `corrections` compares
create or replace macro store.published_facts(of_fixtures, of_goals, of_cards, of_table) as table (
    with numbered_goals as (
        select
            *,
            row_number() over (partition by fixture_id, team_id, player_id, own_goal order by goal_no) as goal_of_player
        from query_table(of_goals)
    ),
    facts as (
        select
            'fixtures' as relation, fixture_id as key, fixture_id, competition, season, date, home || ' v ' || away as subject,
            unnest([
                {'fact': 'match', 'value': 'known'},
                {'fact': 'score', 'value': home_goals || '-' || away_goals},
                {'fact': 'date', 'value': case when status in ('played', 'walkover') then cast(date as varchar) end},
                {'fact': 'status', 'value': case when status in ('played', 'walkover') then status end},
                {'fact': 'half-time', 'value': half_time_home || '-' || half_time_away},
                {'fact': 'shoot-out', 'value': shootout_home || '-' || shootout_away},
                {'fact': 'attendance', 'value': cast(attendance as varchar)}
            ]) as told
        from query_table(of_fixtures)
        union all
        select
            'goals',
            concat_ws('#', fixture_id, team_id, player_id, case when own_goal then 'own' end, goal_of_player),
            fixture_id, competition, season, date, home || ' v ' || away,
            unnest([
                {'fact': 'goal', 'value': scorer},
                {'fact': 'minute of ' || scorer, 'value': minute || coalesce('+' || added, '')},
                {'fact': 'assist to ' || scorer, 'value': assist}
            ])
        from numbered_goals
        union all
        select
            'cards', concat_ws('#', fixture_id, team_id, player_id), fixture_id, competition, season, date, home || ' v ' || away,
            unnest([
                {'fact': 'sending-off', 'value': player},
                {'fact': 'minute of ' || player, 'value': cast(minute as varchar)}
            ])
        from query_table(of_cards)
        union all
        select
            'league_table', concat_ws('#', competition_id, season, table_group, team_id), null, competition, season, null, team,
            {'fact': 'points deducted', 'value': cast(deducted as varchar)}
        from query_table(of_table)
    )
    select * exclude (told), told.fact as fact, told.value as value
    from facts
    where told.value is not null
);
