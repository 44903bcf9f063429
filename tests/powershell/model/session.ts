import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import { startPowerShell } from '../../support/powershell/start.ts';
import { answerSchema, worldSchema, type Outcome, type Step, type World } from './case.ts';

interface Waiting {
  done: (line: string) => void;
  failed: (error: Error) => void;
}

export interface ModelOptions {
  /** The modelled products, by file name: `lync`, … */
  models: readonly string[];
  /** The cmdlets of the earlier version of the product. */
  earlier?: boolean;
  /** The real commands for files, without faults at their calls. */
  realFiles?: boolean;
}

/** One PowerShell process with a modelled product, for many cases. */
export class ModelSession {
  /** The folder that stands for the profile folder. */
  readonly profile = mkdtempSync(join(tmpdir(), 'fieldbook-profile-'));
  readonly #waiting: Waiting[] = [];
  readonly #child;
  #complaint = '';
  #end: Error | undefined;

  constructor({ models, earlier = false, realFiles = false }: ModelOptions) {
    const options = [
      models.join(','),
      ...(earlier ? ['-Earlier'] : []),
      ...(realFiles ? ['-RealFiles'] : []),
    ];
    this.#child = startPowerShell(join(import.meta.dirname, 'harness.ps1'), options);
    this.#child.stderr.on('data', (text: Buffer) => (this.#complaint += text.toString()));
    createInterface(this.#child.stdout).on('line', (line) => this.#waiting.shift()?.done(line));
    this.#child.once('error', (error) => {
      this.#failAll(error);
    });
    this.#child.once('close', () => {
      this.#failAll(new Error(`PowerShell ended. ${this.#complaint}`));
    });
  }

  /** Runs scripts one after another in a world, and gives what each did. */
  async run(
    world: World,
    steps: readonly Step[],
    files: Record<string, string> = {},
  ): Promise<Outcome[]> {
    const line = await this.#ask({ folder: this.profile, files, world, steps });
    const { steps: outcomes } = parseWith(answerSchema, JSON.parse(line), 'answer of the model');
    return outcomes.map((outcome) => ({
      ...outcome,
      world: parseWith(worldSchema, JSON.parse(outcome.world), 'world of the model'),
    }));
  }

  /** Describes the modelled cmdlets: their parameters and parameter sets. */
  async describe(): Promise<unknown> {
    const line = await this.#ask({ describe: true });
    const { text } = parseWith(z.object({ text: z.string() }), JSON.parse(line), 'description');
    return JSON.parse(text);
  }

  /** Ends the process and removes the folder. */
  close(): void {
    this.#child.stdin.end();
    rmSync(this.profile, { recursive: true, force: true });
  }

  #ask(request: object): Promise<string> {
    return new Promise((done, failed) => {
      if (this.#end !== undefined) {
        failed(this.#end);
        return;
      }
      this.#waiting.push({ done, failed });
      this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }

  #failAll(error: Error): void {
    this.#end = error;
    for (const { failed } of this.#waiting.splice(0)) failed(error);
  }
}
