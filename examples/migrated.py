"""A program for kamiwaza-sdk; migrated.py is what `python -m kamiwaza.migrate` makes of it."""

from kamiwaza import KamiwazaClient

client = KamiwazaClient()
for model in client.models.list():
    print(model.name)
for deployment in client.serving.list():
    print(deployment.m_name)
