import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineMarks, onlyRemoves } from '../../../src/render/line-marks.ts';
import { powershellTools } from '../../../src/powershell/build.ts';

const guards = Array.from(
  { length: 6 },
  (_, at) => `    if ($no${at}) { throw 'Set-CfRelay failed.' }`,
);
const script = [
  '& {',
  ...guards,
  "    $name = '{{relayName}}'",
  '    Set-CfRelay -Identity $name',
  ...guards,
  '}',
  '',
].join('\n');

test('the line that acts is marked, and what guards it can be folded away', () => {
  assert.deepEqual(lineMarks(script, 'changes'), {
    acting: [8],
    folds: [
      [1, 6],
      [9, 14],
    ],
  });
});

/** The lines of a script that stay in sight, without their indentation, a fold as its number of lines. */
function shownOf(lines: readonly string[]): string[] {
  const text = `${['& {', ...lines, '}'].join('\n')}\n`;
  const { folds } = lineMarks(text, 'changes');
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, at) => {
      const fold = folds.find(([first, last]) => first <= at && at <= last);
      if (!fold) return [line.trim()];
      return at === fold[0] ? [String(fold[1] - fold[0] + 1)] : [];
    });
}

test('what fills a variable of a line that acts stays in sight', () => {
  const shown = shownOf([
    ...guards,
    '    $first = @($saved.Names)[0]',
    ...guards,
    '    foreach ($row in $rows) {',
    ...guards.map((line) => `    ${line}`),
    "        $other, $name = $row.Split(' ')",
    '        if ($first) { $name = $first }',
    '        Set-CfRelay -Identity "$($row.Id)" -Name $name -Next $first',
    ...guards.map((line) => `    ${line}`),
    '    }',
  ]);
  assert.deepEqual(shown, [
    '& {',
    '6',
    '$first = @($saved.Names)[0]',
    '6',
    'foreach ($row in $rows) {',
    '6',
    "$other, $name = $row.Split(' ')",
    'if ($first) { $name = $first }',
    'Set-CfRelay -Identity "$($row.Id)" -Name $name -Next $first',
    '6',
    '}',
    '}',
  ]);
});

test('the conditions of a line that acts stay in sight, with what closes them', () => {
  const shown = shownOf([
    ...guards,
    '    if ($rows.Count -eq 0) {',
    "        Write-Host 'There is none.'",
    '        return',
    '    }',
    '    if (-not $found) {',
    ...guards.map((line) => `    ${line}`),
    '        foreach ($row in $rows) {',
    '            Set-CfRelay -Identity $row',
    '        }',
    ...guards.map((line) => `    ${line}`),
    '    }',
  ]);
  assert.deepEqual(shown, [
    '& {',
    '10',
    'if (-not $found) {',
    '6',
    'foreach ($row in $rows) {',
    'Set-CfRelay -Identity $row',
    '}',
    '6',
    '}',
    '}',
  ]);
});

test('what is handed over as a table stays in sight as a whole', () => {
  const shown = shownOf([
    ...guards,
    '    $settings = @{',
    "        Name = 'a'",
    '    }',
    "    $settings['Id'] = $saved.Id",
    '    $settings.Next = 1',
    ...guards,
    '    [void](New-CfRelay @settings)',
  ]);
  assert.deepEqual(shown, [
    '& {',
    '6',
    '$settings = @{',
    "Name = 'a'",
    '}',
    "$settings['Id'] = $saved.Id",
    '$settings.Next = 1',
    '6',
    '[void](New-CfRelay @settings)',
    '}',
  ]);
});

test('a variable of a block that runs elsewhere, and one that is only read, are folded away', () => {
  const shown = shownOf([
    '    $read = {',
    '        $name = 1',
    ...guards,
    '    }',
    '    if ($name.Length -eq 3) { $other = $name }',
    "    if ($names) { throw '$name = 1' }",
    '    $named = 2',
    '    Set-CfRelay -Identity $name',
  ]);
  assert.deepEqual(shown, ['& {', '12', 'Set-CfRelay -Identity $name', '}']);
});

test('a reading, a short and an unclear command is shown as a whole', () => {
  assert.deepEqual(lineMarks(script, 'reads'), { acting: [], folds: [] });
  assert.deepEqual(lineMarks("& {\n    Set-CfRelay -Identity 'a'\n}\n", 'changes'), {
    acting: [1],
    folds: [],
  });
  assert.deepEqual(
    lineMarks(script.replace('Set-CfRelay -', 'Get-CfRelay -'), 'changes').folds,
    [],
  );
});

test('a command that reads keeps what it shows in sight, and where that comes from', () => {
  const reading = script
    .replace("$name = '{{relayName}}'", '$relays = @(Get-CfRelay)')
    .replace('Set-CfRelay -Identity $name', '$relays | Format-List -Property Name');
  assert.deepEqual(lineMarks(reading, 'reads'), {
    acting: [],
    folds: [
      [1, 6],
      [9, 14],
    ],
  });
});

test('what only takes something away is told from other changes', () => {
  assert.equal(onlyRemoves(script, 'changes'), false);
  assert.equal(onlyRemoves(script.replace('Set-CfRelay -', 'Remove-CfRelay -'), 'changes'), true);
  assert.equal(onlyRemoves(script, 'reads'), false);
});

test('the code with its marks is the script again, parameters in one piece', async () => {
  const html = await powershellTools.highlight(script, [], lineMarks(script, 'changes'));
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x26;/g, '&')
    .replace(/&#x27;/g, "'");
  assert.equal(plain, script);
  assert.match(
    html,
    /<t-a><t-1> {4}<t-f>Set-CfRelay<\/t-f> <t-p>-Identity \$name<\/t-p>\n<\/t-1><\/t-a>/,
  );
  assert.equal(html.match(/<t-g>/g)?.length, 2);
});
