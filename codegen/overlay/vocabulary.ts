// Reads the words of operators: aliases.yaml and speech.yaml of specs/common and what each provider adds, checked for form only.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../../src/contract/vocabulary.ts';
import { checkerOf, readYaml } from './load.ts';

const texts = { type: 'array', items: { type: ['string', 'number'] } } as const;
const dictionary = (of: object) => ({ type: 'object', additionalProperties: of });
const languages = ['en', 'de', 'fr', 'es', 'pt', 'zh', 'ja'];
const terms = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(languages.map((language) => [language, texts])),
};
const check = checkerOf({
  type: 'object',
  additionalProperties: false,
  properties: {
    acts: dictionary(terms),
    things: dictionary(terms),
    verbs: dictionary(texts),
    near: { type: 'array', items: { type: 'array', minItems: 3, maxItems: 3 } },
    providers: dictionary(texts),
    foreign: texts,
    numbered: dictionary(texts),
    main: texts,
    speech: dictionary(terms),
    harm: dictionary({ type: 'number' }),
    alone: texts,
    forms: dictionary(dictionary(texts)),
    motions: dictionary({
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['verbs', 'acts'],
        properties: { verbs: texts, toward: texts, acts: texts },
      },
    }),
  },
});

/** The common vocabulary first, then those of the providers that have one. Throws GenerationError with file and line. */
export function loadVocabularies(specsDir: string, providers: readonly string[]): readonly Vocabulary[] {
  const files = [
    join(specsDir, 'common/aliases.yaml'),
    join(specsDir, 'common/speech.yaml'),
    ...providers.map((provider) => join(specsDir, provider, 'words/aliases.yaml')),
  ];
  return files.filter((file) => existsSync(file)).map((file) => readYaml(file, check) as Vocabulary);
}
