"""What a page is and how its position is written."""
