# Written by scripts/unasync.py from kamiwaza/_async/services/models/guide.py: edit that.
"""The guide of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.recommendation import Preference, Recommendation, recommend
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.guide import GuideUpdate, ModelGuide
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.serving import Deployment
from kamiwaza_api.api.models import (
    get_model_guides,
    import_model_guide,
    list_models,
    refresh_model_guide,
)
from kamiwaza_api.api.serving import list_deployments

if TYPE_CHECKING:
    from collections.abc import Sequence


class ModelGuideService(BaseService):
    """`client.models.guide`: which model is good for what."""

    def import_default(
        self, *, replace: bool = False, **call_options: Unpack[CallOptions]
    ) -> GuideUpdate:
        """Load the guide the platform ships, in place of the present one if `replace`.

        Requires the admin role.
        """
        return self._call(import_model_guide(replace=replace or None), GuideUpdate)

    def refresh(self, **call_options: Unpack[CallOptions]) -> GuideUpdate:
        """Bring the guide up to date. Requires the admin role."""
        return self._call(refresh_model_guide(), GuideUpdate)

    def recommend(
        self,
        use_case: str,
        *,
        vram: float | None = None,
        platform: str | None = None,
        reasoning: bool = False,
        prefer: Preference | str = Preference.BALANCED,
        **call_options: Unpack[CallOptions],
    ) -> Sequence[Recommendation]:
        """Return the guide's models for a purpose, the best first; three requests.

        What runs already comes before what is downloaded, and that before the rest.

        Args:
            use_case: A word of the guide (`use_cases` of its entries), as chat or coding.
            vram: GB of memory there are; without it everything counts as fitting.
            platform: A word of the guide (`platforms`), one of the cluster's, not the caller's.
            reasoning: Whether the score for reasoning counts as well.
            prefer: balanced, quality or speed.

        Raises InvalidArgumentError for another preference.
        """
        wanted = {one.value: one for one in Preference}
        if prefer not in wanted:
            raise InvalidArgumentError(f"prefer: one of {', '.join(wanted)}, not {prefer!r}")
        return recommend(
            self.list(),
            self._call(list_models(load_files=True), list[Model]),
            self._call(list_deployments(), list[Deployment]),
            use_case=use_case,
            vram=vram,
            platform=platform,
            reasoning=reasoning,
            prefer=wanted[prefer],
        )

    def list(self, **call_options: Unpack[CallOptions]) -> list[ModelGuide]:
        """Return all entries of the guide."""
        return self._call(get_model_guides(), list[ModelGuide])
