"""Who covers what: the operations of the contract, the methods and the domain models."""
