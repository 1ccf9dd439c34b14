// One provider from its facts to the text of its files, and what there is to say about it.
import { join } from 'node:path';
import { GenerationError } from './errors.ts';
import { type Files, formatted } from './formatted.ts';
import { growthOf } from './growth.ts';
import type { Api } from './ir/types.ts';
import { loadOverlay, loadWords } from './overlay/load.ts';
import { type Generated, generate } from './pipeline.ts';
import type { Coverage } from './plan/coverage.ts';
import { count, openText } from './plan/open.ts';
import { readers } from './readers/index.ts';
import type { Reader, Source } from './readers/reader.ts';
import { loadSource } from './sources.ts';

/** As JSON can hold it. */
export interface Made {
  readonly provider: string;
  readonly files: Files;
  readonly coverage: Coverage;
  /** For whoever generates. */
  readonly said: string;
}

export interface Asked {
  /** Folder of the facts. */
  readonly specs: string;
  readonly spec: string | undefined;
  readonly version: string | undefined;
}

/**
 * Reads, plans, prints and lays out one provider. `sources` is the way from the output folder to src. Rejects with
 * GenerationError.
 */
export async function run(provider: string, { specs, spec, version }: Asked, sources: string): Promise<Made> {
  const { source, reviewed, reader, isCurrent, earlier } = loadSource(specs, provider, { file: spec, version });
  if (!Object.hasOwn(readers, reader)) {
    const known = Object.keys(readers).join(', ');
    throw new GenerationError(
      'USAGE',
      `${provider}/sources.json`,
      `no reader is called "${reader}"; there are ${known}`,
    );
  }
  const overlay = loadOverlay(specs, provider);
  const read = once(readers[reader]!);
  const before = isCurrent ? earlier() : [];
  const generated = generate({
    source,
    reviewed,
    reader: read,
    overlay,
    words: loadWords(specs, provider),
    strict: isCurrent,
    earlier: before,
    // From a category's folder, which lies two deeper.
    sources: join('../..', sources).replaceAll('\\', '/'),
  });
  // The formatter is a process of its own: it works while versions are compared.
  const files = formatted([...generated.files]);
  const growth = isCurrent ? { growth: growthOf([...before, source], overlay, read) } : {};
  const coverage = { ...generated.coverage, ...growth };
  return { provider, files: await files, coverage, said: reportOf(generated) };
}

/** Each version is read for several purposes. */
function once(reader: Reader): Reader {
  const known = new Map<string, Api>();
  return (source) => {
    const key = `${source.version} ${source.sha256}`;
    const api = known.get(key) ?? shallow(reader, source);
    known.set(key, api);
    return api;
  };
}

/** A spec that is nested, or refers on, deeper than the stack reaches is refused like any other that is no spec. */
function shallow(reader: Reader, source: Source): Api {
  try {
    return reader(source);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new GenerationError('SPEC_INVALID', source.file, 'it is nested too deeply, or refers on and on', { cause });
  }
}

function reportOf({ plan, coverage }: Generated): string {
  const { operations, generated, excluded, worded } = coverage.total;
  const lines = [
    `${plan.provider} ${plan.version}: ${operations} operations in the spec, ${generated} covered by ${coverage.tools} tools in ${plan.categories.length} categories, ${excluded} excluded, ${worded} in words`,
    ...list(
      'oddities of the spec',
      plan.oddities.map(({ origin, what }) => `${origin} ${what}`),
    ),
    ...list('neither generated nor excluded', coverage.missing),
    ...(plan.open.length === 0
      ? []
      : [
          `${count(plan.open.length, 'thing')} for a person to look at; the lines below specs/${plan.provider} are proposals:`,
          openText(plan.open),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const rest = items.length > 10 ? [`    ... and ${items.length - 10} more`] : [];
  return [`  ${title}: ${items.length}`, ...items.slice(0, 10).map((item) => `    ${item}`), ...rest];
}
