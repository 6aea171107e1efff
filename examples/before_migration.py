"""A program for kamiwaza-sdk; migrated.py is what `python -m kamiwaza.migrate` makes of it."""

from kamiwaza_sdk import KamiwazaClient

client = KamiwazaClient()
for model in client.models.list_models():
    print(model.name)
for deployment in client.serving.list_deployments():
    print(deployment.m_name)
