// What the scripts of outside clients print, made into one table: client, version, steps, and why one was left out.

/** What came of one script. */
export interface Outcome {
  readonly script: string;
  /** Programs that it drove, each with the version that it told. */
  readonly clients: readonly string[];
  readonly passed: number;
  readonly failed: number;
  /** Names of what failed. */
  readonly failures: readonly string[];
  /** Why the script, or one of its clients, did not run. */
  readonly skipped: readonly string[];
  /** False where the script ended badly, whatever it counted. */
  readonly isGood: boolean;
}

/** Reads what a script printed; `code` is the exit code that it ended with, null for one that was killed. */
export function outcomeOf(script: string, output: string, code: number | null): Outcome {
  const lines = output.split('\n').map((line) => line.trimEnd());
  const all = (pattern: RegExp): readonly string[] => lines.flatMap((line) => pattern.exec(line)?.slice(1, 2) ?? []);
  const counts = [
    ...output.matchAll(/^(?:Tests: +)?(?:(\d+) failed, )?(?:\d+ skipped, )?(\d+) passed, (\d+) (failed|total)$/gm),
  ];
  const failures = [...all(/^ {2}FAIL {2}(.*)$/), ...all(/^ {2,}✕ (.*?)(?: \(\d+ m?s\))?$/)];
  const passed = counts.reduce((sum, [, , ok]) => sum + Number(ok), 0);
  const failed = counts.reduce(
    (sum, [, before, , after, what]) => sum + Number(what === 'failed' ? after : (before ?? 0)),
    0,
  );
  const skipped = all(/^S(?:KIPPED|kipped:) ?(.*)$/);
  const ran = counts.length > 0;
  return {
    ...{ script, passed, failed, failures, skipped },
    clients: all(/^CLIENT (.*)$/),
    // A script that counted nothing and was not skipped did not do what it is for.
    isGood: code === 0 && failed === 0 && (ran || skipped.length > 0),
  };
}

/** The table, as Markdown that reads well in a terminal too, and below it what failed. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ script, clients, passed, failed, skipped, isGood }) => [
    script,
    clients.join(', ') || '-',
    String(passed),
    String(failed),
    [isGood ? '' : 'FAILED', ...skipped.map((why) => `left out: ${why}`)].filter((it) => it !== '').join('; ') ||
      'good',
  ]);
  const table = [['script', 'client', 'passed', 'failed', 'outcome'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const failures = outcomes.flatMap(({ script, failures: names }) => names.map((name) => `- ${script}: ${name}`));
  return [line(table[0]!), rule, ...table.slice(1).map(line), ...(failures.length > 0 ? ['', ...failures] : [])].join(
    '\n',
  );
}
