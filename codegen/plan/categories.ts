// Which of our categories an operation belongs to.
import { GenerationError } from '../errors.ts';
import { splitWords } from '../ir/names.ts';
import type { Api, Operation } from '../ir/types.ts';
import type { CategoryWords, Words } from '../overlay/types.ts';

/** A category that has no words yet gets a plain name; an operation without any category is an error. */
export function categoryOf(api: Api, operation: Operation, words: Words): CategoryWords {
  const known = words.categories[operation.category];
  if (known !== undefined) return { id: known.id, title: known.title, doc: known.doc };
  const parts = splitWords(operation.category);
  if (parts.length === 0) {
    throw new GenerationError(
      'CATEGORY_UNKNOWN',
      `${api.source.file}#${operation.origin}`,
      `${operation.id} has no category; correct it in the overlay or the facts`,
    );
  }
  return { id: parts.join('-'), title: operation.category, doc: `${operation.category}.` };
}
