"""What calls are given, held to the annotations of their parameters before anything is sent."""
