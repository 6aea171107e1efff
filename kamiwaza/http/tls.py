"""TLS contexts. They are built once and shared, because building one costs as much as 100 calls."""

from __future__ import annotations

import codecs
import ssl
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import certifi

from kamiwaza.concurrency.locks import after_fork, new_fork_lock
from kamiwaza.errors import ConfigurationError
from kamiwaza.logger import logger

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig


# OpenSSL holds internal locks while it reads certificates. A forked child could not free them.
_building = new_fork_lock()


def tls_context(config: SDKConfig) -> ssl.SSLContext:
    """Return the context for `config`. It trusts `ca_bundle` and the system's authorities.

    Raises ConfigurationError for a certificate file that is missing or not one.
    """
    if config.client_key is not None and config.client_cert is None:
        raise ConfigurationError("client_key: belongs to a client_cert, which is missing")
    password = config.client_key_password
    # Without the lock, each of many threads that start together would build one.
    with _building:
        return _context(
            config.verify_ssl,
            config.ca_bundle,
            config.client_cert,
            config.client_key,
            None if password is None else password.get_secret_value(),
        )


def empty_context() -> ssl.SSLContext:
    """Return a context without authorities, for connections without TLS. It costs nothing."""
    with _building:
        return _empty()


@lru_cache(maxsize=1)
def _empty() -> ssl.SSLContext:
    # A host lookup imports this codec. A child forked during that import could not import it.
    codecs.lookup("idna")
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@lru_cache(maxsize=32)
def _context(
    verify: bool, ca_bundle: Path | None, cert: Path | None, key: Path | None, password: str | None
) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    context.set_alpn_protocols(["http/1.1"])
    if not verify:
        logger.warning("TLS certificates are not verified (verify_ssl=False)")
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if ca_bundle is not None:
        _trust(context, ca_bundle.expanduser())
    if cert is not None:
        _identify(context, cert.expanduser(), key and key.expanduser(), password)
    return context


# A thread of the parent may have held locks of OpenSSL, such as during a handshake.
after_fork(_context.cache_clear)


def _trust(context: ssl.SSLContext, path: Path) -> None:
    folder = path.is_dir()
    try:
        context.load_verify_locations(None if folder else path, path if folder else None)
    except (OSError, ssl.SSLError) as error:
        raise _unusable("ca_bundle", path, _why(error)) from None
    # Python 3.13 checks certificates strictly by RFC 5280, which those of private authorities
    # often fail: "Missing Authority Key Identifier".
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT


def _identify(context: ssl.SSLContext, cert: Path, key: Path | None, password: str | None) -> None:
    setting, holder = ("client_cert", cert) if key is None else ("client_key", key)
    if "-----BEGIN" not in _text("client_cert", cert):
        raise _unusable("client_cert", cert, "not a PEM file")
    text = _text(setting, holder)
    if "PRIVATE KEY-----" not in text:
        raise _unusable(setting, holder, "there is no private key in it")
    locked = "ENCRYPTED" in text
    if locked and password is None:
        why = "its key is encrypted; pass its password as client_key_password"
        raise _unusable(setting, holder, f"{why} (KAMIWAZA_CLIENT_KEY_PASSWORD)")
    try:
        # Without any password OpenSSL would ask for one on the terminal.
        context.load_cert_chain(cert, key, password=password or "")
    except (OSError, ValueError) as error:
        raise _refused(error, cert, setting, holder, locked=locked) from None


def _refused(
    error: Exception, cert: Path, setting: str, holder: Path, *, locked: bool
) -> ConfigurationError:
    """Return the error for a certificate and a key that OpenSSL does not take together."""
    reason = getattr(error, "reason", None) or ""
    if "MISMATCH" in reason or reason == "NO_CERTIFICATE_ASSIGNED":  # by value, by kind of key
        return _unusable(setting, holder, f"its key does not belong to the certificate {cert}")
    if locked:
        return _unusable("client_key_password", holder, "this password does not open it")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cert)
    except ssl.SSLError:
        return _unusable("client_cert", cert, "there is no certificate in it that can be read")
    return _unusable(setting, holder, "there is no key in it that can be read")


def _text(setting: str, path: Path) -> str:
    try:
        return path.read_text("ascii", "replace")
    except OSError as error:
        raise _unusable(setting, path, _why(error)) from None


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, ssl.SSLError):
        return "not a PEM file"
    return error.strerror or type(error).__name__


def _unusable(setting: str, path: Path, why: str) -> ConfigurationError:
    return ConfigurationError(f"{setting}: cannot use {path}: {why}")
