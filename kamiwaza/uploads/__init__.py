"""Files that are sent: where they come from, how long they are, and how they are read."""
