"""Compare two releases: the changes, their rules and severities."""
