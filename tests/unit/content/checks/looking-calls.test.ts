import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfReading } from './site.ts';

test('takes jobs and sessions of the console for reading', async () => {
  assertSound(
    await saidOfReading([
      '$job = Start-Job -ScriptBlock { Get-Service }; Wait-Job $job; Receive-Job $job; Remove-Job $job',
      "$session = New-PSSession -ComputerName '{{edgeFqdn}}'; Invoke-Command -Session $session { Get-Service }; Remove-PSSession $session",
      "$session = New-CimSession -ComputerName '{{edgeFqdn}}'; Get-CimInstance -CimSession $session -ClassName Win32_Service; Remove-CimSession $session",
    ]),
  );
});

test('takes methods of what the script made for its own question', async () => {
  assertSound(
    await saidOfReading([
      "$ping = New-Object -TypeName System.Net.NetworkInformation.Ping; $ping.Send('{{edgeFqdn}}', 2000).Status; $ping.Dispose()",
      "(New-Object Net.NetworkInformation.Ping).Send('{{edgeFqdn}}')",
      "$chain = New-Object System.Security.Cryptography.X509Certificates.X509Chain; $chain.ChainPolicy.RevocationMode = 'NoCheck'; foreach ($one in Get-ChildItem Cert:\\LocalMachine\\My) { $chain.Build($one) }",
      "$udp = New-Object System.Net.Sockets.UdpClient; $udp.Connect('{{edgeFqdn}}', 3478); $udp.Close()",
      "$hash = [System.Security.Cryptography.SHA256]::Create(); $bytes = [IO.File]::ReadAllBytes('C:\\a.cer'); $hash.ComputeHash($bytes); $hash.Dispose()",
      "[Security.Cryptography.HashAlgorithm]::Create('SHA256')",
      "$client = New-Object Net.Sockets.TcpClient; $client.Connect('{{edgeFqdn}}', 443); $stream = $client.GetStream(); $stream.Dispose(); $client.Dispose()",
      "$request = [System.Net.WebRequest]::Create('https://{{edgeFqdn}}/'); $request.Timeout = 20000; $request.Method = 'HEAD'; $answer = $request.GetResponse(); $answer.StatusCode; $answer.Close()",
    ]),
  );
});

test('says of a call that it does not know what to do', async () => {
  const unknown = [
    ["$object = Get-Service -Name W3SVC; $object.Examine('a')", '.Examine()'],
    ["$mail = New-Object Net.Mail.SmtpClient; $mail.Send('a', 'b', 'c', 'd')", '.Send()'],
    ["$ping = Get-Service -Name W3SVC; $ping.Send('a')", '.Send()'],
  ] as const;
  const all = await saidOfReading(unknown.map(([line]) => line));
  for (const [line, name] of unknown)
    assertSaidOnce(
      line,
      all.get(line),
      `found \`${name}\`, of which this check does not know that it only looks, expected only calls that fit \`effect: reads\` of \`test-push\`. Write \`effect: changes\` in runbook.yaml if it changes something; if it only looks, add it to src/content/checks/reading-methods.ts.`,
    );
  const verb = 'Search-Example -Name a';
  const said = await saidOfReading([verb]);
  assertSaidOnce(verb, said.get(verb), /if it only looks, add it to `harmless` in src\/content/);
});

test('says of a call that certainly changes something that it does', async () => {
  const changes = [
    "$request = [Net.WebRequest]::Create('https://push.lync.com/'); $request.Method = 'POST'; $request.GetResponse()",
    '(Get-Service -Name W3SVC).Stop()',
    '$pool = Get-CsPool; $pool.Uri = 1',
    'Start-Job -FilePath C:\\a.ps1',
    'Remove-CsPool -Identity a',
  ];
  const all = await saidOfReading(changes);
  for (const line of changes)
    assertSaidOnce(line, all.get(line), 'which changes something, expected only calls that fit');
});
