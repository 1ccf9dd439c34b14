// Pulls the facts of VirtualBox: the WSDL of a running web service and the type library of an installation.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asked, Pull, Pulled, PullWorld } from '../../contract/pull.ts';
import { isObject } from '../../contract/read-path.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { versionIn } from '../../runtime/tools/version-in.ts';
import type { Facts } from './provider/specs/facts.ts';

export const pull: Pull = { facts: pullFacts };

/** Throws ToolError when no WSDL answers, UsageError when the type library does not fit or the version is not known. */
async function pullFacts(asked: Asked, world: PullWorld): Promise<Pulled> {
  const { known } = world;
  const [{ convert }, { factsText, operationsIn }, library] = await Promise.all([
    import('./provider/specs/convert.ts'),
    import('./provider/specs/facts.ts'),
    libraryOf(asked.typelib, world),
  ]);
  const { wsdl, where, version } = await (asked.url === undefined ? fromProfile(asked, world) : fromUrl(asked));
  const before = known === undefined ? undefined : { version: known.version, facts: JSON.parse(known.text) as Facts };
  const { facts, notes } = await told(where, library?.file, () =>
    convert({ wsdl, typelib: library?.bytes, known: before }),
  );
  const sources = library === undefined ? 'WSDL of a running' : 'WSDL and type library of an installed';
  return {
    version,
    text: factsText(version, facts),
    from: `${sources} VirtualBox ${version}, prose removed`,
    operations: operationsIn(facts).length,
    notes: [...(library === undefined ? [] : [`Type library: ${library.file}.`]), ...notes],
  };
}

interface Source {
  readonly wsdl: string;
  /** For messages. */
  readonly where: string;
  readonly version: string;
}

async function fromProfile(asked: Asked, world: PullWorld): Promise<Source> {
  const reading = await world.reading();
  const wsdl = await reading.provider.describe?.(reading.profile, reading.signal);
  if (wsdl === undefined) throw new UsageError('This provider does not tell what its service describes of itself.');
  const ask = async (): Promise<string> => {
    const answer = await reading.read('virtualbox_get_virtualbox', { attributes: ['versionNormalized'] });
    return versionIn(isObject(answer) ? answer.versionNormalized : undefined);
  };
  return { wsdl, where: `Profile "${reading.profile}"`, version: asked.version ?? (await ask()) };
}

async function fromUrl({ url = '', version, profile }: Asked): Promise<Source> {
  const [{ urlFault }, { createHttp }, { fetchWsdl }] = await Promise.all([
    import('./provider/profiles.ts'),
    import('../../runtime/wire/network.ts'),
    import('./provider/specs/fetch.ts'),
  ]);
  if (profile !== undefined) throw new UsageError('--url and --profile name two services; give one of them.');
  const fault = urlFault(url);
  if (fault !== undefined) throw new UsageError(`--url ${fault}.`);
  if (version === undefined) {
    throw new UsageError(
      'A service tells its version after a logon only: give --version with --url, or use a --profile.',
    );
  }
  const http = createHttp();
  try {
    return { wsdl: await fetchWsdl(http.send, { url }), where: new URL(url).origin, version };
  } finally {
    http.close();
  }
}

interface Library {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The type library that was named, else the one of an installation; `none` for none. Throws UsageError. */
async function libraryOf(named: string | undefined, { env }: PullWorld): Promise<Library | undefined> {
  if (named === 'none') return undefined;
  const { installedProgram } = await import('./provider/local/installed.ts');
  const file = named ?? installedProgram(join('components', 'VirtualBox_XPCOM.xpt'), existsSync, env.PATH);
  if (file === undefined) return undefined;
  try {
    return { file, bytes: await readFile(file) };
  } catch {
    throw new UsageError(`The type library ${file} cannot be read; --typelib none goes without.`);
  }
}

/** What the converter refuses, in words that say which of the two sources is meant. */
async function told<T>(where: string, library: string | undefined, work: () => T): Promise<T> {
  const [{ NotWsdl }, { NotTypelib }, { Mismatch }, { notWsdl }] = await Promise.all([
    import('./provider/specs/scan.ts'),
    import('./provider/specs/typelib.ts'),
    import('./provider/specs/derive.ts'),
    import('./provider/specs/fetch.ts'),
  ]);
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof NotWsdl) throw notWsdl(where, thrown.message);
    const instead = 'Nothing was written. Name the right one with --typelib FILE, or go without: --typelib none.';
    if (thrown instanceof NotTypelib)
      throw new UsageError(`${library} is no type library: ${thrown.message}. ${instead}`);
    if (thrown instanceof Mismatch)
      throw new UsageError(`${library} is not of the version that answers: ${thrown.message}. ${instead}`);
    throw thrown;
  }
}
