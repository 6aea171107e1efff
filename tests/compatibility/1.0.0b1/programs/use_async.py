"""Only type-checked: what mypy --strict and pyright see of the asynchronous client."""

from __future__ import annotations

from typing import assert_type
from uuid import UUID

from pydantic import JsonValue

from kamiwaza import AsyncKamiwazaClient, DownloadResult, DownloadTracker, SDKConfig
from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.paging.page import AsyncPage
from kamiwaza.schemas.auth import PAT, UserInfo
from kamiwaza.schemas.chat import ChatCompletion
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.context_vectors import VectorHit
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.jobs import list_jobs
from kamiwaza_api.api.models import get_model, list_models
from kamiwaza_api.api.skills import get_skill_package
from kamiwaza_api.models.job_record import JobRecord
from kamiwaza_api.models.model import Model as RawModel


async def use() -> None:
    """Use the client as a user would."""
    client = AsyncKamiwazaClient("https://kamiwaza.test", api_key="key", config=SDKConfig())

    assert_type(await client.auth.users.me(), UserInfo)
    assert_type(await client.raw.download(get_skill_package("id"), "x.zip"), DownloadResult)
    assert_type(await client.auth.pats.list(), ItemList[PAT])
    assert_type(await client.models.list(load_files=True), ItemList[Model])
    assert_type(await client.models.get(UUID(int=1)), Model)
    assert_type(await client.models.find("a/b"), Model | None)
    download = await client.models.download("a/b", quantization="q4_k_m")
    assert_type(download, AsyncOperation[Model])
    assert_type(await download.wait(progress=DownloadTracker()), Model)
    assert_type(await client.serving.deploy("a/b"), AsyncOperation[Deployment])
    deployment = await client.serving.get("id")
    assert_type(deployment, Deployment)
    assert_type(await client.openai.chat(deployment, "why?"), ChatCompletion)
    async for token in client.openai.stream(deployment, "why?"):
        assert_type(token, str)
    assert_type(await client.context.vectordbs.create("shelf"), AsyncOperation[VectorDBInstance])
    near = client.context.vectordbs.query("id", collection="notes", vectors=(1, 0.5))
    for hit in await near:
        assert_type(hit, VectorHit)

    assert_type(await client.raw.send(list_models()), list[RawModel])
    assert_type(await client.raw.send(get_model(UUID(int=1))), RawModel)
    jobs = client.raw.pages(list_jobs(), limit=5)
    assert_type(jobs, AsyncPage[JobRecord])
    assert_type(client.raw.pages(list_jobs(), Model), AsyncPage[Model])
    async for job in jobs:
        assert_type(job, JobRecord)
    assert_type(await jobs.next_page(), AsyncPage[JobRecord] | None)
    assert_type(await jobs.to_list(), ItemList[JobRecord])
    assert_type(await jobs, AsyncPage[JobRecord])
    assert_type(await client.request("GET", "/ping"), JsonValue)
    assert_type(await client.request("GET", "/models/", cast_to=list[Model]), list[Model])
    assert_type(await client.request("GET", "/x", cast_to=UUID | bool), UUID | bool)

    async with client.with_options(timeout=1.0) as quick:
        assert_type(quick, AsyncKamiwazaClient)

    # What must be refused; an ignore that is not needed is an error itself.
    client.models.lst()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    await client.models.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await client.serving.deploy("a/b", min_copeis=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
