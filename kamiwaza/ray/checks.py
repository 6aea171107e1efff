"""Checks in the driver, so that a mistake is one error before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza import Connection
    from kamiwaza.schemas.serving import Deployment


def check_columns(
    dataset: Any, needed: Mapping[str, str | None], output: str | None = None
) -> None:
    """Check the columns of a dataset, by the names of the arguments that name them.

    Raises InvalidArgumentError for a column that is missing, or an output that is there already.
    """
    schema = dataset.schema()
    names = [] if schema is None else list(schema.names)
    for argument, column in needed.items():
        if column is not None and column not in names:
            raise InvalidArgumentError(
                f"{argument}: the dataset has no column {column!r}; it has {', '.join(names)}"
            )
    if output in names:
        raise InvalidArgumentError(f"output: the dataset has a column {output!r} already")


def found_deployment(connection: Connection, deployment: Deployment | str) -> str:
    """Return the id of a deployment, asked once in the driver.

    Raises the error of the call: no credentials, no such deployment, more than one of that name.
    """
    with connection.client() as client:
        return str(client.serving.get(deployment).id)


def checked_target(connection: Connection, deployment: Deployment | str | None) -> str | None:
    """Return the id of the deployment that embeds, None for the platform's own model.

    Raises the error of the call, as `found_deployment` does.
    """
    if deployment is not None:
        return found_deployment(connection, deployment)
    with connection.client() as client:
        client.embedding.providers()
    return None


def check_counts(**counts: int) -> None:
    """Raise InvalidArgumentError for a count below 1, by the name of its argument."""
    for name, count in counts.items():
        if isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise InvalidArgumentError(f"{name}: must be at least 1, not {count!r}")
