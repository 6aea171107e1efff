"""Valid and invalid requests generated from the contract, the same for the same seed."""
