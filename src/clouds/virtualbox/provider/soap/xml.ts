// The part of XML that SOAP messages of VirtualBox use: elements, text and character references, nothing else.

import { own } from '../../../../contract/read-path.ts';

/** An element without its attributes. `name` has no prefix; `text` is what stands directly inside it. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The text is no XML, or XML of a kind that VirtualBox never sends: document types, entities, instructions, CDATA. */
export class XmlError extends Error {}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const deepest = 32;

/** Parses a whole document. Throws XmlError; never resolves anything outside the text. */
export function parseXml(text: string): Element {
  const root: Open = { name: '', children: [], text: '' };
  const stack: Open[] = [root];
  const token = /<([^<>]*)>|([^<>]+)/gy;
  const body = text.replace(/^\uFEFF?\s*<\?xml[^<>?]*\?>/, '');
  for (let at = 0; at < body.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (match === null) throw new XmlError(`stray "<" or ">" at character ${at}`);
    const [, tag = '', chars] = match;
    if (chars === undefined) readTag(tag, stack);
    else topOf(stack).text += chars;
  }
  const [only, second] = root.children;
  if (stack.length !== 1 || only === undefined || second !== undefined || root.text.trim() !== '') {
    throw new XmlError('the document is not one complete element');
  }
  return only;
}

interface Open {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

function topOf(stack: readonly Open[]): Open {
  const top = stack.at(-1);
  if (top === undefined) throw new XmlError('more elements are closed than opened');
  return top;
}

function readTag(tag: string, stack: Open[]): void {
  const parsed =
    /^(\/)?([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?$/.exec(tag);
  if (parsed === null) throw new XmlError(`"<${tag.slice(0, 20)}" is not understood`);
  const [, closes, qualified = '', attributes, isEmpty] = parsed;
  const name = qualified.slice(qualified.indexOf(':') + 1);
  if (closes !== undefined) {
    const done = stack.pop();
    if (done === undefined || stack.length === 0 || done.name !== name || attributes !== '' || isEmpty !== undefined)
      throw new XmlError(`"</${name}>" closes nothing`);
    topOf(stack).children.push({ name, children: done.children, text: resolve(done.text) });
  } else if (isEmpty !== undefined) {
    topOf(stack).children.push({ name, children: [], text: '' });
  } else {
    if (stack.length > deepest) throw new XmlError(`elements are nested deeper than ${deepest}`);
    stack.push({ name, children: [], text: '' });
  }
}

function resolve(text: string): string {
  if (!text.includes('&')) return text.replace(/\r\n?/g, '\n');
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const named = own(NAMED, name);
    if (named !== undefined && whole.endsWith(';')) return named;
    const code =
      /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1] ??
      (/^#\d{1,7}$/.test(name) ? Number(name.slice(1)).toString(16) : undefined);
    const point = code === undefined || !whole.endsWith(';') ? Number.NaN : Number.parseInt(code, 16);
    if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
    throw new XmlError(`the reference "${whole.slice(0, 12)}" is not known`);
  });
}

/** Characters that XML 1.0 cannot carry in any form. */
const UNSENDABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** True when the text can travel inside an element. */
export const isSendable = (text: string): boolean => !UNSENDABLE.test(text);

/** Text as it stands inside an element. A carriage return would otherwise be read as a line feed. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>\r]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found] ?? '&#13;');
