"""What the client knows of the contract it was generated from."""
