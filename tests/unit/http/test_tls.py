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
from kamiwaza.http.tls import _context, tls_context
from tests.unit.mock_platform import at_once

PASSWORD = "open sesame 0815"
PAIRS = [("key.pem", "cert.pem"), ("other.pem", "other-cert.pem")]


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a certificate, its key, and the key locked by a password."""
    if shutil.which("openssl") is None:
        pytest.skip("makes certificates with openssl")
    folder = tmp_path_factory.mktemp("keys")
    make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -days 1 -subj /CN=test"
    commands = [
        *(f"{make} -nodes -keyout {key} -out {cert}".split() for key, cert in PAIRS),
        ["openssl", "genrsa", "-out", "rsa.pem", "2048"],
        [*"openssl pkey -in key.pem -aes256 -out locked.pem -passout".split(), f"pass:{PASSWORD}"],
        [*"openssl ec -in key.pem -aes256 -out old.pem -passout".split(), f"pass:{PASSWORD}"],
    ]
    for command in commands:
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


def context(**settings: Any) -> ssl.SSLContext:
    return tls_context(SDKConfig(**settings))


def test_certificates_are_verified() -> None:
    assert context().verify_mode is ssl.CERT_REQUIRED
    assert context().check_hostname
    assert context().cert_store_stats()["x509_ca"] > 50


def test_a_context_is_made_once() -> None:
    assert context() is context(timeout=3)


def test_many_threads_that_begin_together_make_one(monkeypatch: pytest.MonkeyPatch) -> None:
    create, made = ssl.create_default_context, []

    def counted(**options: Any) -> ssl.SSLContext:
        made.append(create(**options))
        return made[-1]

    monkeypatch.setattr(ssl, "create_default_context", counted)
    _context.cache_clear()
    with at_once(16, lambda _: context()):
        pass
    assert len(made) == 1
    _context.cache_clear()


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
    found = context(client_cert=keys / "cert.pem", client_key=keys / "key.pem")
    assert found.verify_mode is ssl.CERT_REQUIRED


def refused(**settings: Any) -> str:
    """Return the text of the error that the settings must lead to."""
    with pytest.raises(ConfigurationError) as caught:
        context(**settings)
    assert PASSWORD not in f"{caught.value!r} {caught.value.__context__!r}"
    return str(caught.value)


@pytest.mark.parametrize("name", ["locked.pem", "old.pem"])
def test_a_locked_key_opens_with_its_password(keys: Path, name: str) -> None:
    given = {"client_cert": keys / "cert.pem", "client_key": keys / name}
    context(**given, client_key_password=PASSWORD)
    reply = refused(**given)
    assert f"client_key: cannot use {keys / name}: its key is encrypted" in reply
    assert "KAMIWAZA_CLIENT_KEY_PASSWORD" in reply
    reply = refused(**given, client_key_password="another")
    assert reply.startswith(f"client_key_password: cannot use {keys / name}: ")


def test_the_key_may_be_in_the_file_of_the_certificate(keys: Path) -> None:
    both = keys / "both.pem"
    both.write_text((keys / "locked.pem").read_text() + (keys / "cert.pem").read_text())
    context(client_cert=both, client_key_password=PASSWORD)
    assert "client_cert: " in refused(client_cert=both)
    assert "no private key in it" in refused(client_cert=keys / "cert.pem")


def test_the_password_of_the_environment_counts(
    keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMIWAZA_CLIENT_KEY_PASSWORD", PASSWORD)
    context(client_cert=keys / "cert.pem", client_key=keys / "locked.pem")
    assert PASSWORD not in repr(SDKConfig())


@pytest.mark.parametrize("password", ["", "x\n", "x" * 2000, "\ud800"])
def test_a_password_that_opens_nothing_is_refused(password: str) -> None:
    with pytest.raises(ConfigurationError, match="client_key_password: "):
        SDKConfig(client_key_password=password)


@pytest.mark.parametrize("name", ["other.pem", "rsa.pem"])
def test_a_key_of_another_certificate_is_named(keys: Path, name: str) -> None:
    reply = refused(client_cert=keys / "cert.pem", client_key=keys / name)
    assert reply == (
        f"client_key: cannot use {keys / name}: "
        f"its key does not belong to the certificate {keys / 'cert.pem'}"
    )


def test_a_key_that_is_missing_or_none_is_named(keys: Path, tmp_path: Path) -> None:
    absent, text = tmp_path / "absent.pem", tmp_path / "text.pem"
    text.write_text("not a key")
    cert = keys / "cert.pem"
    for key, why in (
        (absent, "no such file"),
        (text, "no private key in it"),
        (cert, "no private key in it"),
        (tmp_path, "Is a directory"),
    ):
        reply = refused(client_cert=cert, client_key=key)
        assert reply.startswith(f"client_key: cannot use {key}: ")
        assert why in reply


@pytest.mark.parametrize("damaged", ["client_cert", "client_key"])
def test_what_is_damaged_is_named(keys: Path, tmp_path: Path, damaged: str) -> None:
    given = {"client_cert": keys / "cert.pem", "client_key": keys / "key.pem"}
    path = tmp_path / "damaged.pem"
    first, *_, last = given[damaged].read_text().splitlines()
    path.write_text(f"{first}\nabcd\n{last}\n")
    assert refused(**given | {damaged: path}).startswith(f"{damaged}: cannot use {path}: ")


def test_a_private_authority_need_not_keep_every_rule(
    keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Python 3.13 does: certificates without an authority key identifier are refused."""
    create = ssl.create_default_context

    def strict(**options: Any) -> ssl.SSLContext:
        made = create(**options)
        made.verify_flags |= ssl.VERIFY_X509_STRICT
        return made

    monkeypatch.setattr(ssl, "create_default_context", strict)
    _context.cache_clear()
    assert context().verify_flags & ssl.VERIFY_X509_STRICT
    assert not context(ca_bundle=keys / "cert.pem").verify_flags & ssl.VERIFY_X509_STRICT
    _context.cache_clear()


def test_a_key_without_a_certificate_is_refused(keys: Path) -> None:
    with pytest.raises(ConfigurationError, match="client_key: "):
        context(client_key=keys / "key.pem")


@pytest.mark.parametrize("setting", ["ca_bundle", "client_cert"])
def test_files_that_cannot_be_used_are_named(setting: str, tmp_path: Path) -> None:
    (tmp_path / "text.pem").write_text("not a certificate")
    for name, why in (("absent.pem", "no such file"), ("text.pem", "not a PEM file")):
        with pytest.raises(ConfigurationError, match=rf"{setting}: cannot use .*{name}: {why}"):
            context(**{setting: tmp_path / name})
