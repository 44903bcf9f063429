import type { ParameterRule } from '../../content/schemas/parameter.ts';
import type { Result } from '../value-result.ts';

/** The keys of content/parameters.yaml that only some types take. */
export type TypeKey = 'choices' | 'maxLength' | 'min' | 'max' | 'pattern' | 'extension';

/** A type of value: its parser and its properties. */
export interface ValueType {
  /**
   * Parses a text without spaces around it into the form that goes into commands, or says what is wrong with it.
   * Characters that no value may hold are refused before.
   */
  readonly parse: (text: string, rule: ParameterRule) => Result;
  /** Its values cannot become code: only they may stand outside quotes in a command. */
  readonly isClosed?: true;
  /** A value is several texts, typed on lines of their own. */
  readonly isList?: true;
  /** The keys that it takes beside those that every type takes. */
  readonly keys?: Readonly<Partial<Record<TypeKey, 'required' | 'optional'>>>;
}
