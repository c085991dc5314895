"""Cards: sendings-off, each with its match, side and minute."""
