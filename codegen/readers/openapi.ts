// Any API that an OpenAPI document describes: one operation per path and method, as the document names them.
import { splitWords } from '../ir/names.ts';
import type { Api, Oddity, Operation, Param } from '../ir/types.ts';
import { compare } from '../ir/validate.ts';
import { type Document, type Endpoint, readDocuments } from './openapi-documents.ts';
import { type ShapeBook, shapeBook } from './openapi-shapes.ts';
import type { Source } from './reader.ts';

/** Operations are grouped by the first fixed step of their path. A body is one parameter, `body`. */
export function readOpenApi(source: Source): Api {
  const oddities: Oddity[] = [];
  const documents = readDocuments(source.file, source.text, (origin, what) => void oddities.push({ origin, what }));
  const shapes = shapeBook(documents);
  const operations = documents.flatMap((document) =>
    document.endpoints.map((endpoint) => operationOf(document, endpoint, shapes)),
  );
  return {
    provider: source.provider,
    version: source.version,
    source: { file: source.file, sha256: source.sha256 },
    operations: operations.sort((a, b) => compare(a.id, b.id)),
    shapes: shapes.all(),
    oddities,
  };
}

function operationOf(document: Document, endpoint: Endpoint, shapes: ShapeBook): Operation {
  const { id, origin, method, path, params, body, answer } = endpoint;
  const inPlaces = params.filter((param) => param.in === 'path' || param.in === 'query');
  return {
    id,
    covers: [id],
    words: splitWords(id) as [string, ...string[]],
    origin,
    doc: '',
    category: path.split('/').find((step) => step !== '' && !step.startsWith('{')) ?? '',
    call: { kind: 'rest', method, path },
    params: [
      ...inPlaces.map(
        (param): Param => ({
          name: param.name,
          type: shapes.typeOf(document, param.schema),
          required: param.required,
          doc: '',
          wire: param.in,
        }),
      ),
      ...(body === undefined
        ? []
        : [
            {
              name: 'body',
              type: shapes.typeOf(document, body.schema),
              required: body.required,
              doc: '',
              wire: 'body',
            } satisfies Param,
          ]),
    ],
    result: shapes.typeOf(document, answer),
  };
}
