"""Who is who: teams, competitions, grounds, players."""
