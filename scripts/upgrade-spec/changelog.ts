// The section of CHANGELOG.md about a new version of an API.
import type { Comparison } from '../../codegen/compare.ts';

/** What a user notices: how much came and went, what breaks, and names of tools that are gone. */
export function changelogSection(provider: string, { from, to, added, removed, changed, tools }: Comparison): string {
  const broken = changed.flatMap(({ operation, changes }) =>
    changes
      .filter(({ breaking }) => breaking)
      .map(({ name, what, says }) => `  ${operation} ${name || what}: ${says}.`),
  );
  return [
    `- ${provider} ${to} (before: ${from}): ${added.length} operations added, ${removed.length} removed, ${changed.length} changed.`,
    ...(tools.removed.length > 0 ? [`  Tools that are gone: ${tools.removed.join(', ')}.`] : []),
    ...tools.renamed.map((one) => `  ${one.from} is now called ${one.to}.`),
    ...broken,
  ].join('\n');
}

/** The changelog with the section on top of what is unreleased; once, however often it is written. */
export function withSection(changelog: string, section: string): string {
  const [head] = section.split('\n');
  if (changelog.includes(`${head}\n`)) return changelog;
  return changelog.replace('## Unreleased\n\n', `## Unreleased\n\n${section}\n`);
}
