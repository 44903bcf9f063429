/** Assignments after which any server passes for the one that is meant. */
export const uncheckedServers: readonly (readonly [text: string, found: string])[] = [
  [
    '[Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }',
    '`[Net.ServicePointManager]::ServerCertificateValidationCallback`, which switches',
  ],
  [
    '[System.Net.ServicePointManager]::ServerCertificateValidationCallback = {param($a,$b,$c,$d) return $true}',
    '`[System.Net.ServicePointManager]::ServerCertificateValidationCallback`, which',
  ],
  [
    '[Net.ServicePointManager]::CheckCertificateRevocationList = $false',
    '`[Net.ServicePointManager]::CheckCertificateRevocationList`, which',
  ],
  [
    "$r = [Net.WebRequest]::Create('https://a.example/a'); $r.ServerCertificateValidationCallback = { $true }",
    '`$r.ServerCertificateValidationCallback`, which',
  ],
];
