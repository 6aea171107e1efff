# Written by scripts/unasync.py from kamiwaza/_async/services/_namespaces.py: edit that.
"""The services of a client. Each is imported and made at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamiwaza._sync.services._base import BaseService
    from kamiwaza._sync.services.activity import ActivityService
    from kamiwaza._sync.services.apps import AppsService
    from kamiwaza._sync.services.auth import AuthService
    from kamiwaza._sync.services.authz import AuthzService
    from kamiwaza._sync.services.catalog import CatalogService
    from kamiwaza._sync.services.cluster import ClusterService
    from kamiwaza._sync.services.configuration import ConfigurationService
    from kamiwaza._sync.services.connectors import ConnectorsService
    from kamiwaza._sync.services.context import ContextService
    from kamiwaza._sync.services.copilot import CopilotService
    from kamiwaza._sync.services.dde import DDEService
    from kamiwaza._sync.services.embedding import EmbeddingService
    from kamiwaza._sync.services.extensions import ExtensionsService
    from kamiwaza._sync.services.federations import FederationsService
    from kamiwaza._sync.services.ingestion import IngestionService
    from kamiwaza._sync.services.jobs import JobsService
    from kamiwaza._sync.services.logs import LogsService
    from kamiwaza._sync.services.models import ModelsService
    from kamiwaza._sync.services.news import NewsService
    from kamiwaza._sync.services.oauth_broker import OAuthBrokerService
    from kamiwaza._sync.services.openai import OpenAIService
    from kamiwaza._sync.services.operations import OperationsService
    from kamiwaza._sync.services.platform import PlatformService
    from kamiwaza._sync.services.prompts import PromptsService
    from kamiwaza._sync.services.retrieval import RetrievalService
    from kamiwaza._sync.services.security import SecurityService
    from kamiwaza._sync.services.server import Server
    from kamiwaza._sync.services.serving import ServingService
    from kamiwaza._sync.services.skills import SkillsService
    from kamiwaza._sync.services.system import SystemService
    from kamiwaza._sync.services.tools import ToolsService
    from kamiwaza._sync.services.vectordb import VectorDBService
    from kamiwaza._sync.services.workrooms import WorkroomsService


class Namespaces:
    """The services as attributes of a client."""

    _root: BaseService

    @property
    def system(self) -> SystemService:
        """Check the connection and read your own identity."""
        from kamiwaza._sync.services.system import SystemService

        return self._root._lazy(SystemService)

    @property
    def auth(self) -> AuthService:
        """Log in and out, users, personal access tokens, identity providers."""
        from kamiwaza._sync.services.auth import AuthService

        return self._root._lazy(AuthService)

    @property
    def authz(self) -> AuthzService:
        """Authorization: checks, tuples, subjects, groups, grants, gates."""
        from kamiwaza._sync.services.authz import AuthzService

        return self._root._lazy(AuthzService)

    @property
    def models(self) -> ModelsService:
        """Find, download and manage models."""
        from kamiwaza._sync.services.models import ModelsService

        return self._root._lazy(ModelsService)

    @property
    def serving(self) -> ServingService:
        """Deploy models and manage the deployments."""
        from kamiwaza._sync.services.serving import ServingService

        return self._root._lazy(ServingService)

    @property
    def openai(self) -> OpenAIService:
        """Call deployed models through the OpenAI API."""
        from kamiwaza._sync.services.openai import OpenAIService

        return self._root._lazy(OpenAIService)

    @property
    def catalog(self) -> CatalogService:
        """Datasets and their objects, containers of datasets, secrets."""
        from kamiwaza._sync.services.catalog import CatalogService

        return self._root._lazy(CatalogService)

    @property
    def retrieval(self) -> RetrievalService:
        """Read the rows of datasets."""
        from kamiwaza._sync.services.retrieval import RetrievalService

        return self._root._lazy(RetrievalService)

    @property
    def ingestion(self) -> IngestionService:
        """Bring sources into the catalog."""
        from kamiwaza._sync.services.ingestion import IngestionService

        return self._root._lazy(IngestionService)

    @property
    def dde(self) -> DDEService:
        """Connectors of the data engine, and the documents they index."""
        from kamiwaza._sync.services.dde import DDEService

        return self._root._lazy(DDEService)

    @property
    def embedding(self) -> EmbeddingService:
        """Split texts into chunks and compute their vectors."""
        from kamiwaza._sync.services.embedding import EmbeddingService

        return self._root._lazy(EmbeddingService)

    @property
    def context(self) -> ContextService:
        """Retrieval for a workroom: vectors, pipelines, indexes, ontologies, search."""
        from kamiwaza._sync.services.context import ContextService

        return self._root._lazy(ContextService)

    @property
    def workrooms(self) -> WorkroomsService:
        """Workrooms: members, events, threads, sessions."""
        from kamiwaza._sync.services.workrooms import WorkroomsService

        return self._root._lazy(WorkroomsService)

    @property
    def skills(self) -> SkillsService:
        """Skills and their packages."""
        from kamiwaza._sync.services.skills import SkillsService

        return self._root._lazy(SkillsService)

    @property
    def extensions(self) -> ExtensionsService:
        """Extensions of the platform: create, watch and remove them."""
        from kamiwaza._sync.services.extensions import ExtensionsService

        return self._root._lazy(ExtensionsService)

    @property
    def apps(self) -> AppsService:
        """Applications of the App Garden."""
        from kamiwaza._sync.services.apps import AppsService

        return self._root._lazy(AppsService)

    @property
    def tools(self) -> ToolsService:
        """Tool servers (MCP) of the Tool Shed."""
        from kamiwaza._sync.services.tools import ToolsService

        return self._root._lazy(ToolsService)

    @property
    def connectors(self) -> ConnectorsService:
        """Connectors to external services, and their content."""
        from kamiwaza._sync.services.connectors import ConnectorsService

        return self._root._lazy(ConnectorsService)

    @property
    def jobs(self) -> JobsService:
        """Jobs on the cluster: submit, wait, read the result."""
        from kamiwaza._sync.services.jobs import JobsService

        return self._root._lazy(JobsService)

    @property
    def operations(self) -> OperationsService:
        """The platform's records of long operations, and notifications."""
        from kamiwaza._sync.services.operations import OperationsService

        return self._root._lazy(OperationsService)

    @property
    def platform(self) -> PlatformService:
        """The console: readiness, providers, access, artifacts."""
        from kamiwaza._sync.services.platform import PlatformService

        return self._root._lazy(PlatformService)

    @property
    def cluster(self) -> ClusterService:
        """Nodes, hardware, locations and capabilities."""
        from kamiwaza._sync.services.cluster import ClusterService

        return self._root._lazy(ClusterService)

    @property
    def federations(self) -> FederationsService:
        """Federations with other clusters."""
        from kamiwaza._sync.services.federations import FederationsService

        return self._root._lazy(FederationsService)

    @property
    def logs(self) -> LogsService:
        """Stored logs of deployments."""
        from kamiwaza._sync.services.logs import LogsService

        return self._root._lazy(LogsService)

    @property
    def vectordb(self) -> VectorDBService:
        """Vector databases in the older interface. Use `context.vectordbs` instead."""
        from kamiwaza._sync.services.vectordb import VectorDBService

        return self._root._lazy(VectorDBService)

    @property
    def prompts(self) -> PromptsService:
        """Immutable parts of prompts."""
        from kamiwaza._sync.services.prompts import PromptsService

        return self._root._lazy(PromptsService)

    @property
    def copilot(self) -> CopilotService:
        """The console's agent: threads and runs."""
        from kamiwaza._sync.services.copilot import CopilotService

        return self._root._lazy(CopilotService)

    @property
    def configuration(self) -> ConfigurationService:
        """The routing of requests, and the configuration of the platform."""
        from kamiwaza._sync.services.configuration import ConfigurationService

        return self._root._lazy(ConfigurationService)

    @property
    def security(self) -> SecurityService:
        """The consent gate and the banners."""
        from kamiwaza._sync.services.security import SecurityService

        return self._root._lazy(SecurityService)

    @property
    def activity(self) -> ActivityService:
        """The activity log of users."""
        from kamiwaza._sync.services.activity import ActivityService

        return self._root._lazy(ActivityService)

    @property
    def news(self) -> NewsService:
        """News from the vendor."""
        from kamiwaza._sync.services.news import NewsService

        return self._root._lazy(NewsService)

    @property
    def oauth_broker(self) -> OAuthBrokerService:
        """Tokens for applications that act on behalf of users."""
        from kamiwaza._sync.services.oauth_broker import OAuthBrokerService

        return self._root._lazy(OAuthBrokerService)

    @property
    def server(self) -> Server:
        """The release of the platform, and the operations it has."""
        from kamiwaza._sync.services.server import Server

        return self._root._lazy(Server)
