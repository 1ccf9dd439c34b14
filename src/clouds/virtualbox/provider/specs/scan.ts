// Reads a document as a row of tags and remarks, as a WSDL needs it: attributes, no text, nothing resolved.

/** One tag, or a remark between tags. Names have no prefix. */
export type Token =
  | { readonly kind: 'open' | 'empty'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'remark'; readonly text: string };

/** The text is no WSDL of VirtualBox, or only a part of one. The message says what it is instead. */
export class NotWsdl extends Error {}

const deepest = 32;

/**
 * The tokens of the document, in order. Throws NotWsdl when elements do not close or something stands there that no
 * WSDL needs: document types, instructions, CDATA.
 */
export function* tokensOf(text: string): Generator<Token> {
  const body = text.replace(/^\uFEFF?\s*<\?xml[^<>?]*\?>/, '');
  const pattern = /<!--([\s\S]*?)-->|<([^<>!?][^<>]*)>|[^<>]+/gy;
  const open: string[] = [];
  for (let at = 0; at < body.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (match === null) throw new NotWsdl(brokenAt(body, at, open));
    if (match[1] !== undefined) yield { kind: 'remark', text: match[1].trim() };
    if (match[2] === undefined) continue;
    const token = tagIn(match[2]);
    if (token.kind === 'open') open.push(token.name);
    if (token.kind === 'close' && open.pop() !== token.name) throw new NotWsdl(`"</${token.name}>" closes nothing`);
    if (open.length > deepest) throw new NotWsdl(`elements are nested deeper than ${deepest}`);
    yield token;
  }
  if (open.length > 0) throw new NotWsdl(`it is cut off: <${open.at(-1)}> does not end`);
}

function brokenAt(body: string, at: number, open: readonly string[]): string {
  const rest = body.slice(at, at + 24).split('\n')[0];
  const isLast = body.indexOf('>', at) === -1 || body.startsWith('<!--', at);
  return isLast && open.length > 0
    ? `it is cut off at ${JSON.stringify(rest)}`
    : `${JSON.stringify(rest)} is not understood`;
}

function tagIn(tag: string): Exclude<Token, { kind: 'remark' }> {
  const parsed =
    /^(\/)?([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?$/.exec(tag);
  if (parsed === null) throw new NotWsdl(`"<${tag.slice(0, 24)}" is not understood`);
  const [, closes, qualified = '', written = '', isEmpty] = parsed;
  const name = local(qualified);
  if (closes !== undefined) return { kind: 'close', name };
  const attributes: Record<string, string> = Object.create(null);
  for (const [, key = '', double, single = ''] of written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[key] = double ?? single;
  }
  return { kind: isEmpty === undefined ? 'open' : 'empty', name, attributes };
}

const local = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);
