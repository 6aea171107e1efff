"""Compare this version with an earlier one: its public surface, typed programs and cassettes."""
