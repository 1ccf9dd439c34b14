import { describe, expect, it } from '@jest/globals';
import type { Overlay } from '../../../codegen/overlay/types.ts';
import { generateSample } from '../sample.ts';

const columnsOf = (overlay: Partial<Overlay>, strict = true): unknown =>
  generateSample({ overlay, strict }).plan.categories[0]!.shapes.find(({ columns }) => columns !== undefined)!.columns;

describe('the table of a resource', () => {
  it('is an error while nobody has decided on it, in the current version', () => {
    expect(() => columnsOf({ columns: {} })).toThrow(
      /NOT_REVIEWED .*tables\.yaml, under columns.*Volume: nobody has said which columns/s,
    );
  });

  it('is an error when it shows generic fields only although there are others', () => {
    const columns = { Volume: ['state', 'id'] };
    expect(columnsOf({ columns })).toEqual(['state', 'id']);
    expect(() => columnsOf({ columns, generic: ['id', 'state'] })).toThrow(
      'Volume: its columns are generic fields only',
    );
  });

  it('shows the generic fields last where another version has a shape that nobody has seen', () => {
    const size = { label: 'size', path: 'size', as: 'bytes' };
    expect(columnsOf({ columns: {}, generic: ['id'] }, false)).toEqual([size, 'state', 'id']);
  });

  it('can show what the API sends beside its facts; a field that the facts have is refused there', () => {
    const columns = { Volume: ['pool', 'state'] };
    expect(columnsOf({ columns, unlisted: { Volume: { pool: { kind: 'text' } } } })).toEqual(['pool', 'state']);
    expect(() => columnsOf({ unlisted: { Volume: { state: { kind: 'text' } } } })).toThrow('the facts have "state"');
    expect(() => columnsOf({ unlisted: { Nosuch: { state: { kind: 'text' } } } })).toThrow('no shape has that name');
  });
});
