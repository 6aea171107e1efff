"""Compare the operations and schemas of the contract with the methods and models of the client."""
