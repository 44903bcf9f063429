import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, OpenContent, RunbookContent } from '../read/content.ts';
import { forgetFiles } from '../read/file-cache.ts';
import { runbookFolder } from '../read/site-files.ts';
import { displayName } from '../read/text-file.ts';
import { powershellTools } from '../../powershell/build.ts';
import { contentOfOne, judgeRunbook, judgeSharedTexts } from './check-runbooks.ts';
import {
  comparedRunbook,
  factsOf,
  type ComparedContent,
  type ComparedRunbook,
  type RunbookFacts,
} from './compared-runbook.ts';
import { withMeantNames, type MeantCommands } from './meant-commands.ts';
import { asMeant } from './meant-content.ts';
import { withMeantUndos } from './meant-undos.ts';
import { runCheck, type Check } from './run-check.ts';
import type { SoundRunbooks } from './sound-runbooks.ts';

/** A check, by what it is fed with; one that judges both what is shared and runbooks never sees them together. */
export interface Rule {
  /** Judges what runbooks share, without a runbook. */
  readonly shared?: Check;
  /** Judges one runbook, beside what all share. */
  readonly alone?: Check;
  /** Compares runbooks with each other, or with what they share. */
  readonly compared?: Check<ComparedContent>;
}

/** How content is judged. */
export interface JudgeOptions {
  /** Runbooks that are known to be sound are neither read nor judged again by the checks that judge one alone. */
  sound?: SoundRunbooks;
  /** Whether each runbook is forgotten when it is judged, because nobody asks for it afterwards. */
  forgets?: boolean;
}

/** What rules have found so far, in their order. */
type Found = ReadonlyMap<Rule, Diagnostic[]>;

/**
 * Judges content runbook by runbook, and then what is left of all of them together. What is found stands in the order of
 * the rules, and behind what is said of runbooks and texts.
 */
export async function judgeContent(
  opened: OpenContent,
  rules: readonly Rule[],
  options: JudgeOptions,
): Promise<Diagnostic[]> {
  const { shared, ids, diagnostics } = opened;
  const found: Found = new Map(rules.map((rule) => [rule, []]));
  const judged: Judged[] = [];
  for (const id of ids) judged.push(await judgeOne(opened, id, found, options));
  const ofTexts = await judgeSharedTexts(shared);
  const isWhole = diagnostics.length === 0;
  await judgeTogether({ ...shared, isWhole, runbooks: judged.map(({ left }) => left) }, found);
  const all = [
    ...judged.flatMap(({ ofIds }) => ofIds),
    ...judged.flatMap(({ ofRunbook }) => ofRunbook),
    ...ofTexts,
    ...[...found.values()].flat(),
  ];
  // A check that failed itself has judged nothing.
  const hasFailed = all.some(({ file }) => file === displayName(shared.root));
  if (isWhole && !hasFailed)
    for (const { sound } of judged) if (sound) options.sound?.add(sound.key, sound.facts);
  return all;
}

/** What is said of a runbook, and what is left of it. */
interface Judged {
  readonly ofIds: readonly Diagnostic[];
  readonly ofRunbook: readonly Diagnostic[];
  readonly left: ComparedRunbook;
  /** What is to be kept of a runbook in which nothing was found, which was not known. */
  readonly sound?: { readonly key: string; readonly facts: RunbookFacts };
}

async function judgeOne(
  opened: OpenContent,
  id: string,
  found: Found,
  { sound, forgets = false }: JudgeOptions,
): Promise<Judged> {
  const { shared, readRunbook, readAgain } = opened;
  const read = (reader: (id: string) => RunbookContent) => {
    const content = reader(id);
    if (forgets) forgetFiles(runbookFolder(shared.root, id));
    return asMeant(content);
  };
  const again = () => read(readAgain).runbook;
  const state = sound?.stateOf(opened, id);
  const known = state && sound?.find(state);
  if (known) return { ofIds: [], ofRunbook: [], left: comparedRunbook(known, again) };
  const { runbook, diagnostics: ofIds } = read(readRunbook);
  const facts = factsOf(runbook);
  const ofRunbook = await judgeAlone(shared, runbook, found);
  const judged = { ofIds, ofRunbook: ofRunbook.diagnostics, left: comparedRunbook(facts, again) };
  const isSound = ofRunbook.isSound && ofIds.length === 0 && runbook.isWhole;
  if (!state || !isSound) return judged;
  // What was judged is what the key is of, unless somebody has changed it meanwhile.
  const { key } = state;
  return sound?.stateOf(opened, id)?.key === key ? { ...judged, sound: { key, facts } } : judged;
}

/** Judges a runbook as if there were no other, and tells whether nothing was found. */
async function judgeAlone(shared: Content, runbook: RunbookContent, found: Found) {
  const parser = await powerShellParser();
  const named = await withMeantNames(shared, runbook);
  const written = contentOfOne(shared, named.runbook);
  const { runbook: meant, diagnostics: ofUndos } = withMeantUndos(written, named.runbook, parser);
  const alone = contentOfOne(shared, meant);
  const ofRunbook = named.asWritten(await judgeRunbook(alone));
  const diagnostics = [...named.diagnostics, ...ofUndos, ...ofRunbook];
  const isSound = (await judgeByRules(alone, found, named)) && diagnostics.length === 0;
  powershellTools.forgetScripts(parser);
  return { diagnostics, isSound };
}

/** Judges a runbook by the rules for one, and tells whether they found nothing. */
async function judgeByRules(
  alone: Content,
  found: Found,
  { asWritten }: Pick<MeantCommands, 'asWritten'>,
): Promise<boolean> {
  let isSound = true;
  for (const [rule, diagnostics] of found) {
    if (!rule.alone) continue;
    const own = await runCheck(rule.alone, rule.shared ? withoutShared(alone) : alone);
    if (own.length > 0) isSound = false;
    diagnostics.push(...asWritten(own));
  }
  return isSound;
}

function withoutShared(content: Content): Content {
  const { root, files, folders, isWhole, runbooks } = content;
  return { root, files, folders, isWhole, runbooks, strings: new Map(), readmes: new Map() };
}

/** Judges what runbooks share, and compares them. */
async function judgeTogether(content: ComparedContent, found: Found): Promise<void> {
  for (const [rule, diagnostics] of found) {
    if (rule.shared)
      diagnostics.unshift(...(await runCheck(rule.shared, { ...content, runbooks: [] })));
    if (rule.compared) diagnostics.push(...(await runCheck(rule.compared, content)));
  }
}
