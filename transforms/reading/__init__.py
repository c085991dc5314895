"""Articles into sentences and mentions: who, when, how many, with exact offsets."""
