"""Long operations: states, kinds, polling."""
