// What the report says of two versions: added, removed, changed, and what becomes of the names of tools.
import type { Comparison } from '../../../codegen/compare.ts';
import type { Change } from '../../../codegen/ir/changes.ts';

/** A comparison without what only the program needs. */
export type AgainstReport = Omit<Comparison, 'operations'>;

/** How many of a kind a text names before it only counts. */
const mostNamed = 12;

/** Lines for a terminal or a comment; `all` names everything. */
export function againstLines(
  { from, to, added, removed, changed, shapes, tools, breaking }: AgainstReport,
  all: boolean,
): readonly string[] {
  const most = all ? Number.POSITIVE_INFINITY : mostNamed;
  const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  const inside = shapes.length === 0 ? '' : `, ${shapes.length} types with other fields`;
  return [
    `From ${from} to ${to}: ${counts}${inside}; ${breaking ? 'some of it breaking (!)' : 'nothing breaking'}.`,
    ...named('+', added, most),
    ...named('-', removed, most),
    ...changedLines(
      changed.map(({ operation, changes }) => [operation, changes] as const),
      most,
    ),
    ...changedLines(
      shapes.map(({ shape, changes }) => [`type ${shape}`, changes] as const),
      most,
    ),
    `Tools: ${tools.added.length} new names, ${tools.removed.length} gone, ${tools.renamed.length} renamed.`,
    ...named('- tool', tools.removed, most),
    ...named(
      '~ tool',
      tools.renamed.map((one) => `${one.from} > ${one.to}`),
      most,
    ),
  ];
}

const named = (sign: string, names: readonly string[], most: number): readonly string[] => [
  ...names.slice(0, most).map((name) => `  ${sign} ${name}`),
  ...(names.length > most ? [`  ${sign} and ${names.length - most} more`] : []),
];

function changedLines(
  rows: readonly (readonly [name: string, changes: readonly Change[]])[],
  most: number,
): readonly string[] {
  const [breaking, others] = [rows.filter(isBroken), rows.filter((row) => !isBroken(row))];
  // What breaks is named first, so that a cut list still has it.
  return named(
    '~',
    [...breaking, ...others].map(([name, changes]) => `${name}: ${changes.map(sentence).join('; ')}`),
    most,
  );
}

const isBroken = ([, changes]: readonly [string, readonly Change[]]): boolean =>
  changes.some(({ breaking }) => breaking);

/** `+ arch (text)`, `! quota: now required`. */
export function sentence({ how, what, name, breaking, says }: Change): string {
  const sign = breaking ? '!' : { added: '+', removed: '-', changed: '~' }[how];
  const called = name === '' ? what : name;
  return how === 'added'
    ? `${sign} ${called} (${says})`
    : `${sign} ${called}: ${how === 'removed' ? 'removed, ' : ''}${says}`;
}
