"""Pages, fetched."""
