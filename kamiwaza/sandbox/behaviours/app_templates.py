"""Templates of apps: made, changed, overlaid, imported from the garden; and their images."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._app_garden import (
    APPS,
    TEMPLATES,
    cards,
    counts,
    imported,
    remote_status,
    templates,
)
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Shelf

TEMPLATE = Resource(
    TEMPLATES,
    "Template",
    "AppTemplate",
    unique=("name", "version"),
    filters=("template_type",),
    made=lambda call: {"template_type": call.body.get("template_type") or "app"},
)
PULL, STATUS = "apps.images", "apps.get_image_status"


def list_app_templates(call: Call) -> object:
    """Return the templates of a type or all."""
    templates(call)
    return TEMPLATE.every(call)


def create_app_template(call: Call) -> object:
    """Keep a new template. 409 if there is one of the name and version."""
    templates(call)
    return TEMPLATE.create(call)


def get_app_template(call: Call) -> object:
    """Return one template."""
    return shaped(call, templates(call).get(call.path["template_id"]))


def update_template(call: Call) -> object:
    """Change a template."""
    record = templates(call).get(call.path["template_id"])
    record.update({name: value for name, value in call.body.items() if value is not None})
    record["updated_at"] = stamp(call.state.now)
    return shaped(call, record)


def delete_app_template(call: Call) -> object:
    """Remove a template. 409 while there are deployments of it."""
    record = templates(call).get(call.path["template_id"])
    APPS.refuse_in_use(call, record)
    templates(call).take(record["id"])
    return {"message": "App template deleted", "id": record["id"]}


def _overlays(call: Call) -> Shelf:
    return call.state.shelves.of("apps.overlay", "Overlay")


def put_catalog_overlay(call: Call) -> object:
    """Put a template over the catalogue's of the same name."""
    name, shelf = call.path["name"], _overlays(call)
    template = _overlaid(call)
    if name in shelf:
        beneath = shelf.get(name)["beneath"]
    else:
        beneath = None if template is None else dict(template)
    created = template is None
    if template is None:
        template = TEMPLATE.new(_named_new(call))
    template.update({key: value for key, value in call.body.items() if value is not None})
    template.pop("shadow", None)
    shadow = _shadow(call, beneath)
    shelf.put(name, {"shadow": shadow, "beneath": beneath, "template_id": template["id"]})
    used = APPS.shelf(call).where(template_name=name)
    running = [record["id"] for record in used if APPS.is_up(call, record)]
    return {"shadow": shadow, "template_created": created, "running_deployments": running}


def _overlaid(call: Call) -> Record | None:
    found = templates(call).where(name=call.path["name"])
    return found[-1] if found else None


def _named_new(call: Call) -> Call:
    """Return the call as one that makes a template of the name in the path."""
    return replace(call, body={**call.body, "name": call.path["name"], "source_type": "user_repo"})


def _shadow(call: Call, beneath: Record | None) -> Record:
    now = stamp(call.state.now)
    said = {
        **(call.body.get("shadow") or {}),
        "template_name": call.path["name"],
        "shadow_version": call.body["version"],
        "shadows_version": beneath and beneath.get("version"),
        "upstream_exists": beneath is not None,
        "created_at": now,
        "updated_at": now,
    }
    return component("TemplateShadow", said)


def delete_catalog_overlay(call: Call) -> object:
    """Take an overlay away; what it hid is there again."""
    overlay = _overlays(call).take(call.path["name"])
    beneath, id_ = overlay["beneath"], overlay["template_id"]
    if beneath is None:
        templates(call).take(id_)
    else:
        templates(call).put(id_, beneath)
    return {
        "template_name": call.path["name"],
        "template_removed": beneath is None,
        "restored_version": beneath and beneath.get("version"),
    }


def list_catalog_overlays(call: Call) -> object:
    """Return the overlays in force."""
    return [overlay["shadow"] for overlay in _overlays(call)]


def get_garden_status(call: Call) -> object:
    """Count the apps of the garden and of the platform."""
    return counts(call, "app")


def get_remote_template_status(call: Call) -> object:
    """Return what is known of the remote catalogue of apps."""
    return remote_status(call, "app")


def list_remote_apps(call: Call) -> object:
    """Return what the garden has in apps."""
    return cards(call, "app")


def import_new_remote_apps(call: Call) -> object:
    """Import some apps of the garden, or all that are not here."""
    return imported(call, "app", (call.body or {}).get("names"))


def import_garden_apps(call: Call) -> object:
    """Import all apps of the garden that are not here."""
    return imported(call, "app")


def get_image_status(call: Call) -> object:
    """Say which images of a template are here."""
    id_ = call.path["template_id"]
    if call.state.processes.find(STATUS, id_) is not None:
        return _named(call, _generic_operations.look(STATUS, call))
    images = _images(call, templates(call).get(id_))
    status = dict.fromkeys(images, "missing")
    return {
        "template_id": id_,
        "images": images,
        "image_status": status,
        "all_images_pulled": not images,
    }


def pull_template_images(call: Call) -> object:
    """Begin to pull the images of a template; another shape if it has none."""
    id_ = call.path["template_id"]
    if id_ in templates(call) and not _images(call, templates(call).get(id_)):
        return {"message": "No images to pull", "images": []}
    return _named(call, _generic_operations.begin(PULL, call))


def _images(call: Call, template: Record) -> list[str]:
    return [template["image"]] if template.get("image") else []


def _named(call: Call, answer: Any) -> object:
    """Return what is said of a pull with the images of the template, if it is known."""
    id_ = call.path["template_id"]
    if id_ not in templates(call):
        return answer
    images = _images(call, templates(call).get(id_))
    (word,) = answer["image_status"].values()
    return {**answer, "images": images, "image_status": dict.fromkeys(images, word)}


BEHAVIOURS: Behaviours = {
    "apps.list_app_templates": list_app_templates,
    "apps.create_app_template": create_app_template,
    "apps.get_app_template": get_app_template,
    "apps.update_template": update_template,
    "apps.delete_app_template": delete_app_template,
    "apps.put_catalog_overlay": put_catalog_overlay,
    "apps.delete_catalog_overlay": delete_catalog_overlay,
    "apps.list_catalog_overlays": list_catalog_overlays,
    "apps.get_garden_status": get_garden_status,
    "apps.get_remote_template_status": get_remote_template_status,
    "apps.list_remote_apps": list_remote_apps,
    "apps.import_new_remote_apps": import_new_remote_apps,
    "apps.import_garden_apps": import_garden_apps,
    "apps.get_image_status": get_image_status,
    "apps.pull_template_images": pull_template_images,
}
