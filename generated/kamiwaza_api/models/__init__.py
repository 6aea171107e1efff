"""Schemas of the contract, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_request_create import AccessRequestCreate as AccessRequestCreate
    from .access_request_create_resource_kind import (
        AccessRequestCreateResourceKind as AccessRequestCreateResourceKind,
    )
    from .access_request_resolve import AccessRequestResolve as AccessRequestResolve
    from .access_request_resolve_decision import (
        AccessRequestResolveDecision as AccessRequestResolveDecision,
    )
    from .access_subject_row import AccessSubjectRow as AccessSubjectRow
    from .accessible_resources_response import (
        AccessibleResourcesResponse as AccessibleResourcesResponse,
    )
    from .acquire_workroom_thread_claim_request import (
        AcquireWorkroomThreadClaimRequest as AcquireWorkroomThreadClaimRequest,
    )
    from .action_descriptor import ActionDescriptor as ActionDescriptor
    from .action_descriptor_effect import ActionDescriptorEffect as ActionDescriptorEffect
    from .active_ingest_request import ActiveIngestRequest as ActiveIngestRequest
    from .activity import Activity as Activity
    from .add_entity_request import AddEntityRequest as AddEntityRequest
    from .add_entity_result import AddEntityResult as AddEntityResult
    from .add_knowledge_request import AddKnowledgeRequest as AddKnowledgeRequest
    from .add_knowledge_request_entity_types_type_0 import (
        AddKnowledgeRequestEntityTypesType0 as AddKnowledgeRequestEntityTypesType0,
    )
    from .add_knowledge_result import AddKnowledgeResult as AddKnowledgeResult
    from .add_remove_dataset import AddRemoveDataset as AddRemoveDataset
    from .add_workroom_member_request import AddWorkroomMemberRequest as AddWorkroomMemberRequest
    from .add_workroom_member_request_landing_target_type_0 import (
        AddWorkroomMemberRequestLandingTargetType0 as AddWorkroomMemberRequestLandingTargetType0,
    )
    from .add_workroom_member_request_surface_id_type_0 import (
        AddWorkroomMemberRequestSurfaceIdType0 as AddWorkroomMemberRequestSurfaceIdType0,
    )
    from .admin_workroom_list_response import AdminWorkroomListResponse as AdminWorkroomListResponse
    from .admin_workroom_response import AdminWorkroomResponse as AdminWorkroomResponse
    from .agentic_search_iteration import AgenticSearchIteration as AgenticSearchIteration
    from .agentic_search_request import AgenticSearchRequest as AgenticSearchRequest
    from .agentic_search_response import AgenticSearchResponse as AgenticSearchResponse
    from .app_deployment import AppDeployment as AppDeployment
    from .app_deployment_env_vars_type_0 import (
        AppDeploymentEnvVarsType0 as AppDeploymentEnvVarsType0,
    )
    from .app_installation_create import AppInstallationCreate as AppInstallationCreate
    from .app_installation_list_response import (
        AppInstallationListResponse as AppInstallationListResponse,
    )
    from .app_installation_response import AppInstallationResponse as AppInstallationResponse
    from .app_installation_update import AppInstallationUpdate as AppInstallationUpdate
    from .app_installation_update_lifecycle_status_type_0 import (
        AppInstallationUpdateLifecycleStatusType0 as AppInstallationUpdateLifecycleStatusType0,
    )
    from .app_instance import AppInstance as AppInstance
    from .app_port_mapping import AppPortMapping as AppPortMapping
    from .app_session_end_request import AppSessionEndRequest as AppSessionEndRequest
    from .app_session_response import AppSessionResponse as AppSessionResponse
    from .app_template import AppTemplate as AppTemplate
    from .app_template_env_defaults_type_0 import (
        AppTemplateEnvDefaultsType0 as AppTemplateEnvDefaultsType0,
    )
    from .approved_python_package import ApprovedPythonPackage as ApprovedPythonPackage
    from .artifact_create import ArtifactCreate as ArtifactCreate
    from .artifact_create_kind import ArtifactCreateKind as ArtifactCreateKind
    from .attribute_gate_binding_request import (
        AttributeGateBindingRequest as AttributeGateBindingRequest,
    )
    from .attribute_gate_binding_response import (
        AttributeGateBindingResponse as AttributeGateBindingResponse,
    )
    from .attribute_schema import AttributeSchema as AttributeSchema
    from .attribute_schema_authority import AttributeSchemaAuthority as AttributeSchemaAuthority
    from .attribute_schema_declare_request import (
        AttributeSchemaDeclareRequest as AttributeSchemaDeclareRequest,
    )
    from .attribute_schema_declare_request_authority import (
        AttributeSchemaDeclareRequestAuthority as AttributeSchemaDeclareRequestAuthority,
    )
    from .attribute_schema_declare_request_type import (
        AttributeSchemaDeclareRequestType as AttributeSchemaDeclareRequestType,
    )
    from .attribute_schema_list_response import (
        AttributeSchemaListResponse as AttributeSchemaListResponse,
    )
    from .attribute_schema_state import AttributeSchemaState as AttributeSchemaState
    from .attribute_schema_type import AttributeSchemaType as AttributeSchemaType
    from .audio_readiness_response import AudioReadinessResponse as AudioReadinessResponse
    from .available_connector_list_response import (
        AvailableConnectorListResponse as AvailableConnectorListResponse,
    )
    from .available_connector_response import (
        AvailableConnectorResponse as AvailableConnectorResponse,
    )
    from .binding_state import BindingState as BindingState
    from .binding_state_source import BindingStateSource as BindingStateSource
    from .binding_update import BindingUpdate as BindingUpdate
    from .bulk_download_cancel_response import (
        BulkDownloadCancelResponse as BulkDownloadCancelResponse,
    )
    from .callback_config import CallbackConfig as CallbackConfig
    from .callback_config_events_item import CallbackConfigEventsItem as CallbackConfigEventsItem
    from .callback_config_headers_type_0 import (
        CallbackConfigHeadersType0 as CallbackConfigHeadersType0,
    )
    from .catalog_connector_list_response import (
        CatalogConnectorListResponse as CatalogConnectorListResponse,
    )
    from .catalog_connector_response import CatalogConnectorResponse as CatalogConnectorResponse
    from .catalog_overlay_apply_response import (
        CatalogOverlayApplyResponse as CatalogOverlayApplyResponse,
    )
    from .catalog_overlay_entry import CatalogOverlayEntry as CatalogOverlayEntry
    from .catalog_overlay_entry_env_defaults_type_0 import (
        CatalogOverlayEntryEnvDefaultsType0 as CatalogOverlayEntryEnvDefaultsType0,
    )
    from .catalog_overlay_remove_response import (
        CatalogOverlayRemoveResponse as CatalogOverlayRemoveResponse,
    )
    from .catalog_overlay_shadow_meta import CatalogOverlayShadowMeta as CatalogOverlayShadowMeta
    from .check_request import CheckRequest as CheckRequest
    from .check_response import CheckResponse as CheckResponse
    from .chunk_metadata import ChunkMetadata as ChunkMetadata
    from .chunk_response import ChunkResponse as ChunkResponse
    from .chunk_text_list_response import ChunkTextListResponse as ChunkTextListResponse
    from .chunk_text_request import ChunkTextRequest as ChunkTextRequest
    from .chunking_config import ChunkingConfig as ChunkingConfig
    from .chunking_config_strategy import ChunkingConfigStrategy as ChunkingConfigStrategy
    from .citation import Citation as Citation
    from .cluster import Cluster as Cluster
    from .cluster_diagnostics import ClusterDiagnostics as ClusterDiagnostics
    from .cluster_federation import ClusterFederation as ClusterFederation
    from .collection_info import CollectionInfo as CollectionInfo
    from .complete_workroom_queued_turn_request import (
        CompleteWorkroomQueuedTurnRequest as CompleteWorkroomQueuedTurnRequest,
    )
    from .connect_and_index_request import ConnectAndIndexRequest as ConnectAndIndexRequest
    from .connect_and_index_request_mode import (
        ConnectAndIndexRequestMode as ConnectAndIndexRequestMode,
    )
    from .connection_response import ConnectionResponse as ConnectionResponse
    from .connection_status_response import ConnectionStatusResponse as ConnectionStatusResponse
    from .connector_capabilities import ConnectorCapabilities as ConnectorCapabilities
    from .connector_capabilities_supported_granularity import (
        ConnectorCapabilitiesSupportedGranularity as ConnectorCapabilitiesSupportedGranularity,
    )
    from .connector_catalog_create import ConnectorCatalogCreate as ConnectorCatalogCreate
    from .connector_catalog_item import ConnectorCatalogItem as ConnectorCatalogItem
    from .connector_catalog_response import ConnectorCatalogResponse as ConnectorCatalogResponse
    from .connector_constraint import ConnectorConstraint as ConnectorConstraint
    from .connector_content_handle import ConnectorContentHandle as ConnectorContentHandle
    from .connector_content_handle_query import (
        ConnectorContentHandleQuery as ConnectorContentHandleQuery,
    )
    from .connector_create import ConnectorCreate as ConnectorCreate
    from .connector_deployment_response import (
        ConnectorDeploymentResponse as ConnectorDeploymentResponse,
    )
    from .connector_identity_proxy_request import (
        ConnectorIdentityProxyRequest as ConnectorIdentityProxyRequest,
    )
    from .connector_identity_proxy_request_method import (
        ConnectorIdentityProxyRequestMethod as ConnectorIdentityProxyRequestMethod,
    )
    from .connector_list_response import ConnectorListResponse as ConnectorListResponse
    from .connector_mint_request import ConnectorMintRequest as ConnectorMintRequest
    from .connector_mint_response import ConnectorMintResponse as ConnectorMintResponse
    from .connector_node import ConnectorNode as ConnectorNode
    from .connector_nodes_response import ConnectorNodesResponse as ConnectorNodesResponse
    from .connector_proxy_request import ConnectorProxyRequest as ConnectorProxyRequest
    from .connector_proxy_request_method import (
        ConnectorProxyRequestMethod as ConnectorProxyRequestMethod,
    )
    from .connector_proxy_request_response_format import (
        ConnectorProxyRequestResponseFormat as ConnectorProxyRequestResponseFormat,
    )
    from .connector_proxy_response import ConnectorProxyResponse as ConnectorProxyResponse
    from .connector_reauth_metadata import ConnectorReauthMetadata as ConnectorReauthMetadata
    from .connector_register_request import ConnectorRegisterRequest as ConnectorRegisterRequest
    from .connector_response import ConnectorResponse as ConnectorResponse
    from .connector_routing_metadata import ConnectorRoutingMetadata as ConnectorRoutingMetadata
    from .connector_source import ConnectorSource as ConnectorSource
    from .connector_source_ref import ConnectorSourceRef as ConnectorSourceRef
    from .connector_subscription_create import (
        ConnectorSubscriptionCreate as ConnectorSubscriptionCreate,
    )
    from .connector_surface_capability import (
        ConnectorSurfaceCapability as ConnectorSurfaceCapability,
    )
    from .connector_type_list_response import ConnectorTypeListResponse as ConnectorTypeListResponse
    from .connector_type_response import ConnectorTypeResponse as ConnectorTypeResponse
    from .connector_update import ConnectorUpdate as ConnectorUpdate
    from .consent_accept_response import ConsentAcceptResponse as ConsentAcceptResponse
    from .container import Container as Container
    from .container_create import ContainerCreate as ContainerCreate
    from .container_log_list_response import ContainerLogListResponse as ContainerLogListResponse
    from .container_log_list_response_logs_item import (
        ContainerLogListResponseLogsItem as ContainerLogListResponseLogsItem,
    )
    from .container_log_pattern_response import (
        ContainerLogPatternResponse as ContainerLogPatternResponse,
    )
    from .container_log_pattern_response_failure_lines_item import (
        ContainerLogPatternResponseFailureLinesItem as ContainerLogPatternResponseFailureLinesItem,
    )
    from .container_log_pattern_response_patterns_detected import (
        ContainerLogPatternResponsePatternsDetected as ContainerLogPatternResponsePatternsDetected,
    )
    from .container_log_response import ContainerLogResponse as ContainerLogResponse
    from .container_update import ContainerUpdate as ContainerUpdate
    from .context_global_settings import ContextGlobalSettings as ContextGlobalSettings
    from .context_readiness import ContextReadiness as ContextReadiness
    from .create_app_deployment import CreateAppDeployment as CreateAppDeployment
    from .create_app_deployment_env_vars_type_0 import (
        CreateAppDeploymentEnvVarsType0 as CreateAppDeploymentEnvVarsType0,
    )
    from .create_app_template import CreateAppTemplate as CreateAppTemplate
    from .create_app_template_env_defaults_type_0 import (
        CreateAppTemplateEnvDefaultsType0 as CreateAppTemplateEnvDefaultsType0,
    )
    from .create_cluster import CreateCluster as CreateCluster
    from .create_cluster_federation import CreateClusterFederation as CreateClusterFederation
    from .create_cluster_federation_role import (
        CreateClusterFederationRole as CreateClusterFederationRole,
    )
    from .create_collection import CreateCollection as CreateCollection
    from .create_dataset_index_request import CreateDatasetIndexRequest as CreateDatasetIndexRequest
    from .create_dataset_index_request_profile import (
        CreateDatasetIndexRequestProfile as CreateDatasetIndexRequestProfile,
    )
    from .create_dataset_index_response import (
        CreateDatasetIndexResponse as CreateDatasetIndexResponse,
    )
    from .create_dataset_index_response_status import (
        CreateDatasetIndexResponseStatus as CreateDatasetIndexResponseStatus,
    )
    from .create_dataset_object_form import CreateDatasetObjectForm as CreateDatasetObjectForm
    from .create_extension import CreateExtension as CreateExtension
    from .create_extension_annotations_type_0 import (
        CreateExtensionAnnotationsType0 as CreateExtensionAnnotationsType0,
    )
    from .create_extension_type import CreateExtensionType as CreateExtensionType
    from .create_hardware import CreateHardware as CreateHardware
    from .create_location import CreateLocation as CreateLocation
    from .create_model import CreateModel as CreateModel
    from .create_model_config import CreateModelConfig as CreateModelConfig
    from .create_model_deployment import CreateModelDeployment as CreateModelDeployment
    from .create_model_deployment_runtime_env_type_0 import (
        CreateModelDeploymentRuntimeEnvType0 as CreateModelDeploymentRuntimeEnvType0,
    )
    from .create_model_file import CreateModelFile as CreateModelFile
    from .create_omni_parse_instance import CreateOmniParseInstance as CreateOmniParseInstance
    from .create_ontology_instance import CreateOntologyInstance as CreateOntologyInstance
    from .create_pipeline_job import CreatePipelineJob as CreatePipelineJob
    from .create_source_import_job import CreateSourceImportJob as CreateSourceImportJob
    from .create_tool_deployment import CreateToolDeployment as CreateToolDeployment
    from .create_tool_deployment_env_vars_type_0 import (
        CreateToolDeploymentEnvVarsType0 as CreateToolDeploymentEnvVarsType0,
    )
    from .create_vector_db_instance import CreateVectorDBInstance as CreateVectorDBInstance
    from .create_workroom import CreateWorkroom as CreateWorkroom
    from .create_workroom_credential_consent_request import (
        CreateWorkroomCredentialConsentRequest as CreateWorkroomCredentialConsentRequest,
    )
    from .create_workroom_credential_registration_request import (
        CreateWorkroomCredentialRegistrationRequest as CreateWorkroomCredentialRegistrationRequest,
    )
    from .create_workroom_credential_registration_request_registration_type import (
        CreateWorkroomCredentialRegistrationRequestRegistrationType as CreateWorkroomCredentialRegistrationRequestRegistrationType,
    )
    from .create_workroom_handoff_request import (
        CreateWorkroomHandoffRequest as CreateWorkroomHandoffRequest,
    )
    from .create_workroom_queued_turn_request import (
        CreateWorkroomQueuedTurnRequest as CreateWorkroomQueuedTurnRequest,
    )
    from .create_workroom_thread_message_request import (
        CreateWorkroomThreadMessageRequest as CreateWorkroomThreadMessageRequest,
    )
    from .create_workroom_thread_request import (
        CreateWorkroomThreadRequest as CreateWorkroomThreadRequest,
    )
    from .credential_intake_request import CredentialIntakeRequest as CredentialIntakeRequest
    from .credential_intake_response import CredentialIntakeResponse as CredentialIntakeResponse
    from .dataset import Dataset as Dataset
    from .dataset_content_item_response import (
        DatasetContentItemResponse as DatasetContentItemResponse,
    )
    from .dataset_content_purge_response import (
        DatasetContentPurgeResponse as DatasetContentPurgeResponse,
    )
    from .dataset_content_tombstone_response import (
        DatasetContentTombstoneResponse as DatasetContentTombstoneResponse,
    )
    from .dataset_create import DatasetCreate as DatasetCreate
    from .dataset_delegated_access import DatasetDelegatedAccess as DatasetDelegatedAccess
    from .dataset_delegated_access_operations_item import (
        DatasetDelegatedAccessOperationsItem as DatasetDelegatedAccessOperationsItem,
    )
    from .dataset_descriptor import DatasetDescriptor as DatasetDescriptor
    from .dataset_index_binding import DatasetIndexBinding as DatasetIndexBinding
    from .dataset_index_binding_profile import (
        DatasetIndexBindingProfile as DatasetIndexBindingProfile,
    )
    from .dataset_index_binding_status import DatasetIndexBindingStatus as DatasetIndexBindingStatus
    from .dataset_index_job import DatasetIndexJob as DatasetIndexJob
    from .dataset_index_stage_status import DatasetIndexStageStatus as DatasetIndexStageStatus
    from .dataset_index_stage_status_stage import (
        DatasetIndexStageStatusStage as DatasetIndexStageStatusStage,
    )
    from .dataset_index_stage_status_state import (
        DatasetIndexStageStatusState as DatasetIndexStageStatusState,
    )
    from .dataset_scoped_search_request import (
        DatasetScopedSearchRequest as DatasetScopedSearchRequest,
    )
    from .dataset_scoped_search_response import (
        DatasetScopedSearchResponse as DatasetScopedSearchResponse,
    )
    from .dataset_search_meta import DatasetSearchMeta as DatasetSearchMeta
    from .dataset_storage_binding import DatasetStorageBinding as DatasetStorageBinding
    from .dataset_storage_binding_backend import (
        DatasetStorageBindingBackend as DatasetStorageBindingBackend,
    )
    from .dataset_storage_binding_state import (
        DatasetStorageBindingState as DatasetStorageBindingState,
    )
    from .dataset_storage_request import DatasetStorageRequest as DatasetStorageRequest
    from .dataset_storage_request_backend_type_0 import (
        DatasetStorageRequestBackendType0 as DatasetStorageRequestBackendType0,
    )
    from .dataset_update import DatasetUpdate as DatasetUpdate
    from .dde_connector_create import DdeConnectorCreate as DdeConnectorCreate
    from .dde_connector_list_response import DdeConnectorListResponse as DdeConnectorListResponse
    from .dde_connector_response import DdeConnectorResponse as DdeConnectorResponse
    from .dde_connector_update import DdeConnectorUpdate as DdeConnectorUpdate
    from .decision_audit_event import DecisionAuditEvent as DecisionAuditEvent
    from .decision_export_response import DecisionExportResponse as DecisionExportResponse
    from .delegated_access import DelegatedAccess as DelegatedAccess
    from .delete_group_result import DeleteGroupResult as DeleteGroupResult
    from .delete_omniparse_instance_response_200 import (
        DeleteOmniparseInstanceResponse200 as DeleteOmniparseInstanceResponse200,
    )
    from .delete_ontology_instance_response_200 import (
        DeleteOntologyInstanceResponse200 as DeleteOntologyInstanceResponse200,
    )
    from .delete_vectordb_instance_response_200 import (
        DeleteVectordbInstanceResponse200 as DeleteVectordbInstanceResponse200,
    )
    from .delete_workroom_response import DeleteWorkroomResponse as DeleteWorkroomResponse
    from .dependency_readiness import DependencyReadiness as DependencyReadiness
    from .dependency_readiness_state import DependencyReadinessState as DependencyReadinessState
    from .deploy_from_template_request import DeployFromTemplateRequest as DeployFromTemplateRequest
    from .deploy_from_template_request_env_vars_type_0 import (
        DeployFromTemplateRequestEnvVarsType0 as DeployFromTemplateRequestEnvVarsType0,
    )
    from .deployment_type import DeploymentType as DeploymentType
    from .diagnose_issue import DiagnoseIssue as DiagnoseIssue
    from .diagnose_issue_severity import DiagnoseIssueSeverity as DiagnoseIssueSeverity
    from .dimension_mismatch_detail import DimensionMismatchDetail as DimensionMismatchDetail
    from .discover_gate_request import DiscoverGateRequest as DiscoverGateRequest
    from .discover_gate_response import DiscoverGateResponse as DiscoverGateResponse
    from .discovered_model import DiscoveredModel as DiscoveredModel
    from .discovered_model_protocol import DiscoveredModelProtocol as DiscoveredModelProtocol
    from .discovered_model_purpose_type_0 import (
        DiscoveredModelPurposeType0 as DiscoveredModelPurposeType0,
    )
    from .discovery_error_code import DiscoveryErrorCode as DiscoveryErrorCode
    from .document_download_response import DocumentDownloadResponse as DocumentDownloadResponse
    from .document_list_response import DocumentListResponse as DocumentListResponse
    from .document_record import DocumentRecord as DocumentRecord
    from .embedding_model_binding_response import (
        EmbeddingModelBindingResponse as EmbeddingModelBindingResponse,
    )
    from .embedding_model_binding_response_source import (
        EmbeddingModelBindingResponseSource as EmbeddingModelBindingResponseSource,
    )
    from .embedding_output import EmbeddingOutput as EmbeddingOutput
    from .embedding_request import EmbeddingRequest as EmbeddingRequest
    from .enter_workroom_response import EnterWorkroomResponse as EnterWorkroomResponse
    from .entity_type_schema import EntityTypeSchema as EntityTypeSchema
    from .entity_type_schema_fields_type_0 import (
        EntityTypeSchemaFieldsType0 as EntityTypeSchemaFieldsType0,
    )
    from .ephemeral_config_response import EphemeralConfigResponse as EphemeralConfigResponse
    from .episode import Episode as Episode
    from .episodes_result import EpisodesResult as EpisodesResult
    from .evaluate_import_options_request import (
        EvaluateImportOptionsRequest as EvaluateImportOptionsRequest,
    )
    from .evaluated_import_options_response import (
        EvaluatedImportOptionsResponse as EvaluatedImportOptionsResponse,
    )
    from .evidence_ref import EvidenceRef as EvidenceRef
    from .execution_gate_binding_request import (
        ExecutionGateBindingRequest as ExecutionGateBindingRequest,
    )
    from .execution_gate_binding_response import (
        ExecutionGateBindingResponse as ExecutionGateBindingResponse,
    )
    from .export_manifest_item import ExportManifestItem as ExportManifestItem
    from .export_manifest_response import ExportManifestResponse as ExportManifestResponse
    from .extension import Extension as Extension
    from .extension_endpoints import ExtensionEndpoints as ExtensionEndpoints
    from .extension_event import ExtensionEvent as ExtensionEvent
    from .extension_port import ExtensionPort as ExtensionPort
    from .extension_port_protocol import ExtensionPortProtocol as ExtensionPortProtocol
    from .extension_service_spec import ExtensionServiceSpec as ExtensionServiceSpec
    from .extension_service_status import ExtensionServiceStatus as ExtensionServiceStatus
    from .extension_status import ExtensionStatus as ExtensionStatus
    from .external_endpoint_discover_error import (
        ExternalEndpointDiscoverError as ExternalEndpointDiscoverError,
    )
    from .external_endpoint_discover_request import (
        ExternalEndpointDiscoverRequest as ExternalEndpointDiscoverRequest,
    )
    from .external_endpoint_discover_request_provider_type_0 import (
        ExternalEndpointDiscoverRequestProviderType0 as ExternalEndpointDiscoverRequestProviderType0,
    )
    from .external_endpoint_discover_response import (
        ExternalEndpointDiscoverResponse as ExternalEndpointDiscoverResponse,
    )
    from .extraction_config import ExtractionConfig as ExtractionConfig
    from .extraction_config_pipeline import ExtractionConfigPipeline as ExtractionConfigPipeline
    from .fact import Fact as Fact
    from .fact_source_attribution import FactSourceAttribution as FactSourceAttribution
    from .federated_identity_challenge import (
        FederatedIdentityChallenge as FederatedIdentityChallenge,
    )
    from .federated_identity_challenge_identity_mode import (
        FederatedIdentityChallengeIdentityMode as FederatedIdentityChallengeIdentityMode,
    )
    from .federated_identity_challenge_response import (
        FederatedIdentityChallengeResponse as FederatedIdentityChallengeResponse,
    )
    from .federation_disconnect_request import (
        FederationDisconnectRequest as FederationDisconnectRequest,
    )
    from .federation_pair_request import FederationPairRequest as FederationPairRequest
    from .federation_preflight_request import (
        FederationPreflightRequest as FederationPreflightRequest,
    )
    from .federation_resolve_request import FederationResolveRequest as FederationResolveRequest
    from .file_input import FileInput as FileInput
    from .file_locator import FileLocator as FileLocator
    from .flight_endpoint import FlightEndpoint as FlightEndpoint
    from .freshness_status import FreshnessStatus as FreshnessStatus
    from .gate_package_install_result import GatePackageInstallResult as GatePackageInstallResult
    from .gate_package_list import GatePackageList as GatePackageList
    from .gate_package_spec import GatePackageSpec as GatePackageSpec
    from .gate_package_state import GatePackageState as GatePackageState
    from .gate_package_state_status import GatePackageStateStatus as GatePackageStateStatus
    from .get_memory_request import GetMemoryRequest as GetMemoryRequest
    from .google_config import GoogleConfig as GoogleConfig
    from .grant import Grant as Grant
    from .grant_body import GrantBody as GrantBody
    from .grant_capability_response import GrantCapabilityResponse as GrantCapabilityResponse
    from .grant_create_request import GrantCreateRequest as GrantCreateRequest
    from .grant_list_item import GrantListItem as GrantListItem
    from .grant_mutation_response import GrantMutationResponse as GrantMutationResponse
    from .grant_subject import GrantSubject as GrantSubject
    from .graph_edge import GraphEdge as GraphEdge
    from .graph_node import GraphNode as GraphNode
    from .graph_readiness import GraphReadiness as GraphReadiness
    from .graph_readiness_state import GraphReadinessState as GraphReadinessState
    from .greymatter_route_backend_request import (
        GreymatterRouteBackendRequest as GreymatterRouteBackendRequest,
    )
    from .greymatter_route_intent_request import (
        GreymatterRouteIntentRequest as GreymatterRouteIntentRequest,
    )
    from .greymatter_route_intent_request_headers import (
        GreymatterRouteIntentRequestHeaders as GreymatterRouteIntentRequestHeaders,
    )
    from .greymatter_route_status_response import (
        GreymatterRouteStatusResponse as GreymatterRouteStatusResponse,
    )
    from .group_create_request import GroupCreateRequest as GroupCreateRequest
    from .group_mapping_create_request import GroupMappingCreateRequest as GroupMappingCreateRequest
    from .group_mapping_response import GroupMappingResponse as GroupMappingResponse
    from .group_member_request import GroupMemberRequest as GroupMemberRequest
    from .group_members_response import GroupMembersResponse as GroupMembersResponse
    from .group_response import GroupResponse as GroupResponse
    from .grpc_handshake import GrpcHandshake as GrpcHandshake
    from .hardware import Hardware as Hardware
    from .health_response_200_item import HealthResponse200Item as HealthResponse200Item
    from .http_validation_error import HTTPValidationError as HTTPValidationError
    from .hub_model_file_search import HubModelFileSearch as HubModelFileSearch
    from .image_patch import ImagePatch as ImagePatch
    from .import_options_response import ImportOptionsResponse as ImportOptionsResponse
    from .import_options_validation_issue import (
        ImportOptionsValidationIssue as ImportOptionsValidationIssue,
    )
    from .import_options_validation_severity import (
        ImportOptionsValidationSeverity as ImportOptionsValidationSeverity,
    )
    from .import_skill_package_form import ImportSkillPackageForm as ImportSkillPackageForm
    from .import_stage_definition import ImportStageDefinition as ImportStageDefinition
    from .import_stage_name import ImportStageName as ImportStageName
    from .import_stage_parameter import ImportStageParameter as ImportStageParameter
    from .index_document_request import IndexDocumentRequest as IndexDocumentRequest
    from .ingest_job_create import IngestJobCreate as IngestJobCreate
    from .ingestion_summary_response import IngestionSummaryResponse as IngestionSummaryResponse
    from .ingestion_summary_response_counts_by_source_type import (
        IngestionSummaryResponseCountsBySourceType as IngestionSummaryResponseCountsBySourceType,
    )
    from .inline_data import InlineData as InlineData
    from .job_logs import JobLogs as JobLogs
    from .job_progress import JobProgress as JobProgress
    from .job_record import JobRecord as JobRecord
    from .job_run_request import JobRunRequest as JobRunRequest
    from .job_run_result import JobRunResult as JobRunResult
    from .job_status import JobStatus as JobStatus
    from .job_submit_request import JobSubmitRequest as JobSubmitRequest
    from .job_submit_response import JobSubmitResponse as JobSubmitResponse
    from .kamiwaza_integration_spec import KamiwazaIntegrationSpec as KamiwazaIntegrationSpec
    from .knowledge_search_result import KnowledgeSearchResult as KnowledgeSearchResult
    from .landing_target import LandingTarget as LandingTarget
    from .lease_status_response import LeaseStatusResponse as LeaseStatusResponse
    from .leave_workroom_request import LeaveWorkroomRequest as LeaveWorkroomRequest
    from .leave_workroom_response import LeaveWorkroomResponse as LeaveWorkroomResponse
    from .legacy_retrieval_request import LegacyRetrievalRequest as LegacyRetrievalRequest
    from .list_dataset_objects_v2_state import (
        ListDatasetObjectsV2State as ListDatasetObjectsV2State,
    )
    from .list_pipeline_jobs_status_type_0 import (
        ListPipelineJobsStatusType0 as ListPipelineJobsStatusType0,
    )
    from .local_user_create_request import LocalUserCreateRequest as LocalUserCreateRequest
    from .local_user_password_change_request import (
        LocalUserPasswordChangeRequest as LocalUserPasswordChangeRequest,
    )
    from .local_user_password_reset_request import (
        LocalUserPasswordResetRequest as LocalUserPasswordResetRequest,
    )
    from .local_user_response import LocalUserResponse as LocalUserResponse
    from .local_user_update_request import LocalUserUpdateRequest as LocalUserUpdateRequest
    from .location import Location as Location
    from .log_content import LogContent as LogContent
    from .log_content_patterns_detected_type_0 import (
        LogContentPatternsDetectedType0 as LogContentPatternsDetectedType0,
    )
    from .log_delete_response import LogDeleteResponse as LogDeleteResponse
    from .log_file_info import LogFileInfo as LogFileInfo
    from .log_list_response import LogListResponse as LogListResponse
    from .log_pattern_analysis import LogPatternAnalysis as LogPatternAnalysis
    from .log_pattern_analysis_patterns_detected import (
        LogPatternAnalysisPatternsDetected as LogPatternAnalysisPatternsDetected,
    )
    from .log_stats import LogStats as LogStats
    from .log_stats_by_type import LogStatsByType as LogStatsByType
    from .login_form import LoginForm as LoginForm
    from .lookup_workroom_user_response import (
        LookupWorkroomUserResponse as LookupWorkroomUserResponse,
    )
    from .mcp_emit_request import MCPEmitRequest as MCPEmitRequest
    from .memory_result import MemoryResult as MemoryResult
    from .message_input import MessageInput as MessageInput
    from .mint_token_request import MintTokenRequest as MintTokenRequest
    from .mint_token_response import MintTokenResponse as MintTokenResponse
    from .model import Model as Model
    from .model_config import ModelConfig as ModelConfig
    from .model_delegated_access import ModelDelegatedAccess as ModelDelegatedAccess
    from .model_delegated_access_operations_item import (
        ModelDelegatedAccessOperationsItem as ModelDelegatedAccessOperationsItem,
    )
    from .model_download_cancel_response import (
        ModelDownloadCancelResponse as ModelDownloadCancelResponse,
    )
    from .model_download_request import ModelDownloadRequest as ModelDownloadRequest
    from .model_download_status import ModelDownloadStatus as ModelDownloadStatus
    from .model_file import ModelFile as ModelFile
    from .model_guide import ModelGuide as ModelGuide
    from .model_hosted import ModelHosted as ModelHosted
    from .model_instance import ModelInstance as ModelInstance
    from .model_routing_details import ModelRoutingDetails as ModelRoutingDetails
    from .model_routing_details_route_mode import (
        ModelRoutingDetailsRouteMode as ModelRoutingDetailsRouteMode,
    )
    from .model_routing_details_target_kind import (
        ModelRoutingDetailsTargetKind as ModelRoutingDetailsTargetKind,
    )
    from .model_search_request import ModelSearchRequest as ModelSearchRequest
    from .model_search_response import ModelSearchResponse as ModelSearchResponse
    from .model_search_result import ModelSearchResult as ModelSearchResult
    from .model_variant import ModelVariant as ModelVariant
    from .network_policy_spec import NetworkPolicySpec as NetworkPolicySpec
    from .networking_spec import NetworkingSpec as NetworkingSpec
    from .news_content import NewsContent as NewsContent
    from .news_item import NewsItem as NewsItem
    from .news_metadata import NewsMetadata as NewsMetadata
    from .news_response import NewsResponse as NewsResponse
    from .news_response_quadrants_type_0 import (
        NewsResponseQuadrantsType0 as NewsResponseQuadrantsType0,
    )
    from .no_workroom_scope import NoWorkroomScope as NoWorkroomScope
    from .node import Node as Node
    from .node_details import NodeDetails as NodeDetails
    from .node_list_node import NodeListNode as NodeListNode
    from .node_status import NodeStatus as NodeStatus
    from .notification_preference import NotificationPreference as NotificationPreference
    from .notification_preference_update import (
        NotificationPreferenceUpdate as NotificationPreferenceUpdate,
    )
    from .notification_view import NotificationView as NotificationView
    from .notification_view_resource_ref import (
        NotificationViewResourceRef as NotificationViewResourceRef,
    )
    from .notification_view_severity import NotificationViewSeverity as NotificationViewSeverity
    from .object_locator import ObjectLocator as ObjectLocator
    from .object_model import ObjectModel as ObjectModel
    from .ocr_config import OCRConfig as OCRConfig
    from .ocr_config_engine import OCRConfigEngine as OCRConfigEngine
    from .oidc_config import OIDCConfig as OIDCConfig
    from .omni_parse_global_settings import OmniParseGlobalSettings as OmniParseGlobalSettings
    from .omni_parse_instance import OmniParseInstance as OmniParseInstance
    from .omni_parse_status import OmniParseStatus as OmniParseStatus
    from .ontology_backend import OntologyBackend as OntologyBackend
    from .ontology_ingestion_status import OntologyIngestionStatus as OntologyIngestionStatus
    from .ontology_instance import OntologyInstance as OntologyInstance
    from .ontology_model_bindings_state import (
        OntologyModelBindingsState as OntologyModelBindingsState,
    )
    from .ontology_status import OntologyStatus as OntologyStatus
    from .ontology_upstream_error_detail import (
        OntologyUpstreamErrorDetail as OntologyUpstreamErrorDetail,
    )
    from .ontology_upstream_error_response import (
        OntologyUpstreamErrorResponse as OntologyUpstreamErrorResponse,
    )
    from .operation_accepted import OperationAccepted as OperationAccepted
    from .operation_accepted_resource_refs_item import (
        OperationAcceptedResourceRefsItem as OperationAcceptedResourceRefsItem,
    )
    from .operation_accepted_status import OperationAcceptedStatus as OperationAcceptedStatus
    from .operation_view import OperationView as OperationView
    from .operation_view_resource_refs_item import (
        OperationViewResourceRefsItem as OperationViewResourceRefsItem,
    )
    from .operation_view_status import OperationViewStatus as OperationViewStatus
    from .order_direction import OrderDirection as OrderDirection
    from .package_summary import PackageSummary as PackageSummary
    from .password_change_capability_response import (
        PasswordChangeCapabilityResponse as PasswordChangeCapabilityResponse,
    )
    from .password_change_response import PasswordChangeResponse as PasswordChangeResponse
    from .pat import PAT as PAT
    from .pat_config_response import PATConfigResponse as PATConfigResponse
    from .pat_config_response_scope_labels import (
        PATConfigResponseScopeLabels as PATConfigResponseScopeLabels,
    )
    from .pat_create import PATCreate as PATCreate
    from .pat_create_response import PATCreateResponse as PATCreateResponse
    from .pat_list_response import PATListResponse as PATListResponse
    from .patch_extension import PatchExtension as PatchExtension
    from .patch_extension_annotations_type_0 import (
        PatchExtensionAnnotationsType0 as PatchExtensionAnnotationsType0,
    )
    from .patch_service_spec import PatchServiceSpec as PatchServiceSpec
    from .patttl_policy import PATTTLPolicy as PATTTLPolicy
    from .pending_question import PendingQuestion as PendingQuestion
    from .pending_write import PendingWrite as PendingWrite
    from .pending_write_effect import PendingWriteEffect as PendingWriteEffect
    from .pipeline_config_input import PipelineConfigInput as PipelineConfigInput
    from .pipeline_config_output import PipelineConfigOutput as PipelineConfigOutput
    from .pipeline_file_result import PipelineFileResult as PipelineFileResult
    from .pipeline_file_result_status import PipelineFileResultStatus as PipelineFileResultStatus
    from .pipeline_import_item import PipelineImportItem as PipelineImportItem
    from .pipeline_item_state import PipelineItemState as PipelineItemState
    from .pipeline_items_response import PipelineItemsResponse as PipelineItemsResponse
    from .pipeline_job import PipelineJob as PipelineJob
    from .pipeline_job_items_response import PipelineJobItemsResponse as PipelineJobItemsResponse
    from .pipeline_job_status import PipelineJobStatus as PipelineJobStatus
    from .pipeline_progress import PipelineProgress as PipelineProgress
    from .pipeline_progress_stage import PipelineProgressStage as PipelineProgressStage
    from .pipeline_request_snapshot import PipelineRequestSnapshot as PipelineRequestSnapshot
    from .pipeline_request_source import PipelineRequestSource as PipelineRequestSource
    from .pipeline_selected_granularity import (
        PipelineSelectedGranularity as PipelineSelectedGranularity,
    )
    from .pipeline_selected_granularity_mode import (
        PipelineSelectedGranularityMode as PipelineSelectedGranularityMode,
    )
    from .platform_invitation import PlatformInvitation as PlatformInvitation
    from .platform_invitation_create import PlatformInvitationCreate as PlatformInvitationCreate
    from .platform_invitation_create_surface_id import (
        PlatformInvitationCreateSurfaceId as PlatformInvitationCreateSurfaceId,
    )
    from .platform_invitation_landing_target_type_0 import (
        PlatformInvitationLandingTargetType0 as PlatformInvitationLandingTargetType0,
    )
    from .platform_invitation_list import PlatformInvitationList as PlatformInvitationList
    from .platform_invitation_room_scope import (
        PlatformInvitationRoomScope as PlatformInvitationRoomScope,
    )
    from .platform_invitation_surface_id import (
        PlatformInvitationSurfaceId as PlatformInvitationSurfaceId,
    )
    from .platform_readiness import PlatformReadiness as PlatformReadiness
    from .platform_readiness_completeness import (
        PlatformReadinessCompleteness as PlatformReadinessCompleteness,
    )
    from .pod_info import PodInfo as PodInfo
    from .port_mapping import PortMapping as PortMapping
    from .prompt_element import PromptElement as PromptElement
    from .prompt_element_create import PromptElementCreate as PromptElementCreate
    from .prompt_role import PromptRole as PromptRole
    from .prompt_role_create import PromptRoleCreate as PromptRoleCreate
    from .prompt_system import PromptSystem as PromptSystem
    from .prompt_system_create import PromptSystemCreate as PromptSystemCreate
    from .prompt_template import PromptTemplate as PromptTemplate
    from .prompt_template_create import PromptTemplateCreate as PromptTemplateCreate
    from .provider import Provider as Provider
    from .provider_connection import ProviderConnection as ProviderConnection
    from .provider_connection_create import ProviderConnectionCreate as ProviderConnectionCreate
    from .provider_connection_create_provider import (
        ProviderConnectionCreateProvider as ProviderConnectionCreateProvider,
    )
    from .provider_connection_provider import (
        ProviderConnectionProvider as ProviderConnectionProvider,
    )
    from .quadrant import Quadrant as Quadrant
    from .question_answer import QuestionAnswer as QuestionAnswer
    from .question_option import QuestionOption as QuestionOption
    from .raw_file_create_request import RawFileCreateRequest as RawFileCreateRequest
    from .raw_file_detail_response import RawFileDetailResponse as RawFileDetailResponse
    from .raw_file_edit_request import RawFileEditRequest as RawFileEditRequest
    from .raw_file_list_item import RawFileListItem as RawFileListItem
    from .raw_file_list_response import RawFileListResponse as RawFileListResponse
    from .readiness_section import ReadinessSection as ReadinessSection
    from .readiness_section_key import ReadinessSectionKey as ReadinessSectionKey
    from .readiness_section_status import ReadinessSectionStatus as ReadinessSectionStatus
    from .record_filters import RecordFilters as RecordFilters
    from .record_filters_ranges import RecordFiltersRanges as RecordFiltersRanges
    from .record_filters_terms import RecordFiltersTerms as RecordFiltersTerms
    from .record_order import RecordOrder as RecordOrder
    from .record_query_request import RecordQueryRequest as RecordQueryRequest
    from .record_query_request_transport import (
        RecordQueryRequestTransport as RecordQueryRequestTransport,
    )
    from .record_range import RecordRange as RecordRange
    from .register_id_p_request import RegisterIdPRequest as RegisterIdPRequest
    from .registered_source_container_page import (
        RegisteredSourceContainerPage as RegisteredSourceContainerPage,
    )
    from .rejected_document import RejectedDocument as RejectedDocument
    from .relationship_object_delete import RelationshipObjectDelete as RelationshipObjectDelete
    from .relationship_tuple import RelationshipTuple as RelationshipTuple
    from .relationship_tuple_delete import RelationshipTupleDelete as RelationshipTupleDelete
    from .remediation_descriptor import RemediationDescriptor as RemediationDescriptor
    from .remediation_execute import RemediationExecute as RemediationExecute
    from .remediation_preview import RemediationPreview as RemediationPreview
    from .remediation_target import RemediationTarget as RemediationTarget
    from .remote_source_ref import RemoteSourceRef as RemoteSourceRef
    from .remote_sync_request import RemoteSyncRequest as RemoteSyncRequest
    from .remote_sync_stage import RemoteSyncStage as RemoteSyncStage
    from .replace_dataset_object_form import ReplaceDatasetObjectForm as ReplaceDatasetObjectForm
    from .replay_pipeline_job_request import ReplayPipelineJobRequest as ReplayPipelineJobRequest
    from .request_validation_error_item import (
        RequestValidationErrorItem as RequestValidationErrorItem,
    )
    from .request_validation_error_response import (
        RequestValidationErrorResponse as RequestValidationErrorResponse,
    )
    from .rerun_pipeline_items_request import RerunPipelineItemsRequest as RerunPipelineItemsRequest
    from .resource_spec import ResourceSpec as ResourceSpec
    from .resource_spec_limits_type_0 import ResourceSpecLimitsType0 as ResourceSpecLimitsType0
    from .resource_spec_requests_type_0 import (
        ResourceSpecRequestsType0 as ResourceSpecRequestsType0,
    )
    from .result_handle_view import ResultHandleView as ResultHandleView
    from .retrieval_job import RetrievalJob as RetrievalJob
    from .retrieval_job_status import RetrievalJobStatus as RetrievalJobStatus
    from .retrieve_request import RetrieveRequest as RetrieveRequest
    from .retrieve_response import RetrieveResponse as RetrieveResponse
    from .risk_tier import RiskTier as RiskTier
    from .rollout_outcome_out import RolloutOutcomeOut as RolloutOutcomeOut
    from .rollout_outcome_out_rollout_status import (
        RolloutOutcomeOutRolloutStatus as RolloutOutcomeOutRolloutStatus,
    )
    from .room_decommission_confirm import RoomDecommissionConfirm as RoomDecommissionConfirm
    from .room_decommission_plan import RoomDecommissionPlan as RoomDecommissionPlan
    from .room_decommission_plan_create import (
        RoomDecommissionPlanCreate as RoomDecommissionPlanCreate,
    )
    from .room_decommission_plan_create_strategy import (
        RoomDecommissionPlanCreateStrategy as RoomDecommissionPlanCreateStrategy,
    )
    from .room_decommission_plan_status import (
        RoomDecommissionPlanStatus as RoomDecommissionPlanStatus,
    )
    from .room_inventory import RoomInventory as RoomInventory
    from .room_inventory_item import RoomInventoryItem as RoomInventoryItem
    from .room_org_settings import RoomOrgSettings as RoomOrgSettings
    from .room_org_settings_creation_policy import (
        RoomOrgSettingsCreationPolicy as RoomOrgSettingsCreationPolicy,
    )
    from .room_org_settings_decommission_state import (
        RoomOrgSettingsDecommissionState as RoomOrgSettingsDecommissionState,
    )
    from .room_org_settings_update import RoomOrgSettingsUpdate as RoomOrgSettingsUpdate
    from .room_org_settings_update_creation_policy import (
        RoomOrgSettingsUpdateCreationPolicy as RoomOrgSettingsUpdateCreationPolicy,
    )
    from .room_tombstone import RoomTombstone as RoomTombstone
    from .room_tombstone_state import RoomTombstoneState as RoomTombstoneState
    from .route_auth_mode import RouteAuthMode as RouteAuthMode
    from .routing_config_response import RoutingConfigResponse as RoutingConfigResponse
    from .routing_config_response_enabled_services import (
        RoutingConfigResponseEnabledServices as RoutingConfigResponseEnabledServices,
    )
    from .routing_config_response_service_prefixes import (
        RoutingConfigResponseServicePrefixes as RoutingConfigResponseServicePrefixes,
    )
    from .routing_config_update import RoutingConfigUpdate as RoutingConfigUpdate
    from .routing_config_update_enabled_services_type_0 import (
        RoutingConfigUpdateEnabledServicesType0 as RoutingConfigUpdateEnabledServicesType0,
    )
    from .routing_config_update_service_prefixes_type_0 import (
        RoutingConfigUpdateServicePrefixesType0 as RoutingConfigUpdateServicePrefixesType0,
    )
    from .run_answer import RunAnswer as RunAnswer
    from .run_budgets import RunBudgets as RunBudgets
    from .run_create import RunCreate as RunCreate
    from .run_view import RunView as RunView
    from .run_view_error_type_0 import RunViewErrorType0 as RunViewErrorType0
    from .run_view_status import RunViewStatus as RunViewStatus
    from .runtime_launch_exchange_request import (
        RuntimeLaunchExchangeRequest as RuntimeLaunchExchangeRequest,
    )
    from .runtime_launch_request import RuntimeLaunchRequest as RuntimeLaunchRequest
    from .runtime_launch_request_target_kind import (
        RuntimeLaunchRequestTargetKind as RuntimeLaunchRequestTargetKind,
    )
    from .runtime_launch_response import RuntimeLaunchResponse as RuntimeLaunchResponse
    from .runtime_posture_build_info import RuntimePostureBuildInfo as RuntimePostureBuildInfo
    from .runtime_posture_component import RuntimePostureComponent as RuntimePostureComponent
    from .runtime_posture_images import RuntimePostureImages as RuntimePostureImages
    from .runtime_posture_images_components import (
        RuntimePostureImagesComponents as RuntimePostureImagesComponents,
    )
    from .runtime_posture_response import RuntimePostureResponse as RuntimePostureResponse
    from .runtime_token_response import RuntimeTokenResponse as RuntimeTokenResponse
    from .runtime_token_response_target_kind import (
        RuntimeTokenResponseTargetKind as RuntimeTokenResponseTargetKind,
    )
    from .sandbox_spec import SandboxSpec as SandboxSpec
    from .scale_vector_db_instance import ScaleVectorDBInstance as ScaleVectorDBInstance
    from .schema import Schema as Schema
    from .schema_field import SchemaField as SchemaField
    from .search_knowledge_request import SearchKnowledgeRequest as SearchKnowledgeRequest
    from .search_request import SearchRequest as SearchRequest
    from .search_request_search_mode import SearchRequestSearchMode as SearchRequestSearchMode
    from .search_result import SearchResult as SearchResult
    from .search_results import SearchResults as SearchResults
    from .search_results_search_mode import SearchResultsSearchMode as SearchResultsSearchMode
    from .secret import Secret as Secret
    from .secret_create import SecretCreate as SecretCreate
    from .security_config_response import SecurityConfigResponse as SecurityConfigResponse
    from .security_config_update import SecurityConfigUpdate as SecurityConfigUpdate
    from .security_spec import SecuritySpec as SecuritySpec
    from .selected_granularity_input import SelectedGranularityInput as SelectedGranularityInput
    from .selected_granularity_mode import SelectedGranularityMode as SelectedGranularityMode
    from .selected_granularity_mode_output import (
        SelectedGranularityModeOutput as SelectedGranularityModeOutput,
    )
    from .selected_granularity_output import SelectedGranularityOutput as SelectedGranularityOutput
    from .service_status_detail import ServiceStatusDetail as ServiceStatusDetail
    from .service_unavailable_503_detail import (
        ServiceUnavailable503Detail as ServiceUnavailable503Detail,
    )
    from .session_purge_request import SessionPurgeRequest as SessionPurgeRequest
    from .session_purge_response import SessionPurgeResponse as SessionPurgeResponse
    from .set_embedding_model_request import SetEmbeddingModelRequest as SetEmbeddingModelRequest
    from .severity_routes import SeverityRoutes as SeverityRoutes
    from .severity_routes_critical import SeverityRoutesCritical as SeverityRoutesCritical
    from .severity_routes_info import SeverityRoutesInfo as SeverityRoutesInfo
    from .severity_routes_warning import SeverityRoutesWarning as SeverityRoutesWarning
    from .skill_library_detail_response import (
        SkillLibraryDetailResponse as SkillLibraryDetailResponse,
    )
    from .skill_library_export_request import SkillLibraryExportRequest as SkillLibraryExportRequest
    from .skill_library_list_item import SkillLibraryListItem as SkillLibraryListItem
    from .skill_library_list_response import SkillLibraryListResponse as SkillLibraryListResponse
    from .source_descriptor_input import SourceDescriptorInput as SourceDescriptorInput
    from .source_descriptor_output import SourceDescriptorOutput as SourceDescriptorOutput
    from .source_ref import SourceRef as SourceRef
    from .source_reference import SourceReference as SourceReference
    from .source_registration_request import SourceRegistrationRequest as SourceRegistrationRequest
    from .source_registration_request_source_type import (
        SourceRegistrationRequestSourceType as SourceRegistrationRequestSourceType,
    )
    from .source_registration_response import (
        SourceRegistrationResponse as SourceRegistrationResponse,
    )
    from .source_registration_response_source_type import (
        SourceRegistrationResponseSourceType as SourceRegistrationResponseSourceType,
    )
    from .source_type import SourceType as SourceType
    from .start_preference import StartPreference as StartPreference
    from .start_preference_surface_id import StartPreferenceSurfaceId as StartPreferenceSurfaceId
    from .start_preference_update import StartPreferenceUpdate as StartPreferenceUpdate
    from .start_preference_update_surface_id import (
        StartPreferenceUpdateSurfaceId as StartPreferenceUpdateSurfaceId,
    )
    from .start_ray_body import StartRayBody as StartRayBody
    from .state_changed import StateChanged as StateChanged
    from .storage_type import StorageType as StorageType
    from .subject import Subject as Subject
    from .subject_model import SubjectModel as SubjectModel
    from .subject_upsert_request import SubjectUpsertRequest as SubjectUpsertRequest
    from .surface_constraint import SurfaceConstraint as SurfaceConstraint
    from .surface_constraint_allowed_surfaces_item import (
        SurfaceConstraintAllowedSurfacesItem as SurfaceConstraintAllowedSurfacesItem,
    )
    from .surface_constraint_create import SurfaceConstraintCreate as SurfaceConstraintCreate
    from .surface_constraint_create_allowed_surfaces_item import (
        SurfaceConstraintCreateAllowedSurfacesItem as SurfaceConstraintCreateAllowedSurfacesItem,
    )
    from .template_shadow import TemplateShadow as TemplateShadow
    from .template_source import TemplateSource as TemplateSource
    from .template_type import TemplateType as TemplateType
    from .template_visibility import TemplateVisibility as TemplateVisibility
    from .thread_create import ThreadCreate as ThreadCreate
    from .thread_view import ThreadView as ThreadView
    from .toggle_id_p_request import ToggleIdPRequest as ToggleIdPRequest
    from .token_response import TokenResponse as TokenResponse
    from .tool_capability import ToolCapability as ToolCapability
    from .tool_deployment import ToolDeployment as ToolDeployment
    from .tool_deployment_env_vars_type_0 import (
        ToolDeploymentEnvVarsType0 as ToolDeploymentEnvVarsType0,
    )
    from .tool_discovery import ToolDiscovery as ToolDiscovery
    from .tool_health_check import ToolHealthCheck as ToolHealthCheck
    from .tool_policy_create import ToolPolicyCreate as ToolPolicyCreate
    from .tool_policy_list_response import ToolPolicyListResponse as ToolPolicyListResponse
    from .tool_policy_response import ToolPolicyResponse as ToolPolicyResponse
    from .tool_policy_update import ToolPolicyUpdate as ToolPolicyUpdate
    from .tool_server_info import ToolServerInfo as ToolServerInfo
    from .transfer_workroom_ownership_request import (
        TransferWorkroomOwnershipRequest as TransferWorkroomOwnershipRequest,
    )
    from .translation_config import TranslationConfig as TranslationConfig
    from .transport_type import TransportType as TransportType
    from .tray_item import TrayItem as TrayItem
    from .tray_item_record_type import TrayItemRecordType as TrayItemRecordType
    from .tray_item_resource_refs_item import TrayItemResourceRefsItem as TrayItemResourceRefsItem
    from .tray_projection import TrayProjection as TrayProjection
    from .trigger_response import TriggerResponse as TriggerResponse
    from .tuple_audit_event import TupleAuditEvent as TupleAuditEvent
    from .tuple_diff_request import TupleDiffRequest as TupleDiffRequest
    from .tuple_export_response import TupleExportResponse as TupleExportResponse
    from .tuple_record import TupleRecord as TupleRecord
    from .tuple_revoke_request import TupleRevokeRequest as TupleRevokeRequest
    from .tuple_revoke_response import TupleRevokeResponse as TupleRevokeResponse
    from .two_node_attach_request import TwoNodeAttachRequest as TwoNodeAttachRequest
    from .two_node_attach_request_additional_env_type_0 import (
        TwoNodeAttachRequestAdditionalEnvType0 as TwoNodeAttachRequestAdditionalEnvType0,
    )
    from .ui_model_deployment import UIModelDeployment as UIModelDeployment
    from .ui_model_deployment_runtime_env_type_0 import (
        UIModelDeploymentRuntimeEnvType0 as UIModelDeploymentRuntimeEnvType0,
    )
    from .unified_search_request import UnifiedSearchRequest as UnifiedSearchRequest
    from .unified_search_request_search_mode import (
        UnifiedSearchRequestSearchMode as UnifiedSearchRequestSearchMode,
    )
    from .unified_search_response import UnifiedSearchResponse as UnifiedSearchResponse
    from .unified_search_response_search_mode import (
        UnifiedSearchResponseSearchMode as UnifiedSearchResponseSearchMode,
    )
    from .update_app_template import UpdateAppTemplate as UpdateAppTemplate
    from .update_app_template_env_defaults_type_0 import (
        UpdateAppTemplateEnvDefaultsType0 as UpdateAppTemplateEnvDefaultsType0,
    )
    from .update_context_global_settings import (
        UpdateContextGlobalSettings as UpdateContextGlobalSettings,
    )
    from .update_omni_parse_global_settings import (
        UpdateOmniParseGlobalSettings as UpdateOmniParseGlobalSettings,
    )
    from .update_omni_parse_instance import UpdateOmniParseInstance as UpdateOmniParseInstance
    from .update_ontology_model_bindings import (
        UpdateOntologyModelBindings as UpdateOntologyModelBindings,
    )
    from .update_vector_db_instance import UpdateVectorDBInstance as UpdateVectorDBInstance
    from .update_workroom import UpdateWorkroom as UpdateWorkroom
    from .update_workroom_member_request import (
        UpdateWorkroomMemberRequest as UpdateWorkroomMemberRequest,
    )
    from .upgrade_all_response import UpgradeAllResponse as UpgradeAllResponse
    from .upgrade_all_result import UpgradeAllResult as UpgradeAllResult
    from .upgrade_all_result_new_digests import (
        UpgradeAllResultNewDigests as UpgradeAllResultNewDigests,
    )
    from .upgrade_all_result_new_tags import UpgradeAllResultNewTags as UpgradeAllResultNewTags
    from .upgrade_all_result_old_digests import (
        UpgradeAllResultOldDigests as UpgradeAllResultOldDigests,
    )
    from .upgrade_all_result_old_tags import UpgradeAllResultOldTags as UpgradeAllResultOldTags
    from .upgrade_all_result_status import UpgradeAllResultStatus as UpgradeAllResultStatus
    from .upload_file_form import UploadFileForm as UploadFileForm
    from .upload_source import UploadSource as UploadSource
    from .user_info import UserInfo as UserInfo
    from .validation_error import ValidationError as ValidationError
    from .vector_db import VectorDB as VectorDB
    from .vector_db_engine import VectorDBEngine as VectorDBEngine
    from .vector_db_insert_request import VectorDBInsertRequest as VectorDBInsertRequest
    from .vector_db_insert_result import VectorDBInsertResult as VectorDBInsertResult
    from .vector_db_instance import VectorDBInstance as VectorDBInstance
    from .vector_db_query_request import VectorDBQueryRequest as VectorDBQueryRequest
    from .vector_db_query_result import VectorDBQueryResult as VectorDBQueryResult
    from .vector_db_status import VectorDBStatus as VectorDBStatus
    from .vision_model_config import VisionModelConfig as VisionModelConfig
    from .who_can_access_response import WhoCanAccessResponse as WhoCanAccessResponse
    from .workroom_bootstrap_response import WorkroomBootstrapResponse as WorkroomBootstrapResponse
    from .workroom_credential_consent_list_response import (
        WorkroomCredentialConsentListResponse as WorkroomCredentialConsentListResponse,
    )
    from .workroom_credential_consent_response import (
        WorkroomCredentialConsentResponse as WorkroomCredentialConsentResponse,
    )
    from .workroom_credential_registration_list_response import (
        WorkroomCredentialRegistrationListResponse as WorkroomCredentialRegistrationListResponse,
    )
    from .workroom_credential_registration_response import (
        WorkroomCredentialRegistrationResponse as WorkroomCredentialRegistrationResponse,
    )
    from .workroom_credential_resolution_response import (
        WorkroomCredentialResolutionResponse as WorkroomCredentialResolutionResponse,
    )
    from .workroom_credential_resolution_response_credential_outcome import (
        WorkroomCredentialResolutionResponseCredentialOutcome as WorkroomCredentialResolutionResponseCredentialOutcome,
    )
    from .workroom_credential_resolution_response_credential_path import (
        WorkroomCredentialResolutionResponseCredentialPath as WorkroomCredentialResolutionResponseCredentialPath,
    )
    from .workroom_credential_resolution_response_credential_requirement_source_type_0 import (
        WorkroomCredentialResolutionResponseCredentialRequirementSourceType0 as WorkroomCredentialResolutionResponseCredentialRequirementSourceType0,
    )
    from .workroom_delete_impact_item_response import (
        WorkroomDeleteImpactItemResponse as WorkroomDeleteImpactItemResponse,
    )
    from .workroom_delete_preview_response import (
        WorkroomDeletePreviewResponse as WorkroomDeletePreviewResponse,
    )
    from .workroom_event_list_response import WorkroomEventListResponse as WorkroomEventListResponse
    from .workroom_event_response import WorkroomEventResponse as WorkroomEventResponse
    from .workroom_handoff_response import WorkroomHandoffResponse as WorkroomHandoffResponse
    from .workroom_lifecycle_summary_response import (
        WorkroomLifecycleSummaryResponse as WorkroomLifecycleSummaryResponse,
    )
    from .workroom_list_response import WorkroomListResponse as WorkroomListResponse
    from .workroom_manager_path_response import (
        WorkroomManagerPathResponse as WorkroomManagerPathResponse,
    )
    from .workroom_manager_path_response_surface import (
        WorkroomManagerPathResponseSurface as WorkroomManagerPathResponseSurface,
    )
    from .workroom_member_list_response import (
        WorkroomMemberListResponse as WorkroomMemberListResponse,
    )
    from .workroom_member_response import WorkroomMemberResponse as WorkroomMemberResponse
    from .workroom_member_response_landing_target_type_0 import (
        WorkroomMemberResponseLandingTargetType0 as WorkroomMemberResponseLandingTargetType0,
    )
    from .workroom_member_response_surface_id_type_0 import (
        WorkroomMemberResponseSurfaceIdType0 as WorkroomMemberResponseSurfaceIdType0,
    )
    from .workroom_queued_turn_completion_response import (
        WorkroomQueuedTurnCompletionResponse as WorkroomQueuedTurnCompletionResponse,
    )
    from .workroom_queued_turn_enqueue_response import (
        WorkroomQueuedTurnEnqueueResponse as WorkroomQueuedTurnEnqueueResponse,
    )
    from .workroom_queued_turn_list_response import (
        WorkroomQueuedTurnListResponse as WorkroomQueuedTurnListResponse,
    )
    from .workroom_queued_turn_response import (
        WorkroomQueuedTurnResponse as WorkroomQueuedTurnResponse,
    )
    from .workroom_queued_turn_response_credential_outcome_type_0 import (
        WorkroomQueuedTurnResponseCredentialOutcomeType0 as WorkroomQueuedTurnResponseCredentialOutcomeType0,
    )
    from .workroom_queued_turn_response_credential_path_type_0 import (
        WorkroomQueuedTurnResponseCredentialPathType0 as WorkroomQueuedTurnResponseCredentialPathType0,
    )
    from .workroom_queued_turn_response_credential_requirement_source_type_0 import (
        WorkroomQueuedTurnResponseCredentialRequirementSourceType0 as WorkroomQueuedTurnResponseCredentialRequirementSourceType0,
    )
    from .workroom_response import WorkroomResponse as WorkroomResponse
    from .workroom_role import WorkroomRole as WorkroomRole
    from .workroom_role_history_list_response import (
        WorkroomRoleHistoryListResponse as WorkroomRoleHistoryListResponse,
    )
    from .workroom_role_history_response import (
        WorkroomRoleHistoryResponse as WorkroomRoleHistoryResponse,
    )
    from .workroom_runtime_context_response import (
        WorkroomRuntimeContextResponse as WorkroomRuntimeContextResponse,
    )
    from .workroom_runtime_presence_response import (
        WorkroomRuntimePresenceResponse as WorkroomRuntimePresenceResponse,
    )
    from .workroom_runtime_session_response import (
        WorkroomRuntimeSessionResponse as WorkroomRuntimeSessionResponse,
    )
    from .workroom_runtime_session_state import (
        WorkroomRuntimeSessionState as WorkroomRuntimeSessionState,
    )
    from .workroom_runtime_thread_response import (
        WorkroomRuntimeThreadResponse as WorkroomRuntimeThreadResponse,
    )
    from .workroom_scope import WorkroomScope as WorkroomScope
    from .workroom_scope_audit_finding import WorkroomScopeAuditFinding as WorkroomScopeAuditFinding
    from .workroom_scope_audit_finding_scope_issue import (
        WorkroomScopeAuditFindingScopeIssue as WorkroomScopeAuditFindingScopeIssue,
    )
    from .workroom_session_heartbeat_request import (
        WorkroomSessionHeartbeatRequest as WorkroomSessionHeartbeatRequest,
    )
    from .workroom_session_heartbeat_response import (
        WorkroomSessionHeartbeatResponse as WorkroomSessionHeartbeatResponse,
    )
    from .workroom_shell_access_state import WorkroomShellAccessState as WorkroomShellAccessState
    from .workroom_shell_state_response import (
        WorkroomShellStateResponse as WorkroomShellStateResponse,
    )
    from .workroom_subgraph import WorkroomSubgraph as WorkroomSubgraph
    from .workroom_thread_claim_response import (
        WorkroomThreadClaimResponse as WorkroomThreadClaimResponse,
    )
    from .workroom_thread_list_response import (
        WorkroomThreadListResponse as WorkroomThreadListResponse,
    )
    from .workroom_thread_message_list_response import (
        WorkroomThreadMessageListResponse as WorkroomThreadMessageListResponse,
    )
    from .workroom_thread_message_response import (
        WorkroomThreadMessageResponse as WorkroomThreadMessageResponse,
    )
    from .workroom_type import WorkroomType as WorkroomType
    from .write_confirmation import WriteConfirmation as WriteConfirmation

_MODULES: dict[str, str] = {
    "AccessRequestCreate": ".access_request_create",
    "AccessRequestCreateResourceKind": ".access_request_create_resource_kind",
    "AccessRequestResolve": ".access_request_resolve",
    "AccessRequestResolveDecision": ".access_request_resolve_decision",
    "AccessSubjectRow": ".access_subject_row",
    "AccessibleResourcesResponse": ".accessible_resources_response",
    "AcquireWorkroomThreadClaimRequest": ".acquire_workroom_thread_claim_request",
    "ActionDescriptor": ".action_descriptor",
    "ActionDescriptorEffect": ".action_descriptor_effect",
    "ActiveIngestRequest": ".active_ingest_request",
    "Activity": ".activity",
    "AddEntityRequest": ".add_entity_request",
    "AddEntityResult": ".add_entity_result",
    "AddKnowledgeRequest": ".add_knowledge_request",
    "AddKnowledgeRequestEntityTypesType0": ".add_knowledge_request_entity_types_type_0",
    "AddKnowledgeResult": ".add_knowledge_result",
    "AddRemoveDataset": ".add_remove_dataset",
    "AddWorkroomMemberRequest": ".add_workroom_member_request",
    "AddWorkroomMemberRequestLandingTargetType0": ".add_workroom_member_request_landing_target_type_0",
    "AddWorkroomMemberRequestSurfaceIdType0": ".add_workroom_member_request_surface_id_type_0",
    "AdminWorkroomListResponse": ".admin_workroom_list_response",
    "AdminWorkroomResponse": ".admin_workroom_response",
    "AgenticSearchIteration": ".agentic_search_iteration",
    "AgenticSearchRequest": ".agentic_search_request",
    "AgenticSearchResponse": ".agentic_search_response",
    "AppDeployment": ".app_deployment",
    "AppDeploymentEnvVarsType0": ".app_deployment_env_vars_type_0",
    "AppInstallationCreate": ".app_installation_create",
    "AppInstallationListResponse": ".app_installation_list_response",
    "AppInstallationResponse": ".app_installation_response",
    "AppInstallationUpdate": ".app_installation_update",
    "AppInstallationUpdateLifecycleStatusType0": ".app_installation_update_lifecycle_status_type_0",
    "AppInstance": ".app_instance",
    "AppPortMapping": ".app_port_mapping",
    "AppSessionEndRequest": ".app_session_end_request",
    "AppSessionResponse": ".app_session_response",
    "AppTemplate": ".app_template",
    "AppTemplateEnvDefaultsType0": ".app_template_env_defaults_type_0",
    "ApprovedPythonPackage": ".approved_python_package",
    "ArtifactCreate": ".artifact_create",
    "ArtifactCreateKind": ".artifact_create_kind",
    "AttributeGateBindingRequest": ".attribute_gate_binding_request",
    "AttributeGateBindingResponse": ".attribute_gate_binding_response",
    "AttributeSchema": ".attribute_schema",
    "AttributeSchemaAuthority": ".attribute_schema_authority",
    "AttributeSchemaDeclareRequest": ".attribute_schema_declare_request",
    "AttributeSchemaDeclareRequestAuthority": ".attribute_schema_declare_request_authority",
    "AttributeSchemaDeclareRequestType": ".attribute_schema_declare_request_type",
    "AttributeSchemaListResponse": ".attribute_schema_list_response",
    "AttributeSchemaState": ".attribute_schema_state",
    "AttributeSchemaType": ".attribute_schema_type",
    "AudioReadinessResponse": ".audio_readiness_response",
    "AvailableConnectorListResponse": ".available_connector_list_response",
    "AvailableConnectorResponse": ".available_connector_response",
    "BindingState": ".binding_state",
    "BindingStateSource": ".binding_state_source",
    "BindingUpdate": ".binding_update",
    "BulkDownloadCancelResponse": ".bulk_download_cancel_response",
    "CallbackConfig": ".callback_config",
    "CallbackConfigEventsItem": ".callback_config_events_item",
    "CallbackConfigHeadersType0": ".callback_config_headers_type_0",
    "CatalogConnectorListResponse": ".catalog_connector_list_response",
    "CatalogConnectorResponse": ".catalog_connector_response",
    "CatalogOverlayApplyResponse": ".catalog_overlay_apply_response",
    "CatalogOverlayEntry": ".catalog_overlay_entry",
    "CatalogOverlayEntryEnvDefaultsType0": ".catalog_overlay_entry_env_defaults_type_0",
    "CatalogOverlayRemoveResponse": ".catalog_overlay_remove_response",
    "CatalogOverlayShadowMeta": ".catalog_overlay_shadow_meta",
    "CheckRequest": ".check_request",
    "CheckResponse": ".check_response",
    "ChunkMetadata": ".chunk_metadata",
    "ChunkResponse": ".chunk_response",
    "ChunkTextListResponse": ".chunk_text_list_response",
    "ChunkTextRequest": ".chunk_text_request",
    "ChunkingConfig": ".chunking_config",
    "ChunkingConfigStrategy": ".chunking_config_strategy",
    "Citation": ".citation",
    "Cluster": ".cluster",
    "ClusterDiagnostics": ".cluster_diagnostics",
    "ClusterFederation": ".cluster_federation",
    "CollectionInfo": ".collection_info",
    "CompleteWorkroomQueuedTurnRequest": ".complete_workroom_queued_turn_request",
    "ConnectAndIndexRequest": ".connect_and_index_request",
    "ConnectAndIndexRequestMode": ".connect_and_index_request_mode",
    "ConnectionResponse": ".connection_response",
    "ConnectionStatusResponse": ".connection_status_response",
    "ConnectorCapabilities": ".connector_capabilities",
    "ConnectorCapabilitiesSupportedGranularity": ".connector_capabilities_supported_granularity",
    "ConnectorCatalogCreate": ".connector_catalog_create",
    "ConnectorCatalogItem": ".connector_catalog_item",
    "ConnectorCatalogResponse": ".connector_catalog_response",
    "ConnectorConstraint": ".connector_constraint",
    "ConnectorContentHandle": ".connector_content_handle",
    "ConnectorContentHandleQuery": ".connector_content_handle_query",
    "ConnectorCreate": ".connector_create",
    "ConnectorDeploymentResponse": ".connector_deployment_response",
    "ConnectorIdentityProxyRequest": ".connector_identity_proxy_request",
    "ConnectorIdentityProxyRequestMethod": ".connector_identity_proxy_request_method",
    "ConnectorListResponse": ".connector_list_response",
    "ConnectorMintRequest": ".connector_mint_request",
    "ConnectorMintResponse": ".connector_mint_response",
    "ConnectorNode": ".connector_node",
    "ConnectorNodesResponse": ".connector_nodes_response",
    "ConnectorProxyRequest": ".connector_proxy_request",
    "ConnectorProxyRequestMethod": ".connector_proxy_request_method",
    "ConnectorProxyRequestResponseFormat": ".connector_proxy_request_response_format",
    "ConnectorProxyResponse": ".connector_proxy_response",
    "ConnectorReauthMetadata": ".connector_reauth_metadata",
    "ConnectorRegisterRequest": ".connector_register_request",
    "ConnectorResponse": ".connector_response",
    "ConnectorRoutingMetadata": ".connector_routing_metadata",
    "ConnectorSource": ".connector_source",
    "ConnectorSourceRef": ".connector_source_ref",
    "ConnectorSubscriptionCreate": ".connector_subscription_create",
    "ConnectorSurfaceCapability": ".connector_surface_capability",
    "ConnectorTypeListResponse": ".connector_type_list_response",
    "ConnectorTypeResponse": ".connector_type_response",
    "ConnectorUpdate": ".connector_update",
    "ConsentAcceptResponse": ".consent_accept_response",
    "Container": ".container",
    "ContainerCreate": ".container_create",
    "ContainerLogListResponse": ".container_log_list_response",
    "ContainerLogListResponseLogsItem": ".container_log_list_response_logs_item",
    "ContainerLogPatternResponse": ".container_log_pattern_response",
    "ContainerLogPatternResponseFailureLinesItem": ".container_log_pattern_response_failure_lines_item",
    "ContainerLogPatternResponsePatternsDetected": ".container_log_pattern_response_patterns_detected",
    "ContainerLogResponse": ".container_log_response",
    "ContainerUpdate": ".container_update",
    "ContextGlobalSettings": ".context_global_settings",
    "ContextReadiness": ".context_readiness",
    "CreateAppDeployment": ".create_app_deployment",
    "CreateAppDeploymentEnvVarsType0": ".create_app_deployment_env_vars_type_0",
    "CreateAppTemplate": ".create_app_template",
    "CreateAppTemplateEnvDefaultsType0": ".create_app_template_env_defaults_type_0",
    "CreateCluster": ".create_cluster",
    "CreateClusterFederation": ".create_cluster_federation",
    "CreateClusterFederationRole": ".create_cluster_federation_role",
    "CreateCollection": ".create_collection",
    "CreateDatasetIndexRequest": ".create_dataset_index_request",
    "CreateDatasetIndexRequestProfile": ".create_dataset_index_request_profile",
    "CreateDatasetIndexResponse": ".create_dataset_index_response",
    "CreateDatasetIndexResponseStatus": ".create_dataset_index_response_status",
    "CreateDatasetObjectForm": ".create_dataset_object_form",
    "CreateExtension": ".create_extension",
    "CreateExtensionAnnotationsType0": ".create_extension_annotations_type_0",
    "CreateExtensionType": ".create_extension_type",
    "CreateHardware": ".create_hardware",
    "CreateLocation": ".create_location",
    "CreateModel": ".create_model",
    "CreateModelConfig": ".create_model_config",
    "CreateModelDeployment": ".create_model_deployment",
    "CreateModelDeploymentRuntimeEnvType0": ".create_model_deployment_runtime_env_type_0",
    "CreateModelFile": ".create_model_file",
    "CreateOmniParseInstance": ".create_omni_parse_instance",
    "CreateOntologyInstance": ".create_ontology_instance",
    "CreatePipelineJob": ".create_pipeline_job",
    "CreateSourceImportJob": ".create_source_import_job",
    "CreateToolDeployment": ".create_tool_deployment",
    "CreateToolDeploymentEnvVarsType0": ".create_tool_deployment_env_vars_type_0",
    "CreateVectorDBInstance": ".create_vector_db_instance",
    "CreateWorkroom": ".create_workroom",
    "CreateWorkroomCredentialConsentRequest": ".create_workroom_credential_consent_request",
    "CreateWorkroomCredentialRegistrationRequest": ".create_workroom_credential_registration_request",
    "CreateWorkroomCredentialRegistrationRequestRegistrationType": ".create_workroom_credential_registration_request_registration_type",
    "CreateWorkroomHandoffRequest": ".create_workroom_handoff_request",
    "CreateWorkroomQueuedTurnRequest": ".create_workroom_queued_turn_request",
    "CreateWorkroomThreadMessageRequest": ".create_workroom_thread_message_request",
    "CreateWorkroomThreadRequest": ".create_workroom_thread_request",
    "CredentialIntakeRequest": ".credential_intake_request",
    "CredentialIntakeResponse": ".credential_intake_response",
    "Dataset": ".dataset",
    "DatasetContentItemResponse": ".dataset_content_item_response",
    "DatasetContentPurgeResponse": ".dataset_content_purge_response",
    "DatasetContentTombstoneResponse": ".dataset_content_tombstone_response",
    "DatasetCreate": ".dataset_create",
    "DatasetDelegatedAccess": ".dataset_delegated_access",
    "DatasetDelegatedAccessOperationsItem": ".dataset_delegated_access_operations_item",
    "DatasetDescriptor": ".dataset_descriptor",
    "DatasetIndexBinding": ".dataset_index_binding",
    "DatasetIndexBindingProfile": ".dataset_index_binding_profile",
    "DatasetIndexBindingStatus": ".dataset_index_binding_status",
    "DatasetIndexJob": ".dataset_index_job",
    "DatasetIndexStageStatus": ".dataset_index_stage_status",
    "DatasetIndexStageStatusStage": ".dataset_index_stage_status_stage",
    "DatasetIndexStageStatusState": ".dataset_index_stage_status_state",
    "DatasetScopedSearchRequest": ".dataset_scoped_search_request",
    "DatasetScopedSearchResponse": ".dataset_scoped_search_response",
    "DatasetSearchMeta": ".dataset_search_meta",
    "DatasetStorageBinding": ".dataset_storage_binding",
    "DatasetStorageBindingBackend": ".dataset_storage_binding_backend",
    "DatasetStorageBindingState": ".dataset_storage_binding_state",
    "DatasetStorageRequest": ".dataset_storage_request",
    "DatasetStorageRequestBackendType0": ".dataset_storage_request_backend_type_0",
    "DatasetUpdate": ".dataset_update",
    "DdeConnectorCreate": ".dde_connector_create",
    "DdeConnectorListResponse": ".dde_connector_list_response",
    "DdeConnectorResponse": ".dde_connector_response",
    "DdeConnectorUpdate": ".dde_connector_update",
    "DecisionAuditEvent": ".decision_audit_event",
    "DecisionExportResponse": ".decision_export_response",
    "DelegatedAccess": ".delegated_access",
    "DeleteGroupResult": ".delete_group_result",
    "DeleteOmniparseInstanceResponse200": ".delete_omniparse_instance_response_200",
    "DeleteOntologyInstanceResponse200": ".delete_ontology_instance_response_200",
    "DeleteVectordbInstanceResponse200": ".delete_vectordb_instance_response_200",
    "DeleteWorkroomResponse": ".delete_workroom_response",
    "DependencyReadiness": ".dependency_readiness",
    "DependencyReadinessState": ".dependency_readiness_state",
    "DeployFromTemplateRequest": ".deploy_from_template_request",
    "DeployFromTemplateRequestEnvVarsType0": ".deploy_from_template_request_env_vars_type_0",
    "DeploymentType": ".deployment_type",
    "DiagnoseIssue": ".diagnose_issue",
    "DiagnoseIssueSeverity": ".diagnose_issue_severity",
    "DimensionMismatchDetail": ".dimension_mismatch_detail",
    "DiscoverGateRequest": ".discover_gate_request",
    "DiscoverGateResponse": ".discover_gate_response",
    "DiscoveredModel": ".discovered_model",
    "DiscoveredModelProtocol": ".discovered_model_protocol",
    "DiscoveredModelPurposeType0": ".discovered_model_purpose_type_0",
    "DiscoveryErrorCode": ".discovery_error_code",
    "DocumentDownloadResponse": ".document_download_response",
    "DocumentListResponse": ".document_list_response",
    "DocumentRecord": ".document_record",
    "EmbeddingModelBindingResponse": ".embedding_model_binding_response",
    "EmbeddingModelBindingResponseSource": ".embedding_model_binding_response_source",
    "EmbeddingOutput": ".embedding_output",
    "EmbeddingRequest": ".embedding_request",
    "EnterWorkroomResponse": ".enter_workroom_response",
    "EntityTypeSchema": ".entity_type_schema",
    "EntityTypeSchemaFieldsType0": ".entity_type_schema_fields_type_0",
    "EphemeralConfigResponse": ".ephemeral_config_response",
    "Episode": ".episode",
    "EpisodesResult": ".episodes_result",
    "EvaluateImportOptionsRequest": ".evaluate_import_options_request",
    "EvaluatedImportOptionsResponse": ".evaluated_import_options_response",
    "EvidenceRef": ".evidence_ref",
    "ExecutionGateBindingRequest": ".execution_gate_binding_request",
    "ExecutionGateBindingResponse": ".execution_gate_binding_response",
    "ExportManifestItem": ".export_manifest_item",
    "ExportManifestResponse": ".export_manifest_response",
    "Extension": ".extension",
    "ExtensionEndpoints": ".extension_endpoints",
    "ExtensionEvent": ".extension_event",
    "ExtensionPort": ".extension_port",
    "ExtensionPortProtocol": ".extension_port_protocol",
    "ExtensionServiceSpec": ".extension_service_spec",
    "ExtensionServiceStatus": ".extension_service_status",
    "ExtensionStatus": ".extension_status",
    "ExternalEndpointDiscoverError": ".external_endpoint_discover_error",
    "ExternalEndpointDiscoverRequest": ".external_endpoint_discover_request",
    "ExternalEndpointDiscoverRequestProviderType0": ".external_endpoint_discover_request_provider_type_0",
    "ExternalEndpointDiscoverResponse": ".external_endpoint_discover_response",
    "ExtractionConfig": ".extraction_config",
    "ExtractionConfigPipeline": ".extraction_config_pipeline",
    "Fact": ".fact",
    "FactSourceAttribution": ".fact_source_attribution",
    "FederatedIdentityChallenge": ".federated_identity_challenge",
    "FederatedIdentityChallengeIdentityMode": ".federated_identity_challenge_identity_mode",
    "FederatedIdentityChallengeResponse": ".federated_identity_challenge_response",
    "FederationDisconnectRequest": ".federation_disconnect_request",
    "FederationPairRequest": ".federation_pair_request",
    "FederationPreflightRequest": ".federation_preflight_request",
    "FederationResolveRequest": ".federation_resolve_request",
    "FileInput": ".file_input",
    "FileLocator": ".file_locator",
    "FlightEndpoint": ".flight_endpoint",
    "FreshnessStatus": ".freshness_status",
    "GatePackageInstallResult": ".gate_package_install_result",
    "GatePackageList": ".gate_package_list",
    "GatePackageSpec": ".gate_package_spec",
    "GatePackageState": ".gate_package_state",
    "GatePackageStateStatus": ".gate_package_state_status",
    "GetMemoryRequest": ".get_memory_request",
    "GoogleConfig": ".google_config",
    "Grant": ".grant",
    "GrantBody": ".grant_body",
    "GrantCapabilityResponse": ".grant_capability_response",
    "GrantCreateRequest": ".grant_create_request",
    "GrantListItem": ".grant_list_item",
    "GrantMutationResponse": ".grant_mutation_response",
    "GrantSubject": ".grant_subject",
    "GraphEdge": ".graph_edge",
    "GraphNode": ".graph_node",
    "GraphReadiness": ".graph_readiness",
    "GraphReadinessState": ".graph_readiness_state",
    "GreymatterRouteBackendRequest": ".greymatter_route_backend_request",
    "GreymatterRouteIntentRequest": ".greymatter_route_intent_request",
    "GreymatterRouteIntentRequestHeaders": ".greymatter_route_intent_request_headers",
    "GreymatterRouteStatusResponse": ".greymatter_route_status_response",
    "GroupCreateRequest": ".group_create_request",
    "GroupMappingCreateRequest": ".group_mapping_create_request",
    "GroupMappingResponse": ".group_mapping_response",
    "GroupMemberRequest": ".group_member_request",
    "GroupMembersResponse": ".group_members_response",
    "GroupResponse": ".group_response",
    "GrpcHandshake": ".grpc_handshake",
    "HTTPValidationError": ".http_validation_error",
    "Hardware": ".hardware",
    "HealthResponse200Item": ".health_response_200_item",
    "HubModelFileSearch": ".hub_model_file_search",
    "ImagePatch": ".image_patch",
    "ImportOptionsResponse": ".import_options_response",
    "ImportOptionsValidationIssue": ".import_options_validation_issue",
    "ImportOptionsValidationSeverity": ".import_options_validation_severity",
    "ImportSkillPackageForm": ".import_skill_package_form",
    "ImportStageDefinition": ".import_stage_definition",
    "ImportStageName": ".import_stage_name",
    "ImportStageParameter": ".import_stage_parameter",
    "IndexDocumentRequest": ".index_document_request",
    "IngestJobCreate": ".ingest_job_create",
    "IngestionSummaryResponse": ".ingestion_summary_response",
    "IngestionSummaryResponseCountsBySourceType": ".ingestion_summary_response_counts_by_source_type",
    "InlineData": ".inline_data",
    "JobLogs": ".job_logs",
    "JobProgress": ".job_progress",
    "JobRecord": ".job_record",
    "JobRunRequest": ".job_run_request",
    "JobRunResult": ".job_run_result",
    "JobStatus": ".job_status",
    "JobSubmitRequest": ".job_submit_request",
    "JobSubmitResponse": ".job_submit_response",
    "KamiwazaIntegrationSpec": ".kamiwaza_integration_spec",
    "KnowledgeSearchResult": ".knowledge_search_result",
    "LandingTarget": ".landing_target",
    "LeaseStatusResponse": ".lease_status_response",
    "LeaveWorkroomRequest": ".leave_workroom_request",
    "LeaveWorkroomResponse": ".leave_workroom_response",
    "LegacyRetrievalRequest": ".legacy_retrieval_request",
    "ListDatasetObjectsV2State": ".list_dataset_objects_v2_state",
    "ListPipelineJobsStatusType0": ".list_pipeline_jobs_status_type_0",
    "LocalUserCreateRequest": ".local_user_create_request",
    "LocalUserPasswordChangeRequest": ".local_user_password_change_request",
    "LocalUserPasswordResetRequest": ".local_user_password_reset_request",
    "LocalUserResponse": ".local_user_response",
    "LocalUserUpdateRequest": ".local_user_update_request",
    "Location": ".location",
    "LogContent": ".log_content",
    "LogContentPatternsDetectedType0": ".log_content_patterns_detected_type_0",
    "LogDeleteResponse": ".log_delete_response",
    "LogFileInfo": ".log_file_info",
    "LogListResponse": ".log_list_response",
    "LogPatternAnalysis": ".log_pattern_analysis",
    "LogPatternAnalysisPatternsDetected": ".log_pattern_analysis_patterns_detected",
    "LogStats": ".log_stats",
    "LogStatsByType": ".log_stats_by_type",
    "LoginForm": ".login_form",
    "LookupWorkroomUserResponse": ".lookup_workroom_user_response",
    "MCPEmitRequest": ".mcp_emit_request",
    "MemoryResult": ".memory_result",
    "MessageInput": ".message_input",
    "MintTokenRequest": ".mint_token_request",
    "MintTokenResponse": ".mint_token_response",
    "Model": ".model",
    "ModelConfig": ".model_config",
    "ModelDelegatedAccess": ".model_delegated_access",
    "ModelDelegatedAccessOperationsItem": ".model_delegated_access_operations_item",
    "ModelDownloadCancelResponse": ".model_download_cancel_response",
    "ModelDownloadRequest": ".model_download_request",
    "ModelDownloadStatus": ".model_download_status",
    "ModelFile": ".model_file",
    "ModelGuide": ".model_guide",
    "ModelHosted": ".model_hosted",
    "ModelInstance": ".model_instance",
    "ModelRoutingDetails": ".model_routing_details",
    "ModelRoutingDetailsRouteMode": ".model_routing_details_route_mode",
    "ModelRoutingDetailsTargetKind": ".model_routing_details_target_kind",
    "ModelSearchRequest": ".model_search_request",
    "ModelSearchResponse": ".model_search_response",
    "ModelSearchResult": ".model_search_result",
    "ModelVariant": ".model_variant",
    "NetworkPolicySpec": ".network_policy_spec",
    "NetworkingSpec": ".networking_spec",
    "NewsContent": ".news_content",
    "NewsItem": ".news_item",
    "NewsMetadata": ".news_metadata",
    "NewsResponse": ".news_response",
    "NewsResponseQuadrantsType0": ".news_response_quadrants_type_0",
    "NoWorkroomScope": ".no_workroom_scope",
    "Node": ".node",
    "NodeDetails": ".node_details",
    "NodeListNode": ".node_list_node",
    "NodeStatus": ".node_status",
    "NotificationPreference": ".notification_preference",
    "NotificationPreferenceUpdate": ".notification_preference_update",
    "NotificationView": ".notification_view",
    "NotificationViewResourceRef": ".notification_view_resource_ref",
    "NotificationViewSeverity": ".notification_view_severity",
    "OCRConfig": ".ocr_config",
    "OCRConfigEngine": ".ocr_config_engine",
    "OIDCConfig": ".oidc_config",
    "ObjectLocator": ".object_locator",
    "ObjectModel": ".object_model",
    "OmniParseGlobalSettings": ".omni_parse_global_settings",
    "OmniParseInstance": ".omni_parse_instance",
    "OmniParseStatus": ".omni_parse_status",
    "OntologyBackend": ".ontology_backend",
    "OntologyIngestionStatus": ".ontology_ingestion_status",
    "OntologyInstance": ".ontology_instance",
    "OntologyModelBindingsState": ".ontology_model_bindings_state",
    "OntologyStatus": ".ontology_status",
    "OntologyUpstreamErrorDetail": ".ontology_upstream_error_detail",
    "OntologyUpstreamErrorResponse": ".ontology_upstream_error_response",
    "OperationAccepted": ".operation_accepted",
    "OperationAcceptedResourceRefsItem": ".operation_accepted_resource_refs_item",
    "OperationAcceptedStatus": ".operation_accepted_status",
    "OperationView": ".operation_view",
    "OperationViewResourceRefsItem": ".operation_view_resource_refs_item",
    "OperationViewStatus": ".operation_view_status",
    "OrderDirection": ".order_direction",
    "PAT": ".pat",
    "PATConfigResponse": ".pat_config_response",
    "PATConfigResponseScopeLabels": ".pat_config_response_scope_labels",
    "PATCreate": ".pat_create",
    "PATCreateResponse": ".pat_create_response",
    "PATListResponse": ".pat_list_response",
    "PATTTLPolicy": ".patttl_policy",
    "PackageSummary": ".package_summary",
    "PasswordChangeCapabilityResponse": ".password_change_capability_response",
    "PasswordChangeResponse": ".password_change_response",
    "PatchExtension": ".patch_extension",
    "PatchExtensionAnnotationsType0": ".patch_extension_annotations_type_0",
    "PatchServiceSpec": ".patch_service_spec",
    "PendingQuestion": ".pending_question",
    "PendingWrite": ".pending_write",
    "PendingWriteEffect": ".pending_write_effect",
    "PipelineConfigInput": ".pipeline_config_input",
    "PipelineConfigOutput": ".pipeline_config_output",
    "PipelineFileResult": ".pipeline_file_result",
    "PipelineFileResultStatus": ".pipeline_file_result_status",
    "PipelineImportItem": ".pipeline_import_item",
    "PipelineItemState": ".pipeline_item_state",
    "PipelineItemsResponse": ".pipeline_items_response",
    "PipelineJob": ".pipeline_job",
    "PipelineJobItemsResponse": ".pipeline_job_items_response",
    "PipelineJobStatus": ".pipeline_job_status",
    "PipelineProgress": ".pipeline_progress",
    "PipelineProgressStage": ".pipeline_progress_stage",
    "PipelineRequestSnapshot": ".pipeline_request_snapshot",
    "PipelineRequestSource": ".pipeline_request_source",
    "PipelineSelectedGranularity": ".pipeline_selected_granularity",
    "PipelineSelectedGranularityMode": ".pipeline_selected_granularity_mode",
    "PlatformInvitation": ".platform_invitation",
    "PlatformInvitationCreate": ".platform_invitation_create",
    "PlatformInvitationCreateSurfaceId": ".platform_invitation_create_surface_id",
    "PlatformInvitationLandingTargetType0": ".platform_invitation_landing_target_type_0",
    "PlatformInvitationList": ".platform_invitation_list",
    "PlatformInvitationRoomScope": ".platform_invitation_room_scope",
    "PlatformInvitationSurfaceId": ".platform_invitation_surface_id",
    "PlatformReadiness": ".platform_readiness",
    "PlatformReadinessCompleteness": ".platform_readiness_completeness",
    "PodInfo": ".pod_info",
    "PortMapping": ".port_mapping",
    "PromptElement": ".prompt_element",
    "PromptElementCreate": ".prompt_element_create",
    "PromptRole": ".prompt_role",
    "PromptRoleCreate": ".prompt_role_create",
    "PromptSystem": ".prompt_system",
    "PromptSystemCreate": ".prompt_system_create",
    "PromptTemplate": ".prompt_template",
    "PromptTemplateCreate": ".prompt_template_create",
    "Provider": ".provider",
    "ProviderConnection": ".provider_connection",
    "ProviderConnectionCreate": ".provider_connection_create",
    "ProviderConnectionCreateProvider": ".provider_connection_create_provider",
    "ProviderConnectionProvider": ".provider_connection_provider",
    "Quadrant": ".quadrant",
    "QuestionAnswer": ".question_answer",
    "QuestionOption": ".question_option",
    "RawFileCreateRequest": ".raw_file_create_request",
    "RawFileDetailResponse": ".raw_file_detail_response",
    "RawFileEditRequest": ".raw_file_edit_request",
    "RawFileListItem": ".raw_file_list_item",
    "RawFileListResponse": ".raw_file_list_response",
    "ReadinessSection": ".readiness_section",
    "ReadinessSectionKey": ".readiness_section_key",
    "ReadinessSectionStatus": ".readiness_section_status",
    "RecordFilters": ".record_filters",
    "RecordFiltersRanges": ".record_filters_ranges",
    "RecordFiltersTerms": ".record_filters_terms",
    "RecordOrder": ".record_order",
    "RecordQueryRequest": ".record_query_request",
    "RecordQueryRequestTransport": ".record_query_request_transport",
    "RecordRange": ".record_range",
    "RegisterIdPRequest": ".register_id_p_request",
    "RegisteredSourceContainerPage": ".registered_source_container_page",
    "RejectedDocument": ".rejected_document",
    "RelationshipObjectDelete": ".relationship_object_delete",
    "RelationshipTuple": ".relationship_tuple",
    "RelationshipTupleDelete": ".relationship_tuple_delete",
    "RemediationDescriptor": ".remediation_descriptor",
    "RemediationExecute": ".remediation_execute",
    "RemediationPreview": ".remediation_preview",
    "RemediationTarget": ".remediation_target",
    "RemoteSourceRef": ".remote_source_ref",
    "RemoteSyncRequest": ".remote_sync_request",
    "RemoteSyncStage": ".remote_sync_stage",
    "ReplaceDatasetObjectForm": ".replace_dataset_object_form",
    "ReplayPipelineJobRequest": ".replay_pipeline_job_request",
    "RequestValidationErrorItem": ".request_validation_error_item",
    "RequestValidationErrorResponse": ".request_validation_error_response",
    "RerunPipelineItemsRequest": ".rerun_pipeline_items_request",
    "ResourceSpec": ".resource_spec",
    "ResourceSpecLimitsType0": ".resource_spec_limits_type_0",
    "ResourceSpecRequestsType0": ".resource_spec_requests_type_0",
    "ResultHandleView": ".result_handle_view",
    "RetrievalJob": ".retrieval_job",
    "RetrievalJobStatus": ".retrieval_job_status",
    "RetrieveRequest": ".retrieve_request",
    "RetrieveResponse": ".retrieve_response",
    "RiskTier": ".risk_tier",
    "RolloutOutcomeOut": ".rollout_outcome_out",
    "RolloutOutcomeOutRolloutStatus": ".rollout_outcome_out_rollout_status",
    "RoomDecommissionConfirm": ".room_decommission_confirm",
    "RoomDecommissionPlan": ".room_decommission_plan",
    "RoomDecommissionPlanCreate": ".room_decommission_plan_create",
    "RoomDecommissionPlanCreateStrategy": ".room_decommission_plan_create_strategy",
    "RoomDecommissionPlanStatus": ".room_decommission_plan_status",
    "RoomInventory": ".room_inventory",
    "RoomInventoryItem": ".room_inventory_item",
    "RoomOrgSettings": ".room_org_settings",
    "RoomOrgSettingsCreationPolicy": ".room_org_settings_creation_policy",
    "RoomOrgSettingsDecommissionState": ".room_org_settings_decommission_state",
    "RoomOrgSettingsUpdate": ".room_org_settings_update",
    "RoomOrgSettingsUpdateCreationPolicy": ".room_org_settings_update_creation_policy",
    "RoomTombstone": ".room_tombstone",
    "RoomTombstoneState": ".room_tombstone_state",
    "RouteAuthMode": ".route_auth_mode",
    "RoutingConfigResponse": ".routing_config_response",
    "RoutingConfigResponseEnabledServices": ".routing_config_response_enabled_services",
    "RoutingConfigResponseServicePrefixes": ".routing_config_response_service_prefixes",
    "RoutingConfigUpdate": ".routing_config_update",
    "RoutingConfigUpdateEnabledServicesType0": ".routing_config_update_enabled_services_type_0",
    "RoutingConfigUpdateServicePrefixesType0": ".routing_config_update_service_prefixes_type_0",
    "RunAnswer": ".run_answer",
    "RunBudgets": ".run_budgets",
    "RunCreate": ".run_create",
    "RunView": ".run_view",
    "RunViewErrorType0": ".run_view_error_type_0",
    "RunViewStatus": ".run_view_status",
    "RuntimeLaunchExchangeRequest": ".runtime_launch_exchange_request",
    "RuntimeLaunchRequest": ".runtime_launch_request",
    "RuntimeLaunchRequestTargetKind": ".runtime_launch_request_target_kind",
    "RuntimeLaunchResponse": ".runtime_launch_response",
    "RuntimePostureBuildInfo": ".runtime_posture_build_info",
    "RuntimePostureComponent": ".runtime_posture_component",
    "RuntimePostureImages": ".runtime_posture_images",
    "RuntimePostureImagesComponents": ".runtime_posture_images_components",
    "RuntimePostureResponse": ".runtime_posture_response",
    "RuntimeTokenResponse": ".runtime_token_response",
    "RuntimeTokenResponseTargetKind": ".runtime_token_response_target_kind",
    "SandboxSpec": ".sandbox_spec",
    "ScaleVectorDBInstance": ".scale_vector_db_instance",
    "Schema": ".schema",
    "SchemaField": ".schema_field",
    "SearchKnowledgeRequest": ".search_knowledge_request",
    "SearchRequest": ".search_request",
    "SearchRequestSearchMode": ".search_request_search_mode",
    "SearchResult": ".search_result",
    "SearchResults": ".search_results",
    "SearchResultsSearchMode": ".search_results_search_mode",
    "Secret": ".secret",
    "SecretCreate": ".secret_create",
    "SecurityConfigResponse": ".security_config_response",
    "SecurityConfigUpdate": ".security_config_update",
    "SecuritySpec": ".security_spec",
    "SelectedGranularityInput": ".selected_granularity_input",
    "SelectedGranularityMode": ".selected_granularity_mode",
    "SelectedGranularityModeOutput": ".selected_granularity_mode_output",
    "SelectedGranularityOutput": ".selected_granularity_output",
    "ServiceStatusDetail": ".service_status_detail",
    "ServiceUnavailable503Detail": ".service_unavailable_503_detail",
    "SessionPurgeRequest": ".session_purge_request",
    "SessionPurgeResponse": ".session_purge_response",
    "SetEmbeddingModelRequest": ".set_embedding_model_request",
    "SeverityRoutes": ".severity_routes",
    "SeverityRoutesCritical": ".severity_routes_critical",
    "SeverityRoutesInfo": ".severity_routes_info",
    "SeverityRoutesWarning": ".severity_routes_warning",
    "SkillLibraryDetailResponse": ".skill_library_detail_response",
    "SkillLibraryExportRequest": ".skill_library_export_request",
    "SkillLibraryListItem": ".skill_library_list_item",
    "SkillLibraryListResponse": ".skill_library_list_response",
    "SourceDescriptorInput": ".source_descriptor_input",
    "SourceDescriptorOutput": ".source_descriptor_output",
    "SourceRef": ".source_ref",
    "SourceReference": ".source_reference",
    "SourceRegistrationRequest": ".source_registration_request",
    "SourceRegistrationRequestSourceType": ".source_registration_request_source_type",
    "SourceRegistrationResponse": ".source_registration_response",
    "SourceRegistrationResponseSourceType": ".source_registration_response_source_type",
    "SourceType": ".source_type",
    "StartPreference": ".start_preference",
    "StartPreferenceSurfaceId": ".start_preference_surface_id",
    "StartPreferenceUpdate": ".start_preference_update",
    "StartPreferenceUpdateSurfaceId": ".start_preference_update_surface_id",
    "StartRayBody": ".start_ray_body",
    "StateChanged": ".state_changed",
    "StorageType": ".storage_type",
    "Subject": ".subject",
    "SubjectModel": ".subject_model",
    "SubjectUpsertRequest": ".subject_upsert_request",
    "SurfaceConstraint": ".surface_constraint",
    "SurfaceConstraintAllowedSurfacesItem": ".surface_constraint_allowed_surfaces_item",
    "SurfaceConstraintCreate": ".surface_constraint_create",
    "SurfaceConstraintCreateAllowedSurfacesItem": ".surface_constraint_create_allowed_surfaces_item",
    "TemplateShadow": ".template_shadow",
    "TemplateSource": ".template_source",
    "TemplateType": ".template_type",
    "TemplateVisibility": ".template_visibility",
    "ThreadCreate": ".thread_create",
    "ThreadView": ".thread_view",
    "ToggleIdPRequest": ".toggle_id_p_request",
    "TokenResponse": ".token_response",
    "ToolCapability": ".tool_capability",
    "ToolDeployment": ".tool_deployment",
    "ToolDeploymentEnvVarsType0": ".tool_deployment_env_vars_type_0",
    "ToolDiscovery": ".tool_discovery",
    "ToolHealthCheck": ".tool_health_check",
    "ToolPolicyCreate": ".tool_policy_create",
    "ToolPolicyListResponse": ".tool_policy_list_response",
    "ToolPolicyResponse": ".tool_policy_response",
    "ToolPolicyUpdate": ".tool_policy_update",
    "ToolServerInfo": ".tool_server_info",
    "TransferWorkroomOwnershipRequest": ".transfer_workroom_ownership_request",
    "TranslationConfig": ".translation_config",
    "TransportType": ".transport_type",
    "TrayItem": ".tray_item",
    "TrayItemRecordType": ".tray_item_record_type",
    "TrayItemResourceRefsItem": ".tray_item_resource_refs_item",
    "TrayProjection": ".tray_projection",
    "TriggerResponse": ".trigger_response",
    "TupleAuditEvent": ".tuple_audit_event",
    "TupleDiffRequest": ".tuple_diff_request",
    "TupleExportResponse": ".tuple_export_response",
    "TupleRecord": ".tuple_record",
    "TupleRevokeRequest": ".tuple_revoke_request",
    "TupleRevokeResponse": ".tuple_revoke_response",
    "TwoNodeAttachRequest": ".two_node_attach_request",
    "TwoNodeAttachRequestAdditionalEnvType0": ".two_node_attach_request_additional_env_type_0",
    "UIModelDeployment": ".ui_model_deployment",
    "UIModelDeploymentRuntimeEnvType0": ".ui_model_deployment_runtime_env_type_0",
    "UnifiedSearchRequest": ".unified_search_request",
    "UnifiedSearchRequestSearchMode": ".unified_search_request_search_mode",
    "UnifiedSearchResponse": ".unified_search_response",
    "UnifiedSearchResponseSearchMode": ".unified_search_response_search_mode",
    "UpdateAppTemplate": ".update_app_template",
    "UpdateAppTemplateEnvDefaultsType0": ".update_app_template_env_defaults_type_0",
    "UpdateContextGlobalSettings": ".update_context_global_settings",
    "UpdateOmniParseGlobalSettings": ".update_omni_parse_global_settings",
    "UpdateOmniParseInstance": ".update_omni_parse_instance",
    "UpdateOntologyModelBindings": ".update_ontology_model_bindings",
    "UpdateVectorDBInstance": ".update_vector_db_instance",
    "UpdateWorkroom": ".update_workroom",
    "UpdateWorkroomMemberRequest": ".update_workroom_member_request",
    "UpgradeAllResponse": ".upgrade_all_response",
    "UpgradeAllResult": ".upgrade_all_result",
    "UpgradeAllResultNewDigests": ".upgrade_all_result_new_digests",
    "UpgradeAllResultNewTags": ".upgrade_all_result_new_tags",
    "UpgradeAllResultOldDigests": ".upgrade_all_result_old_digests",
    "UpgradeAllResultOldTags": ".upgrade_all_result_old_tags",
    "UpgradeAllResultStatus": ".upgrade_all_result_status",
    "UploadFileForm": ".upload_file_form",
    "UploadSource": ".upload_source",
    "UserInfo": ".user_info",
    "ValidationError": ".validation_error",
    "VectorDB": ".vector_db",
    "VectorDBEngine": ".vector_db_engine",
    "VectorDBInsertRequest": ".vector_db_insert_request",
    "VectorDBInsertResult": ".vector_db_insert_result",
    "VectorDBInstance": ".vector_db_instance",
    "VectorDBQueryRequest": ".vector_db_query_request",
    "VectorDBQueryResult": ".vector_db_query_result",
    "VectorDBStatus": ".vector_db_status",
    "VisionModelConfig": ".vision_model_config",
    "WhoCanAccessResponse": ".who_can_access_response",
    "WorkroomBootstrapResponse": ".workroom_bootstrap_response",
    "WorkroomCredentialConsentListResponse": ".workroom_credential_consent_list_response",
    "WorkroomCredentialConsentResponse": ".workroom_credential_consent_response",
    "WorkroomCredentialRegistrationListResponse": ".workroom_credential_registration_list_response",
    "WorkroomCredentialRegistrationResponse": ".workroom_credential_registration_response",
    "WorkroomCredentialResolutionResponse": ".workroom_credential_resolution_response",
    "WorkroomCredentialResolutionResponseCredentialOutcome": ".workroom_credential_resolution_response_credential_outcome",
    "WorkroomCredentialResolutionResponseCredentialPath": ".workroom_credential_resolution_response_credential_path",
    "WorkroomCredentialResolutionResponseCredentialRequirementSourceType0": ".workroom_credential_resolution_response_credential_requirement_source_type_0",
    "WorkroomDeleteImpactItemResponse": ".workroom_delete_impact_item_response",
    "WorkroomDeletePreviewResponse": ".workroom_delete_preview_response",
    "WorkroomEventListResponse": ".workroom_event_list_response",
    "WorkroomEventResponse": ".workroom_event_response",
    "WorkroomHandoffResponse": ".workroom_handoff_response",
    "WorkroomLifecycleSummaryResponse": ".workroom_lifecycle_summary_response",
    "WorkroomListResponse": ".workroom_list_response",
    "WorkroomManagerPathResponse": ".workroom_manager_path_response",
    "WorkroomManagerPathResponseSurface": ".workroom_manager_path_response_surface",
    "WorkroomMemberListResponse": ".workroom_member_list_response",
    "WorkroomMemberResponse": ".workroom_member_response",
    "WorkroomMemberResponseLandingTargetType0": ".workroom_member_response_landing_target_type_0",
    "WorkroomMemberResponseSurfaceIdType0": ".workroom_member_response_surface_id_type_0",
    "WorkroomQueuedTurnCompletionResponse": ".workroom_queued_turn_completion_response",
    "WorkroomQueuedTurnEnqueueResponse": ".workroom_queued_turn_enqueue_response",
    "WorkroomQueuedTurnListResponse": ".workroom_queued_turn_list_response",
    "WorkroomQueuedTurnResponse": ".workroom_queued_turn_response",
    "WorkroomQueuedTurnResponseCredentialOutcomeType0": ".workroom_queued_turn_response_credential_outcome_type_0",
    "WorkroomQueuedTurnResponseCredentialPathType0": ".workroom_queued_turn_response_credential_path_type_0",
    "WorkroomQueuedTurnResponseCredentialRequirementSourceType0": ".workroom_queued_turn_response_credential_requirement_source_type_0",
    "WorkroomResponse": ".workroom_response",
    "WorkroomRole": ".workroom_role",
    "WorkroomRoleHistoryListResponse": ".workroom_role_history_list_response",
    "WorkroomRoleHistoryResponse": ".workroom_role_history_response",
    "WorkroomRuntimeContextResponse": ".workroom_runtime_context_response",
    "WorkroomRuntimePresenceResponse": ".workroom_runtime_presence_response",
    "WorkroomRuntimeSessionResponse": ".workroom_runtime_session_response",
    "WorkroomRuntimeSessionState": ".workroom_runtime_session_state",
    "WorkroomRuntimeThreadResponse": ".workroom_runtime_thread_response",
    "WorkroomScope": ".workroom_scope",
    "WorkroomScopeAuditFinding": ".workroom_scope_audit_finding",
    "WorkroomScopeAuditFindingScopeIssue": ".workroom_scope_audit_finding_scope_issue",
    "WorkroomSessionHeartbeatRequest": ".workroom_session_heartbeat_request",
    "WorkroomSessionHeartbeatResponse": ".workroom_session_heartbeat_response",
    "WorkroomShellAccessState": ".workroom_shell_access_state",
    "WorkroomShellStateResponse": ".workroom_shell_state_response",
    "WorkroomSubgraph": ".workroom_subgraph",
    "WorkroomThreadClaimResponse": ".workroom_thread_claim_response",
    "WorkroomThreadListResponse": ".workroom_thread_list_response",
    "WorkroomThreadMessageListResponse": ".workroom_thread_message_list_response",
    "WorkroomThreadMessageResponse": ".workroom_thread_message_response",
    "WorkroomType": ".workroom_type",
    "WriteConfirmation": ".write_confirmation",
}

__all__ = (
    "AccessRequestCreate",
    "AccessRequestCreateResourceKind",
    "AccessRequestResolve",
    "AccessRequestResolveDecision",
    "AccessSubjectRow",
    "AccessibleResourcesResponse",
    "AcquireWorkroomThreadClaimRequest",
    "ActionDescriptor",
    "ActionDescriptorEffect",
    "ActiveIngestRequest",
    "Activity",
    "AddEntityRequest",
    "AddEntityResult",
    "AddKnowledgeRequest",
    "AddKnowledgeRequestEntityTypesType0",
    "AddKnowledgeResult",
    "AddRemoveDataset",
    "AddWorkroomMemberRequest",
    "AddWorkroomMemberRequestLandingTargetType0",
    "AddWorkroomMemberRequestSurfaceIdType0",
    "AdminWorkroomListResponse",
    "AdminWorkroomResponse",
    "AgenticSearchIteration",
    "AgenticSearchRequest",
    "AgenticSearchResponse",
    "AppDeployment",
    "AppDeploymentEnvVarsType0",
    "AppInstallationCreate",
    "AppInstallationListResponse",
    "AppInstallationResponse",
    "AppInstallationUpdate",
    "AppInstallationUpdateLifecycleStatusType0",
    "AppInstance",
    "AppPortMapping",
    "AppSessionEndRequest",
    "AppSessionResponse",
    "AppTemplate",
    "AppTemplateEnvDefaultsType0",
    "ApprovedPythonPackage",
    "ArtifactCreate",
    "ArtifactCreateKind",
    "AttributeGateBindingRequest",
    "AttributeGateBindingResponse",
    "AttributeSchema",
    "AttributeSchemaAuthority",
    "AttributeSchemaDeclareRequest",
    "AttributeSchemaDeclareRequestAuthority",
    "AttributeSchemaDeclareRequestType",
    "AttributeSchemaListResponse",
    "AttributeSchemaState",
    "AttributeSchemaType",
    "AudioReadinessResponse",
    "AvailableConnectorListResponse",
    "AvailableConnectorResponse",
    "BindingState",
    "BindingStateSource",
    "BindingUpdate",
    "BulkDownloadCancelResponse",
    "CallbackConfig",
    "CallbackConfigEventsItem",
    "CallbackConfigHeadersType0",
    "CatalogConnectorListResponse",
    "CatalogConnectorResponse",
    "CatalogOverlayApplyResponse",
    "CatalogOverlayEntry",
    "CatalogOverlayEntryEnvDefaultsType0",
    "CatalogOverlayRemoveResponse",
    "CatalogOverlayShadowMeta",
    "CheckRequest",
    "CheckResponse",
    "ChunkMetadata",
    "ChunkResponse",
    "ChunkTextListResponse",
    "ChunkTextRequest",
    "ChunkingConfig",
    "ChunkingConfigStrategy",
    "Citation",
    "Cluster",
    "ClusterDiagnostics",
    "ClusterFederation",
    "CollectionInfo",
    "CompleteWorkroomQueuedTurnRequest",
    "ConnectAndIndexRequest",
    "ConnectAndIndexRequestMode",
    "ConnectionResponse",
    "ConnectionStatusResponse",
    "ConnectorCapabilities",
    "ConnectorCapabilitiesSupportedGranularity",
    "ConnectorCatalogCreate",
    "ConnectorCatalogItem",
    "ConnectorCatalogResponse",
    "ConnectorConstraint",
    "ConnectorContentHandle",
    "ConnectorContentHandleQuery",
    "ConnectorCreate",
    "ConnectorDeploymentResponse",
    "ConnectorIdentityProxyRequest",
    "ConnectorIdentityProxyRequestMethod",
    "ConnectorListResponse",
    "ConnectorMintRequest",
    "ConnectorMintResponse",
    "ConnectorNode",
    "ConnectorNodesResponse",
    "ConnectorProxyRequest",
    "ConnectorProxyRequestMethod",
    "ConnectorProxyRequestResponseFormat",
    "ConnectorProxyResponse",
    "ConnectorReauthMetadata",
    "ConnectorRegisterRequest",
    "ConnectorResponse",
    "ConnectorRoutingMetadata",
    "ConnectorSource",
    "ConnectorSourceRef",
    "ConnectorSubscriptionCreate",
    "ConnectorSurfaceCapability",
    "ConnectorTypeListResponse",
    "ConnectorTypeResponse",
    "ConnectorUpdate",
    "ConsentAcceptResponse",
    "Container",
    "ContainerCreate",
    "ContainerLogListResponse",
    "ContainerLogListResponseLogsItem",
    "ContainerLogPatternResponse",
    "ContainerLogPatternResponseFailureLinesItem",
    "ContainerLogPatternResponsePatternsDetected",
    "ContainerLogResponse",
    "ContainerUpdate",
    "ContextGlobalSettings",
    "ContextReadiness",
    "CreateAppDeployment",
    "CreateAppDeploymentEnvVarsType0",
    "CreateAppTemplate",
    "CreateAppTemplateEnvDefaultsType0",
    "CreateCluster",
    "CreateClusterFederation",
    "CreateClusterFederationRole",
    "CreateCollection",
    "CreateDatasetIndexRequest",
    "CreateDatasetIndexRequestProfile",
    "CreateDatasetIndexResponse",
    "CreateDatasetIndexResponseStatus",
    "CreateDatasetObjectForm",
    "CreateExtension",
    "CreateExtensionAnnotationsType0",
    "CreateExtensionType",
    "CreateHardware",
    "CreateLocation",
    "CreateModel",
    "CreateModelConfig",
    "CreateModelDeployment",
    "CreateModelDeploymentRuntimeEnvType0",
    "CreateModelFile",
    "CreateOmniParseInstance",
    "CreateOntologyInstance",
    "CreatePipelineJob",
    "CreateSourceImportJob",
    "CreateToolDeployment",
    "CreateToolDeploymentEnvVarsType0",
    "CreateVectorDBInstance",
    "CreateWorkroom",
    "CreateWorkroomCredentialConsentRequest",
    "CreateWorkroomCredentialRegistrationRequest",
    "CreateWorkroomCredentialRegistrationRequestRegistrationType",
    "CreateWorkroomHandoffRequest",
    "CreateWorkroomQueuedTurnRequest",
    "CreateWorkroomThreadMessageRequest",
    "CreateWorkroomThreadRequest",
    "CredentialIntakeRequest",
    "CredentialIntakeResponse",
    "Dataset",
    "DatasetContentItemResponse",
    "DatasetContentPurgeResponse",
    "DatasetContentTombstoneResponse",
    "DatasetCreate",
    "DatasetDelegatedAccess",
    "DatasetDelegatedAccessOperationsItem",
    "DatasetDescriptor",
    "DatasetIndexBinding",
    "DatasetIndexBindingProfile",
    "DatasetIndexBindingStatus",
    "DatasetIndexJob",
    "DatasetIndexStageStatus",
    "DatasetIndexStageStatusStage",
    "DatasetIndexStageStatusState",
    "DatasetScopedSearchRequest",
    "DatasetScopedSearchResponse",
    "DatasetSearchMeta",
    "DatasetStorageBinding",
    "DatasetStorageBindingBackend",
    "DatasetStorageBindingState",
    "DatasetStorageRequest",
    "DatasetStorageRequestBackendType0",
    "DatasetUpdate",
    "DdeConnectorCreate",
    "DdeConnectorListResponse",
    "DdeConnectorResponse",
    "DdeConnectorUpdate",
    "DecisionAuditEvent",
    "DecisionExportResponse",
    "DelegatedAccess",
    "DeleteGroupResult",
    "DeleteOmniparseInstanceResponse200",
    "DeleteOntologyInstanceResponse200",
    "DeleteVectordbInstanceResponse200",
    "DeleteWorkroomResponse",
    "DependencyReadiness",
    "DependencyReadinessState",
    "DeployFromTemplateRequest",
    "DeployFromTemplateRequestEnvVarsType0",
    "DeploymentType",
    "DiagnoseIssue",
    "DiagnoseIssueSeverity",
    "DimensionMismatchDetail",
    "DiscoverGateRequest",
    "DiscoverGateResponse",
    "DiscoveredModel",
    "DiscoveredModelProtocol",
    "DiscoveredModelPurposeType0",
    "DiscoveryErrorCode",
    "DocumentDownloadResponse",
    "DocumentListResponse",
    "DocumentRecord",
    "EmbeddingModelBindingResponse",
    "EmbeddingModelBindingResponseSource",
    "EmbeddingOutput",
    "EmbeddingRequest",
    "EnterWorkroomResponse",
    "EntityTypeSchema",
    "EntityTypeSchemaFieldsType0",
    "EphemeralConfigResponse",
    "Episode",
    "EpisodesResult",
    "EvaluateImportOptionsRequest",
    "EvaluatedImportOptionsResponse",
    "EvidenceRef",
    "ExecutionGateBindingRequest",
    "ExecutionGateBindingResponse",
    "ExportManifestItem",
    "ExportManifestResponse",
    "Extension",
    "ExtensionEndpoints",
    "ExtensionEvent",
    "ExtensionPort",
    "ExtensionPortProtocol",
    "ExtensionServiceSpec",
    "ExtensionServiceStatus",
    "ExtensionStatus",
    "ExternalEndpointDiscoverError",
    "ExternalEndpointDiscoverRequest",
    "ExternalEndpointDiscoverRequestProviderType0",
    "ExternalEndpointDiscoverResponse",
    "ExtractionConfig",
    "ExtractionConfigPipeline",
    "Fact",
    "FactSourceAttribution",
    "FederatedIdentityChallenge",
    "FederatedIdentityChallengeIdentityMode",
    "FederatedIdentityChallengeResponse",
    "FederationDisconnectRequest",
    "FederationPairRequest",
    "FederationPreflightRequest",
    "FederationResolveRequest",
    "FileInput",
    "FileLocator",
    "FlightEndpoint",
    "FreshnessStatus",
    "GatePackageInstallResult",
    "GatePackageList",
    "GatePackageSpec",
    "GatePackageState",
    "GatePackageStateStatus",
    "GetMemoryRequest",
    "GoogleConfig",
    "Grant",
    "GrantBody",
    "GrantCapabilityResponse",
    "GrantCreateRequest",
    "GrantListItem",
    "GrantMutationResponse",
    "GrantSubject",
    "GraphEdge",
    "GraphNode",
    "GraphReadiness",
    "GraphReadinessState",
    "GreymatterRouteBackendRequest",
    "GreymatterRouteIntentRequest",
    "GreymatterRouteIntentRequestHeaders",
    "GreymatterRouteStatusResponse",
    "GroupCreateRequest",
    "GroupMappingCreateRequest",
    "GroupMappingResponse",
    "GroupMemberRequest",
    "GroupMembersResponse",
    "GroupResponse",
    "GrpcHandshake",
    "HTTPValidationError",
    "Hardware",
    "HealthResponse200Item",
    "HubModelFileSearch",
    "ImagePatch",
    "ImportOptionsResponse",
    "ImportOptionsValidationIssue",
    "ImportOptionsValidationSeverity",
    "ImportSkillPackageForm",
    "ImportStageDefinition",
    "ImportStageName",
    "ImportStageParameter",
    "IndexDocumentRequest",
    "IngestJobCreate",
    "IngestionSummaryResponse",
    "IngestionSummaryResponseCountsBySourceType",
    "InlineData",
    "JobLogs",
    "JobProgress",
    "JobRecord",
    "JobRunRequest",
    "JobRunResult",
    "JobStatus",
    "JobSubmitRequest",
    "JobSubmitResponse",
    "KamiwazaIntegrationSpec",
    "KnowledgeSearchResult",
    "LandingTarget",
    "LeaseStatusResponse",
    "LeaveWorkroomRequest",
    "LeaveWorkroomResponse",
    "LegacyRetrievalRequest",
    "ListDatasetObjectsV2State",
    "ListPipelineJobsStatusType0",
    "LocalUserCreateRequest",
    "LocalUserPasswordChangeRequest",
    "LocalUserPasswordResetRequest",
    "LocalUserResponse",
    "LocalUserUpdateRequest",
    "Location",
    "LogContent",
    "LogContentPatternsDetectedType0",
    "LogDeleteResponse",
    "LogFileInfo",
    "LogListResponse",
    "LogPatternAnalysis",
    "LogPatternAnalysisPatternsDetected",
    "LogStats",
    "LogStatsByType",
    "LoginForm",
    "LookupWorkroomUserResponse",
    "MCPEmitRequest",
    "MemoryResult",
    "MessageInput",
    "MintTokenRequest",
    "MintTokenResponse",
    "Model",
    "ModelConfig",
    "ModelDelegatedAccess",
    "ModelDelegatedAccessOperationsItem",
    "ModelDownloadCancelResponse",
    "ModelDownloadRequest",
    "ModelDownloadStatus",
    "ModelFile",
    "ModelGuide",
    "ModelHosted",
    "ModelInstance",
    "ModelRoutingDetails",
    "ModelRoutingDetailsRouteMode",
    "ModelRoutingDetailsTargetKind",
    "ModelSearchRequest",
    "ModelSearchResponse",
    "ModelSearchResult",
    "ModelVariant",
    "NetworkPolicySpec",
    "NetworkingSpec",
    "NewsContent",
    "NewsItem",
    "NewsMetadata",
    "NewsResponse",
    "NewsResponseQuadrantsType0",
    "NoWorkroomScope",
    "Node",
    "NodeDetails",
    "NodeListNode",
    "NodeStatus",
    "NotificationPreference",
    "NotificationPreferenceUpdate",
    "NotificationView",
    "NotificationViewResourceRef",
    "NotificationViewSeverity",
    "OCRConfig",
    "OCRConfigEngine",
    "OIDCConfig",
    "ObjectLocator",
    "ObjectModel",
    "OmniParseGlobalSettings",
    "OmniParseInstance",
    "OmniParseStatus",
    "OntologyBackend",
    "OntologyIngestionStatus",
    "OntologyInstance",
    "OntologyModelBindingsState",
    "OntologyStatus",
    "OntologyUpstreamErrorDetail",
    "OntologyUpstreamErrorResponse",
    "OperationAccepted",
    "OperationAcceptedResourceRefsItem",
    "OperationAcceptedStatus",
    "OperationView",
    "OperationViewResourceRefsItem",
    "OperationViewStatus",
    "OrderDirection",
    "PAT",
    "PATConfigResponse",
    "PATConfigResponseScopeLabels",
    "PATCreate",
    "PATCreateResponse",
    "PATListResponse",
    "PATTTLPolicy",
    "PackageSummary",
    "PasswordChangeCapabilityResponse",
    "PasswordChangeResponse",
    "PatchExtension",
    "PatchExtensionAnnotationsType0",
    "PatchServiceSpec",
    "PendingQuestion",
    "PendingWrite",
    "PendingWriteEffect",
    "PipelineConfigInput",
    "PipelineConfigOutput",
    "PipelineFileResult",
    "PipelineFileResultStatus",
    "PipelineImportItem",
    "PipelineItemState",
    "PipelineItemsResponse",
    "PipelineJob",
    "PipelineJobItemsResponse",
    "PipelineJobStatus",
    "PipelineProgress",
    "PipelineProgressStage",
    "PipelineRequestSnapshot",
    "PipelineRequestSource",
    "PipelineSelectedGranularity",
    "PipelineSelectedGranularityMode",
    "PlatformInvitation",
    "PlatformInvitationCreate",
    "PlatformInvitationCreateSurfaceId",
    "PlatformInvitationLandingTargetType0",
    "PlatformInvitationList",
    "PlatformInvitationRoomScope",
    "PlatformInvitationSurfaceId",
    "PlatformReadiness",
    "PlatformReadinessCompleteness",
    "PodInfo",
    "PortMapping",
    "PromptElement",
    "PromptElementCreate",
    "PromptRole",
    "PromptRoleCreate",
    "PromptSystem",
    "PromptSystemCreate",
    "PromptTemplate",
    "PromptTemplateCreate",
    "Provider",
    "ProviderConnection",
    "ProviderConnectionCreate",
    "ProviderConnectionCreateProvider",
    "ProviderConnectionProvider",
    "Quadrant",
    "QuestionAnswer",
    "QuestionOption",
    "RawFileCreateRequest",
    "RawFileDetailResponse",
    "RawFileEditRequest",
    "RawFileListItem",
    "RawFileListResponse",
    "ReadinessSection",
    "ReadinessSectionKey",
    "ReadinessSectionStatus",
    "RecordFilters",
    "RecordFiltersRanges",
    "RecordFiltersTerms",
    "RecordOrder",
    "RecordQueryRequest",
    "RecordQueryRequestTransport",
    "RecordRange",
    "RegisterIdPRequest",
    "RegisteredSourceContainerPage",
    "RejectedDocument",
    "RelationshipObjectDelete",
    "RelationshipTuple",
    "RelationshipTupleDelete",
    "RemediationDescriptor",
    "RemediationExecute",
    "RemediationPreview",
    "RemediationTarget",
    "RemoteSourceRef",
    "RemoteSyncRequest",
    "RemoteSyncStage",
    "ReplaceDatasetObjectForm",
    "ReplayPipelineJobRequest",
    "RequestValidationErrorItem",
    "RequestValidationErrorResponse",
    "RerunPipelineItemsRequest",
    "ResourceSpec",
    "ResourceSpecLimitsType0",
    "ResourceSpecRequestsType0",
    "ResultHandleView",
    "RetrievalJob",
    "RetrievalJobStatus",
    "RetrieveRequest",
    "RetrieveResponse",
    "RiskTier",
    "RolloutOutcomeOut",
    "RolloutOutcomeOutRolloutStatus",
    "RoomDecommissionConfirm",
    "RoomDecommissionPlan",
    "RoomDecommissionPlanCreate",
    "RoomDecommissionPlanCreateStrategy",
    "RoomDecommissionPlanStatus",
    "RoomInventory",
    "RoomInventoryItem",
    "RoomOrgSettings",
    "RoomOrgSettingsCreationPolicy",
    "RoomOrgSettingsDecommissionState",
    "RoomOrgSettingsUpdate",
    "RoomOrgSettingsUpdateCreationPolicy",
    "RoomTombstone",
    "RoomTombstoneState",
    "RouteAuthMode",
    "RoutingConfigResponse",
    "RoutingConfigResponseEnabledServices",
    "RoutingConfigResponseServicePrefixes",
    "RoutingConfigUpdate",
    "RoutingConfigUpdateEnabledServicesType0",
    "RoutingConfigUpdateServicePrefixesType0",
    "RunAnswer",
    "RunBudgets",
    "RunCreate",
    "RunView",
    "RunViewErrorType0",
    "RunViewStatus",
    "RuntimeLaunchExchangeRequest",
    "RuntimeLaunchRequest",
    "RuntimeLaunchRequestTargetKind",
    "RuntimeLaunchResponse",
    "RuntimePostureBuildInfo",
    "RuntimePostureComponent",
    "RuntimePostureImages",
    "RuntimePostureImagesComponents",
    "RuntimePostureResponse",
    "RuntimeTokenResponse",
    "RuntimeTokenResponseTargetKind",
    "SandboxSpec",
    "ScaleVectorDBInstance",
    "Schema",
    "SchemaField",
    "SearchKnowledgeRequest",
    "SearchRequest",
    "SearchRequestSearchMode",
    "SearchResult",
    "SearchResults",
    "SearchResultsSearchMode",
    "Secret",
    "SecretCreate",
    "SecurityConfigResponse",
    "SecurityConfigUpdate",
    "SecuritySpec",
    "SelectedGranularityInput",
    "SelectedGranularityMode",
    "SelectedGranularityModeOutput",
    "SelectedGranularityOutput",
    "ServiceStatusDetail",
    "ServiceUnavailable503Detail",
    "SessionPurgeRequest",
    "SessionPurgeResponse",
    "SetEmbeddingModelRequest",
    "SeverityRoutes",
    "SeverityRoutesCritical",
    "SeverityRoutesInfo",
    "SeverityRoutesWarning",
    "SkillLibraryDetailResponse",
    "SkillLibraryExportRequest",
    "SkillLibraryListItem",
    "SkillLibraryListResponse",
    "SourceDescriptorInput",
    "SourceDescriptorOutput",
    "SourceRef",
    "SourceReference",
    "SourceRegistrationRequest",
    "SourceRegistrationRequestSourceType",
    "SourceRegistrationResponse",
    "SourceRegistrationResponseSourceType",
    "SourceType",
    "StartPreference",
    "StartPreferenceSurfaceId",
    "StartPreferenceUpdate",
    "StartPreferenceUpdateSurfaceId",
    "StartRayBody",
    "StateChanged",
    "StorageType",
    "Subject",
    "SubjectModel",
    "SubjectUpsertRequest",
    "SurfaceConstraint",
    "SurfaceConstraintAllowedSurfacesItem",
    "SurfaceConstraintCreate",
    "SurfaceConstraintCreateAllowedSurfacesItem",
    "TemplateShadow",
    "TemplateSource",
    "TemplateType",
    "TemplateVisibility",
    "ThreadCreate",
    "ThreadView",
    "ToggleIdPRequest",
    "TokenResponse",
    "ToolCapability",
    "ToolDeployment",
    "ToolDeploymentEnvVarsType0",
    "ToolDiscovery",
    "ToolHealthCheck",
    "ToolPolicyCreate",
    "ToolPolicyListResponse",
    "ToolPolicyResponse",
    "ToolPolicyUpdate",
    "ToolServerInfo",
    "TransferWorkroomOwnershipRequest",
    "TranslationConfig",
    "TransportType",
    "TrayItem",
    "TrayItemRecordType",
    "TrayItemResourceRefsItem",
    "TrayProjection",
    "TriggerResponse",
    "TupleAuditEvent",
    "TupleDiffRequest",
    "TupleExportResponse",
    "TupleRecord",
    "TupleRevokeRequest",
    "TupleRevokeResponse",
    "TwoNodeAttachRequest",
    "TwoNodeAttachRequestAdditionalEnvType0",
    "UIModelDeployment",
    "UIModelDeploymentRuntimeEnvType0",
    "UnifiedSearchRequest",
    "UnifiedSearchRequestSearchMode",
    "UnifiedSearchResponse",
    "UnifiedSearchResponseSearchMode",
    "UpdateAppTemplate",
    "UpdateAppTemplateEnvDefaultsType0",
    "UpdateContextGlobalSettings",
    "UpdateOmniParseGlobalSettings",
    "UpdateOmniParseInstance",
    "UpdateOntologyModelBindings",
    "UpdateVectorDBInstance",
    "UpdateWorkroom",
    "UpdateWorkroomMemberRequest",
    "UpgradeAllResponse",
    "UpgradeAllResult",
    "UpgradeAllResultNewDigests",
    "UpgradeAllResultNewTags",
    "UpgradeAllResultOldDigests",
    "UpgradeAllResultOldTags",
    "UpgradeAllResultStatus",
    "UploadFileForm",
    "UploadSource",
    "UserInfo",
    "ValidationError",
    "VectorDB",
    "VectorDBEngine",
    "VectorDBInsertRequest",
    "VectorDBInsertResult",
    "VectorDBInstance",
    "VectorDBQueryRequest",
    "VectorDBQueryResult",
    "VectorDBStatus",
    "VisionModelConfig",
    "WhoCanAccessResponse",
    "WorkroomBootstrapResponse",
    "WorkroomCredentialConsentListResponse",
    "WorkroomCredentialConsentResponse",
    "WorkroomCredentialRegistrationListResponse",
    "WorkroomCredentialRegistrationResponse",
    "WorkroomCredentialResolutionResponse",
    "WorkroomCredentialResolutionResponseCredentialOutcome",
    "WorkroomCredentialResolutionResponseCredentialPath",
    "WorkroomCredentialResolutionResponseCredentialRequirementSourceType0",
    "WorkroomDeleteImpactItemResponse",
    "WorkroomDeletePreviewResponse",
    "WorkroomEventListResponse",
    "WorkroomEventResponse",
    "WorkroomHandoffResponse",
    "WorkroomLifecycleSummaryResponse",
    "WorkroomListResponse",
    "WorkroomManagerPathResponse",
    "WorkroomManagerPathResponseSurface",
    "WorkroomMemberListResponse",
    "WorkroomMemberResponse",
    "WorkroomMemberResponseLandingTargetType0",
    "WorkroomMemberResponseSurfaceIdType0",
    "WorkroomQueuedTurnCompletionResponse",
    "WorkroomQueuedTurnEnqueueResponse",
    "WorkroomQueuedTurnListResponse",
    "WorkroomQueuedTurnResponse",
    "WorkroomQueuedTurnResponseCredentialOutcomeType0",
    "WorkroomQueuedTurnResponseCredentialPathType0",
    "WorkroomQueuedTurnResponseCredentialRequirementSourceType0",
    "WorkroomResponse",
    "WorkroomRole",
    "WorkroomRoleHistoryListResponse",
    "WorkroomRoleHistoryResponse",
    "WorkroomRuntimeContextResponse",
    "WorkroomRuntimePresenceResponse",
    "WorkroomRuntimeSessionResponse",
    "WorkroomRuntimeSessionState",
    "WorkroomRuntimeThreadResponse",
    "WorkroomScope",
    "WorkroomScopeAuditFinding",
    "WorkroomScopeAuditFindingScopeIssue",
    "WorkroomSessionHeartbeatRequest",
    "WorkroomSessionHeartbeatResponse",
    "WorkroomShellAccessState",
    "WorkroomShellStateResponse",
    "WorkroomSubgraph",
    "WorkroomThreadClaimResponse",
    "WorkroomThreadListResponse",
    "WorkroomThreadMessageListResponse",
    "WorkroomThreadMessageResponse",
    "WorkroomType",
    "WriteConfirmation",
)


def __getattr__(name: str) -> Any:
    """Import the class `name` from its module."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    """Return the names of all schemas."""
    return list(__all__)
