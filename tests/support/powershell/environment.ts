/**
 * Where .NET and PowerShell run: no word of welcome, no telemetry, no colours, no question for updates, and no work for a
 * speed that short runs never reach.
 */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  DOTNET_NOLOGO: '1',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE: '1',
  DOTNET_GENERATE_ASPNET_CERTIFICATE: 'false',
  DOTNET_TieredPGO: '0',
  DOTNET_gcConcurrent: '0',
  POWERSHELL_TELEMETRY_OPTOUT: '1',
  POWERSHELL_UPDATECHECK: 'Off',
  NO_COLOR: '1',
};
