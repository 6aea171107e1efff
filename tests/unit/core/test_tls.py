"""TLS: what is trusted, what is said of a file that cannot be used."""

from __future__ import annotations

import logging
import shutil
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import ConfigurationError, SDKConfig
from kamiwaza.tls import _context, tls_context


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a certificate, its key, and the key locked by a password."""
    if shutil.which("openssl") is None:
        pytest.skip("makes certificates with openssl")
    folder = tmp_path_factory.mktemp("keys")
    make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -days 1 -subj /CN=test"
    lock = "openssl pkey -in key.pem -aes256 -passout pass:x -out locked.pem"
    for command in (f"{make} -nodes -keyout key.pem -out cert.pem", lock):
        subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)
    return folder


def context(**settings: Any) -> ssl.SSLContext:
    return tls_context(SDKConfig(**settings))


def test_certificates_are_verified() -> None:
    assert context().verify_mode is ssl.CERT_REQUIRED
    assert context().check_hostname
    assert context().cert_store_stats()["x509_ca"] > 50


def test_a_context_is_made_once() -> None:
    assert context() is context(timeout=3)


def test_not_verifying_is_possible_and_said(caplog: pytest.LogCaptureFixture) -> None:
    _context.cache_clear()
    with caplog.at_level(logging.WARNING, "kamiwaza"):
        found = context(verify_ssl=False)
        context(verify_ssl=False)
    assert found.verify_mode is ssl.CERT_NONE
    assert not found.check_hostname
    assert caplog.text.count("verify_ssl=False") == 1
    assert context().verify_mode is ssl.CERT_REQUIRED


def test_an_authority_of_ones_own_is_trusted_besides_the_known(keys: Path) -> None:
    before = context().cert_store_stats()["x509"]
    found = context(ca_bundle=keys / "cert.pem")
    assert found.cert_store_stats()["x509"] == before + 1
    assert found.verify_mode is ssl.CERT_REQUIRED
    assert context(ca_bundle=keys).cert_store_stats()["x509"] == before


def test_a_client_certificate_is_taken(keys: Path) -> None:
    context(client_cert=keys / "cert.pem", client_key=keys / "key.pem")


def test_a_locked_key_is_refused_without_a_question(keys: Path) -> None:
    with pytest.raises(ConfigurationError, match="client_cert: cannot use"):
        context(client_cert=keys / "cert.pem", client_key=keys / "locked.pem")


def test_a_key_without_a_certificate_is_refused(keys: Path) -> None:
    with pytest.raises(ConfigurationError, match="client_key: "):
        context(client_key=keys / "key.pem")


@pytest.mark.parametrize("setting", ["ca_bundle", "client_cert"])
def test_files_that_cannot_be_used_are_named(setting: str, tmp_path: Path) -> None:
    (tmp_path / "text.pem").write_text("not a certificate")
    for name, why in (("absent.pem", "no such file"), ("text.pem", "not a PEM file")):
        with pytest.raises(ConfigurationError, match=rf"{setting}: cannot use .*{name}: {why}"):
            context(**{setting: tmp_path / name})
