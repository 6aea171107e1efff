"""The vendor's garden: which apps and tools there are to install, and what was made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record, Shelf

TEMPLATES = "apps.template"


@dataclass(frozen=True, slots=True)
class Plant:
    """One template of the garden; those that are `here` need no import."""

    name: str
    kind: str
    version: str
    title: str
    image: str
    here: bool = False

    def card(self, call: Call) -> Record:
        """Return what the garden's list says of it."""
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


GARDEN = (
    Plant("notebook", "app", "1.2.0", "Notebook", "notebook:1.2.0", here=True),
    Plant("chat-board", "app", "2.0.1", "Chat board", "chat-board:2.0.1"),
    Plant("chart-maker", "app", "0.9.0", "Chart maker", "chart-maker:0.9.0"),
    Plant("web-search", "tool", "1.1.0", "Web search", "web-search:1.1.0", here=True),
    Plant("calculator", "tool", "1.0.0", "Calculator", "calculator:1.0.0"),
)


class Opened:
    """Whether what comes with the platform was planted."""

    done = False


def templates(call: Call) -> Shelf:
    """Return the templates on the platform."""
    opened = call.state.shelves.room(Opened)
    shelf = call.state.shelves.of(TEMPLATES, "Template")
    if not opened.done:
        opened.done = True
        for plant in GARDEN:
            if plant.here:
                _plant(call, shelf, plant)
    return shelf


def imported(call: Call, kind: str, names: list[str] | None = None) -> Record:
    """Import what is not here, or some of it, and return what became of it."""
    shelf = templates(call)
    known = [plant for plant in GARDEN if plant.kind == kind]
    wanted = [plant for plant in known if names is None or plant.name in names]
    absent = sorted(set(names or ()) - {plant.name for plant in known})
    fresh = [p for p in wanted if not shelf.where(name=p.name, version=p.version)]
    for plant in fresh:
        _plant(call, shelf, plant)
    errors = [f"{name}: not in the garden" for name in absent]
    total = {f"total_{kind}s": len(known)}
    return {"imported_count": len(fresh), **total, "errors": errors, "success": not errors}


# What the answers about the garden call the things of a kind.
_WORDS = {"app": ("garden_apps", "apps"), "tool": ("tool_servers", "tool_servers")}


def counts(call: Call, kind: str) -> Record:
    """Return what of a kind is in the garden, on the platform, and in the garden only."""
    there, here = _WORDS[kind]
    known = cards(call, kind)
    missing = [card["name"] for card in known if not card["imported"]]
    return {
        f"{there}_available": True,
        f"total_{there}": len(known),
        f"imported_{here}": len(known) - len(missing),
        f"missing_{here}": missing,
        "missing_count": len(missing),
    }


def remote_status(call: Call, kind: str) -> Record:
    """Return what the platform knows of the remote catalogue, which it has at hand."""
    counted = counts(call, kind)
    return {
        "cache_status": "fresh",
        "cached_at": stamp(call.state.now),
        "remote_url": "https://garden.kamiwaza.test",
        f"total_{kind}s": len(cards(call, kind)),
        "missing_count": counted["missing_count"],
    }


def cards(call: Call, kind: str) -> list[Record]:
    """Return the garden's list of a kind."""
    return [plant.card(call) for plant in GARDEN if plant.kind == kind]


def _plant(call: Call, shelf: Shelf, plant: Plant) -> None:
    id_, now = str(call.state.new_id()), stamp(call.state.now)
    given = {
        **plant.card(call),
        "id": id_,
        "created_at": now,
        "updated_at": now,
        "source_type": "kamiwaza",
        "visibility": "public",
        "verified": True,
    }
    shelf.put(id_, component("AppTemplate", given))


@dataclass(frozen=True)
class Fleet:
    """What was deployed of one kind: processes of `kind`, which the operation `look` shows."""

    kind: str
    look: str
    noun: str

    def shelf(self, call: Call) -> Shelf:
        """Return what was deployed."""
        return call.state.shelves.of(self.kind, self.noun)

    def launch(self, call: Call, template: Record | None) -> Record:
        """Begin a deployment from the request's body and return its record."""
        id_, now = str(call.state.new_id()), stamp(call.state.now)
        call.state.processes.begin(self.kind, id_)
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
        return self.shelf(call).put(id_, record)

    def find(self, call: Call) -> Record:
        """Return the deployment that the path names. Raises Refusal 404 if there is none."""
        return self.shelf(call).get(next(iter(call.path.values())))

    def word(self, call: Call, record: Record) -> str:
        """Return what the state of a deployment is called now."""
        if "stopped_at" in record:
            return "STOPPED"
        process = call.state.processes.find(self.look, record["id"])
        return "STOPPED" if process is None else process.latest().word(call.state.now)

    def is_up(self, call: Call, record: Record) -> bool:
        """Tell whether a deployment runs."""
        return self.word(call, record) == "RUNNING"

    def stop(self, call: Call) -> bool:
        """Stop a deployment; False if it was stopped before."""
        record = self.find(call)
        if self.word(call, record) == "STOPPED":
            return False
        record["stopped_at"] = call.state.now
        return True

    def refuse_in_use(self, call: Call, template: Record) -> None:
        """Raise Refusal 409 if anything of a template is deployed."""
        used = self.shelf(call).where(template_id=template["id"])
        if [record for record in used if self.word(call, record) != "STOPPED"]:
            raise Refusal(409, "Template has deployments")


APPS = Fleet("apps.deployment", "apps.get_deployment", "App deployment")
TOOLS = Fleet("tools.deployment", "tools.get_tool_deployment", "Tool deployment")


def template_of(call: Call, id: Any) -> Record | None:
    """Return the template of an id, None for no id. Raises Refusal 400 if there is none."""
    if id is not None and id not in templates(call):
        raise Refusal(400, f"Template {id} not found")
    return None if id is None else templates(call).get(id)


def tool_template(call: Call, name: str) -> Record:
    """Return the tool template of a name. Raises Refusal 404 if there is none."""
    found = templates(call).where(name=name, template_type="tool")
    if not found:
        raise Refusal(404, f"Tool template {name} not found")
    return found[-1]
