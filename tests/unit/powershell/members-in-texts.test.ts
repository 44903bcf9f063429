import assert from 'node:assert/strict';
import { test } from 'node:test';
import { membersInTexts } from '../../../src/powershell/members-in-texts.ts';

const mistakes = [
  ['"push-turned-off-$row.Identity.csv"', '$row.Identity'],
  ['if ("$saved.Identity" -eq \'a\') { throw }', '$saved.Identity'],
  ['Where-Object { "$_.Identity" -eq \'Global\' }', '$_.Identity'],
  ['if ("$rows[0]" -ne \'Global\') { throw }', '$rows[0]'],
  ['"$($a | ForEach-Object { "$_[$i]" })"', '$_[$i]'],
  ['if ("$rows.Count" -eq \'0\') { 1 }', '$rows.Count'],
  ['"a $script:row.Name b"', '$script:row.Name'],
  ['"$row.ProxyFqdn"; $row.ProxyFqdn', '$row.ProxyFqdn'],
  ['"$row.ProxyFqdn"; "$($other.ProxyFqdn)"', '$row.ProxyFqdn'],
  ['"$row.ProxyFqdn"; $a | Select-Object -Property Identity, ProxyFqdn', '$row.ProxyFqdn'],
  ['"$row.ProxyFqdn"; $row = New-Object PSObject -Property @{ ProxyFqdn = 1 }', '$row.ProxyFqdn'],
  ['@"\n$row.Identity\n"@', '$row.Identity'],
  ['"$name.Trim()"', '$name.Trim'],
  ['Set-CsUser -Identity Tag:$row.Identity', '$row.Identity'],
  ['Set-CsUser Site:$_.Name -Force', '$_.Name'],
  ['Get-Item C:\\logs\\$row.Identity', '$row.Identity'],
] as const;

for (const [line, written] of mistakes) {
  test(`tells what PowerShell does not fill in of ${line}`, () => {
    const [found, ...others] = membersInTexts(line);
    assert.ok(found);
    const variable = written.replace(/[.[].*/, '');
    assert.ok(found.what.startsWith(`\`${written}\` in a text, of which PowerShell fills in \``));
    assert.ok(found.advice.startsWith(`Write \`$(${written})\`, or \`\${${variable.slice(1)}}`));
    assert.equal(found.start, line.indexOf(written));
    assert.deepEqual(others, []);
  });
}

for (const [line, written, meant] of [
  ['"push-$($row).Identity.csv"', '$($row).Identity', '$row.Identity'],
  ['if ("$($saved).Identity" -ne "a") { throw }', '$($saved).Identity', '$saved.Identity'],
  ['Get-CsPool -Identity "${row.Identity}"', '${row.Identity}', '$row.Identity'],
  ['@"\n$( $row ).Identity\n"@', '$( $row ).Identity', '$row.Identity'],
  ['"$($a | ForEach-Object { "$($_).Count" })"', '$($_).Count', '$_.Count'],
  ['if ("$($saved[0]).Identity" -ne "a") { throw }', '$($saved[0]).Identity', '$saved[0].Identity'],
  ['Set-CsUser -Identity "$($rows[$i]).Identity"', '$($rows[$i]).Identity', '$rows[$i].Identity'],
  ['"$(($row)).Identity"', '$(($row)).Identity', '$row.Identity'],
  ['"$( ( $row ) ).Identity"', '$( ( $row ) ).Identity', '$row.Identity'],
  ['"$($_.Identity).Trim()" -eq "Global"', '$($_.Identity).Trim', '$_.Identity.Trim'],
  ['"$($row.Name[0]).ToUpper()"', '$($row.Name[0]).ToUpper', '$row.Name[0].ToUpper'],
] as const)
  test(`tells that ${written} is not the member, in ${line}`, () => {
    const [found, ...others] = membersInTexts(line);
    assert.ok(found);
    assert.ok(found.what.startsWith(`\`${written}\` in a text, of which PowerShell fills in `));
    assert.equal(found.advice, `Write \`$(${meant})\`.`);
    assert.equal(found.start, line.indexOf(written));
    assert.deepEqual(others, []);
  });

test('finds nothing where the whole variable is meant', () => {
  for (const line of [
    '"$path.new"; $a.New',
    '"$record.old $record.csv"',
    '"$server.contoso.com"',
    '"That was $x."',
    '"That was $x. Nothing was changed."',
    '"$($row.Identity)"',
    '"${row}.Identity"',
    '"${row}[0]"',
    '"$row`.Identity"',
    '"$($path).new"',
    '"$($name).status.contoso.com"',
    '"$($name).Count2"',
    '"$($row).$($other).csv"',
    '${row.Identity} = 1; "${Row.Identity}"',
    '"${env:row.Identity} ${C:\\row.Identity}"',
    '"$($row.Identity).csv"',
    '"$($row.Identity).state"',
    '"$($rows[0]).csv"',
    '"$($rows[0]).status.contoso.com"',
    '"$(($row)).log"',
    '"$(@($rows).Count).Count"',
    '"$(($row).Identity)"',
    '"$( ($rows[0]).Identity.Trim() )"',
    '"($($row)).Identity"',
    '"`$($row).Identity"',
    '"`${row.Identity}"',
    "@'\n$($row).Identity\n'@",
    '$($row).Identity',
    '"`$row.Identity"',
    "'$row.Identity'",
    "@'\n$row.Identity\n'@",
    '"$env:USERPROFILE.Name"',
    '"[$a][$b]"',
    '"$name[a-z]"',
    '$row.Identity # "$row.Identity"',
    'Set-CsUser -Identity $row.Identity',
    'Set-CsUser -Identity:$row.Identity',
    'Set-CsUser Tag:$($row.Identity) Tag:$name C:\\a\\$name.log',
    '$all = @{ Name=$row.Identity }; if ($row.Identity) { -not$row.Identity }',
    '[Text.Encoding]::$name.Length; # Tag:$row.Identity',
    "'Tag:$row.Identity'",
  ])
    assert.deepEqual(membersInTexts(line), [], line);
});
