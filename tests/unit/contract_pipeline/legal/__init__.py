"""Legal documents made at random, and what their packages must do."""
