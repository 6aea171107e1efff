"""A platform with the things that the calls of the table name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from kamiwaza.sandbox import Sandbox

GGUF = "Qwen/Qwen3-0.6B-GGUF"
INVENTED = "00000000-0000-4000-8000-00000000abcd"
VECTOR = [0.5] * 32


class World(Mapping[str, Any]):
    """The names in the call of one row, each made when the call is evaluated.

    Things that are not made here have an invented id: `invented` is then True.
    """

    def __init__(self, sandbox: Sandbox, path: str, folder: Path) -> None:
        self.sandbox, self.path, self.folder = sandbox, path, folder
        self.service = path.rpartition(".")[0]
        self.admin: Any = sandbox.client()
        self.invented = False

    @cached_property
    def room(self) -> Any:
        return self.sandbox.add_workroom("Room")

    @cached_property
    def dataset(self) -> Any:
        return self.sandbox.add_dataset("inside", [{"id": 1}])

    @cached_property
    def vectordb(self) -> Any:
        return self.client.context.vectordbs.create("v").wait()

    @cached_property
    def client(self) -> Any:
        needs_room = self.service.startswith("context")
        return self.admin.workroom(self.room) if needs_room else self.admin

    def __getitem__(self, name: str) -> Any:
        if name == "client":
            return self.client
        root = self.service.partition(".")[0]
        for key in (f"{self.path}:{name}", f"{self.service}:{name}", f"{root}:{name}", name):
            if key in MAKERS:
                return MAKERS[key](self)
        if name in GIVEN:
            return GIVEN[name]
        self.invented = True
        return INVENTED

    def __iter__(self) -> Iterator[str]:
        return iter(MAKERS)

    def __len__(self) -> int:
        return len(MAKERS)


GIVEN: dict[str, Any] = {
    "attributes": {"clearance": "secret"}, "backend": "graphiti", "content": "Some text.",
    "default": True, "enabled": True, "endpoint": "https://service.example/v1",
    "engine_type": "vllm", "entity_type": "person", "entrypoint": "python job.py", "file": b"text",
    "filename": "a.txt", "headers": {"X-Team": "one"}, "name": "thing-1",
    "new_password": "new-Pass-12345",
    "current_password": "kamiwaza", "password": "pass-Word-12345", "platform": "file",
    "query": "qwen", "relation": "viewer", "replicas": 2, "repository": GGUF, "subject": "user:ada",
    "resource": "dataset:orders", "text": "A text.", "texts": ["A text."], "username": "ada",
    "value": "hunter2hunter2", "owner": "urn:li:corpuser:admin", "version": "1.0.0",
    "group": "team", "groups": ["team"], "vectors": [VECTOR], "metadata": [{"n": 1}],
    "use_case": "chat", "schedule": "0 3 * * *", "source_type": "slack", "kind": "oidc",
    "surface": "files", "tenant": "default", "messages": [{"content": "Ada met Charles."}],
    "hash_digest": "sha256:" + "0" * 64, "package_spec": "gates==1.0",
    "classpath": "kamiwaza.gates.ClearanceGate",
}  # fmt: skip


OIDC = {
    "alias": "corp", "issuer": "https://id.example", "client_id": "kz",
    "client_secret": "hunter2hunter2",
}  # fmt: skip
SOURCE = {
    "connector_id": INVENTED, "provider": "google", "source_type": "file", "source_ref": "one",
    "display_title": "One",
}  # fmt: skip
NODE = {"connector_id": INVENTED, "surface": "files", "id": "one", "name": "one"}


def _skill_package() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("demo/SKILL.md", "---\nname: demo\ndescription: A demo.\n---\nText.\n")
    return buffer.getvalue()


def _subject(world: World) -> Any:
    return str(world.admin.auth.users.create("eve", password="pass-Word-12345").id)


def _box(world: World) -> Any:
    box = world.admin.catalog.containers.create("box")
    if world.path.endswith("remove_dataset"):
        world.admin.catalog.containers.add_dataset(box, world.dataset)
    return box


def _attribute(world: World) -> str:
    world.admin.cluster.attributes.declare("clearance", value_type="string")
    return "clearance"


def _collection(world: World) -> Any:
    collections = world.client.context.collections
    return collections.create("col", dimension=32, vectordb=world.vectordb)


def _invented(world: World, value: Any) -> Any:
    world.invented = True
    return value


Maker = Callable[[World], Any]
MAKERS: dict[str, Maker] = {
    "workroom": lambda w: w.room,
    "path": lambda w: w.folder / "out.bin",
    "request:path": lambda w: "/ping",
    "openai:deployment": lambda w: w.sandbox.add_deployment(GGUF, quantization="q8_0"),
    "auth:tokens": lambda w: w.admin.auth.login("user", "kamiwaza").refresh_token,
    "models:quantization": lambda w: "q8_0",
    "models.register_external_model:endpoint": lambda w: {"url": "https://x.example"},
    "apps.install_by_name:name": lambda w: w.admin.apps.templates.list()[0].name,
    "apps:template": lambda w: w.admin.apps.templates.list()[0],
    "authz.subjects:subject": _subject,
    "authz.subjects.grants:subject": _subject,
    "catalog.datasets:type": lambda w: "open",
    "catalog.datasets:fields": lambda w: {"id": "int"},
    "catalog.containers:container": _box,
    "catalog.containers:dataset": lambda w: w.dataset,
    "cluster.attributes:value_type": lambda w: "string",
    "cluster.execution_gate:gate_class": lambda w: "gates.Gate",
    "connectors:manifest": lambda w: {"name": "made", "connector_type": "made"},
    "connectors:connector_type": lambda w: "paperworks",
    "connectors:config": lambda w: {},
    "dde:source_type": lambda w: "filesystem",
    "dde:connector_type": lambda w: "smb",
    "dde:connection_config": lambda w: {"path": "/shared"},
    "dde:connector": lambda w: w.admin.dde.connectors.create(
        "share", source_type="filesystem", connector_type="smb", connection_config={}
    ),
    "extensions.update:services": lambda w: [{"name": "web"}],
    "extensions:type": lambda w: "app",
    "extensions:services": lambda w: [{"name": "web", "image": "web:1"}],
    "federations:federation": lambda w: w.admin.federations.create("far", preshared_key="k" * 40),
    "ingestion:mcp": lambda w: {"entityType": "dataset"},
    "context.pipelines:files": lambda w: [w.folder / "a.txt"],
    "context.pipelines:items": lambda w: _invented(w, [INVENTED]),
    "context.pipelines:sources": lambda w: _invented(w, [SOURCE]),
    "context:messages": lambda w: ["Ada met Charles."],
    "connectors.surfaces:workroom": lambda w: w.room,
    "model": lambda w: w.sandbox.add_model(GGUF, quantization="q8_0"),
    "models:name": lambda w: "made",
    "models.files:file": lambda w: w.sandbox.add_model(GGUF, quantization="q8_0").choose_file(),
    "models.files:model": lambda w: GGUF,
    "models.configs:configuration": lambda w: w.admin.models.configs.list(
        w.sandbox.add_model(GGUF, quantization="q8_0")
    )[0],
    "serving:deployment": lambda w: w.sandbox.add_deployment(GGUF, quantization="q8_0"),
    "serving.instances:instance": lambda w: w.sandbox.add_deployment(
        GGUF, quantization="q8_0"
    ).instances[0],
    "dataset": lambda w: w.sandbox.add_dataset("orders", [{"id": 1}]),
    "container": lambda w: w.admin.catalog.containers.create("box"),
    "catalog:secret": lambda w: w.admin.catalog.secrets.create(
        "key", value="hunter2hunter2", owner="urn:li:corpuser:admin"
    ),
    "auth:user": lambda w: w.admin.auth.users.create("eve", password="pass-Word-12345"),
    "auth:username": lambda w: "admin",
    "auth.users:username": lambda w: "ada",
    "auth:password": lambda w: "kamiwaza",
    "auth.users:password": lambda w: "pass-Word-12345",
    "auth.users:current_password": lambda w: "kamiwaza",
    "prompts:role": lambda w: w.admin.prompts.roles.create("r", content="c"),
    "prompts:system": lambda w: w.admin.prompts.systems.create("s", content="c"),
    "prompts:element": lambda w: w.admin.prompts.elements.create("e", content="c"),
    "prompts:template": lambda w: w.admin.prompts.templates.create("t", content="c"),
    "cluster:location": lambda w: w.admin.cluster.locations.create("lab"),
    "cluster:cluster": lambda w: w.admin.cluster.clusters.create(
        "c", location=w.admin.cluster.locations.create("lab2")
    ),
    "retrieval:job": lambda w: (
        w.admin.retrieval.create(w.sandbox.add_dataset("orders", [{"id": 1}])).job
    ),
    "workrooms:type": lambda w: "ephemeral",
    "jobs:job": lambda w: w.admin.jobs.submit("python job.py"),
    "context:vectordb": lambda w: w.vectordb,
    "context.vectordbs.query:collection": _collection,
    "cluster.attributes.delete:name": _attribute,
    "auth:oidc": lambda w: OIDC,
    "connectors:node": lambda w: _invented(w, NODE),
    "context:collection": lambda w: w.client.context.collections.create("col", dimension=32),
    "context.files:file": lambda w: w.client.context.files.create("text", filename="b.txt"),
    "context:file": lambda w: w.folder / "a.txt",
    "context:ontology": lambda w: w.client.context.ontologies.create(
        "o", backend="graphiti"
    ).wait(),
    "context:omniparse": lambda w: w.client.context.omniparses.create("p").wait(),
    "context.pipelines:job": lambda w: w.sandbox.add_file("c.txt", "c", workroom=w.room),
    "skills:skill": lambda w: w.admin.skills.import_package(w["file"]),
    "skills:skills": lambda w: [w.admin.skills.import_package(w["file"])],
    "skills:file": lambda w: w.folder / "skill.zip",
}


def make_folder(folder: Path) -> Path:
    """Return the folder with the files that calls read."""
    (folder / "a.txt").write_text("Ada wrote the first program.")
    (folder / "skill.zip").write_bytes(_skill_package())
    return folder
