import type { InterfaceParams } from '../content/schemas/interface-params.ts';

type CodeOf<Key> = Key extends `validation.${infer Code}` ? Code : never;

/** The code of a problem of a value, or of a notice about it; the text `item` puts an item of a list before any of them. */
export type ProblemCode = Exclude<CodeOf<keyof InterfaceParams>, 'item'>;

/** Codes of problems and notices, among them lists that several types share: see types/problems.ts. */
export type ProblemList = readonly (ProblemCode | ProblemList)[];
