// The tables of README.md out of the numbers that the generator wrote.
import type { ProviderCoverage } from '../../src/contract/coverage.ts';

/** A row per provider: version, operations in the spec and what became of them, tools. */
export function tableOf({ providers }: { readonly providers: Readonly<Record<string, ProviderCoverage>> }): string {
  const rows = Object.entries(providers).map(([id, { version, total, tools }]) => {
    const { operations, generated, excluded } = total;
    const all =
      excluded === 0
        ? `${count(operations)}, all generated`
        : `${count(operations)}: ${count(generated)} generated, ${count(excluded)} left out with a reason`;
    return `| ${id} | ${version} | ${all} | ${count(tools)} |`;
  });
  return ['| provider | version | operations in the spec | tools |', '|---|---|---|---|', ...rows].join('\n');
}

/** The text with each part between `<!-- generated: name -->` and `<!-- /generated -->` replaced. Throws for a part that is not there. */
export function withTables(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((sofar, [name, part]) => {
    const [open, close] = [`<!-- generated: ${name} -->\n`, '<!-- /generated -->'];
    const from = sofar.indexOf(open);
    const to = sofar.indexOf(close, from);
    if (from < 0 || to < 0) throw new Error(`README.md has no part "${name}" between its markers.`);
    return `${sofar.slice(0, from + open.length)}${part}\n${sofar.slice(to)}`;
  }, text);
}

const count = (number: number): string => number.toLocaleString('en-US');
