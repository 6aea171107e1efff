"""The guide of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.recommendation import Preference, Recommendation, recommend
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.guide import GuideUpdate, ModelGuide
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.models import (
    get_model_guides,
    import_model_guide,
    list_models,
    refresh_model_guide,
)
from kamiwaza_api.api.serving import list_deployments

if TYPE_CHECKING:
    from collections.abc import Sequence


class AsyncModelGuideService(AsyncBaseService):
    """`client.models.guide`: the platform's ratings of models by purpose."""

    async def import_default(
        self, *, replace: bool = False, **call_options: Unpack[CallOptions]
    ) -> GuideUpdate:
        """Import the guide that the platform ships.

        Requires the admin role.

        Args:
            replace: True replaces the present guide.
        """
        return await self._call(import_model_guide(replace=replace or None), GuideUpdate)

    async def refresh(self, **call_options: Unpack[CallOptions]) -> GuideUpdate:
        """Update the guide from its source.

        Requires the admin role.
        """
        return await self._call(refresh_model_guide(), GuideUpdate)

    async def recommend(
        self,
        use_case: str,
        *,
        vram: float | None = None,
        platform: str | None = None,
        reasoning: bool = False,
        prefer: Preference | str = Preference.BALANCED,
        **call_options: Unpack[CallOptions],
    ) -> Sequence[Recommendation]:
        """Return the models of the guide for a purpose, the best first.

        Models that run come first, then downloaded ones, then the others. This takes three
        requests.

        Args:
            use_case: a purpose of the guide (`use_cases` of its entries), such as `chat` or
                `coding`.
            vram: the memory of the GPU, in GB. Default: every model counts as fitting.
            platform: a platform of the guide (`platforms` of its entries): the one of the cluster,
                not the one of your computer.
            reasoning: True includes the score for reasoning.
            prefer: `balanced`, `quality` or `speed`.

        Raises:
            InvalidArgumentError: there is no such preference.
        """
        wanted = {one.value: one for one in Preference}
        if prefer not in wanted:
            raise InvalidArgumentError(f"prefer: one of {', '.join(wanted)}, not {prefer!r}")
        return recommend(
            await self.list(),
            await self._call(list_models(load_files=True), list[Model]),
            await self._call(list_deployments(), list[Deployment]),
            use_case=use_case,
            vram=vram,
            platform=platform,
            reasoning=reasoning,
            prefer=wanted[prefer],
        )

    async def list(self, **call_options: Unpack[CallOptions]) -> ItemList[ModelGuide]:
        """Return all entries of the guide."""
        return await self._list(get_model_guides(), ModelGuide)
