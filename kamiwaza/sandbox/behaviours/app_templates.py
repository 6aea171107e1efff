"""App templates: created, changed, overlaid, imported from the catalogue; and their images."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import changes, component, shaped
from kamiwaza.sandbox.behaviours._app_catalogue import (
    APPS,
    TEMPLATES,
    catalogue_entries,
    count_templates,
    import_templates,
    remote_status,
    templates,
)
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

TEMPLATE_RESOURCE = Resource(
    TEMPLATES,
    "Template",
    "AppTemplate",
    unique=("name", "version"),
    filters=("template_type",),
    initial=lambda call: {"template_type": call.body.get("template_type") or "app"},
)
PULL, STATUS_OPERATION = "apps.images", "apps.get_image_status"


def list_app_templates(call: Call) -> object:
    """Return the templates, or those of one type."""
    templates(call)
    return TEMPLATE_RESOURCE.list_all(call)


def create_app_template(call: Call) -> object:
    """Create a template. 409 if the name and version exist."""
    templates(call)
    return TEMPLATE_RESOURCE.create(call)


def get_app_template(call: Call) -> object:
    """Return one template."""
    return shaped(call, templates(call).get(call.path["template_id"]))


def update_template(call: Call) -> object:
    """Change a template. Null empties a member."""
    record = templates(call).get(call.path["template_id"])
    record.update(changes("AppTemplate", call.body))
    record["updated_at"] = stamp(call.state.now)
    return shaped(call, record)


def delete_app_template(call: Call) -> object:
    """Delete a template. 409 while it has deployments."""
    record = templates(call).get(call.path["template_id"])
    APPS.refuse_if_deployed(call, record)
    templates(call).take(record["id"])
    return {"message": "App template deleted", "id": record["id"]}


def _overlays(call: Call) -> Store:
    return call.state.stores.of("apps.overlay", "Overlay")


def put_catalog_overlay(call: Call) -> object:
    """Replace the catalogue's template of this name by another one."""
    name, store = call.path["name"], _overlays(call)
    template = _template_named(call)
    if name in store:
        replaced = store.get(name)["replaced"]
    else:
        replaced = None if template is None else dict(template)
    created = template is None
    if template is None:
        template = TEMPLATE_RESOURCE.new(_as_template_creation(call))
    template.update({key: value for key, value in call.body.items() if value is not None})
    template.pop("shadow", None)
    shadow = _shadow(call, replaced)
    store.put(name, {"shadow": shadow, "replaced": replaced, "template_id": template["id"]})
    used = APPS.store(call).where(template_name=name)
    running = [record["id"] for record in used if APPS.is_running(call, record)]
    return {"shadow": shadow, "template_created": created, "running_deployments": running}


def _template_named(call: Call) -> Record | None:
    matches = templates(call).where(name=call.path["name"])
    return matches[-1] if matches else None


def _as_template_creation(call: Call) -> Call:
    """Return the call with the body of a request that creates the template in the path."""
    return replace(call, body={**call.body, "name": call.path["name"], "source_type": "user_repo"})


def _shadow(call: Call, replaced: Record | None) -> Record:
    now = stamp(call.state.now)
    members = {
        **(call.body.get("shadow") or {}),
        "template_name": call.path["name"],
        "shadow_version": call.body["version"],
        "shadows_version": replaced and replaced.get("version"),
        "upstream_exists": replaced is not None,
        "created_at": now,
        "updated_at": now,
    }
    return component("TemplateShadow", members)


def delete_catalog_overlay(call: Call) -> object:
    """Delete an overlay. The template it replaced is back."""
    overlay = _overlays(call).take(call.path["name"])
    replaced, id_ = overlay["replaced"], overlay["template_id"]
    if replaced is None:
        templates(call).take(id_)
    else:
        templates(call).put(id_, replaced)
    return {
        "template_name": call.path["name"],
        "template_removed": replaced is None,
        "restored_version": replaced and replaced.get("version"),
    }


def list_catalog_overlays(call: Call) -> object:
    """Return the active overlays."""
    return [overlay["shadow"] for overlay in _overlays(call)]


def get_garden_status(call: Call) -> object:
    """Return the counts of catalogue apps and installed apps."""
    return count_templates(call, "app")


def get_remote_template_status(call: Call) -> object:
    """Return the status of the remote catalogue of apps."""
    return remote_status(call, "app")


def list_remote_apps(call: Call) -> object:
    """Return the apps in the catalogue."""
    return catalogue_entries(call, "app")


def import_new_remote_apps(call: Call) -> object:
    """Import the named apps of the catalogue, or all that are missing."""
    return import_templates(call, "app", (call.body or {}).get("names"))


def import_garden_apps(call: Call) -> object:
    """Import all missing apps of the catalogue."""
    return import_templates(call, "app")


def get_image_status(call: Call) -> object:
    """Return which images of a template are pulled."""
    id_ = call.path["template_id"]
    if call.state.long_operations.find(STATUS_OPERATION, id_) is not None:
        return _with_images(call, _generic_operations.poll(STATUS_OPERATION, call))
    images = _images(call, templates(call).get(id_))
    status = dict.fromkeys(images, "missing")
    return {
        "template_id": id_,
        "images": images,
        "image_status": status,
        "all_images_pulled": not images,
    }


def pull_template_images(call: Call) -> object:
    """Begin to pull the images of a template. A template without images has another answer."""
    id_ = call.path["template_id"]
    if id_ in templates(call) and not _images(call, templates(call).get(id_)):
        return {"message": "No images to pull", "images": []}
    return _with_images(call, _generic_operations.begin(PULL, call))


def _images(call: Call, template: Record) -> list[str]:
    return [template["image"]] if template.get("image") else []


def _with_images(call: Call, answer: Any) -> object:
    """Return the answer with the template's own images, if the template is known."""
    id_ = call.path["template_id"]
    if id_ not in templates(call):
        return answer
    images = _images(call, templates(call).get(id_))
    (state,) = answer["image_status"].values()
    return {**answer, "images": images, "image_status": dict.fromkeys(images, state)}


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
