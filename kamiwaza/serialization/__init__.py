"""JSON in both directions: bodies and forms that are sent, answers that are read."""
