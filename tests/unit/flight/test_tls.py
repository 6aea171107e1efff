"""TLS of Arrow Flight: which certificates are trusted, and what is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import ConfigurationError, TLSError
from kamiwaza.sandbox import SandboxFlightServer
from kamiwaza.sandbox.behaviours._dataset_rows import DEMO_DATASET, Tables
from tests.halves import Half


@pytest.fixture
def flight(half: Half, certificate: Path) -> Iterator[SandboxFlightServer]:
    pytest.importorskip("pyarrow.flight")
    pem = certificate.read_bytes()
    with half.sandbox.serve_flight(certificate=pem, private_key=pem) as server:
        yield server


def start(half: Half) -> Any:
    return half.do(half.client.retrieval.create(DEMO_DATASET, transport="grpc", batch_size=3))


def test_an_unknown_authority_is_refused_in_silence(
    half: Half, flight: SandboxFlightServer, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(TLSError, match="tls_root_certs"):
        half.items(half.client.retrieval.flight(start(half)))
    assert flight.tickets == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("form", ["bytes", "path", "text", "ca_bundle", "folder", "unverified"])
def test_ways_to_trust(
    half: Half, flight: SandboxFlightServer, certificate: Path, tmp_path: Path, form: str
) -> None:
    (tmp_path / "own.pem").write_bytes(certificate.read_bytes())
    trusted: dict[str, dict[str, Any]] = {
        "bytes": {"tls_root_certs": certificate.read_bytes()},
        "path": {"tls_root_certs": certificate},
        "text": {"tls_root_certs": str(certificate)},
    }
    settings: dict[str, dict[str, Any]] = {
        "ca_bundle": {"ca_bundle": certificate},
        "folder": {"ca_bundle": tmp_path},
        "unverified": {"verify_ssl": False},
    }
    client = half.new_client(**settings.get(form, {}))
    job = half.do(client.retrieval.create(DEMO_DATASET, transport="grpc", batch_size=3))
    assert len(half.items(client.retrieval.flight(job, **trusted.get(form, {})))) == 3


def test_another_name_in_the_certificate(
    half: Half, flight: SandboxFlightServer, certificate: Path
) -> None:
    options = {"tls_root_certs": certificate}
    batches = half.client.retrieval.flight(start(half), override_hostname="other.test", **options)
    with pytest.raises(TLSError, match="override_hostname"):
        half.items(batches)


@pytest.mark.parametrize("certificates", [b"", b"no PEM", "missing.pem"])
def test_certificates_that_cannot_be_used(
    half: Half, flight: SandboxFlightServer, certificates: bytes | str
) -> None:
    with pytest.raises(ConfigurationError, match="tls_root_certs"):
        half.client.retrieval.flight(start(half), tls_root_certs=certificates)
    assert flight.tickets == []


def test_rows_use_flight_if_the_platform_chooses_it(
    half: Half, flight: SandboxFlightServer, certificate: Path
) -> None:
    half.sandbox.state.stores.instance(Tables).transport = "grpc"
    client = half.new_client(ca_bundle=certificate)
    rows = client.retrieval.rows(DEMO_DATASET, batch_size=3)
    assert [row["id"] for row in half.items(rows)] == [*range(1, 9)]
    assert rows.job.transport == "grpc"
    table = half.do(client.retrieval.rows(DEMO_DATASET).to_arrow())
    assert table.column_names == ["id", "region", "amount"]
    assert len(flight.tickets) == 2
    explicit = client.retrieval.rows(DEMO_DATASET, transport="grpc", columns=["id"])
    assert half.do(explicit.to_arrow()).column_names == ["id"]
    flight.faults.silent_after = 2
    with RowsClosing(half, client.retrieval.rows(DEMO_DATASET, batch_size=1)) as rows:
        assert half.items(rows, 1)[0]["id"] == 1
    assert half.do(client.retrieval.get(rows.job.id)).state.name == "CANCELLED"


class RowsClosing:
    """Close rows of either half at the end of a block."""

    def __init__(self, half: Half, rows: Any) -> None:
        self._half, self._rows = half, rows

    def __enter__(self) -> Any:
        return self._rows

    def __exit__(self, *failure: object) -> None:
        self._half.do(self._rows.close())
