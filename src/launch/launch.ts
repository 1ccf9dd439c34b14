// What dist/main.js is: it loads the parts of the program, with the code that an earlier start compiled where it is kept.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { keptCodeIn } from './kept-code.ts';
import { openParts } from './parts.ts';

/** Set by the build: a digest of all parts. */
declare const __VIRTSPAN_BUILD__: string;

/** Nowhere, where nothing is kept, for a user whom the system does not know where HOME says nothing either. */
function homeOfUser(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

const folder = fileURLToPath(new URL('chunks/', import.meta.url));
const pathOf = (part: string): string => folder + part;

const load = openParts({
  read: (part) => readFileSync(pathOf(part), 'utf8'),
  pathOf,
  builtin: process.getBuiltinModule,
  kept: keptCodeIn({
    env: process.env,
    home: homeOfUser(),
    user: process.getuid?.(),
    key: `${__VIRTSPAN_BUILD__}-${process.version}-${process.arch}`,
    now: Date.now,
    process: process.pid,
  }),
  url: import.meta.url,
  import: (specifier) => import(specifier),
  later: (callback, ms) => void setTimeout(callback, ms).unref(),
});
load('main.cjs');
