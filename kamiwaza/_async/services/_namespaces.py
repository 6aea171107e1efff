"""The services of a client. Each is imported and made at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamiwaza._async.services._base import AsyncBaseService
    from kamiwaza._async.services.activity import AsyncActivityService
    from kamiwaza._async.services.apps import AsyncAppsService
    from kamiwaza._async.services.auth import AsyncAuthService
    from kamiwaza._async.services.authz import AsyncAuthzService
    from kamiwaza._async.services.catalog import AsyncCatalogService
    from kamiwaza._async.services.cluster import AsyncClusterService
    from kamiwaza._async.services.configuration import AsyncConfigurationService
    from kamiwaza._async.services.connectors import AsyncConnectorsService
    from kamiwaza._async.services.context import AsyncContextService
    from kamiwaza._async.services.copilot import AsyncCopilotService
    from kamiwaza._async.services.dde import AsyncDDEService
    from kamiwaza._async.services.embedding import AsyncEmbeddingService
    from kamiwaza._async.services.extensions import AsyncExtensionsService
    from kamiwaza._async.services.federations import AsyncFederationsService
    from kamiwaza._async.services.ingestion import AsyncIngestionService
    from kamiwaza._async.services.jobs import AsyncJobsService
    from kamiwaza._async.services.logs import AsyncLogsService
    from kamiwaza._async.services.models import AsyncModelsService
    from kamiwaza._async.services.news import AsyncNewsService
    from kamiwaza._async.services.oauth_broker import AsyncOAuthBrokerService
    from kamiwaza._async.services.openai import AsyncOpenAIService
    from kamiwaza._async.services.operations import AsyncOperationsService
    from kamiwaza._async.services.platform import AsyncPlatformService
    from kamiwaza._async.services.prompts import AsyncPromptsService
    from kamiwaza._async.services.retrieval import AsyncRetrievalService
    from kamiwaza._async.services.security import AsyncSecurityService
    from kamiwaza._async.services.server import AsyncServer
    from kamiwaza._async.services.serving import AsyncServingService
    from kamiwaza._async.services.skills import AsyncSkillsService
    from kamiwaza._async.services.system import AsyncSystemService
    from kamiwaza._async.services.tools import AsyncToolsService
    from kamiwaza._async.services.vectordb import AsyncVectorDBService
    from kamiwaza._async.services.workrooms import AsyncWorkroomsService


class AsyncNamespaces:
    """The services as attributes of a client."""

    _root: AsyncBaseService

    @property
    def system(self) -> AsyncSystemService:
        """Check the connection and read your own identity."""
        from kamiwaza._async.services.system import AsyncSystemService

        return self._root._lazy(AsyncSystemService)

    @property
    def auth(self) -> AsyncAuthService:
        """Log in and out, users, personal access tokens, identity providers."""
        from kamiwaza._async.services.auth import AsyncAuthService

        return self._root._lazy(AsyncAuthService)

    @property
    def authz(self) -> AsyncAuthzService:
        """Authorization: checks, tuples, subjects, groups, grants, gates."""
        from kamiwaza._async.services.authz import AsyncAuthzService

        return self._root._lazy(AsyncAuthzService)

    @property
    def models(self) -> AsyncModelsService:
        """Find, download and manage models."""
        from kamiwaza._async.services.models import AsyncModelsService

        return self._root._lazy(AsyncModelsService)

    @property
    def serving(self) -> AsyncServingService:
        """Deploy models and manage the deployments."""
        from kamiwaza._async.services.serving import AsyncServingService

        return self._root._lazy(AsyncServingService)

    @property
    def openai(self) -> AsyncOpenAIService:
        """Call deployed models through the OpenAI API."""
        from kamiwaza._async.services.openai import AsyncOpenAIService

        return self._root._lazy(AsyncOpenAIService)

    @property
    def catalog(self) -> AsyncCatalogService:
        """Datasets and their objects, containers of datasets, secrets."""
        from kamiwaza._async.services.catalog import AsyncCatalogService

        return self._root._lazy(AsyncCatalogService)

    @property
    def retrieval(self) -> AsyncRetrievalService:
        """Read the rows of datasets."""
        from kamiwaza._async.services.retrieval import AsyncRetrievalService

        return self._root._lazy(AsyncRetrievalService)

    @property
    def ingestion(self) -> AsyncIngestionService:
        """Bring sources into the catalog."""
        from kamiwaza._async.services.ingestion import AsyncIngestionService

        return self._root._lazy(AsyncIngestionService)

    @property
    def dde(self) -> AsyncDDEService:
        """Connectors of the data engine, and the documents they index."""
        from kamiwaza._async.services.dde import AsyncDDEService

        return self._root._lazy(AsyncDDEService)

    @property
    def embedding(self) -> AsyncEmbeddingService:
        """Split texts into chunks and compute their vectors."""
        from kamiwaza._async.services.embedding import AsyncEmbeddingService

        return self._root._lazy(AsyncEmbeddingService)

    @property
    def context(self) -> AsyncContextService:
        """Retrieval for a workroom: vectors, pipelines, indexes, ontologies, search."""
        from kamiwaza._async.services.context import AsyncContextService

        return self._root._lazy(AsyncContextService)

    @property
    def workrooms(self) -> AsyncWorkroomsService:
        """Workrooms: members, events, threads, sessions."""
        from kamiwaza._async.services.workrooms import AsyncWorkroomsService

        return self._root._lazy(AsyncWorkroomsService)

    @property
    def skills(self) -> AsyncSkillsService:
        """Skills and their packages."""
        from kamiwaza._async.services.skills import AsyncSkillsService

        return self._root._lazy(AsyncSkillsService)

    @property
    def extensions(self) -> AsyncExtensionsService:
        """Extensions of the platform: create, watch and remove them."""
        from kamiwaza._async.services.extensions import AsyncExtensionsService

        return self._root._lazy(AsyncExtensionsService)

    @property
    def apps(self) -> AsyncAppsService:
        """Applications of the App Garden."""
        from kamiwaza._async.services.apps import AsyncAppsService

        return self._root._lazy(AsyncAppsService)

    @property
    def tools(self) -> AsyncToolsService:
        """Tool servers (MCP) of the Tool Shed."""
        from kamiwaza._async.services.tools import AsyncToolsService

        return self._root._lazy(AsyncToolsService)

    @property
    def connectors(self) -> AsyncConnectorsService:
        """Connectors to external services, and their content."""
        from kamiwaza._async.services.connectors import AsyncConnectorsService

        return self._root._lazy(AsyncConnectorsService)

    @property
    def jobs(self) -> AsyncJobsService:
        """Jobs on the cluster: submit, wait, read the result."""
        from kamiwaza._async.services.jobs import AsyncJobsService

        return self._root._lazy(AsyncJobsService)

    @property
    def operations(self) -> AsyncOperationsService:
        """The platform's records of long operations, and notifications."""
        from kamiwaza._async.services.operations import AsyncOperationsService

        return self._root._lazy(AsyncOperationsService)

    @property
    def platform(self) -> AsyncPlatformService:
        """The console: readiness, providers, access, artifacts."""
        from kamiwaza._async.services.platform import AsyncPlatformService

        return self._root._lazy(AsyncPlatformService)

    @property
    def cluster(self) -> AsyncClusterService:
        """Nodes, hardware, locations and capabilities."""
        from kamiwaza._async.services.cluster import AsyncClusterService

        return self._root._lazy(AsyncClusterService)

    @property
    def federations(self) -> AsyncFederationsService:
        """Federations with other clusters."""
        from kamiwaza._async.services.federations import AsyncFederationsService

        return self._root._lazy(AsyncFederationsService)

    @property
    def logs(self) -> AsyncLogsService:
        """Stored logs of deployments."""
        from kamiwaza._async.services.logs import AsyncLogsService

        return self._root._lazy(AsyncLogsService)

    @property
    def vectordb(self) -> AsyncVectorDBService:
        """Vector databases in the older interface. Use `context.vectordbs` instead."""
        from kamiwaza._async.services.vectordb import AsyncVectorDBService

        return self._root._lazy(AsyncVectorDBService)

    @property
    def prompts(self) -> AsyncPromptsService:
        """Immutable parts of prompts."""
        from kamiwaza._async.services.prompts import AsyncPromptsService

        return self._root._lazy(AsyncPromptsService)

    @property
    def copilot(self) -> AsyncCopilotService:
        """The console's agent: threads and runs."""
        from kamiwaza._async.services.copilot import AsyncCopilotService

        return self._root._lazy(AsyncCopilotService)

    @property
    def configuration(self) -> AsyncConfigurationService:
        """The routing of requests, and the configuration of the platform."""
        from kamiwaza._async.services.configuration import AsyncConfigurationService

        return self._root._lazy(AsyncConfigurationService)

    @property
    def security(self) -> AsyncSecurityService:
        """The consent gate and the banners."""
        from kamiwaza._async.services.security import AsyncSecurityService

        return self._root._lazy(AsyncSecurityService)

    @property
    def activity(self) -> AsyncActivityService:
        """The activity log of users."""
        from kamiwaza._async.services.activity import AsyncActivityService

        return self._root._lazy(AsyncActivityService)

    @property
    def news(self) -> AsyncNewsService:
        """News from the vendor."""
        from kamiwaza._async.services.news import AsyncNewsService

        return self._root._lazy(AsyncNewsService)

    @property
    def oauth_broker(self) -> AsyncOAuthBrokerService:
        """Tokens for applications that act on behalf of users."""
        from kamiwaza._async.services.oauth_broker import AsyncOAuthBrokerService

        return self._root._lazy(AsyncOAuthBrokerService)

    @property
    def server(self) -> AsyncServer:
        """The release of the platform, and the operations it has."""
        from kamiwaza._async.services.server import AsyncServer

        return self._root._lazy(AsyncServer)
