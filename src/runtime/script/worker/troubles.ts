// What went wrong in the sandbox, in words, with the place in the script.
import type { ScriptLimits } from '../limits.ts';
import type { Trouble } from '../messages.ts';
import { isBehind, placeIn } from './places.ts';

/** What is known about a thrown thing. */
export interface ThrownFacts {
  readonly name?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly code?: string;
  readonly hint?: string;
  /** Of a thing that is no object: what it is. */
  readonly bare?: string;
}

export interface SandboxFacts {
  /** Lines of the script. */
  readonly lines: number;
  readonly limits: ScriptLimits;
  /** The clients that the script has, by their names. */
  readonly clients: readonly string[];
  /** Whether little memory is left. */
  readonly isFull: () => boolean;
  /** Whether the computing time is used up. */
  readonly isSpent: () => boolean;
}

/** Of something that the script threw and did not catch, or that QuickJS threw to stop it. */
export function thrownTrouble(thrown: ThrownFacts, facts: SandboxFacts): Trouble {
  // QuickJS does not know where it was interrupted: it names the last call, which may be anywhere.
  if (facts.isSpent()) return { kind: 'compute', message: computed(facts.limits) };
  const place = placeIn(thrown.stack ?? '', facts.lines) ?? {};
  const { name = 'Error', message = '', code, hint } = thrown;
  const isInternal = name === 'InternalError';
  if ((isInternal && message === 'out of memory') || (thrown.bare === 'null' && facts.isFull())) {
    return { kind: 'memory', message: full(facts.limits), ...place };
  }
  if (isInternal && message === 'stack overflow') return { kind: 'recursion', message: tooDeep, ...place };
  if (thrown.bare !== undefined)
    return { kind: 'thrown', message: `Thrown: ${message} (no Error, so without a place).` };
  const called = name === 'ToolError' && code !== undefined ? code : name || 'Error';
  const next = hint ?? absent(message, facts.clients);
  return {
    kind: 'thrown',
    message: `${called}: ${message}`,
    ...place,
    ...(code !== undefined && { code }),
    ...(next !== undefined && { hint: next }),
  };
}

/** Of a script that QuickJS cannot read. */
export function syntaxTrouble(thrown: ThrownFacts, facts: SandboxFacts): Trouble {
  if (thrown.name !== 'SyntaxError') return thrownTrouble(thrown, facts);
  const hint = 'A script is plain JavaScript, without types and imports: the body of an async function.';
  if (isBehind(thrown.stack ?? '', facts.lines)) {
    const message =
      thrown.message === "expecting ')'"
        ? 'SyntaxError: there is a closing brace too many.'
        : 'SyntaxError: the script ends too early; a brace, bracket, quote or comment is still open.';
    return { kind: 'syntax', message, line: facts.lines, hint };
  }
  const place = placeIn(thrown.stack ?? '', facts.lines) ?? {};
  return { kind: 'syntax', message: `SyntaxError: ${thrown.message ?? ''}`, ...place, hint };
}

/** Of a value that JSON cannot hold. */
export function unwritableTrouble(thrown: ThrownFacts, facts: SandboxFacts): Trouble {
  const trouble = thrownTrouble(thrown, facts);
  if (trouble.kind !== 'thrown') return trouble;
  return {
    kind: 'result',
    message: `The returned value cannot be written as JSON: ${thrown.message ?? 'no reason given'}.`,
  };
}

/** Of a QuickJS that broke: its stack or its memory was used up in a place where it does not look. */
export function crashTrouble(thrown: unknown, facts: SandboxFacts): Trouble {
  if (facts.isSpent()) return { kind: 'compute', message: computed(facts.limits) };
  if (facts.isFull()) return { kind: 'memory', message: full(facts.limits) };
  if (thrown instanceof RangeError && /call stack/.test(thrown.message)) return { kind: 'recursion', message: tooDeep };
  return { kind: 'crash', message: 'The sandbox broke while it ran the script.' };
}

/** What is said of a script that computed for too long, whoever stopped it. */
export const computed = ({ computeMs }: ScriptLimits): string =>
  `The script computed for more than ${computeMs} ms and was stopped.`;
const full = ({ memoryBytes }: ScriptLimits): string =>
  `The script needed more memory than the ${Math.floor(memoryBytes / 1_048_576)} MiB that it may have.`;
const tooDeep = 'The script went too deep: too many calls inside calls, or a value nested too far.';

/** What to do instead of something that browsers, Node and other languages have, or that was never there. */
function absent(message: string, clients: readonly string[]): string | undefined {
  const name = /^'(\w{1,40})' is not defined$/.exec(message)?.[1];
  if (name === undefined) return undefined;
  if (/^set(Timeout|Interval|Immediate)$/.test(name)) return 'There are no timers; use await sleep(ms).';
  if (/^(fetch|require|process|Buffer|XMLHttpRequest|WebSocket|Deno|Bun|window|document|module|exports)$/.test(name)) {
    return `A script has no ${name}: it reaches the clouds through its clients, and nothing else.`;
  }
  if (name === 'print') return 'There is no print; console.log writes to the log, and return gives the result.';
  if (clients.some((client) => name.startsWith(`${client}_`)))
    return `Tools are called by name: await call("${name}", { ... }).`;
  return `A script finds ${[...clients, 'call("tool", { ... })', 'sleep', 'console'].join(', ')} and what JavaScript itself has.`;
}
