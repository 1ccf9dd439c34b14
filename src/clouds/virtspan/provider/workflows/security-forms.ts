// Findings of the review for other programs and for people: SARIF 2.1.0, and a page in Markdown.
import type { Finding, Severity } from './security-rules.ts';

/** SARIF knows three levels. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** A SARIF 2.1.0 log as JSON text (OASIS, sections 3.13 to 3.28). */
export function asSarif(findings: readonly Finding[]): string {
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  return JSON.stringify({
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'virtspan',
            rules: rules.map(({ id, severity, why, fix }) => ({
              id,
              shortDescription: { text: why },
              help: { text: fix },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: findings.map(({ rule, name, where, cloud, shown }) => ({
          ruleId: rule.id,
          level: levels[rule.severity],
          message: { text: `${name}: ${shown}` },
          locations: [
            {
              logicalLocations: [{ name, fullyQualifiedName: [cloud, where, name].filter((part) => part).join('/') }],
            },
          ],
        })),
      },
    ],
  });
}

/**
 * Names are whoever's: on the page they are letters, and no picture that is fetched, no link, no heading and no HTML
 * (CommonMark 2.4: a backslash before ASCII punctuation).
 */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#!|~&$]|(?<=\b(?:https?|ftp)):|(?<=\bwww)\./gi, '\\$&');

/** Markdown: one chapter a rule. */
export function asPage(findings: readonly Finding[], notes: readonly string[]): string {
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  const chapters = rules.flatMap(({ id, severity, why, fix }) => [
    `## ${id} (${severity})`,
    '',
    `${why} ${fix}`,
    '',
    ...findings
      .filter(({ rule }) => rule.id === id)
      .map(
        ({ name, where, cloud, shown }) =>
          `- ${plain(cloud)}${where === undefined ? '' : `, ${plain(where)}`}: **${plain(name)}**, ${plain(shown)}`,
      ),
    '',
  ]);
  const head =
    findings.length === 0 ? ['Nothing was found.'] : [`${findings.length} findings of ${rules.length} rules.`];
  return ['# Review of safety', '', ...head, '', ...chapters, ...notes.map((note) => `> ${plain(note)}`)]
    .join('\n')
    .trim();
}
