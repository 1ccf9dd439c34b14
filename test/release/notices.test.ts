// The notices name every package in the bundle with its licence, and a bundle that cannot be passed on is not made.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { bundledPackages, noticesOf } from '../../scripts/build/notices.ts';

interface Given {
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
  readonly text?: string;
}

async function projectWith(packages: Readonly<Record<string, Given>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'virtspan-notices-'));
  for (const [name, { text, ...manifest }] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
    if (text !== undefined) await writeFile(join(folder, 'LICENSE'), text);
  }
  return root;
}

const bundleOf = (...used: readonly (readonly [path: string, bytes: number])[]): Metafile => ({
  inputs: {},
  outputs: {
    'main.js': {
      bytes: 1,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(used.map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
    },
  },
});

describe('the notices', () => {
  it('quote the licence of what is in the bundle, and of nothing else', async () => {
    const root = await projectWith({
      '@a/deep': { license: 'MIT', text: 'do as you like' },
      unused: { license: 'ISC', text: 'never seen' },
    });
    const files = [
      ['src/main.ts', 10],
      ['node_modules/@a/deep/dist/x.js', 5],
      ['node_modules/unused/x.js', 0],
    ] as const;
    const notices = noticesOf(await bundledPackages(root, bundleOf(...files)));
    expect(notices).toContain('@a/deep 1.0.0 (MIT)\n\ndo as you like');
    expect(notices).not.toContain('unused');
  });

  it('take the text of a sibling of the same repository where a package has none', async () => {
    const repository = { url: 'https://example.org/both.git' };
    const root = await projectWith({
      first: { license: 'MIT', repository, text: 'the common text' },
      second: { license: 'MIT', repository },
    });
    const found = await bundledPackages(
      root,
      bundleOf(['node_modules/first/x.js', 1], ['node_modules/second/x.js', 1]),
    );
    expect(found.map(({ name, texts }) => [name, texts])).toEqual([
      ['first', ['the common text']],
      ['second', ['the common text']],
    ]);
  });

  it.each([
    ['has no text', { license: 'MIT' }],
    ['names no licence', { text: 'some words' }],
  ])('refuse a package that %s', async (_, given) => {
    const root = await projectWith({ bare: given });
    await expect(bundledPackages(root, bundleOf(['node_modules/bare/x.js', 1]))).rejects.toThrow('bare 1.0.0');
  });
});
