"""Recommending models for a use case: scores, required memory, availability. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kamiwaza.schemas.guide import ModelGuide, ModelVariant
    from kamiwaza.schemas.model import Model
    from kamiwaza.schemas.serving import Deployment

_SPEEDS = {"slow": 0, "medium": 1, "fast": 2, "very fast": 3}
_SIZES = {"small": 0, "medium": 1, "large": 2}


class Preference(StrEnum):
    """The property that decides among suitable models."""

    BALANCED = "balanced"
    QUALITY = "quality"
    SPEED = "speed"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommended model.

    `guide` describes the model and `variant` the way to run it. `score` orders recommendations;
    higher is better. `model` is the model on the platform, None if it is not registered.
    `deployment` is a running deployment of it, None if there is none.
    """

    guide: ModelGuide
    variant: ModelVariant
    score: float
    model: Model | None = None
    deployment: Deployment | None = None

    @property
    def action(self) -> str:
        """Return the next step: `reuse` the deployment, `deploy` the model, or `download` it."""
        if self.deployment is not None:
            return "reuse"
        return "deploy" if self.model is not None and self.model.downloaded else "download"


def recommend(
    guides: Iterable[ModelGuide],
    models: Iterable[Model],
    deployments: Iterable[Deployment],
    *,
    use_case: str,
    vram: float | None,
    platform: str | None,
    reasoning: bool,
    prefer: Preference,
) -> list[Recommendation]:
    """Return the suitable models: running ones first, then downloaded ones, then by score.

    Args:
        guides: the entries of the model guide.
        models: the models on the platform.
        deployments: the deployments on the platform.
        use_case: the use case, as the guide names it.
        vram: available memory in GB; None: no limit.
        platform: the kind of hardware; None: any.
        reasoning: prefer models with a high score for reasoning.
        prefer: the property that decides among suitable models.
    """
    known = {(model.repo_id or "").casefold(): model for model in models if model.repo_id}
    running = {item.m_id: item for item in deployments if item.is_ready}
    recommendations = []
    for guide in guides:
        if use_case.casefold() not in (word.casefold() for word in guide.use_cases):
            continue
        variant = _variant(guide, vram, platform)
        if variant is None:
            continue
        model = known.get(variant.variant_repo.casefold())
        deployment = None if model is None or model.id is None else running.get(model.id)
        score = _score(guide, variant, reasoning, prefer)
        recommendations.append(Recommendation(guide, variant, score, model, deployment))
    order = ("reuse", "deploy", "download")
    return sorted(recommendations, key=lambda one: (order.index(one.action), -one.score))


def _variant(guide: ModelGuide, vram: float | None, platform: str | None) -> ModelVariant | None:
    if vram is not None:
        return guide.best_variant(vram, platform=platform)
    fitting = (v for v in guide.variants if platform is None or platform in v.platforms)
    return next(iter(_best_quality_first(fitting)), None)


def _best_quality_first(variants: Iterable[ModelVariant]) -> Iterator[ModelVariant]:
    return iter(sorted(variants, key=lambda one: one.quality_penalty or 0))


def _score(guide: ModelGuide, variant: ModelVariant, reasoning: bool, prefer: Preference) -> float:
    score = float(guide.score_average or 0) - float(variant.quality_penalty or 0)
    if reasoning:
        score += float(guide.score_reasoning or 0) / 2
    if prefer is Preference.QUALITY:
        score += 2 * _SIZES.get((guide.size_category or "").casefold(), 0)
    if prefer is Preference.SPEED:
        score += 2 * _SPEEDS.get((variant.speed_rating or "").casefold(), 0)
    return score
