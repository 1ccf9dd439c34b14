// Gaps as SARIF 2.1.0, for the code scanning of a forge: https://docs.oasis-open.org/sarif/sarif/v2.1.0.
import type { Gap, Report } from './model.ts';

/** What the reviewed lists say is left out is a note; what nobody has looked at is a warning. */
const levels: Readonly<Record<Gap['kind'], 'error' | 'warning' | 'note'>> = {
  missing: 'error',
  'not classified': 'warning',
  'no words': 'warning',
  'not exercised': 'note',
  'not on the server': 'note',
  'left out': 'note',
};

const ruleOf = (kind: Gap['kind']): string => kind.replaceAll(' ', '-');

/** The document; each result points at the facts or the overlay that would close the gap. */
export function sarifText(report: Report, version: string): string {
  const kinds = Object.keys(levels) as Gap['kind'][];
  const results = Object.entries(report).flatMap(([provider, { gaps }]) =>
    gaps.map(({ kind, operation, category, why }) => ({
      ruleId: ruleOf(kind),
      level: kind === 'left out' && why.startsWith('postponed') ? 'warning' : levels[kind],
      message: { text: `${provider} ${operation}: ${kind}: ${why}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `specs/${provider}/overlay.yaml`, uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
          logicalLocations: [{ name: operation, fullyQualifiedName: `${provider}/${category || '-'}/${operation}` }],
        },
      ],
      partialFingerprints: { 'gap/v1': `${provider}/${kind}/${operation}` },
    })),
  );
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'virtspan coverage',
            semanticVersion: version,
            rules: kinds.map((kind) => ({
              id: ruleOf(kind),
              shortDescription: { text: `An operation of the API is ${kind}` },
              defaultConfiguration: { level: levels[kind] },
            })),
          },
        },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder of the project.' } } },
        results,
      },
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
