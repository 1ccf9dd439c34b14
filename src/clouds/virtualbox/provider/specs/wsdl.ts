// The WSDL of vboxwebsrv: its operations with what goes in and comes out, its structures and enumerations.
import { PLACEHOLDER } from './facts.ts';
import { NotWsdl, type Token, tokensOf } from './scan.ts';

/** A child of a message, or a field of a structure. */
export interface Part {
  readonly name: string;
  /** `xsd:string`, or the name of an enumeration or structure as `vbox:DeviceType`. */
  readonly type: string;
  readonly isList: boolean;
}

/** A member of an interface. What the service leaves out is named too, without parts. */
export interface Member {
  readonly name: string;
  readonly kind: 'attribute' | 'method';
  readonly access: 'read' | 'read-write' | 'call' | 'left out';
  /** One for a method; one or two for an attribute, reading first. */
  readonly calls: readonly WireCall[];
}
export interface WireCall {
  readonly op: string;
  readonly sends: readonly Part[];
  readonly returns: readonly Part[];
}

export interface Wsdl {
  /** Interface > members, in the order of the API. */
  readonly interfaces: ReadonlyMap<string, readonly Member[]>;
  readonly structs: ReadonlyMap<string, readonly Part[]>;
  readonly enums: ReadonlyMap<string, readonly { readonly name: string; readonly value: number | null }[]>;
}

const space = 'http://www.virtualbox.org/';

interface Draft {
  readonly interfaces: Map<string, Map<string, Omit<Member, 'name' | 'calls'> & { readonly ops: string[] }>>;
  readonly structs: Map<string, Part[]>;
  readonly enums: Map<string, { name: string; value: number | null }[]>;
  readonly messages: Map<string, Part[]>;
  /** Interface and member that the last remark announced: the web service's generator writes one before each message. */
  on: string | undefined;
  member: string | undefined;
  values: ReadonlyMap<string, number>;
}

/**
 * Reads the whole document. Which member of which interface an operation is stands in the remarks that VirtualBox's own
 * generator writes ("method IMachine::lockMachine"): the names of operations alone do not tell a method called getX from
 * an attribute x. Throws NotWsdl.
 */
export function readWsdl(text: string): Wsdl {
  if (text.trim() === '') throw new NotWsdl('it is empty');
  if (/^\s*(<!doctype )?<?html\b/i.test(text)) throw new NotWsdl('it is an HTML page');
  if (!/^\s*\uFEFF?\s*</.test(text)) throw new NotWsdl('it is no XML');
  const draft: Draft = {
    interfaces: new Map(),
    structs: new Map(),
    enums: new Map(),
    messages: new Map(),
    on: undefined,
    member: undefined,
    values: new Map(),
  };
  const above: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  let isSchema = true;
  for (const token of tokensOf(text)) {
    if (token.kind === 'close') {
      above.pop();
      if (token.name === 'schema') isSchema = false;
      continue;
    }
    if (token.kind !== 'remark' && above.length === 0) checkRoot(token, draft);
    if (isSchema) take(token, above, draft);
    if (token.kind === 'open') above.push(token);
  }
  if (draft.messages.size === 0) throw new NotWsdl('it holds no operations');
  return { interfaces: membersOf(draft), structs: draft.structs, enums: draft.enums };
}

function checkRoot(token: Exclude<Token, { kind: 'remark' | 'close' }>, { messages }: Draft): void {
  if (token.name !== 'definitions' || messages.size > 0) throw new NotWsdl(`it is <${token.name}>`);
  if (token.attributes.targetNamespace !== space) throw new NotWsdl('it is the WSDL of something else');
}

type Above = readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];

function take(token: Exclude<Token, { kind: 'close' }>, above: Above, draft: Draft): void {
  if (token.kind === 'remark') {
    announce(token.text, draft);
    return;
  }
  const { name, attributes } = token;
  const place = above
    .slice(3)
    .map((one) => one.name)
    .join('/');
  if (name === 'simpleType' && place === '') draft.enums.set(word(attributes.name), []);
  else if (name === 'enumeration') {
    const value = attributes.value ?? '';
    draft.enums
      .get(above[3]?.attributes.name ?? '')
      ?.push({ name: word(value), value: draft.values.get(value) ?? null });
  } else if (name === 'complexType' && place === '') draft.structs.set(word(attributes.name), []);
  else if (name === 'element' && place === '') open(word(attributes.name), draft);
  else if (name === 'element') {
    const [holder] = above.slice(3);
    const owner = holder?.attributes.name ?? '';
    const parts = holder?.name === 'element' ? draft.messages.get(owner) : draft.structs.get(owner);
    parts?.push({
      name: word(attributes.name),
      type: typeIn(attributes.type),
      isList: attributes.maxOccurs === 'unbounded',
    });
  }
}

/** What stands in front of a message, an enumeration or an interface. */
function announce(text: string, draft: Draft): void {
  const [, announced] = /^interface (\w+)$/i.exec(text) ?? [];
  if (announced !== undefined) {
    draft.on = announced;
    draft.interfaces.set(announced, new Map());
  }
  const member = /^(method|readonly attribute|read\/write attribute) (\w+)::(\w+)$/.exec(text);
  if (member !== null) {
    const [, what, on, name] = member as unknown as [string, string, string, string];
    const access = what === 'method' ? 'call' : what === 'readonly attribute' ? 'read' : 'read-write';
    draft.member = name;
    const members = draft.interfaces.get(on);
    if (members !== undefined && !members.has(name))
      members.set(name, { kind: what === 'method' ? 'method' : 'attribute', access, ops: [] });
  }
  const left = /^skipping (method|attribute) (\w+) for it (?:is|has) /.exec(text);
  if (left !== null && draft.on !== undefined) {
    const [, kind, name] = left as unknown as [string, Member['kind'], string];
    draft.interfaces.get(draft.on)?.set(name, { kind, access: 'left out', ops: [] });
  }
  const listed = /^enum: (\w+) -/.exec(text);
  if (listed !== null) {
    const values = text.matchAll(/^\s*(\w+): (-?\d+|0x[0-9a-f]+) -\s*$/gim);
    draft.values = new Map([...values].map(([, name = '', value]) => [name, Number(value)]));
  }
}

/** A message opens; a request belongs to the member that was announced last. */
function open(op: string, draft: Draft): void {
  if (draft.messages.has(op)) throw new NotWsdl(`${op} is there twice`);
  const parts: Part[] = [];
  draft.messages.set(op, parts);
  const [, on, operation] = /^(I[A-Z]\w*?)_(\w+)$/.exec(op) ?? [];
  if (on === undefined || operation === undefined || op.endsWith('Response')) return;
  const { member: name = '' } = draft;
  const member = draft.interfaces.get(on)?.get(name);
  if (member === undefined || !isAccess(operation, name, member.kind))
    throw new NotWsdl(`no remark says what ${op} is; remarks were removed from it`);
  member.ops.push(op);
}

/** True when an operation of that name is how the member is used. */
function isAccess(operation: string, member: string, kind: Member['kind']): boolean {
  if (kind === 'method') return operation === member;
  const capital = member.charAt(0).toUpperCase() + member.slice(1);
  return operation === `get${capital}` || operation === `set${capital}`;
}

const membersOf = ({ interfaces, messages }: Draft): Wsdl['interfaces'] =>
  new Map(
    [...interfaces].map(([on, members]) => [
      on,
      [...members].flatMap(([name, { kind, access, ops }]): Member[] => {
        const calls = ops.map((op) => ({
          op,
          sends: messages.get(op) ?? [],
          returns: messages.get(`${op}Response`) ?? [],
        }));
        return name === PLACEHOLDER ? [] : [{ name, kind, access, calls }];
      }),
    ]),
  );

/** Names are identifiers: they become names in code. */
function word(text: string | undefined): string {
  if (text !== undefined && /^[A-Za-z_]\w*$/.test(text)) return text;
  throw new NotWsdl(`${JSON.stringify((text ?? '').slice(0, 40))} is no name`);
}

function typeIn(text: string | undefined): string {
  if (text !== undefined && /^(?:xsd|vbox):\w+$/.test(text)) return text;
  throw new NotWsdl(`${JSON.stringify((text ?? '').slice(0, 40))} is no type`);
}
