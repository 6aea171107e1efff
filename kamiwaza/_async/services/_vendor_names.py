"""The names of services in the vendor's client, so that code written for it needs few changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza._async.services._namespaces import AsyncNamespaces

if TYPE_CHECKING:
    from kamiwaza._async.services.authz.gates import AsyncGatesService
    from kamiwaza._async.services.authz.subjects import AsyncSubjectsService
    from kamiwaza._async.services.catalog.datasets import AsyncDatasetsService
    from kamiwaza._async.services.dde import AsyncDDEService
    from kamiwaza._async.services.logs import AsyncLogsService


class AsyncVendorNames(AsyncNamespaces):
    """A client whose services also have the names of the vendor's client."""

    if not TYPE_CHECKING:  # Type checkers would take every name for an attribute.

        def __getattr__(self, name: str) -> object:
            """Raise AttributeError, with the counterpart of a name of the vendor's client."""
            if not name.startswith("_") and not hasattr(type(self), name):
                from kamiwaza.vendor_names.hint import hint_for_client

                if hint := hint_for_client(name):
                    raise AttributeError(hint, name=name, obj=self)
            return object.__getattribute__(self, name)

    @property
    def datasets(self) -> AsyncDatasetsService:
        """The same as `catalog.datasets`."""
        return self.catalog.datasets

    @property
    def enclaves(self) -> AsyncDDEService:
        """The same as `dde`."""
        return self.dde

    @property
    def gates(self) -> AsyncGatesService:
        """The same as `authz.gates`."""
        return self.authz.gates

    @property
    def logger(self) -> AsyncLogsService:
        """The same as `logs`."""
        return self.logs

    @property
    def subjects(self) -> AsyncSubjectsService:
        """The same as `authz.subjects`."""
        return self.authz.subjects
