"""Stop the deployments that answered nothing for some minutes: python drain.py [MINUTES]."""

import sys
from datetime import UTC, datetime, timedelta

from kamiwaza import KamiwazaClient

idle_since = datetime.now(UTC) - timedelta(minutes=float(sys.argv[1] if sys.argv[1:] else 30))
with KamiwazaClient() as client:
    for deployment in client.serving.list():
        used = deployment.last_success_at or deployment.deployed_at
        if deployment.status == "DEPLOYED" and used and used < idle_since:
            client.serving.stop(deployment).wait()
            print("stopped", deployment.m_name)
