// What the simulator knows of the API: every wire operation with its types, taken from the generated tools.
import type { AnyTool, FieldDef } from '../../../contract/tool.ts';

export type Operation =
  | {
      readonly kind: 'get';
      readonly on: string;
      readonly attribute: string;
      readonly wire: string;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: 'set';
      readonly on: string;
      readonly attribute: string;
      readonly wire: string;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: 'method';
      readonly on: string;
      readonly params: Readonly<Record<string, { readonly wire: string; readonly choices: readonly string[] }>>;
      readonly returns: string | undefined;
      readonly outs: readonly { readonly name: string; readonly wire: string }[];
    };

export interface Shapes {
  /** The fields of a shape, or undefined. */
  readonly fieldsOf: (shape: string) => Promise<Readonly<Record<string, FieldDef>> | undefined>;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Wire operation > what it is. Navigation that no tool reads on its own is found by its path steps. */
export async function operationsOf(tools: readonly AnyTool[], shapes: Shapes): Promise<ReadonlyMap<string, Operation>> {
  const operations = new Map<string, Operation>();
  for (const tool of tools) {
    const { call, params } = tool;
    if (call.kind !== 'soap') continue;
    const fields = call.reads === undefined ? undefined : await shapes.fieldsOf(call.on);
    for (const read of call.reads ?? []) {
      const [attribute, wire, on = call.on] = read.split(' ') as [string, string, string?];
      const field = fields?.[attribute];
      const choices = field?.oneOf ?? field?.of?.oneOf ?? [];
      operations.set(`${on}_get${capital(attribute)}`, { kind: 'get', on, attribute, wire, choices });
    }
    if (call.how === 'update') {
      for (const attribute of call.sends ?? []) {
        const on = call.declaredBy?.[attribute] ?? call.on;
        operations.set(`${on}_set${capital(attribute)}`, { kind: 'set', on, attribute, ...typeOf(params[attribute]) });
      }
    }
    if (call.operation !== undefined) {
      operations.set(call.operation, {
        kind: 'method',
        on: call.on,
        params: Object.fromEntries((call.sends ?? []).map((name) => [name, typeOf(params[name])])),
        returns: call.returns,
        outs: (call.outs ?? []).map((out) => {
          const [name, wire] = out.split(' ') as [string, string];
          return { name, wire };
        }),
      });
    }
  }
  return operations;
}

const typeOf = (field: FieldDef | undefined): { wire: string; choices: readonly string[] } => ({
  wire: field?.wire ?? 'string',
  choices: field?.oneOf ?? field?.of?.oneOf ?? [],
});
