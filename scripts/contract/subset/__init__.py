"""The subset of JSON Schema the generator turns into right code, and how schemas get into it."""
