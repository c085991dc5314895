"""The sample news site and the run that reads it."""
