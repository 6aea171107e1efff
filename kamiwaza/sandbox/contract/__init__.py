"""The contract that the sandbox enforces."""
