"""The twelve ways people go through the platform, each from its beginning to its end."""
