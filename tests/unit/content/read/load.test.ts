import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { DiagnosticError } from '../../../../src/diagnostic.ts';
import {
  loadCommand,
  loadFigure,
  loadFrontmatter,
  loadInterface,
  loadOutput,
  loadParameters,
  loadProducts,
  loadRunbooks,
  loadTitles,
} from '../../../../src/content/read/load.ts';

const root = resolve(import.meta.dirname, '../../../fixtures/valid-site/content');

test('loads a runbook with what it leaves out filled in', () => {
  const [runbook] = loadRunbooks(root);
  assert.equal(runbook?.id, 'enable-push');
  assert.deepEqual(runbook.alsoFor, []);
  assert.equal(runbook.commands['show-push']?.effect, 'reads');
  assert.deepEqual(runbook.tasks[0]?.when, { phones: ['apple'] });
});

test('loads the catalogues', () => {
  assert.equal(loadParameters(root)['edgeFqdn']?.label.ko, '에지 서버');
  assert.equal(loadProducts(root)['lync-server-2013']?.extendedEnd, '2023-04-11');
  assert.deepEqual(loadInterface('ko', root)['site'], {
    home: '홈',
    greeting: '{name} 님, 안녕하세요',
  });
});

test('loads commands and outputs without the line break at their end', () => {
  const command =
    'Get-CsPushNotificationConfiguration | Format-List Identity, EnableApplePushNotificationService';
  assert.equal(loadCommand('enable-push', 'show-push', root), command);
  assert.equal(
    loadOutput('enable-push', 'push', root),
    'EnableApplePushNotificationService : True',
  );
});

test('loads a figure with its words', () => {
  const figure = loadFigure('enable-push', 'path', root);
  assert.equal(figure.title.fr, 'Le trajet');
  assert.match(figure.svg, /^<svg viewBox="0 0 340 /);
  assert.match(figure.wide, /^<svg viewBox="0 0 600 /);
});

test('loads the title and the summary of a runbook in a language', () => {
  assert.deepEqual(loadFrontmatter('enable-push', 'fr', root), {
    title: 'Activer les notifications push',
    summary: 'Les téléphones annoncent les nouveaux messages.',
  });
});

test('reads the title of a task wherever its attributes stand', () => {
  const copy = mkdtempSync(join(tmpdir(), 'fieldbook-load-'));
  try {
    cpSync(root, copy, { recursive: true });
    const path = join(copy, 'runbooks/enable-push/fr.mdx');
    const tag = /<Task id="(\w+)" title="([^"]+)">/;
    const source = readFileSync(path, 'utf8');
    const [, id = '', title = ''] = tag.exec(source) ?? [];
    writeFileSync(path, source.replace(tag, '<Task\n  title=\'$2\'\n  id="$1"\n>'));
    assert.notEqual(title, '');
    assert.equal(loadTitles('enable-push', 'fr', copy).get(id), title);
    assert.equal(loadTitles('enable-push', 'fr', copy).size, 5);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('reads a file once, and anew when it has changed', () => {
  const copy = mkdtempSync(join(tmpdir(), 'fieldbook-load-'));
  try {
    cpSync(root, copy, { recursive: true });
    assert.equal(loadInterface('ko', copy), loadInterface('ko', copy));
    const path = join(copy, 'interface/ko.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('home: 홈', 'home: 집'));
    const site = loadInterface('ko', copy)['site'];
    assert.deepEqual(site, { home: '집', greeting: '{name} 님, 안녕하세요' });
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('names a file that is not there, and says that case counts', () => {
  assert.throws(() => loadCommand('enable-push', 'Disable-Push', root), {
    name: 'DiagnosticError',
    message:
      'tests/fixtures/valid-site/content/runbooks/enable-push/commands/Disable-Push.ps1:1:1: ' +
      'found no file, expected a readable file. ' +
      'Add the file, or correct the name that refers to it (case counts).',
  });
});

test('reports what is wrong in every runbook, not in the first alone', () => {
  const copy = mkdtempSync(join(tmpdir(), 'fieldbook-load-'));
  try {
    for (const id of ['first', 'second']) {
      cpSync(join(root, 'runbooks/enable-push'), join(copy, 'runbooks', id), { recursive: true });
      writeFileSync(join(copy, 'runbooks', id, 'runbook.yaml'), 'id: enable-push\nminutes: many\n');
    }
    assert.throws(
      () => loadRunbooks(copy),
      (error) => {
        assert.ok(error instanceof DiagnosticError);
        const minutes = error.diagnostics.filter(({ at }) => at === 'minutes');
        assert.deepEqual(
          minutes.map(({ line, column }) => ({ line, column })),
          [
            { line: 2, column: 1 },
            { line: 2, column: 1 },
          ],
        );
        return true;
      },
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});
