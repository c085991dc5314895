"""Remember and answer: statements in, reconciled relations out, in one DuckDB file."""
