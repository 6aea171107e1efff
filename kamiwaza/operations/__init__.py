"""Long operations: states, kinds and polling."""
