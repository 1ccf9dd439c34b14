// The only place where codegen reads specs: versions, checksums, extra fact files.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GenerationError } from './errors.ts';
import { isThere, readText, shown } from './files.ts';
import { isObject, parseJson } from './readers/json.ts';
import type { Source } from './readers/reader.ts';

interface Listed {
  readonly file: string;
  readonly sha256: string;
}
interface Sources {
  /** Which reader understands the files; the provider's own id when left out. */
  readonly reader?: string;
  readonly current: string;
  /** The version whose parameters have been read by somebody; the current one when left out. */
  readonly reviewed?: string;
  readonly versions: Readonly<Record<string, Listed>>;
  readonly extras?: Readonly<Record<string, Listed>>;
}

/** Which spec to read: the current one, a listed version, or a file of the caller's own. */
export interface Wanted {
  readonly version?: string | undefined;
  readonly file?: string | undefined;
  /** The same as text, such as an answer that is on no disk. */
  readonly text?: string | undefined;
}

export interface Loaded {
  readonly source: Source;
  /** The version that somebody has read, when that is another one. */
  readonly reviewed: Source | undefined;
  readonly reader: string;
  readonly isCurrent: boolean;
  /** The listed versions before it, in their order: oldest first. */
  readonly earlier: () => readonly Source[];
}

/** The wanted spec, and whether it is the provider's current version. Throws when a checksum does not match. */
export function loadSource(specsDir: string, provider: string, wanted: Wanted = {}): Loaded {
  const folder = join(specsDir, provider);
  const listFile = join(folder, 'sources.json');
  const sources = parseJson(shown(listFile), readSpec(listFile)) as Sources;
  if (!isObject(sources.versions) || !Object.hasOwn(sources.versions, sources.current)) {
    throw new GenerationError('SPEC_INVALID', shown(listFile), 'it names no current version');
  }
  const { reader = provider, reviewed: read = sources.current } = sources;
  const extras = Object.fromEntries(
    Object.entries(sources.extras ?? {}).map(([name, listed]) => [name, checked(folder, listed)]),
  );
  const listedSource = (version: string): Source => {
    const listed = Object.hasOwn(sources.versions, version) ? sources.versions[version] : undefined;
    if (listed === undefined) {
      const known = Object.keys(sources.versions).join(', ');
      const reason = `there is no version ${JSON.stringify(version)}; there are ${known}`;
      throw new GenerationError('USAGE', shown(listFile), reason);
    }
    const text = checked(folder, listed);
    const fit = version === sources.current ? {} : ({ fit: 'loosely' } as const);
    return { provider, version, file: shown(join(folder, listed.file)), text, sha256: listed.sha256, extras, ...fit };
  };
  if (wanted.file !== undefined || wanted.text !== undefined) {
    const text = wanted.text ?? readSpec(wanted.file!);
    const { version = 'custom', file = 'answer' } = wanted;
    const source = { provider, version, file: basename(file), text, sha256: sha256(text), extras };
    return {
      source: { ...source, fit: 'loosely' },
      reviewed: listedSource(read),
      reader,
      isCurrent: false,
      earlier: () => [],
    };
  }
  const version = wanted.version ?? sources.current;
  return {
    source: listedSource(version),
    reviewed: version === read ? undefined : listedSource(read),
    reader,
    isCurrent: version === sources.current,
    earlier: () => {
      const known = Object.keys(sources.versions);
      return known.slice(0, known.indexOf(version)).map(listedSource);
    },
  };
}

/** The versions whose facts are here, oldest first, and the one that is generated from. */
export function listedVersions(
  specsDir: string,
  provider: string,
): { readonly current: string; readonly all: readonly string[] } {
  const listFile = join(specsDir, provider, 'sources.json');
  const { current, versions } = parseJson(shown(listFile), readSpec(listFile)) as Sources;
  const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
  return { current, all: Object.keys(versions).sort(byNumber) };
}

/** The providers that have facts below a folder, sorted. */
export const providersIn = (specsDir: string): readonly string[] =>
  readdirSync(specsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isThere(join(specsDir, entry.name, 'sources.json')))
    .map(({ name }) => name)
    .sort();

function checked(folder: string, listed: Listed): string {
  const file = join(folder, listed.file);
  const text = readSpec(file);
  if (sha256(text) !== listed.sha256) {
    throw new GenerationError(
      'SPEC_CHECKSUM',
      shown(file),
      'it is not the file that sources.json describes; facts are replaced, not edited',
    );
  }
  return text;
}

function readSpec(file: string): string {
  try {
    return readText(file);
  } catch (cause) {
    throw new GenerationError('SPEC_UNREADABLE', shown(file), 'the file cannot be read', { cause });
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
