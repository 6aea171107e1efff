"""`deploy`, `stop` and `wait`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kamiwaza.cli.command import SessionCommand

if TYPE_CHECKING:
    from kamiwaza import KamiwazaClient
    from kamiwaza.cli.session import Session
    from kamiwaza.schemas.model import Model


@click.command(cls=SessionCommand)
@click.argument("model")
@click.option("--quantization", help="The quantization to download and deploy, such as q4_k_m.")
@click.option("--no-wait", is_flag=True, help="Print the operation instead of waiting for it.")
@click.pass_obj
def deploy(session: Session, model: str, quantization: str | None, no_wait: bool) -> None:
    """Download a model if needed, deploy it and wait until it answers.

    MODEL is a repository on a hub such as Qwen/Qwen3-0.6B-GGUF, or a model of the registry.
    """
    if session.dry_run:
        session.output.note(f"would deploy {model}")
        return
    client = session.client()
    operation = client.serving.deploy(_downloaded(session, client, model, quantization))
    if no_wait:
        session.output.show({"operation": str(operation.id), "token": operation.token})
        return
    deployment = session.wait(operation)
    if session.output.chosen == "table":
        row = {"id": deployment.id, "model": deployment.m_name, "status": deployment.status}
        session.output.show([row])
        return
    session.output.show(deployment)


def _downloaded(
    session: Session, client: KamiwazaClient, name: str, quantization: str | None
) -> Model:
    """Return the model with its files on the platform."""
    known = next((m for m in client.models.list(load_files=True) if _is(m, name)), None)
    ready = known is not None and known.downloaded
    if known is not None and ready and quantization is None:
        return known
    download = client.models.download(name if known is None else known, quantization=quantization)
    model: Model = session.wait(download)
    return model


def _is(model: Model, name: str) -> bool:
    return name in (str(model.id), model.name, model.repo_id)


@click.command(cls=SessionCommand)
@click.argument("deployment")
@click.pass_obj
def stop(session: Session, deployment: str) -> None:
    """Stop a deployment: its id, or the name of its model."""
    client = session.client()
    named = [d for d in client.serving.list() if deployment in (str(d.id), d.m_name)]
    if not named:
        models = {str(m.id) for m in client.models.list() if _is(m, deployment)}
        named = [d for d in client.serving.list() if str(d.m_id) in models]
    if len(named) > 1:
        # Platforms list deployments that have stopped already, of the same model.
        named = [d for d in named if d.status != "STOPPED"] or named
    if len(named) != 1:
        ids = ", ".join(str(d.id) for d in named) or "none"
        raise click.UsageError(f"{deployment!r} must name one deployment; it names {ids}")
    if session.dry_run:
        session.output.note(f"would stop {named[0].id}")
        return
    session.confirm(f"The deployment {named[0].id} is stopped.")
    session.wait(client.serving.stop(named[0]))
    session.output.note(f"stopped {named[0].id}")


@click.command(cls=SessionCommand)
@click.argument("token")
@click.option("--timeout", type=float, help="Seconds to wait. Default: the usual time.")
@click.pass_obj
def wait(session: Session, token: str, timeout: float | None) -> None:
    """Wait for an operation by its token and print its result."""
    operation = session.client().operation(token)
    session.output.show(session.wait(operation, timeout=timeout))
