// KubeVirt profiles of virtspan.yaml: names for contexts, beside those that the kubeconfig has itself.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { kubevirt } from '../../../src/clouds/kubevirt/cloud.ts';
import type { ProfileSection } from '../../../src/contract/configuration.ts';

const kubeconfig = (current: string, contexts: readonly string[]): string =>
  JSON.stringify({
    'current-context': current,
    contexts: contexts.map((name) => ({ name, context: { cluster: name, namespace: 'team-a' } })),
    clusters: contexts.map((name) => ({ name, cluster: { server: `https://${name}.example` } })),
  });

/** A home with a kubeconfig of two contexts, and a virtspan.yaml beside another kubeconfig. */
async function found(sections: Readonly<Record<string, Omit<ProfileSection, 'provider'>>>) {
  const home = mkdtempSync(join(tmpdir(), 'virtspan-sections-'));
  mkdirSync(join(home, '.kube'));
  writeFileSync(join(home, '.kube', 'config'), kubeconfig('lab', ['lab', 'prod']));
  writeFileSync(join(home, 'other.yaml'), kubeconfig('edge', ['edge']));
  const entries = Object.entries(sections).map(([name, section]) => [name, { provider: 'kubevirt', ...section }]);
  const file = join(home, 'virtspan.yaml');
  const { summaries, problems } = await kubevirt.find({ env: {}, home, sections: Object.fromEntries(entries), file });
  return { profiles: summaries.map(({ name, target, isDefault }) => [name, target, isDefault]), problems };
}

describe('KubeVirt profiles of virtspan.yaml', () => {
  it('are not needed: every context is a profile, the current one the default', async () => {
    const { profiles, problems } = await found({});
    expect(profiles).toEqual([
      ['lab', 'https://lab.example', true],
      ['prod', 'https://prod.example', false],
    ]);
    expect(problems).toEqual([]);
  });

  it('name contexts, come first and are the default', async () => {
    const { profiles } = await found({ zurich: { context: 'prod' } });
    expect(profiles).toEqual([
      ['zurich', 'https://prod.example', true],
      ['lab', 'https://lab.example', false],
      ['prod', 'https://prod.example', false],
    ]);
  });

  it('say which of them is the default, and hide a context of the same name', async () => {
    const { profiles } = await found({ zurich: {}, lab: { context: 'prod', default: true } });
    expect(profiles).toEqual([
      ['zurich', 'https://lab.example', false],
      ['lab', 'https://prod.example', true],
      ['prod', 'https://prod.example', false],
    ]);
  });

  it('may have a kubeconfig of their own, found from the folder of the file', async () => {
    const { profiles } = await found({ edge: { kubeconfig: 'other.yaml' } });
    expect(profiles[0]).toEqual(['edge', 'https://edge.example', true]);
  });

  it('are a problem, not a guess, when their context or file is not there', async () => {
    const { profiles, problems } = await found({ a: { context: 'prud' }, b: { kubeconfig: 'gone.yaml' } });
    expect(profiles.map(([name]) => name)).toEqual(['lab', 'prod']);
    expect(problems[0]).toBe('profile "a": the kubeconfig has no usable context "prud"; it has lab, prod');
    expect(problems.slice(1)).toEqual(['~/gone.yaml: cannot be read', 'profile "b": gone.yaml has no usable context']);
  });
});
