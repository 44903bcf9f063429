import type { Locale } from '../../locales.ts';
import { loosen } from './loosen.ts';
import { parseQuery, type Atom } from './query.ts';
import { judge, type Judged, type Wanted } from './rank.ts';
import type { SearchRecord } from '../record.ts';
import { parameterTerm, spanTerms } from './terms.ts';
import { parametersHolding, type ReaderValues } from './values.ts';

/** A record that the engine proposes; its text is loaded only when it is asked for, and may then be gone. */
interface Candidate {
  id: string;
  score: number;
  load: () => Promise<SearchRecord | undefined>;
}

/** What finds the records that hold all of some terms. */
export interface Engine {
  find: (terms: readonly string[]) => Promise<Candidate[]>;
}

/** What a search found: records that hold the whole query, or else those that come closest. */
export interface Outcome {
  results: Judged[];
  partial: boolean;
  /** There may be more than were looked at. */
  more: boolean;
}

/** The reader: their language, their values, and the runbook that is open. */
export interface Reader {
  locale: Locale;
  values: ReaderValues;
  runbook?: string | undefined;
}

const limit = 40;

/** Searches for what the reader typed, in the pages as they see them. */
export async function search(engine: Engine, query: string, reader: Reader): Promise<Outcome> {
  const atoms = parseQuery(query, reader.locale);
  if (atoms.length === 0) return { results: [], partial: false, more: false };
  const { values, runbook } = reader;
  const wanted = { query, atoms, values, runbook };
  const asked = requests(atoms, values).map((terms) => engine.find(terms));
  const candidates = unique((await Promise.all(asked)).flat());
  const judged = await judgeAll(candidates, wanted);
  const results = judged.filter(({ held, own }) => own && held === atoms.length);
  if (results.length > 0) return { results, partial: false, more: candidates.length > limit };
  const most = await closest(engine, wanted);
  if (most.length > 0) return { results: most, partial: true, more: false };
  const loose = await closest(engine, { ...wanted, atoms: loosen(atoms) });
  return { results: loose, partial: true, more: false };
}

/** The terms to ask for: those of the query, and those of parameters whose values hold a part of it. */
function requests(atoms: readonly Atom[], values: ReaderValues): string[][] {
  const all = [atoms.flatMap(spanTerms)];
  for (const atom of atoms) {
    const others = atoms.filter((other) => other !== atom).flatMap(spanTerms);
    for (const name of parametersHolding(values, atom).slice(0, 6))
      all.push([...others, parameterTerm(name)]);
  }
  return all;
}

/** The records that hold most of what is wanted, and at least half of it. */
async function closest(engine: Engine, wanted: Wanted): Promise<Judged[]> {
  const { atoms } = wanted;
  if (atoms.length < 2) return [];
  const found = (await Promise.all(atoms.map((atom) => engine.find(spanTerms(atom))))).flat();
  const times = new Map<string, number>();
  for (const { id } of found) times.set(id, (times.get(id) ?? 0) + 1);
  const likely = unique(found).sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
  const judged = await judgeAll(likely, wanted);
  const most = Math.max(0, ...judged.map(({ held }) => held));
  return judged
    .filter(({ held, own }) => own && held === most && held * 2 >= atoms.length)
    .slice(0, 10);
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if ((best.get(candidate.id)?.score ?? -1) < candidate.score) best.set(candidate.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

async function judgeAll(candidates: readonly Candidate[], wanted: Wanted): Promise<Judged[]> {
  const loaded = candidates
    .slice(0, limit)
    .map(async ({ load, score }) => ({ record: await load(), score }));
  return (await Promise.all(loaded))
    .flatMap(({ record, score }) => (record ? [judge(record, wanted, score)] : []))
    .sort((a, b) => b.score - a.score);
}
