import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** A line of a stack that leads into packages or into Node. */
const foreignFrame = /^\s*at .*(?:node_modules|node:internal|<anonymous>)/;

/** What a build printed besides its progress, in which files are named as in the project. */
export class OtherOutput {
  readonly #lines: string[] = [];
  readonly #folders: readonly string[];

  /** The folder of the copy that the build ran in is left out of the names of files. */
  constructor(folder: string) {
    this.#folders = [`${pathToFileURL(folder).href}/`, `${folder}/`];
  }

  readonly add = (line: string): void => {
    let text = line;
    for (const folder of this.#folders) text = text.replaceAll(folder, '');
    this.#lines.push(text);
  };

  /** All of it. */
  text(): string {
    return this.#lines.join('\n');
  }

  /** What helps a person after a failure: lines of a stack stay where they lead into the project. */
  failureText(): string {
    return this.#lines
      .filter((line) => !foreignFrame.test(stripVTControlCharacters(line)))
      .filter((line, index, lines) => {
        const isTitle = /^\s*Stack trace:\s*$/.test(stripVTControlCharacters(line));
        return !isTitle || /^\s*at /.test(stripVTControlCharacters(lines[index + 1] ?? ''));
      })
      .join('\n');
  }
}
