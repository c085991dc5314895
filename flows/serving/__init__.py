"""`matchday serve`: Prefect's server and a runner of our flows, both started anew whenever they end."""
