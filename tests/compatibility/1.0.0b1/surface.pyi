# The public surface of version 1.0.0b1, written by `make api-baseline` for griffe.

class client:
    def close(self) -> None: ...
    def connection(self, *, credentials: str | None = None) -> Connection: ...
    def on_cluster(self, selector: Identified | UUID | str) -> Self: ...
    def operation(self, token: str) -> Operation[Any]: ...
    def ping(self) -> Pong: ...
    def recording(self, *, bodies: bool = True) -> Recording: ...
    def request(self, method: str, path: str, *, cast_to: Any = None, query: Mapping[str, object] | None = None, json: object = UNSET, headers: Mapping[str, str] | None = None, timeout: float | None = None) -> Any: ...
    def whoami(self) -> WhoAmI: ...
    def with_options(self, *, timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, retry: RetryPolicy | None = None, extra_headers: Mapping[str, str] | None = None, hooks: Hooks | None = None, middleware: Sequence[Middleware] = ()) -> Self: ...
    def workroom(self, workroom: WorkroomFields | UUID | str) -> Self: ...
    class activity:
        def list(self) -> ItemList[Activity]: ...
    class apps:
        def deploy(self, name: str, *, template: AppTemplate | UUID | str | None = None, env_vars: Mapping[str, str] | None = None, port_mappings: Sequence[PortMapping] | None = None, runtime_resources: Identified | UUID | str | None = None, workroom: WorkroomFields | UUID | str | None = None, min_copies: int | None = None, starting_copies: int | None = None, max_copies: int | None = None, lb_port: int | None = None, serve_path: str | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, is_ephemeral_session: bool | None = None) -> Operation[AppDeployment]: ...
        def ephemeral_forced(self) -> bool: ...
        def get(self, deployment: AppDeployment | UUID | str) -> AppDeployment: ...
        def get_status(self, deployment: AppDeployment | UUID | str) -> AppStatus | str: ...
        def install_by_name(self, name: str, version: str | None = None, *, sync_if_missing: bool = True, deploy_as: str | None = None, env_vars: Mapping[str, str] | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[AppDeployment]: ...
        def list(self, *, template_type: TemplateType | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[AppDeployment]: ...
        def purge(self, deployment: AppDeployment | UUID | str) -> None: ...
        def stop(self, deployment: AppDeployment | UUID | str) -> None: ...
        def url(self, deployment: AppDeployment) -> str | None: ...
        def watch(self, deployment: AppDeployment | UUID | str) -> Operation[AppDeployment]: ...
        class garden:
            def get_status(self) -> GardenStatus: ...
            def import_apps(self) -> GardenImport: ...
        class images:
            def get_status(self, template: AppTemplate | UUID | str) -> ImageStatus: ...
            def pull(self, template: AppTemplate | UUID | str) -> Operation[ImageStatus]: ...
        class instances:
            def get(self, instance: AppInstance | UUID | str) -> AppInstance: ...
            def list(self, *, deployment: AppDeployment | UUID | str | None = None) -> ItemList[AppInstance]: ...
        class remote:
            def get_status(self) -> GardenStatus: ...
            def list(self, *, force_refresh: bool | None = None) -> ItemList[RemoteTemplate]: ...
            def sync(self, *, names: Sequence[str] | None = None) -> GardenImport: ...
        class templates:
            def create(self, name: str, *, compose_yml: str, source_type: TemplateSource | str, version: str | None = None, owner: User | UUID | str | None = None, workload_identity: Mapping[str, object] | None = None, display_name: str | None = None, description: str | None = None, category: str | None = None, tags: Sequence[str] | None = None, capabilities: Sequence[str] | None = None, author: str | None = None, license: str | None = None, homepage: str | None = None, image: str | None = None, preview_image: str | None = None, template_type: TemplateType | str | None = None, kamiwaza_version: str | None = None, strip_path_prefix: bool | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: Mapping[str, object] | None = None, required_env_vars: Sequence[str] | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, preview_image_data: str | None = None, risk_tier: int | None = None, validate_containers: bool | None = None, visibility: TemplateVisibility | str | None = None) -> AppTemplate: ...
            def delete(self, template: AppTemplate | UUID | str) -> None: ...
            def get(self, template: AppTemplate | UUID | str) -> AppTemplate: ...
            def list(self, *, template_type: TemplateType | str | None = None) -> ItemList[AppTemplate]: ...
            def update(self, template: AppTemplate | UUID | str, *, name: str | Unset = UNSET, version: str | Unset | None = UNSET, compose_yml: str | Unset = UNSET, source_type: TemplateSource | str | Unset = UNSET, display_name: str | None = None, description: str | None = None, category: str | None = None, tags: Sequence[str] | None = None, capabilities: Sequence[str] | None = None, author: str | None = None, license: str | None = None, homepage: str | None = None, image: str | None = None, preview_image: str | None = None, template_type: TemplateType | str | None = None, kamiwaza_version: str | None = None, strip_path_prefix: bool | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: Mapping[str, object] | None = None, required_env_vars: Sequence[str] | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, preview_image_data: str | None = None, risk_tier: int | None = None, validate_containers: bool | None = None, visibility: TemplateVisibility | str | None = None) -> AppTemplate: ...
            class overlays:
                def delete(self, overlay: TemplateShadow | str) -> OverlayRemoved: ...
                def list(self) -> ItemList[TemplateShadow]: ...
                def set(self, name: str, *, version: str, compose_yml: str, shadow: OverlayOrigin | Mapping[str, object] | None = None, display_name: str | None = None, description: str | None = None, category: str | None = None, tags: Sequence[str] | None = None, capabilities: Sequence[str] | None = None, author: str | None = None, license: str | None = None, homepage: str | None = None, image: str | None = None, preview_image: str | None = None, template_type: TemplateType | str | None = None, kamiwaza_version: str | None = None, strip_path_prefix: bool | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: Mapping[str, object] | None = None, required_env_vars: Sequence[str] | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None) -> OverlayApplied: ...
    class auth:
        def cac_login(self) -> TokenResponse: ...
        def get_headers(self) -> dict[str, str]: ...
        def health(self) -> AuthHealth: ...
        def jwks(self) -> SigningKeys: ...
        def login(self, username: str, password: SecretStr | str, *, grant_type: str = 'password', scope: str | None = None, client_id: str | None = None, client_secret: SecretStr | str | None = None) -> TokenResponse: ...
        def logout(self) -> LogoutResult: ...
        def metadata(self) -> AuthMetadata: ...
        def refresh(self, tokens: TokenResponse | SecretStr | str | None = None) -> TokenResponse: ...
        class idps:
            def delete(self, provider: IdentityProvider | str) -> IdentityProviderChange: ...
            def list(self) -> ItemList[IdentityProvider]: ...
            def list_public(self) -> ItemList[IdentityProvider]: ...
            def register(self, kind: str, *, google: GoogleProvider | None = None, oidc: OIDCProvider | None = None, ensure_redirects: bool | None = None) -> IdentityProviderChange: ...
            def replace(self, provider: IdentityProvider | str, *, kind: str, google: GoogleProvider | None = None, oidc: OIDCProvider | None = None, ensure_redirects: bool | None = None) -> IdentityProviderChange: ...
            def set_enabled(self, provider: IdentityProvider | str, *, enabled: bool) -> IdentityProviderChange: ...
        class pats:
            def config(self) -> PATConfig: ...
            def create(self, *, name: str | None = None, ttl_seconds: int | None = None, scope: str | None = None, aud: str | None = PLATFORM_AUDIENCE) -> CreatedPAT: ...
            def list(self) -> ItemList[PAT]: ...
            def revoke(self, pat: PAT | CreatedPAT | str) -> None: ...
        class runtime:
            def create_launch(self, target: Identified | UUID | str, *, workroom: WorkroomFields | UUID | str, target_kind: RuntimeTargetKind | str | None = None, launch_path: str | None = None) -> RuntimeLaunch: ...
            def exchange(self, launch: RuntimeLaunch | str) -> RuntimeTokens: ...
            def refresh(self, tokens: RuntimeTokens | str) -> RuntimeTokens: ...
        class sessions:
            def purge(self, user: User | UUID | str, *, tenant: str, subject_namespace: str | None = None) -> PurgedSessions: ...
            def revoke(self, session: UUID | str) -> None: ...
        class users:
            def change_password(self, *, current_password: SecretStr | str, new_password: SecretStr | str) -> PasswordChanged: ...
            def create(self, username: str, *, password: SecretStr | str, email: str | None = None, roles: Sequence[str] | None = None) -> User: ...
            def delete(self, user: User | UUID | str) -> User: ...
            def exists(self, username: str) -> bool: ...
            def find(self, username: str) -> User | None: ...
            def get(self, user: User | UUID | str) -> User: ...
            def get_or_create(self, username: str, *, password: SecretStr | str, email: str | None = None, roles: Sequence[str] | None = None) -> User: ...
            def list(self) -> ItemList[User]: ...
            def me(self) -> UserInfo: ...
            def password_capability(self) -> PasswordCapability: ...
            def reset_password(self, user: User | UUID | str, *, new_password: SecretStr | str) -> User: ...
            def resolve(self, identifier: str) -> User: ...
            def update(self, user: User | UUID | str, *, username: str | Unset = UNSET, email: str | Unset | None = UNSET, roles: Sequence[str] | Unset = UNSET, active: bool | Unset = UNSET) -> User: ...
    class authz:
        def check(self, subject: SubjectRef | str, relation: Relation | str, resource: ObjectRef | str) -> CheckResponse: ...
        def policy(self) -> AuthorizationPolicy: ...
        class audit:
            def export_decisions(self, *, tenant: str | None = None, result: str | None = None, updated_after: datetime | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[DecisionAuditEvent]: ...
        class gate_packages:
            def get(self, package: GatePackage | str) -> GatePackage: ...
            def install(self, package_spec: str, *, hash_digest: str, index_url: str | None = None) -> Operation[GatePackage]: ...
            def list(self) -> ItemList[GatePackage]: ...
            def replace(self, package: GatePackage | str, *, package_spec: str, hash_digest: str, index_url: str | None = None) -> Operation[GatePackage]: ...
            def uninstall(self, package: GatePackage | str) -> None: ...
        class gates:
            def discover(self, classpath: str) -> Gate | None: ...
        class grants:
            def accessible_resources(self, namespace: str, *, permission: str | None = None, user: User | UUID | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[str]: ...
            def can_grant(self, resource: ObjectRef | str) -> GrantCapability: ...
            def create(self, resource: ObjectRef | str, *, relation: Relation | str, subject: Reference | str) -> GrantChange: ...
            def delete(self, resource: ObjectRef | str, *, relation: Relation | str, subject: Reference | str) -> GrantChange: ...
            def list(self, resource: ObjectRef | str) -> ItemList[ResourceGrant]: ...
            def who_can_access(self, resource: ObjectRef | str, *, permission: str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[ResourceAccess]: ...
        class group_mappings:
            def create(self, *, issuer: str, idp_group_path: str, local_group_name: str) -> GroupMapping: ...
            def delete(self, mapping: GroupMapping | str) -> None: ...
            def get(self, mapping: GroupMapping | str) -> GroupMapping: ...
            def list(self, *, issuer: str | None = None) -> ItemList[GroupMapping]: ...
        class groups:
            def create(self, name: str, *, description: str | None = None) -> Group: ...
            def delete(self, group: Group | UUID | str, *, cascade: str | None = None) -> None: ...
            def find(self, name: str) -> Group | None: ...
            def get(self, group: Group | UUID | str) -> Group: ...
            def list(self) -> ItemList[Group]: ...
            class members:
                def add(self, group: Group | UUID | str, user: User | UUID | str) -> None: ...
                def list(self, group: Group | UUID | str) -> builtins.list[str]: ...
                def remove(self, group: Group | UUID | str, user: User | UUID | str) -> None: ...
        class subjects:
            def delete(self, subject: Subject | str, *, cascade: str | None = None) -> SubjectDeletion: ...
            def get(self, subject: Subject | str) -> Subject: ...
            def upsert(self, subject: Subject | str, *, attributes: Mapping[str, JsonValue], password: SecretStr | str | None = None) -> Subject: ...
            class grants:
                def create(self, subject: Subject | str, *, relation: Relation | str, resource: ObjectRef | str) -> Grant: ...
                def delete(self, subject: Subject | str, *, relation: Relation | str, resource: ObjectRef | str) -> GrantDeletion: ...
                def list(self, subject: Subject | str) -> ItemList[Grant]: ...
        class tuples:
            def delete(self, subject: SubjectRef | str, relation: Relation | str | None, resource: ObjectRef | str, *, tenant: str | None = None) -> None: ...
            def delete_object(self, resource: ObjectRef | str, *, tenant: str | None = None) -> None: ...
            def diff(self, manifest: str, *, tenant: str | None = None) -> TupleDiff: ...
            def export(self, *, tenant: str | None = None, updated_after: datetime | str | None = None) -> TupleExport: ...
            def list(self, *, tenant: str | None = None, object_namespace: str | None = None) -> ItemList[TupleRecord]: ...
            def revoke(self, manifest: str, *, tenant: str | None = None, dry_run: bool | None = None) -> RevokedTuples: ...
            def upsert(self, subject: SubjectRef | str, relation: Relation | str, resource: ObjectRef | str, *, tenant: str | None = None) -> None: ...
    class catalog:
        def health(self) -> CatalogHealth: ...
        def metadata(self) -> CatalogMetadata: ...
        class containers:
            def add_dataset(self, container: Container | str, dataset: Dataset | str) -> None: ...
            def create(self, name: str, *, platform: str | None = None, description: str | None = None, parent: Container | str | None = None, tags: Sequence[str] | None = None, properties: Mapping[str, JsonValue] | None = None) -> Container: ...
            def delete(self, container: Container | str) -> None: ...
            def exists(self, container: Container | str) -> bool: ...
            def find(self, name: str, *, platform: str | None = None) -> Container | None: ...
            def get(self, container: Container | str, *, datasets_cursor: str | None = None, datasets_page_size: int | None = None) -> Container: ...
            def get_or_create(self, name: str, *, platform: str | None = None, description: str | None = None, parent: Container | str | None = None, tags: Sequence[str] | None = None, properties: Mapping[str, JsonValue] | None = None) -> Container: ...
            def iter_datasets(self, container: Container | str, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[str]: ...
            def list(self, *, query: str | None = None) -> ItemList[Container]: ...
            def list_registered_sources(self, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Container]: ...
            def remove_dataset(self, container: Container | str, dataset: Dataset | str) -> None: ...
            def update(self, container: Container | str, *, name: str | Unset | None = UNSET, description: str | Unset | None = UNSET, parent: Container | str | Unset | None = UNSET, tags: Sequence[str] | Unset | None = UNSET, properties: Mapping[str, JsonValue] | Unset | None = UNSET) -> Container: ...
        class datasets:
            def clear_gate(self, dataset: Dataset | str) -> None: ...
            def create(self, name: str, *, platform: str, environment: str | None = None, description: str | None = None, container: Container | str | None = None, tags: Sequence[str] | None = None, properties: Mapping[str, JsonValue] | None = None, dataset_schema: DatasetSchema | None = None, writable: bool | None = None, storage: StorageBackend | str | None = None) -> Dataset: ...
            def delete(self, dataset: Dataset | str) -> None: ...
            def exists(self, dataset: Dataset | str) -> bool: ...
            def find(self, name: str, *, platform: str | None = None, environment: str | None = None) -> Dataset | None: ...
            def get(self, dataset: Dataset | str) -> Dataset: ...
            def get_gate(self, dataset: Dataset | str) -> DatasetGate | None: ...
            def get_or_create(self, name: str, *, platform: str, environment: str | None = None, description: str | None = None, container: Container | str | None = None, tags: Sequence[str] | None = None, properties: Mapping[str, JsonValue] | None = None, dataset_schema: DatasetSchema | None = None, writable: bool | None = None, storage: StorageBackend | str | None = None) -> Dataset: ...
            def get_schema(self, dataset: Dataset | str) -> DatasetSchema: ...
            def list(self, *, query: str | None = None) -> ItemList[Dataset]: ...
            def set_gate(self, dataset: Dataset | str, *, type: str, config: Mapping[str, JsonValue] | None = None) -> DatasetGate: ...
            def set_schema(self, dataset: Dataset | str, *, fields: Sequence[SchemaField] | Mapping[str, str], name: str | None = None, platform: str | None = None, version: int | None = None) -> None: ...
            def update(self, dataset: Dataset | str, *, description: str | Unset | None = UNSET, container: Container | str | Unset | None = UNSET, tags: Sequence[str] | Unset | None = UNSET, properties: Mapping[str, JsonValue] | Unset | None = UNSET) -> Dataset: ...
            class objects:
                def create(self, dataset: Dataset | str, *, file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File, logical_path: str | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> DatasetObject: ...
                def delete(self, dataset: Dataset | str, item: DatasetObject | UUID | str, *, if_match: str | None = None) -> DatasetObjectTombstone: ...
                def download(self, dataset: Dataset | str, item: DatasetObject | UUID | str, path: str | os.PathLike[str] | BinaryIO, *, resume: bool = True, connections: int | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False) -> DownloadResult: ...
                def get(self, dataset: Dataset | str, item: DatasetObject | UUID | str) -> DatasetObject: ...
                def list(self, dataset: Dataset | str, *, state: ObjectState | str | None = None) -> ItemList[DatasetObject]: ...
                def purge(self, dataset: Dataset | str, item: DatasetObject | DatasetObjectTombstone | UUID | str) -> PurgedDatasetObject: ...
                def replace(self, dataset: Dataset | str, item: DatasetObject | UUID | str, *, file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File, if_match: str | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> DatasetObject: ...
        class secrets:
            def create(self, name: str, *, value: SecretStr | str, owner: str, description: str | None = None, clobber: bool = False) -> CatalogSecret: ...
            def delete(self, secret: CatalogSecret | str) -> None: ...
            def exists(self, secret: CatalogSecret | str) -> bool: ...
            def find(self, name: str, *, owner: str | None = None) -> CatalogSecret | None: ...
            def get(self, secret: CatalogSecret | str) -> CatalogSecret: ...
            def get_or_create(self, name: str, *, value: SecretStr | str, owner: str, description: str | None = None) -> CatalogSecret: ...
            def list(self, *, query: str | None = None) -> ItemList[CatalogSecret]: ...
    class cluster:
        def capabilities(self) -> ClusterCapabilities: ...
        def diagnose(self) -> ClusterDiagnostics: ...
        def hostname(self) -> str: ...
        def node_id(self) -> str: ...
        def node_status(self) -> NodeStatus: ...
        def runtime_config(self) -> ClusterRuntimeConfig: ...
        class attributes:
            def declare(self, name: str, *, value_type: AttributeType | str, authority: AttributeAuthority | str | None = None, sensitive: bool | None = None, schema_version: str | None = None) -> AttributeSchema: ...
            def delete(self, name: str, *, force: bool | None = None, subjects_holding_value: int | None = None) -> AttributeRemoval: ...
            def list(self, *, include_deprecated: bool | None = None) -> ItemList[AttributeSchema]: ...
        class clusters:
            def create(self, name: str, *, location: Location | UUID | str) -> Cluster: ...
            def get(self, cluster: Cluster | UUID | str) -> Cluster: ...
            def list(self, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Cluster]: ...
        class execution_gate:
            def clear(self) -> bool: ...
            def get(self) -> ExecutionGate | None: ...
            def set(self, gate_class: str, *, config: Mapping[str, JsonValue] | None = None) -> ExecutionGate: ...
        class hardware:
            def create(self, *, name: str | None = None, gpus: Sequence[Mapping[str, JsonValue]] | None = None, processors: Sequence[str] | None = None, processor_vendor: str | None = None, os: str | None = None, platform: str | None = None, cluster_ip: str | None = None, ray_node_id: str | None = None, local_node_id: str | None = None, configuration: Mapping[str, JsonValue] | None = None) -> Hardware: ...
            def get(self, hardware: Hardware | UUID | str) -> Hardware: ...
            def list(self, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Hardware]: ...
            def refresh(self) -> HardwareRefresh: ...
        class locations:
            def create(self, name: str, *, region: str | None = None, zone: str | None = None, datacenter: str | None = None, building: str | None = None, address: str | None = None, placement_group_id: str | None = None, contact_name: str | None = None, contact_email: str | None = None, contact_phone: str | None = None) -> Location: ...
            def get(self, location: Location | UUID | str) -> Location: ...
            def list(self, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Location]: ...
            def replace(self, location: Location | UUID | str, name: str, *, region: str | None = None, zone: str | None = None, datacenter: str | None = None, building: str | None = None, address: str | None = None, placement_group_id: str | None = None, contact_name: str | None = None, contact_email: str | None = None, contact_phone: str | None = None) -> Location: ...
            def update(self, location: Location | UUID | str, *, name: str | Unset = UNSET, region: str | Unset | None = UNSET, zone: str | Unset | None = UNSET, datacenter: str | Unset | None = UNSET, building: str | Unset | None = UNSET, address: str | Unset | None = UNSET, placement_group_id: str | Unset | None = UNSET, contact_name: str | Unset | None = UNSET, contact_email: str | Unset | None = UNSET, contact_phone: str | Unset | None = UNSET) -> Location: ...
        class nodes:
            def get(self, node: Node | UUID | str) -> NodeDetails: ...
            def list(self, *, active: bool | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Node]: ...
            def list_running(self) -> ItemList[RunningNode]: ...
        class pairing:
            def attach(self, remote_host: str, *, remote_user: str | None = None, ssh_key_path: str | None = None, models_root: str | None = None, strict_host_key_checking: bool | None = None, additional_env: Mapping[str, str] | None = None) -> PairingResult: ...
            def detach(self) -> PairingResult: ...
    class configuration:
        def get_routing(self) -> RoutingConfig: ...
        def runtime_posture(self) -> RuntimePosture: ...
        def update_routing(self, *, base_host: str | Unset | None = UNSET, enabled_services: Mapping[str, bool] | Unset | None = UNSET, service_prefixes: Mapping[str, str] | Unset | None = UNSET) -> RoutingConfig: ...
    class connectors:
        def connect(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> Connecting: ...
        def connection(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> AccountConnection: ...
        def create(self, name: str, *, connector_type: str, config: JsonObject, enabled: bool | None = None, scopes: Sequence[str] | None = None) -> Operation[Connector]: ...
        def delete(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> None: ...
        def deploy(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> Operation[Connector]: ...
        def disconnect(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> None: ...
        def get(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> Connector: ...
        def list(self) -> ItemList[Connector]: ...
        def list_available(self) -> ItemList[AvailableConnector]: ...
        def list_types(self) -> ItemList[ConnectorType]: ...
        def poll_connect(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str, *, device_code: DeviceCode | SecretStr | str) -> AccountConnection: ...
        def register(self, endpoint: str, *, config: JsonObject | None = None, scopes: Sequence[str] | None = None, workload_principal: str | None = None) -> Connector: ...
        def subscribe(self, endpoint: str, *, manifest: JsonObject, config: JsonObject | None = None, scopes: Sequence[str] | None = None, workload_principal: str | None = None) -> Connector: ...
        def sync(self) -> ConnectorSync: ...
        def update(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str, *, name: str | Unset = UNSET, config: JsonObject | Unset | None = UNSET, enabled: bool | Unset = UNSET, scopes: Sequence[str] | Unset | None = UNSET) -> Connector: ...
        def verify(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str) -> ConnectionCheck: ...
        class catalog:
            def delete(self, connector_type: str) -> None: ...
            def get(self, connector_type: str) -> CatalogConnector: ...
            def list(self) -> ItemList[CatalogConnector]: ...
            def register(self, *, manifest: JsonObject, version: str | None = None) -> CatalogConnector: ...
            def upsert(self, connector_type: str, *, manifest: JsonObject, version: str | None = None) -> CatalogConnector: ...
        class surfaces:
            def browse(self, workroom: WorkroomFields | UUID | str, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str, *, surface: str, container: ConnectorNode | str | None = None, view: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[ConnectorNode]: ...
            def children(self, workroom: WorkroomFields | UUID | str, node: ConnectorNode, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[ConnectorNode]: ...
            def download(self, workroom: WorkroomFields | UUID | str, node: ConnectorNode, path: str | os.PathLike[str] | BinaryIO, *, mime_type: str | None = None, resume: bool = True, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, overwrite: bool = False) -> DownloadResult: ...
            def list(self, workroom: WorkroomFields | UUID | str) -> ItemList[SurfaceConnector]: ...
            def search(self, workroom: WorkroomFields | UUID | str, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str, query: str, *, surface: str, container: ConnectorNode | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[ConnectorNode]: ...
    class context:
        def audio_readiness(self, *, filename: str | None = None, mime_type: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> AudioReadiness: ...
        def health(self) -> ContextHealth: ...
        def readiness(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ContextReadiness: ...
        def search(self, query: str, *, collection: CollectionInfo | str | None = None, vectordb: VectorDBInstance | UUID | str | None = None, workroom: WorkroomFields | UUID | str | None = None, top_k: int | None = None, filters: JsonObject | None = None, score_threshold: float | None = None, search_mode: SearchMode | str | None = None) -> SearchResults: ...
        def unified_search(self, query: str, *, collection: CollectionInfo | str | None = None, collections: Sequence[CollectionInfo | str] | None = None, vectordb: VectorDBInstance | UUID | str | None = None, vectordbs: Sequence[VectorDBInstance | UUID | str] | None = None, ontology: OntologyInstance | UUID | str | None = None, groups: Sequence[str] | None = None, workroom: WorkroomFields | UUID | str | None = None, top_k: int | None = None, filters: JsonObject | None = None, score_threshold: float | None = None, search_mode: SearchMode | str | None = None, relevance_threshold: float | None = None, enable_graph_search: bool | None = None, max_iterations: int | None = None, format_context: bool | None = None, synthesize: bool | None = None) -> UnifiedSearchResults: ...
        def upload(self, file: str | os.PathLike[str] | bytes | BinaryIO | Iterator[bytes], *, filename: str | None = None, content_type: str | None = None, collection: CollectionInfo | str | None = None, source_urn: str | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
        class collections:
            def create(self, name: str, *, dimension: int | None = None, description: str | None = None, vectordb: VectorDBInstance | UUID | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> CollectionInfo: ...
            def delete(self, collection: CollectionInfo | str, *, vectordb: VectorDBInstance | UUID | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> None: ...
            def get(self, collection: CollectionInfo | str, *, vectordb: VectorDBInstance | UUID | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> CollectionInfo: ...
            def list(self, *, vectordb: VectorDBInstance | UUID | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[CollectionInfo]: ...
        class dataset_indexes:
            def create(self, dataset: HasUrn | str, *, profile: IndexProfile | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[DatasetIndex]: ...
            def delete(self, index: DatasetIndex | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> Operation[DatasetIndex | None]: ...
            def get(self, index: DatasetIndex | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> DatasetIndex: ...
            def get_job(self, job: DatasetIndexJob | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> DatasetIndexJob: ...
            def list(self, *, dataset: HasUrn | str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[DatasetIndex]: ...
            def retry(self, index: DatasetIndex | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> Operation[DatasetIndex]: ...
            def search(self, index: DatasetIndex | UUID | str, query: str, *, top_k: int | None = None, enable_graph_search: bool | None = None, max_iterations: int | None = None, synthesize: bool | None = None, workroom: WorkroomFields | UUID | str | None = None) -> DatasetSearchResults: ...
            def watch(self, index: DatasetIndex | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> Operation[DatasetIndex]: ...
        class documents:
            def download(self, document: Sourced | str, path: str | os.PathLike[str] | BinaryIO, *, resume: bool = True, connections: int | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False, workroom: WorkroomFields | UUID | str | None = None) -> DownloadResult: ...
            def get_download_url(self, document: Sourced | str, *, workroom: WorkroomFields | UUID | str | None = None) -> DocumentLink: ...
            def get_url(self, document: Sourced | str, *, workroom: WorkroomFields | UUID | str | None = None) -> DocumentLink: ...
        class embedding_model:
            def get(self, group: str, *, workroom: WorkroomFields | UUID | str | None = None) -> EmbeddingModelBinding: ...
            def set(self, group: str, *, deployment: Deployment | UUID | str | None = None, force: bool | None = None) -> EmbeddingModelBinding: ...
        class files:
            def create(self, content: bytes | str, *, filename: str, content_type: str | None = None, metadata: JsonObject | None = None, source_kind: str | None = None, source_ref: JsonObject | None = None, source_urn: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> RawFile: ...
            def download(self, file: ListedFile | RawFile | UUID | str, path: str | os.PathLike[str] | BinaryIO, *, resume: bool = True, connections: int | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False, expires_seconds: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> DownloadResult: ...
            def get(self, file: ListedFile | RawFile | UUID | str, *, include_download_url: bool | None = None, expires_seconds: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> RawFile: ...
            def get_download_url(self, file: ListedFile | RawFile | UUID | str, *, expires_seconds: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> RawFile: ...
            def list(self, *, source_urn: str | None = None, job: PipelineJob | UUID | str | None = None, connector: Connector | DataConnector | UUID | str | None = None, include_markings: bool | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Page[ListedFile]: ...
            def update_text(self, file: ListedFile | RawFile | UUID | str, content: str, *, if_match: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> RawFile: ...
            def upload_folder(self, folder: str | os.PathLike[str], *, include: str | Sequence[str] = (), exclude: str | Sequence[str] = (), prefix: str | None = None, follow_links: bool = False, in_flight: int = 4, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, workroom: WorkroomFields | UUID | str | None = None) -> FolderUpload: ...
        class omniparses:
            def create(self, name: str, *, template_name: str | None = None, config: JsonObject | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[OmniParseInstance]: ...
            def delete(self, omniparse: OmniParseInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> None: ...
            def get(self, omniparse: OmniParseInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> OmniParseInstance: ...
            def list(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[OmniParseInstance]: ...
            def update(self, omniparse: OmniParseInstance | UUID | str, *, config: JsonObject | Unset | None = UNSET, workroom: WorkroomFields | UUID | str | None = None) -> OmniParseInstance: ...
        class ontologies:
            def add_entity(self, ontology: OntologyInstance | UUID | str, *, group: str, name: str, entity_type: str, summary: str | None = None, properties: JsonObject | None = None, workroom: WorkroomFields | UUID | str | None = None) -> EntityAdded: ...
            def add_knowledge(self, ontology: OntologyInstance | UUID | str, *, group: str, messages: Iterable[MessageInput | str], entity_types: Mapping[str, EntityTypeSchema] | None = None, excluded_entity_types: Sequence[str] | None = None, timeout: float = _ADD_KNOWLEDGE_TIMEOUT, workroom: WorkroomFields | UUID | str | None = None) -> KnowledgeAdded: ...
            def create(self, name: str, *, backend: OntologyBackend | str, config: JsonObject | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[OntologyInstance]: ...
            def delete(self, ontology: OntologyInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> None: ...
            def delete_group(self, ontology: OntologyInstance | UUID | str, group: str, *, workroom: WorkroomFields | UUID | str | None = None) -> None: ...
            def episodes(self, ontology: OntologyInstance | UUID | str, group: str, *, last_n: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> EpisodesResult: ...
            def get(self, ontology: OntologyInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> OntologyInstance: ...
            def health(self, ontology: OntologyInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> OntologyHealth: ...
            def ingestion(self, ontology: OntologyInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> Operation[OntologyInstance]: ...
            def list(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[OntologyInstance]: ...
            def memory(self, ontology: OntologyInstance | UUID | str, *, group: str, query: str, max_facts: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Memory: ...
            def search(self, ontology: OntologyInstance | UUID | str, *, query: str, groups: Sequence[str], max_results: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> KnowledgeSearchResult: ...
            def set_model_bindings(self, ontology: OntologyInstance | UUID | str, *, chat: BindingUpdate | Deployment | UUID | str | None = None, embedding: BindingUpdate | Deployment | UUID | str | None = None) -> Operation[OntologyModelBindings]: ...
            def subgraph(self, ontology: OntologyInstance | UUID | str, workroom: WorkroomFields | UUID | str, *, max_nodes: int | None = None, max_edges: int | None = None) -> WorkroomSubgraph: ...
        class pipelines:
            def cancel(self, job: PipelineJob | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> PipelineJob: ...
            def create(self, files: Sequence[PipelineFile | str | os.PathLike[str]], *, config: PipelineConfig | Mapping[str, object] | None = None, callback: Callback | Mapping[str, object] | None = None, force: bool | None = None, idempotency_key: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
            def create_import(self, sources: Sequence[SourceDescriptor | ConnectorNode], *, config: PipelineConfig | Mapping[str, object] | None = None, callback: Callback | Mapping[str, object] | None = None, force: bool | None = None, idempotency_key: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
            def delete(self, job: PipelineJob | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> None: ...
            def evaluate_import(self, sources: Sequence[SourceDescriptor | ConnectorNode] | None = None, *, config: PipelineConfig | Mapping[str, object] | None = None, workroom: WorkroomFields | UUID | str | None = None) -> EvaluatedImport: ...
            def get(self, job: PipelineJob | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> PipelineJob: ...
            def import_options(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ImportOptions: ...
            def list(self, *, status: JobStatus | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Page[PipelineJob]: ...
            def list_items(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ImportItems: ...
            def list_job_items(self, job: PipelineJob | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> JobItems: ...
            def rerun(self, job: PipelineJob | UUID | str, *, force: bool | None = None, callback: Callback | Mapping[str, object] | None = None, idempotency_key: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
            def rerun_items(self, items: Sequence[ImportItem | str], *, config: PipelineConfig | Mapping[str, object] | None = None, callback: Callback | Mapping[str, object] | None = None, force: bool | None = None, idempotency_key: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
            def retry(self, job: PipelineJob | UUID | str, *, force: bool | None = None, callback: Callback | Mapping[str, object] | None = None, idempotency_key: str | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
            def supported_types(self, *, workroom: WorkroomFields | UUID | str | None = None) -> builtins.list[str]: ...
            def watch(self, job: PipelineJob | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> Operation[PipelineJob]: ...
        class settings:
            def get(self) -> ContextGlobalSettings: ...
            def update(self, *, omniparse: UpdateOmniParseGlobalSettings | None = None, reason: str | None = None) -> ContextGlobalSettings: ...
        class vectordbs:
            def create(self, name: str, *, engine: VectorDBEngine | str = 'milvus', replicas: int | None = None, storage_size: str | None = None, seaweedfs_volume_max: int | None = None, seaweedfs_volume_size_limit_mb: int | None = None, config: JsonObject | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[VectorDBInstance]: ...
            def delete(self, vectordb: VectorDBInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> None: ...
            def get(self, vectordb: VectorDBInstance | UUID | str, *, workroom: WorkroomFields | UUID | str | None = None) -> VectorDBInstance: ...
            def insert(self, vectordb: VectorDBInstance | UUID | str, *, collection: CollectionInfo | str, vectors: Iterable[Iterable[float]] | Iterable[float], metadata: Iterable[Mapping[str, object]], field_list: Sequence[Sequence[object]] | None = None, create_if_missing: bool | None = None, flush: bool | None = None, workroom: WorkroomFields | UUID | str | None = None) -> VectorDBInsertResult: ...
            def insert_any(self, *, collection: CollectionInfo | str, vectors: Iterable[Iterable[float]] | Iterable[float], metadata: Iterable[Mapping[str, object]], vectordb: VectorDBInstance | UUID | str | None = None, field_list: Sequence[Sequence[object]] | None = None, create_if_missing: bool | None = None, flush: bool | None = None, workroom: WorkroomFields | UUID | str | None = None) -> VectorDBInsertResult: ...
            def list(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[VectorDBInstance]: ...
            def query(self, vectordb: VectorDBInstance | UUID | str, *, collection: CollectionInfo | str, vectors: Iterable[Iterable[float]] | Iterable[float], limit: int | None = None, output_fields: Sequence[str] | None = None, params: JsonObject | None = None, workroom: WorkroomFields | UUID | str | None = None) -> VectorDBQueryResult: ...
            def query_any(self, *, collection: CollectionInfo | str, vectors: Iterable[Iterable[float]] | Iterable[float], vectordb: VectorDBInstance | UUID | str | None = None, limit: int | None = None, output_fields: Sequence[str] | None = None, params: JsonObject | None = None, workroom: WorkroomFields | UUID | str | None = None) -> VectorDBQueryResult: ...
            def scale(self, vectordb: VectorDBInstance | UUID | str, *, replicas: int, workroom: WorkroomFields | UUID | str | None = None) -> Operation[VectorDBInstance]: ...
            def update(self, vectordb: VectorDBInstance | UUID | str, *, replicas: int | Unset = UNSET, config: JsonObject | Unset | None = UNSET, workroom: WorkroomFields | UUID | str | None = None) -> VectorDBInstance: ...
    class copilot:
        def get_result(self, result: CopilotResult | UUID | str) -> CopilotResult: ...
        def list_actions(self) -> ItemList[Action]: ...
        class runs:
            def answer(self, run: Run | UUID | str, value: str) -> Run: ...
            def cancel(self, run: Run | UUID | str) -> Run: ...
            def confirm(self, run: Run | UUID | str, *, confirmation_token: str | None = None) -> Run: ...
            def create(self, query: str, *, thread: CopilotThread | UUID | str) -> RunOperation: ...
            def get(self, run: Run | UUID | str) -> Run: ...
            def watch(self, run: Run | UUID | str) -> RunOperation: ...
        class threads:
            def create(self, title: str) -> CopilotThread: ...
            def list(self) -> ItemList[CopilotThread]: ...
            def list_runs(self, thread: CopilotThread | UUID | str) -> ItemList[Run]: ...
    class dde:
        class connectors:
            def create(self, name: str, *, source_type: str, connector_type: str, connection_config: JsonObject, description: str | None = None, tags: Sequence[str] | None = None, allowed_roles: Sequence[str] | None = None, require_encryption: bool | None = None, system_high: str | None = None, default_security_marking: str | None = None) -> DataConnector: ...
            def delete(self, connector: DataConnector | UUID | str) -> DataConnector: ...
            def get(self, connector: DataConnector | UUID | str) -> DataConnector: ...
            def ingest(self, connector: DataConnector | UUID | str) -> IngestTrigger: ...
            def list(self, *, source_type: str | None = None, enabled: bool | None = None, tag: str | None = None, workroom: WorkroomFields | UUID | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[DataConnector]: ...
            def update(self, connector: DataConnector | UUID | str, *, name: str | Unset | None = UNSET, description: str | Unset | None = UNSET, connection_config: JsonObject | Unset | None = UNSET, enabled: bool | Unset | None = UNSET, tags: Sequence[str] | Unset | None = UNSET, allowed_roles: Sequence[str] | Unset | None = UNSET, require_encryption: bool | Unset | None = UNSET, system_high: str | Unset | None = UNSET, default_security_marking: str | Unset | None = UNSET) -> DataConnector: ...
        class documents:
            def get(self, document: IndexedDocument | UUID | str, *, source: DataConnector | UUID | str) -> IndexedDocument: ...
            def index(self, source_ref: str, *, source: DataConnector | UUID | str, item_type: str | None = None, metadata: JsonObject | None = None, security_marking: str | None = None, job: UUID | str | None = None, job_name: str | None = None, job_config: JsonObject | None = None) -> IndexedDocument: ...
            def list(self, source: DataConnector | UUID | str, *, item_type: str | None = None, tag: str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[IndexedDocument]: ...
            def rejected(self, page: Page[IndexedDocument]) -> builtins.list[RejectedDocument]: ...
    class embedding:
        def chunk(self, text: str, *, max_length: int | None = None, overlap: int | None = None, preamble_text: str | None = None, return_metadata: bool = False, model: str | None = None, provider_type: str | None = None, device: str | None = None) -> ChunkResponse: ...
        def create(self, text: str, *, model: str | None = None, provider_type: str | None = None, device: str | None = None) -> EmbeddingOutput: ...
        def embed_many(self, texts: Items[str], *, batch_size: int = 64, model: str | None = None, provider_type: str | None = None, device: str | None = None, on_error: Literal['raise', 'return'] = 'raise', in_flight: int = None, ordered: bool = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> BulkRun[Vector] | BulkRun[Vector | KamiwazaError]: ...
        def health(self) -> EmbeddingHealth: ...
        def providers(self) -> list[str]: ...
    class extensions:
        def audit_workroom_scope(self, *, include_inactive: bool | None = None) -> ItemList[WorkroomScopeFinding]: ...
        def create(self, name: str, *, type: ExtensionType | str, version: str, services: Sequence[ExtensionService | Mapping[str, object]], annotations: Mapping[str, str] | None = None, kamiwaza: KamiwazaIntegrationSpec | Mapping[str, object] | None = None, networking: NetworkingSpec | Mapping[str, object] | None = None, sandbox: SandboxSpec | Mapping[str, object] | None = None, security: SecuritySpec | Mapping[str, object] | None = None, workload_identity: Mapping[str, object] | None = None, workroom: WorkroomFields | UUID | str | None = None) -> Operation[ExtensionStatus]: ...
        def delete(self, extension: Extension | ExtensionStatus | str) -> Operation[None]: ...
        def get(self, extension: Extension | ExtensionStatus | str) -> Extension: ...
        def get_status(self, extension: Extension | ExtensionStatus | str) -> ExtensionStatus: ...
        def list(self, *, workroom: WorkroomFields | UUID | str | None = None) -> ItemList[Extension]: ...
        def update(self, extension: Extension | ExtensionStatus | str, *, services: Sequence[ServicePatch | Mapping[str, object]], annotations: Mapping[str, str] | Unset | None = UNSET, workload_identity: Mapping[str, object] | Unset | None = UNSET) -> Operation[ExtensionStatus]: ...
        def upgrade_all(self, *, names: Sequence[Extension | ExtensionStatus | str] | None = None) -> UpgradeAllResponse: ...
        def watch(self, extension: Extension | ExtensionStatus | str) -> Operation[ExtensionStatus]: ...
    class federations:
        def create(self, remote_cluster_name: str, *, preshared_key: SecretStr | str, role: FederationRole | str | None = None, remote_ips: Sequence[RemoteAddress] | None = None, callback_hostname: str | None = None, shared_issuer_url: str | None = None, shared_jwks_url: str | None = None, shared_ca_pem: str | None = None, local_kc_issuer_url: str | None = None, local_kc_jwks_url: str | None = None, local_broker_client_id: str | None = None, local_broker_client_secret: SecretStr | str | None = None) -> Federation: ...
        def delete(self, federation: Federation | UUID | str) -> None: ...
        def diagnose(self, federation: Federation | UUID | str) -> RouteReport: ...
        def disconnect(self, federation: Federation | UUID | str, *, force: bool | None = None) -> None: ...
        def find(self, name: str) -> Federation | None: ...
        def get(self, federation: Federation | UUID | str) -> Federation: ...
        def list(self, *, status: FederationStatus | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Federation]: ...
        def pair(self, federation: Federation | UUID | str) -> Operation[Federation]: ...
        def ping(self, federation: Federation | UUID | str) -> FederationPing: ...
        def preflight(self, remote_ips: Sequence[RemoteAddress]) -> RouteReport: ...
        def resolve_address(self, address: str) -> ResolvedAddress: ...
        def update(self, federation: Federation | UUID | str, *, brokering_enabled: bool | Unset = UNSET, require_peer_jwt: bool | Unset | None = UNSET, shared_jwks_url: str | Unset | None = UNSET, shared_ca_pem: str | Unset | None = UNSET) -> Federation: ...
        class users:
            def add(self, federation: Federation | UUID | str, user: FederatedUser | str, *, initial_tuples: Sequence[RelationshipTuple | str] | None = None) -> FederatedUser: ...
            def list(self, federation: Federation | UUID | str) -> ItemList[FederatedUser]: ...
            def restore(self, federation: Federation | UUID | str, user: FederatedUser | str, *, initial_tuples: Sequence[RelationshipTuple | str] | None = None) -> FederatedUser: ...
            def revoke(self, federation: Federation | UUID | str, user: FederatedUser | str, *, cancel_in_flight_jobs: bool | None = None) -> FederatedUser: ...
    class ingestion:
        def emit(self, *, mcp: Mapping[str, JsonValue]) -> EmitResult: ...
        def health(self) -> IngestionHealth: ...
        def register_source(self, *, source_type: SourceType | str, connection: Mapping[str, JsonValue | SecretStr] | None = None) -> SourceRegistration: ...
        def run(self, *, source_type: str, options: Mapping[str, JsonValue | SecretStr] | None = None, timeout: float = _RUN_TIMEOUT) -> Operation[IngestionRun]: ...
        class jobs:
            def create(self, name: str, *, schedule: str, source_type: str, conn_args: Mapping[str, JsonValue | SecretStr] | None = None) -> Operation[IngestionJob]: ...
            def get(self, job: IngestionJob | str) -> IngestionJob: ...
            def watch(self, job: IngestionJob | str) -> Operation[IngestionJob]: ...
    class jobs:
        def cancel(self, job: AnyJob | UUID | str) -> JobRecord: ...
        def get(self, job: AnyJob | UUID | str) -> JobRecord: ...
        def list(self, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[JobRecord]: ...
        def logs(self, job: AnyJob | UUID | str) -> JobLogs: ...
        def result(self, job: AnyJob | UUID | str) -> JsonValue: ...
        def run(self, entrypoint: str, *, runtime_env: JsonObject | None = None, metadata: JsonObject | None = None, python_packages: Sequence[str] | None = None, timeout_seconds: int | None = None, delegated_access: DelegatedAccess | Mapping[str, object] | None = None) -> JobRunResult: ...
        def submit(self, entrypoint: str, *, runtime_env: JsonObject | None = None, metadata: JsonObject | None = None, python_packages: Sequence[str] | None = None, timeout_seconds: int | None = None, delegated_access: DelegatedAccess | Mapping[str, object] | None = None) -> Operation[JobRecord]: ...
        def watch(self, job: AnyJob | UUID | str) -> Operation[JobRecord]: ...
    class logs:
        def cleanup(self, *, days_old: int | None = None, deployment_type: DeploymentType | str | None = None, dry_run: bool = True) -> LogCleanup: ...
        def delete(self, deployment_type: DeploymentType | str, deployment: LoggedDeployment | UUID | str, *, confirm: bool = False) -> LogDeletion: ...
        def follow(self, deployment_type: DeploymentType | str, deployment: LoggedDeployment | UUID | str, *, poll_interval: float = 2.0, idle_timeout: float = 20.0, stop_when: Callable[[str], bool] | None = None) -> Iterator[str]: ...
        def get(self, deployment_type: DeploymentType | str, deployment: LoggedDeployment | UUID | str) -> StoredLog: ...
        def list(self) -> ItemList[LogFile]: ...
        def list_by_type(self, deployment_type: DeploymentType | str) -> ItemList[LogFile]: ...
        def list_orphaned(self) -> ItemList[LogFile]: ...
        def patterns(self, deployment_type: DeploymentType | str, deployment: LoggedDeployment | UUID | str) -> StoredLogPatterns: ...
        def stats(self) -> LogStats: ...
    class models:
        def create(self, name: str, *, repository: str | None = None, files: Sequence[ModelFile] | None = None, force_replace_credentials: bool = False, modelfamily: str | None = None, purpose: str | None = None, version: str | None = None, author: str | None = None, source_repository: str | None = None, sha_repository: str | None = None, hub: str | None = None, description: str | None = None, quantization_details: str | None = None, private: bool | None = None, modelcard: str | None = None, default_config: JsonObject | None = None) -> Model: ...
        def delete(self, model: Model | UUID | str, *, force: bool = False) -> None: ...
        def deployment_info(self, model: Model | UUID | str) -> ModelDeploymentInfo: ...
        def download(self, model: Model | str, *, quantization: str | None = None, files: Sequence[str] | None = None, hub: str | None = None, version: str | None = None) -> Operation[Model]: ...
        def exists(self, repository: str) -> bool: ...
        def find(self, repository: str) -> Model | None: ...
        def get(self, model: Model | UUID | str) -> Model: ...
        def list(self, *, load_files: bool = False) -> ItemList[Model]: ...
        def memory_usage(self, model: Model | UUID | str) -> int: ...
        def register_external_model(self, name: str, *, endpoint: ExternalEndpoint | Mapping[str, object], credential: Credential | None = None, credential_secret: HasUrn | str | None = None, purpose: ModelPurpose | str = ModelPurpose.CHAT, description: str | None = None, modelfamily: str | None = None, config_name: str | None = None, force_replace_credentials: bool = False) -> Model: ...
        def search(self, query: str, *, exact: bool = False, limit: int = 100, hubs: Sequence[str] | None = None) -> ModelSearchResponse: ...
        class configs:
            def create(self, model: Model | UUID | str, *, default: bool = False, file: ModelFile | UUID | str | None = None, name: str | None = None, description: str | None = None, config: JsonObject | None = None, system_config: JsonObject | None = None, force_replace_credentials: bool = False) -> ModelConfig: ...
            def delete(self, configuration: ModelConfig | UUID | str) -> None: ...
            def get(self, configuration: ModelConfig | UUID | str) -> ModelConfig: ...
            def list(self, model: Model | UUID | str) -> ItemList[ModelConfig]: ...
            def list_for_model(self, model: Model | UUID | str, *, default: bool = False) -> ItemList[ModelConfig]: ...
            def replace(self, configuration: ModelConfig | UUID | str, *, model: Model | UUID | str, default: bool, file: ModelFile | UUID | str | None = None, name: str | None = None, description: str | None = None, config: JsonObject | None = None, system_config: JsonObject | None = None, force_replace_credentials: bool = False) -> ModelConfig: ...
            def update(self, configuration: ModelConfig | UUID | str, *, default: bool | Unset = UNSET, file: ModelFile | UUID | str | Unset | None = UNSET, name: str | Unset | None = UNSET, description: str | Unset | None = UNSET, config: JsonObject | Unset | None = UNSET, system_config: JsonObject | Unset | None = UNSET, force_replace_credentials: bool = False) -> ModelConfig: ...
        class downloads:
            def cancel(self, file: ModelFile | ModelDownloadStatus | UUID | str) -> ModelDownloadCancelResponse: ...
            def cancel_all(self, *, model: Model | UUID | str | None = None) -> BulkDownloadCancelResponse: ...
            def cleanup_stale(self) -> StaleDeploymentsCleanup: ...
            def deploy_if_ready(self, model: Model | UUID | str, *, options: Mapping[str, object] | None = None) -> DeploymentTrigger: ...
            def list(self, *, model: Model | UUID | str | None = None, files: Iterable[ModelFile | ModelDownloadStatus | UUID | str] | None = None) -> ItemList[ModelDownloadStatus]: ...
            def pending_deployments(self) -> PendingDeployments: ...
            def start(self, model: Model | str, *, hub: str | None = None, version: str | None = None, files_to_download: Sequence[str] | None = None, deploy_after_download: bool | None = None, novice_selected_context: int | None = None, deployment_target: str | None = None) -> DownloadStarted: ...
            def start_and_deploy(self, model: Model | str, *, hub: str | None = None, version: str | None = None, files_to_download: Sequence[str] | None = None, deploy_after_download: bool = True, novice_selected_context: int | None = None, deployment_target: str | None = None) -> DownloadStarted: ...
        class files:
            def create(self, name: str, *, size: int | None = None, storage_type: StorageType | str | None = None, storage_host: str | None = None, storage_location: str | None = None) -> ModelFile: ...
            def delete(self, file: ModelFile | ModelDownloadStatus | UUID | str) -> None: ...
            def get(self, file: ModelFile | ModelDownloadStatus | UUID | str) -> ModelFile: ...
            def list(self) -> ItemList[ModelFile]: ...
            def memory_usage(self, file: ModelFile | ModelDownloadStatus | UUID | str) -> int: ...
            def search_hub(self, model: Model | str, *, hub: str = HUGGING_FACE, version: str | None = None) -> ItemList[ModelFile]: ...
        class guide:
            def import_default(self, *, replace: bool = False) -> GuideUpdate: ...
            def list(self) -> ItemList[ModelGuide]: ...
            def recommend(self, use_case: str, *, vram: float | None = None, platform: str | None = None, reasoning: bool = False, prefer: Preference | str = Preference.BALANCED) -> Sequence[Recommendation]: ...
            def refresh(self) -> GuideUpdate: ...
    class news:
        def latest(self) -> LatestNews: ...
        def quadrants(self) -> News: ...
    class oauth_broker:
        def start_google_auth(self, app: AppInstallation | UUID | str, *, scopes: Sequence[str] | str) -> GoogleAuthStart: ...
        class apps:
            def create(self, name: str, *, description: str | None = None, allowed_tools: Sequence[str] | None = None, app_metadata: Mapping[str, JsonValue] | None = None) -> AppInstallation: ...
            def delete(self, app: AppInstallation | UUID | str) -> None: ...
            def get(self, app: AppInstallation | UUID | str) -> AppInstallation: ...
            def list(self, *, owner: User | UUID | str | None = None, lifecycle_status: AppLifecycle | str | None = None) -> ItemList[AppInstallation]: ...
            def update(self, app: AppInstallation | UUID | str, *, name: str | Unset = UNSET, description: str | Unset | None = UNSET, allowed_tools: Sequence[str] | Unset = UNSET, lifecycle_status: AppLifecycle | str | Unset = UNSET, app_metadata: Mapping[str, JsonValue] | Unset | None = UNSET) -> AppInstallation: ...
        class connections:
            def disconnect(self, app: AppInstallation | UUID | str, *, provider: OAuthProvider | str) -> None: ...
            def get_status(self, app: AppInstallation | UUID | str, *, provider: OAuthProvider | str) -> OAuthConnection: ...
        class policies:
            def create(self, app: AppInstallation | UUID | str, *, tool: str, provider: OAuthProvider | str, allowed_operations: Sequence[str] | None = None, allowed_scope_subset: Sequence[str] | None = None, policy_metadata: Mapping[str, JsonValue] | None = None) -> ToolPolicy: ...
            def delete(self, policy: ToolPolicy | UUID | str) -> None: ...
            def get(self, policy: ToolPolicy | UUID | str) -> ToolPolicy: ...
            def list(self, *, app: AppInstallation | UUID | str | None = None, tool: str | None = None) -> ItemList[ToolPolicy]: ...
            def update(self, policy: ToolPolicy | UUID | str, *, allowed_operations: Sequence[str] | Unset = UNSET, allowed_scope_subset: Sequence[str] | Unset = UNSET, policy_metadata: Mapping[str, JsonValue] | Unset | None = UNSET) -> ToolPolicy: ...
        class proxy:
            def get(self, provider: OAuthProvider | str, service: str, operation: str, *, app: AppInstallation | UUID | str, tool: str) -> ProviderAnswer: ...
            def get_resource(self, provider: OAuthProvider | str, service: str, operation: str, resource: str, *, app: AppInstallation | UUID | str, tool: str) -> ProviderAnswer: ...
            def post(self, provider: OAuthProvider | str, service: str, operation: str, *, app: AppInstallation | UUID | str, tool: str) -> ProviderAnswer: ...
            def post_resource(self, provider: OAuthProvider | str, service: str, operation: str, resource: str, *, app: AppInstallation | UUID | str, tool: str) -> ProviderAnswer: ...
        class tokens:
            def get_lease(self, lease: MintedToken | TokenLease | str) -> TokenLease: ...
            def mint(self, app: AppInstallation | UUID | str, *, tool: str, provider: OAuthProvider | str, scope_subset: Sequence[str] | None = None, lease_duration: int | None = None) -> MintedToken: ...
            def revoke_lease(self, lease: MintedToken | TokenLease | str) -> None: ...
    class openai:
        def base_url(self, deployment: Deployment | UUID | str) -> str: ...
        def chat(self, deployment: Deployment | UUID | str, messages: str | Sequence[ChatMessageParam | ChatMessage], *, model: str | None = None, system: str | None = None, n: int | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, temperature: float | None = None, top_p: float | None = None, max_tokens: int | None = None, stop: str | Sequence[str] | None = None, seed: int | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, response_format: Mapping[str, object] | None = None) -> ChatCompletion: ...
        def chat_many(self, deployment: Deployment | UUID | str, conversations: Items[Conversation], *, model: str | None = None, system: str | None = None, n: int | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, on_error: Literal['raise', 'return'] = 'raise', temperature: float | None = None, top_p: float | None = None, max_tokens: int | None = None, stop: str | Sequence[str] | None = None, seed: int | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, response_format: Mapping[str, object] | None = None, in_flight: int = None, ordered: bool = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> BulkRun[ChatCompletion] | BulkRun[ChatCompletion | KamiwazaError]: ...
        def client(self, deployment: Deployment | UUID | str | None = None, *, timeout: float = TIMEOUT, max_retries: int = 2) -> OpenAI: ...
        def embed_many(self, deployment: Deployment | UUID | str, texts: Items[str], *, batch_size: int = 64, model: str | None = None, dimensions: int | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, on_error: Literal['raise', 'return'] = 'raise', in_flight: int = None, ordered: bool = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> BulkRun[Vector] | BulkRun[Vector | KamiwazaError]: ...
        def embeddings(self, deployment: Deployment | UUID | str, input: str | Sequence[str], *, model: str | None = None, dimensions: int | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT) -> EmbeddingList: ...
        def parse(self, deployment: Deployment | UUID | str, messages: str | Sequence[ChatMessageParam | ChatMessage], *, into: type[T], model: str | None = None, system: str | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, temperature: float | None = None, top_p: float | None = None, max_tokens: int | None = None, stop: str | Sequence[str] | None = None, seed: int | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, response_format: Mapping[str, object] | None = None) -> T: ...
        def stream(self, deployment: Deployment | UUID | str, messages: str | Sequence[ChatMessageParam | ChatMessage], *, model: str | None = None, system: str | None = None, include_usage: bool | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, temperature: float | None = None, top_p: float | None = None, max_tokens: int | None = None, stop: str | Sequence[str] | None = None, seed: int | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, response_format: Mapping[str, object] | None = None) -> ChatStream: ...
        def transcribe(self, deployment: Deployment | UUID | str, file: PathLike[str] | bytes, *, model: str | None = None, filename: str | None = None, language: str | None = None, prompt: str | None = None, temperature: float | None = None, timestamps: Sequence[Literal['word', 'segment']] | None = None, subtitles: Literal['srt', 'vtt'] | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT) -> Transcription: ...
        class responses:
            def base_url(self, deployment: Deployment | UUID | str) -> str: ...
            def create(self, deployment: Deployment | UUID | str, input: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem], *, previous: ModelResponse | str | None = None, model: str | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, instructions: str | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, max_output_tokens: int | None = None, temperature: float | None = None, top_p: float | None = None, store: bool | None = None) -> ModelResponse: ...
            def parse(self, deployment: Deployment | UUID | str, input: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem], *, into: type[T], previous: ModelResponse | str | None = None, model: str | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, instructions: str | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, max_output_tokens: int | None = None, temperature: float | None = None, top_p: float | None = None, store: bool | None = None) -> T: ...
            def stream(self, deployment: Deployment | UUID | str, input: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem], *, previous: ModelResponse | str | None = None, model: str | None = None, extra_body: Mapping[str, object] | None = None, timeout: float = TIMEOUT, instructions: str | None = None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None = None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None = None, parallel_tool_calls: bool | None = None, max_output_tokens: int | None = None, temperature: float | None = None, top_p: float | None = None, store: bool | None = None) -> ResponseStream: ...
    class operations:
        def dismiss(self, operation: AcceptedOperation | UUID | str) -> StateChange: ...
        def gather(self, operations: Iterable[Operation[T]], *, timeout: float | None = None, poll_interval: float | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, cancel: CancelEvent | None = None) -> GatherReport[T]: ...
        def get(self, operation: AcceptedOperation | UUID | str) -> OperationRecord: ...
        def list(self, *, limit: int | None = None, include_dismissed: bool = False) -> Page[OperationRecord]: ...
        def mark_seen(self, operation: AcceptedOperation | UUID | str) -> StateChange: ...
        def tray(self) -> OperationTray: ...
        def watch(self, operation: AcceptedOperation | UUID | str) -> Operation[OperationRecord]: ...
        class notifications:
            def dismiss(self, notification: Notification | UUID | str) -> StateChange: ...
            def get(self, notification: Notification | UUID | str) -> Notification: ...
            def list(self, *, limit: int | None = None, include_dismissed: bool = False) -> Page[Notification]: ...
            def mark_seen(self, notification: Notification | UUID | str) -> StateChange: ...
        class remediations:
            def execute(self, remediation: Remediation | str, operation: AcceptedOperation | UUID | str, *, confirmed: bool) -> Operation[OperationRecord]: ...
            def list(self) -> ItemList[Remediation]: ...
            def preview(self, remediation: Remediation | str, operation: AcceptedOperation | UUID | str) -> RemediationPreview: ...
    class platform:
        def connect_and_index(self, connector: Connector | AvailableConnector | SurfaceConnector | UUID | str, *, dataset_name: str, selection_ids: Sequence[str] | None = None, file_refs: Sequence[str] | None = None, mode: IndexMode | str = IndexMode.NEW, workroom: WorkroomFields | UUID | str | None = None, indexing_profile: str | None = None, idempotency_key: str | None = None) -> Operation[OperationRecord]: ...
        def readiness(self) -> PlatformReadiness: ...
        class access_requests:
            def create(self, resource_kind: AccessKind | str, resource: Dataset | Model | WorkroomFields | UUID | str, *, capability: str | None = None, reason: str | None = None, idempotency_key: str | None = None) -> Operation[OperationRecord]: ...
            def resolve(self, request: AcceptedOperation | UUID | str, *, decision: AccessDecision | str) -> AcceptedOperation: ...
        class artifacts:
            def create(self, title: str, *, kind: ArtifactKind | str, source_results: Sequence[CopilotResult | UUID | str], workroom: WorkroomFields | UUID | str | None = None, idempotency_key: str | None = None) -> Operation[OperationRecord]: ...
        class credentials:
            def intake(self, credential: SecretStr | str) -> CredentialReference: ...
        class invitations:
            def create(self, invitees: Sequence[str], *, surface: ConsoleSurface | str, workroom: WorkroomFields | UUID | str | None = None, groups: Sequence[str] | None = None, landing_target: LandingTarget | None = None) -> ItemList[Invitation]: ...
        class model_providers:
            def create(self, name: str, *, provider: ModelProvider | str, model: str, credential_ref: CredentialReference | SecretStr | str, endpoint_url: str | None = None, region: str | None = None, deployment: str | None = None, project: str | None = None, location: str | None = None) -> ProviderConnection: ...
            def list(self) -> ItemList[ProviderConnection]: ...
        class profile:
            def get_notification_preferences(self) -> NotificationPreference: ...
            def get_start_preference(self) -> StartPreference | None: ...
            def set_notification_preferences(self, *, severity_routes: SeverityRoutes) -> NotificationPreference: ...
            def set_start_preference(self, *, surface: ConsoleSurface | str, target: LandingTarget | None = None) -> StartPreference: ...
        class rooms:
            def confirm_decommission_plan(self, plan: DecommissionPlan | UUID | str, *, org_name: str, confirm: bool) -> DecommissionPlan: ...
            def create_decommission_plan(self, *, strategy: DecommissionStrategy | str, cutoff_at: datetime, retention_contact: str) -> DecommissionPlan: ...
            def get_settings(self) -> RoomSettings: ...
            def get_tombstone(self, workroom: WorkroomFields | UUID | str) -> RoomTombstone: ...
            def inventory(self) -> RoomInventory: ...
            def replace_settings(self, *, org_name: str, creation_policy: CreationPolicy | str, foreground_rooms: bool) -> RoomSettings: ...
            def update_settings(self, *, org_name: str | Unset = UNSET, creation_policy: CreationPolicy | str | Unset = UNSET, foreground_rooms: bool | Unset = UNSET) -> RoomSettings: ...
        class surface_constraints:
            def create(self, group_name: str, *, directory_source: str, allowed_surfaces: Sequence[ConsoleSurface | str]) -> SurfaceConstraint: ...
            def delete(self, constraint: SurfaceConstraint | UUID | str) -> None: ...
            def list(self) -> ItemList[SurfaceConstraint]: ...
            def replace(self, constraint: SurfaceConstraint | UUID | str, *, directory_source: str, group_name: str, allowed_surfaces: Sequence[ConsoleSurface | str]) -> SurfaceConstraint: ...
            def update(self, constraint: SurfaceConstraint | UUID | str, *, directory_source: str | Unset = UNSET, group_name: str | Unset = UNSET, allowed_surfaces: Sequence[ConsoleSurface | str] | Unset = UNSET) -> SurfaceConstraint: ...
    class prompts:
        class elements:
            def create(self, name: str, *, content: str, tags: Sequence[str] | None = None) -> PromptElement: ...
            def get(self, element: PromptElement | UUID | str) -> PromptElement: ...
        class roles:
            def create(self, name: str, *, content: str, tags: Sequence[str] | None = None) -> PromptRole: ...
            def get(self, role: PromptRole | UUID | str) -> PromptRole: ...
        class systems:
            def create(self, name: str, *, content: str, tags: Sequence[str] | None = None) -> PromptSystem: ...
            def get(self, system: PromptSystem | UUID | str) -> PromptSystem: ...
        class templates:
            def create(self, name: str, *, content: str, tags: Sequence[str] | None = None) -> PromptTemplate: ...
            def get(self, template: PromptTemplate | UUID | str) -> PromptTemplate: ...
    class retrieval:
        def cancel(self, job: Operation[RetrievalJobStatus] | RetrievalState | UUID | str) -> RetrievalJobStatus: ...
        def create(self, dataset: HasUrn | str, *, transport: Transport | str | None = None, columns: Sequence[str] | None = None, limit_rows: int | None = None, batch_size: int | None = None, format_hint: str | None = None, options: JsonObject | None = None, credential_override: SecretStr | str | None = None, sdk_session: str | None = None) -> Retrieval: ...
        def flight(self, job: Retrieval | RetrievalJob, *, tls_root_certs: bytes | str | PathLike[str] | None = None, override_hostname: str | None = None, allow_plaintext: bool = False) -> RecordBatches: ...
        def get(self, job: Operation[RetrievalJobStatus] | RetrievalState | UUID | str) -> RetrievalJobStatus: ...
        def list(self, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[RetrievalJob]: ...
        def query(self, dataset: HasUrn | str, *, order_by: RecordOrder | str | Sequence[RecordOrder | str], limit: int, offset: int | None = None, filters: RecordFilters | Mapping[str, object] | None = None, projection: Sequence[str] | None = None, batch_size: int | None = None, transport: Transport | str | None = None) -> Retrieval: ...
        def rows(self, dataset: HasUrn | str, *, columns: Sequence[str] | None = None, limit: int | None = None, filters: RecordFilters | Mapping[str, object] | None = None, order_by: RecordOrder | str | Sequence[RecordOrder | str] | None = None, offset: int | None = None, batch_size: int | None = None, format_hint: str | None = None, options: JsonObject | None = None, credential_override: SecretStr | str | None = None, transport: Transport | str | None = None) -> Rows: ...
        def stream(self, job: Operation[RetrievalJobStatus] | RetrievalState | UUID | str) -> EventStream[RetrievalEvent]: ...
        def stream_query(self, job: Operation[RetrievalJobStatus] | RetrievalState | UUID | str) -> EventStream[RetrievalEvent]: ...
        def watch(self, job: Operation[RetrievalJobStatus] | RetrievalState | UUID | str) -> Operation[RetrievalJobStatus]: ...
    class security:
        def accept_consent(self) -> ConsentAccepted: ...
        def get_config(self) -> SecurityConfig: ...
        def get_public_config(self) -> SecurityConfig: ...
        def replace_config(self, *, consent_enabled: bool, banner_enabled: bool, consent_content: str | None = None, consent_button_label: str | None = None, banner_top_text: str | None = None, banner_top_color: str | None = None, banner_bottom_text: str | None = None, banner_bottom_color: str | None = None) -> SecurityConfig: ...
        def update_config(self, *, consent_enabled: bool | Unset = UNSET, banner_enabled: bool | Unset = UNSET, consent_content: str | Unset | None = UNSET, consent_button_label: str | Unset | None = UNSET, banner_top_text: str | Unset | None = UNSET, banner_top_color: str | Unset | None = UNSET, banner_bottom_text: str | Unset | None = UNSET, banner_bottom_color: str | Unset | None = UNSET) -> SecurityConfig: ...
    class server:
        def missing(self, name: str) -> tuple[str, ...]: ...
        def operations(self, *, refresh: bool = False) -> frozenset[str]: ...
        def release(self) -> Release: ...
        def supports(self, name: str) -> bool: ...
    class serving:
        def delete(self, deployment: Deployment | UUID | str, *, force: bool | None = None) -> None: ...
        def deploy(self, model: Model | UUID | str, *, quantization: str | None = None, config: ModelConfig | UUID | str | None = None, file: ModelFile | UUID | str | None = None, engine_name: str | None = None, duration: int | None = None, min_copies: int | None = None, starting_copies: int | None = None, max_copies: int | None = None, location: str | None = None, lb_port: int | None = None, autoscaling: bool | None = None, force_cpu: bool | None = None, node_resource_type: str | None = None, max_concurrent_requests: int | None = None, vram_allocation: float | None = None, gpu_allocation: float | None = None, active_req_per_replica: int | None = None, m_version: str | None = None, engine: str | None = None, container: str | None = None, deployment_target: str | None = None, runtime_env: Mapping[str, str | None] | None = None) -> Operation[Deployment]: ...
        def discover_external(self, base_url: str, *, api_key: SecretStr | str | None = None, credential_secret: HasUrn | str | None = None, provider: ExternalProvider | str | None = None) -> Discovery: ...
        def estimate_vram(self, model: Model | UUID | str, *, quantization: str | None = None, config: ModelConfig | UUID | str | None = None, file: ModelFile | UUID | str | None = None, engine_name: str | None = None, duration: int | None = None, min_copies: int | None = None, starting_copies: int | None = None, max_copies: int | None = None, location: str | None = None, lb_port: int | None = None, autoscaling: bool | None = None, force_cpu: bool | None = None, node_resource_type: str | None = None, max_concurrent_requests: int | None = None, vram_allocation: float | None = None, gpu_allocation: float | None = None, active_req_per_replica: int | None = None, m_version: str | None = None, engine: str | None = None, container: str | None = None, deployment_target: str | None = None, runtime_env: Mapping[str, str | None] | None = None) -> VRAMEstimate: ...
        def get(self, deployment: Deployment | UUID | str) -> Deployment: ...
        def get_engine_status(self) -> ServingStatus: ...
        def get_status(self, deployment: Deployment | UUID | str) -> DeploymentStatus | str: ...
        def health(self) -> ItemList[ServingHealth]: ...
        def list(self, *, model: Model | UUID | str | None = None, status: DeploymentStatus | str | Sequence[DeploymentStatus | str] | None = None, capability: str | Sequence[str] | None = None) -> ItemList[Deployment]: ...
        def start_ray(self, *, address: str | None = None, runtime_env: Mapping[str, JsonValue] | None = None, options: Mapping[str, JsonValue] | None = None) -> None: ...
        def stop(self, deployment: Deployment | UUID | str, *, force: bool | None = None) -> Operation[None]: ...
        def stop_all(self, *, model: Model | UUID | str | None = None, force: bool | None = None, dry_run: bool = False) -> StopReport: ...
        def watch(self, deployment: Deployment | UUID | str) -> Operation[Deployment]: ...
        class instances:
            def get(self, instance: ModelInstance | UUID | str) -> ModelInstance: ...
            def list(self, *, deployment: Deployment | UUID | str | None = None) -> ItemList[ModelInstance]: ...
        class logs:
            def follow(self, deployment: Deployment | UUID | str, *, poll_interval: float = 2.0, idle_timeout: float = 20.0, stop_when: Callable[[str], bool] | None = None) -> Iterator[str]: ...
            def get(self, deployment: Deployment | UUID | str) -> ContainerLog: ...
            def list_for_engine(self, engine_type: str) -> ItemList[EngineLog]: ...
            def patterns(self, deployment: Deployment | UUID | str) -> LogPatterns: ...
    class skills:
        def archive(self, skill: SkillSummary | UUID | str) -> Skill: ...
        def delete(self, skill: SkillSummary | UUID | str) -> None: ...
        def download_package(self, skill: SkillSummary | UUID | str, path: str | os.PathLike[str] | BinaryIO, *, resume: bool = True, connections: int | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False) -> DownloadResult: ...
        def export(self, skill: SkillSummary | UUID | str, path: str | os.PathLike[str] | BinaryIO, *, resume: bool = True, connections: int | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False) -> DownloadResult: ...
        def export_many(self, skills: Iterable[SkillSummary | UUID | str], path: str | os.PathLike[str] | BinaryIO, *, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, overwrite: bool = False) -> DownloadResult: ...
        def find(self, name: str) -> SkillSummary | None: ...
        def get(self, skill: SkillSummary | UUID | str) -> Skill: ...
        def import_package(self, file: str | os.PathLike[str] | bytes | BinaryIO | Iterator[bytes] | File, *, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> Skill: ...
        def list(self, *, query: str | None = None, category: str | None = None, tag: str | None = None, status: SkillStatus | str | None = None, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[SkillSummary]: ...
        def publish(self, skill: SkillSummary | UUID | str) -> Skill: ...
        def update(self, skill: SkillSummary | UUID | str, *, display_name: str | Unset = UNSET, category: str | Unset = UNSET, classification: str | Unset | None = UNSET, status: SkillStatus | str | Unset = UNSET, trigger: JsonValue | Unset = UNSET, inputs: Sequence[JsonValue] | Unset | None = UNSET, metadata: Mapping[str, JsonValue] | Unset | None = UNSET) -> Skill: ...
    class system:
        def ping(self) -> Pong: ...
        def whoami(self) -> WhoAmI: ...
    class tools:
        def deploy(self, name: str, *, template: AppTemplate | str, env_vars: Mapping[str, str] | None = None, min_copies: int | None = None, max_copies: int | None = None) -> Operation[ToolDeployment]: ...
        def deploy_template(self, template: AppTemplate | str, *, name: str | None = None, env_vars: Mapping[str, str] | None = None) -> Operation[ToolDeployment]: ...
        def discover(self) -> ItemList[ToolServer]: ...
        def get(self, deployment: ToolDeployment | UUID | str) -> ToolDeployment: ...
        def health(self, deployment: ToolDeployment | UUID | str) -> ToolHealthCheck: ...
        def list(self) -> ItemList[ToolDeployment]: ...
        def stop(self, deployment: ToolDeployment | UUID | str) -> None: ...
        def watch(self, deployment: ToolDeployment | UUID | str) -> Operation[ToolDeployment]: ...
        class garden:
            def get_status(self) -> GardenStatus: ...
            def import_tools(self) -> GardenImport: ...
        class remote:
            def get_status(self) -> GardenStatus: ...
            def list(self, *, force_refresh: bool | None = None) -> ItemList[RemoteTemplate]: ...
            def sync(self, *, names: Sequence[str] | None = None) -> GardenImport: ...
        class templates:
            def delete(self, template: AppTemplate | ToolTemplate | UUID | str) -> None: ...
            def list(self) -> ItemList[ToolTemplate]: ...
            def list_available(self) -> ItemList[ToolTemplate]: ...
            def update(self, template: AppTemplate | ToolTemplate | UUID | str, *, name: str | Unset = UNSET, version: str | Unset | None = UNSET, compose_yml: str | Unset = UNSET, source_type: TemplateSource | str | Unset = UNSET, display_name: str | None = None, description: str | None = None, category: str | None = None, tags: Sequence[str] | None = None, capabilities: Sequence[str] | None = None, author: str | None = None, license: str | None = None, homepage: str | None = None, image: str | None = None, preview_image: str | None = None, template_type: TemplateType | str | None = None, kamiwaza_version: str | None = None, strip_path_prefix: bool | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: Mapping[str, object] | None = None, required_env_vars: Sequence[str] | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, preview_image_data: str | None = None, risk_tier: int | None = None, validate_containers: bool | None = None, visibility: TemplateVisibility | str | None = None) -> AppTemplate: ...
    class vectordb:
        def list(self, *, engine: str | None = None) -> ItemList[VectorDB]: ...
    class workrooms:
        def archive(self, workroom: WorkroomFields | UUID | str) -> Operation[Workroom]: ...
        def create(self, name: str, *, type: WorkroomType | str, description: str | None = None, labels: Sequence[str] | None = None, classification: str | None = None, scg_references: Sequence[str] | None = None, attributes: Mapping[str, JsonValue] | None = None) -> Workroom: ...
        def delete(self, workroom: WorkroomFields | UUID | str) -> Operation[Workroom | None]: ...
        def delete_preview(self, workroom: WorkroomFields | UUID | str) -> DeletePreview: ...
        def enter(self, workroom: WorkroomFields | UUID | str, *, keep_credentials: bool = False) -> EnteredWorkroom: ...
        def export(self, workroom: WorkroomFields | UUID | str, path: str | os.PathLike[str] | BinaryIO, *, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False) -> DownloadResult: ...
        def export_manifest(self, workroom: WorkroomFields | UUID | str) -> ExportManifest: ...
        def find(self, name: str, *, include_archived: bool = False) -> Workroom | None: ...
        def get(self, workroom: WorkroomFields | UUID | str) -> Workroom: ...
        def ingestion_summary(self, workroom: WorkroomFields | UUID | str) -> IngestionSummary: ...
        def leave(self, expected_workroom: WorkroomFields | UUID | str | None = None) -> LeftWorkroom: ...
        def lifecycle_summary(self, workroom: WorkroomFields | UUID | str) -> LifecycleSummary: ...
        def list(self, *, include_archived: bool = False) -> ItemList[Workroom]: ...
        def manager_path(self) -> ManagerPath: ...
        def restore(self, workroom: WorkroomFields | UUID | str) -> Operation[Workroom]: ...
        def role_history(self, workroom: WorkroomFields | UUID | str, *, limit: int | None = None) -> ItemList[RolePeriod]: ...
        def transfer_ownership(self, workroom: WorkroomFields | UUID | str, *, user: HasUserId | str, keep_previous_owner: bool = False, previous_owner_role: WorkroomRole | str | None = None, attestation_note: str | None = None) -> Workroom: ...
        def update(self, workroom: WorkroomFields | UUID | str, *, name: str | Unset = UNSET, description: str | Unset | None = UNSET, labels: Sequence[str] | Unset | None = UNSET, classification: str | Unset | None = UNSET, scg_references: Sequence[str] | Unset | None = UNSET, attributes: Mapping[str, JsonValue] | Unset | None = UNSET) -> Workroom: ...
        class admin:
            def delete(self, workroom: WorkroomFields | UUID | str) -> DeletedWorkroom: ...
            def list(self, *, include_deleted: bool = False, limit: int | None = None, page_size: int | None = None, prefetch: int | None = None) -> Page[AdminWorkroom]: ...
        class credentials:
            def grant_consent(self, workroom: WorkroomFields | UUID | str, *, connector_key: str, grantee: HasUserId | str, attestation_note: str | None = None) -> CredentialConsent: ...
            def list_consents(self, workroom: WorkroomFields | UUID | str) -> ItemList[CredentialConsent]: ...
            def list_registrations(self, workroom: WorkroomFields | UUID | str) -> ItemList[CredentialRegistration]: ...
            def register(self, workroom: WorkroomFields | UUID | str, *, connector_key: str, label: str, registration_type: RegistrationType | str | None = None, registration_metadata: Mapping[str, JsonValue] | None = None) -> CredentialRegistration: ...
            def revoke_consent(self, workroom: WorkroomFields | UUID | str, consent: CredentialConsent | UUID | str) -> None: ...
            def unregister(self, workroom: WorkroomFields | UUID | str, registration: CredentialRegistration | UUID | str) -> None: ...
        class events:
            def list(self, workroom: WorkroomFields | UUID | str, *, limit: int | None = None) -> ItemList[WorkroomEvent]: ...
            def stream(self, workroom: WorkroomFields | UUID | str, *, since: str | None = None, last_event_id: str | None = None, reconnect: bool | ReconnectPolicy = True, heartbeat: float = HEARTBEAT) -> EventStream[WorkroomEvent]: ...
        class members:
            def add(self, workroom: WorkroomFields | UUID | str, email: str, *, role: WorkroomRole | str | None = None, attested: bool | None = None, landing_target: Mapping[str, str] | None = None, surface: WorkroomSurface | str | None = None) -> WorkroomMember: ...
            def list(self, workroom: WorkroomFields | UUID | str, *, include_inactive: bool = False) -> ItemList[WorkroomMember]: ...
            def lookup(self, workroom: WorkroomFields | UUID | str, email: str) -> WorkroomUser: ...
            def remove(self, workroom: WorkroomFields | UUID | str, member: HasUserId | str, *, confirm_active_sessions: bool = False) -> WorkroomMember: ...
            def update(self, workroom: WorkroomFields | UUID | str, member: HasUserId | str, *, role: WorkroomRole | str) -> WorkroomMember: ...
        class presence:
            def stream(self, workroom: WorkroomFields | UUID | str, *, heartbeat: float = HEARTBEAT) -> EventStream[PresenceSnapshot]: ...
        class runtime:
            def bootstrap(self, workroom: WorkroomFields | UUID | str) -> WorkroomBootstrap: ...
            def context(self, workroom: WorkroomFields | UUID | str) -> RuntimeContext: ...
        class sessions:
            def heartbeat(self, workroom: WorkroomFields | UUID | str, *, session_state: SessionState | str | None = None, focused_thread: HasThreadKey | str | None = None, client_metadata: Mapping[str, JsonValue] | None = None) -> Heartbeat: ...
            def keep_alive(self, workroom: WorkroomFields | UUID | str, *, session_state: SessionState | str | None = None, client_metadata: Mapping[str, JsonValue] | None = None) -> SessionKeepAlive: ...
        class threads:
            def claim(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, *, prompt_excerpt: str | None = None) -> ThreadClaim: ...
            def create(self, workroom: WorkroomFields | UUID | str, title: str, *, thread_key: str | None = None, opening_message: str | None = None) -> WorkroomThread: ...
            def handoff(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, *, to: HasUserId | str, note: str | None = None) -> ThreadHandoff: ...
            def list(self, workroom: WorkroomFields | UUID | str) -> ItemList[WorkroomThread]: ...
            def release(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str) -> ThreadClaim: ...
            def resolve_credential(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, *, connector_key: str) -> CredentialResolution: ...
            class messages:
                def create(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, content: str) -> WorkroomMessage: ...
                def list(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, *, limit: int | None = None) -> ItemList[WorkroomMessage]: ...
            class turns:
                def complete(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, turn: QueuedTurn | UUID | str, *, completion_note: str | None = None) -> CompletedTurn: ...
                def enqueue(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, prompt: str, *, connector_key: str | None = None) -> EnqueuedTurn: ...
                def list(self, workroom: WorkroomFields | UUID | str, thread: HasThreadKey | str, *, limit: int | None = None) -> ItemList[QueuedTurn]: ...

class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes
    received: Received
    timeout: float
    url: str
    encoded: bool
    def check_and_read(self, *, whole: bool) -> None: ...
    def iter_bytes(self) -> Iterator[bytes]: ...
    def connection(self) -> BodyConnection | None: ...
    def first_bytes(self) -> bytes: ...
    def interrupt(self) -> None: ...
    def close(self) -> None: ...
    def drop(self) -> None: ...

class CancelEvent:
    def is_set(self) -> bool: ...

class ChatStream:
    finish_reason: FinishReason | str | None
    usage: Usage | None
    text: str
    tool_calls: list[ToolCall]
    refusal: str | None
    message: ChatMessage
    def close(self) -> None: ...
    def read(self) -> str: ...

class Connecting:
    id: str
    auth_url: str | None
    device_code: DeviceCode | None
    state: OperationState
    raw_state: str
    progress: float | None
    token: str
    start_values: Mapping[str, object]
    last: Snapshot[T]
    def refresh(self) -> Self: ...
    def done(self) -> bool: ...
    def cancel(self) -> None: ...
    def wait(self, timeout: float | None = None, *, poll_interval: float | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, on_progress: Callable[[Snapshot[T]], None] | None = None, cancel: CancelEvent | None = None) -> T: ...

class HasUrn:
    urn: str

class Identified:
    id: UUID | str | None

class Monotonic:
    def monotonic(self) -> float: ...

class Preference:
    BALANCED = 'balanced'
    QUALITY = 'quality'
    SPEED = 'speed'

class ProgressEvent:
    done: int
    total: int | None
    fraction: float | None
    rate: float | None
    eta: float | None
    description: str
    unit: Unit

class Raw:
    def send(self, request: Request[T], *, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None) -> T: ...
    def pages(self, request: Request[Any], item_type: Any = None, *, limit: int | None = None, page_size: int | None = None, page_token: str | None = None, prefetch: int | None = None) -> Page[Any]: ...
    def download(self, request: Request[Any], path: str | os.PathLike[str] | BinaryIO, *, resume: bool = True, connections: int | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, expected_sha256: str | None = None, overwrite: bool = False) -> DownloadResult: ...
    def iter_bytes(self, request: Request[Any]) -> Iterator[bytes]: ...
    def events(self, request: Request[Any], *, last_event_id: str | None = None, reconnect: bool | ReconnectPolicy = True, heartbeat: float = HEARTBEAT) -> EventStream[StreamEvent]: ...
    def start(self, request: Request[Any]) -> Operation[Any]: ...
    def operation(self, kind: str, id: str | UUID) -> Operation[Any]: ...
    def stream(self, request: Request[Any], *, timeout: float | None = None) -> AbstractContextManager[Answer]: ...

class RecordBatches:
    count: int
    def schema(self) -> pyarrow.Schema: ...
    def close(self) -> None: ...
    def to_list(self) -> list[pyarrow.RecordBatch]: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_polars(self) -> polars.DataFrame: ...

class ResponseStream:
    events: EventStream[ResponseEvent]
    response: ModelResponse | None
    text: str
    tool_calls: list[ToolCall]
    def close(self) -> None: ...
    def read(self) -> str: ...

class Retrieval:
    id: str
    job: RetrievalJob
    state: OperationState
    raw_state: str
    progress: float | None
    token: str
    start_values: Mapping[str, object]
    last: Snapshot[T]
    def refresh(self) -> Self: ...
    def done(self) -> bool: ...
    def cancel(self) -> None: ...
    def wait(self, timeout: float | None = None, *, poll_interval: float | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, on_progress: Callable[[Snapshot[T]], None] | None = None, cancel: CancelEvent | None = None) -> T: ...

class Rows:
    job: RetrievalJob | None
    def close(self) -> None: ...
    def to_list(self) -> list[JsonObject]: ...
    def tables(self) -> Iterator[pyarrow.Table]: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class RunOperation:
    id: str
    state: OperationState
    raw_state: str
    progress: float | None
    token: str
    start_values: Mapping[str, object]
    last: Snapshot[T]
    def answer(self, value: str) -> Run: ...
    def confirm(self) -> Run: ...
    def wait_for_input(self, timeout: float | None = None) -> Run: ...
    def wait(self, timeout: float | None = None, *, poll_interval: float | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, on_progress: Callable[[Snapshot[Run]], None] | None = None, cancel: CancelEvent | None = None, on_question: Callable[[PendingQuestion], str] | None = None, on_write: Callable[[PendingWrite], bool] | None = None) -> Run: ...
    def refresh(self) -> Self: ...
    def done(self) -> bool: ...
    def cancel(self) -> None: ...

class SessionKeepAlive:
    last: Heartbeat | None
    error: KamiwazaError | None
    def focus(self, thread: HasThreadKey | str | None) -> Heartbeat: ...

class StreamEvent:
    event: ForwardRef('str')
    data: ForwardRef('JsonValue')
    id: ForwardRef('str')

class kamiwaza_APIConnectionError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool
    def __init__(self, message: str, *, operation: str | None = None, sent: bool = False) -> None: ...

class kamiwaza_APIError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    def __init__(self, message: str, *, operation: str | None = None) -> None: ...

class kamiwaza_APIResponseError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    status_code: int | None
    def __init__(self, message: str, *, operation: str | None = None, status_code: int | None = None) -> None: ...

class kamiwaza_APIStatusError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None
    def __init__(self, message: str, *, status_code: int = 0, code: str | None = None, errors: tuple[FieldError, ...] = (), body: str = '', details: Mapping[str, object] | None = None, request_id: str | None = None, operation: str | None = None) -> None: ...

class kamiwaza_APITimeoutError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool

class kamiwaza_AudioPart:
    def __init__(self, *, type: Literal['input_audio', 'audio_url'] = 'input_audio', input_audio: InputAudio | None = None, audio_url: AudioUrl | None = None) -> None: ...
    def of(self, source: str | PathLike[str] | bytes, *, format: str | None = None) -> AudioPart: ...

class kamiwaza_AuthenticationError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_AuthenticationManager:
    kind: Kind
    cache: object
    renewable: bool
    password: str | None
    refresh_token: str | None
    secrets: tuple[str, ...]
    advice: str
    def __init__(self, api_key: str | None = None, token: str | None = None, *, refresh_token: str | None = None, expires_in: float | None = None, username: str | None = None, password: str | None = None, api_key_scheme: ApiKeyScheme = 'both', token_cache: Path | None = None, server: str = '', clock: Clock | None = None) -> None: ...
    def from_config(self, config: SDKConfig, clock: Clock) -> AuthenticationManager: ...
    def get_headers(self) -> dict[str, str]: ...
    def access_token(self) -> str | None: ...
    def usable(self) -> bool: ...
    def is_fresh(self) -> bool: ...
    def claim(self, rejected: str | None = None, owner: tuple[int, object] | None = None, leading: list[Renewal] | None = None) -> tuple[Renewal | None, bool]: ...
    def conclude(self, renewal: Renewal, error: BaseException | None = None) -> None: ...
    def adopt(self, access_token: str, *, refresh_token: str | None = None, expires_in: float | None = None) -> StoredToken: ...
    def password_refused(self, error: APIStatusError) -> None: ...
    def check_password(self) -> None: ...
    def use_api_key(self) -> bool: ...
    def adopt_stored(self, stored: StoredToken | None, rejected: str | None) -> bool: ...
    def forget(self) -> None: ...
    def drop_refresh_token(self) -> None: ...

class kamiwaza_BadGatewayError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_BadRequestError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_BulkRun:
    done: int
    total: int | None
    limit: int
    refusals: int
    results: Mapping[int, T]
    def indexed(self) -> Iterator[tuple[int, T]]: ...
    def collect(self) -> list[T]: ...
    def close(self) -> None: ...

class kamiwaza_CallRecord:
    operation: str
    method: str
    started: datetime
    elapsed: float | None
    status: int | None
    attempts: tuple[Attempt, ...]
    bytes_sent: int | None
    bytes_received: int
    body: bytes | None
    error: BaseException | None
    span: Any
    url: str
    request_headers: dict[str, str]
    headers: dict[str, str]
    request_id: str | None
    request_body: bytes | None
    def __init__(self, operation: str, method: str, url: str, *, started: float, secrets: Callable[[], tuple[str, ...]]) -> None: ...
    def json(self) -> JsonValue: ...
    def has_request_body(self, body: bytes | None) -> None: ...
    def attempt_began(self, headers: Mapping[str, str]) -> None: ...
    def answered(self, status: int, headers: Mapping[str, str]) -> None: ...

class kamiwaza_CallRequest:
    operation: str
    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    def with_headers(self, headers: Mapping[str, str]) -> Self: ...

class kamiwaza_CallResponse:
    status: int
    content: bytes | None
    headers: Mapping[str, str]
    def of_json(self, value: object, *, status: int = 200) -> Self: ...

class kamiwaza_ChecksumMismatchError:
    partial: PartialResults | None
    path: str
    algorithm: str
    expected: str
    actual: str
    def __init__(self, message: str, *, path: str = '', algorithm: str = '', expected: str = '', actual: str = '') -> None: ...

class kamiwaza_ClientClosedError:
    partial: PartialResults | None

class kamiwaza_Clock:
    def time(self) -> float: ...
    def monotonic(self) -> float: ...
    def sleep(self, seconds: float) -> None: ...
    def asleep(self, seconds: float) -> None: ...

class kamiwaza_ConfigurationError:
    partial: PartialResults | None

class kamiwaza_ConflictError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    current_token: str | None
    type: str | None
    reason: str | None

class kamiwaza_Connection:
    base_url: str
    settings: tuple[tuple[str, str | float | bool], ...]
    headers: tuple[tuple[str, str], ...]
    cluster: str | None
    credentials: str | None
    anonymous: bool
    def of(self, config: SDKConfig, options: Options, *, cluster: str | None, credentials: str | None, anonymous: bool) -> Connection: ...
    def client(self) -> KamiwazaClient: ...
    def async_client(self) -> AsyncKamiwazaClient: ...

class kamiwaza_ConnectionInterruptedError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool

class kamiwaza_DeadlineExceededError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool

class kamiwaza_DeploymentStatus:
    UNINITIALIZED = 'UNINITIALIZED'
    REQUESTED = 'REQUESTED'
    DEPLOYING = 'DEPLOYING'
    INITIALIZING = 'INITIALIZING'
    DEPLOYED = 'DEPLOYED'
    STOPPED = 'STOPPED'
    FAILED = 'FAILED'
    MUST_REDOWNLOAD = 'MUST_REDOWNLOAD'
    ERROR = 'ERROR'

class kamiwaza_DeprecatedOperationWarning:
    ...

class kamiwaza_DimensionMismatchError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    current_dimensions: int | None
    requested_dimensions: int | None
    current_model_name: str | None
    requested_model_name: str | None
    vectors_at_risk: int
    current_token: str | None
    type: str | None
    reason: str | None

class kamiwaza_DownloadError:
    partial: PartialResults | None
    path: str
    def __init__(self, message: str, *, path: str = '') -> None: ...

class kamiwaza_DownloadResult:
    path: Path | None
    size: int
    sha256: str | None
    resumed_from: int
    attempts: int
    connections: int
    elapsed: float
    etag: str | None

class kamiwaza_DownloadTracker:
    done: int
    total: int | None
    def __init__(self, total_size: int | None = None, *, description: str = '', display: DisplayKind = 'auto', callback: Callable[[ProgressEvent], None] | None = None, min_interval: float = 0.1, stream: TextIO | None = None, clock: Monotonic | None = None) -> None: ...
    def set_total(self, n: int | None, *, unit: Unit = 'bytes') -> None: ...
    def update(self, n: int) -> None: ...
    def advance_to(self, done: int) -> None: ...
    def close(self) -> None: ...

class kamiwaza_EventStream:
    last_event_id: str
    retry: float | None
    closed: bool
    def close(self) -> None: ...

class kamiwaza_FailedStop:
    deployment: Deployment
    error: KamiwazaError

class kamiwaza_FailedUpload:
    path: str
    error: KamiwazaError

class kamiwaza_FlightTokenError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None

class kamiwaza_FolderUpload:
    uploaded: tuple[RawFile, ...]
    unchanged: tuple[str, ...]
    failed: tuple[FailedUpload, ...]
    empty: tuple[str, ...]
    ok: bool

class kamiwaza_FunctionTool:
    name: str
    description: str
    parameters: JsonObject
    strict: bool | None
    def of(self, source: Callable[..., object], *, name: str | None = None, description: str | None = None, strict: bool | None = None) -> FunctionTool: ...
    def run(self, call: ToolCall) -> object: ...

class kamiwaza_GatewayTimeoutError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_GatherReport:
    outcomes: tuple[OperationOutcome[T], ...]
    ok: bool
    failed: list[OperationOutcome[T]]
    results: list[T]
    def raise_for_failures(self) -> None: ...

class kamiwaza_GoneError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_Hooks:
    on_call: Callable[[CallRecord], object] | None
    on_request: Callable[[CallRecord], object] | None
    on_response: Callable[[CallRecord], object] | None
    on_retry: Callable[[CallRecord, Attempt], object] | None
    on_error: Callable[[CallRecord, BaseException], object] | None
    on_token_refresh: Callable[[CallRecord], object] | None
    on_end: Callable[[CallRecord], object] | None

class kamiwaza_ImagePart:
    def __init__(self, *, type: Literal['image_url'] = 'image_url', image_url: ImageUrl) -> None: ...
    def of(self, source: str | PathLike[str] | bytes, *, detail: Literal['auto', 'low', 'high'] | None = None, media_type: str | None = None) -> ImagePart: ...

class kamiwaza_InsufficientDiskSpaceError:
    partial: PartialResults | None
    path: str
    needed: int | None
    free: int | None
    def __init__(self, message: str, *, path: str = '', needed: int | None = None, free: int | None = None) -> None: ...

class kamiwaza_InvalidArgumentError:
    partial: PartialResults | None

class kamiwaza_ItemList:
    left_out: list[JsonValue]
    def __init__(self, items: Iterable[T] = (), left_out: Iterable[JsonValue] = ()) -> None: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_KamiwazaClient:
    config: SDKConfig
    is_anonymous: bool
    datasets: DatasetsService
    enclaves: DDEService
    gates: GatesService
    logger: LogsService
    subjects: SubjectsService
    system: SystemService
    auth: AuthService
    authz: AuthzService
    models: ModelsService
    serving: ServingService
    openai: OpenAIService
    catalog: CatalogService
    retrieval: RetrievalService
    ingestion: IngestionService
    dde: DDEService
    embedding: EmbeddingService
    context: ContextService
    workrooms: WorkroomsService
    skills: SkillsService
    extensions: ExtensionsService
    apps: AppsService
    tools: ToolsService
    connectors: ConnectorsService
    jobs: JobsService
    operations: OperationsService
    platform: PlatformService
    cluster: ClusterService
    federations: FederationsService
    logs: LogsService
    vectordb: VectorDBService
    prompts: PromptsService
    copilot: CopilotService
    configuration: ConfigurationService
    security: SecurityService
    activity: ActivityService
    news: NewsService
    oauth_broker: OAuthBrokerService
    server: Server
    def __init__(self, base_url: str | None = None, api_key: str | None = None, *, token: str | None = None, username: str | None = None, password: str | None = None, api_key_scheme: Literal['both', 'bearer', 'x-api-key'] | None = None, token_cache: Path | str | None = None, config: SDKConfig | None = None, auth: AuthenticationManager | None = None, profile: str | None = None, timeout: float | None = None, connect_timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, max_connections: int | None = None, max_streams: int | None = None, max_response_bytes: int | None = None, strict: bool | None = None, retry: RetryPolicy | None = None, verify_ssl: bool | None = None, ca_bundle: Path | str | None = None, client_cert: Path | str | None = None, client_key: Path | str | None = None, client_key_password: str | None = None, proxy: str | None = None, trust_env: bool | None = None, extra_headers: Mapping[str, str] | None = None, hooks: Hooks | None = None, middleware: Sequence[Middleware] = (), transport: BaseTransport | None = None, clock: Clock | None = None) -> None: ...
    def ping(self) -> Pong: ...
    def whoami(self) -> WhoAmI: ...
    def operation(self, token: str) -> Operation[Any]: ...
    def request(self, method: str, path: str, *, cast_to: Any = None, query: Mapping[str, object] | None = None, json: object = UNSET, headers: Mapping[str, str] | None = None, timeout: float | None = None) -> Any: ...
    def recording(self, *, bodies: bool = True) -> Recording: ...
    def with_options(self, *, timeout: float | None = None, deadline: float | None = None, max_retries: int | None = None, retry: RetryPolicy | None = None, extra_headers: Mapping[str, str] | None = None, hooks: Hooks | None = None, middleware: Sequence[Middleware] = ()) -> Self: ...
    def workroom(self, workroom: WorkroomFields | UUID | str) -> Self: ...
    def on_cluster(self, selector: Identified | UUID | str) -> Self: ...
    def connection(self, *, credentials: str | None = None) -> Connection: ...
    def close(self) -> None: ...

class kamiwaza_KamiwazaError:
    partial: PartialResults | None

class kamiwaza_LockedError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_Middleware:
    def call(self, request: CallRequest, proceed: Callable[[CallRequest], CallResponse]) -> CallResponse: ...
    def attempt(self, request: Request, proceed: Callable[[Request], Response]) -> Response: ...

class kamiwaza_NonAPIResponseError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    status_code: int | None

class kamiwaza_NotPicklableError:
    partial: PartialResults | None

class kamiwaza_NotSupportedByServerError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_Operation:
    id: str
    state: OperationState
    raw_state: str
    progress: float | None
    token: str
    start_values: Mapping[str, object]
    last: Snapshot[T]
    def refresh(self) -> Self: ...
    def done(self) -> bool: ...
    def cancel(self) -> None: ...
    def wait(self, timeout: float | None = None, *, poll_interval: float | None = None, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None, on_progress: Callable[[Snapshot[T]], None] | None = None, cancel: CancelEvent | None = None) -> T: ...

class kamiwaza_OperationCancelledError:
    partial: PartialResults | None
    operation_id: str
    raw_state: str
    code: str | None
    reason: str | None
    last: object

class kamiwaza_OperationError:
    partial: PartialResults | None
    operation_id: str
    raw_state: str
    code: str | None
    reason: str | None
    last: object
    def __init__(self, message: str, *, operation_id: str = '', raw_state: str = '', code: str | None = None, reason: str | None = None, last: object = None) -> None: ...

class kamiwaza_OperationFailedError:
    partial: PartialResults | None
    operation_id: str
    raw_state: str
    code: str | None
    reason: str | None
    last: object

class kamiwaza_OperationOutcome:
    id: str
    kind: str
    state: OperationState
    result: T | None
    error: KamiwazaError | None
    ok: bool

class kamiwaza_OperationState:
    PENDING = 'pending'
    RUNNING = 'running'
    SUCCEEDED = 'succeeded'
    FAILED = 'failed'
    CANCELLED = 'cancelled'
    UNKNOWN = 'unknown'
    is_terminal: bool

class kamiwaza_OperationTimeoutError:
    partial: PartialResults | None
    operation_id: str
    raw_state: str
    code: str | None
    reason: str | None
    last: object

class kamiwaza_Page:
    items: ItemList[T]
    total: int | None
    extra: Mapping[str, JsonValue]
    page_token: str | None
    def iter_pages(self) -> Iterator[Page[T]]: ...
    def next_page(self) -> Page[T] | None: ...
    def to_list(self, limit: int | None = None) -> ItemList[T]: ...
    def first(self) -> T | None: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_PaginationError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None

class kamiwaza_PaginationLimitError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    max_position: int | None
    filters: tuple[str, ...]

class kamiwaza_PartialResults:
    index: int
    results: Mapping[int, object]
    missing: Mapping[int, object]

class kamiwaza_PayloadTooLargeError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_PermissionDeniedError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_PoolExhaustedError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool

class kamiwaza_PreconditionFailedError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_ProxyError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool
    proxy: str | None
    status_code: int | None

class kamiwaza_QuantizationError:
    partial: PartialResults | None
    choices: tuple[str, ...]
    def __init__(self, message: str, *, choices: tuple[str, ...] = ()) -> None: ...

class kamiwaza_RateLimitError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_Recommendation:
    guide: ModelGuide
    variant: ModelVariant
    score: float
    model: Model | None
    deployment: Deployment | None
    action: str

class kamiwaza_ReconnectPolicy:
    max_retries: int
    base: float
    cap: float
    max_hint: float
    rng: random.Random
    def pause(self, number: int, *, retry: float | None = None, hint: float | None = None) -> float: ...

class kamiwaza_Recording:
    last: CallRecord
    def __init__(self, owner: object, *, bodies: bool = True) -> None: ...
    def on_call(self, call: CallRecord) -> None: ...
    def on_end(self, call: CallRecord) -> None: ...
    def belongs_to(self, owner: object) -> bool: ...

class kamiwaza_RedirectError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_RefusedError:
    partial: PartialResults | None

class kamiwaza_Release:
    major: int
    minor: int
    patch: int
    def parse(self, text: str) -> Release: ...

class kamiwaza_RemoteFileChangedError:
    partial: PartialResults | None
    path: str

class kamiwaza_ReportedFailureError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    status_code: int | None
    code: str | None
    type: str | None
    text: str

class kamiwaza_ResourceNotFoundError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_ResponseTooLargeError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    status_code: int | None

class kamiwaza_ResponseValidationError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    status_code: int | None
    request_id: str | None
    body: str
    content: bytes
    headers: Mapping[str, str]
    def keep(self, content: bytes, headers: Mapping[str, str]) -> None: ...

class kamiwaza_RetryPolicy:
    max_retries: int
    base: float
    cap: float
    min_hint: float
    max_hint: float
    wait: wait_base | None
    def pause(self, number: int, hint: float | None = None) -> float: ...
    def allows(self, error: BaseException, *, method: str, repeat: str, seen: int = 1) -> bool: ...

class kamiwaza_SDKConfig:
    base_url: str
    api_key: SecretStr | None
    token: SecretStr | None
    username: str | None
    password: SecretStr | None
    api_key_scheme: ApiKeyScheme
    token_cache: Path | None
    timeout: float
    connect_timeout: float
    deadline: float | None
    max_retries: int
    max_response_bytes: int
    max_connections: int
    max_streams: int
    strict: bool
    verify_ssl: bool
    ca_bundle: Path | None
    client_cert: Path | None
    client_key: Path | None
    client_key_password: SecretStr | None
    proxy: str | None
    trust_env: bool
    profile: str | None
    secrets: tuple[str, ...]
    base_url_given: bool
    def made_of(self, base: SDKConfig | None, given: Mapping[str, object]) -> SDKConfig: ...
    def from_profile(self, name: str) -> SDKConfig: ...

class kamiwaza_ServerError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_ServerWarning:
    ...

class kamiwaza_ServiceUnavailableError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_Snapshot:
    state: OperationState
    raw_state: str
    value: T_co | None
    fraction: float | None
    total: int | None
    code: str | None
    reason: str | None
    detail: str | None
    hint: float | None

class kamiwaza_StopReport:
    chosen: tuple[Deployment, ...]
    stopped: tuple[Deployment, ...]
    failed: tuple[FailedStop, ...]
    dry_run: bool
    ok: bool

class kamiwaza_StreamInterruptedError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    code: str | None
    type: str | None
    text: str
    status_code: int | None

class kamiwaza_StructuredAnswerError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    text: str
    reason: AnswerFault
    def __init__(self, message: str = '', *, text: str = '', reason: AnswerFault = 'invalid', operation: str | None = None) -> None: ...

class kamiwaza_TLSError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    sent: bool

class kamiwaza_TargetExistsError:
    partial: PartialResults | None
    path: str

class kamiwaza_TargetLockedError:
    partial: PartialResults | None
    path: str
    owner: str
    def __init__(self, message: str, *, path: str = '', owner: str = '') -> None: ...

class kamiwaza_TargetUnwritableError:
    partial: PartialResults | None
    path: str

class kamiwaza_UnreadableFileError:
    partial: PartialResults | None

class kamiwaza_UnsupportedByServerError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    since: str
    release: str | None
    type: str | None
    reason: str | None

class kamiwaza_ValidationError:
    partial: PartialResults | None
    operation: str | None
    attempts: tuple[Attempt, ...]
    retry_after: float | None
    should_retry: bool | None
    retry_withheld: bool
    page_token: str | None
    preface: str
    request: FailedRequest | None
    response: FailedResponse | None
    hint: str
    message: str
    status_code: int
    code: str | None
    errors: tuple[FieldError, ...]
    body: str
    details: dict[str, object]
    request_id: str | None
    type: str | None
    reason: str | None

class kamiwaza_Vector:
    def numpy(self) -> numpy.ndarray[Any, numpy.dtype[numpy.float32]]: ...

class kamiwaza_WaitCancelledError:
    partial: PartialResults | None
    operation_id: str
    raw_state: str
    code: str | None
    reason: str | None
    last: object

class kamiwaza_errors_Attempt:
    number: int
    started: datetime
    elapsed: float
    status: int | None
    error: str | None
    delay: float | None

class kamiwaza_errors_FailedRequest:
    method: str
    url: str
    headers: Mapping[str, str]

class kamiwaza_errors_FailedResponse:
    status_code: int
    headers: Mapping[str, str]
    text: str

class kamiwaza_errors_FieldError:
    location: tuple[str | int, ...]
    message: str
    type: str

class kamiwaza_sandbox_Answer:
    status: int
    headers: Headers
    body: bytes | Iterable[bytes]
    def with_headers(self, *headers: tuple[str, str]) -> Answer: ...
    def json(self) -> object: ...

class kamiwaza_sandbox_CalledTool:
    name: str
    arguments: Mapping[str, JsonValue] | str
    arguments_text: str

class kamiwaza_sandbox_FlightFaults:
    dead_first: bool
    cut_after: int | None
    silent_after: int | None
    refuse_tokens: bool

class kamiwaza_sandbox_Handled:
    request: Request
    operation: str | None
    status: int
    injected: bool
    method: str
    path: str
    summary: str

class kamiwaza_sandbox_Hub:
    def __init__(self, added: Iterable[Repository | str] = ()) -> None: ...
    def add(self, item: Repository | str, *, quantizations: Sequence[str] | None = None, files: Mapping[str, int] | None = None) -> Repository: ...
    def find(self, repository_id: str) -> Repository | None: ...
    def search(self, text: str, *, exact: bool = False) -> list[Repository]: ...

class kamiwaza_sandbox_HubFile:
    name: str
    size: int

class kamiwaza_sandbox_Question:
    text: str
    route: str
    messages: tuple[tuple[str, str], ...]
    tools: tuple[str, ...]

class kamiwaza_sandbox_Repository:
    id: str
    family: str
    billions: float
    purpose: str
    context: int
    naming: str
    quantizations: tuple[str, ...]
    shards: int
    description: str
    bits: float
    explicit_files: tuple[HubFile, ...]
    name: str
    author: str
    files: tuple[HubFile, ...]
    def file(self, name: str) -> HubFile | None: ...

class kamiwaza_sandbox_Request:
    method: str
    target: str
    headers: Headers
    body: bytes
    origin: str
    path: str
    query_string: str
    query: tuple[tuple[str, str], ...]
    def header(self, name: str) -> str | None: ...

class kamiwaza_sandbox_RequestLog:
    ...

class kamiwaza_sandbox_RunningClock:
    real_time: RunningClock
    def __init__(self, speed: float = 1.0, *, start: float | None = None) -> None: ...
    def time(self) -> float: ...
    def monotonic(self) -> float: ...
    def advance(self, seconds: float) -> None: ...
    def sleep(self, seconds: float) -> None: ...
    def asleep(self, seconds: float) -> None: ...

class kamiwaza_sandbox_Sandbox:
    state: State
    clock: SandboxClock
    base_url: str
    hub: Hub
    requests: RequestLog
    transport: SandboxTransport
    def __init__(self, *, seed: int = 0, clock: SandboxClock | None = None, release: str | None = None, newer: bool = False, contract: Contract | None = None, items: int = 0, hub: Iterable[Repository | str] = ()) -> None: ...
    def handle(self, request: Request) -> Answer: ...
    def client(self, **options: Any) -> KamiwazaClient: ...
    def async_client(self, **options: Any) -> AsyncKamiwazaClient: ...
    def token(self, username: str = 'admin', *, lifetime: float | None = None) -> str: ...
    def serve(self, port: int = 0, *, host: str = '127.0.0.1') -> SandboxServer: ...
    def serve_flight(self, *, tables: Mapping[str, pyarrow.Table] | None = None, certificate: bytes | None = None, private_key: bytes | None = None) -> SandboxFlightServer: ...
    def federate(self, selector: str, other: Sandbox, *, username: str = 'admin') -> None: ...
    def close(self) -> None: ...
    def fail_next(self, *, status: int = 503, body: object = None, headers: Mapping[str, str] | None = None, retry_after: float | None = None, count: int = 1, operation: str | None = None) -> None: ...
    def clear_faults(self) -> None: ...
    def fail_download(self, file: str | None = None, *, at: float = 0.5) -> None: ...
    def lose_file(self, file: str) -> None: ...
    def fail_deployment(self, code: str = 'OOM', *, message: str = 'The engine ran out of memory', status: str = 'FAILED', recovers_after: float | None = None) -> None: ...
    def stall_deployment(self) -> None: ...
    def fail_operation(self, kind: str, code: str = 'INTERNAL', *, reason: str = 'it broke', state: str = '') -> None: ...
    def stall_operation(self, kind: str, *, state: str = '', seconds: float | None = None) -> None: ...
    def delay_schemas(self, seconds: float) -> None: ...
    def lose_vector_backend(self) -> None: ...
    def fail_file(self, filename: str, *, reason: str = 'The file cannot be read') -> None: ...
    def set_readiness(self, part: str, state: str = 'unavailable', *, reason: str = 'out of order', retry_after: int | None = None) -> None: ...
    def publish(self, workroom: object, event: str, data: object) -> str: ...
    def cut_streams(self, *, after: int, count: int = 1) -> None: ...
    def end_streams(self) -> None: ...
    def add_model(self, repository: str, *, quantization: str | None = None) -> Model: ...
    def add_deployment(self, repository: str, *, quantization: str | None = None) -> Deployment: ...
    def add_workroom(self, name: str) -> Workroom: ...
    def add_dataset(self, name: str, rows: Sequence[Mapping[str, JsonValue]], *, platform: str = 'file') -> Dataset: ...
    def add_file(self, filename: str, content: str | bytes, *, workroom: Workroom | str, collection: str | None = None) -> PipelineJob: ...
    def add_vectors(self, collection: str, vectors: Sequence[Sequence[float]], *, workroom: Workroom | str, metadata: Sequence[Mapping[str, JsonValue]] | None = None) -> CollectionInfo: ...
    def say(self, *parts: str | CalledTool | BaseModel, when: str | re.Pattern[str] | Condition | None = None, deployment: Deployment | UUID | str | None = None, refusal: bool = False, finish_reason: str | None = None, count: int | None = None) -> None: ...
    def clear_answers(self) -> None: ...

class kamiwaza_sandbox_SandboxClock:
    def __init__(self, start: float = START_TIME) -> None: ...
    def time(self) -> float: ...
    def monotonic(self) -> float: ...
    def advance(self, seconds: float) -> None: ...
    def sleep(self, seconds: float) -> None: ...
    def asleep(self, seconds: float) -> None: ...

class kamiwaza_sandbox_SandboxFlightServer:
    faults: FlightFaults
    location: str
    tickets: list[bytes]
    def __init__(self, redeem: Callable[[bytes], FlightRows], *, tables: Mapping[str, pyarrow.Table] | None = None, host: str = '127.0.0.1', certificate: bytes | None = None, private_key: bytes | None = None) -> None: ...
    def locations(self) -> list[str]: ...
    def close(self) -> None: ...

class kamiwaza_sandbox_SandboxServer:
    port: int
    url: str
    def __init__(self, handle: Handle, *, host: str = '127.0.0.1', port: int = 0) -> None: ...
    def start(self) -> Self: ...
    def close(self) -> None: ...

class kamiwaza_schemas_activity_Activity:
    id: Id | None
    user_id: str | None
    module: str | None
    action: str | None
    apicall: str | None
    created_at: Timestamp | None

class kamiwaza_schemas_app_options_AppDeploymentCallOptions:
    def __init__(self, *, min_copies: int | None, starting_copies: int | None, max_copies: int | None, lb_port: int | None, serve_path: str | None, preferred_model_name: str | None, preferred_model_type: str | None, fail_if_model_name_unavailable: bool | None, fail_if_model_type_unavailable: bool | None, is_ephemeral_session: bool | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_app_options_AppDeploymentMembers:
    def __init__(self, *, min_copies: int | None, starting_copies: int | None, max_copies: int | None, lb_port: int | None, serve_path: str | None, preferred_model_name: str | None, preferred_model_type: str | None, fail_if_model_name_unavailable: bool | None, fail_if_model_type_unavailable: bool | None, is_ephemeral_session: bool | None) -> None: ...

class kamiwaza_schemas_app_templates_AppTemplate:
    id: Id
    name: str
    display_name: str | None
    version: str | None
    template_type: OpenEnum[TemplateType] | None
    description: str | None
    category: str | None
    tags: list[str] | None
    capabilities: list[str] | None
    author: str | None
    license: str | None
    homepage: str | None
    image: str | None
    preview_image: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    source_type: OpenEnum[TemplateSource] | None
    visibility: OpenEnum[TemplateVisibility]
    owner_id: UUID | str | None
    risk_tier: int
    verified: bool
    validate_containers: bool
    kamiwaza_version: str | None
    compose_yml: str | None
    strip_path_prefix: bool | None
    env_defaults: dict[str, str] | None
    env_metadata: JsonObject | None
    required_env_vars: list[str] | None
    preferred_model_name: str | None
    preferred_model_type: str | None
    fail_if_model_name_unavailable: bool
    fail_if_model_type_unavailable: bool
    workload_identity: JsonObject | None
    is_tool: bool

class kamiwaza_schemas_app_templates_CatalogOverlay:
    def __init__(self, *, author: str | None = None, capabilities: Sequence[str] | None = None, category: str | None = None, description: str | None = None, display_name: str | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: OrMapping[JsonObject] | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, homepage: str | None = None, image: str | None = None, kamiwaza_version: str | None = None, license: str | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, preview_image: str | None = None, required_env_vars: Sequence[str] | None = None, strip_path_prefix: bool | None = None, tags: Sequence[str] | None = None, template_type: OpenEnum[TemplateType] | None = None, version: str, compose_yml: str, shadow: OrMapping[OverlayOrigin] | None = None) -> None: ...

class kamiwaza_schemas_app_templates_CreateAppTemplate:
    def __init__(self, *, author: str | None = None, capabilities: Sequence[str] | None = None, category: str | None = None, description: str | None = None, display_name: str | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: OrMapping[JsonObject] | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, homepage: str | None = None, image: str | None = None, kamiwaza_version: str | None = None, license: str | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, preview_image: str | None = None, required_env_vars: Sequence[str] | None = None, strip_path_prefix: bool | None = None, tags: Sequence[str] | None = None, template_type: OpenEnum[TemplateType] | None = None, name: str, compose_yml: str, source_type: OpenEnum[TemplateSource], version: str | None = None, owner_id: UUID | str | None = None, preview_image_data: str | None = None, risk_tier: int | None = None, validate_containers: bool | None = None, visibility: OpenEnum[TemplateVisibility] | None = None, workload_identity: OrMapping[JsonObject] | None = None) -> None: ...

class kamiwaza_schemas_app_templates_GardenImport:
    success: bool | None
    imported_count: int | None
    total_apps: int | None
    errors: list[JsonObject | str]
    message: str | None
    ok: bool

class kamiwaza_schemas_app_templates_GardenReply:
    success: bool | None
    status: str | None
    message: str | None
    error: str | None
    ok: bool
    why: str | None

class kamiwaza_schemas_app_templates_GardenStatus:
    garden_apps_available: bool | None
    tool_servers_available: bool | None
    missing_apps: list[str]
    missing_tool_servers: list[str]
    cache_status: str | None
    missing: list[str]
    counts: dict[str, int]

class kamiwaza_schemas_app_templates_ImageStatus:
    template_id: Id | None
    images: list[str]
    image_status: JsonObject
    all_images_pulled: bool | None
    message: str | None
    total_images: int | None
    successful_pulls: int | None
    results: list[PulledImage | str]
    all_successful: bool | None
    is_complete: bool
    ok: bool

class kamiwaza_schemas_app_templates_OverlayApplied:
    shadow: TemplateShadow
    template_created: bool
    running_deployments: list[str]

class kamiwaza_schemas_app_templates_OverlayOrigin:
    def __init__(self, *, dirty: bool | None = None, git_branch: str | None = None, git_sha: str | None = None) -> None: ...

class kamiwaza_schemas_app_templates_OverlayRemoved:
    template_name: str
    template_removed: bool
    restored_version: str | None

class kamiwaza_schemas_app_templates_PulledImage:
    image: str | None
    success: bool | None
    error: str | None

class kamiwaza_schemas_app_templates_RemoteSyncRequest:
    def __init__(self, *, names: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_app_templates_RemoteTemplate:
    name: str | None
    display_name: str | None
    version: str | None
    template_type: OpenEnum[TemplateType] | None
    description: str | None
    category: str | None
    image: str | None
    imported: bool | None

class kamiwaza_schemas_app_templates_TemplateFields:
    def __init__(self, *, author: str | None = None, capabilities: Sequence[str] | None = None, category: str | None = None, description: str | None = None, display_name: str | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: OrMapping[JsonObject] | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, homepage: str | None = None, image: str | None = None, kamiwaza_version: str | None = None, license: str | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, preview_image: str | None = None, required_env_vars: Sequence[str] | None = None, strip_path_prefix: bool | None = None, tags: Sequence[str] | None = None, template_type: OpenEnum[TemplateType] | None = None) -> None: ...

class kamiwaza_schemas_app_templates_TemplateShadow:
    template_name: str
    shadow_version: str | None
    shadows_version: str | None
    shadows_stage: str | None
    upstream_exists: bool
    dirty: bool
    git_branch: str | None
    git_sha: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_app_templates_TemplateSource:
    KAMIWAZA = 'kamiwaza'
    USER_REPO = 'user_repo'
    PUBLIC = 'public'

class kamiwaza_schemas_app_templates_TemplateType:
    APP = 'app'
    TOOL = 'tool'
    SERVICE = 'service'

class kamiwaza_schemas_app_templates_TemplateVisibility:
    PRIVATE = 'private'
    TEAM = 'team'
    PUBLIC = 'public'

class kamiwaza_schemas_app_templates_UpdateAppTemplate:
    def __init__(self, *, author: str | None = None, capabilities: Sequence[str] | None = None, category: str | None = None, description: str | None = None, display_name: str | None = None, env_defaults: Mapping[str, str] | None = None, env_metadata: OrMapping[JsonObject] | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, homepage: str | None = None, image: str | None = None, kamiwaza_version: str | None = None, license: str | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, preview_image: str | None = None, required_env_vars: Sequence[str] | None = None, strip_path_prefix: bool | None = None, tags: Sequence[str] | None = None, template_type: OpenEnum[TemplateType] | None = None, name: OrUnset[str | None] = UNSET, version: OrUnset[str | None] = UNSET, compose_yml: OrUnset[str | None] = UNSET, preview_image_data: str | None = None, risk_tier: int | None = None, source_type: OrUnset[OpenEnum[TemplateSource] | None] = UNSET, validate_containers: bool | None = None, visibility: OpenEnum[TemplateVisibility] | None = None) -> None: ...

class kamiwaza_schemas_apps_AppDeployment:
    id: Id
    name: str
    status: OpenEnum[AppStatus]
    status_claim: str | None
    template_id: Id | None
    template_name: str | None
    requested_at: Timestamp | None
    created_at: Timestamp | None
    deployed_at: Timestamp | None
    last_seen_at: Timestamp | None
    purge_requested_at: Timestamp | None
    access_path: str | None
    access_path_prefix: str | None
    serve_path: str | None
    lb_port: int
    port_mappings: list[PortMapping] | None
    instances: list[AppInstance]
    services: list[JsonObject]
    image_status: JsonObject | None
    min_copies: int
    starting_copies: int
    max_copies: int | None
    env_vars: dict[str, str] | None
    compose_yml: str | None
    preferred_model_name: str | None
    preferred_model_type: str | None
    fail_if_model_name_unavailable: bool
    fail_if_model_type_unavailable: bool
    runtime_resources_id: Id | None
    runtime_artifacts: JsonObject | None
    owner_user_id: str | None
    owner_session_id: str | None
    is_ephemeral_session: bool
    workroom_id: str | None
    is_running: bool
    is_stopped: bool
    is_failed: bool
    url: str | None

class kamiwaza_schemas_apps_AppInstance:
    id: Id
    deployment_id: Id | None
    deployed_at: Timestamp | None
    status: OpenEnum[AppStatus] | None
    container_id: str | None
    node_id: Id | None
    host_name: str | None
    listen_port: int | None
    is_running: bool

class kamiwaza_schemas_apps_AppStatus:
    UNINITIALIZED = 'UNINITIALIZED'
    DEPLOYING = 'DEPLOYING'
    RUNNING = 'RUNNING'
    STOPPED = 'STOPPED'
    FAILED = 'FAILED'

class kamiwaza_schemas_apps_CreateAppDeployment:
    def __init__(self, *, name: str, template_id: Id | None = None, env_vars: Mapping[str, str] | None = None, min_copies: int | None = None, starting_copies: int | None = None, max_copies: int | None = None, port_mappings: Sequence[PortMapping] | None = None, lb_port: int | None = None, serve_path: str | None = None, preferred_model_name: str | None = None, preferred_model_type: str | None = None, fail_if_model_name_unavailable: bool | None = None, fail_if_model_type_unavailable: bool | None = None, is_ephemeral_session: bool | None = None, runtime_resources_id: Id | None = None) -> None: ...

class kamiwaza_schemas_apps_EphemeralConfig:
    ephemeral_forced: bool

class kamiwaza_schemas_apps_PortMapping:
    container_port: int
    is_primary: bool
    port_name: str | None

class kamiwaza_schemas_auth_AuthHealth:
    status: str | None
    version: str | None
    uptime: Number | None
    use_auth: bool | None
    jwks_cache_status: str | None
    is_healthy: bool

class kamiwaza_schemas_auth_AuthMetadata:
    message: str | None

class kamiwaza_schemas_auth_CreatedPAT:
    token: Secret
    pat: PAT
    expires_at: datetime | None

class kamiwaza_schemas_auth_LoginForm:
    def __init__(self, *, username: str, password: SecretInput, grant_type: str | None = 'password', scope: str | None = None, client_id: str | None = None, client_secret: SecretInput | None = None) -> None: ...

class kamiwaza_schemas_auth_LogoutResult:
    message: str | None
    logout_time: Timestamp | None
    session_termination_requested: bool | None
    front_channel_logout_url: str | None
    post_logout_redirect_uri: str | None

class kamiwaza_schemas_auth_PAT:
    id: Id
    jti: str
    owner_id: str | None
    name: str | None
    scope: str | None
    aud: str | None
    exp: int | None
    tenant_id: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    revoked: bool
    expires_at: datetime | None
    def is_active(self, *, now: datetime | None = None) -> bool: ...

class kamiwaza_schemas_auth_PATConfig:
    scope_hierarchy: list[str]
    scope_labels: dict[str, str]
    available_scopes: list[str]
    default_scope: str | None
    ttl: PATLifetime
    def check(self, *, scope: str | None = None, ttl_seconds: float | None = None) -> None: ...

class kamiwaza_schemas_auth_PATCreate:
    def __init__(self, *, name: str | None = None, ttl_seconds: int | None = None, scope: str | None = None, aud: str | None = None) -> None: ...

class kamiwaza_schemas_auth_PATLifetime:
    default_seconds: int | None
    min_seconds: int | None
    max_seconds: int | None

class kamiwaza_schemas_auth_PATList:
    pats: list[PAT]

class kamiwaza_schemas_auth_SigningKey:
    kty: str | None
    kid: str | None
    alg: str | None
    use: str | None
    n: str | None
    e: str | None

class kamiwaza_schemas_auth_SigningKeys:
    keys: list[SigningKey]
    def get(self, kid: str) -> SigningKey | None: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_auth_TokenResponse:
    access_token: Secret
    token_type: str | None
    expires_in: Number | None
    refresh_token: Secret | None
    id_token: Secret | None
    expires_at: datetime | None
    def received(self, epoch: float) -> TokenResponse: ...
    def is_expired(self, leeway: float = 0.0, *, now: datetime | None = None) -> bool: ...

class kamiwaza_schemas_auth_UserInfo:
    username: str | None
    email: str | None
    groups: list[str]
    roles: list[str]
    sub: str | None
    is_admin: bool
    subject: str | None

class kamiwaza_schemas_auth_providers_GoogleProvider:
    def __init__(self, *, client_id: str, client_secret: SecretInput, alias: str | None = None, hosted_domain: str | None = None, scopes: list[str] | None = None) -> None: ...

class kamiwaza_schemas_auth_providers_IdentityProvider:
    alias: str | None
    provider_id: str | None
    display_name: str | None
    enabled: bool | None

class kamiwaza_schemas_auth_providers_IdentityProviderChange:
    status: str | None
    alias: str | None
    provider: str | None
    enabled: bool | None
    deleted: bool | None
    idp_management_enabled: bool | None

class kamiwaza_schemas_auth_providers_IdentityProviderList:
    providers: list[IdentityProvider]
    idp_management_enabled: bool | None

class kamiwaza_schemas_auth_providers_IdentityProviderSettings:
    def __init__(self, *, provider: str, google: GoogleProvider | None = None, oidc: OIDCProvider | None = None, ensure_redirects: bool | None = None) -> None: ...

class kamiwaza_schemas_auth_providers_IdentityProviderSwitch:
    def __init__(self, *, enabled: bool) -> None: ...

class kamiwaza_schemas_auth_providers_OIDCProvider:
    def __init__(self, *, alias: str, issuer: str, client_id: str, client_secret: SecretInput, scopes: list[str] | None = None) -> None: ...

class kamiwaza_schemas_auth_runtime_Issued:
    expires_in: int
    expires_at: datetime
    def received(self, epoch: float) -> Self: ...

class kamiwaza_schemas_auth_runtime_RuntimeExchange:
    def __init__(self, *, launch_code: SecretInput) -> None: ...

class kamiwaza_schemas_auth_runtime_RuntimeLaunch:
    expires_in: int
    launch_code: Secret
    launch_url: str | None
    expires_at: datetime
    def received(self, epoch: float) -> Self: ...

class kamiwaza_schemas_auth_runtime_RuntimeLaunchRequest:
    def __init__(self, *, target_id: str, requested_workroom_id: str, target_kind: OpenEnum[RuntimeTargetKind] | None = None, launch_path: str | None = None) -> None: ...

class kamiwaza_schemas_auth_runtime_RuntimeTargetKind:
    RUNTIME_APP = 'runtime_app'
    RUNTIME_TOOL = 'runtime_tool'

class kamiwaza_schemas_auth_runtime_RuntimeTokens:
    expires_in: int
    access_token: Secret
    refresh_token: Secret
    refresh_expires_in: int | None
    token_type: str | None
    target_kind: OpenEnum[RuntimeTargetKind] | None
    target_id: str | None
    workroom_id: str | None
    refresh_expires_at: datetime | None
    expires_at: datetime
    def received(self, epoch: float) -> Self: ...

class kamiwaza_schemas_auth_users_PasswordCapability:
    available: bool
    reason: str | None

class kamiwaza_schemas_auth_users_PasswordChange:
    def __init__(self, *, current_password: SecretInput, new_password: SecretInput) -> None: ...

class kamiwaza_schemas_auth_users_PasswordChanged:
    changed: bool

class kamiwaza_schemas_auth_users_PasswordReset:
    def __init__(self, *, new_password: SecretInput) -> None: ...

class kamiwaza_schemas_auth_users_PurgedSessions:
    revoked: int

class kamiwaza_schemas_auth_users_SessionPurge:
    def __init__(self, *, tenant_id: str, subject_id: str, subject_namespace: str | None = None) -> None: ...

class kamiwaza_schemas_auth_users_User:
    id: Id
    username: str
    external_id: str | None
    email: str | None
    full_name: str | None
    name: str | None
    roles: list[str]
    active: bool | None
    deleted: bool | None
    is_external: bool | None
    is_superuser: bool | None
    linked_subject_id: str | None
    created_at: _Moment | None
    updated_at: _Moment | None
    is_admin: bool
    can_log_in: bool
    subject: str
    subject_id: str

class kamiwaza_schemas_auth_users_UserCreate:
    def __init__(self, *, username: str, password: SecretInput, email: str | None = None, roles: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_auth_users_UserUpdate:
    def __init__(self, *, username: OrUnset[str | None] = UNSET, email: OrUnset[str | None] = UNSET, roles: OrUnset[Sequence[str] | None] = UNSET, active: OrUnset[bool | None] = UNSET) -> None: ...

class kamiwaza_schemas_authz_CheckRequest:
    def __init__(self, *, subject: SubjectRef, relation: OpenEnum[Relation], object: ObjectRef) -> None: ...

class kamiwaza_schemas_authz_CheckResponse:
    allow: bool
    decision_id: str | None
    reason: str | None

class kamiwaza_schemas_authz_ObjectRef:
    namespace: str
    id: str
    def parse(self, text: str, *, argument: str = '') -> Self: ...
    def of(self, value: Reference | str, *, argument: str = '') -> Self: ...

class kamiwaza_schemas_authz_Reference:
    namespace: str
    id: str
    def parse(self, text: str, *, argument: str = '') -> Self: ...
    def of(self, value: Reference | str, *, argument: str = '') -> Self: ...

class kamiwaza_schemas_authz_Relation:
    CAN_ACCESS = 'can_access'
    CLEARED_FOR = 'cleared_for'
    CONNECTOR_OPERATOR = 'connector_operator'
    EDITOR = 'editor'
    EXECUTOR = 'executor'
    INCLUDES = 'includes'
    INVOKER = 'invoker'
    MEMBER = 'member'
    MISSION = 'mission'
    MISSION_MEMBER = 'mission_member'
    MISSION_OWNER = 'mission_owner'
    OPERATOR = 'operator'
    OWNER = 'owner'
    SHARED_TO_WORKROOM = 'shared_to_workroom'
    VIEWER = 'viewer'
    WRITER = 'writer'

class kamiwaza_schemas_authz_RelationshipObjectDelete:
    def __init__(self, *, object: ObjectRef, tenant_id: str | None = None) -> None: ...

class kamiwaza_schemas_authz_RelationshipTuple:
    def __init__(self, *, subject: SubjectRef, relation: OpenEnum[Relation], object: ObjectRef, tenant_id: str | None = None) -> None: ...
    def parse(self, text: str, *, subject: Reference | str | None = None) -> Self: ...

class kamiwaza_schemas_authz_RelationshipTupleDelete:
    def __init__(self, *, subject: SubjectRef, object: ObjectRef, relation: OpenEnum[Relation] | None = None, tenant_id: str | None = None) -> None: ...

class kamiwaza_schemas_authz_RevokedTuples:
    tenant: str | None
    dry_run: bool | None
    count: int | None
    tuples: list[TupleRecord]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_authz_SubjectRef:
    namespace: str
    id: str
    def parse(self, text: str, *, argument: str = '') -> Self: ...
    def of(self, value: Reference | str, *, argument: str = '') -> Self: ...

class kamiwaza_schemas_authz_TupleAuditEvent:
    id: str
    occurred_at: Timestamp | None
    action: str | None
    actor: JsonObject
    targets: list[JsonObject]
    context: JsonObject

class kamiwaza_schemas_authz_TupleDiff:
    tenant: str | None
    missing: list[TupleRecord]
    unexpected: list[TupleRecord]

class kamiwaza_schemas_authz_TupleExport:
    tenant: str | None
    exported_at: Timestamp | None
    count: int | None
    events: list[TupleAuditEvent]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_authz_TupleManifest:
    def __init__(self, *, manifest: str, tenant: str | None = None) -> None: ...

class kamiwaza_schemas_authz_TupleRecord:
    tenant_id: str | None
    subject_namespace: str
    subject_id: str
    relation: OpenEnum[Relation]
    resource_type: str
    resource_id: str
    subject: SubjectRef
    object: ObjectRef

class kamiwaza_schemas_authz_TupleRevocation:
    def __init__(self, *, manifest: str, tenant: str | None = None, dry_run: bool | None = None) -> None: ...

class kamiwaza_schemas_authz_audit_DecisionAuditEvent:
    sequence: int
    occurred_at: Timestamp | None
    tenant_id: str | None
    subject_namespace: str | None
    subject_id: str | None
    relation: str | None
    object_namespace: str | None
    object_id: str | None
    result: str | None
    reason: str | None
    source: str | None
    decision_id: str | None
    correlation_id: str | None
    latency_ms: Number | None
    metadata: JsonObject | None
    subject: SubjectRef
    object: ObjectRef

class kamiwaza_schemas_authz_gates_Gate:
    classpath: str
    name: str | None
    kind: str | None
    location: str | None
    config_schema: JsonObject
    required_attributes: list[JsonObject]

class kamiwaza_schemas_authz_gates_GateClass:
    def __init__(self, *, classpath: str) -> None: ...

class kamiwaza_schemas_authz_gates_GatePackage:
    name: str
    version: str | None
    package_spec: str | None
    hash_digest: str | None
    index_url: str | None
    classpaths: list[str]
    status: OpenEnum[GatePackageStatus] | None
    installed_at: Timestamp | None
    installed_by: str | None
    last_replaced_at: Timestamp | None
    is_active: bool

class kamiwaza_schemas_authz_gates_GatePackageInstallation:
    package: GatePackage
    install_duration_seconds: Number | None
    audit_event_id: str | None

class kamiwaza_schemas_authz_gates_GatePackageList:
    items: list[GatePackage]
    total: int | None
    page: int | None
    per_page: int | None

class kamiwaza_schemas_authz_gates_GatePackageSpec:
    def __init__(self, *, package_spec: str, hash_digest: str, index_url: str | None = None) -> None: ...

class kamiwaza_schemas_authz_gates_GatePackageStatus:
    ACTIVE = 'active'
    UNINSTALLING = 'uninstalling'
    FAILED = 'failed'

class kamiwaza_schemas_authz_gates_GateReason:
    CLASSPATH_NOT_ALLOWED = 'classpath_not_allowed'
    CLASSPATH_UNIMPORTABLE = 'classpath_unimportable'
    CLASSPATH_DROP = 'classpath_drop'
    GATE_NOT_CONSTRUCTIBLE = 'gate_not_constructible'
    HASH_MISMATCH = 'hash_mismatch'
    HASH_REQUIRED = 'hash_required'
    INSTALL_TIMEOUT = 'install_timeout'
    NOT_A_GATE = 'not_a_gate'
    NOT_CONFIGURED = 'not_configured'
    UNINSTALL_BLOCKED = 'uninstall_blocked'

class kamiwaza_schemas_authz_grants_AuthorizationPolicy:
    version: str | None
    namespaces: JsonObject | None

class kamiwaza_schemas_authz_grants_Grant:
    object_namespace: str
    object_id: str
    relation: OpenEnum[Relation]
    object: ObjectRef

class kamiwaza_schemas_authz_grants_GrantCapability:
    can_grant: bool

class kamiwaza_schemas_authz_grants_GrantChange:
    status: str | None
    relation: OpenEnum[Relation] | None
    subject: GrantSubject | None
    zedtoken: str | None

class kamiwaza_schemas_authz_grants_GrantCreate:
    def __init__(self, *, object_id: str, relation: OpenEnum[Relation], subject: GrantSubject) -> None: ...

class kamiwaza_schemas_authz_grants_GrantDeletion:
    deleted: bool | None

class kamiwaza_schemas_authz_grants_GrantSubject:
    namespace: str
    id: str
    def parse(self, text: str, *, argument: str = '') -> Self: ...
    def of(self, value: Reference | str, *, argument: str = '') -> Self: ...

class kamiwaza_schemas_authz_grants_Group:
    id: str
    name: str | None
    description: str | None
    tenant_id: str | None
    managed_by: str | None
    created_by: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    subject: str

class kamiwaza_schemas_authz_grants_GroupCreate:
    def __init__(self, *, name: str, description: str | None = None) -> None: ...

class kamiwaza_schemas_authz_grants_GroupMapping:
    id: str
    issuer: str | None
    idp_group_path: str | None
    local_group_name: str | None
    policy_version: str | None
    tenant_id: str | None
    created_by: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_authz_grants_GroupMappingCreate:
    def __init__(self, *, issuer: str, idp_group_path: str, local_group_name: str) -> None: ...

class kamiwaza_schemas_authz_grants_GroupMember:
    def __init__(self, *, user_id: str) -> None: ...

class kamiwaza_schemas_authz_grants_GroupMembers:
    members: list[str]

class kamiwaza_schemas_authz_grants_ResourceAccess:
    subject: GrantSubject
    display_name: str | None
    permission: str | None
    relation: OpenEnum[Relation] | None
    effective: bool | None
    source: str | None

class kamiwaza_schemas_authz_grants_ResourceGrant:
    grant_id: str
    relation: OpenEnum[Relation] | None
    subject: GrantSubject | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_authz_grants_Subject:
    id: str
    username: str | None
    attributes: JsonObject
    grants: list[Grant]
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_authz_grants_SubjectDeletion:
    deleted: bool | None
    grants_removed: int | None

class kamiwaza_schemas_authz_grants_SubjectGrant:
    def __init__(self, *, object_namespace: str, object_id: str, relation: OpenEnum[Relation]) -> None: ...

class kamiwaza_schemas_authz_grants_SubjectUpsert:
    def __init__(self, *, attributes: JsonObject, password: SecretInput | None = None) -> None: ...

class kamiwaza_schemas_catalog_CatalogHealth:
    status: str | None
    ok: bool

class kamiwaza_schemas_catalog_CatalogMetadata:
    message: str | None

class kamiwaza_schemas_catalog_secrets_CatalogSecret:
    urn: str
    name: str | None
    value: Secret | None
    owner: str | None
    description: str | None
    workroom_id: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_catalog_secrets_CreateSecret:
    def __init__(self, *, name: str, value: Secret, owner: str, description: str | None = None) -> None: ...

class kamiwaza_schemas_chat_ChatChoice:
    index: int
    message: ChatMessage
    finish_reason: OpenEnum[FinishReason] | None

class kamiwaza_schemas_chat_ChatCompletion:
    id: str | None
    model: str | None
    created: Number | None
    choices: list[ChatChoice]
    usage: Usage | None
    text: str
    message: ChatMessage
    refusal: str | None
    tool_calls: list[ToolCall]
    finish_reason: OpenEnum[FinishReason] | None

class kamiwaza_schemas_chat_ChatCompletionChunk:
    id: str | None
    model: str | None
    created: Number | None
    choices: list[ChunkChoice]
    usage: Usage | None
    text: str

class kamiwaza_schemas_chat_ChatMessage:
    role: str | None
    content: str | None
    reasoning_content: str | None
    refusal: str | None
    tool_calls: list[ToolCall] | None

class kamiwaza_schemas_chat_ChatMessageParam:
    def __init__(self, *, role: str, content: str | Sequence[str | ContentPart | ContentPartParam] | None, name: str, tool_calls: Sequence[ToolCall | Mapping[str, object]], tool_call_id: str) -> None: ...

class kamiwaza_schemas_chat_ChunkChoice:
    index: int
    delta: ChatMessage
    finish_reason: OpenEnum[FinishReason] | None

class kamiwaza_schemas_chat_Embedding:
    index: int
    embedding: list[float]

class kamiwaza_schemas_chat_EmbeddingList:
    model: str | None
    data: list[Embedding]
    usage: Usage | None
    vectors: list[list[float]]
    dimension: int
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_chat_FinishReason:
    STOP = 'stop'
    LENGTH = 'length'
    TOOL_CALLS = 'tool_calls'
    CONTENT_FILTER = 'content_filter'

class kamiwaza_schemas_chat_FunctionCall:
    name: str | None
    arguments: str | None

class kamiwaza_schemas_chat_ToolCall:
    index: int | None
    id: str | None
    type: str | None
    function: FunctionCall | None
    name: str
    arguments: str
    def read(self, into: builtins.type[T]) -> T: ...
    def result(self, content: str) -> ChatMessageParam: ...

class kamiwaza_schemas_chat_TranscribedSegment:
    id: int | None
    start: float | None
    end: float | None
    text: str
    avg_logprob: float | None
    no_speech_prob: float | None

class kamiwaza_schemas_chat_TranscribedWord:
    word: str
    start: float | None
    end: float | None

class kamiwaza_schemas_chat_Transcription:
    text: str
    language: str | None
    duration: float | None
    segments: list[TranscribedSegment]
    words: list[TranscribedWord]

class kamiwaza_schemas_chat_Usage:
    prompt_tokens: int | None
    completion_tokens: int | None
    total_tokens: int | None

class kamiwaza_schemas_chat_content_AudioUrl:
    def __init__(self, *, url: str) -> None: ...

class kamiwaza_schemas_chat_content_ContentPartParam:
    def __init__(self, *, type: str, text: str, image_url: Mapping[str, object], input_audio: Mapping[str, object], audio_url: Mapping[str, object], video_url: Mapping[str, object], file: Mapping[str, object]) -> None: ...

class kamiwaza_schemas_chat_content_ImageUrl:
    def __init__(self, *, url: str, detail: str | None = None) -> None: ...

class kamiwaza_schemas_chat_content_InputAudio:
    def __init__(self, *, data: str, format: str) -> None: ...

class kamiwaza_schemas_chat_content_TextPart:
    def __init__(self, *, type: Literal['text'] = 'text', text: str) -> None: ...

class kamiwaza_schemas_chat_many_options_ChatManyOptions:
    def __init__(self, *, temperature: float | None, top_p: float | None, max_tokens: int | None, stop: str | Sequence[str] | None, seed: int | None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None, parallel_tool_calls: bool | None, response_format: Mapping[str, object] | None, in_flight: int, ordered: bool, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None) -> None: ...

class kamiwaza_schemas_chat_options_ChatCallOptions:
    def __init__(self, *, temperature: float | None, top_p: float | None, max_tokens: int | None, stop: str | Sequence[str] | None, seed: int | None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None, parallel_tool_calls: bool | None, response_format: Mapping[str, object] | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None) -> None: ...

class kamiwaza_schemas_chat_options_ChatMembers:
    def __init__(self, *, temperature: float | None, top_p: float | None, max_tokens: int | None, stop: str | Sequence[str] | None, seed: int | None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None, parallel_tool_calls: bool | None, response_format: Mapping[str, object] | None) -> None: ...

class kamiwaza_schemas_cluster_AttributeAuthority:
    LOCAL_ADMIN = 'local_admin'
    SELF = 'self'
    MESH_PEER = 'mesh_peer'
    SYSTEM = 'system'

class kamiwaza_schemas_cluster_AttributeDeclaration:
    def __init__(self, *, type: OpenEnum[AttributeType], authority: OpenEnum[AttributeAuthority] | None = None, sensitive: bool | None = None, schema_version: str | None = None) -> None: ...

class kamiwaza_schemas_cluster_AttributeRemoval:
    state: OpenEnum[AttributeState] | None
    subjects_holding_value: int | None

class kamiwaza_schemas_cluster_AttributeSchema:
    name: str
    type: OpenEnum[AttributeType] | None
    authority: OpenEnum[AttributeAuthority] | None
    state: OpenEnum[AttributeState] | None
    sensitive: bool | None
    schema_version: str | None
    declared_by: str | None
    declared_at: Timestamp | None
    deprecated_at: Timestamp | None
    withdrawn_at: Timestamp | None

class kamiwaza_schemas_cluster_AttributeSchemaList:
    attributes: list[AttributeSchema]
    schema_version: str | None

class kamiwaza_schemas_cluster_AttributeState:
    DECLARED = 'declared'
    DEPRECATED = 'deprecated'
    WITHDRAWN = 'withdrawn'

class kamiwaza_schemas_cluster_AttributeType:
    STRING = 'string'
    INT = 'int'
    BOOL = 'bool'
    STRINGS = 'string[]'

class kamiwaza_schemas_cluster_ClusterCapabilities:
    system_type: str | None
    os: str | None
    gpu_count: int | None
    available_platforms: list[str]
    federation_count: int | None
    active_deployments: int | None
    ray_ready: bool | None
    local_node_id: str | None
    has_gpus: bool

class kamiwaza_schemas_cluster_ClusterDiagnostics:
    cluster_id: str | None
    timestamp: Timestamp | None
    has_issues: bool | None
    issues: list[DiagnoseIssue]
    errors: list[DiagnoseIssue]
    ok: bool

class kamiwaza_schemas_cluster_ClusterRuntimeConfig:
    settings: JsonObject

class kamiwaza_schemas_cluster_DiagnoseIssue:
    id: str
    severity: OpenEnum[IssueSeverity] | None
    summary: str | None
    detail: JsonObject
    auto_fixable: bool | None
    fix_endpoint: str | None
    fix_payload: JsonObject | None
    is_error: bool

class kamiwaza_schemas_cluster_ExecutionGate:
    type: str
    gate_name: str | None
    kind: str | None
    config: JsonObject

class kamiwaza_schemas_cluster_ExecutionGateBinding:
    def __init__(self, *, type: str, config: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_cluster_Hostname:
    hostname: str | None

class kamiwaza_schemas_cluster_IssueSeverity:
    ERROR = 'error'
    WARNING = 'warning'
    INFO = 'info'

class kamiwaza_schemas_cluster_NodeStatus:
    status: str | None
    message: str | None
    node_id: str | None

class kamiwaza_schemas_cluster_PairingRequest:
    def __init__(self, *, remote_host: str, remote_user: str | None = None, ssh_key_path: str | None = None, models_root: str | None = None, strict_host_key_checking: bool | None = None, additional_env: dict[str, str] | None = None) -> None: ...

class kamiwaza_schemas_cluster_PairingResult:
    status: str | None
    message: str | None

class kamiwaza_schemas_cluster_nodes_Cluster:
    id: Id
    name: str | None
    location_id: Id | None
    location_name: str | None
    created_at: Timestamp | None

class kamiwaza_schemas_cluster_nodes_ClusterCreate:
    def __init__(self, *, name: str, location_id: Id) -> None: ...

class kamiwaza_schemas_cluster_nodes_Hardware:
    id: Id
    node_id: Id | None
    name: str | None
    gpus: list[JsonObject] | None
    processors: list[str] | None
    processor_vendor: str | None
    os: str | None
    platform: str | None
    active: bool | None
    cluster_ip: str | None
    ray_node_id: str | None
    local_node_id: str | None
    configuration: JsonObject | None
    created_at: Timestamp | None
    gpu_count: int

class kamiwaza_schemas_cluster_nodes_HardwareFields:
    def __init__(self, *, name: str | None = None, gpus: list[JsonObject] | None = None, processors: list[str] | None = None, processor_vendor: str | None = None, os: str | None = None, platform: str | None = None, cluster_ip: str | None = None, ray_node_id: str | None = None, local_node_id: str | None = None, configuration: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_cluster_nodes_HardwareRefresh:
    status: str | None
    message: str | None

class kamiwaza_schemas_cluster_nodes_Location:
    id: Id
    name: str | None
    region: str | None
    zone: str | None
    datacenter: str | None
    building: str | None
    address: str | None
    placement_group_id: str | None
    contact_name: str | None
    contact_email: str | None
    contact_phone: str | None
    created_at: Timestamp | None

class kamiwaza_schemas_cluster_nodes_LocationFields:
    def __init__(self, *, name: str, region: str | None = None, zone: str | None = None, datacenter: str | None = None, building: str | None = None, address: str | None = None, placement_group_id: str | None = None, contact_name: str | None = None, contact_email: str | None = None, contact_phone: str | None = None) -> None: ...

class kamiwaza_schemas_cluster_nodes_Node:
    id: Id
    active: bool | None
    hardware_id: Id | None
    hardware: Hardware | None
    location_id: Id | None
    ray_id: str | None
    last_config: JsonObject
    last_seen: Timestamp | None
    created_at: Timestamp | None
    gpu_count: int

class kamiwaza_schemas_cluster_nodes_NodeDetails:
    node: Node
    hardware: Hardware | None
    location: Location | None
    node_list_node: RunningNode | None
    gpu_count: int

class kamiwaza_schemas_cluster_nodes_RunningNode:
    node_id: str | None
    alive: bool | None
    node_ip: str | None
    node_manager_address: str | None
    node_manager_hostname: str | None
    node_manager_port: int | None
    object_manager_port: int | None
    object_store_socket_name: str | None
    raylet_socket_name: str | None
    metrics_export_port: int | None
    resources: JsonObject | None
    gpu_count: int

class kamiwaza_schemas_configuration_BuildInfo:
    branch: str | None
    commit: str | None
    tag: str | None
    built_at: Moment

class kamiwaza_schemas_configuration_RoutingConfig:
    base_host: str | None
    mode: str | None
    enabled_services: dict[str, bool]
    service_prefixes: dict[str, str]
    updated_at: Moment
    def is_enabled(self, service: str) -> bool: ...

class kamiwaza_schemas_configuration_RoutingConfigUpdate:
    def __init__(self, *, base_host: OrUnset[str | None] = UNSET, enabled_services: OrUnset[Mapping[str, bool] | None] = UNSET, service_prefixes: OrUnset[Mapping[str, str] | None] = UNSET) -> None: ...

class kamiwaza_schemas_configuration_RunningComponent:
    image_ref: str
    observed_image_id: str | None
    source: str
    data_source: str
    build: BuildInfo | None
    tag: str | None

class kamiwaza_schemas_configuration_RunningImages:
    summary: str
    components: dict[str, RunningComponent]

class kamiwaza_schemas_configuration_RuntimePosture:
    environment: str
    auth_mode: str
    developer_diagnostics_enabled: bool
    images: RunningImages
    tags: dict[str, str]

class kamiwaza_schemas_connector_accounts_AccountConnection:
    status: OpenEnum[ConnectionStatus] | None
    interval: Number | None
    connected_email: str | None
    scopes: list[str] | None
    error: str | None
    message: str | None
    detail: str | None
    is_connected: bool
    needs_login: bool

class kamiwaza_schemas_connector_accounts_CapabilityCheck:
    capability: str | None
    label: str | None
    status: str | None
    message: str | None
    http_status: int | None
    failure_kind: str | None
    sample_data: JsonObject | None
    ok: bool

class kamiwaza_schemas_connector_accounts_ConnectStarted:
    auth_url: str | None
    device_code: DeviceCode | None
    by_code: bool

class kamiwaza_schemas_connector_accounts_ConnectionCheck:
    status: str | None
    connection_status: OpenEnum[ConnectionStatus] | None
    checks: list[CapabilityCheck]
    failing_capabilities: list[str]
    provider_label: str | None
    message: str | None
    ok: bool
    failed: list[CapabilityCheck]

class kamiwaza_schemas_connector_accounts_ConnectionStatus:
    PENDING = 'pending'
    CONNECTED = 'connected'
    EXPIRED = 'expired'
    FAILED = 'failed'
    NEEDS_REAUTH = 'needs_reauth'
    NEEDS_CONNECTION = 'needs_connection'
    DISCONNECTED = 'disconnected'

class kamiwaza_schemas_connector_accounts_DeviceCode:
    device_code: Secret | None
    user_code: str | None
    verification_uri: str | None
    verification_uri_complete: str | None
    interval: Number | None
    expires_in: Number | None

class kamiwaza_schemas_connector_accounts_DeviceConnectionPoll:
    def __init__(self, *, device_code: SecretInput) -> None: ...

class kamiwaza_schemas_connector_nodes_ConnectorConstraint:
    code: str | None
    message: str | None
    actions: list[str]
    source_types: list[str]
    metadata: JsonObject

class kamiwaza_schemas_connector_nodes_ConnectorContentHandle:
    path: str | None
    method: str
    query: dict[str, str]
    available: bool
    filename: str | None
    mime_type: str | None

class kamiwaza_schemas_connector_nodes_ConnectorNode:
    id: str
    connector_id: Id
    surface: str
    label: str | None
    node_type: str | None
    provider: str | None
    is_container: bool
    container_id: str | None
    parent_id: str | None
    size_bytes: int | None
    mime_type: str | None
    modified_at: str | None
    freshness_token: str | None
    owner: str | None
    summary: str | None
    web_url: str | None
    content_handle: ConnectorContentHandle | None
    source_ref: ConnectorSourceRef | None
    constraints: list[ConnectorConstraint]
    metadata: JsonObject
    has_content: bool

class kamiwaza_schemas_connector_nodes_ConnectorSourceRef:
    connector_id: Id | None
    provider: str | None
    surface: str | None
    external_id: str
    container_id: str | None
    parent_id: str | None
    metadata: JsonObject

class kamiwaza_schemas_connector_surfaces_ConnectorCapabilities:
    list_supported: bool
    browse_supported: bool
    search_supported: bool
    freshness_supported: bool
    supported_granularity: dict[str, list[str]]
    supported_source_types: list[str]
    surfaces: list[SurfaceCapability]
    constraints: list[ConnectorConstraint]

class kamiwaza_schemas_connector_surfaces_ConnectorReauth:
    connector_settings_url: str | None
    credential_registration_url: str | None
    message: str | None

class kamiwaza_schemas_connector_surfaces_ConnectorRouting:
    surface_base_path: str | None
    supported_surfaces: list[str]

class kamiwaza_schemas_connector_surfaces_SurfaceCapability:
    surface: str
    display_label: str | None
    workroom_state: str
    list_supported: bool
    browse_supported: bool
    search_supported: bool
    freshness_supported: bool
    supported_granularity: list[str]
    supported_node_types: list[str]
    constraints: list[ConnectorConstraint]
    is_ready: bool

class kamiwaza_schemas_connector_surfaces_SurfaceCatalog:
    items: list[SurfaceConnector]

class kamiwaza_schemas_connector_surfaces_SurfaceConnector:
    id: Id
    name: str | None
    connector_type: str | None
    display_label: str | None
    provider: str | None
    provider_label: str | None
    auth_state: OpenEnum[ConnectionStatus] | None
    connected_email: str | None
    workroom_state: str | None
    capabilities: ConnectorCapabilities
    reauth: ConnectorReauth | None
    routing_metadata: ConnectorRouting | None
    icon: str | None
    is_connected: bool
    surfaces: list[SurfaceCapability]

class kamiwaza_schemas_connectors_AvailableConnector:
    id: Id
    name: str | None
    connector_type: str | None
    status: OpenEnum[ConnectorStatus]
    enabled: bool | None
    user_connectable: bool
    scopes: list[str]
    icon: str | None
    is_ready: bool

class kamiwaza_schemas_connectors_AvailableConnectorList:
    items: list[AvailableConnector]

class kamiwaza_schemas_connectors_CatalogConnector:
    connector_type: str
    provider_label: str | None
    manifest: JsonObject
    already_subscribed: bool
    icon: str | None

class kamiwaza_schemas_connectors_CatalogConnectorCreate:
    def __init__(self, *, manifest: JsonObject, version: str | None = None) -> None: ...

class kamiwaza_schemas_connectors_CatalogConnectorList:
    items: list[CatalogConnector]

class kamiwaza_schemas_connectors_Connector:
    id: Id
    name: str | None
    connector_type: str | None
    status: OpenEnum[ConnectorStatus]
    enabled: bool | None
    configured: bool
    config: JsonObject
    scopes: list[str]
    icon: str | None
    redirect_uri: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    is_ready: bool

class kamiwaza_schemas_connectors_ConnectorCreate:
    def __init__(self, *, name: str, connector_type: str, config: JsonObject, enabled: bool | None = None, scopes: list[str] | None = None) -> None: ...

class kamiwaza_schemas_connectors_ConnectorList:
    items: list[Connector]

class kamiwaza_schemas_connectors_ConnectorRegistration:
    def __init__(self, *, endpoint: str, config: JsonObject | None = None, scopes: list[str] | None = None, workload_principal_id: str | None = None) -> None: ...

class kamiwaza_schemas_connectors_ConnectorStatus:
    UNKNOWN = 'unknown'
    NOT_DEPLOYED = 'not_deployed'
    DEPLOYING = 'deploying'
    READY = 'ready'

class kamiwaza_schemas_connectors_ConnectorSubscription:
    def __init__(self, *, endpoint: str, config: JsonObject | None = None, scopes: list[str] | None = None, workload_principal_id: str | None = None, manifest: JsonObject) -> None: ...

class kamiwaza_schemas_connectors_ConnectorSync:
    counts: dict[str, int]

class kamiwaza_schemas_connectors_ConnectorType:
    connector_type: str
    provider_id: str | None
    provider_label: str | None
    config_schema: JsonObject
    auth_model: JsonObject
    egress_allowlist: list[str]

class kamiwaza_schemas_connectors_ConnectorTypeList:
    items: list[ConnectorType]

class kamiwaza_schemas_connectors_ConnectorUpdate:
    def __init__(self, *, name: OrUnset[str | None] = UNSET, config: OrUnset[JsonObject | None] = UNSET, enabled: OrUnset[bool | None] = UNSET, scopes: OrUnset[Sequence[str] | None] = UNSET) -> None: ...

class kamiwaza_schemas_console_ConsoleSurface:
    USE = 'use'
    ANALYZE = 'analyze'
    BUILD = 'build'
    OPERATE = 'operate'

class kamiwaza_schemas_console_Invitation:
    id: Id
    invitee: str | None
    invited_by: str | None
    status: str | None
    surface_id: OpenEnum[ConsoleSurface] | None
    groups: list[str]
    room_scope: dict[str, str]
    landing_target: dict[str, str] | None
    created_at: Timestamp | None

class kamiwaza_schemas_console_InvitationCreate:
    def __init__(self, *, invitees: list[str], surface_id: OpenEnum[ConsoleSurface], room_scope: NoWorkroomScope | WorkroomScope, groups: list[str] | None = None, landing_target: LandingTarget | None = None) -> None: ...

class kamiwaza_schemas_console_InvitationList:
    items: list[Invitation]

class kamiwaza_schemas_console_LandingTarget:
    kind: str
    id: str | None

class kamiwaza_schemas_console_NotificationPreference:
    user_id: str | None
    severity_routes: SeverityRoutes
    updated_at: Timestamp | None

class kamiwaza_schemas_console_NotificationPreferenceUpdate:
    def __init__(self, *, severity_routes: SeverityRoutes) -> None: ...

class kamiwaza_schemas_console_Route:
    TRAY = 'tray'
    EMAIL = 'email'
    BOTH = 'both'
    OFF = 'off'

class kamiwaza_schemas_console_SeverityRoutes:
    info: OpenEnum[Route]
    warning: OpenEnum[Route]
    critical: OpenEnum[Route]

class kamiwaza_schemas_console_StartPreference:
    user_id: str | None
    surface_id: OpenEnum[ConsoleSurface] | None
    target: LandingTarget | None
    updated_at: Timestamp | None

class kamiwaza_schemas_console_StartPreferenceUpdate:
    def __init__(self, *, surface_id: OpenEnum[ConsoleSurface], target: LandingTarget | None = None) -> None: ...

class kamiwaza_schemas_console_SurfaceConstraint:
    id: Id
    directory_source: str | None
    group_name: str | None
    allowed_surfaces: list[OpenEnum[ConsoleSurface]]
    created_by: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_console_SurfaceConstraintCreate:
    def __init__(self, *, directory_source: str, group_name: str, allowed_surfaces: list[OpenEnum[ConsoleSurface]]) -> None: ...

class kamiwaza_schemas_containers_AddDataset:
    def __init__(self, *, dataset_urn: str) -> None: ...

class kamiwaza_schemas_containers_Container:
    urn: str
    name: str | None
    platform: str | None
    description: str | None
    parent_urn: str | None
    sub_containers: Urns
    datasets: Urns
    datasets_next_cursor: str | None
    tags: list[str] | None
    properties: JsonObject | None
    workroom_id: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    has_more_datasets: bool

class kamiwaza_schemas_containers_ContainerUpdate:
    def __init__(self, *, name: OrUnset[str | None] = UNSET, description: OrUnset[str | None] = UNSET, parent_urn: OrUnset[str | None] = UNSET, tags: OrUnset[Sequence[str] | None] = UNSET, properties: OrUnset[Mapping[str, JsonValue] | None] = UNSET) -> None: ...

class kamiwaza_schemas_containers_CreateContainer:
    def __init__(self, *, name: str, platform: str | None = None, description: str | None = None, parent_urn: str | None = None, tags: list[str] | None = None, properties: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_context_collections_CollectionInfo:
    name: str
    display_name: str | None
    workroom_id: str | None
    dimension: int | None
    vector_count: int
    description: str | None
    created_at: Timestamp | None

class kamiwaza_schemas_context_collections_CreateCollection:
    def __init__(self, *, name: str, dimension: int | None = None, description: str | None = None, vectordb_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_dataset_indexes_CreateDatasetIndex:
    def __init__(self, *, dataset_urn: str, profile: OpenEnum[IndexProfile] | None = None) -> None: ...

class kamiwaza_schemas_context_dataset_indexes_DatasetIndex:
    binding_id: Id
    dataset_urn: str
    status: OpenEnum[IndexStatus]
    profile: OpenEnum[IndexProfile] | None
    desired_revision: int | None
    active_revision: int | None
    active_generation_id: Id | None
    created_at: Timestamp | None
    error_summary: str | None
    updated_at: Timestamp | None
    id: UUID | str
    is_searchable: bool
    is_current: bool

class kamiwaza_schemas_context_dataset_indexes_DatasetIndexJob:
    job_id: Id
    binding_id: Id
    dataset_revision: int | None
    state: str | None
    cleanup_state: str | None
    activated_at: Timestamp | None
    created_at: Timestamp | None
    error_summary: str | None
    stages: list[DatasetIndexStage]
    id: UUID | str
    failed_stage: DatasetIndexStage | None
    current_stage: DatasetIndexStage | None

class kamiwaza_schemas_context_dataset_indexes_DatasetIndexStage:
    stage: OpenEnum[IndexStage]
    state: OpenEnum[StageState]
    attempts: int
    error_detail: str | None
    finished_at: Timestamp | None
    started_at: Timestamp | None

class kamiwaza_schemas_context_dataset_indexes_IndexProfile:
    SEMANTIC_LEXICAL = 'semantic_lexical'
    SEMANTIC_LEXICAL_GRAPH = 'semantic_lexical_graph'

class kamiwaza_schemas_context_dataset_indexes_IndexStage:
    MATERIALIZE = 'materialize'
    VECTOR = 'vector'
    LEXICAL = 'lexical'
    GRAPH = 'graph'
    ACTIVATE = 'activate'
    CLEANUP = 'cleanup'

class kamiwaza_schemas_context_dataset_indexes_IndexStatus:
    PENDING = 'pending'
    INDEXING = 'indexing'
    ACTIVE = 'active'
    DEGRADED = 'degraded'
    FAILED = 'failed'
    TOMBSTONED = 'tombstoned'

class kamiwaza_schemas_context_dataset_indexes_StageState:
    PENDING = 'pending'
    RUNNING = 'running'
    SUCCEEDED = 'succeeded'
    FAILED = 'failed'
    SKIPPED = 'skipped'

class kamiwaza_schemas_context_embedding_model_EmbeddingModelBinding:
    group_id: str
    embedding_deployment_id: Id | None
    embedding_model_name: str | None
    embedding_dimensions: int | None
    source: OpenEnum[EmbeddingModelSource] | None
    healthy: bool | None
    last_verified_at: Timestamp | None
    first_used_at: Timestamp | None
    is_chosen: bool

class kamiwaza_schemas_context_embedding_model_EmbeddingModelSource:
    OVERRIDE = 'override'
    AUTO = 'auto'
    DEFAULT = 'default'

class kamiwaza_schemas_context_embedding_model_SetEmbeddingModelRequest:
    def __init__(self, *, group_id: str, embedding_deployment_id: Id | None = None, force: bool | None = None) -> None: ...

class kamiwaza_schemas_context_files_DocumentLink:
    source_urn: str
    download_url: str
    content_hash: str | None
    filename: str | None

class kamiwaza_schemas_context_files_ListedFile:
    id: Id
    filename: str
    updated_at: str
    size_bytes: int | None
    checksum_sha256: str | None
    source_kind: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    content_type: str | None
    job_id: Id | None
    metadata: JsonObject
    s3_uri: str | None
    source_ref: JsonObject | None
    source_urn: str | None
    markings: list[str] | None
    updated: datetime | None
    def matches(self, content: bytes | str | os.PathLike[str]) -> bool: ...

class kamiwaza_schemas_context_files_RawFile:
    id: Id
    filename: str
    updated_at: str
    size_bytes: int | None
    checksum_sha256: str | None
    source_kind: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    content_type: str | None
    job_id: Id | None
    metadata: JsonObject
    s3_uri: str | None
    source_ref: JsonObject | None
    source_urn: str | None
    download_url: str | None
    updated: datetime | None
    def matches(self, content: bytes | str | os.PathLike[str]) -> bool: ...

class kamiwaza_schemas_context_files_RawFileCreateRequest:
    def __init__(self, *, filename: str, content_base64: str, content_type: str | None = None, metadata: JsonObject | None = None, source_kind: str | None = None, source_ref: JsonObject | None = None, source_urn: str | None = None) -> None: ...

class kamiwaza_schemas_context_files_RawFileEditRequest:
    def __init__(self, *, content: str) -> None: ...

class kamiwaza_schemas_context_files_RawFileFields:
    id: Id
    filename: str
    updated_at: str
    size_bytes: int | None
    checksum_sha256: str | None
    source_kind: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    content_type: str | None
    job_id: Id | None
    metadata: JsonObject
    s3_uri: str | None
    source_ref: JsonObject | None
    source_urn: str | None
    updated: datetime | None
    def matches(self, content: bytes | str | os.PathLike[str]) -> bool: ...

class kamiwaza_schemas_context_files_Sourced:
    source_urn: str | None

class kamiwaza_schemas_context_imports_CreateSourceImport:
    def __init__(self, *, sources: list[SourceDescriptor], config: OrMapping[PipelineConfig] | None = None, callback: OrMapping[Callback] | None = None, force: bool | None = None, idempotency_key: str | None = None) -> None: ...

class kamiwaza_schemas_context_imports_EvaluateImport:
    def __init__(self, *, config: OrMapping[PipelineConfig] | None = None, sources: list[SourceDescriptor] | None = None) -> None: ...

class kamiwaza_schemas_context_imports_EvaluatedImport:
    can_submit: bool
    validation_issues: list[ImportIssue]
    normalized_config: AppliedPipelineConfig | None
    available_stages: list[ImportStage]
    supported_mime_types: list[str]
    ok: bool
    errors: list[ImportIssue]

class kamiwaza_schemas_context_imports_Freshness:
    CURRENT = 'current'
    STALE = 'stale'
    UNKNOWN = 'unknown'

class kamiwaza_schemas_context_imports_GranularityMode:
    ITEM = 'item'
    CONTAINER = 'container'
    QUERY = 'query'

class kamiwaza_schemas_context_imports_ImportIssue:
    code: str
    message: str | None
    severity: OpenEnum[IssueSeverity]
    display_title: str | None
    field_path: str | None
    item_key: str | None
    source_ref: str | None

class kamiwaza_schemas_context_imports_ImportItem:
    item_key: str
    job_id: Id
    filename: str | None
    collection_name: str | None
    source: ImportedSource | None
    item_state: OpenEnum[ItemState]
    freshness_status: OpenEnum[Freshness]
    last_successful_ingest_at: Timestamp | None
    last_successful_job_id: Id | None
    latest_attempt_at: Timestamp | None
    latest_failure_reason: str | None
    replayable: bool
    source_last_modified: Timestamp | None
    source_urn: str | None
    terminal_outcome: OpenEnum[ItemState] | None
    is_searchable: bool
    has_failed: bool

class kamiwaza_schemas_context_imports_ImportItems:
    items: list[ImportItem]
    total_items: int
    truncated: bool
    ok: bool
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_imports_ImportOptions:
    available_stages: list[ImportStage]
    supported_mime_types: list[str]

class kamiwaza_schemas_context_imports_ImportStage:
    name: OpenEnum[ImportStageName]
    description: str | None
    defaults: JsonObject
    parameter_schema: JsonObject
    parameters: list[ImportStageParameter]
    required: bool

class kamiwaza_schemas_context_imports_ImportStageName:
    EXTRACT = 'extract'
    CHUNK = 'chunk'
    EMBED = 'embed'
    INDEX = 'index'

class kamiwaza_schemas_context_imports_ImportStageParameter:
    name: str
    parameter_type: str | None
    default: JsonValue | None
    description: str | None
    enum: list[JsonValue] | None
    required: bool

class kamiwaza_schemas_context_imports_ImportedGranularity:
    mode: OpenEnum[GranularityMode]
    include_children: bool
    recursive: bool
    option: str | None
    query: str | None

class kamiwaza_schemas_context_imports_ImportedSource:
    connector_id: Id
    provider: str
    source_type: OpenEnum[SourceType]
    source_ref: str
    display_title: str
    last_modified: Timestamp | None
    provider_metadata: JsonObject
    selected_granularity: ImportedGranularity
    def from_node(self, node: ConnectorNode) -> SourceDescriptor: ...

class kamiwaza_schemas_context_imports_IssueSeverity:
    ERROR = 'error'
    WARNING = 'warning'

class kamiwaza_schemas_context_imports_ItemState:
    PENDING = 'pending'
    RUNNING = 'running'
    INDEXED = 'indexed'
    FAILED = 'failed'
    NOT_SEARCHABLE = 'not_searchable'
    STALE = 'stale'
    UNKNOWN = 'unknown'

class kamiwaza_schemas_context_imports_JobItems:
    job_id: Id
    items: list[ImportItem]
    ok: bool
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_imports_RerunItems:
    def __init__(self, *, item_keys: list[str], config: OrMapping[PipelineConfig] | None = None, callback: OrMapping[Callback] | None = None, force: bool | None = None, idempotency_key: str | None = None) -> None: ...

class kamiwaza_schemas_context_imports_SelectedGranularity:
    mode: OpenEnum[GranularityMode]
    include_children: bool
    recursive: bool
    option: str | None
    query: str | None

class kamiwaza_schemas_context_imports_SourceDescriptor:
    connector_id: Id
    provider: str
    source_type: OpenEnum[SourceType]
    source_ref: str
    display_title: str
    last_modified: Timestamp | None
    provider_metadata: JsonObject
    selected_granularity: SelectedGranularity
    def from_node(self, node: ConnectorNode) -> SourceDescriptor: ...

class kamiwaza_schemas_context_imports_SourceType:
    FILE = 'file'
    FOLDER = 'folder'
    DRIVE = 'drive'
    SITE = 'site'
    QUERY = 'query'

class kamiwaza_schemas_context_instances_ContextInstance:
    name: str | None
    status: OpenEnum[InstanceStatus] | None
    endpoint: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    is_ready: bool
    is_failed: bool

class kamiwaza_schemas_context_instances_CreateOmniParseInstance:
    def __init__(self, *, name: str, template_name: str | None = None, config: JsonObject | None = None, workroom_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_instances_InstanceStatus:
    PENDING = 'pending'
    RUNNING = 'running'
    STOPPED = 'stopped'
    FAILED = 'failed'

class kamiwaza_schemas_context_instances_OmniParseInstance:
    name: str | None
    status: OpenEnum[InstanceStatus] | None
    endpoint: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    id: Id
    deployment_id: Id | None
    template_name: str | None
    is_ready: bool
    is_failed: bool

class kamiwaza_schemas_context_instances_UpdateOmniParseInstance:
    def __init__(self, *, config: OrUnset[JsonObject | None] = UNSET) -> None: ...

class kamiwaza_schemas_context_knowledge_AddEntityRequest:
    def __init__(self, *, group_id: str, name: str, entity_type: str, summary: str | None = None, properties: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_context_knowledge_AddKnowledgeRequest:
    def __init__(self, *, group_id: str, messages: list[MessageInput], entity_types: dict[str, EntityTypeSchema] | None = None, excluded_entity_types: list[str] | None = None) -> None: ...

class kamiwaza_schemas_context_knowledge_EntityAdded:
    name: str
    entity_id: str | None
    success: bool
    error: str | None
    ok: bool

class kamiwaza_schemas_context_knowledge_EntityTypeSchema:
    description: str
    fields: dict[str, str] | None

class kamiwaza_schemas_context_knowledge_Episode:
    content: str
    source: str | None
    group_id: str | None
    episode_id: str | None
    timestamp: Timestamp | None
    metadata: JsonObject | None

class kamiwaza_schemas_context_knowledge_EpisodesResult:
    group_id: str
    count: int
    episodes: list[Episode]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_knowledge_Fact:
    content: str
    fact_uuid: str | None
    score: Number | None
    source: str | None
    created_at: Timestamp | None
    metadata: JsonObject | None

class kamiwaza_schemas_context_knowledge_FactSources:
    fact_uuid: str
    sources: list[SourceRef]

class kamiwaza_schemas_context_knowledge_GetMemoryRequest:
    def __init__(self, *, group_id: str, query: str, max_facts: int | None = None) -> None: ...

class kamiwaza_schemas_context_knowledge_GraphEdge:
    fact_uuid: str
    source_uuid: str
    target_uuid: str
    name: str | None
    fact: str | None
    valid_at: Timestamp | None
    invalid_at: Timestamp | None

class kamiwaza_schemas_context_knowledge_GraphNode:
    uuid: str
    name: str | None
    type: str | None
    summary: str | None

class kamiwaza_schemas_context_knowledge_GroupDeleted:
    group_id: str
    success: bool

class kamiwaza_schemas_context_knowledge_KnowledgeAdded:
    group_id: str
    added_count: int
    result: JsonObject | None
    error: str | None
    ok: bool

class kamiwaza_schemas_context_knowledge_KnowledgeSearchResult:
    query: str | None
    facts: list[Fact]
    sources: list[FactSources]
    total_count: int
    texts: list[str]
    def sources_of(self, fact: Fact) -> list[SourceRef]: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_knowledge_KnownEntity:
    uuid: str | None
    name: str | None
    type: str | None
    summary: str | None

class kamiwaza_schemas_context_knowledge_Memory:
    group_id: str
    facts: list[Fact]
    entities: list[KnownEntity]
    episodes: list[RememberedEpisode] | None
    texts: list[str]

class kamiwaza_schemas_context_knowledge_MessageInput:
    def __init__(self, *, content: str, name: str | None = None, role: str = 'user', role_type: str | None = None, source_description: str | None = None, timestamp: Timestamp | None = None) -> None: ...

class kamiwaza_schemas_context_knowledge_RememberedEpisode:
    episode_id: str | None
    content: str | None
    source: str | None
    timestamp: Timestamp | None

class kamiwaza_schemas_context_knowledge_SearchKnowledgeRequest:
    def __init__(self, *, query: str, group_ids: list[str], max_results: int | None = None) -> None: ...

class kamiwaza_schemas_context_knowledge_SourceRef:
    source_id: str
    source_urn: str | None
    chunk_id: str | None
    score: Number | None

class kamiwaza_schemas_context_knowledge_WorkroomSubgraph:
    nodes: list[GraphNode]
    edges: list[GraphEdge]
    sources: list[FactSources]
    truncated: bool
    def node(self, name: str) -> GraphNode | None: ...
    def edges_of(self, node: GraphNode) -> list[GraphEdge]: ...
    def neighbours(self, node: GraphNode) -> list[GraphNode]: ...

class kamiwaza_schemas_context_ontologies_BindingSource:
    OPERATOR = 'operator'
    AUTO = 'auto'
    DEFAULT = 'default'

class kamiwaza_schemas_context_ontologies_BindingState:
    deployment_id: Id | None
    model_name: str | None
    repo_model_id: str | None
    base_url: str | None
    source: OpenEnum[BindingSource]
    healthy: bool
    last_resolved_at: Timestamp | None

class kamiwaza_schemas_context_ontologies_BindingUpdate:
    deployment_id: Id | None

class kamiwaza_schemas_context_ontologies_CreateOntologyInstance:
    def __init__(self, *, name: str, backend: OpenEnum[OntologyBackend], config: JsonObject | None = None, workroom_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_ontologies_OntologyBackend:
    GRAPHITI = 'graphiti'
    GRAPHRAG = 'graphrag'
    OPENSPG = 'openspg'
    KAG = 'kag'

class kamiwaza_schemas_context_ontologies_OntologyHealth:
    ontology_id: Id | None
    healthy: bool
    ok: bool

class kamiwaza_schemas_context_ontologies_OntologyIngestionStatus:
    NONE = 'none'
    QUEUED = 'queued'
    RUNNING = 'running'
    FAILED = 'failed'
    DONE = 'done'

class kamiwaza_schemas_context_ontologies_OntologyInstance:
    name: str | None
    status: OpenEnum[InstanceStatus] | None
    endpoint: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    id: Id
    backend: OpenEnum[OntologyBackend] | None
    status_reason: str | None
    status_details: JsonObject | None
    ingestion_status: OpenEnum[OntologyIngestionStatus]
    ingestion_error: str | None
    ingestion_updated_at: Timestamp | None
    is_ingesting: bool
    is_ready: bool
    is_failed: bool

class kamiwaza_schemas_context_ontologies_OntologyModelBindings:
    ontology_id: Id
    workroom_id: Id | None
    chat: BindingState | None
    embedding: BindingState | None
    rollout: RolloutOutcome | None
    runtime_status: JsonObject | None
    message: str | None
    ok: bool

class kamiwaza_schemas_context_ontologies_RolloutOutcome:
    rollout_status: OpenEnum[RolloutStatus] | None
    db_updated: bool | None
    env_patched: bool | None
    rollout_triggered: bool | None
    detail: str | None

class kamiwaza_schemas_context_ontologies_RolloutStatus:
    OK = 'ok'
    FAILED = 'failed'
    SKIPPED_NO_CHANGE = 'skipped_no_change'
    NOT_REQUIRED = 'not_required'

class kamiwaza_schemas_context_ontologies_UpdateOntologyModelBindings:
    def __init__(self, *, chat: BindingUpdate | None = None, embedding: BindingUpdate | None = None) -> None: ...

class kamiwaza_schemas_context_pipeline_configs_AppliedPipelineConfig:
    collection_name: str | None
    embedding_model: str | None
    chunking: ChunkingConfig
    extraction: ExtractionConfig

class kamiwaza_schemas_context_pipeline_configs_Callback:
    url: str
    events: list[OpenEnum[CallbackEvent]]
    headers: dict[str, str] | None

class kamiwaza_schemas_context_pipeline_configs_CallbackEvent:
    COMPLETED = 'completed'
    FAILED = 'failed'
    PROGRESS = 'progress'

class kamiwaza_schemas_context_pipeline_configs_ChunkStrategy:
    RECURSIVE = 'recursive'
    SENTENCE = 'sentence'

class kamiwaza_schemas_context_pipeline_configs_ChunkingConfig:
    strategy: OpenEnum[ChunkStrategy]
    chunk_size: int
    chunk_overlap: int

class kamiwaza_schemas_context_pipeline_configs_ExtractionConfig:
    pipeline: OpenEnum[ExtractionPipeline]
    ocr: OCRConfig | None
    vision_model: VisionModelConfig | None
    enable_translation: bool
    translation: TranslationConfig | None
    use_omniparse: bool
    strict_omniparse: bool
    omniparse_chunking: bool
    omniparse_max_tokens: int
    omniparse_overlap: int

class kamiwaza_schemas_context_pipeline_configs_ExtractionPipeline:
    DEFAULT = 'default'
    VLM = 'vlm'
    OCR = 'ocr'

class kamiwaza_schemas_context_pipeline_configs_OCRConfig:
    engine: OpenEnum[OCREngine]
    lang: str
    confidence_threshold: Number
    handwriting_mode: bool

class kamiwaza_schemas_context_pipeline_configs_OCREngine:
    TESSERACT = 'tesseract'
    EASYOCR = 'easyocr'
    PADDLEOCR = 'paddleocr'

class kamiwaza_schemas_context_pipeline_configs_PipelineConfig:
    collection_name: str | None
    embedding_model: str | None
    chunking: ChunkingConfig
    extraction: ExtractionConfig

class kamiwaza_schemas_context_pipeline_configs_TranslationConfig:
    target_language: str
    source_language: str
    api_endpoint: str | None
    model_name: str | None

class kamiwaza_schemas_context_pipeline_configs_VisionModelConfig:
    api_endpoint: str
    api_key: Secret | None
    model_name: str
    max_tokens: int
    verify_ssl: bool

class kamiwaza_schemas_context_pipelines_CreatePipelineJob:
    def __init__(self, *, files: Sequence[PipelineFile], config: OrMapping[PipelineConfig] | None = None, callback: OrMapping[Callback] | None = None, force: bool | None = None, idempotency_key: str | None = None) -> None: ...

class kamiwaza_schemas_context_pipelines_FailedFile:
    filename: str | None
    item_key: str | None
    error: JsonValue | None
    reason: str | None

class kamiwaza_schemas_context_pipelines_FileStatus:
    SUCCESS = 'success'
    FAILED = 'failed'
    SKIPPED = 'skipped'

class kamiwaza_schemas_context_pipelines_JobStage:
    PENDING = 'pending'
    PULLING = 'pulling'
    STORED_TO_S3 = 'stored_to_s3'
    EXTRACTING = 'extracting'
    OMNIPARSE_PARSING = 'omniparse_parsing'
    OMNIPARSE_CHUNKING = 'omniparse_chunking'
    CHUNKING = 'chunking'
    EMBEDDING = 'embedding'
    INDEXING = 'indexing'
    COMPLETE = 'complete'
    FAILED = 'failed'

class kamiwaza_schemas_context_pipelines_JobStatus:
    PENDING = 'pending'
    RUNNING = 'running'
    COMPLETED = 'completed'
    FAILED = 'failed'
    CANCELLED = 'cancelled'

class kamiwaza_schemas_context_pipelines_PipelineFile:
    filename: str
    content_type: str
    content_base64: str | None
    metadata: JsonObject
    source_ref: RemoteSourceRef | None
    source_urn: str | None
    def from_bytes(self, content: bytes, filename: str, *, content_type: str | None = None, metadata: JsonObject | None = None, source_urn: str | None = None) -> Self: ...
    def from_path(self, path: str | os.PathLike[str], *, content_type: str | None = None, metadata: JsonObject | None = None, source_urn: str | None = None) -> Self: ...

class kamiwaza_schemas_context_pipelines_PipelineFileResult:
    filename: str
    status: OpenEnum[FileStatus]
    chunks_created: int
    connector_id: Id | None
    diagnostics: JsonObject
    error: str | None
    failure_reason: str | None
    freshness_status: OpenEnum[Freshness]
    item_key: str | None
    item_state: OpenEnum[ItemState] | None
    replayable: bool
    source_last_modified: Timestamp | None
    source_provider: str | None
    source_ref: str | None
    source_urn: str | None
    terminal_outcome: OpenEnum[ItemState] | None
    reason: str | None

class kamiwaza_schemas_context_pipelines_PipelineJob:
    id: Id
    status: OpenEnum[JobStatus]
    progress: PipelineProgress
    collection_name: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    completed_at: Timestamp | None
    created_by: str | None
    diagnostics: JsonObject
    error: str | None
    file_results: list[PipelineFileResult]
    idempotency_key: str | None
    job_id: Id | None
    request_snapshot: RequestSnapshot | None
    is_over: bool
    ok: bool
    failed_files: list[PipelineFileResult]
    fraction: float | None

class kamiwaza_schemas_context_pipelines_PipelineProgress:
    stage: OpenEnum[JobStage]
    processed_files: int
    total_files: int
    chunks_indexed: int
    total_chunks: int
    failed_files: list[FailedFile]
    diagnostics: JsonObject

class kamiwaza_schemas_context_pipelines_RemoteGranularity:
    mode: OpenEnum[GranularityMode]
    include_children: bool
    recursive: bool
    option: str | None
    query: str | None

class kamiwaza_schemas_context_pipelines_RemoteSourceRef:
    connector_id: Id
    provider: str
    source_ref: str
    source_type: str
    drive_id: str | None
    item_id: str | None
    kind: str | None
    provider_metadata: JsonObject
    selected_granularity: RemoteGranularity
    url: str | None

class kamiwaza_schemas_context_pipelines_ReplayPipelineJob:
    def __init__(self, *, callback: OrMapping[Callback] | None = None, force: bool | None = None, idempotency_key: str | None = None) -> None: ...

class kamiwaza_schemas_context_pipelines_RequestSnapshot:
    request_type: OpenEnum[RequestType]
    sources: list[RequestedSource]
    config: AppliedPipelineConfig | None
    callback: Callback | None
    force: bool
    replayed_from_job_id: Id | None

class kamiwaza_schemas_context_pipelines_RequestType:
    SOURCE_IMPORT = 'source_import'

class kamiwaza_schemas_context_pipelines_RequestedSource:
    item_key: str
    filename: str | None
    content_type: str | None
    source: ImportedSource | None
    source_urn: str | None

class kamiwaza_schemas_context_readiness_AudioReadiness:
    ready: bool
    code: str | None
    message: str | None
    details: JsonObject
    remediation: str | None
    ok: bool

class kamiwaza_schemas_context_readiness_ContextReadiness:
    agentic: DependencyReadiness | None
    embedding: DependencyReadiness | None
    extractor: DependencyReadiness | None
    graph: GraphReadiness | None
    lexical: DependencyReadiness | None
    vector: DependencyReadiness | None
    can_index_semantic_lexical: bool
    degradation_reasons: list[str]
    parts: list[DependencyReadiness]
    ok: bool
    blocking: list[DependencyReadiness]
    retry_after: float | None

class kamiwaza_schemas_context_readiness_DependencyReadiness:
    name: str
    state: OpenEnum[ReadinessState]
    reason: str | None
    retry_after_seconds: int | None
    ok: bool

class kamiwaza_schemas_context_readiness_GraphReadiness:
    name: str
    state: OpenEnum[ReadinessState]
    reason: str | None
    retry_after_seconds: int | None
    capacity_available: bool
    ok: bool

class kamiwaza_schemas_context_readiness_ReadinessState:
    READY = 'ready'
    DEGRADED = 'degraded'
    UNAVAILABLE = 'unavailable'

class kamiwaza_schemas_context_search_ChunkMetadata:
    source_file: str
    chunk_index: int | None
    created_at: Timestamp | None
    document_uri: str | None
    file_id: str | None
    frame_id: str | None
    frame_uri: str | None
    media_section: str | None
    media_type: str | None
    omniparse_chunk_id: str | None
    omniparse_doc_id: str | None
    page_number: int | None
    source_urn: str | None
    timestamp_seconds: Number | None

class kamiwaza_schemas_context_search_Citation:
    citation_id: int
    chunk_id: UUID | str
    source_file: str
    excerpt: str
    relevance_score: Number
    chunk_position: int | None
    content_hash: str | None
    document_id: Id | None
    page_number: int | None
    source_type: str

class kamiwaza_schemas_context_search_DatasetSearchMeta:
    dataset_urn: str
    retrieval_mode: str | None
    dataset_revision: int | None
    degradation_reasons: list[str]
    graph_used: bool
    lexical_provider: str | None

class kamiwaza_schemas_context_search_DatasetSearchRequest:
    def __init__(self, *, query: str, enable_graph_search: bool | None = None, max_iterations: int | None = None, synthesize: bool | None = None, top_k: int | None = None) -> None: ...

class kamiwaza_schemas_context_search_DatasetSearchResults:
    meta: DatasetSearchMeta
    results: UnifiedSearchResults
    texts: list[str]
    sources_by_file: dict[str, list[SearchResult]]
    degraded: bool
    degradation_reasons: list[str]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_search_PartialFailure:
    collection: str | None
    collection_name: str | None
    code: str | None
    error: Json | None
    message: str | None
    reason: Json | None
    text: str

class kamiwaza_schemas_context_search_SearchIteration:
    iteration: int
    query: str
    graph_results: int
    max_score: Number
    sufficient: bool
    vector_results: int

class kamiwaza_schemas_context_search_SearchMode:
    AUTO = 'auto'
    SEMANTIC = 'semantic'
    EXACT = 'exact'

class kamiwaza_schemas_context_search_SearchRequest:
    def __init__(self, *, query: str, collection_name: str | None = None, filters: JsonObject | None = None, score_threshold: Number | None = None, search_mode: OpenEnum[SearchMode] | None = None, top_k: int | None = None, vectordb_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_search_SearchResult:
    id: str
    content: str
    score: Number
    metadata: ChunkMetadata
    contains_exact_query: bool | None
    contains_normalized_query: bool | None
    from_graph: bool
    match_type: str | None
    matched_needles: list[str]
    matched_span: list[Json] | None
    retrieved_by: list[str]
    source_type: str
    source_file: str
    span: tuple[int, int] | None

class kamiwaza_schemas_context_search_SearchResults:
    query: str
    results: list[SearchResult]
    collections_searched: list[str]
    exact_match_count: int
    is_exact_query: bool
    lexical_degraded_reason: str | None
    lexical_provider: str | None
    partial_failures: list[PartialFailure]
    retrieval_mode: str
    search_mode: OpenEnum[SearchMode]
    search_time_ms: Number
    semantic_neighbor_count: int
    semantic_neighbors: list[SearchResult]
    total_count: int
    texts: list[str]
    sources_by_file: dict[str, list[SearchResult]]
    degraded: bool
    degradation_reasons: list[str]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_search_SourceReference:
    chunk_id: str
    filename: str
    score: Number
    snippet: str
    page_number: int | None
    source_urn: str | None

class kamiwaza_schemas_context_search_UnifiedSearchRequest:
    def __init__(self, *, query: str, collection_name: str | None = None, collection_names: list[str] | None = None, enable_graph_search: bool | None = None, filters: JsonObject | None = None, format_context: bool | None = None, group_ids: list[str] | None = None, max_iterations: int | None = None, ontology_id: Id | None = None, relevance_threshold: Number | None = None, score_threshold: Number | None = None, search_mode: OpenEnum[SearchMode] | None = None, synthesize: bool | None = None, top_k: int | None = None, vectordb_id: Id | None = None, vectordb_ids: list[Id] | None = None) -> None: ...

class kamiwaza_schemas_context_search_UnifiedSearchResults:
    query: str
    results: list[SearchResult]
    collections_searched: list[str]
    exact_match_count: int
    is_exact_query: bool
    lexical_degraded_reason: str | None
    lexical_provider: str | None
    partial_failures: list[PartialFailure]
    retrieval_mode: str
    search_mode: OpenEnum[SearchMode]
    search_time_ms: Number
    semantic_neighbor_count: int
    semantic_neighbors: list[SearchResult]
    total_count: int
    citations: list[Citation] | None
    context: str | None
    graph_facts: list[SearchResult] | None
    graph_results: int | None
    iteration_history: list[SearchIteration] | None
    iterations: int | None
    refinement_queries: list[str] | None
    sources: list[SourceReference]
    synthesis: str | None
    texts: list[str]
    sources_by_file: dict[str, list[SearchResult]]
    degraded: bool
    degradation_reasons: list[str]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_settings_ContextGlobalSettings:
    omniparse: OmniParseGlobalSettings

class kamiwaza_schemas_context_settings_ContextHealth:
    status: str | None
    service: str | None
    features: list[str] | dict[str, Json]
    ok: bool

class kamiwaza_schemas_context_settings_OmniParseGlobalSettings:
    force_insecure_model_ssl: bool
    force_insecure_transport_ssl: bool

class kamiwaza_schemas_context_settings_UpdateContextGlobalSettings:
    def __init__(self, *, omniparse: UpdateOmniParseGlobalSettings | None = None, reason: str | None = None) -> None: ...

class kamiwaza_schemas_context_settings_UpdateOmniParseGlobalSettings:
    force_insecure_model_ssl: bool | None
    force_insecure_transport_ssl: bool | None

class kamiwaza_schemas_context_vectordbs_CreateVectorDBInstance:
    def __init__(self, *, name: str, engine: OpenEnum[VectorDBEngine], replicas: int | None = None, storage_size: str | None = None, seaweedfs_volume_max: int | None = None, seaweedfs_volume_size_limit_mb: int | None = None, config: JsonObject | None = None, workroom_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_vectordbs_ScaleVectorDBInstance:
    def __init__(self, *, replicas: int) -> None: ...

class kamiwaza_schemas_context_vectordbs_UpdateVectorDBInstance:
    def __init__(self, *, replicas: OrUnset[int | None] = UNSET, config: OrUnset[JsonObject | None] = UNSET) -> None: ...

class kamiwaza_schemas_context_vectordbs_VectorDBEngine:
    MILVUS = 'milvus'
    VESPA = 'vespa'

class kamiwaza_schemas_context_vectordbs_VectorDBInstance:
    name: str | None
    status: OpenEnum[InstanceStatus] | None
    endpoint: str | None
    workroom_id: Id | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    id: Id
    engine: OpenEnum[VectorDBEngine] | None
    replicas: int | None
    config: JsonObject | None
    is_ready: bool
    is_failed: bool

class kamiwaza_schemas_context_vectors_VectorDBInsertRequest:
    def __init__(self, *, collection_name: str, vectors: list[list[float]], metadata: list[JsonObject], field_list: list[list[object]] | None = None, create_if_missing: bool | None = None, flush: bool | None = None, vectordb_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_vectors_VectorDBInsertResult:
    inserted_count: int

class kamiwaza_schemas_context_vectors_VectorDBQueryRequest:
    def __init__(self, *, collection_name: str, vectors: list[list[float]], limit: int | None = None, output_fields: list[str] | None = None, params: JsonObject | None = None, vectordb_id: Id | None = None) -> None: ...

class kamiwaza_schemas_context_vectors_VectorDBQueryResult:
    results: list[Json]
    groups: list[list[VectorHit]]
    hits: list[VectorHit]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_context_vectors_VectorHit:
    id: str | int | None
    distance: Number | None
    metadata: JsonObject
    query: int

class kamiwaza_schemas_copilot_Action:
    id: str
    title: str | None
    description: str | None
    effect: OpenEnum[ActionEffect] | None
    executable: bool
    capability: str | None
    input_schema: JsonObject

class kamiwaza_schemas_copilot_ActionEffect:
    READ = 'read'
    WRITE = 'write'
    DESTRUCTIVE = 'destructive'

class kamiwaza_schemas_copilot_CopilotResult:
    id: Id
    run_id: Id | None
    kind: str | None
    label: str | None
    locator: str | None
    created_at: Timestamp | None
    data: Json

class kamiwaza_schemas_copilot_CopilotThread:
    id: Id
    title: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_copilot_Evidence:
    result_ref: Id
    label: str | None
    locator: str | None

class kamiwaza_schemas_copilot_PendingQuestion:
    question: str
    options: list[QuestionOption]
    context_result_ref: Id | None

class kamiwaza_schemas_copilot_PendingWrite:
    action_id: str
    title: str | None
    effect: OpenEnum[WriteEffect] | None
    arguments: JsonObject
    confirmation_token: Secret
    is_destructive: bool

class kamiwaza_schemas_copilot_QuestionAnswer:
    def __init__(self, *, value: str) -> None: ...

class kamiwaza_schemas_copilot_QuestionOption:
    value: str
    label: str | None
    description: str | None

class kamiwaza_schemas_copilot_Run:
    id: Id
    thread_id: Id | None
    operation_id: Id | None
    status: OpenEnum[RunStatus] | None
    answer: RunAnswer | None
    question: PendingQuestion | None
    pending_write: PendingWrite | None
    error: dict[str, str] | None
    result_refs: list[Id]
    budgets: RunBudgets
    created_at: Timestamp | None
    updated_at: Timestamp | None
    is_done: bool
    needs_answer: bool
    needs_confirmation: bool
    text: str

class kamiwaza_schemas_copilot_RunAnswer:
    answer: str
    evidence: list[Evidence]

class kamiwaza_schemas_copilot_RunBudgets:
    turns: int
    tool_calls: int
    questions: int
    elapsed_ms: int
    max_turns: int
    max_tool_calls: int
    max_questions: int
    max_elapsed_ms: int
    exhausted: bool

class kamiwaza_schemas_copilot_RunCreate:
    def __init__(self, *, thread_id: Id, query: str) -> None: ...

class kamiwaza_schemas_copilot_RunStatus:
    RUNNING = 'running'
    WAITING_FOR_USER = 'waiting_for_user'
    PENDING_WRITE = 'pending_write'
    SUCCEEDED = 'succeeded'
    FAILED = 'failed'
    CANCELED = 'canceled'

class kamiwaza_schemas_copilot_ThreadCreate:
    def __init__(self, *, title: str) -> None: ...

class kamiwaza_schemas_copilot_WriteConfirmation:
    def __init__(self, *, confirmation_token: SecretInput, confirmed: Literal[True]) -> None: ...

class kamiwaza_schemas_copilot_WriteEffect:
    WRITE = 'write'
    DESTRUCTIVE = 'destructive'

class kamiwaza_schemas_dataset_objects_DatasetObject:
    item_id: Id
    logical_path: str
    etag: str
    size_bytes: int
    state: OpenEnum[ObjectState] | None
    content_type: str | None
    created_by: str | None
    item_revision: int
    dataset_revision: int
    is_live: bool
    if_match: str
    sha256: str | None

class kamiwaza_schemas_dataset_objects_DatasetObjectTombstone:
    item_id: Id
    logical_path: str
    state: OpenEnum[ObjectState] | None
    item_revision: int
    dataset_revision: int
    purge_eligible_at: Timestamp | None

class kamiwaza_schemas_dataset_objects_ObjectState:
    LIVE = 'live'
    TOMBSTONED = 'tombstoned'
    PURGED = 'purged'

class kamiwaza_schemas_dataset_objects_PurgedDatasetObject:
    item_id: Id
    logical_path: str
    state: OpenEnum[ObjectState]
    forced_by: str | None
    purged_at: Timestamp | None

class kamiwaza_schemas_datasets_BindingState:
    READY = 'ready'
    ERROR = 'error'

class kamiwaza_schemas_datasets_CreateDataset:
    def __init__(self, *, name: str, platform: str, environment: str | None = None, description: str | None = None, container_urn: str | None = None, tags: list[str] | None = None, properties: JsonObject | None = None, dataset_schema: DatasetSchema | None = None, writable: bool | None = None, storage: DatasetStorage | None = None) -> None: ...

class kamiwaza_schemas_datasets_Dataset:
    urn: str
    name: str | None
    platform: str | None
    environment: str | None
    description: str | None
    container_urn: str | None
    tags: list[str] | None
    properties: JsonObject | None
    dataset_schema: DatasetSchema | None
    writable: bool
    storage: DatasetStorage | None
    storage_binding: DatasetStorageBinding | None
    content_revision: int
    workroom_id: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    is_writable: bool
    location: str | None

class kamiwaza_schemas_datasets_DatasetGate:
    dataset_urn: str
    type: str
    gate_name: str
    kind: str
    config: JsonObject

class kamiwaza_schemas_datasets_DatasetSchema:
    name: str
    platform: str
    fields: list[SchemaField]
    version: int | None
    types: dict[str, str]

class kamiwaza_schemas_datasets_DatasetStorage:
    backend: OpenEnum[StorageBackend] | None

class kamiwaza_schemas_datasets_DatasetStorageBinding:
    binding_id: Id
    backend: OpenEnum[StorageBackend] | None
    state: OpenEnum[BindingState] | None
    locator: ObjectLocator | FileLocator | JsonObject | None
    workroom_id: Id | None
    scope: OpenEnum[StorageScope] | None
    version: int | str | None
    created_at: Timestamp | None

class kamiwaza_schemas_datasets_DatasetUpdate:
    def __init__(self, *, description: OrUnset[str | None] = UNSET, container_urn: OrUnset[str | None] = UNSET, tags: OrUnset[Sequence[str] | None] = UNSET, properties: OrUnset[Mapping[str, JsonValue] | None] = UNSET, updated_at: OrUnset[Timestamp | None] = UNSET) -> None: ...

class kamiwaza_schemas_datasets_FileLocator:
    root_id: str
    relative_path: str

class kamiwaza_schemas_datasets_ObjectLocator:
    bucket: str
    prefix: str

class kamiwaza_schemas_datasets_SchemaField:
    name: str
    type: str
    description: str | None

class kamiwaza_schemas_datasets_SetDatasetGate:
    def __init__(self, *, type: str, config: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_datasets_SetDatasetSchema:
    def __init__(self, *, name: str | None, platform: str | None, version: int | None = None, fields: list[SchemaField]) -> None: ...

class kamiwaza_schemas_datasets_StorageBackend:
    OBJECT = 'object'
    FILE = 'file'

class kamiwaza_schemas_datasets_StorageScope:
    WORKROOM = 'workroom'

class kamiwaza_schemas_dde_DataConnector:
    id: Id
    name: str | None
    source_type: str | None
    connector_type: str | None
    description: str | None
    tags: list[str]
    allowed_roles: list[str]
    require_encryption: bool
    enabled: bool
    system_high: str | None
    default_security_marking: str | None
    last_ingestion_at: Timestamp | None
    last_success_at: Timestamp | None
    error_count: int
    created_at: Timestamp | None
    created_by: str | None
    updated_at: Timestamp | None
    updated_by: str | None
    is_failing: bool

class kamiwaza_schemas_dde_DataConnectorCreate:
    def __init__(self, *, name: str, source_type: str, connector_type: str, connection_config: JsonObject, description: str | None = None, tags: list[str] | None = None, allowed_roles: list[str] | None = None, require_encryption: bool | None = None, system_high: str | None = None, default_security_marking: str | None = None) -> None: ...

class kamiwaza_schemas_dde_DataConnectorUpdate:
    def __init__(self, *, name: OrUnset[str | None] = UNSET, description: OrUnset[str | None] = UNSET, connection_config: OrUnset[JsonObject | None] = UNSET, enabled: OrUnset[bool | None] = UNSET, tags: OrUnset[Sequence[str] | None] = UNSET, allowed_roles: OrUnset[Sequence[str] | None] = UNSET, require_encryption: OrUnset[bool | None] = UNSET, system_high: OrUnset[str | None] = UNSET, default_security_marking: OrUnset[str | None] = UNSET) -> None: ...

class kamiwaza_schemas_dde_IndexDocumentRequest:
    def __init__(self, *, source_id: Id, source_ref: str, item_type: str | None = None, metadata: JsonObject | None = None, security_marking: str | None = None, job_id: UUID | str | None = None, job_name: str | None = None, job_config: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_dde_IndexedDocument:
    id: Id
    source_id: Id | None
    job_id: Id | None
    source_ref: str | None
    item_type: str | None
    title: str | None
    description: str | None
    content_type: str | None
    content_date: Timestamp | None
    language: str | None
    size_bytes: int | None
    indexed_at: Timestamp | None
    tags: list[str]
    categories: list[str]
    entities: JsonObject | None
    access_count: int
    completeness_score: Number | None
    confidence_score: Number | None
    classification: str | None
    security_marking: str | None
    control_markings: list[str]
    dissemination_controls: list[str]
    handling_caveats: list[str]
    releasable_to: list[str]
    sci_controls: list[str]

class kamiwaza_schemas_dde_IngestTrigger:
    status: str

class kamiwaza_schemas_dde_RejectedDocument:
    document_id: str
    reason: str | None

class kamiwaza_schemas_embedding_ChunkResponse:
    chunks: list[str]
    offsets: list[int] | None
    token_counts: list[int] | None
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_embedding_ChunkTextRequest:
    def __init__(self, *, text: str, max_length: int | None = None, overlap: int | None = None, preamble_text: str | None = None, return_metadata: bool | None = None) -> None: ...

class kamiwaza_schemas_embedding_EmbeddingHealth:
    status: str | None
    ok: bool

class kamiwaza_schemas_embedding_EmbeddingOutput:
    embedding: list[float]
    offset: int | None
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_embedding_EmbeddingRequest:
    def __init__(self, *, text: str, model: str | None = None, provider_type: str | None = None, device: str | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_CreateExtension:
    def __init__(self, *, name: str, type: OpenEnum[ExtensionType], version: str, services: Sequence[OrMapping[ExtensionService]], annotations: Mapping[str, str] | None = None, kamiwaza: OrMapping[KamiwazaIntegrationSpec] | None = None, networking: OrMapping[NetworkingSpec] | None = None, sandbox: OrMapping[SandboxSpec] | None = None, security: OrMapping[SecuritySpec] | None = None, workload_identity: OrMapping[JsonObject] | None = None, workroom_id: str | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_ExtensionPort:
    def __init__(self, *, container_port: int, name: str | None = None, protocol: OpenEnum[PortProtocol] | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_ExtensionService:
    def __init__(self, *, name: str, image: str, primary: bool | None = None, replicas: int | None = None, ports: Sequence[ExtensionPort] | None = None, command: Sequence[str] | None = None, args: Sequence[str] | None = None, env: Settings | None = None, resources: ResourceSpec | None = None, persistence: JsonObject | None = None, volumes: Settings | None = None, volume_mounts: Settings | None = None, health_check: JsonObject | None = None, container_security_context: JsonObject | None = None, automount_service_account_token: bool | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_ImagePatch:
    def __init__(self, *, tag: str, registry: str | None = None, repository: str | None = None, digest: str | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_KamiwazaIntegrationSpec:
    def __init__(self, *, api_url: str | None = None, public_api_url: str | None = None, origin: str | None = None, namespace: str | None = None, use_auth: str | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_NetworkPolicySpec:
    def __init__(self, *, enabled: bool | None = None, allow_external_access: bool | None = None, allow_namespaces: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_NetworkingSpec:
    def __init__(self, *, ingress_enabled: bool | None = None, network_policy: NetworkPolicySpec | None = None, path_prefix: str | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_PatchExtension:
    def __init__(self, *, services: Sequence[OrMapping[ServicePatch]], annotations: OrUnset[Mapping[str, str] | None] = UNSET, workload_identity: OrUnset[OrMapping[JsonObject] | None] = UNSET) -> None: ...

class kamiwaza_schemas_extension_specs_PortProtocol:
    TCP = 'TCP'
    UDP = 'UDP'

class kamiwaza_schemas_extension_specs_ResourceSpec:
    def __init__(self, *, limits: Mapping[str, str] | None = None, requests: Mapping[str, str] | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_SandboxSpec:
    def __init__(self, *, enabled: bool | None = None, image_whitelist: Sequence[str] | None = None, max_lifetime_seconds: int | None = None, namespace: str | None = None, persistence: bool | None = None, resources: ResourceSpec | None = None, service_name: str | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_SecuritySpec:
    def __init__(self, *, risk_tier: int | None = None, source_type: str | None = None, verified: bool | None = None) -> None: ...

class kamiwaza_schemas_extension_specs_ServicePatch:
    def __init__(self, *, name: str, image: ImagePatch | None = None, replicas: int | None = None, env: Settings | None = None, persistence: JsonObject | None = None, volumes: Settings | None = None, volume_mounts: Settings | None = None, health_check: JsonObject | None = None, container_security_context: JsonObject | None = None, automount_service_account_token: bool | None = None) -> None: ...

class kamiwaza_schemas_extensions_EventType:
    NORMAL = 'Normal'
    WARNING = 'Warning'

class kamiwaza_schemas_extensions_Extension:
    name: str
    type: OpenEnum[ExtensionType] | None
    version: str | None
    phase: OpenEnum[ExtensionPhase] | None
    created_at: Timestamp | None
    template_name: str | None
    owner_user_id: str | None
    workroom_id: str | None
    endpoints: ExtensionEndpoints | None
    services: list[ExtensionServiceStatus]
    url: str | None
    is_running: bool
    is_ready: bool

class kamiwaza_schemas_extensions_ExtensionEndpoints:
    external: str | None
    internal: str | None
    runtime_path: str | None

class kamiwaza_schemas_extensions_ExtensionEvent:
    type: OpenEnum[EventType] | None
    reason: str
    message: str
    count: int
    first_seen: Timestamp | None
    last_seen: Timestamp | None
    is_warning: bool

class kamiwaza_schemas_extensions_ExtensionPhase:
    PENDING = 'Pending'
    PROVISIONING = 'Provisioning'
    DEPLOYING = 'Deploying'
    RUNNING = 'Running'
    FAILED = 'Failed'
    TERMINATING = 'Terminating'

class kamiwaza_schemas_extensions_ExtensionServiceStatus:
    name: str
    ready: bool
    replicas: int
    available_replicas: int
    image_tag: str | None
    image_digest: str | None
    message: str | None
    is_ready: bool

class kamiwaza_schemas_extensions_ExtensionStatus:
    name: str
    phase: OpenEnum[ExtensionPhase] | None
    rolling_update: bool
    url: str | None
    services: list[ServiceStatusDetail]
    events: list[ExtensionEvent]
    is_running: bool
    is_ready: bool
    is_failed: bool
    warnings: list[ExtensionEvent]

class kamiwaza_schemas_extensions_ExtensionType:
    APP = 'app'
    TOOL = 'tool'
    SERVICE = 'service'
    CONNECTOR = 'connector'

class kamiwaza_schemas_extensions_PodInfo:
    name: str
    phase: str | None
    ready: bool
    restart_count: int
    started_at: Timestamp | None

class kamiwaza_schemas_extensions_ScopeIssue:
    UNSCOPED = 'unscoped'
    GLOBAL = 'global'

class kamiwaza_schemas_extensions_ServiceStatusDetail:
    name: str
    replicas: int
    ready_replicas: int
    restart_count: int
    image_tag: str | None
    image_digest: str
    pods: list[PodInfo]
    is_ready: bool

class kamiwaza_schemas_extensions_UpgradeAllResponse:
    results: list[UpgradeResult]
    ok: bool
    failed: list[UpgradeResult]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_extensions_UpgradeResult:
    name: str
    status: OpenEnum[UpgradeStatus] | None
    error: str | None
    old_tags: dict[str, str]
    new_tags: dict[str, str]
    old_digests: dict[str, str]
    new_digests: dict[str, str]
    ok: bool

class kamiwaza_schemas_extensions_UpgradeStatus:
    UPGRADED = 'upgraded'
    NO_CHANGE = 'no-change'
    ERROR = 'error'

class kamiwaza_schemas_extensions_WorkroomScopeFinding:
    deployment_id: Id
    deployment_name: str | None
    extension_name: str | None
    scope_issue: OpenEnum[ScopeIssue] | None
    issue_detail: str | None
    recommended_action: str | None
    status: str | None
    access_path: str | None
    created_at: Timestamp | None
    template_name: str | None
    workroom_id: str | None

class kamiwaza_schemas_external_DiscoveredModel:
    id: str
    protocol: OpenEnum[ExternalProtocol] | None
    api_version: str | None
    underlying_model: str | None
    purpose: OpenEnum[ModelPurpose] | None

class kamiwaza_schemas_external_Discovery:
    available_models: list[DiscoveredModel]
    def for_purpose(self, purpose: ModelPurpose | str) -> list[DiscoveredModel]: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_external_DiscoveryRequest:
    def __init__(self, *, base_url: str, api_key: SecretInput | None = None, credential_secret_urn: str | None = None, provider: OpenEnum[ExternalProvider] | None = None) -> None: ...

class kamiwaza_schemas_external_ExternalEndpoint:
    protocol: OpenEnum[ExternalProtocol]
    base_url: str | None
    model_id: str | None
    api_version: str | None
    region: str | None
    credential_secret_urn: str | None
    def of(self, model: DiscoveredModel, base_url: str) -> ExternalEndpoint: ...
    def settings(self, credential: str | None = None) -> str: ...

class kamiwaza_schemas_external_ExternalProtocol:
    OPENAI_COMPATIBLE = 'openai_compatible'
    AZURE_OPENAI = 'azure_openai'
    AZURE_FOUNDRY = 'azure_foundry'

class kamiwaza_schemas_external_ExternalProvider:
    AZURE = 'azure'
    LITELLM = 'litellm'
    OPENAI = 'openai'
    OTHER = 'other'

class kamiwaza_schemas_external_ModelPurpose:
    CHAT = 'chat'
    EMBEDDING = 'embedding'
    TRANSCRIPTION = 'transcription'

class kamiwaza_schemas_federations_AddressRequest:
    def __init__(self, *, address: str) -> None: ...

class kamiwaza_schemas_federations_FederatedUser:
    external_id: str | None
    federation_id: Id | None
    auto_provisioned: bool | None
    initial_tuples: list[InitialTuple] | None
    created_at: Timestamp | None
    revoked_at: Timestamp | None
    is_revoked: bool

class kamiwaza_schemas_federations_FederatedUserAdd:
    def __init__(self, *, external_id: str, initial_tuples: Sequence[Mapping[str, str]] | None = None) -> None: ...

class kamiwaza_schemas_federations_FederatedUserList:
    users: list[FederatedUser]

class kamiwaza_schemas_federations_FederatedUserRestore:
    def __init__(self, *, initial_tuples: Sequence[Mapping[str, str]] | None = None) -> None: ...

class kamiwaza_schemas_federations_Federation:
    id: Id
    remote_cluster_name: str | None
    remote_cluster_id: Id | None
    local_cluster_id: Id | None
    remote_ips: list[RemoteAddress]
    callback_hostname: str | None
    status: OpenEnum[FederationStatus] | None
    identity_mode: OpenEnum[IdentityMode] | None
    trust_posture: OpenEnum[TrustPosture] | None
    brokering_enabled: bool | None
    grandfathered: bool | None
    require_peer_jwt: bool | None
    shared_issuer_url: str | None
    shared_jwks_url: str | None
    shared_ca_pem: str | None
    peer_kc_issuer_url: str | None
    peer_kc_jwks_url: str | None
    peer_broker_client_id: str | None
    peer_broker_client_secret_urn: str | None
    created_by: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    last_activity: Timestamp | None
    last_ping: Timestamp | None
    is_paired: bool

class kamiwaza_schemas_federations_FederationCreate:
    def __init__(self, *, remote_cluster_name: str, preshared_key: SecretInput, role: OpenEnum[FederationRole] | None = None, remote_ips: list[RemoteAddress] | None = None, callback_hostname: str | None = None, shared_issuer_url: str | None = None, shared_jwks_url: str | None = None, shared_ca_pem: str | None = None, local_kc_issuer_url: str | None = None, local_kc_jwks_url: str | None = None, local_broker_client_id: str | None = None, local_broker_client_secret: SecretInput | None = None) -> None: ...

class kamiwaza_schemas_federations_FederationPing:
    federation_id: Id | None
    reachable: bool | None

class kamiwaza_schemas_federations_FederationReason:
    BROKERED_USER_NOT_ALLOWLISTED = 'brokered_user_not_allowlisted'
    CONNECTION_FAILED = 'connection_failed'
    CONNECTION_TIMEOUT = 'connection_timeout'
    DNS_UNRESOLVABLE = 'dns_unresolvable'
    ENDPOINT_REQUIRES_NATIVE_REALM = 'endpoint_requires_native_realm'
    PEER_CA_PROJECTION_FORBIDDEN = 'peer_ca_projection_forbidden'
    PEER_IDENTITY_ALIASES_LOCAL = 'peer_identity_aliases_local'
    PSK_PROPAGATION_TIMEOUT = 'psk_propagation_timeout'
    TLS_HOSTNAME_MISMATCH = 'tls_hostname_mismatch'
    TLS_UNTRUSTED_CA = 'tls_untrusted_ca'
    UNTRUSTED_FEDERATION_DISABLED = 'untrusted_federation_disabled'

class kamiwaza_schemas_federations_FederationRole:
    INITIATOR = 'initiator'
    RECEIVER = 'receiver'

class kamiwaza_schemas_federations_FederationStatus:
    WAITING = 'WAITING'
    PAIRING = 'PAIRING'
    PAIRED = 'PAIRED'
    FAILED = 'FAILED'
    DISCONNECTED = 'DISCONNECTED'
    DELETED = 'DELETED'

class kamiwaza_schemas_federations_FederationUpdate:
    def __init__(self, *, brokering_enabled: OrUnset[bool] = UNSET, require_peer_jwt: OrUnset[bool | None] = UNSET, shared_jwks_url: OrUnset[str | None] = UNSET, shared_ca_pem: OrUnset[str | None] = UNSET) -> None: ...

class kamiwaza_schemas_federations_IdentityMode:
    SHARED_IDP = 'shared_idp'
    PEER_KC = 'peer_kc'
    RECEIVER_REALM = 'receiver_realm'

class kamiwaza_schemas_federations_InitialTuple:
    subject: str | None
    relation: str | None
    object: str | None

class kamiwaza_schemas_federations_PreflightRequest:
    def __init__(self, *, remote_ips: list[RemoteAddress] | None = None) -> None: ...

class kamiwaza_schemas_federations_RemoteAddress:
    ip: str | None
    hostname: str | None
    primary: bool | None

class kamiwaza_schemas_federations_ResolvedAddress:
    input: str | None
    ip: str | None
    fqdn: str | None
    source: str | None
    error: str | None
    ok: bool

class kamiwaza_schemas_federations_RouteCheck:
    layer: str | None
    ok: bool | None
    reason: OpenEnum[FederationReason] | None
    detail: str | None

class kamiwaza_schemas_federations_RouteReport:
    checks: list[RouteCheck]
    reachable: bool | None
    reason: OpenEnum[FederationReason] | None
    failed: list[RouteCheck]
    ok: bool

class kamiwaza_schemas_federations_TrustPosture:
    RECEIVER_CONTROLLED_SHARED = 'receiver_controlled_shared'
    SOURCE_TRUSTED = 'source_trusted'

class kamiwaza_schemas_ingestion_EmitResult:
    status: str | None
    ok: bool

class kamiwaza_schemas_ingestion_IngestRequest:
    def __init__(self, *, source_type: str, kwargs: Arguments | None = None) -> None: ...

class kamiwaza_schemas_ingestion_IngestionHealth:
    status: str | None
    ok: bool

class kamiwaza_schemas_ingestion_IngestionJob:
    job_id: str | None
    status: str | None
    last_run: Timestamp | None
    error_count: int
    created_urns: list[str]
    error: str | None
    id: str | None
    has_run: bool
    ok: bool

class kamiwaza_schemas_ingestion_IngestionJobRequest:
    def __init__(self, *, job_id: str, schedule: str, source_type: str, conn_args: Arguments | None = None) -> None: ...

class kamiwaza_schemas_ingestion_IngestionRun:
    status: str | None
    urns: list[str]
    errors: Complaints
    ok: bool

class kamiwaza_schemas_ingestion_MetadataProposal:
    def __init__(self, *, mcp: JsonObject) -> None: ...

class kamiwaza_schemas_ingestion_SourceRegistration:
    source_id: str
    source_type: OpenEnum[SourceType] | None
    container_urn: str
    dataset_urns: list[str]
    content_materialized: bool | str
    next_action: str

class kamiwaza_schemas_ingestion_SourceRegistrationRequest:
    def __init__(self, *, source_type: SourceType | str, connection: Arguments | None = None) -> None: ...

class kamiwaza_schemas_ingestion_SourceType:
    S3 = 's3'
    POSTGRES = 'postgres'

class kamiwaza_schemas_job_options_JobCallOptions:
    def __init__(self, *, runtime_env: JsonObject | None, metadata: JsonObject | None, python_packages: Sequence[str] | None, timeout_seconds: int | None, delegated_access: DelegatedAccess | Mapping[str, object] | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_job_options_JobMembers:
    def __init__(self, *, runtime_env: JsonObject | None, metadata: JsonObject | None, python_packages: Sequence[str] | None, timeout_seconds: int | None, delegated_access: DelegatedAccess | Mapping[str, object] | None) -> None: ...

class kamiwaza_schemas_jobs_AnyJob:
    id: UUID | str

class kamiwaza_schemas_jobs_ApprovedPythonPackage:
    name: str
    version: str | None
    sha256: list[str]

class kamiwaza_schemas_jobs_DatasetDelegatedAccess:
    def __init__(self, *, urn: str, operations: list[OpenEnum[DatasetOperation]]) -> None: ...

class kamiwaza_schemas_jobs_DatasetOperation:
    DISCOVER = 'discover'
    READ = 'read'
    RETRIEVE = 'retrieve'

class kamiwaza_schemas_jobs_DelegatedAccess:
    def __init__(self, *, datasets: list[DatasetDelegatedAccess] | None = None, models: list[ModelDelegatedAccess] | None = None) -> None: ...
    def of(self, access: DelegatedAccess | Mapping[str, object] | None) -> DelegatedAccess | None: ...

class kamiwaza_schemas_jobs_JobLogs:
    job_id: Id | None
    logs: str
    text: str
    lines: list[str]

class kamiwaza_schemas_jobs_JobOutcome:
    status: OpenEnum[JobStatus] | None
    error_type: str | None
    error_message: str | None
    timed_out: bool
    is_done: bool
    ok: bool
    error: str | None

class kamiwaza_schemas_jobs_JobRecord:
    status: OpenEnum[JobStatus] | None
    error_type: str | None
    error_message: str | None
    timed_out: bool
    id: Id
    ray_job_id: str | None
    source: str | None
    source_cluster_id: str | None
    source_cluster_name: str | None
    user_id: str | None
    entrypoint: str | None
    runtime_env: JsonObject | None
    metadata_: JsonObject | None
    python_packages: list[ApprovedPythonPackage]
    timeout_seconds: int | None
    submitted_at: Timestamp | None
    started_at: Timestamp | None
    ended_at: Timestamp | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    metadata: JsonObject
    duration: float | None
    is_done: bool
    ok: bool
    error: str | None

class kamiwaza_schemas_jobs_JobRunRequest:
    def __init__(self, *, entrypoint: str, runtime_env: OrMapping[JsonObject] | None = None, metadata: OrMapping[JsonObject] | None = None, python_packages: Sequence[str] | None = None, timeout_seconds: int | None = None, delegated_access: OrMapping[DelegatedAccess] | None = None) -> None: ...

class kamiwaza_schemas_jobs_JobRunResult:
    status: OpenEnum[JobStatus] | None
    error_type: str | None
    error_message: str | None
    timed_out: bool
    job_id: Id
    ray_job_id: str | None
    result: Json
    duration_seconds: float | None
    id: UUID | str
    duration: float | None
    is_done: bool
    ok: bool
    error: str | None
    def raise_for_failure(self) -> Self: ...

class kamiwaza_schemas_jobs_JobStatus:
    PENDING = 'PENDING'
    RUNNING = 'RUNNING'
    SUCCEEDED = 'SUCCEEDED'
    FAILED = 'FAILED'
    STOPPED = 'STOPPED'

class kamiwaza_schemas_jobs_JobSubmitRequest:
    def __init__(self, *, entrypoint: str, runtime_env: OrMapping[JsonObject] | None = None, metadata: OrMapping[JsonObject] | None = None, python_packages: Sequence[str] | None = None, timeout_seconds: int | None = None, delegated_access: OrMapping[DelegatedAccess] | None = None) -> None: ...

class kamiwaza_schemas_jobs_ModelDelegatedAccess:
    def __init__(self, *, deployment_id: UUID | str, operations: list[OpenEnum[ModelOperation]]) -> None: ...

class kamiwaza_schemas_jobs_ModelOperation:
    DISCOVER = 'discover'
    CHAT = 'chat'

class kamiwaza_schemas_logs_DeploymentType:
    VLLM = 'vllm'
    LLAMACPP = 'llamacpp'
    MLX = 'mlx'
    DIFFUSION = 'diffusion'
    AMPERE = 'ampere'
    WHISPERCPP = 'whispercpp'
    APP_GARDEN = 'app_garden'
    TOOL_SHED = 'tool_shed'
    UNKNOWN = 'unknown'

class kamiwaza_schemas_logs_LogCleanup:
    dry_run: bool | None
    message: str | None
    files_removed: list[str] | None

class kamiwaza_schemas_logs_LogDeletion:
    deleted: bool
    message: str | None
    files_removed: list[str] | None
    ok: bool

class kamiwaza_schemas_logs_LogFile:
    deployment_id: str
    deployment_type: OpenEnum[DeploymentType]
    file_path: str | None
    file_size: int | None
    created_at: Timestamp | None
    modified_at: Timestamp | None
    is_orphaned: bool
    has_errors: bool | None
    size: int

class kamiwaza_schemas_logs_LogList:
    logs: list[LogFile]
    total_count: int
    orphaned_count: int

class kamiwaza_schemas_logs_LogStats:
    total_logs: int
    total_size_bytes: int
    orphaned_count: int
    by_type: dict[OpenEnum[DeploymentType], LogTypeStats]
    storage_path: str | None
    last_updated: Timestamp | None

class kamiwaza_schemas_logs_LogTypeStats:
    count: int | None
    total_size_bytes: int | None

class kamiwaza_schemas_logs_StoredLog:
    deployment_id: str
    deployment_type: OpenEnum[DeploymentType] | None
    file_path: str | None
    logs: list[str]
    total_lines: int | None
    is_compressed: bool
    capture_active: bool
    patterns_detected: dict[str, bool] | None
    text: str
    detected: list[str]
    def snapshot(self) -> ContainerLog: ...

class kamiwaza_schemas_logs_StoredLogPatterns:
    deployment_id: str
    deployment_type: OpenEnum[DeploymentType] | None
    patterns_detected: dict[str, bool]
    failure_lines: list[FailureLine]
    total_errors_found: int
    analysis_timestamp: Timestamp | None
    detected: list[str]

class kamiwaza_schemas_model_files_DownloadFields:
    download: bool | None
    is_downloading: bool | None
    storage_location: str | None
    download_node: str | None
    download_percentage: Number | None
    download_elapsed: str | None
    download_remaining: str | None
    download_throughput: str | None
    dl_requested_at: Timestamp | None
    download_pid: int | None
    download_process_start_time: Number | None
    download_cancelled_at: Timestamp | None
    state: DownloadState
    is_downloaded: bool
    fraction: float | None
    elapsed: float | None
    eta: float | None
    speed: float | None

class kamiwaza_schemas_model_options_ModelCallOptions:
    def __init__(self, *, modelfamily: str | None, purpose: str | None, version: str | None, author: str | None, source_repository: str | None, sha_repository: str | None, hub: str | None, description: str | None, quantization_details: str | None, private: bool | None, modelcard: str | None, default_config: JsonObject | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_model_options_ModelMembers:
    def __init__(self, *, modelfamily: str | None, purpose: str | None, version: str | None, author: str | None, source_repository: str | None, sha_repository: str | None, hub: str | None, description: str | None, quantization_details: str | None, private: bool | None, modelcard: str | None, default_config: JsonObject | None) -> None: ...

class kamiwaza_schemas_models_BulkDownloadCancelResponse:
    result: bool
    message: str
    total_downloads: int
    cancelled_count: int
    failed_count: int
    cancelled_files: list[Id]
    failed_files: list[Id]
    cancelled_at: Timestamp | None
    ok: bool

class kamiwaza_schemas_models_CreateModel:
    def __init__(self, *, name: str, repo_modelId: str | None = None, modelfamily: str | None = None, purpose: str | None = None, version: str | None = None, author: str | None = None, source_repository: str | None = None, sha_repository: str | None = None, hub: str | None = None, description: str | None = None, quantization_details: str | None = None, private: bool | None = None, m_files: Sequence[ModelFile] | None = None, modelcard: str | None = None, default_config: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_models_CreateModelConfig:
    def __init__(self, *, m_id: UUID | str, default: bool, m_file_id: UUID | str | None = None, name: str | None = None, description: str | None = None, config: JsonObject | None = None, system_config: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_models_CreateModelFile:
    def __init__(self, *, name: str, size: int | None = None, storage_type: OpenEnum[StorageType] | None = None, storage_host: str | None = None, storage_location: str | None = None) -> None: ...

class kamiwaza_schemas_models_DeploymentTrigger:
    result: bool
    message: str
    deployed: bool | None
    deployment_id: Id | None

class kamiwaza_schemas_models_DownloadStarted:
    result: bool
    message: str | None
    files: FileIds

class kamiwaza_schemas_models_DownloadState:
    IDLE = 'idle'
    QUEUED = 'queued'
    DOWNLOADING = 'downloading'
    COMPLETE = 'complete'
    CANCELLED = 'cancelled'

class kamiwaza_schemas_models_GuideUpdate:
    message: str
    imported: int | None
    replaced: bool | None
    refreshed: bool | None
    count: int | None

class kamiwaza_schemas_models_HubModelFileSearch:
    def __init__(self, *, hub: str, model: str, version: str | None = None) -> None: ...

class kamiwaza_schemas_models_Model:
    name: str
    id: Id | None
    repo_modelId: str | None
    modelfamily: str | None
    purpose: str | None
    version: str | None
    author: str | None
    source_repository: str | None
    sha_repository: str | None
    hub: str | None
    hosted: OpenEnum[ModelHosting]
    description: str | None
    quantization_details: str | None
    private: bool | None
    m_files: list[ModelFile]
    files_being_downloaded: list[ModelFile]
    modelcard: str | None
    default_config: JsonObject | None
    created_timestamp: Timestamp | None
    modified_timestamp: Timestamp | None
    repo_id: str | None
    files: list[ModelFile]
    is_external: bool
    total_size: int | None
    downloaded: bool
    quantizations: tuple[str, ...]
    deployable_file: ModelFile | None
    def choose_file(self, quantization: str | None = None) -> ModelFile | None: ...
    def remember_choice(self, file_name: str | None) -> Model: ...

class kamiwaza_schemas_models_ModelConfig:
    id: Id
    m_id: Id
    default: bool
    m_file_id: Id | None
    name: str | None
    description: str | None
    config: JsonObject
    system_config: JsonObject
    kamiwaza_version: str | None
    created_at: Timestamp | None
    modified_at: Timestamp | None
    is_default: bool

class kamiwaza_schemas_models_ModelDeploymentInfo:
    deployed: bool
    deployment_id: Id | None
    status: str | None

class kamiwaza_schemas_models_ModelDownloadCancelResponse:
    file_id: Id
    result: bool
    message: str
    cancelled_at: Timestamp | None

class kamiwaza_schemas_models_ModelDownloadRequest:
    def __init__(self, *, model: str, version: str | None = None, hub: str | None = None, files_to_download: Sequence[str] | None = None, deploy_after_download: bool | None = None, novice_selected_context: int | None = None, deployment_target: str | None = None) -> None: ...

class kamiwaza_schemas_models_ModelDownloadStatus:
    download: bool | None
    is_downloading: bool | None
    storage_location: str | None
    download_node: str | None
    download_percentage: Number | None
    download_elapsed: str | None
    download_remaining: str | None
    download_throughput: str | None
    dl_requested_at: Timestamp | None
    download_pid: int | None
    download_process_start_time: Number | None
    download_cancelled_at: Timestamp | None
    id: Id
    m_id: Id
    name: str
    state: DownloadState
    is_downloaded: bool
    fraction: float | None
    elapsed: float | None
    eta: float | None
    speed: float | None

class kamiwaza_schemas_models_ModelFile:
    download: bool | None
    is_downloading: bool | None
    storage_location: str | None
    download_node: str | None
    download_percentage: Number | None
    download_elapsed: str | None
    download_remaining: str | None
    download_throughput: str | None
    dl_requested_at: Timestamp | None
    download_pid: int | None
    download_process_start_time: Number | None
    download_cancelled_at: Timestamp | None
    name: str
    id: Id | None
    model_id: Id | None
    hub: str | None
    size: int | None
    storage_type: OpenEnum[StorageType] | None
    storage_host: str | None
    storage_digest: str | None
    checksum: str | None
    checksum_type: str | None
    created_timestamp: Timestamp | None
    last_push_error: str | None
    last_push_error_at: Timestamp | None
    progress: float | None
    quantization: str | None
    state: DownloadState
    is_downloaded: bool
    fraction: float | None
    elapsed: float | None
    eta: float | None
    speed: float | None

class kamiwaza_schemas_models_ModelGuide:
    base_model_id: str
    id: Id | None
    name: str | None
    producer: str | None
    context_length: str | int | None
    use_case: Names | None
    size_category: str | None
    quality_overall: str | None
    score_average: Number | None
    score_reasoning: Number | None
    score_coding: Number | None
    score_agentic_coding: Number | None
    score_math: Number | None
    score_data_analysis: Number | None
    score_language: Number | None
    score_instruction_following: Number | None
    score_roleplaying: Number | None
    variants: list[ModelVariant]
    kamiwaza_notes: str | None
    description: str | None
    guide_version: str | None
    created_timestamp: Timestamp | None
    modified_timestamp: Timestamp | None
    use_cases: list[str]
    platforms: list[str]
    def best_variant(self, vram: float, *, platform: str | None = None) -> ModelVariant | None: ...

class kamiwaza_schemas_models_ModelHosting:
    LOCAL = 'local'
    EXTERNAL = 'external'

class kamiwaza_schemas_models_ModelSearchRequest:
    def __init__(self, *, query: str, hubs_to_search: Sequence[str] | None = None, exact: bool | None = None, limit: int | None = None) -> None: ...

class kamiwaza_schemas_models_ModelSearchResponse:
    results: list[ModelSearchResult]
    total_results: int
    hub_error: str | None
    hub_results_partial: bool
    local_results_only: bool
    models: list[Model]
    complete: bool
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_models_ModelSearchResult:
    model: Model
    id: Id | None

class kamiwaza_schemas_models_ModelVariant:
    variant_repo: str
    platform: Names | None
    variant_type: str | None
    recommended_file: str | None
    minimum_vram: Number | None
    recommended_vram: Number | None
    kv_ram: Number | None
    speed_rating: str | None
    quality_penalty: Number | None
    notes: str | None
    novice_config: JsonObject | None
    platforms: list[str]

class kamiwaza_schemas_models_PendingDeployments:
    pending_deployments: Open
    downloading_models: Open
    deployment_flags: Open
    active_downloads: Open
    total_pending: int | None
    total_downloading: int | None

class kamiwaza_schemas_models_StaleDeploymentsCleanup:
    cleaned_count: int
    cleaned_flags: list[str]
    message: str

class kamiwaza_schemas_models_StorageType:
    FILE = 'file'
    S3 = 's3'
    GCS = 'gcs'
    AZUREBLOB = 'azureblob'
    SCRATCH = 'scratch'
    OCI = 'oci'

class kamiwaza_schemas_news_LatestNews:
    content: str | None
    error: str | None
    timestamp: Timestamp | None
    ok: bool

class kamiwaza_schemas_news_News:
    items: list[NewsItem]
    categories: list[str]
    metadata: NewsMetadata
    quadrants: dict[str, NewsQuadrant] | None
    featured: list[NewsItem]

class kamiwaza_schemas_news_NewsItem:
    id: str
    title: str | None
    content: str | None
    author: str | None
    category: str | None
    date: str | None
    featured: bool
    tags: list[str]

class kamiwaza_schemas_news_NewsMetadata:
    last_updated: Timestamp | None
    total_items: int | None
    version: str | None

class kamiwaza_schemas_news_NewsQuadrant:
    title: str | None
    position: str | None
    items: list[NewsItem]

class kamiwaza_schemas_notifications_Notification:
    id: Id
    kind: str | None
    severity: OpenEnum[Severity] | None
    title: str | None
    body: str | None
    resource_ref: dict[str, str]
    requires_attention: bool
    seen: bool | None
    dismissed: bool | None
    dismissible: bool | None
    created_at: Timestamp | None
    is_critical: bool

class kamiwaza_schemas_notifications_OperationTray:
    needs_attention: list[TrayItem]
    running: list[TrayItem]
    updates: list[TrayItem]
    has_more: bool

class kamiwaza_schemas_notifications_Severity:
    INFO = 'info'
    WARNING = 'warning'
    CRITICAL = 'critical'

class kamiwaza_schemas_notifications_TrayItem:
    id: Id
    record_type: OpenEnum[TrayKind] | None
    kind: str | None
    title: str | None
    body: str | None
    origin: str | None
    status: str | None
    severity: str | None
    error: JsonObject | None
    steps: list[JsonObject]
    resource_refs: list[dict[str, str]]
    seen: bool | None
    dismissible: bool | None
    created_at: Timestamp | None
    is_operation: bool

class kamiwaza_schemas_notifications_TrayKind:
    OPERATION = 'operation'
    NOTIFICATION = 'notification'

class kamiwaza_schemas_oauth_broker_AppInstallation:
    id: Id
    name: str | None
    description: str | None
    owner_user_id: Id | None
    lifecycle_status: OpenEnum[AppLifecycle] | None
    allowed_tools: list[str]
    app_metadata: JsonObject | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    deleted_at: Timestamp | None
    is_active: bool

class kamiwaza_schemas_oauth_broker_AppInstallationCreate:
    def __init__(self, *, name: str, description: str | None = None, allowed_tools: list[str] | None = None, app_metadata: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_oauth_broker_AppInstallationList:
    items: list[AppInstallation]
    total: int

class kamiwaza_schemas_oauth_broker_AppInstallationUpdate:
    def __init__(self, *, name: OrUnset[str | None] = UNSET, description: OrUnset[str | None] = UNSET, allowed_tools: OrUnset[Sequence[str] | None] = UNSET, lifecycle_status: OrUnset[OpenEnum[AppLifecycle] | None] = UNSET, app_metadata: OrUnset[Mapping[str, JsonValue] | None] = UNSET) -> None: ...

class kamiwaza_schemas_oauth_broker_AppLifecycle:
    ACTIVE = 'active'
    DISABLED = 'disabled'

class kamiwaza_schemas_oauth_broker_OAuthProvider:
    GOOGLE = 'google'
    MICROSOFT = 'microsoft'

class kamiwaza_schemas_oauth_broker_ToolPolicy:
    id: Id
    app_installation_id: Id | None
    tool_id: str | None
    provider: OpenEnum[OAuthProvider] | None
    allowed_operations: list[str]
    allowed_scope_subset: list[str]
    policy_metadata: JsonObject | None
    created_at: Timestamp | None
    updated_at: Timestamp | None

class kamiwaza_schemas_oauth_broker_ToolPolicyCreate:
    def __init__(self, *, app_installation_id: Id, tool_id: str, provider: OpenEnum[OAuthProvider], allowed_operations: list[str] | None = None, allowed_scope_subset: list[str] | None = None, policy_metadata: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_oauth_broker_ToolPolicyList:
    items: list[ToolPolicy]
    total: int

class kamiwaza_schemas_oauth_broker_ToolPolicyUpdate:
    def __init__(self, *, allowed_operations: OrUnset[Sequence[str] | None] = UNSET, allowed_scope_subset: OrUnset[Sequence[str] | None] = UNSET, policy_metadata: OrUnset[Mapping[str, JsonValue] | None] = UNSET) -> None: ...

class kamiwaza_schemas_oauth_tokens_GoogleAuthStart:
    auth_url: str | None
    state: Secret | None
    provider: OpenEnum[OAuthProvider] | None

class kamiwaza_schemas_oauth_tokens_Leased:
    lease_id: str

class kamiwaza_schemas_oauth_tokens_MintToken:
    def __init__(self, *, app_installation_id: Id, tool_id: str, provider: OpenEnum[OAuthProvider], scope_subset: list[str] | None = None, lease_duration: int | None = None) -> None: ...

class kamiwaza_schemas_oauth_tokens_MintedToken:
    lease_id: str
    access_token: Secret
    token_type: str | None
    expires_in: Number | None
    broker_lease_expires_in: Number | None
    granted_scopes: list[str]
    expires_at: datetime | None
    lease_expires_at: datetime | None
    def received(self, epoch: float) -> Self: ...
    def is_expired(self, leeway: float = 0.0, *, now: datetime | None = None) -> bool: ...

class kamiwaza_schemas_oauth_tokens_OAuthConnection:
    status: OpenEnum[OAuthConnectionStatus] | None
    provider: OpenEnum[OAuthProvider] | None
    external_email: str | None
    granted_scopes: list[str] | None
    expires_at: Timestamp | None
    connected_at: Timestamp | None
    message: str | None
    is_connected: bool
    needs_login: bool

class kamiwaza_schemas_oauth_tokens_OAuthConnectionStatus:
    CONNECTED = 'connected'
    NEEDS_REAUTH = 'needs_reauth'
    DISCONNECTED = 'disconnected'

class kamiwaza_schemas_oauth_tokens_ProviderAnswer:
    content: JsonObject

class kamiwaza_schemas_oauth_tokens_TokenLease:
    lease_id: str
    app_installation_id: Id | None
    tool_id: str | None
    provider: OpenEnum[OAuthProvider] | None
    granted_scopes: list[str]
    issued_at: Timestamp | None
    expires_at: Timestamp | None
    revoked_at: Timestamp | None
    is_valid: bool
    is_revoked: bool

class kamiwaza_schemas_operations_AcceptedOperation:
    id: Id
    kind: str | None
    title: str | None
    origin: str | None
    status: OpenEnum[OperationStatus] | None
    resource_refs: list[dict[str, str]]
    steps: list[JsonObject]
    created_at: Timestamp | None
    is_done: bool
    is_waiting: bool

class kamiwaza_schemas_operations_OperationRecord:
    id: Id
    kind: str | None
    title: str | None
    origin: str | None
    status: OpenEnum[OperationStatus] | None
    resource_refs: list[dict[str, str]]
    steps: list[JsonObject]
    created_at: Timestamp | None
    error: JsonObject | None
    updated_at: Timestamp | None
    seen: bool | None
    dismissed: bool | None
    dismissible: bool | None
    ok: bool
    error_code: str | None
    error_message: str | None
    is_done: bool
    is_waiting: bool
    def raise_for_failure(self) -> None: ...

class kamiwaza_schemas_operations_OperationStatus:
    RUNNING = 'running'
    RETRYING = 'retrying'
    WAITING_FOR_USER = 'waiting_for_user'
    PENDING_WRITE = 'pending_write'
    SUCCEEDED = 'succeeded'
    FAILED = 'failed'
    CANCELED = 'canceled'

class kamiwaza_schemas_operations_Remediation:
    id: str
    title: str | None
    description: str | None
    capability: str | None
    destructive: bool

class kamiwaza_schemas_operations_RemediationPreview:
    operation_id: Id
    remediation: Remediation | None
    impact: str | None
    changes: list[str]
    requires_confirmation: bool

class kamiwaza_schemas_operations_RemediationRun:
    def __init__(self, *, operation_id: Id, confirmed: bool) -> None: ...

class kamiwaza_schemas_operations_RemediationTarget:
    def __init__(self, *, operation_id: Id) -> None: ...

class kamiwaza_schemas_operations_StateChange:
    seen: bool | None
    dismissed: bool | None

class kamiwaza_schemas_orchestration_AccessDecision:
    APPROVED = 'approved'
    DENIED = 'denied'

class kamiwaza_schemas_orchestration_AccessKind:
    DATASET = 'dataset'
    MODEL = 'model'
    WORKROOM = 'workroom'

class kamiwaza_schemas_orchestration_AccessRequestCreate:
    def __init__(self, *, resource_kind: OpenEnum[AccessKind], resource_id: str, idempotency_key: str, capability: str | None = None, reason: str | None = None) -> None: ...

class kamiwaza_schemas_orchestration_AccessRequestResolve:
    def __init__(self, *, decision: OpenEnum[AccessDecision]) -> None: ...

class kamiwaza_schemas_orchestration_ArtifactCreate:
    def __init__(self, *, kind: OpenEnum[ArtifactKind], title: str, source_result_refs: list[str], room_scope: NoWorkroomScope | WorkroomScope, idempotency_key: str) -> None: ...

class kamiwaza_schemas_orchestration_ArtifactKind:
    DRAFT = 'draft'
    SUMMARY = 'summary'
    REPORT = 'report'
    BRIEFING = 'briefing'

class kamiwaza_schemas_orchestration_ConnectAndIndex:
    def __init__(self, *, connector_id: Id, dataset_name: str, mode: OpenEnum[IndexMode], source_spec: UploadSource | ConnectorSource, room_scope: NoWorkroomScope | WorkroomScope, idempotency_key: str, indexing_profile: str | None = None) -> None: ...

class kamiwaza_schemas_orchestration_ConnectorSource:
    def __init__(self, *, kind: Literal['connector'], selection_ids: list[str]) -> None: ...

class kamiwaza_schemas_orchestration_IndexMode:
    NEW = 'new'
    REINDEX = 'reindex'

class kamiwaza_schemas_orchestration_NoWorkroomScope:
    def __init__(self, *, kind: Literal['no_workroom']) -> None: ...

class kamiwaza_schemas_orchestration_UploadSource:
    def __init__(self, *, kind: Literal['upload'], file_refs: list[str]) -> None: ...

class kamiwaza_schemas_orchestration_WorkroomScope:
    def __init__(self, *, kind: Literal['workroom'], workroom_id: Id) -> None: ...

class kamiwaza_schemas_packed_embeddings_PackedEmbedding:
    index: int
    embedding: str | list[float]

class kamiwaza_schemas_packed_embeddings_PackedEmbeddingList:
    data: list[PackedEmbedding]

class kamiwaza_schemas_prompts_CreatePromptElement:
    def __init__(self, *, name: str, content: str, tags: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_prompts_CreatePromptPart:
    def __init__(self, *, name: str, content: str, tags: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_prompts_CreatePromptRole:
    def __init__(self, *, name: str, content: str, tags: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_prompts_CreatePromptSystem:
    def __init__(self, *, name: str, content: str, tags: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_prompts_CreatePromptTemplate:
    def __init__(self, *, name: str, content: str, tags: Sequence[str] | None = None) -> None: ...

class kamiwaza_schemas_prompts_DatedPart:
    id: Id
    name: str | None
    content: str | None
    tags: list[str]
    version: int | None
    created_at: str | None
    created: datetime | None

class kamiwaza_schemas_prompts_PromptElement:
    id: Id
    name: str | None
    content: str | None
    tags: list[str]
    version: int | None
    created_at: str | None
    created: datetime | None

class kamiwaza_schemas_prompts_PromptPart:
    id: Id
    name: str | None
    content: str | None
    tags: list[str]
    version: int | None

class kamiwaza_schemas_prompts_PromptRole:
    id: Id
    name: str | None
    content: str | None
    tags: list[str]
    version: int | None
    created_at: str | None
    created: datetime | None

class kamiwaza_schemas_prompts_PromptSystem:
    id: Id
    name: str | None
    content: str | None
    tags: list[str]
    version: int | None
    created_at: Timestamp | None
    created: datetime | None

class kamiwaza_schemas_prompts_PromptTemplate:
    id: Id
    name: str | None
    content: str | None
    tags: list[str]
    version: int | None
    created_at: str | None
    created: datetime | None

class kamiwaza_schemas_providers_CredentialIntake:
    def __init__(self, *, credential: Secret) -> None: ...

class kamiwaza_schemas_providers_CredentialReference:
    credential_ref: Secret
    expires_at: Timestamp | None

class kamiwaza_schemas_providers_ModelProvider:
    BEDROCK = 'bedrock'
    AZURE_AI = 'azure_ai'
    GOOGLE_VERTEX = 'google_vertex'
    OPENAI_COMPATIBLE = 'openai_compatible'
    OPENROUTER = 'openrouter'

class kamiwaza_schemas_providers_ProviderConnection:
    id: Id
    name: str | None
    provider: OpenEnum[ModelProvider] | None
    model: str | None
    status: str | None
    endpoint_url: str | None
    region: str | None
    deployment: str | None
    project: str | None
    location: str | None
    created_at: Timestamp | None
    is_configured: bool

class kamiwaza_schemas_providers_ProviderConnectionCreate:
    def __init__(self, *, name: str, provider: OpenEnum[ModelProvider], model: str, credential_ref: Secret, endpoint_url: str | None = None, region: str | None = None, deployment: str | None = None, project: str | None = None, location: str | None = None) -> None: ...

class kamiwaza_schemas_readiness_Completeness:
    COMPLETE = 'complete'
    PARTIAL = 'partial'

class kamiwaza_schemas_readiness_PlatformReadiness:
    completeness: OpenEnum[Completeness] | None
    sections: list[ReadinessSection]
    ok: bool
    is_partial: bool
    missing: list[ReadinessSection]
    errors: list[ReadinessSection]
    def section(self, key: ReadinessArea | str) -> ReadinessSection | None: ...

class kamiwaza_schemas_readiness_ReadinessArea:
    COMPUTE = 'compute'
    PROVIDERS = 'providers'
    MODELS = 'models'
    DATA_SOURCES = 'data_sources'
    APPS = 'apps'

class kamiwaza_schemas_readiness_ReadinessSection:
    key: OpenEnum[ReadinessArea]
    label: str | None
    status: OpenEnum[ReadinessStatus] | None
    detail: str | None
    count: int | None
    error_code: str | None
    is_ready: bool

class kamiwaza_schemas_readiness_ReadinessStatus:
    READY = 'ready'
    MISSING = 'missing'
    ERROR = 'error'

class kamiwaza_schemas_response_options_ResponseCallOptions:
    def __init__(self, *, instructions: str | None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None, parallel_tool_calls: bool | None, max_output_tokens: int | None, temperature: float | None, top_p: float | None, store: bool | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None) -> None: ...

class kamiwaza_schemas_response_options_ResponseMembers:
    def __init__(self, *, instructions: str | None, tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None, tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None, parallel_tool_calls: bool | None, max_output_tokens: int | None, temperature: float | None, top_p: float | None, store: bool | None) -> None: ...

class kamiwaza_schemas_responses_IncompleteDetails:
    reason: str | None

class kamiwaza_schemas_responses_ModelResponse:
    id: str | None
    model: str | None
    created_at: Number | None
    status: OpenEnum[ResponseStatus] | None
    output: list[ResponseItem]
    incomplete_details: IncompleteDetails | None
    previous_response_id: str | None
    usage: ResponseUsage | None
    text: str
    refusal: str | None
    tool_calls: list[ToolCall]

class kamiwaza_schemas_responses_ResponseContent:
    type: str | None
    text: str | None
    refusal: str | None

class kamiwaza_schemas_responses_ResponseEvent:
    type: str
    sequence_number: int | None
    output_index: int | None
    content_index: int | None
    item_id: str | None
    delta: Json | None
    item: ResponseItem | None
    response: ModelResponse | None

class kamiwaza_schemas_responses_ResponseItem:
    id: str | None
    type: str | None
    status: str | None
    role: str | None
    content: list[ResponseContent] | None
    call_id: str | None
    name: str | None
    arguments: str | None
    tool_call: ToolCall | None

class kamiwaza_schemas_responses_ResponseStatus:
    COMPLETED = 'completed'
    INCOMPLETE = 'incomplete'
    IN_PROGRESS = 'in_progress'
    FAILED = 'failed'

class kamiwaza_schemas_responses_ResponseUsage:
    input_tokens: int | None
    output_tokens: int | None
    total_tokens: int | None

class kamiwaza_schemas_retrieval_DatasetDescriptor:
    urn: str
    platform: str | None
    path: str | None
    format: str | None
    estimated_rows: int | None
    estimated_bytes: int | None

class kamiwaza_schemas_retrieval_FlightEndpoint:
    location: str

class kamiwaza_schemas_retrieval_GrpcHandshake:
    token: Secret
    expires_at: Timestamp | None
    protocol: str
    endpoints: list[FlightEndpoint]
    endpoint: str | None
    is_arrow_flight: bool
    locations: list[str]
    def spend_token(self) -> str | None: ...

class kamiwaza_schemas_retrieval_InlineData:
    media_type: str | None
    data: Json
    row_count: int | None
    metadata: JsonObject

class kamiwaza_schemas_retrieval_JobProgress:
    bytes_processed: int | None
    rows_processed: int | None
    chunks_emitted: int | None

class kamiwaza_schemas_retrieval_RetrievalChunk:
    event: str
    sequence: int | None
    data: Json
    rows: list[JsonObject]

class kamiwaza_schemas_retrieval_RetrievalComplete:
    ...

class kamiwaza_schemas_retrieval_RetrievalJob:
    job_id: str
    status: str | None
    transport: OpenEnum[Transport] | None
    dataset: DatasetDescriptor | None
    inline: InlineData | None
    grpc: GrpcHandshake | None
    rows: list[JsonObject]
    needs_stream: bool
    id: str
    state: OperationState
    is_done: bool

class kamiwaza_schemas_retrieval_RetrievalJobStatus:
    job_id: str
    status: str | None
    transport: OpenEnum[Transport] | None
    dataset: DatasetDescriptor | None
    progress: JobProgress | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    id: str
    state: OperationState
    is_done: bool

class kamiwaza_schemas_retrieval_RetrievalState:
    job_id: str
    status: str | None
    transport: OpenEnum[Transport] | None
    dataset: DatasetDescriptor | None
    id: str
    state: OperationState
    is_done: bool

class kamiwaza_schemas_retrieval_Transport:
    INLINE = 'inline'
    SSE = 'sse'
    GRPC = 'grpc'

class kamiwaza_schemas_retrieval_requests_LegacyRetrievalRequest:
    def __init__(self, *, dataset_urn: str, transport: str | None = None, columns: list[str] | None = None, limit_rows: int | None = None, batch_size: int | None = None, format_hint: str | None = None, options: JsonObject | None = None, credential_override: SecretInput | None = None, sdk_session: str | None = None) -> None: ...

class kamiwaza_schemas_retrieval_requests_OrderDirection:
    ASC = 'asc'
    DESC = 'desc'

class kamiwaza_schemas_retrieval_requests_QueryTransport:
    AUTO = 'auto'
    INLINE = 'inline'
    SSE = 'sse'

class kamiwaza_schemas_retrieval_requests_RecordFilters:
    def __init__(self, *, terms: dict[str, Scalar | list[Scalar]] | None = None, ranges: dict[str, RecordRange] | None = None) -> None: ...
    def of(self, filters: RecordFilters | Mapping[str, object] | None) -> RecordFilters | None: ...

class kamiwaza_schemas_retrieval_requests_RecordOrder:
    def __init__(self, *, field: str, direction: OpenEnum[OrderDirection] | None = None) -> None: ...
    def of(self, order: RecordOrder | str) -> RecordOrder: ...

class kamiwaza_schemas_retrieval_requests_RecordQueryRequest:
    def __init__(self, *, dataset_urn: str, order_by: list[RecordOrder], limit: int, offset: int | None = None, filters: RecordFilters | None = None, projection: list[str] | None = None, batch_size: int | None = None, transport: OpenEnum[QueryTransport] | None = None) -> None: ...

class kamiwaza_schemas_retrieval_requests_RecordRange:
    gte: Scalar | None
    lte: Scalar | None

class kamiwaza_schemas_room_governance_CreationPolicy:
    ANYONE = 'anyone'
    ADMINS = 'admins'
    OFF = 'off'

class kamiwaza_schemas_room_governance_DecommissionConfirm:
    def __init__(self, *, confirm: bool, org_name: str) -> None: ...

class kamiwaza_schemas_room_governance_DecommissionPlan:
    id: Id
    org_id: str | None
    strategy: str | None
    status: OpenEnum[PlanStatus] | None
    cutoff_at: Timestamp | None
    retention_contact: str | None
    inventory: JsonObject
    created_at: Timestamp | None
    created_by: str | None
    confirmed_at: Timestamp | None
    confirmed_by: str | None
    is_draft: bool

class kamiwaza_schemas_room_governance_DecommissionPlanCreate:
    def __init__(self, *, strategy: OpenEnum[DecommissionStrategy], cutoff_at: Timestamp, retention_contact: str) -> None: ...

class kamiwaza_schemas_room_governance_DecommissionState:
    NONE = 'none'
    ACTIVE = 'active'
    COMPLETED = 'completed'

class kamiwaza_schemas_room_governance_DecommissionStrategy:
    RETAIN_THEN_DELETE = 'retain_then_delete'
    DELETE = 'delete'

class kamiwaza_schemas_room_governance_PlanStatus:
    DRAFT = 'draft'
    ACTIVE = 'active'
    COMPLETED = 'completed'

class kamiwaza_schemas_room_governance_RoomInventory:
    rooms: list[RoomInventoryItem]
    captured_at: Timestamp | None
    export_planning_supported: bool
    hold_source: str
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_room_governance_RoomInventoryItem:
    workroom_id: Id
    name: str | None
    status: str | None
    owner_user_id: str | None
    owner_email: str | None
    export_available: bool
    hold_count: int | None

class kamiwaza_schemas_room_governance_RoomSettings:
    org_id: str
    org_name: str | None
    creation_policy: OpenEnum[CreationPolicy] | None
    foreground_rooms: bool | None
    decommission_state: OpenEnum[DecommissionState] | None
    updated_at: Timestamp | None

class kamiwaza_schemas_room_governance_RoomSettingsUpdate:
    def __init__(self, *, org_name: str, creation_policy: OpenEnum[CreationPolicy], foreground_rooms: bool) -> None: ...

class kamiwaza_schemas_room_governance_RoomTombstone:
    workroom_id: Id
    room_name: str | None
    state: OpenEnum[TombstoneState] | None
    cutoff_at: Timestamp | None
    retention_contact: str | None

class kamiwaza_schemas_room_governance_TombstoneState:
    READ_ONLY = 'read_only'
    TOMBSTONE = 'tombstone'

class kamiwaza_schemas_search_options_SearchCallOptions:
    def __init__(self, *, top_k: int | None, filters: JsonObject | None, score_threshold: float | None, search_mode: SearchMode | str | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_search_options_SearchMembers:
    def __init__(self, *, top_k: int | None, filters: JsonObject | None, score_threshold: float | None, search_mode: SearchMode | str | None) -> None: ...

class kamiwaza_schemas_search_options_UnifiedSearchCallOptions:
    def __init__(self, *, top_k: int | None, filters: JsonObject | None, score_threshold: float | None, search_mode: SearchMode | str | None, relevance_threshold: float | None, enable_graph_search: bool | None, max_iterations: int | None, format_context: bool | None, synthesize: bool | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_search_options_UnifiedSearchMembers:
    def __init__(self, *, top_k: int | None, filters: JsonObject | None, score_threshold: float | None, search_mode: SearchMode | str | None, relevance_threshold: float | None, enable_graph_search: bool | None, max_iterations: int | None, format_context: bool | None, synthesize: bool | None) -> None: ...

class kamiwaza_schemas_security_ConsentAccepted:
    accepted: bool
    message: str | None

class kamiwaza_schemas_security_SecurityConfig:
    consent_enabled: bool
    consent_content: str | None
    consent_button_label: str | None
    banner_enabled: bool
    banner_top_text: str | None
    banner_top_color: str | None
    banner_bottom_text: str | None
    banner_bottom_color: str | None

class kamiwaza_schemas_security_SecurityConfigUpdate:
    def __init__(self, *, consent_enabled: bool, banner_enabled: bool, consent_content: str | None = None, consent_button_label: str | None = None, banner_top_text: str | None = None, banner_top_color: str | None = None, banner_bottom_text: str | None = None, banner_bottom_color: str | None = None) -> None: ...

class kamiwaza_schemas_serving_Deployment:
    id: Id
    m_id: Id | None
    m_file_id: Id | None
    m_config_id: Id | None
    m_name: str | None
    m_config_name: str | None
    m_version: str | None
    canonical_model_id: str | None
    status: OpenEnum[DeploymentStatus] | None
    requested_at: Timestamp | None
    created_at: Timestamp | None
    deployed_at: Timestamp | None
    last_success_at: Timestamp | None
    last_error_at: Timestamp | None
    last_error_code: str | None
    last_error_message: str | None
    health_details: JsonObject | None
    engine: str | None
    engine_name: str | None
    container: str | None
    duration: int | None
    min_copies: int | None
    starting_copies: int | None
    max_copies: int | None
    autoscaling: bool | None
    active_req_per_replica: int | None
    max_concurrent_requests: int | None
    runtime_env: dict[str, str | None] | None
    instances: list[ModelInstance]
    location: str | None
    deployment_target: str | None
    single_node_mode: bool | None
    node_resource_type: str | None
    node_name: str | None
    host_ip: str | None
    spawner_process: JsonObject | None
    lb_port: int | None
    serve_path: str | None
    access_path: str | None
    access_path_prefix: str | None
    routing_details: RoutingDetails | None
    force_cpu: bool | None
    vram_allocation: Number | None
    gpu_allocation: Number | None
    gpu_memory_utilization: Number | None
    tensor_parallel_size: int | None
    topology: str | None
    sub_mode: str | None
    hardware_class: str | None
    sharing_class: str | None
    gpu_index: int | None
    gpu_vendor: str | None
    gpu_id: str | None
    allocated_capacity_gb: int | None
    owner_user_id: str | None
    workroom_id: str | None
    features: list[str]
    capabilities: list[str]
    tool_calling: JsonObject | None
    context_window: int | None
    name: str
    is_ready: bool
    is_failed: bool
    is_stopped: bool
    error: str | None
    inference_model: str
    openai_path: str

class kamiwaza_schemas_serving_DeploymentOptions:
    def __init__(self, *, engine_name: str | None = None, duration: int | None = None, min_copies: int | None = None, starting_copies: int | None = None, max_copies: int | None = None, location: str | None = None, lb_port: int | None = None, autoscaling: bool | None = None, force_cpu: bool | None = None, node_resource_type: str | None = None, max_concurrent_requests: int | None = None, vram_allocation: Number | None = None, gpu_allocation: Number | None = None, active_req_per_replica: int | None = None, m_version: str | None = None, engine: str | None = None, container: str | None = None, deployment_target: str | None = None, runtime_env: Mapping[str, str | None] | None = None) -> None: ...

class kamiwaza_schemas_serving_DeploymentRequest:
    def __init__(self, *, engine_name: str | None = None, duration: int | None = None, min_copies: int | None = None, starting_copies: int | None = None, max_copies: int | None = None, location: str | None = None, lb_port: int | None = None, autoscaling: bool | None = None, force_cpu: bool | None = None, node_resource_type: str | None = None, max_concurrent_requests: int | None = None, vram_allocation: Number | None = None, gpu_allocation: Number | None = None, active_req_per_replica: int | None = None, m_version: str | None = None, engine: str | None = None, container: str | None = None, deployment_target: str | None = None, runtime_env: Mapping[str, str | None] | None = None, m_id: Id, m_config_id: Id, m_file_id: Id | None = None) -> None: ...

class kamiwaza_schemas_serving_EngineOptions:
    def __init__(self, *, runtime_env: JsonObject | None = None, options: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_serving_InstanceStatus:
    UNINITIALIZED = 'UNINITIALIZED'
    REQUESTED = 'REQUESTED'
    COPYING_FILES = 'COPYING_FILES'
    DEPLOYED = 'DEPLOYED'

class kamiwaza_schemas_serving_ModelInstance:
    id: Id
    deployment_id: Id | None
    deployed_at: Timestamp | None
    container_id: str | None
    node_id: Id | None
    host_name: str | None
    files_synced: bool | None
    listen_port: int | None
    status: OpenEnum[InstanceStatus] | None
    extra_details: JsonObject | None
    is_ready: bool

class kamiwaza_schemas_serving_RouteMode:
    SERVE_PROXY = 'serve_proxy'
    DIRECT_ROOT = 'direct_root'

class kamiwaza_schemas_serving_RouteTarget:
    RAY_SERVE = 'ray_serve'
    K8S_SERVICE = 'k8s_service'

class kamiwaza_schemas_serving_RoutingDetails:
    route_mode: OpenEnum[RouteMode] | None
    target_kind: OpenEnum[RouteTarget] | None
    target_ref: str | None

class kamiwaza_schemas_serving_ServingHealth:
    name: str | None
    status: str | None
    deployment_id: str | None

class kamiwaza_schemas_serving_ServingStatus:
    status: str | None
    is_running: bool

class kamiwaza_schemas_serving_VRAMEstimate:
    amounts: dict[str, float]

class kamiwaza_schemas_serving_logs_ContainerLog:
    deployment_id: Id | None
    engine_type: str | None
    container_id: str | None
    log_file_path: str | None
    logs: list[str]
    total_lines_seen: int | None
    current_lines_stored: int | None
    compressed: bool
    capture_active: bool
    text: str
    dropped: int

class kamiwaza_schemas_serving_logs_EngineLog:
    deployment_id: str | None
    container_id: str | None
    log_file_path: str | None

class kamiwaza_schemas_serving_logs_EngineLogList:
    engine_type: str | None
    logs: list[EngineLog]

class kamiwaza_schemas_serving_logs_FailureLine:
    pattern: str | None
    line: str | None
    timestamp: str | None

class kamiwaza_schemas_serving_logs_LogCursor:
    def __init__(self) -> None: ...
    def new_lines(self, log: ContainerLog) -> list[str]: ...

class kamiwaza_schemas_serving_logs_LogPatterns:
    deployment_id: Id | None
    patterns_detected: dict[str, bool]
    failure_lines: list[FailureLine]
    analysis_timestamp: Timestamp | None
    detected: list[str]

class kamiwaza_schemas_serving_options_DeploymentCallOptions:
    def __init__(self, *, engine_name: str | None, duration: int | None, min_copies: int | None, starting_copies: int | None, max_copies: int | None, location: str | None, lb_port: int | None, autoscaling: bool | None, force_cpu: bool | None, node_resource_type: str | None, max_concurrent_requests: int | None, vram_allocation: float | None, gpu_allocation: float | None, active_req_per_replica: int | None, m_version: str | None, engine: str | None, container: str | None, deployment_target: str | None, runtime_env: Mapping[str, str | None] | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_serving_options_DeploymentMembers:
    def __init__(self, *, engine_name: str | None, duration: int | None, min_copies: int | None, starting_copies: int | None, max_copies: int | None, location: str | None, lb_port: int | None, autoscaling: bool | None, force_cpu: bool | None, node_resource_type: str | None, max_concurrent_requests: int | None, vram_allocation: float | None, gpu_allocation: float | None, active_req_per_replica: int | None, m_version: str | None, engine: str | None, container: str | None, deployment_target: str | None, runtime_env: Mapping[str, str | None] | None) -> None: ...

class kamiwaza_schemas_skills_PackageSummary:
    root_dir: str | None
    entries: list[str]
    package_size_bytes: int | None
    has_scripts: bool
    has_references: bool
    has_assets: bool

class kamiwaza_schemas_skills_Skill:
    id: Id
    name: str | None
    display_name: str | None
    description: str | None
    category: str | None
    classification: str | None
    status: OpenEnum[SkillStatus] | None
    tags: list[str]
    content_checksum: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    trigger: Json
    inputs: list[Json] | None
    metadata: JsonObject | None
    package_summary: PackageSummary
    created_by: str | None
    size: int | None
    is_draft: bool
    is_published: bool
    is_archived: bool

class kamiwaza_schemas_skills_SkillLibraryExportRequest:
    def __init__(self, *, skill_ids: list[Id]) -> None: ...

class kamiwaza_schemas_skills_SkillStatus:
    DRAFT = 'draft'
    PUBLISHED = 'published'
    ARCHIVED = 'archived'

class kamiwaza_schemas_skills_SkillSummary:
    id: Id
    name: str | None
    display_name: str | None
    description: str | None
    category: str | None
    classification: str | None
    status: OpenEnum[SkillStatus] | None
    tags: list[str]
    content_checksum: str | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    is_draft: bool
    is_published: bool
    is_archived: bool

class kamiwaza_schemas_skills_SkillUpdate:
    def __init__(self, *, display_name: OrUnset[str] = UNSET, category: OrUnset[str] = UNSET, classification: OrUnset[str | None] = UNSET, status: OrUnset[OpenEnum[SkillStatus]] = UNSET, trigger: OrUnset[JsonValue] = UNSET, inputs: OrUnset[Sequence[JsonValue] | None] = UNSET, metadata: OrUnset[Mapping[str, JsonValue] | None] = UNSET) -> None: ...

class kamiwaza_schemas_system_Pong:
    status: str | None
    timestamp: Timestamp | None
    ok: bool

class kamiwaza_schemas_system_WhoAmI:
    user_id: str | None
    username: str | None
    email: str | None
    roles: list[str]
    groups: list[str]
    workroom_id: str | None
    request_id: str | None
    is_admin: bool

class kamiwaza_schemas_template_options_StoredTemplateMembers:
    def __init__(self, *, display_name: str | None, description: str | None, category: str | None, tags: Sequence[str] | None, capabilities: Sequence[str] | None, author: str | None, license: str | None, homepage: str | None, image: str | None, preview_image: str | None, template_type: TemplateType | str | None, kamiwaza_version: str | None, strip_path_prefix: bool | None, env_defaults: Mapping[str, str] | None, env_metadata: Mapping[str, object] | None, required_env_vars: Sequence[str] | None, preferred_model_name: str | None, preferred_model_type: str | None, fail_if_model_name_unavailable: bool | None, fail_if_model_type_unavailable: bool | None, preview_image_data: str | None, risk_tier: int | None, validate_containers: bool | None, visibility: TemplateVisibility | str | None) -> None: ...

class kamiwaza_schemas_template_options_StoredTemplateOptions:
    def __init__(self, *, display_name: str | None, description: str | None, category: str | None, tags: Sequence[str] | None, capabilities: Sequence[str] | None, author: str | None, license: str | None, homepage: str | None, image: str | None, preview_image: str | None, template_type: TemplateType | str | None, kamiwaza_version: str | None, strip_path_prefix: bool | None, env_defaults: Mapping[str, str] | None, env_metadata: Mapping[str, object] | None, required_env_vars: Sequence[str] | None, preferred_model_name: str | None, preferred_model_type: str | None, fail_if_model_name_unavailable: bool | None, fail_if_model_type_unavailable: bool | None, preview_image_data: str | None, risk_tier: int | None, validate_containers: bool | None, visibility: TemplateVisibility | str | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_template_options_TemplateMembers:
    def __init__(self, *, display_name: str | None, description: str | None, category: str | None, tags: Sequence[str] | None, capabilities: Sequence[str] | None, author: str | None, license: str | None, homepage: str | None, image: str | None, preview_image: str | None, template_type: TemplateType | str | None, kamiwaza_version: str | None, strip_path_prefix: bool | None, env_defaults: Mapping[str, str] | None, env_metadata: Mapping[str, object] | None, required_env_vars: Sequence[str] | None, preferred_model_name: str | None, preferred_model_type: str | None, fail_if_model_name_unavailable: bool | None, fail_if_model_type_unavailable: bool | None) -> None: ...

class kamiwaza_schemas_template_options_TemplateOptions:
    def __init__(self, *, display_name: str | None, description: str | None, category: str | None, tags: Sequence[str] | None, capabilities: Sequence[str] | None, author: str | None, license: str | None, homepage: str | None, image: str | None, preview_image: str | None, template_type: TemplateType | str | None, kamiwaza_version: str | None, strip_path_prefix: bool | None, env_defaults: Mapping[str, str] | None, env_metadata: Mapping[str, object] | None, required_env_vars: Sequence[str] | None, preferred_model_name: str | None, preferred_model_type: str | None, fail_if_model_name_unavailable: bool | None, fail_if_model_type_unavailable: bool | None, deadline: float | None, max_retries: int | None, extra_headers: Mapping[str, str] | None, timeout: float | None) -> None: ...

class kamiwaza_schemas_tools_CreateToolDeployment:
    def __init__(self, *, name: str, template_name: str, env_vars: Mapping[str, str] | None = None, min_copies: int | None = None, max_copies: int | None = None) -> None: ...

class kamiwaza_schemas_tools_DeployFromTemplate:
    def __init__(self, *, name: str, env_vars: Mapping[str, str] | None = None) -> None: ...

class kamiwaza_schemas_tools_ToolCapability:
    name: str
    description: str | None
    parameters: JsonObject | None

class kamiwaza_schemas_tools_ToolDeployment:
    id: Id
    name: str
    status: OpenEnum[AppStatus]
    url: str | None
    template_id: Id | None
    deployment_type: str
    requested_at: Timestamp | None
    created_at: Timestamp | None
    deployed_at: Timestamp | None
    min_copies: int
    max_copies: int | None
    env_vars: dict[str, str] | None
    compose_yml: str | None
    is_running: bool
    is_failed: bool
    mcp_url: str | None

class kamiwaza_schemas_tools_ToolDiscovery:
    servers: list[ToolServer]
    total: int

class kamiwaza_schemas_tools_ToolHealth:
    HEALTHY = 'healthy'
    UNHEALTHY = 'unhealthy'

class kamiwaza_schemas_tools_ToolHealthCheck:
    status: OpenEnum[ToolHealth] | None
    error: str | None
    last_checked: Timestamp | None
    protocol_version: str | None
    is_healthy: bool

class kamiwaza_schemas_tools_ToolServer:
    deployment_id: Id
    name: str | None
    status: OpenEnum[AppStatus] | None
    url: str | None
    created_at: Timestamp | None
    capabilities: list[ToolCapability] | None
    is_running: bool
    mcp_url: str | None

class kamiwaza_schemas_tools_ToolTemplate:
    name: str | None
    id: Id | None
    version: str | None
    display_name: str | None
    description: str | None
    category: str | None
    image: str | None
    capabilities: list[str] | None
    required_env_vars: list[str] | None

class kamiwaza_schemas_vectordb_VectorDB:
    id: Id | None
    name: str
    engine: str
    description: str
    host: str
    port: int
    created_at: Timestamp | None
    modified_at: Timestamp | None

class kamiwaza_schemas_workroom_credentials_CredentialConsent:
    id: Id
    connector_key: str | None
    consent_state: str | None
    grantor_user_id: str | None
    grantor_username: str | None
    grantor_email: str | None
    grantee_user_id: str | None
    grantee_username: str | None
    grantee_email: str | None
    attestation_note: str | None
    created_at: Timestamp | None
    revoked_at: Timestamp | None
    is_active: bool

class kamiwaza_schemas_workroom_credentials_CredentialConsentList:
    items: list[CredentialConsent]

class kamiwaza_schemas_workroom_credentials_CredentialOutcome:
    ALLOWED = 'allowed'
    DENIED = 'denied'
    CREDENTIAL_REQUIRED = 'credential_required'
    UNSUPPORTED = 'unsupported'

class kamiwaza_schemas_workroom_credentials_CredentialPath:
    USER = 'user'
    WORKROOM = 'workroom'
    PLATFORM = 'platform'
    NONE = 'none'

class kamiwaza_schemas_workroom_credentials_CredentialRegistration:
    id: Id
    connector_key: str | None
    label: str | None
    registration_type: OpenEnum[RegistrationType] | None
    registration_metadata: JsonObject | None
    owner_user_id: str | None
    owner_username: str | None
    owner_email: str | None
    created_by_user_id: str | None
    created_at: Timestamp | None
    revoked_at: Timestamp | None
    is_active: bool

class kamiwaza_schemas_workroom_credentials_CredentialRegistrationList:
    items: list[CredentialRegistration]

class kamiwaza_schemas_workroom_credentials_CredentialResolution:
    connector_key: str | None
    credential_outcome: OpenEnum[CredentialOutcome] | None
    credential_path: OpenEnum[CredentialPath] | None
    credential_requirement_source: OpenEnum[CredentialPath] | None
    credential_source: str | None
    credential_owner_user_id: str | None
    credential_owner_username: str | None
    credential_owner_email: str | None
    resolution_state: str | None
    explanation: str | None
    ok: bool

class kamiwaza_schemas_workroom_credentials_GrantConsent:
    def __init__(self, *, connector_key: str, grantee_user_id: str, attestation_note: str | None = None) -> None: ...

class kamiwaza_schemas_workroom_credentials_RegisterCredential:
    def __init__(self, *, connector_key: str, label: str, registration_type: OpenEnum[RegistrationType] | None = None, registration_metadata: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_workroom_credentials_RegistrationType:
    PERSONAL = 'personal'
    SERVICE_ACCOUNT = 'service_account'

class kamiwaza_schemas_workroom_events_Heartbeat:
    session: WorkroomSession
    presence: list[WorkroomPresence]
    active_member_count: int
    active_session_count: int

class kamiwaza_schemas_workroom_events_HeartbeatRequest:
    def __init__(self, *, session_state: OpenEnum[SessionState] | None = None, focused_thread_key: str | None = None, client_metadata: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_workroom_events_PresenceSnapshot:
    presence: list[WorkroomPresence]
    workroom_id: Id | None
    active_member_count: int | None
    active_session_count: int | None
    here: list[WorkroomPresence]
    def of_stream(self, event: StreamEvent) -> Self: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_workroom_events_SessionState:
    ACTIVE = 'active'
    IDLE = 'idle'
    DISCONNECTED = 'disconnected'
    TERMINATED = 'terminated'

class kamiwaza_schemas_workroom_events_WorkroomEvent:
    id: Id | None
    workroom_id: Id | None
    event_type: str | None
    event_payload: JsonObject | None
    actor_user_id: str | None
    actor_username: str | None
    actor_email: str | None
    session_id: str | None
    created_at: Timestamp | None
    category: str
    stream_id: str
    actor: str | None
    def of_stream(self, event: StreamEvent) -> Self: ...

class kamiwaza_schemas_workroom_events_WorkroomEventList:
    items: list[WorkroomEvent]

class kamiwaza_schemas_workroom_events_WorkroomPresence:
    user_id: str
    username: str | None
    email: str | None
    role: OpenEnum[WorkroomRole] | None
    session_state: OpenEnum[SessionState]
    session_count: int
    current_user: bool
    focused_thread_key: str | None
    last_seen_at: Timestamp | None
    last_heartbeat_at: Timestamp | None
    name: str
    is_here: bool

class kamiwaza_schemas_workroom_events_WorkroomSession:
    session_id: str | None
    session_state: OpenEnum[SessionState]
    bound_workroom_id: Id | None
    bound_to_requested_workroom: bool
    focused_thread_key: str | None
    heartbeat_interval_seconds: int
    stale_after_seconds: int
    joined_at: Timestamp | None
    last_heartbeat_at: Timestamp | None

class kamiwaza_schemas_workroom_members_AddWorkroomMember:
    def __init__(self, *, email: str, role: OpenEnum[WorkroomRole] | None = None, attested: bool | None = None, landing_target: Mapping[str, str] | None = None, surface_id: OpenEnum[WorkroomSurface] | None = None) -> None: ...

class kamiwaza_schemas_workroom_members_ChangeMemberRole:
    def __init__(self, *, role: OpenEnum[WorkroomRole]) -> None: ...

class kamiwaza_schemas_workroom_members_HasUserId:
    user_id: str

class kamiwaza_schemas_workroom_members_RoleHistory:
    items: list[RolePeriod]

class kamiwaza_schemas_workroom_members_RolePeriod:
    user_id: str
    username: str | None
    email: str | None
    role: OpenEnum[WorkroomRole] | None
    effective_from: Timestamp | None
    effective_to: Timestamp | None
    changed_by_user_id: str | None
    changed_by_username: str | None
    changed_by_email: str | None
    change_reason: str | None
    is_current: bool

class kamiwaza_schemas_workroom_members_WorkroomMember:
    id: Id
    user_id: str
    workroom_id: Id | None
    tenant_id: str | None
    username: str | None
    email: str | None
    role: OpenEnum[WorkroomRole] | None
    active: bool | None
    is_primary_owner: bool
    active_session_count: int
    invited_by_user_id: str | None
    landing_target: dict[str, str] | None
    surface_id: OpenEnum[WorkroomSurface] | None
    joined_at: Timestamp | None
    updated_at: Timestamp | None
    removed_at: Timestamp | None
    name: str
    is_owner: bool

class kamiwaza_schemas_workroom_members_WorkroomMemberList:
    items: list[WorkroomMember]

class kamiwaza_schemas_workroom_members_WorkroomRole:
    OWNER = 'owner'
    EDITOR = 'editor'
    VIEWER = 'viewer'

class kamiwaza_schemas_workroom_members_WorkroomSurface:
    USE = 'use'
    ANALYZE = 'analyze'
    BUILD = 'build'
    OPERATE = 'operate'

class kamiwaza_schemas_workroom_members_WorkroomUser:
    user_id: str
    username: str | None
    email: str | None

class kamiwaza_schemas_workroom_runtime_AccessState:
    ACTIVE = 'active'
    READ_ONLY = 'read_only'
    ARCHIVED = 'archived'
    UNBOUND = 'unbound'

class kamiwaza_schemas_workroom_runtime_RuntimeContext:
    access_state: OpenEnum[AccessState] | None
    can_edit: bool
    can_run_agents: bool
    can_share: bool
    read_only_reason: str | None
    status_banner: str | None
    workroom_id: Id
    user_id: str | None
    effective_workroom_role: OpenEnum[WorkroomRole] | None
    interaction_mode: str | None
    workroom_lifecycle_state: OpenEnum[WorkroomStatus] | None

class kamiwaza_schemas_workroom_runtime_ShellState:
    access_state: OpenEnum[AccessState] | None
    can_edit: bool
    can_run_agents: bool
    can_share: bool
    read_only_reason: str | None
    status_banner: str | None

class kamiwaza_schemas_workroom_runtime_WorkroomBootstrap:
    workroom: Workroom
    membership: WorkroomMember | None
    session: WorkroomSession | None
    shell_state: ShellState | None
    presence: list[WorkroomPresence]
    threads: list[WorkroomThread]
    recent_events: list[WorkroomEvent]
    credential_registrations: list[CredentialRegistration]
    credential_consents: list[CredentialConsent]
    shared_credentials_enabled: bool
    active_member_count: int
    active_session_count: int
    active_handoff_count: int
    claimed_thread_count: int
    queued_turn_count: int

class kamiwaza_schemas_workroom_runtime_WorkroomRights:
    access_state: OpenEnum[AccessState] | None
    can_edit: bool
    can_run_agents: bool
    can_share: bool
    read_only_reason: str | None
    status_banner: str | None

class kamiwaza_schemas_workroom_threads_AcquireClaim:
    def __init__(self, *, prompt_excerpt: str | None = None) -> None: ...

class kamiwaza_schemas_workroom_threads_CompleteTurn:
    def __init__(self, *, completion_note: str | None = None) -> None: ...

class kamiwaza_schemas_workroom_threads_CompletedTurn:
    completed_turn: QueuedTurn
    promoted_turn: QueuedTurn | None
    claim: ThreadClaim | None

class kamiwaza_schemas_workroom_threads_CreateWorkroomMessage:
    def __init__(self, *, content: str) -> None: ...

class kamiwaza_schemas_workroom_threads_CreateWorkroomThread:
    def __init__(self, *, title: str, thread_key: str | None = None, opening_message: str | None = None) -> None: ...

class kamiwaza_schemas_workroom_threads_EnqueueTurn:
    def __init__(self, *, prompt: str, connector_key: str | None = None) -> None: ...

class kamiwaza_schemas_workroom_threads_EnqueuedTurn:
    turn: QueuedTurn | None
    claim: ThreadClaim | None
    credential_resolution: CredentialResolution | None
    interaction_mode: str | None
    ok: bool

class kamiwaza_schemas_workroom_threads_HasThreadKey:
    thread_key: str

class kamiwaza_schemas_workroom_threads_QueuedTurn:
    id: Id
    thread_key: str
    turn_state: OpenEnum[TurnState] | None
    user_id: str | None
    username: str | None
    email: str | None
    current_user: bool
    prompt_excerpt: str | None
    connector_key: str | None
    credential_outcome: OpenEnum[CredentialOutcome] | None
    credential_path: OpenEnum[CredentialPath] | None
    credential_requirement_source: OpenEnum[CredentialPath] | None
    credential_resolution_state: str | None
    credential_source: str | None
    created_at: Timestamp | None
    started_at: Timestamp | None
    completed_at: Timestamp | None
    is_waiting: bool
    is_done: bool

class kamiwaza_schemas_workroom_threads_QueuedTurnList:
    items: list[QueuedTurn]

class kamiwaza_schemas_workroom_threads_RequestHandoff:
    def __init__(self, *, to_user_id: str, note: str | None = None) -> None: ...

class kamiwaza_schemas_workroom_threads_ThreadClaim:
    thread_key: str
    workroom_id: Id | None
    claim_state: str | None
    interaction_mode: str | None
    holder_user_id: str | None
    holder_username: str | None
    holder_email: str | None
    is_current_holder: bool
    queued_turn_id: Id | None
    claimed_at: Timestamp | None
    released_at: Timestamp | None
    is_mine: bool
    is_released: bool

class kamiwaza_schemas_workroom_threads_ThreadHandoff:
    thread_key: str
    handoff_to_user_id: str | None
    handoff_to_username: str | None
    handoff_note: str | None
    handoff_requested_at: Timestamp | None

class kamiwaza_schemas_workroom_threads_TurnState:
    QUEUED = 'queued'
    RUNNING = 'running'
    COMPLETED = 'completed'

class kamiwaza_schemas_workroom_threads_WorkroomMessage:
    id: Id
    thread_key: str
    content: str
    message_type: str | None
    message_metadata: JsonObject | None
    author_user_id: str | None
    author_username: str | None
    author_email: str | None
    created_at: Timestamp | None
    author: str | None

class kamiwaza_schemas_workroom_threads_WorkroomMessageList:
    items: list[WorkroomMessage]

class kamiwaza_schemas_workroom_threads_WorkroomThread:
    thread_key: str
    title: str | None
    created_by_user_id: str | None
    created_by_username: str | None
    created_by_email: str | None
    claim_state: str | None
    claim_holder_user_id: str | None
    claim_holder_username: str | None
    claim_holder_email: str | None
    current_user_can_claim: bool
    current_user_can_post: bool
    message_count: int
    active_turn_count: int
    queued_turn_count: int
    handoff_note: str | None
    handoff_requested_at: Timestamp | None
    handoff_to_user_id: str | None
    handoff_to_username: str | None
    last_activity_at: Timestamp | None
    last_message_at: Timestamp | None
    is_claimed: bool

class kamiwaza_schemas_workroom_threads_WorkroomThreadList:
    items: list[WorkroomThread]

class kamiwaza_schemas_workrooms_AdminWorkroom:
    id: Id
    name: str | None
    description: str | None
    type: OpenEnum[WorkroomType] | None
    status: OpenEnum[WorkroomStatus] | None
    owner_user_id: str | None
    owner_username: str | None
    owner_email: str | None
    tenant_id: str | None
    membership_role: OpenEnum[WorkroomRole] | None
    is_owner: bool
    is_shared: bool
    member_count: int
    labels: list[str] | None
    classification: str | None
    scg_references: list[str] | None
    attributes: JsonObject | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    deleted_at: Timestamp | None
    role: WorkroomRole | str | None
    is_active: bool
    is_archived: bool
    is_deleted: bool
    is_global: bool
    can_edit: bool

class kamiwaza_schemas_workrooms_CreateWorkroom:
    def __init__(self, *, name: str, type: OpenEnum[WorkroomType], description: str | None = None, labels: Sequence[str] | None = None, classification: str | None = None, scg_references: Sequence[str] | None = None, attributes: JsonObject | None = None) -> None: ...

class kamiwaza_schemas_workrooms_DeleteImpact:
    type: str | None
    label: str | None
    description: str | None
    count: int | None

class kamiwaza_schemas_workrooms_DeletePreview:
    workroom_id: Id
    workroom_name: str | None
    impact_items: list[DeleteImpact]
    members_losing_access: list[WorkroomMember]
    active_session_count: int
    export_available: bool

class kamiwaza_schemas_workrooms_DeletedWorkroom:
    workroom_id: Id
    status: OpenEnum[WorkroomStatus] | None
    message: str | None

class kamiwaza_schemas_workrooms_EnteredWorkroom:
    workroom_id: Id
    access_token: Secret | None
    expires_in: Number | None
    message: str | None
    expires_at: datetime | None
    def received(self, epoch: float) -> None: ...

class kamiwaza_schemas_workrooms_ExportItem:
    name: str | None
    type: str | None
    exportable: bool | None
    reason: str | None

class kamiwaza_schemas_workrooms_ExportManifest:
    workroom_id: Id
    items: list[ExportItem]
    left_out: list[ExportItem]
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_polars(self) -> polars.DataFrame: ...

class kamiwaza_schemas_workrooms_IngestionSummary:
    workroom_id: Id
    total_sources: int
    counts_by_source_type: dict[str, int]
    catalog_entries: int
    warning_count: int
    error_count: int
    date_range_start: Timestamp | None
    date_range_end: Timestamp | None
    ok: bool

class kamiwaza_schemas_workrooms_LeaveWorkroom:
    def __init__(self, *, expected_workroom_id: Id | None = None) -> None: ...

class kamiwaza_schemas_workrooms_LeftWorkroom:
    workroom_id: Id
    access_token: Secret | None
    expires_in: Number | None
    message: str | None
    expires_at: datetime | None
    def received(self, epoch: float) -> None: ...

class kamiwaza_schemas_workrooms_LifecycleSummary:
    workroom_id: Id
    workroom_type: OpenEnum[WorkroomType] | None
    status: OpenEnum[WorkroomStatus] | None
    retention_policy: str | None
    retention_detail: str | None
    retention_cleanup_at: Timestamp | None
    active_member_count: int
    active_session_count: int
    app_deployment_count: int
    extension_count: int
    compute_resource_count: int
    data_source_count: int
    catalog_entry_count: int
    storage_consumed_bytes: int
    ingestion_error_count: int
    ingestion_history_start: Timestamp | None
    ingestion_history_end: Timestamp | None

class kamiwaza_schemas_workrooms_ManagerPath:
    surface: OpenEnum[ManagerSurface]
    primary_path: str | None
    alias_paths: list[str]
    launch_path: str | None
    enabled: bool
    ui_enabled: bool
    extension_enabled: bool
    launch_enabled: bool

class kamiwaza_schemas_workrooms_ManagerSurface:
    CORE = 'core'
    EXTENSION = 'extension'
    DISABLED = 'disabled'

class kamiwaza_schemas_workrooms_TransferOwnership:
    def __init__(self, *, user_id: str, keep_previous_owner: bool | None = None, previous_owner_role: OpenEnum[WorkroomRole] | None = None, attestation_note: str | None = None) -> None: ...

class kamiwaza_schemas_workrooms_UpdateWorkroom:
    def __init__(self, *, name: OrUnset[str | None] = UNSET, description: OrUnset[str | None] = UNSET, labels: OrUnset[Sequence[str] | None] = UNSET, classification: OrUnset[str | None] = UNSET, scg_references: OrUnset[Sequence[str] | None] = UNSET, attributes: OrUnset[Mapping[str, JsonValue] | None] = UNSET) -> None: ...

class kamiwaza_schemas_workrooms_Workroom:
    id: Id
    name: str | None
    description: str | None
    type: OpenEnum[WorkroomType] | None
    status: OpenEnum[WorkroomStatus] | None
    owner_user_id: str | None
    owner_username: str | None
    owner_email: str | None
    tenant_id: str | None
    membership_role: OpenEnum[WorkroomRole] | None
    is_owner: bool
    is_shared: bool
    member_count: int
    labels: list[str] | None
    classification: str | None
    scg_references: list[str] | None
    attributes: JsonObject | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    deleted_at: Timestamp | None
    role: WorkroomRole | str | None
    is_active: bool
    is_archived: bool
    is_deleted: bool
    is_global: bool
    can_edit: bool

class kamiwaza_schemas_workrooms_WorkroomBinding:
    workroom_id: Id
    access_token: Secret | None
    expires_in: Number | None
    message: str | None
    expires_at: datetime | None
    def received(self, epoch: float) -> None: ...

class kamiwaza_schemas_workrooms_WorkroomFields:
    id: Id
    name: str | None
    description: str | None
    type: OpenEnum[WorkroomType] | None
    status: OpenEnum[WorkroomStatus] | None
    owner_user_id: str | None
    owner_username: str | None
    owner_email: str | None
    tenant_id: str | None
    membership_role: OpenEnum[WorkroomRole] | None
    is_owner: bool
    is_shared: bool
    member_count: int
    labels: list[str] | None
    classification: str | None
    scg_references: list[str] | None
    attributes: JsonObject | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    deleted_at: Timestamp | None
    role: WorkroomRole | str | None
    is_active: bool
    is_archived: bool
    is_deleted: bool
    is_global: bool
    can_edit: bool

class kamiwaza_schemas_workrooms_WorkroomList:
    items: list[Workroom]

class kamiwaza_schemas_workrooms_WorkroomStatus:
    ACTIVE = 'active'
    ARCHIVED = 'archived'
    DELETING = 'deleting'
    PURGING = 'purging'
    DELETED = 'deleted'

class kamiwaza_schemas_workrooms_WorkroomType:
    EPHEMERAL = 'ephemeral'
    PERSISTENT = 'persistent'
