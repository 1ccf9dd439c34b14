// The WSDL, the type library and an earlier version's facts > the facts of this version, and what is to be known of them.
import { type Carried, carryOver } from './carry.ts';
import { factsOf } from './derive.ts';
import type { Facts } from './facts.ts';
import { readTypelib } from './typelib.ts';
import { readWsdl } from './wsdl.ts';

export interface Given {
  /** Text of the WSDL. */
  readonly wsdl: string;
  /** VirtualBox_XPCOM.xpt of the same version. */
  readonly typelib?: Uint8Array | undefined;
  /** Facts of an earlier version, for what neither of them tells. */
  readonly known?: { readonly version: string; readonly facts: Facts } | undefined;
}

/** Throws NotWsdl, NotTypelib or Mismatch. `notes` are sentences about what is not from the service itself. */
export function convert({ wsdl, typelib, known }: Given): { readonly facts: Facts; readonly notes: readonly string[] } {
  const raw = factsOf(readWsdl(wsdl), typelib === undefined ? undefined : readTypelib(typelib));
  const source = typelib === undefined ? 'wsdl' : 'library';
  if (known === undefined) return { facts: raw, notes: source === 'wsdl' ? withoutBoth : withoutKnown };
  const { facts, carried } = carryOver(raw, known.facts, source);
  return {
    facts,
    notes: [...(source === 'wsdl' ? wsdlOnly(carried, known.version) : []), ...shared(carried, known.version)],
  };
}

const withoutKnown: readonly string[] = [
  'Neither WSDL nor type library tells which texts are UUIDs, the names of parameters that the web service does not have, and the result codes: left out, as there is no earlier version to take them from.',
];

const withoutBoth: readonly string[] = [
  'Without a type library every reference to an object is a text here, and no interface says what it inherits from: such facts can be compared, but not generated from. Run it in a checkout of virtspan, or give --typelib.',
  ...withoutKnown,
];

function wsdlOnly({ types, above, interfaces }: Carried, version: string): readonly string[] {
  return [
    'No type library: interface ids are left out (null), and interfaces that are new but hidden from the web service are not seen.',
    `Taken from ${version}, where the messages are the same: the types behind ${types} texts (objects, octets), what ${above} interfaces inherit from, and ${interfaces} hidden interfaces.`,
  ];
}

function shared({ formats, hidden, results, unknown }: Carried, version: string): readonly string[] {
  return [
    `Told by neither WSDL nor type library, taken from ${version}: ${formats} texts that are UUIDs, parameters of ${hidden} methods outside of the web service, ${results} result codes.`,
    ...(unknown.length === 0
      ? []
      : [
          `${unknown.length} members are new or changed since ${version}; what is not told of them has to be looked up: ${some(unknown)}.`,
        ]),
  ];
}

const some = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
