"""What runs when: Prefect flows, configuration and the command line."""
