// Reads a faults file: what is to go wrong at a simulated cloud, and when.

import { readFile } from 'node:fs/promises';
import type { Clock } from '../../contract/clock.ts';
import { ToolError } from '../../contract/errors.ts';
import type { ExchangeFault, Faults, JobFault } from '../../contract/faults.ts';
import { formFaults } from '../../security/form-faults.ts';
import { matchesGlob } from '../../security/glob.ts';
import { didYouMean } from '../did-you-mean.ts';

/** One rule of the file, as `faults-schema.ts` describes it. */
interface Rule {
  readonly operation?: string;
  /** Part of the matching requests that it hits; all when left out. */
  readonly share?: number;
  /** Matching requests that are let pass first. */
  readonly after?: number;
  /** How often it hits at most. */
  readonly times?: number;
  /** Seconds after the start of the simulator from which it holds; from the start when left out. */
  readonly from_s?: number;
  /** How many seconds it holds; for good when left out. */
  readonly for_s?: number;
  readonly latency_ms?: number | readonly [least: number, most: number];
  readonly answer?: { readonly status: number; readonly retry_after_s?: number; readonly body?: string };
  readonly connection?: 'reset' | 'lost' | 'half';
  readonly credentials?: 'expired' | 'revoked';
  readonly job?: JobFault['fate'];
  readonly reason?: string;
}

interface FaultsFile {
  readonly seed?: number;
  readonly clock_skew_s?: number;
  readonly faults?: readonly Rule[];
}

/** The faults in the file. Throws CONFIG_INVALID. */
export async function faultsIn(path: string, elapsed: Clock['elapsed']): Promise<Faults> {
  const text = await readFile(path, 'utf8').catch((cause: { code?: string }) => {
    const code = cause.code ?? 'unreadable';
    throw new ToolError('CONFIG_INVALID', `The faults file ${path} cannot be read (${code}).`, { cause });
  });
  return readFaults(text, path, elapsed);
}

/**
 * The faults in the text. The same seed and the same requests give the same faults: chance hangs on the rule and on how
 * often it was asked, not on time; `from_s` and `for_s` count from now on. Throws CONFIG_INVALID with a line `file:line:column: ...` for each fault.
 */
export async function readFaults(text: string, file: string, elapsed: Clock['elapsed']): Promise<Faults> {
  const [{ invalid, readYaml }, { Ajv }, { faultsSchema }] = await Promise.all([
    import('../../security/yaml-file.ts'),
    import('ajv'),
    import('./faults-schema.ts'),
  ]);
  const { content, placeOf } = readYaml(text, file);
  const validate = new Ajv({
    ...{ strict: false, verbose: true, allErrors: true },
    // The schema is ours, and run once.
    ...{ meta: false, validateSchema: false, code: { optimize: false } },
  }).compile<FaultsFile>(faultsSchema);
  const settings: unknown = content ?? {};
  if (validate(settings)) return faultsOf(settings, elapsed, (rule) => placeOf(['faults', rule, 'operation']));
  throw invalid(formFaults(validate.errors ?? [], placeOf, { showsValues: true, suggest: didYouMean }));
}

function faultsOf(
  { seed = 0, clock_skew_s: skew = 0, faults = [] }: FaultsFile,
  elapsed: Clock['elapsed'],
  placeOf: (rule: number) => string,
): Faults {
  const start = elapsed();
  const holdsNow = ({ from_s: from = 0, for_s: long = Number.POSITIVE_INFINITY }: Rule): boolean => {
    const seconds = (elapsed() - start) / 1000;
    return seconds >= from && seconds < from + long;
  };
  const rules = faults.map((rule, index) => new Dice(rule, (seed + index * 0x9e3779b1) >>> 0));
  // Every rule counts the request, also where another's effect comes first.
  const hits = (operation: string, concerns: (rule: Rule) => boolean): readonly Hit[] =>
    rules.filter(({ rule }) => concerns(rule) && holdsNow(rule)).flatMap((dice) => dice.throw(operation) ?? []);
  const first = (operation: string, concerns: (rule: Rule) => boolean): Rule | undefined => {
    const [hit] = hits(operation, concerns);
    hit?.count();
    return hit?.rule;
  };
  return {
    skewMs: skew * 1000,
    exchange(operation) {
      const slow = hits(operation, ({ latency_ms }) => latency_ms !== undefined);
      for (const hit of slow) hit.count();
      const broken = first(operation, ({ answer, connection }) => answer !== undefined || connection !== undefined);
      if (slow.length === 0 && broken === undefined) return undefined;
      return { latencyMs: slow.reduce((sum, hit) => sum + latencyOf(hit), 0), ...brokenAs(broken) };
    },
    credentials: (operation) => first(operation, ({ credentials }) => credentials !== undefined)?.credentials,
    job(operation) {
      const rule = first(operation, ({ job }) => job !== undefined);
      const { job, reason = 'A planned fault of the simulator.' } = rule ?? {};
      return job === undefined ? undefined : { fate: job, reason };
    },
    unmet: () =>
      rules.flatMap(({ rule: { operation = '*' }, isMet }, index) =>
        isMet ? [] : [`${placeOf(index)}: "${operation}" met nothing that was asked while the rule held.`],
      ),
  };
}

function latencyOf({ rule: { latency_ms: span = 0 }, chance }: Hit): number {
  const [least, most] = typeof span === 'number' ? [span, span] : span;
  return Math.round(least + chance * (most - least));
}

function brokenAs(rule: Rule | undefined): Omit<ExchangeFault, 'latencyMs'> {
  if (rule?.connection !== undefined) return { connection: rule.connection };
  if (rule?.answer === undefined) return {};
  const { status, retry_after_s: wait, body = '' } = rule.answer;
  return { answer: { status, body, headers: wait === undefined ? {} : { 'retry-after': String(wait) } } };
}

/** A rule that holds for a request. */
interface Hit {
  readonly rule: Rule;
  /** 0 (inclusive) to 1 (exclusive), for spans. */
  readonly chance: number;
  /** Counts it as one of the rule's `times`. */
  count(): void;
}

/** Counts what a rule was asked, and decides. */
class Dice {
  readonly rule: Rule;
  readonly #seed: number;
  #asked = 0;
  #hits = 0;

  constructor(rule: Rule, seed: number) {
    this.rule = rule;
    this.#seed = seed;
  }

  /** Whether something of its pattern was asked while it held. */
  get isMet(): boolean {
    return this.#asked > 0;
  }

  throw(operation: string): Hit | undefined {
    const { operation: pattern = '*', share = 1, after = 0, times = Number.POSITIVE_INFINITY } = this.rule;
    if (!matchesGlob(pattern, operation)) return undefined;
    this.#asked += 1;
    if (this.#asked <= after || this.#hits >= times) return undefined;
    if (scattered(this.#seed, 2 * this.#asked) >= share) return undefined;
    return {
      rule: this.rule,
      chance: scattered(this.#seed, 2 * this.#asked + 1),
      count: () => {
        this.#hits += 1;
      },
    };
  }
}

/** A number from 0 (inclusive) to 1 (exclusive) that hangs on both and on nothing else: the finalizer of MurmurHash3. */
function scattered(seed: number, index: number): number {
  let bits = (seed + Math.imul(index, 0x9e3779b1)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4_294_967_296;
}
