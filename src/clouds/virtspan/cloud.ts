// The tools that work on every cloud at once: not a cloud, but offered, found, checked and recorded like one.
import { type Cloud, contractVersion, type FoundClouds, type ProfileSources } from '../../contract/cloud.ts';
import { ToolError } from '../../contract/errors.ts';
import type { ProfileSummary } from '../../contract/invocation.ts';

export const virtspan: Cloud = {
  contract: contractVersion,
  id: 'virtspan',
  title: 'All clouds',
  isAcross: true,
  section: { properties: {} },
  example: "return await virtspan.checkHealth({ show: 'wrong' })",
  catalog: async () => (await import('../../generated/virtspan/catalog.ts')).virtspan,
  coverage: async () =>
    (await import('../../generated/coverage.json', { with: { type: 'json' } })).default.providers.virtspan,
  find,
  offer: async () => (await import('./offer.ts')).offer,
  pull: 'These tools are our own: there is no service to ask for their facts.',
};

/** One profile for all clouds, and one by the name of each profile of theirs, which leaves the others out. */
async function find({ sections }: ProfileSources): Promise<FoundClouds> {
  const summaries = [everywhere, ...Object.keys(sections).map(only)];
  return {
    summaries,
    problems: [],
    async open({ clock, across }) {
      if (across === undefined) {
        throw new ToolError('INTERNAL', 'There is no way from these tools to the clouds. Nothing was sent.');
      }
      const { acrossProvider } = await import('./provider/provider.ts');
      return acrossProvider(summaries, across, clock);
    },
  };
}

const everywhere: ProfileSummary = {
  ...{ name: 'all', target: 'every configured cloud', from: 'built in', isDefault: true },
  isWide: true,
};

const only = (name: string): ProfileSummary => ({
  name,
  target: `the profile "${name}" of each cloud that has one`,
  from: 'built in',
  isDefault: false,
});
