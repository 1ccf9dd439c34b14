// A profile of virtspan.yaml that acts as somebody else: every request says so, and half a wish is no profile.
import { expect, it } from '@jest/globals';
import type { KubeProfile } from '../../../src/clouds/kubevirt/provider/profiles.ts';
import { kubeSectionProfiles } from '../../../src/clouds/kubevirt/section.ts';

const base: KubeProfile = {
  name: 'lab',
  context: 'lab',
  server: 'https://lab.example',
  from: 'kubeconfig',
  isDefault: true,
  login: { kind: 'none' },
  tls: { verify: 'on' },
};
const search = async () => ({ profiles: [base], problems: [] });

it('acts as the person and in their groups', async () => {
  const sections = { 'lab-bob': { provider: 'kubevirt', as: 'bob', as_groups: ['team-b'] } };
  const { profiles, problems } = await kubeSectionProfiles(sections, search);
  expect(problems).toEqual([]);
  expect(profiles).toMatchObject([{ name: 'lab-bob', actsAs: { user: 'bob', groups: ['team-b'] } }]);
});

it('is not used with wider rights when only groups are named', async () => {
  const { profiles, problems } = await kubeSectionProfiles({ odd: { provider: 'kubevirt', as_groups: ['x'] } }, search);
  expect(profiles).toEqual([]);
  expect(problems).toMatchObject([{ message: expect.stringContaining('without "as"') }]);
});
