// `npm run eval:kinds`: how well the tool search does on each kind of request. `--misses` shows those of the sets that are worked with.
import { catalogs } from '../src/generated/catalog.ts';
import { vocabularies } from '../src/generated/vocabulary.ts';
import { fitsFrom } from '../src/runtime/search/confidence.ts';
import { createSearch } from '../src/runtime/search/search.ts';
import { createRegistry } from '../src/runtime/tools/registry.ts';
import {
  hasAll,
  isRight,
  isWorkedWith,
  type Kind,
  type KindAnswer,
  kinds,
  readKind,
  type Shelf,
  shelves,
  suggestsHarm,
} from '../test/eval/kinds.ts';
import { separation } from '../test/eval/sets.ts';

const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
const search = createSearch({
  registry,
  offered: registry.entries,
  vocabulary: async () => vocabularies,
  prepared: async () => undefined,
});
const showsMisses = process.argv.includes('--misses');
const chosen = kinds.filter((kind) => process.argv.includes(kind));
const shown = chosen.length === 0 ? kinds : chosen;

const unknown = shelves
  .flatMap((shelf) => kinds.flatMap((kind) => readKind(shelf, kind)))
  .flatMap(({ groups }) => groups.flat())
  .filter((name) => !registry.entries.some((entry) => entry.name === name || entry.formerly === name))
  .filter((name) => !/_virtual_machines?$/.test(name));
if (unknown.length > 0) throw new Error(`No such tools: ${[...new Set(unknown)].join(', ')}`);

/** Of all shelves that are only counted, by kind. */
const counted = new Map<Kind, KindAnswer[]>();

for (const shelf of shelves) {
  const fitting: number[] = [];
  for (const kind of kinds) {
    if (kind === 'near') continue;
    const answers = await ask(shelf, kind);
    if (answers.length === 0) continue;
    count(shelf, kind, answers);
    if (kind !== 'vague') fitting.push(...answers.map(({ ranking }) => ranking.confidence));
    if (!shown.includes(kind)) continue;
    print(`${shelf} ${scoreOfKind(kind, answers)}`);
    if (!showsMisses || !isWorkedWith(shelf)) continue;
    for (const answer of answers.filter((one) => !isRight[kind](one))) show(answer);
  }
  if (!shown.includes('near')) continue;
  const near = await ask(shelf, 'near');
  if (near.length === 0) continue;
  count(shelf, 'near', near);
  const accepted = near.filter(({ ranking }) => ranking.confidence >= fitsFrom);
  print(`${shelf} ${scoreOfNear(near, fitting)}`);
  if (showsMisses && isWorkedWith(shelf)) for (const answer of accepted) show(answer);
}

print('');
const fitting = [...counted].flatMap(([kind, answers]) =>
  kind === 'near' || kind === 'vague' ? [] : answers.map(({ ranking }) => ranking.confidence),
);
for (const [kind, answers] of counted)
  if (shown.includes(kind))
    print(`all but tuned ${kind === 'near' ? scoreOfNear(answers, fitting) : scoreOfKind(kind, answers)}`);

function count(shelf: Shelf, kind: Kind, answers: readonly KindAnswer[]): void {
  if (!isWorkedWith(shelf)) counted.set(kind, [...(counted.get(kind) ?? []), ...answers]);
}

function scoreOfKind(kind: Exclude<Kind, 'near'>, answers: readonly KindAnswer[]): string {
  const part = (holds: (answer: KindAnswer) => boolean): string =>
    `${((100 * answers.filter(holds).length) / answers.length).toFixed(1)} %`;
  const sure = part(({ ranking }) => ranking.confidence >= fitsFrom);
  const first = kind === 'vague' || kind === 'steps' || kind === 'choice' ? '' : `, first ${part((a) => hasAll(a, 1))}`;
  return `${kind}: ${answers.length} queries, right ${part(isRight[kind])}${first}, harmful first ${part(suggestsHarm)}, sure of ${sure}`;
}

function scoreOfNear(near: readonly KindAnswer[], fitting: readonly number[]): string {
  const others = near.map(({ ranking }) => ranking.confidence);
  const accepted = others.filter((value) => value >= fitsFrom).length;
  const refused = fitting.filter((value) => value < fitsFrom).length;
  return `near: ${near.length} queries, AUROC ${separation(fitting, others).toFixed(3)}, ${accepted} taken for fitting; ${refused} of ${fitting.length} that fit are refused`;
}

async function ask(shelf: Shelf, kind: Kind): Promise<readonly KindAnswer[]> {
  const answers: KindAnswer[] = [];
  for (const query of readKind(shelf, kind)) answers.push({ query, ranking: await search.find(query.query) });
  return answers;
}

function show({ query, ranking }: KindAnswer): void {
  const got = ranking.ranked.slice(0, 5).map(({ tool }) => tool.entry.name);
  print(
    `  ${ranking.confidence.toFixed(2)} ${query.query} => ${query.groups.map((group) => group[0]).join(' ; ')}, got ${got.join(', ')}`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
