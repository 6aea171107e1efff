"""Many calls of the same kind, sent."""
