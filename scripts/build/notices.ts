// The licences of the packages that the bundle contains, from what the bundler says went into it.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package whose code is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says: an SPDX expression. */
  readonly license: string;
  readonly repository: string | undefined;
  /** The files that it asks to be passed on: licence and notices. */
  readonly texts: readonly string[];
}

/** Every package with a file in the bundle, by name. Throws for one without a licence text: it could not be passed on. */
export async function bundledPackages(root: string, { outputs }: Metafile): Promise<readonly BundledPackage[]> {
  const used = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );
  const folders = new Set(used.flatMap((input) => folderOf(root, input) ?? []));
  const packages = (await Promise.all([...folders].map(read))).map((found, _, all) => withText(found, all));
  return packages.sort((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1));
}

/** One text: what is contained under which licence, then the licences. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, repository, texts }) =>
    [
      `${name} ${version} (${license})${repository === undefined ? '' : `\n${repository}`}`,
      ...texts.map((text) => text.trim()),
    ].join('\n\n'),
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `This program contains the following packages, each under its own licence.\n${rule}${parts.join(rule)}\n`;
}

/** The folder of the package that a file belongs to; undefined for our own. */
function folderOf(root: string, input: string): string | undefined {
  const path = resolve(root, input.replace(/^[a-z-]+:/, ''));
  const at = path.lastIndexOf(`${sep}node_modules${sep}`);
  if (at === -1) return undefined;
  const inside = path.slice(at + `${sep}node_modules${sep}`.length).split(sep);
  const name = inside.slice(0, inside[0]!.startsWith('@') ? 2 : 1);
  return join(path.slice(0, at), 'node_modules', ...name);
}

async function read(folder: string): Promise<BundledPackage> {
  const { name, version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (typeof license !== 'string') throw new Error(`${name} ${version} is bundled and names no licence.`);
  const place: unknown = typeof repository === 'object' ? repository?.url : repository;
  return { name, version, license, repository: typeof place === 'string' ? place : undefined, texts };
}

/** Some packages of a common repository leave the text out: it is that of their siblings. */
function withText(found: BundledPackage, all: readonly BundledPackage[]): BundledPackage {
  if (found.texts.length > 0) return found;
  const { name, version, license, repository } = found;
  const sibling = all.find(
    (other) =>
      other.texts.length > 0 &&
      repository !== undefined &&
      other.repository === repository &&
      other.license === license,
  );
  if (sibling === undefined) throw new Error(`${name} ${version} is bundled and has no licence text to pass on.`);
  return { ...found, texts: sibling.texts };
}
