"""The caller's accounts with the services behind connectors."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.connectors._account_operation import (
    AsyncAccountCalls,
    AsyncAccountJob,
    AsyncConnecting,
)
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError, RefusedError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.connector_accounts import (
    AccountConnection,
    ConnectionCheck,
    ConnectStarted,
    DeviceCode,
    DeviceConnectionPoll,
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


class AsyncAccountsMixin(AsyncBaseService):
    """Connect, check and disconnect the caller's account with a connector."""

    async def connect(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> AsyncConnecting:
        """Start to connect the caller's account with a connector and return the operation.

        The operation has either an `auth_url` to open or a `device_code` to enter. `wait()` returns
        the account when its owner has logged in. `cancel()` disconnects the account.

        Args:
            connector: the connector or its id.

        Raises:
            RefusedError: the platform's answer has neither a link nor a code.
            ResourceNotFoundError: there is no such connector.
        """
        connector_id = id_of(connector, "connector")
        started = await self._call(connect_account(connector_id), ConnectStarted)
        if started.auth_url is None and started.device_code is None:
            raise RefusedError("the platform's answer has neither a link to log in nor a code")
        calls = AsyncAccountCalls(
            poll=lambda code: self.poll_connect(connector_id, device_code=code),
            get=lambda: self.connection(connector_id),
            disconnect=lambda: self.disconnect(connector_id),
        )
        job = AsyncAccountJob(connector_id, started, calls)
        return AsyncConnecting(job, clock=self._transport.clock)

    async def poll_connect(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        *,
        device_code: DeviceCode | SecretStr | str,
        **call_options: Unpack[CallOptions],
    ) -> AccountConnection:
        """Return the state of an account once, after a device code was entered.

        `connect(...).wait()` polls as often as needed. The service refuses polls that are more
        frequent than its `interval`.

        Args:
            connector: the connector or its id.
            device_code: the code from `connect(...).device_code`, or its secret text.

        Raises:
            InvalidArgumentError: the object has no device code.
        """
        body = DeviceConnectionPoll(device_code=_clear(device_code))
        request = poll_device_connection(id_of(connector, "connector"), body=body)
        return await self._call(request, AccountConnection)

    async def connection(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> AccountConnection:
        """Return the state of the caller's account with a connector.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
        """
        request = get_user_connection(id_of(connector, "connector"))
        return await self._call(request, AccountConnection)

    async def verify(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> ConnectionCheck:
        """Test the caller's account with a connector and return what worked.

        A failed test is not an error: `ok` of the answer is False. The platform calls the service
        itself and stores the result, so do not call this often.

        Args:
            connector: the connector or its id.

        Raises:
            ServiceUnavailableError: the connector is not deployed.
            ResourceNotFoundError: there is no such connector.
        """
        request = verify_connection(id_of(connector, "connector"))
        return await self._call(request, ConnectionCheck)

    async def disconnect(
        self,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Disconnect the caller's account; the platform deletes its credentials.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
        """
        await self._send(disconnect_account(id_of(connector, "connector")))


def _clear(code: DeviceCode | SecretStr | str) -> str:
    value = code.device_code if isinstance(code, DeviceCode) else code
    if value is None:
        raise InvalidArgumentError("device_code: the platform gave none")
    return value.get_secret_value() if isinstance(value, SecretStr) else value
