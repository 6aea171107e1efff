"""What the things of the platform mean, apart from how they are fetched."""
