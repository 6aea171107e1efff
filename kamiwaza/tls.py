"""TLS contexts, built once and shared: building one costs more than a hundred calls."""

from __future__ import annotations

import ssl
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import certifi

from kamiwaza.errors import ConfigurationError
from kamiwaza.logger import logger

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig


def tls_context(config: SDKConfig) -> ssl.SSLContext:
    """Return the context for `config`; `ca_bundle` is trusted besides the system's authorities.

    Raises ConfigurationError for a certificate file that is missing or not one.
    """
    if config.client_key is not None and config.client_cert is None:
        raise ConfigurationError("client_key: belongs to a client_cert, which is missing")
    return _context(config.verify_ssl, config.ca_bundle, config.client_cert, config.client_key)


@lru_cache(maxsize=32)
def _context(
    verify: bool, ca_bundle: Path | None, cert: Path | None, key: Path | None
) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    if not verify:
        logger.warning("TLS certificates are not verified (verify_ssl=False)")
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if ca_bundle is not None:
        _trust(context, ca_bundle.expanduser())
    if cert is not None:
        _identify(context, cert.expanduser(), key and key.expanduser())
    return context


def _trust(context: ssl.SSLContext, path: Path) -> None:
    folder = path.is_dir()
    try:
        context.load_verify_locations(None if folder else path, path if folder else None)
    except (OSError, ssl.SSLError) as error:
        raise _unusable("ca_bundle", path, error) from None


def _identify(context: ssl.SSLContext, cert: Path, key: Path | None) -> None:
    try:
        # Without a password given, OpenSSL would stop and ask for it on the terminal.
        context.load_cert_chain(cert, key, password="")
    except (OSError, ssl.SSLError) as error:
        raise _unusable("client_cert", cert, error) from None


def _unusable(setting: str, path: Path, error: OSError) -> ConfigurationError:
    why = "no such file" if isinstance(error, FileNotFoundError) else "not a PEM file"
    return ConfigurationError(f"{setting}: cannot use {path}: {why}")
