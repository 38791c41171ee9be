/**
 * What PowerShell runs: always the same text, so nothing of a request can become a part of it. Resource and tenant come in
 * through variables, and whatever happens goes out as one line of JSON behind a marker, so that what a profile or a module
 * writes cannot be taken for it.
 *
 * - Az.Accounts 2.2.0 is the first with `-ResourceUrl`; from 2.17.0 it has `-AsSecureString`, from 5.0.0 it gives nothing
 *   else (Azure/azure-powershell#26625).
 * - `ConvertFrom-SecureString -AsPlainText` came with PowerShell 7; before, the text is read out of the BSTR.
 * - PowerShell 5.1 writes a date as `/Date(ms)/` (Azure/azure-sdk-for-net#20317): the ticks say the same everywhere.
 */
const script = `
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
$InformationPreference = 'SilentlyContinue'
function Write-Answer($answer) {
  [Console]::Out.WriteLine('entrada-answer:' + (ConvertTo-Json -InputObject $answer -Compress -Depth 3))
}
try {
  [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false)
} catch { }
try {
  $module = Import-Module Az.Accounts -MinimumVersion 2.2.0 -PassThru | Where-Object { $_.Name -eq 'Az.Accounts' } | Select-Object -First 1
} catch {
  Write-Answer @{ state = 'module-missing'; message = $_.Exception.Message }
  exit 0
}
try {
  if ($null -eq (Get-AzContext)) {
    Write-Answer @{ state = 'not-signed-in' }
    exit 0
  }
  $parameters = @{ ResourceUrl = $env:ENTRADA_RESOURCE }
  if ($env:ENTRADA_TENANT) { $parameters.TenantId = $env:ENTRADA_TENANT }
  if ($module.Version -ge [Version]'2.17.0' -and $module.Version -lt [Version]'5.0.0') { $parameters.AsSecureString = $true }
  $answer = Get-AzAccessToken @parameters
  $token = $answer.Token
  if ($token -is [System.Security.SecureString]) {
    if ($PSVersionTable.PSVersion.Major -ge 7) {
      $token = ConvertFrom-SecureString -SecureString $token -AsPlainText
    } else {
      $text = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($token)
      try { $token = [System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($text) }
      finally { [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($text) }
    }
  }
  $expires = $answer.ExpiresOn
  $ticks = $null
  if ($expires -is [System.DateTimeOffset]) { $ticks = [string]$expires.UtcTicks }
  elseif ($expires -is [System.DateTime]) { $ticks = [string]$expires.ToUniversalTime().Ticks }
  Write-Answer @{ state = 'token'; token = $token; expiresOn = $expires; expiresOnTicks = $ticks; tenant = $answer.TenantId; account = $answer.UserId }
} catch {
  Write-Answer @{ state = 'failed'; message = $_.Exception.Message }
}
`;

/** Stands before the one line that is the answer. */
export const answerMarker = 'entrada-answer:';

/** Variables that carry a request into the script. */
export const requestVariables = { resource: 'ENTRADA_RESOURCE', tenant: 'ENTRADA_TENANT' } as const;

/** Arguments of `pwsh` and of `powershell.exe`: no profile, no question, and the script in UTF-16 as they want it. */
export const powerShellArguments: readonly string[] = [
  '-NoLogo',
  '-NoProfile',
  '-NonInteractive',
  '-OutputFormat',
  'Text',
  '-EncodedCommand',
  Buffer.from(script.trim(), 'utf16le').toString('base64'),
];
