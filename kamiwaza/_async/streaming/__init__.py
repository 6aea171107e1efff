"""Event streams, read and reconnected."""
