"""JSON: writing bodies and forms, and reading answers."""
