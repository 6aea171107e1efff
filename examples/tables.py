"""Show the largest files of the models as a table of pandas."""

from kamiwaza import KamiwazaClient

with KamiwazaClient() as client:
    files = client.models.files.list().to_pandas()
    print(files.nlargest(10, "size")[["name", "size", "checksum"]].to_string(index=False))
