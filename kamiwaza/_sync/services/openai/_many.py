# Written by scripts/unasync.py from kamiwaza/_async/services/openai/_many.py: edit that.
"""Many requests to a deployment: chats and vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack, cast, overload
from uuid import UUID

from kamiwaza._sync.bulk.run import BulkRun
from kamiwaza._sync.services.openai._chat import ChatMixin
from kamiwaza._sync.services.openai._target import TIMEOUT
from kamiwaza.arguments.bulk_options import BulkMembers, BulkOptionsWithoutTimeout
from kamiwaza.bulk.calls import BatchCall
from kamiwaza.bulk.reader import Items
from kamiwaza.domain.packed_vectors import read_packed_vectors, refuses_base64
from kamiwaza.errors import APIStatusError, InvalidArgumentError, KamiwazaError
from kamiwaza.schemas.chat import ChatCompletion, ChatMessage, ChatMessageParam
from kamiwaza.schemas.chat_many_options import ChatManyOptions, split_options
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization.vectors import Vector

Conversation = str | Sequence[ChatMessageParam | ChatMessage]


class ManyMixin(ChatMixin):
    """Send many requests at a time."""

    @overload
    def chat_many(
        self,
        deployment: Deployment | UUID | str,
        conversations: Items[Conversation],
        *,
        model: str | None = None,
        system: str | None = None,
        n: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        on_error: Literal["raise"] = "raise",
        **options: Unpack[ChatManyOptions],
    ) -> BulkRun[ChatCompletion]: ...

    @overload
    def chat_many(
        self,
        deployment: Deployment | UUID | str,
        conversations: Items[Conversation],
        *,
        model: str | None = None,
        system: str | None = None,
        n: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        on_error: Literal["return"],
        **options: Unpack[ChatManyOptions],
    ) -> BulkRun[ChatCompletion | KamiwazaError]: ...

    def chat_many(
        self,
        deployment: Deployment | UUID | str,
        conversations: Items[Conversation],
        *,
        model: str | None = None,
        system: str | None = None,
        n: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        on_error: Literal["raise", "return"] = "raise",
        **options: Unpack[ChatManyOptions],
    ) -> BulkRun[ChatCompletion] | BulkRun[ChatCompletion | KamiwazaError]:
        """Send many chat requests, several at a time, and return the whole answers.

        The conversations are read and sent while you iterate over the result. Use the result as a
        list to get all answers at once.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            conversations: texts (one message of the user each), or lists of messages; any iterable
                of any length.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            system: a system message to put before each conversation.
            n: the number of answers to each conversation. Default: 1.
            extra_body: further members of each request body.
            timeout: seconds to wait for each answer.
            on_error: "raise" ends the calls with the error of a conversation; "return" hands out
                the error in place of its answer.
            options: how many calls run at a time, see `BulkMembers`, how to sample the answers, see
                `ChatMembers`, and the options of each call.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            ReportedFailureError: the engine reported a failure without a status.
        """
        members, chat_members = split_options(options)

        def prepare() -> BatchCall[Conversation, ChatCompletion]:
            target = self._resolved(deployment)

            def ask(batch: list[Conversation]) -> list[ChatCompletion]:
                return [
                    self.chat(
                        target, messages, model=model, system=system, n=n, extra_body=extra_body,
                        timeout=timeout, **chat_members,
                    )
                    for messages in batch
                ]  # fmt: skip

            return ask

        return self._bulk("openai.chat_many", conversations, prepare, on_error=on_error, **members)

    @overload
    def embed_many(
        self,
        deployment: Deployment | UUID | str,
        texts: Items[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        dimensions: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        on_error: Literal["raise"] = "raise",
        **options: Unpack[BulkOptionsWithoutTimeout],
    ) -> BulkRun[Vector]: ...

    @overload
    def embed_many(
        self,
        deployment: Deployment | UUID | str,
        texts: Items[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        dimensions: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        on_error: Literal["return"],
        **options: Unpack[BulkOptionsWithoutTimeout],
    ) -> BulkRun[Vector | KamiwazaError]: ...

    def embed_many(
        self,
        deployment: Deployment | UUID | str,
        texts: Items[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        dimensions: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        on_error: Literal["raise", "return"] = "raise",
        **options: Unpack[BulkOptionsWithoutTimeout],
    ) -> BulkRun[Vector] | BulkRun[Vector | KamiwazaError]:
        """Return the vectors of many texts from a deployed model, in their order.

        The texts are read and sent in batches while you iterate over the result, several batches
        at a time. Use the result as a list to get all vectors at once. Engines that can do so send
        the vectors as base64, which is shorter than numbers.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            texts: the texts; any iterable of any length.
            batch_size: texts per request, at least 1.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            dimensions: the length of each vector, for models that can shorten it.
            extra_body: further members of each request body.
            timeout: seconds to wait for each answer.
            on_error: "raise" ends the calls with the error of a text; "return" hands out the error
                in place of its vector.
            options: how many calls run at a time, see `BulkMembers`, and the options of each call.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            ReportedFailureError: the engine reported a failure without a status.
            ResponseValidationError: the engine answered with another number of vectors.
        """
        if batch_size < 1:
            raise InvalidArgumentError(f"batch_size: must be at least 1, not {batch_size}")

        def prepare() -> BatchCall[str, Vector]:
            target = self._resolved(deployment)
            body = {
                "model": model or target.inference_model,
                "dimensions": dimensions,
                "encoding_format": "base64",
                **(extra_body or {}),
            }
            return lambda batch: self._embed(target, body, batch, timeout)

        return self._bulk(
            "openai.embed_many", texts, prepare,
            on_error=on_error, batch_size=batch_size, **cast("BulkMembers", options),
        )  # fmt: skip

    def _embed(
        self, deployment: Deployment, body: dict[str, object], texts: list[str], timeout: float
    ) -> list[Vector]:
        """Return the vectors of one request. An engine that cannot pack them sends numbers."""
        try:
            whole = {**body, "input": texts}
            answer = self._ask("openai.embeddings", deployment, "embeddings", whole, timeout)
        except APIStatusError as error:
            if body["encoding_format"] != "base64" or not refuses_base64(error):
                raise
            # The body is shared by all requests, so that the next ones ask for numbers at once.
            body["encoding_format"] = "float"
            whole = {**body, "input": texts}
            answer = self._ask("openai.embeddings", deployment, "embeddings", whole, timeout)
        return read_packed_vectors(answer, len(texts), secrets=self._secrets)
