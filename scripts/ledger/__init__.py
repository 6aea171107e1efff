"""Compare the operations and schemas of the contract with the client's methods and models."""
