"""Only type-checked: the typical calls of every area, asynchronous."""

from __future__ import annotations

from typing import assert_type
from uuid import UUID

from pydantic import JsonValue

from kamiwaza import AsyncKamiwazaClient, DownloadResult, KamiwazaError, Vector
from kamiwaza._async.bulk.run import AsyncBulkRun
from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.paging.page import AsyncPage
from kamiwaza._async.streaming.event_stream import AsyncEventStream
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.activity import Activity
from kamiwaza.schemas.app_templates import AppTemplate
from kamiwaza.schemas.apps import AppDeployment
from kamiwaza.schemas.auth_users import User
from kamiwaza.schemas.authz import CheckResponse, TupleRecord
from kamiwaza.schemas.chat import ChatCompletion
from kamiwaza.schemas.cluster_nodes import Cluster, Node
from kamiwaza.schemas.connector_nodes import ConnectorNode
from kamiwaza.schemas.connectors import Connector
from kamiwaza.schemas.containers import Container
from kamiwaza.schemas.context_dataset_indexes import DatasetIndex
from kamiwaza.schemas.context_ontologies import OntologyInstance
from kamiwaza.schemas.context_pipelines import PipelineJob
from kamiwaza.schemas.context_search import SearchResults
from kamiwaza.schemas.copilot import Run
from kamiwaza.schemas.dataset_objects import DatasetObject
from kamiwaza.schemas.datasets import Dataset
from kamiwaza.schemas.dde import IndexedDocument
from kamiwaza.schemas.extensions import ExtensionStatus
from kamiwaza.schemas.federations import Federation
from kamiwaza.schemas.ingestion import IngestionRun
from kamiwaza.schemas.jobs import JobRecord, JobRunResult
from kamiwaza.schemas.news import LatestNews
from kamiwaza.schemas.notifications import Notification
from kamiwaza.schemas.operations import OperationRecord
from kamiwaza.schemas.prompts import PromptTemplate
from kamiwaza.schemas.retrieval import RetrievalEvent, RetrievalJob, RetrievalJobStatus
from kamiwaza.schemas.skills import Skill, SkillSummary
from kamiwaza.schemas.tools import ToolDeployment
from kamiwaza.schemas.workroom_events import PresenceSnapshot, WorkroomEvent
from kamiwaza.schemas.workroom_members import WorkroomMember
from kamiwaza.schemas.workrooms import Workroom
from kamiwaza.serialization.item_list import ItemList

ID = UUID(int=1)


async def use_data(client: AsyncKamiwazaClient) -> None:
    """Read and keep data: catalog, retrieval, ingestion, documents, context."""
    dataset = await client.catalog.datasets.create("sales", platform="s3")
    assert_type(dataset, Dataset)
    assert_type(await client.catalog.datasets.list(query="sales"), ItemList[Dataset])
    assert_type(await client.datasets.get("urn:li:dataset:1"), Dataset)
    assert_type(await client.catalog.datasets.find("sales"), Dataset | None)
    assert_type(await client.catalog.datasets.delete(dataset), None)
    assert_type(await client.catalog.containers.list(), ItemList[Container])
    assert_type(await client.catalog.datasets.objects.list(dataset), ItemList[DatasetObject])
    objects = client.catalog.datasets.objects
    assert_type(await objects.download(dataset, ID, "a.csv"), DownloadResult)

    async for row in client.retrieval.rows(dataset, limit=10):
        assert_type(row, JsonObject)
    assert_type(client.retrieval.list(), AsyncPage[RetrievalJob])
    assert_type(await client.retrieval.watch(ID).wait(), RetrievalJobStatus)
    assert_type(client.retrieval.stream(ID), AsyncEventStream[RetrievalEvent])

    ingested = await client.ingestion.run(source_type="s3")
    assert_type(await ingested.wait(), IngestionRun)
    async for document in client.dde.documents.list("connector"):
        assert_type(document, IndexedDocument)
    assert_type(await client.embedding.embed_many(["a", "b"]), list[Vector])
    async for vector in client.embedding.embed_many(["a"], in_flight=2, ordered=False):
        assert_type(vector, Vector)
    returned = client.embedding.embed_many(["a"], on_error="return")
    assert_type(await returned, list[Vector | KamiwazaError])
    answers = client.openai.chat_many("a", ["b"], temperature=0.0, in_flight=4)
    assert_type(answers, AsyncBulkRun[ChatCompletion])
    assert_type(await client.openai.embed_many("a", ["b"]), list[Vector])

    assert_type(await client.context.search("why?", top_k=3), SearchResults)
    assert_type(await client.context.pipelines.create(["a.pdf"]), AsyncOperation[PipelineJob])
    assert_type(await client.context.pipelines.get(ID), PipelineJob)
    assert_type(await client.context.files.download(ID, "a.pdf"), DownloadResult)
    ontology = await client.context.ontologies.create("things", backend="neo4j")
    assert_type(await ontology.wait(timeout=60), OntologyInstance)
    index = await client.context.dataset_indexes.create(dataset)
    assert_type(index, AsyncOperation[DatasetIndex])


async def use_rooms(client: AsyncKamiwazaClient) -> None:
    """Work together: workrooms, skills, the copilot, prompts."""
    room = await client.workrooms.create("Q3", type="team")
    assert_type(room, Workroom)
    assert_type(await client.workrooms.list(include_archived=True), ItemList[Workroom])
    assert_type(await client.workrooms.members.list(room), ItemList[WorkroomMember])
    assert_type(await (await client.workrooms.archive(room)).wait(), Workroom)
    assert_type(await (await client.workrooms.delete(room)).wait(), Workroom | None)
    assert_type(await client.workrooms.export(room, "room.zip"), DownloadResult)
    async with client.workrooms.events.stream(room) as events:
        async for event in events:
            assert_type(event, WorkroomEvent)
    async for snapshot in client.workrooms.presence.stream(room):
        assert_type(snapshot, PresenceSnapshot)
    assert_type(client.workroom(room), AsyncKamiwazaClient)

    skills = client.skills.list(status="published", limit=5)
    assert_type(skills, AsyncPage[SkillSummary])
    assert_type(await skills.to_list(), ItemList[SkillSummary])
    assert_type(await client.skills.get(ID), Skill)
    assert_type(await client.skills.export(ID, "skill.zip"), DownloadResult)
    run = await client.copilot.runs.create("why?", thread=ID)
    assert_type(await run.wait(), Run)
    assert_type(await client.prompts.templates.get(ID), PromptTemplate)


async def use_software(client: AsyncKamiwazaClient) -> None:
    """Run things: apps, tools, extensions, connectors, jobs."""
    app = await client.apps.deploy("board", template="kanban")
    assert_type(app, AsyncOperation[AppDeployment])
    assert_type(await app.wait(), AppDeployment)
    assert_type(await client.apps.list(), ItemList[AppDeployment])
    assert_type(await client.apps.templates.list(), ItemList[AppTemplate])
    tool = await client.tools.deploy("search", template="searxng")
    assert_type(await tool.wait(), ToolDeployment)
    extension = await client.extensions.create("x", type="app", version="1.0.0", services=[])
    assert_type(extension, AsyncOperation[ExtensionStatus])

    assert_type(await client.connectors.list(), ItemList[Connector])
    assert_type(await client.connectors.deploy(ID), AsyncOperation[Connector])
    nodes = client.connectors.surfaces.browse(ID, ID, surface="files")
    assert_type(nodes, AsyncPage[ConnectorNode])
    async for node in nodes:
        got = await client.connectors.surfaces.download(ID, node, "a.txt")
        assert_type(got, DownloadResult)

    job = await client.jobs.submit("python main.py")
    assert_type(job, AsyncOperation[JobRecord])
    assert_type(client.jobs.list(limit=3), AsyncPage[JobRecord])
    assert_type(await client.jobs.run("python main.py"), JobRunResult)
    assert_type(await client.jobs.result("id"), JsonValue)


async def use_platform(client: AsyncKamiwazaClient) -> None:
    """Look after a platform: users, rights, operations, clusters, logs."""
    assert_type(await client.auth.users.list(), ItemList[User])
    assert_type(await client.authz.check("user:1", "viewer", "model:2"), CheckResponse)
    assert_type(await client.authz.tuples.list(), ItemList[TupleRecord])
    assert_type(client.operations.list(limit=5), AsyncPage[OperationRecord])
    assert_type(await client.operations.watch(ID).wait(), OperationRecord)
    assert_type(client.operations.notifications.list(), AsyncPage[Notification])
    assert_type(client.cluster.clusters.list(), AsyncPage[Cluster])
    assert_type(await client.cluster.nodes.list(active=True).to_list(), ItemList[Node])
    assert_type(client.federations.list(), AsyncPage[Federation])
    async for line in client.serving.logs.follow(ID):
        assert_type(line, str)
    assert_type(await client.news.latest(), LatestNews)
    assert_type(await client.activity.list(), ItemList[Activity])

    # What must be refused; an ignore that is not needed is an error itself.
    await client.workrooms.create(type="team")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await client.jobs.submit("x", {})  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
