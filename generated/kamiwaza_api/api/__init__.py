"""One package per service, one module per operation."""
