"""`chat` and `embed`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kamiwaza.cli.command import SessionCommand

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session


@click.command(cls=SessionCommand)
@click.argument("model")
@click.argument("words", nargs=-1, metavar="[MESSAGE]...")
@click.option("--system", help="A system message before the conversation.")
@click.option("--max-tokens", type=int, help="The longest answer in tokens.")
@click.option("--temperature", type=float, help="0 for the most likely words.")
@click.pass_obj
def chat(
    session: Session,
    model: str,
    words: tuple[str, ...],
    system: str | None,
    max_tokens: int | None,
    temperature: float | None,
) -> None:
    """Ask a deployed model a question, or start a chat.

    MODEL is the deployment, its id, or the name of its model. Without a MESSAGE the question is
    read from standard input; on a terminal a conversation begins, which Ctrl-D ends. The answer is
    printed while the model writes it.
    """
    options = {"max_tokens": max_tokens, "temperature": temperature}
    conversation = Conversation(session, model, system, options)
    if words or not sys.stdin.isatty():
        question = " ".join(words) or sys.stdin.read()
        if not question.strip():
            raise click.UsageError("the question is empty")
        conversation.ask(question)
        return
    while True:
        try:
            question = click.prompt(">", prompt_suffix=" ", err=True)
        except click.Abort:
            session.output.note("")
            return
        conversation.ask(question)


class Conversation:
    """The messages so far, and the model that answers."""

    def __init__(
        self, session: Session, model: str, system: str | None, options: dict[str, float | None]
    ) -> None:
        """Begin without messages.

        Args:
            session: prints the answers.
            model: the deployment or the name of its model.
            system: a system message.
            options: options of the sampling.
        """
        self._session, self._model = session, model
        self._options = {name: value for name, value in options.items() if value is not None}
        self._messages: list[dict[str, str]] = []
        if system:
            self._messages.append({"role": "system", "content": system})

    def ask(self, question: str) -> None:
        """Print the answer to a question as it arrives."""
        self._messages.append({"role": "user", "content": question})
        stream = self._session.client().openai.stream(
            self._model,
            self._messages,  # type: ignore[arg-type]  # the roles are texts here
            **self._options,  # type: ignore[arg-type]  # the names of ChatMembers
        )
        with stream:
            for part in stream:
                click.echo(part, nl=False)
                sys.stdout.flush()
        click.echo()
        self._messages.append({"role": "assistant", "content": stream.text})


@click.command(cls=SessionCommand)
@click.argument("texts", nargs=-1)
@click.option("--model", help="The embedding model. Default: the platform's own.")
@click.pass_obj
def embed(session: Session, texts: tuple[str, ...], model: str | None) -> None:
    """Embed texts with the platform's own model.

    Without TEXTS, every line of standard input is one text. The result is a list of vectors.
    """
    lines = [*texts] or [line.rstrip("\n") for line in sys.stdin if line.strip()]
    if not lines:
        raise click.UsageError("there is no text to embed")
    run = session.client().embedding.embed_many(lines, model=model)
    session.output.show([vector.tolist() for vector in run])
