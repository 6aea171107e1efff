"""Steps from a published OpenAPI document to `openapi.yaml` and `generated/kamiwaza_api`."""
