"""Grammar: clauses, subjects and times in the shape of a sentence, and how patterns over shapes are written."""
