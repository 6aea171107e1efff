"""State of the sandbox, independent of calls."""
