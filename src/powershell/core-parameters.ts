/** The parameters of PowerShell’s own cmdlets in 3.0, of those that runbooks call and that `cmdlet-parameters.ts` does not have. */
export const coreParameters: Readonly<Record<string, string>> = {
  'add-member':
    'Force InputObject MemberType Name NotePropertyMembers NotePropertyName NotePropertyValue PassThru SecondValue TypeName Value',
  'add-type':
    'AssemblyName CodeDomProvider CompilerParameters IgnoreWarnings Language LiteralPath MemberDefinition Name Namespace OutputAssembly OutputType PassThru Path ReferencedAssemblies TypeDefinition UsingNamespace',
  'clear-item': 'Credential Exclude Filter Force Include LiteralPath Path',
  'clear-itemproperty': 'Credential Exclude Filter Force Include LiteralPath Name PassThru Path',
  'compare-object':
    'CaseSensitive Culture DifferenceObject ExcludeDifferent IncludeEqual PassThru Property ReferenceObject SyncWindow',
  'convert-path': 'LiteralPath Path',
  'convertfrom-csv': 'Delimiter Header InputObject UseCulture',
  'convertfrom-stringdata': 'StringData',
  'convertto-csv': 'Delimiter InputObject NoTypeInformation UseCulture',
  'convertto-html':
    'As Body CssUri Fragment Head InputObject PostContent PreContent Property Title',
  'convertto-json': 'Compress Depth InputObject',
  'convertto-securestring': 'AsPlainText Force Key SecureKey String',
  'convertto-xml': 'As Depth InputObject NoTypeInformation',
  'enter-pssession':
    'AllowRedirection ApplicationName Authentication CertificateThumbprint ComputerName ConfigurationName ConnectionUri Credential EnableNetworkAccess Id InstanceId Name Port Session SessionOption UseSSL',
  'export-certificate': 'Cert FilePath Force NoClobber Type',
  'export-pfxcertificate':
    'Cert ChainOption FilePath Force NoClobber NoProperties PFXData Password ProtectTo',
  'format-custom': 'Depth DisplayError Expand Force GroupBy InputObject Property ShowError View',
  'format-list': 'DisplayError Expand Force GroupBy InputObject Property ShowError View',
  'format-table':
    'AutoSize DisplayError Expand Force GroupBy HideTableHeaders InputObject Property ShowError View Wrap',
  'format-wide':
    'AutoSize Column DisplayError Expand Force GroupBy InputObject Property ShowError View',
  'get-acl': 'AllCentralAccessPolicies Audit Exclude Filter Include InputObject LiteralPath Path',
  'get-ciminstance':
    'CimSession ClassName ComputerName Filter InputObject KeyOnly Namespace OperationTimeoutSec Property Query QueryDialect ResourceUri Shallow',
  'get-command':
    'All ArgumentList CommandType ListImported Module Name Noun ParameterName ParameterType Syntax TotalCount Verb',
  'get-content':
    'Credential Delimiter Encoding Exclude Filter Force Include LiteralPath Path Raw ReadCount Stream Tail TotalCount Wait',
  'get-counter': 'ComputerName Continuous Counter ListSet MaxSamples SampleInterval',
  'get-credential': 'Credential Message UserName',
  'get-date': 'Date Day DisplayHint Format Hour Millisecond Minute Month Second UFormat Year',
  'get-eventlog':
    'After AsBaseObject AsString Before ComputerName EntryType Index InstanceId List LogName Message Newest Source UserName',
  'get-executionpolicy': 'List Scope',
  'get-hotfix': 'ComputerName Credential Description Id',
  'get-item': 'Credential Exclude Filter Force Include LiteralPath Path Stream',
  'get-itemproperty': 'Credential Exclude Filter Include LiteralPath Name Path',
  'get-job':
    'After Before ChildJobState Command Filter HasMoreData Id IncludeChildJob InstanceId Name Newest State',
  'get-location': 'PSDrive PSProvider Stack StackName',
  'get-member': 'Force InputObject MemberType Name Static View',
  'get-module': 'All CimNamespace CimResourceUri CimSession ListAvailable Name PSSession Refresh',
  'get-pfxcertificate': 'FilePath LiteralPath',
  'get-process': 'ComputerName FileVersionInfo Id InputObject Module Name',
  'get-psdrive': 'LiteralName Name PSProvider Scope',
  'get-pssession':
    'AllowRedirection ApplicationName Authentication CertificateThumbprint ComputerName ConfigurationName ConnectionUri Credential Id InstanceId Name Port SessionOption State ThrottleLimit UseSSL',
  'get-random': 'Count InputObject Maximum Minimum SetSeed',
  'get-service':
    'ComputerName DependentServices DisplayName Exclude Include InputObject Name RequiredServices',
  'get-unique': 'AsString InputObject OnType',
  'get-variable': 'Exclude Include Name Scope ValueOnly',
  'get-windowsfeature': 'ComputerName Credential LogPath Name Vhd',
  'get-winevent':
    'ComputerName Credential FilterHashtable FilterXPath FilterXml Force ListLog ListProvider LogName MaxEvents Oldest Path ProviderName',
  'get-wmiobject':
    'Amended AsJob Authentication Authority Class ComputerName Credential DirectRead EnableAllPrivileges Filter Impersonation List Locale Namespace Property Query Recurse ThrottleLimit',
  'group-object': 'AsHashTable AsString CaseSensitive Culture InputObject NoElement Property',
  'import-certificate': 'CertStoreLocation FilePath',
  'import-clixml': 'First IncludeTotalCount LiteralPath Path Skip',
  'import-csv': 'Delimiter Encoding Header LiteralPath Path UseCulture',
  'import-module':
    'Alias ArgumentList AsCustomObject Assembly CimNamespace CimResourceUri CimSession Cmdlet DisableNameChecking Force Function Global MinimumVersion ModuleInfo Name NoClobber PSSession PassThru Prefix RequiredVersion Scope Variable',
  'import-pfxcertificate': 'CertStoreLocation Exportable FilePath Password',
  'import-pssession':
    'AllowClobber ArgumentList Certificate CommandName CommandType DisableNameChecking FormatTypeName Module Prefix Session',
  'install-windowsfeature':
    'ComputerName ConfigurationFilePath Credential IncludeAllSubFeature IncludeManagementTools LogPath Name Restart Source Vhd',
  'invoke-cimmethod':
    'Arguments CimClass CimSession ClassName ComputerName InputObject MethodName Namespace OperationTimeoutSec Query QueryDialect ResourceUri',
  'invoke-item': 'Credential Exclude Filter Include LiteralPath Path',
  'invoke-wmimethod':
    'ArgumentList AsJob Authentication Authority Class ComputerName Credential EnableAllPrivileges Impersonation InputObject Locale Name Namespace Path ThrottleLimit',
  'measure-command': 'Expression InputObject',
  'measure-object':
    'Average Character IgnoreWhiteSpace InputObject Line Maximum Minimum Property Sum Word',
  'new-eventlog':
    'CategoryResourceFile ComputerName LogName MessageResourceFile ParameterResourceFile Source',
  'new-object': 'ArgumentList ComObject Property Strict TypeName',
  'new-psdrive': 'Credential Description Name PSProvider Persist Root Scope',
  'new-pssession':
    'AllowRedirection ApplicationName Authentication CertificateThumbprint ComputerName ConfigurationName ConnectionUri Credential EnableNetworkAccess Name Port Session SessionOption ThrottleLimit UseSSL',
  'new-selfsignedcertificate': 'CertStoreLocation CloneCert DnsName',
  'new-timespan': 'Days End Hours Minutes Seconds Start',
  'new-variable': 'Description Force Name Option PassThru Scope Value Visibility',
  'out-host': 'InputObject Paging',
  'out-null': 'InputObject',
  'out-string': 'InputObject Stream Width',
  'pop-location': 'PassThru StackName',
  'push-location': 'LiteralPath PassThru Path StackName',
  'read-host': 'AsSecureString Prompt',
  'receive-job':
    'AutoRemoveJob ComputerName Force Id InstanceId Job Keep Location Name NoRecurse Session Wait WriteEvents WriteJobInResults',
  'remove-itemproperty': 'Credential Exclude Filter Force Include LiteralPath Name Path',
  'remove-job': 'Command Filter Force Id InstanceId Job Name State',
  'remove-pssession': 'ComputerName Id InstanceId Name Session',
  'remove-variable': 'Exclude Force Include Name Scope',
  'resolve-dnsname':
    'CacheOnly DnsOnly DnssecCd DnssecOk LlmnrFallback LlmnrNetbiosOnly LlmnrOnly Name NetbiosFallback NoHostsFile NoIdn NoRecursion QuickTimeout Server TcpOnly Type',
  'resolve-path': 'Credential LiteralPath Path Relative',
  'restart-service': 'DisplayName Exclude Force Include InputObject Name PassThru',
  'resume-service': 'DisplayName Exclude Include InputObject Name PassThru',
  'select-object':
    'ExcludeProperty ExpandProperty First Index InputObject Last Property Skip Unique Wait',
  'select-string':
    'AllMatches CaseSensitive Context Encoding Exclude Include InputObject List LiteralPath NotMatch Path Pattern Quiet SimpleMatch',
  'select-xml': 'Content LiteralPath Namespace Path XPath Xml',
  'send-mailmessage':
    'Attachments Bcc Body BodyAsHtml Cc Credential DeliveryNotificationOption Encoding From Port Priority SmtpServer Subject To UseSsl',
  'set-acl':
    'AclObject CentralAccessPolicy ClearCentralAccessPolicy Exclude Filter Include InputObject LiteralPath Passthru Path',
  'set-executionpolicy': 'ExecutionPolicy Force Scope',
  'set-location': 'LiteralPath PassThru Path StackName',
  'set-service':
    'ComputerName Description DisplayName InputObject Name PassThru StartupType Status',
  'set-strictmode': 'Off Version',
  'set-variable': 'Description Exclude Force Include Name Option PassThru Scope Value Visibility',
  'sort-object': 'CaseSensitive Culture Descending InputObject Property Unique',
  'split-path': 'Credential IsAbsolute Leaf LiteralPath NoQualifier Parent Path Qualifier Resolve',
  'start-process':
    'ArgumentList Credential FilePath LoadUserProfile NoNewWindow PassThru RedirectStandardError RedirectStandardInput RedirectStandardOutput UseNewEnvironment Verb Wait WindowStyle WorkingDirectory',
  'start-service': 'DisplayName Exclude Include InputObject Name PassThru',
  'start-sleep': 'Milliseconds Seconds',
  'stop-process': 'Force Id InputObject Name PassThru',
  'stop-service': 'DisplayName Exclude Force Include InputObject Name PassThru',
  'suspend-service': 'DisplayName Exclude Include InputObject Name PassThru',
  'test-connection':
    'AsJob Authentication BufferSize ComputerName Count Credential Delay Impersonation Quiet Source ThrottleLimit TimeToLive',
  'test-path':
    'Credential Exclude Filter Include IsValid LiteralPath NewerThan OlderThan Path PathType',
  'test-wsman':
    'ApplicationName Authentication CertificateThumbprint ComputerName Credential Port UseSSL',
  'unblock-file': 'LiteralPath Path',
  'uninstall-windowsfeature':
    'ComputerName Credential IncludeManagementTools LogPath Name Remove Restart Vhd',
  'wait-job': 'Any Filter Force Id InstanceId Job Name State Timeout',
  'wait-process': 'Id InputObject Name Timeout',
  'where-object':
    'CContains CEQ CGE CGT CIn CLE CLT CLike CMatch CNE CNotContains CNotIn CNotLike CNotMatch Contains EQ FilterScript GE GT In InputObject Is IsNot LE LT Like Match NE NotContains NotIn NotLike NotMatch Property Value',
  'write-debug': 'Message',
  'write-error':
    'Category CategoryActivity CategoryReason CategoryTargetName CategoryTargetType ErrorId ErrorRecord Exception Message RecommendedAction TargetObject',
  'write-eventlog': 'Category ComputerName EntryType EventId LogName Message RawData Source',
  'write-host': 'BackgroundColor ForegroundColor NoNewline Object Separator',
  'write-output': 'InputObject',
  'write-progress':
    'Activity Completed CurrentOperation Id ParentId PercentComplete SecondsRemaining SourceId Status',
  'write-verbose': 'Message',
  'write-warning': 'Message',
};
