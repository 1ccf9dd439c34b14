// One provider in a process of its own, beside the others: on two cores the largest takes no time of theirs.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from './aside-child.ts';
import { GenerationError } from './errors.ts';
import type { run } from './run.ts';

/** As `run`. */
export const runAside: typeof run = (...args) =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./aside-child.ts', import.meta.url)), { serialization: 'advanced' });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The process that makes ${args[0]} ended with ${code}.`)));
    child.once('message', (answer: Answer) => {
      if ('made' in answer) resolve(answer.made);
      else reject(new GenerationError(...answer.refused));
    });
    child.send(args);
  });
