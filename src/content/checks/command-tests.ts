import type { Command } from '../schemas/command.ts';
import type { Expectation, Failure } from '../schemas/expectation.ts';
import type { YamlPath } from '../read/yaml-file.ts';

/** A test of an output, which is an expectation or a failure. */
export type Test = Partial<Expectation & Failure>;

/** A test and where it stands in runbook.yaml. */
interface PlacedTest {
  readonly test: Test;
  readonly path: YamlPath;
}

/** All tests of a command by its id: what it must show, what it shows where something is wrong, and what is so after it. */
export function testsOf(id: string, { expect, failures, after }: Command): PlacedTest[] {
  const lists = [
    { tests: expect, path: ['commands', id, 'expect'] },
    { tests: failures, path: ['commands', id, 'failures'] },
    { tests: after?.expect ?? [], path: ['commands', id, 'after', 'expect'] },
  ];
  return lists.flatMap(({ tests, path }) =>
    tests.map((test, index) => ({ test, path: [...path, index] })),
  );
}

/** The texts of a test, which may have placeholders, and the keys that lead to each. */
export function expectedTexts({ equals, text, contains, where }: Test) {
  const all = [
    { keys: ['equals'], text: equals },
    { keys: ['text'], text },
    { keys: ['contains'], text: contains },
    { keys: ['where', 'equals'], text: where?.equals },
  ];
  return all.flatMap((one) => (one.text === undefined ? [] : [{ keys: one.keys, text: one.text }]));
}
