"""What was measured to go wrong in the client people had before (D01 to D38), and must not here."""
