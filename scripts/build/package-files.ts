// What a published package holds beside the program: types, licences of what is bundled, bill of materials, manual page.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { typedSources } from './exports.ts';
import { writeManualPage } from './man.ts';
import { bundledPackages, noticesOf } from './notices.ts';

const run = promisify(execFile);

export interface PackageFiles {
  readonly root: string;
  readonly version: string;
  /** Where the build lies. */
  readonly folder: string;
  /** What went into each of its bundles. */
  readonly bundles: readonly Metafile[];
}

/** Writes them. Throws when a bundled package has no licence to quote, or when a tool fails. */
export async function writePackageFiles({ root, version, folder, bundles }: PackageFiles): Promise<void> {
  const together: Metafile = {
    inputs: Object.assign({}, ...bundles.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...bundles.map(({ outputs }) => outputs)),
  };
  const notices = noticesOf(await bundledPackages(root, together));
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices);
  await Promise.all([
    writeTypes(root, folder),
    writeBill(root, folder, together),
    writeManualPage(join(folder, 'man/virtspan.1'), version),
  ]);
}

/** CycloneDX, made and checked against its schema by CycloneDX's own tool; the same input gives the same file. */
async function writeBill(root: string, folder: string, metafile: Metafile): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'virtspan-bill-'));
  const input = join(scratch, 'meta.json');
  await writeFile(input, JSON.stringify(withoutInvented(metafile)));
  const tool = join(root, 'node_modules/@cyclonedx/cyclonedx-esbuild/bin/cyclonedx-esbuild-cli.js');
  const options = ['--output-reproducible', '--spec-version', '1.6', '--build-working-dir', root];
  await run(process.execPath, [tool, ...options, '--output-file', join(folder, 'sbom.cdx.json'), input], { cwd: root });
  await rm(scratch, { recursive: true, force: true });
}

async function writeTypes(root: string, folder: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'virtspan-types-'));
  const project = join(scratch, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    rootDir: join(root, 'src'),
    outDir: join(folder, 'types'),
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const files = typedSources.map((source) => join(root, source));
  await writeFile(
    project,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files }),
  );
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { cwd: root });
  await rm(scratch, { recursive: true, force: true });
}

/** Our bundler's own modules stand between a source and a package (`lazy-package:got`): edges lead past them. */
function withoutInvented({ inputs, outputs }: Metafile): Metafile {
  const isInvented = (path: string): boolean => /^[a-z-]+:/.test(path);
  const past = (imports: Imports): Imports =>
    imports.flatMap((found) => (isInvented(found.path) ? past(inputs[found.path]?.imports ?? []) : [found]));
  const real = <T>(files: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
    Object.entries(files).filter(([path]) => !isInvented(path));
  return {
    inputs: Object.fromEntries(real(inputs).map(([path, input]) => [path, { ...input, imports: past(input.imports) }])),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([path, output]) => [
        path,
        { ...output, inputs: Object.fromEntries(real(output.inputs)) },
      ]),
    ),
  };
}

type Imports = Metafile['inputs'][string]['imports'];
