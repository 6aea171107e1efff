# Written by scripts/unasync.py from kamiwaza/_async/services/_vendor_names.py: edit that.
"""The names of services in the vendor's client, so that code written for it needs few changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza._sync.services._namespaces import Namespaces

if TYPE_CHECKING:
    from kamiwaza._sync.services.authz.gates import GatesService
    from kamiwaza._sync.services.authz.subjects import SubjectsService
    from kamiwaza._sync.services.catalog.datasets import DatasetsService
    from kamiwaza._sync.services.dde import DDEService
    from kamiwaza._sync.services.logs import LogsService


class VendorNames(Namespaces):
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
    def datasets(self) -> DatasetsService:
        """The same as `catalog.datasets`."""
        return self.catalog.datasets

    @property
    def enclaves(self) -> DDEService:
        """The same as `dde`."""
        return self.dde

    @property
    def gates(self) -> GatesService:
        """The same as `authz.gates`."""
        return self.authz.gates

    @property
    def logger(self) -> LogsService:
        """The same as `logs`."""
        return self.logs

    @property
    def subjects(self) -> SubjectsService:
        """The same as `authz.subjects`."""
        return self.authz.subjects
