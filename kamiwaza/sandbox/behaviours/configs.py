"""Configurations of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.sandbox.behaviours._rendering import config as render
from kamiwaza.sandbox.state.model_registry import ConfigRecord

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def list_model_configs(call: Call) -> object:
    """Return the configurations of a model. An unknown model has none."""
    configs = call.state.models.configs_of(UUID(call.query["model_id"]))
    return [render(record) for record in configs]


def get_model_configs(call: Call) -> object:
    """Return the configurations of an existing model, or only the default one."""
    model = call.state.models.model(call.path["model_id"])
    only_default = call.query["default"]
    configs = call.state.models.configs_of(model.id)
    return [render(record) for record in configs if record.default or not only_default]


def get_model_config(call: Call) -> object:
    """Return one configuration."""
    return render(call.state.models.config(call.path["model_config_id"]))


def create_model_config(call: Call) -> object:
    """Add a configuration. A new default replaces the old one."""
    model = call.state.models.model(call.body["m_id"])
    record = ConfigRecord(
        call.state.new_id(), model.id, call.body["default"], call.state.now, given=call.body
    )
    call.state.models.configs[record.id] = record
    if record.default:
        call.state.models.only_default(record)
    return render(record)


def update_model_config(call: Call) -> object:
    """Replace a configuration."""
    record = call.state.models.config(call.path["model_config_id"])
    record.model_id = call.state.models.model(call.body["m_id"]).id
    record.given = call.body
    record.default = call.body["default"]
    record.modified_at = call.state.now
    if record.default:
        call.state.models.only_default(record)
    return render(record)


def delete_model_config(call: Call) -> object:
    """Remove a configuration."""
    record = call.state.models.config(call.path["model_config_id"])
    del call.state.models.configs[record.id]
    return {"message": "Model config deleted", "id": str(record.id)}


BEHAVIOURS: Behaviours = {
    "models.list_model_configs": list_model_configs,
    "models.get_model_configs": get_model_configs,
    "models.get_model_config": get_model_config,
    "models.create_model_config": create_model_config,
    "models.update_model_config": update_model_config,
    "models.delete_model_config": delete_model_config,
}
