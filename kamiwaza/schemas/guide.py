"""The platform's guide: ratings of models, and the memory they need."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, Number, Schema, Timestamp

Names: TypeAlias = str | list[str]
"""The platform writes one name as a string, several as a list."""


def _listed(names: Names | None) -> list[str]:
    return [names] if isinstance(names, str) else names or []


class ModelVariant(Schema):
    """One way to run a model of the guide. Memory is in GB."""

    component: ClassVar[str | None] = "ModelVariant"

    variant_repo: str
    platform: Names | None = None
    variant_type: str | None = None
    recommended_file: str | None = None
    minimum_vram: Number | None = None
    recommended_vram: Number | None = None
    kv_ram: Number | None = None
    speed_rating: str | None = None
    quality_penalty: Number | None = None
    notes: str | None = None
    novice_config: JsonObject | None = None

    @property
    def platforms(self) -> list[str]:
        """Return the platforms of the entry."""
        return _listed(self.platform)


class ModelGuide(Schema):
    """An entry of the guide; scores run from 0 to 100."""

    component: ClassVar[str | None] = "ModelGuide"

    base_model_id: str
    id: Id | None = None
    name: str | None = None
    producer: str | None = None
    context_length: str | int | None = None
    use_case: Names | None = None
    size_category: str | None = None
    quality_overall: str | None = None
    score_average: Number | None = None
    score_reasoning: Number | None = None
    score_coding: Number | None = None
    score_agentic_coding: Number | None = None
    score_math: Number | None = None
    score_data_analysis: Number | None = None
    score_language: Number | None = None
    score_instruction_following: Number | None = None
    score_roleplaying: Number | None = None
    variants: list[ModelVariant] = Field(default_factory=list)
    kamiwaza_notes: str | None = None
    description: str | None = None
    guide_version: str | None = None
    created_timestamp: Timestamp | None = None
    modified_timestamp: Timestamp | None = None

    @property
    def use_cases(self) -> list[str]:
        """Return the purposes that the model suits."""
        return _listed(self.use_case)

    @property
    def platforms(self) -> list[str]:
        """Return the platforms any variant is for, each once."""
        return list(dict.fromkeys(name for each in self.variants for name in each.platforms))

    def best_variant(self, vram: float, *, platform: str | None = None) -> ModelVariant | None:
        """Return the variant with the least loss of quality that fits into the memory, or None.

        Args:
            vram: the memory of the GPU, in GB.
            platform: the platform that the variant must support. Default: any.
        """
        fitting = [
            variant
            for variant in self.variants
            if variant.minimum_vram is not None
            and variant.minimum_vram <= vram
            and (platform is None or platform in variant.platforms)
        ]
        return min(fitting, key=_loss, default=None)


class GuideUpdate(Schema):
    """The answer to importing or refreshing the guide; its members vary."""

    message: str = ""
    imported: int | None = None
    replaced: bool | None = None
    refreshed: bool | None = None
    count: int | None = None


def _loss(variant: ModelVariant) -> tuple[float, float]:
    # Among equals, the variant that needs more memory has lost less.
    return (variant.quality_penalty or 0.0, -(variant.minimum_vram or 0))
