"""Only type-checked: the typical calls of every area, synchronous."""

from __future__ import annotations

from typing import assert_type
from uuid import UUID

from pydantic import JsonValue

from kamiwaza import DownloadResult, KamiwazaClient, KamiwazaError, Vector
from kamiwaza._sync.bulk.run import BulkRun
from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.paging.page import Page
from kamiwaza._sync.streaming.event_stream import EventStream
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


def use_data(client: KamiwazaClient) -> None:
    """Read and keep data: catalog, retrieval, ingestion, documents, context."""
    dataset = client.catalog.datasets.create("sales", platform="s3")
    assert_type(dataset, Dataset)
    assert_type(client.catalog.datasets.list(query="sales"), ItemList[Dataset])
    assert_type(client.datasets.get("urn:li:dataset:1"), Dataset)
    assert_type(client.catalog.datasets.find("sales"), Dataset | None)
    assert_type(client.catalog.datasets.delete(dataset), None)
    assert_type(client.catalog.containers.list(), ItemList[Container])
    assert_type(client.catalog.datasets.objects.list(dataset), ItemList[DatasetObject])
    objects = client.catalog.datasets.objects
    assert_type(objects.download(dataset, ID, "a.csv"), DownloadResult)

    for row in client.retrieval.rows(dataset, limit=10):
        assert_type(row, JsonObject)
    assert_type(client.retrieval.list(), Page[RetrievalJob])
    assert_type(client.retrieval.watch(ID).wait(), RetrievalJobStatus)
    assert_type(client.retrieval.stream(ID), EventStream[RetrievalEvent])

    ingested = client.ingestion.run(source_type="s3")
    assert_type(ingested.wait(), IngestionRun)
    for document in client.dde.documents.list("connector"):
        assert_type(document, IndexedDocument)
    assert_type(client.embedding.embed_many(["a", "b"]), BulkRun[Vector])
    for vector in client.embedding.embed_many(["a"], in_flight=2, ordered=False):
        assert_type(vector, Vector)
    returned = client.embedding.embed_many(["a"], on_error="return")
    assert_type(returned.collect(), list[Vector | KamiwazaError])
    answers = client.openai.chat_many("a", ["b"], temperature=0.0, in_flight=4)
    assert_type(answers[0], ChatCompletion)
    assert_type(client.openai.embed_many("a", ["b"])[0], Vector)

    assert_type(client.context.search("why?", top_k=3), SearchResults)
    assert_type(client.context.pipelines.create(["a.pdf"]), Operation[PipelineJob])
    assert_type(client.context.pipelines.get(ID), PipelineJob)
    assert_type(client.context.files.download(ID, "a.pdf"), DownloadResult)
    ontology = client.context.ontologies.create("things", backend="neo4j")
    assert_type(ontology.wait(timeout=60), OntologyInstance)
    index = client.context.dataset_indexes.create(dataset)
    assert_type(index, Operation[DatasetIndex])


def use_rooms(client: KamiwazaClient) -> None:
    """Work together: workrooms, skills, the copilot, prompts."""
    room = client.workrooms.create("Q3", type="team")
    assert_type(room, Workroom)
    assert_type(client.workrooms.list(include_archived=True), ItemList[Workroom])
    assert_type(client.workrooms.members.list(room), ItemList[WorkroomMember])
    assert_type(client.workrooms.archive(room).wait(), Workroom)
    assert_type(client.workrooms.delete(room).wait(), Workroom | None)
    assert_type(client.workrooms.export(room, "room.zip"), DownloadResult)
    with client.workrooms.events.stream(room) as events:
        for event in events:
            assert_type(event, WorkroomEvent)
    for snapshot in client.workrooms.presence.stream(room):
        assert_type(snapshot, PresenceSnapshot)
    assert_type(client.workroom(room), KamiwazaClient)

    skills = client.skills.list(status="published", limit=5)
    assert_type(skills, Page[SkillSummary])
    assert_type(skills.to_list(), ItemList[SkillSummary])
    assert_type(client.skills.get(ID), Skill)
    assert_type(client.skills.export(ID, "skill.zip"), DownloadResult)
    run = client.copilot.runs.create("why?", thread=ID)
    assert_type(run.wait(), Run)
    assert_type(client.prompts.templates.get(ID), PromptTemplate)


def use_software(client: KamiwazaClient) -> None:
    """Run things: apps, tools, extensions, connectors, jobs."""
    app = client.apps.deploy("board", template="kanban")
    assert_type(app, Operation[AppDeployment])
    assert_type(app.wait(), AppDeployment)
    assert_type(client.apps.list(), ItemList[AppDeployment])
    assert_type(client.apps.templates.list(), ItemList[AppTemplate])
    tool = client.tools.deploy("search", template="searxng")
    assert_type(tool.wait(), ToolDeployment)
    extension = client.extensions.create("x", type="app", version="1.0.0", services=[])
    assert_type(extension, Operation[ExtensionStatus])

    assert_type(client.connectors.list(), ItemList[Connector])
    assert_type(client.connectors.deploy(ID), Operation[Connector])
    nodes = client.connectors.surfaces.browse(ID, ID, surface="files")
    assert_type(nodes, Page[ConnectorNode])
    for node in nodes:
        got = client.connectors.surfaces.download(ID, node, "a.txt")
        assert_type(got, DownloadResult)

    job = client.jobs.submit("python main.py")
    assert_type(job, Operation[JobRecord])
    assert_type(client.jobs.list(limit=3), Page[JobRecord])
    assert_type(client.jobs.run("python main.py"), JobRunResult)
    assert_type(client.jobs.result("id"), JsonValue)


def use_platform(client: KamiwazaClient) -> None:
    """Look after a platform: users, rights, operations, clusters, logs."""
    assert_type(client.auth.users.list(), ItemList[User])
    assert_type(client.authz.check("user:1", "viewer", "model:2"), CheckResponse)
    assert_type(client.authz.tuples.list(), ItemList[TupleRecord])
    assert_type(client.operations.list(limit=5), Page[OperationRecord])
    assert_type(client.operations.watch(ID).wait(), OperationRecord)
    assert_type(client.operations.notifications.list(), Page[Notification])
    assert_type(client.cluster.clusters.list(), Page[Cluster])
    assert_type(client.cluster.nodes.list(active=True).to_list(), ItemList[Node])
    assert_type(client.federations.list(), Page[Federation])
    for line in client.serving.logs.follow(ID):
        assert_type(line, str)
    assert_type(client.news.latest(), LatestNews)
    assert_type(client.activity.list(), ItemList[Activity])

    # What must be refused; an ignore that is not needed is an error itself.
    client.workrooms.create(type="team")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.jobs.submit("x", {})  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
