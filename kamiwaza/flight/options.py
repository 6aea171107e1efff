"""How to connect to an Arrow Flight server."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from kamiwaza.errors import ConfigurationError

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig

_BEGIN = b"-----BEGIN CERTIFICATE-----"


@dataclass(frozen=True, slots=True)
class FlightOptions:
    """The settings of a connection to a Flight server.

    `tls_root_certs` are certificates in PEM; None trusts those of gRPC. `connect_timeout` and
    `read_timeout` are seconds: until a server answers, and without a batch.
    """

    tls_root_certs: bytes | None
    verify: bool
    override_hostname: str | None
    allow_plaintext: bool
    connect_timeout: float
    read_timeout: float

    @classmethod
    def of(
        cls,
        config: SDKConfig,
        *,
        read_timeout: float,
        tls_root_certs: bytes | str | PathLike[str] | None = None,
        override_hostname: str | None = None,
        allow_plaintext: bool = False,
    ) -> FlightOptions:
        """Return the options for a call: its arguments first, then the settings of the client.

        Raises ConfigurationError if the certificates cannot be read.
        """
        return cls(
            tls_root_certs=_certificates(config, tls_root_certs),
            verify=config.verify_ssl,
            override_hostname=override_hostname,
            allow_plaintext=allow_plaintext,
            connect_timeout=config.connect_timeout,
            read_timeout=read_timeout,
        )


def _certificates(config: SDKConfig, given: bytes | str | PathLike[str] | None) -> bytes | None:
    if isinstance(given, bytes):
        return _checked(given, "tls_root_certs: these bytes")
    if given is not None:
        path = Path(given).expanduser()
        return _checked(_read(path, "tls_root_certs"), f"tls_root_certs: {path}")
    if config.ca_bundle is None:
        return None
    # gRPC replaces its own authorities with these, but `ca_bundle` comes besides the system's.
    return _system_certificates() + _bundle(config.ca_bundle.expanduser())


def _bundle(path: Path) -> bytes:
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    contents = [_read(file, "ca_bundle") for file in files if file.is_file()]
    return b"\n".join(content for content in contents if _BEGIN in content)


def _system_certificates() -> bytes:
    paths = ssl.get_default_verify_paths()
    return b"" if paths.cafile is None else Path(paths.cafile).read_bytes() + b"\n"


def _read(path: Path, setting: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{setting}: cannot read {path}: {error.strerror}") from None


def _checked(certificates: bytes, name: str) -> bytes:
    if _BEGIN not in certificates:
        raise ConfigurationError(f"{name}: there is no certificate in PEM format")
    return certificates
