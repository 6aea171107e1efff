# Written by scripts/unasync.py from kamiwaza/_async/services/models/guide.py: edit that.
"""The guide of models."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService
from kamiwaza.schemas.guide import GuideUpdate, ModelGuide
from kamiwaza_api.api.models import get_model_guides, import_model_guide, refresh_model_guide


class ModelGuideService(BaseService):
    """`client.models.guide`: which model is good for what."""

    def import_default(self, *, replace: bool = False) -> GuideUpdate:
        """Load the guide the platform ships, in place of the present one if `replace`.

        Requires the admin role.
        """
        return self._call(import_model_guide(replace=replace or None), GuideUpdate)

    def refresh(self) -> GuideUpdate:
        """Bring the guide up to date. Requires the admin role."""
        return self._call(refresh_model_guide(), GuideUpdate)

    def list(self) -> list[ModelGuide]:
        """Return all entries of the guide."""
        return self._call(get_model_guides(), list[ModelGuide])
