# Written by scripts/unasync.py from kamiwaza/_async/services/apps/images.py: edit that.
"""The images that templates need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.operations.lifecycles import IMAGE_PULL
from kamiwaza.schemas.app_templates import AppTemplate, ImageStatus
from kamiwaza_api.api.apps import get_image_status, pull_template_images

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class AppImagesService(BaseService):
    """`client.apps.images`: the images that templates need."""

    def get_status(
        self, template: AppTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ImageStatus:
        """Return which images of a template are on the platform.

        Args:
            template: the template, or its id.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        return self._call(get_image_status(id_of(template, "template")), ImageStatus)

    def pull(
        self, template: AppTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[ImageStatus]:
        """Start to pull the images of a template and return the operation.

        `wait()` returns when all images are on the platform, and raises OperationFailedError if
        one cannot be pulled. The platform may answer only after minutes. Requires the admin role.

        Args:
            template: the template, or its id.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        request = pull_template_images(id_of(template, "template"))
        return self._start(request, ImageStatus, started=ImageStatus, timeout=IMAGE_PULL.timeout)
