// The vocabulary of generated code: the only value module that it may import.
import type { FieldDef, Formatter, Handler, Raise, ToolDef } from '../../contract/tool.ts';

export type { Formatter, Handler, ShapeDef, ToolDef } from '../../contract/tool.ts';

type More = Omit<FieldDef, 'kind' | 'doc' | 'required'>;
type Optional = FieldDef & { readonly required?: never };

const plain =
  (kind: FieldDef['kind']) =>
  (doc?: string, more?: More): Optional =>
    doc === undefined ? { kind, ...more } : { kind, doc, ...more };

export const uuid = plain('uuid');
export const flag = plain('flag');
export const whole = plain('whole');
export const number = plain('number');
export const instant = plain('instant');
export const text = plain('text');
export const opaque = plain('opaque');
export const nothing: FieldDef = { kind: 'nothing' };

export const list = (of: FieldDef, doc?: string, more?: More): Optional => plain('list')(doc, { of, ...more });
export const map = (of: FieldDef, doc?: string, more?: More): Optional => plain('map')(doc, { of, ...more });
export const shape = (name: string, doc?: string, more?: More): Optional =>
  plain('shape')(doc, { shape: name, ...more });

/** Marks a field without which the call is refused. */
export const required = (field: Optional): FieldDef & { readonly required: true } => ({ ...field, required: true });

/** Fills in what most tools share: no flags, no raising arguments, reversible. */
export function tool<P>(
  def: NoInfer<
    Omit<ToolDef<P>, 'flags' | 'raisedBy' | 'reversible'> & {
      readonly flags?: ToolDef['flags'];
      readonly raisedBy?: readonly Raise[];
      readonly reversible?: boolean;
    }
  >,
): ToolDef<P> {
  return { flags: [], raisedBy: [], reversible: true, ...def };
}

/** Ties a tool to the way its result is shown, with a noun of its own where other things have results of that shape too. */
export const handle = <P, R>(tool: ToolDef<P>, format: Formatter<R>, noun?: Formatter<R>['noun']): Handler<P, R> => ({
  tool,
  format: noun === undefined ? format : { ...format, noun },
});

/** The result of an operation that returns nothing to look at. */
export type Done = Record<string, never>;
export const done: Formatter<Done> = { noun: ['result', 'results'], columns: [] };
