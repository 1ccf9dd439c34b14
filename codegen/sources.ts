// The only place where codegen reads specs: versions, checksums, extra fact files.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { GenerationError } from './errors.ts';
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
  readonly versions: Readonly<Record<string, Listed>>;
  readonly extras?: Readonly<Record<string, Listed>>;
}

/** Which spec to read: the current one, a listed version, or a file of the caller's own. */
export interface Wanted {
  readonly version?: string | undefined;
  readonly file?: string | undefined;
}

/** The wanted spec, and whether it is the provider's current version. Throws when a checksum does not match. */
export function loadSource(
  specsDir: string,
  provider: string,
  wanted: Wanted = {},
): { source: Source; reader: string; isCurrent: boolean } {
  const folder = join(specsDir, provider);
  const listFile = join(folder, 'sources.json');
  const sources = parseJson(shown(listFile), read(listFile)) as Sources;
  if (!isObject(sources.versions) || !Object.hasOwn(sources.versions, sources.current)) {
    throw new GenerationError('SPEC_INVALID', shown(listFile), 'it names no current version');
  }
  const { reader = provider } = sources;
  const extras = Object.fromEntries(
    Object.entries(sources.extras ?? {}).map(([name, listed]) => [name, checked(folder, listed)]),
  );
  if (wanted.file !== undefined) {
    const text = read(wanted.file);
    const version = wanted.version ?? 'custom';
    return {
      source: { provider, version, file: basename(wanted.file), text, sha256: sha256(text), extras },
      reader,
      isCurrent: false,
    };
  }
  const version = wanted.version ?? sources.current;
  const listed = Object.hasOwn(sources.versions, version) ? sources.versions[version] : undefined;
  if (listed === undefined) {
    const known = Object.keys(sources.versions).join(', ');
    throw new GenerationError(
      'USAGE',
      shown(listFile),
      `there is no version ${JSON.stringify(version)}; there are ${known}`,
    );
  }
  const text = checked(folder, listed);
  return {
    source: { provider, version, file: shown(join(folder, listed.file)), text, sha256: listed.sha256, extras },
    reader,
    isCurrent: version === sources.current,
  };
}

/** The listed versions before the wanted one, in their order: oldest first. */
export function earlierSources(specsDir: string, provider: string, version: string): readonly Source[] {
  const listFile = join(specsDir, provider, 'sources.json');
  const { versions } = parseJson(shown(listFile), read(listFile)) as Sources;
  const known = Object.keys(versions);
  const before = known.slice(0, Math.max(0, known.indexOf(version)));
  return before.map((one) => loadSource(specsDir, provider, { version: one }).source);
}

/** The providers that have facts below a folder, sorted. */
export const providersIn = (specsDir: string): readonly string[] =>
  readdirSync(specsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specsDir, entry.name, 'sources.json')))
    .map(({ name }) => name)
    .sort();

function checked(folder: string, listed: Listed): string {
  const file = join(folder, listed.file);
  const text = read(file);
  if (sha256(text) !== listed.sha256) {
    throw new GenerationError(
      'SPEC_CHECKSUM',
      shown(file),
      'it is not the file that sources.json describes; facts are replaced, not edited',
    );
  }
  return text;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new GenerationError('SPEC_UNREADABLE', shown(file), 'the file cannot be read', { cause });
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const shown = (file: string): string => relative(process.cwd(), file).replaceAll('\\', '/');
