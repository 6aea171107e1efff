"""Domain objects of the platform, in one module per service."""
