// Tools across clouds for several principals: all clouds of the one who asks, found or configured, and no others.
import { expect, it } from '@jest/globals';
import { allClouds } from './world.ts';

it('a principal asks all clouds of theirs at once, and whoever has none asks none', async () => {
  const config = 'http: { principals: { alice: { profiles: [simulator] }, bob: { profiles: [] } } }\n';
  const clouds = await allClouds([], { only: ['cloudstack', 'kubevirt'], config, serves: 'http' });
  const asked = (principal: string) =>
    clouds.call('virtspan_check_health', { show: 'all', kind: 'host' }, { principal, entry: 'mcp' });
  expect(
    new Set((((await asked('alice')).data ?? []) as readonly { cloud: string }[]).map(({ cloud }) => cloud)),
  ).toEqual(new Set(['cloudstack', 'kubevirt']));
  await expect(asked('bob')).rejects.toMatchObject({ code: 'PROFILE_UNKNOWN' });
  expect(clouds.application.profilesOf('alice').virtspan?.[0]).toMatchObject({ name: 'all', isDefault: true });
  expect(clouds.application.profilesOf('bob').virtspan).toEqual([]);
  await clouds.close();
});

it('tells at the start which profiles of principals are not there, and starts all the same', async () => {
  const config = 'http: { principals: { alice: { profiles: [simulater] }, bob: { profiles: [simulator, all] } } }\n';
  const clouds = await allClouds([], { only: ['cloudstack'], config, serves: 'http' });
  expect(clouds.application.problems).toEqual([
    '"http.principals.alice" names "simulater", which is no profile here. Did you mean "simulator"?',
  ]);
  clouds.application.checkClouds();
  await clouds.close();
});
