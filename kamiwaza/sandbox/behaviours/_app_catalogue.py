"""App catalogue: the vendor's templates of apps and tools, and the deployments made from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record, Store

TEMPLATES = "apps.template"


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One template of the catalogue. With `built_in` it is installed without an import."""

    name: str
    kind: str
    version: str
    title: str
    image: str
    built_in: bool = False

    def rendered(self, call: Call) -> Record:
        """Return the entry as the catalogue lists it."""
        return {
            "name": self.name,
            "display_name": self.title,
            "version": self.version,
            "template_type": self.kind,
            "description": f"{self.title} of the embedded garden",
            "image": self.image,
            "compose_yml": f"services:\n  {self.name}:\n    image: {self.image}\n",
            "risk_tier": 0,
            "imported": bool(templates(call).where(name=self.name, version=self.version)),
        }


CATALOGUE = (
    CatalogueEntry("notebook", "app", "1.2.0", "Notebook", "notebook:1.2.0", built_in=True),
    CatalogueEntry("chat-board", "app", "2.0.1", "Chat board", "chat-board:2.0.1"),
    CatalogueEntry("chart-maker", "app", "0.9.0", "Chart maker", "chart-maker:0.9.0"),
    CatalogueEntry("web-search", "tool", "1.1.0", "Web search", "web-search:1.1.0", built_in=True),
    CatalogueEntry("calculator", "tool", "1.0.0", "Calculator", "calculator:1.0.0"),
)


class BuiltInTemplates:
    """Whether the built-in templates were added to the store."""

    added = False


def templates(call: Call) -> Store:
    """Return the store of installed templates."""
    built_in = call.state.stores.instance(BuiltInTemplates)
    store = call.state.stores.of(TEMPLATES, "Template")
    if not built_in.added:
        built_in.added = True
        for entry in CATALOGUE:
            if entry.built_in:
                _add_template(call, store, entry)
    return store


def import_templates(call: Call, kind: str, names: list[str] | None = None) -> Record:
    """Import the named templates, or all that are missing, and return the counts and errors."""
    store = templates(call)
    known = [entry for entry in CATALOGUE if entry.kind == kind]
    wanted = [entry for entry in known if names is None or entry.name in names]
    unknown = sorted(set(names or ()) - {entry.name for entry in known})
    new = [entry for entry in wanted if not store.where(name=entry.name, version=entry.version)]
    for entry in new:
        _add_template(call, store, entry)
    errors = [f"{name}: not in the garden" for name in unknown]
    total = {f"total_{kind}s": len(known)}
    return {"imported_count": len(new), **total, "errors": errors, "success": not errors}


# Member names in the status answers, by kind: in the catalogue, and installed.
_MEMBER_NAMES = {"app": ("garden_apps", "apps"), "tool": ("tool_servers", "tool_servers")}


def count_templates(call: Call, kind: str) -> Record:
    """Return how many templates of a kind are in the catalogue, installed and missing."""
    in_catalogue, built_in = _MEMBER_NAMES[kind]
    known = catalogue_entries(call, kind)
    missing = [rendered["name"] for rendered in known if not rendered["imported"]]
    return {
        f"{in_catalogue}_available": True,
        f"total_{in_catalogue}": len(known),
        f"imported_{built_in}": len(known) - len(missing),
        f"missing_{built_in}": missing,
        "missing_count": len(missing),
    }


def remote_status(call: Call, kind: str) -> Record:
    """Return the status of the remote catalogue. The sandbox always has a fresh copy."""
    counted = count_templates(call, kind)
    return {
        "cache_status": "fresh",
        "cached_at": stamp(call.state.now),
        "remote_url": "https://garden.kamiwaza.test",
        f"total_{kind}s": len(catalogue_entries(call, kind)),
        "missing_count": counted["missing_count"],
    }


def catalogue_entries(call: Call, kind: str) -> list[Record]:
    """Return the catalogue's entries of one kind."""
    return [entry.rendered(call) for entry in CATALOGUE if entry.kind == kind]


def _add_template(call: Call, store: Store, entry: CatalogueEntry) -> None:
    id_, now = str(call.state.new_id()), stamp(call.state.now)
    given = {
        **entry.rendered(call),
        "id": id_,
        "created_at": now,
        "updated_at": now,
        "source_type": "kamiwaza",
        "visibility": "public",
        "verified": True,
    }
    store.put(id_, component("AppTemplate", given))


@dataclass(frozen=True)
class TemplateDeployments:
    """Deployments of one kind of template. `status_operation` shows their state."""

    kind: str
    status_operation: str
    noun: str

    def store(self, call: Call) -> Store:
        """Return the store of deployments."""
        return call.state.stores.of(self.kind, self.noun)

    def launch(self, call: Call, template: Record | None) -> Record:
        """Begin a deployment from the request body and return its record."""
        id_, now = str(call.state.new_id()), stamp(call.state.now)
        call.state.long_operations.begin(self.kind, id_)
        given = {name: value for name, value in (call.body or {}).items() if value is not None}
        record = {
            **given,
            "id": id_,
            "instance_id": str(call.state.new_id()),
            "requested_at": now,
            "created_at": now,
            "owner_user_id": call.user.user.sub,
            "workroom_id": call.workroom,
            "template_id": template and template["id"],
            "template_name": template and template["name"],
            "template_type": (template or {}).get("template_type"),
            "image": (template or {}).get("image"),
        }
        return self.store(call).put(id_, record)

    def find(self, call: Call) -> Record:
        """Return the deployment in the path. Raises Refusal 404 if there is none."""
        return self.store(call).get(next(iter(call.path.values())))

    def state(self, call: Call, record: Record) -> str:
        """Return the current state of a deployment."""
        if "stopped_at" in record:
            return "STOPPED"
        process = call.state.long_operations.find(self.status_operation, record["id"])
        return "STOPPED" if process is None else process.latest().state(call.state.now)

    def is_running(self, call: Call, record: Record) -> bool:
        """Return whether a deployment is running."""
        return self.state(call, record) == "RUNNING"

    def stop(self, call: Call) -> bool:
        """Stop a deployment. Return False if it was stopped already."""
        record = self.find(call)
        if self.state(call, record) == "STOPPED":
            return False
        record["stopped_at"] = call.state.now
        return True

    def refuse_if_deployed(self, call: Call, template: Record) -> None:
        """Raise Refusal 409 if the template has a deployment that is not stopped."""
        used = self.store(call).where(template_id=template["id"])
        if [record for record in used if self.state(call, record) != "STOPPED"]:
            raise Refusal(409, "Template has deployments")


APPS = TemplateDeployments("apps.deployment", "apps.get_deployment", "App deployment")
TOOLS = TemplateDeployments("tools.deployment", "tools.get_tool_deployment", "Tool deployment")


def template_of(call: Call, id: Any) -> Record | None:
    """Return the template with this id, None without an id. Raises Refusal 400 if it is unknown."""
    if id is not None and id not in templates(call):
        raise Refusal(400, f"Template {id} not found")
    return None if id is None else templates(call).get(id)


def tool_template(call: Call, name: str) -> Record:
    """Return the tool template of this name. Raises Refusal 404 if there is none."""
    matches = templates(call).where(name=name, template_type="tool")
    if not matches:
        raise Refusal(404, f"Tool template {name} not found")
    return matches[-1]
