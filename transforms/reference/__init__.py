"""Reference data: clubs, nicknames, grounds and competitions as data files, and their loader."""
