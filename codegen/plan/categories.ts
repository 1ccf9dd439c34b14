// Which of our categories an operation belongs to.
import { splitWords } from '../ir/names.ts';
import type { Api, Operation } from '../ir/types.ts';
import type { CategoryWords, Words } from '../overlay/types.ts';

/** Where an operation goes that has no category and is like no other. */
const elsewhere = 'Other';

/** The category in our words; one that has none yet gets a plain name. */
export function categoryOf({ category }: Pick<Operation, 'category'>, words: Words): CategoryWords {
  const known = Object.hasOwn(words.categories, category) ? words.categories[category] : undefined;
  if (known !== undefined) return { id: known.id, title: known.title, doc: known.doc };
  const parts = splitWords(category || elsewhere);
  return { id: parts.join('-') || 'other', title: category || elsewhere, doc: `${category || elsewhere}.` };
}

/** The Api with a category for every operation, proposed where the spec has none; and the operations without one. */
export function withCategories(api: Api): { readonly api: Api; readonly homeless: ReadonlySet<string> } {
  const homeless = new Set(api.operations.filter(({ category }) => category === '').map(({ id }) => id));
  if (homeless.size === 0) return { api, homeless };
  const votes = objectVotes(api.operations);
  const operations = api.operations.map((operation) =>
    homeless.has(operation.id) ? { ...operation, category: proposedFor(operation, votes) } : operation,
  );
  return { api: { ...api, operations }, homeless };
}

/** The last words of objects > categories of the operations on them, with how many have each. */
function objectVotes(operations: readonly Operation[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const { words, category } of operations) {
    if (category === '') continue;
    for (const end of endsOf(words)) {
      const counts = votes.get(end) ?? new Map<string, number>();
      counts.set(category, (counts.get(category) ?? 0) + 1);
      votes.set(end, counts);
    }
  }
  return votes;
}

function proposedFor({ words }: Operation, votes: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const counts = endsOf(words).flatMap((end) => votes.get(end) ?? [])[0];
  const best = [...(counts ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0];
  return best?.[0] ?? elsewhere;
}

/** `list virtual machines` > `virtual machine`, `machine`: the longest first. */
function endsOf([, ...object]: readonly string[]): readonly string[] {
  const singular = object.map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));
  return singular.map((_, index) => singular.slice(index).join(' '));
}
