"""The commands, by what they are for; `flows.cli` knows them by name."""
