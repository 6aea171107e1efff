# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/_accounts.py: edit that.
"""The caller's accounts with services elsewhere."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.connectors._account_operation import (
    AccountCalls,
    AccountJob,
    Connecting,
)
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError, RefusedError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.connector_accounts import (
    AccountConnection,
    ConnectionCheck,
    ConnectStarted,
    DeviceCode,
)
from kamiwaza.schemas.connector_surfaces import SurfaceConnector
from kamiwaza.schemas.connectors import AvailableConnector, Connector
from kamiwaza_api.api.connectors import (
    connect_account,
    disconnect_account,
    get_user_connection,
    poll_device_connection,
    verify_connection,
)


class AccountsMixin(BaseService):
    """Connect the caller's account with a connector, look after it, and let go of it."""

    def connect(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> Connecting:
        """Begin to connect the caller's account and return the handle.

        It has either an `auth_url` for its owner to log in, or a `device_code` for them to type
        in; `wait()` returns when they did. `cancel()` disconnects the account. Raises
        RefusedError if the platform names neither.
        """
        connector_id = id_of(connector, "connector")
        started = self._call(connect_account(connector_id), ConnectStarted)
        if started.auth_url is None and started.device_code is None:
            raise RefusedError("the platform's answer has neither a link to log in nor a code")
        calls = AccountCalls(
            poll=lambda code: self.poll_connect(connector_id, device_code=code),
            get=lambda: self.connection(connector_id),
            disconnect=lambda: self.disconnect(connector_id),
        )
        job = AccountJob(connector_id, started, calls)
        return Connecting(job, clock=self._transport.clock)

    def poll_connect(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        *,
        device_code: DeviceCode | SecretStr | str,
        **call_options: Unpack[CallOptions],
    ) -> AccountConnection:
        """Ask once whether a code was typed in; `connect(...).wait()` does so as often as needed.

        The service refuses questions that come more often than its `interval`.
        """
        body = {"device_code": _clear(device_code)}
        request = poll_device_connection(id_of(connector, "connector"), body=body)
        return self._call(request, AccountConnection)

    def connection(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> AccountConnection:
        """Return how the caller's account with a connector stands."""
        request = get_user_connection(id_of(connector, "connector"))
        return self._call(request, AccountConnection)

    def verify(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> ConnectionCheck:
        """Try the caller's account out and return what worked.

        That it does not work is no error: `ok` is False then. The platform asks the service
        itself and keeps what it finds, so this is not for asking often. Raises
        ServiceUnavailableError while the connector is not deployed.
        """
        request = verify_connection(id_of(connector, "connector"))
        return self._call(request, ConnectionCheck)

    def disconnect(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Let go of the caller's account; the platform forgets its credentials."""
        self._send(disconnect_account(id_of(connector, "connector")))


def _clear(code: DeviceCode | SecretStr | str) -> str:
    found = code.device_code if isinstance(code, DeviceCode) else code
    if found is None:
        raise InvalidArgumentError("device_code: the platform gave none")
    return found.get_secret_value() if isinstance(found, SecretStr) else found
