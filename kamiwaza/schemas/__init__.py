"""Domain objects of the platform, one module per service; import the module that is needed."""
