import { parentPort, workerData } from 'node:worker_threads';
import { findContentProblems } from '../content/checks/index.ts';
import { SoundRunbooks } from '../content/checks/sound-runbooks.ts';
import { DiagnosticError, formatDiagnostic, type Diagnostic } from '../diagnostic.ts';
import type { CheckAnswer } from './check-thread.ts';

const port = parentPort;
if (port === null) throw new Error('This script runs in a thread.');

const root = workerData as string;
const kept = new Map<string, Uint8Array>();
const keptHere = {
  read: (key: string) => kept.get(key),
  write: (key: string, content: Uint8Array) => kept.set(key, content),
};

/** What is wrong now. A runbook that was sound is judged again only when something changes that decides it. */
async function problems(): Promise<readonly Diagnostic[]> {
  // The program is as it was when the thread began.
  const sound = new SoundRunbooks(keptHere, () => '');
  try {
    const found = await findContentProblems(root, { sound });
    sound.save();
    return found;
  } catch (error) {
    // The folder of the content may be gone for a moment.
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

let asked = 0;
let isChecking = false;

/** Answers all questions that came before the check began with one check. */
async function answer(): Promise<void> {
  if (isChecking) return;
  isChecking = true;
  while (asked > 0) {
    const questions = asked;
    asked = 0;
    const lines = (await problems()).map(formatDiagnostic);
    port?.postMessage({ lines, questions } satisfies CheckAnswer);
  }
  isChecking = false;
}

port.on('message', () => {
  asked += 1;
  void answer();
});
