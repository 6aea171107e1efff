"""The job of examples/tables.py with kamiwaza-sdk."""

import pandas
from kamiwaza_sdk import KamiwazaClient

files = KamiwazaClient().models.list_model_files()
table = pandas.DataFrame([file.model_dump() for file in files])
print(table.nlargest(10, "size")[["name", "size", "checksum"]].to_string(index=False))
