import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { compareNames } from './compare-names.ts';

/** Holds a runbook that declares its range of facts to covering each of them, and no other. */
export function checkSourceFacts(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ structure }) => {
    const range = structure?.value.factRange;
    if (!structure || !range) return [];
    const problem = rangeProblem(structure, range);
    if (problem) return [problem];
    const expected = idsIn(range);
    const mentions = mentionsIn(structure.value);
    const facts = [...new Set(mentions.map(({ fact }) => fact))];
    const { misspelled, missing: lacking } = compareNames(expected, facts);
    const outside = mentions.filter(({ fact }) => !expected.includes(fact));
    const narrow = tooNarrow(structure, range, outside);
    if (narrow) return [...missing(structure, lacking), narrow];
    const meant = new Map(misspelled.map((one) => [one.name, one.meant]));
    return [
      ...missing(structure, lacking),
      ...outside.map(({ fact, path }) => {
        const other = meant.get(fact);
        const advice = `Write the number that the source gives the fact, as ${other ?? range[0]}, or widen \`factRange\`.`;
        const right = other === undefined ? '' : `\`${other}\`, which no step covers, or another `;
        const details = {
          found: `the fact ${fact}`,
          expected: `${right}one of ${range[0]} to ${range[1]}`,
        };
        return diagnosticAtPath(structure, path, { ...details, advice });
      }),
    ];
  });
}

/** A range that several facts are out of, all on one side and without a gap, is what is wrong, and not each of them. */
function tooNarrow(
  yaml: YamlFile<Runbook>,
  [first, last]: readonly [string, string],
  outside: readonly Mention[],
): Diagnostic | undefined {
  const facts = [...new Set(outside.map(({ fact }) => fact))].sort(byNumber);
  const [low, high] = [facts[0], facts.at(-1)];
  if (low === undefined || high === undefined || outside.length < 2) return undefined;
  const isAbove = facts.join() === idsIn([after(last), high]).join();
  const isBelow = after(high) === first && facts.join() === idsIn([low, high]).join();
  if (!isAbove && !isBelow) return undefined;
  const [from, to] = isAbove ? [first, high] : [low, last];
  return diagnosticAtPath(yaml, ['factRange'], {
    found: `the range ${first} to ${last}`,
    expected: `${from} to ${to}, as the steps have facts of it`,
    advice: `Write \`factRange: [${from}, ${to}]\`, or correct the facts from ${low} to ${high}.`,
  });
}

const numberOf = (fact: string) => Number(fact.slice(1));
const byNumber = (one: string, other: string) => numberOf(one) - numberOf(other);

function after(fact: string): string {
  return `${fact.charAt(0)}${numberOf(fact) + 1}`;
}

function rangeProblem(yaml: YamlFile<Runbook>, range: readonly [string, string]) {
  const [first, last] = range;
  const isOfOne = last.startsWith(first.charAt(0));
  if (isOfOne && Number(first.slice(1)) <= Number(last.slice(1))) return undefined;
  const found = `the range ${first} to ${last}`;
  const expected = 'two facts of one source, the lower one first';
  const advice = 'Write the first and the last fact of the source, as [A0, A35].';
  return diagnosticAtPath(yaml, ['factRange'], { found, expected, advice });
}

function missing(yaml: YamlFile<Runbook>, facts: string[]): Diagnostic[] {
  return facts.map((fact) => {
    const expected = 'a step that covers it, or an entry of `corrections` or `factsElsewhere`';
    const advice = `Tell it in a step that has \`facts: [${fact}]\`, or say where it went, as \`{ fact: ${fact}, where: sources }\` below \`factsElsewhere\`.`;
    return diagnosticAtPath(yaml, ['factRange'], {
      found: `no trace of fact ${fact}`,
      expected,
      advice,
    });
  });
}

function idsIn([first, last]: readonly [string, string]): string[] {
  const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
  return Array.from(
    { length: Math.max(0, to - from + 1) },
    (_, i) => `${first.charAt(0)}${from + i}`,
  );
}

interface Mention {
  readonly fact: string;
  readonly path: (string | number)[];
}

function mentionsIn(runbook: Runbook): Mention[] {
  const at = (facts: readonly string[], path: (string | number)[]) =>
    facts.map((fact, index) => ({ fact, path: [...path, 'facts', index] }));
  return [
    ...runbook.tasks.flatMap((task, t) => [
      ...at(task.facts, ['tasks', t]),
      ...task.steps.flatMap((step, s) => at(step.facts, ['tasks', t, 'steps', s])),
    ]),
    ...runbook.corrections.flatMap(({ facts }, index) => at(facts, ['corrections', index])),
    ...runbook.factsElsewhere.map(({ fact }, index) => {
      return { fact, path: ['factsElsewhere', index, 'fact'] };
    }),
  ];
}
