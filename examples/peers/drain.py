"""The job of examples/drain.py with kamiwaza-sdk: python drain.py [MINUTES]."""

import sys
from datetime import UTC, datetime, timedelta

from kamiwaza_sdk import KamiwazaClient

idle_since = datetime.now(UTC) - timedelta(minutes=float(sys.argv[1] if sys.argv[1:] else 30))
client = KamiwazaClient()
for deployment in client.get("/serving/deployments"):
    used = deployment["last_success_at"] or deployment["deployed_at"]
    if deployment["status"] == "DEPLOYED" and used and datetime.fromisoformat(used) < idle_since:
        client.serving.stop_deployment(deployment["id"])
        print("stopped", deployment["m_name"])
