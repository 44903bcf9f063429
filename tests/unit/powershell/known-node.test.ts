import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Node } from 'web-tree-sitter';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { askedMembers, knownRoot } from '../../../src/powershell/known-node.ts';
import { plainScript } from '../../../src/powershell/plain-script.ts';

const parser = await powerShellParser();

const scripts = [
  '',
  '  \n',
  'if ($a) { Get-Item } elseif ($b) { 1 } else { }',
  'do { $x++ } until ($x -gt 3)\nwhile ($true) { break }',
  '& { param($a) $a.B[0] } -c:1 @d 2>&1 | Where-Object { $_ } # end',
  'Get-Item (',
  '$h = @{ A = 1; B = { x } }\n\n[IO.File]::Delete($h.A)',
  ...globSync('content/runbooks/exchange-push-proxy/commands/*.ps1')
    .toSorted()
    .slice(0, 4)
    .map((file) => plainScript(readFileSync(file, 'utf8'))),
];

/** What tells a node from all others of its tree. */
const told = (node: Node | null) =>
  node && `${node.type} ${String(node.isNamed)} ${node.startIndex}-${node.endIndex} ${node.text}`;

const membersOf = (node: Node) => ({
  parent: told(node.parent),
  children: node.children.map(told),
  count: [node.childCount, node.namedChildCount],
  second: told(node.child(1)),
  ends: [node.firstChild, node.lastChild, node.firstNamedChild, node.lastNamedChild].map(told),
  named: node.namedChildren.map(told),
  beside: [node.nextSibling, node.previousSibling, node.nextNamedSibling].map(told),
  fields: ['command_name', 'command_elements', 'condition'].map((name) =>
    told(node.childForFieldName(name)),
  ),
  commands: node.descendantsOfType('command').map(told),
  several: node.descendantsOfType(['variable', 'command', 'string_literal']).map(told),
  at: [0, 3, node.startIndex, node.endIndex].map((index) => told(node.descendantForIndex(index))),
});

function assertAlike(known: Node, parsed: Node): void {
  assert.equal(told(known), told(parsed));
  assert.deepEqual(membersOf(known), membersOf(parsed), told(parsed) ?? '');
  for (const [at, child] of parsed.children.entries()) {
    const own = known.child(at);
    assert.ok(own);
    assertAlike(own, child);
  }
}

test('a known node answers as the node of the parser does', () => {
  for (const script of scripts) {
    const tree = parser.parse(script);
    assert.ok(tree);
    assertAlike(knownRoot(tree.rootNode, script), tree.rootNode);
    tree.delete();
  }
});

test('no node of two trees has the number of another', () => {
  const ids = ['a; b', 'a; b'].flatMap((script) => {
    const tree = parser.parse(script);
    assert.ok(tree);
    const root = knownRoot(tree.rootNode, script);
    return root.descendantsOfType(['program', 'command']).map(({ id }) => id);
  });
  assert.equal(ids.length, 6);
  assert.equal(new Set(ids).size, 6);
});

test('no check asks a node for another member', () => {
  const tree = parser.parse('a');
  assert.ok(tree);
  const asked = new Set<string>(askedMembers);
  const all = Object.getOwnPropertyNames(Object.getPrototypeOf(tree.rootNode));
  const others = [...all, 'startPosition'].filter(
    (name) => !asked.has(name) && !['constructor', 'toString', 'equals', 'edit'].includes(name),
  );
  assert.ok(others.length > 10);
  const pattern = new RegExp(String.raw`(?<!c)\.(?:${others.join('|')})\b`);
  const files = globSync('src/powershell/**/*.ts').filter(
    // These read the tree of the parser itself.
    (file) => !/(?:known-node|parse-script)\.ts$/.test(file),
  );
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), pattern, file);
});
