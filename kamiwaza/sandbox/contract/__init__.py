"""The contract as the embedded platform enforces it."""
