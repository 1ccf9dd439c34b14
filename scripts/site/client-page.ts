// Quick start per client: what `virtspan init` writes for it.

export interface ShownClient {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  /** As `virtspan init ID --print` printed it. */
  readonly shown: string;
}

export const clientPage = (clients: readonly ShownClient[]): string =>
  [
    '# Quick start per client',
    '',
    '`virtspan init CLIENT` writes the entry itself, keeps comments and order of the file, and never writes a secret unasked;',
    '`--print` only shows it. Below is what it prints where nothing else is configured.',
    '',
    ...clients.flatMap(({ id, title, where, shown }) => [
      `## ${title}`,
      '',
      `\`virtspan init ${id}\` writes ${where.replaceAll('<', '&lt;')}.`,
      '',
      '```',
      shown.trimEnd(),
      '```',
      '',
    ]),
  ].join('\n');
