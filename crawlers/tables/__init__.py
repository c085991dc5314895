"""The relations of the ledger, one file each."""
