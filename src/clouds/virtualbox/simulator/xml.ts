// XML as the simulated service reads and writes it: by a parser that is not the provider's, so that both have to be right.
import sax from 'sax';

/** An element of a request; names without their prefixes, `text` is what stands directly inside. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

/** Deepest that elements may lie in one another. */
const DEEPEST = 64;

/** The document element. Throws for a text that is no well-formed XML, or has a document type of its own. */
export function readXml(text: string): Element {
  const parser = sax.parser(true);
  const root: Open = { name: '', children: [], text: '' };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw new Error('document types are not read');
  };
  parser.onopentag = ({ name }) => {
    if (open.length > DEEPEST) throw new Error(`elements lie deeper than ${DEEPEST}`);
    open.push({ name: name.slice(name.indexOf(':') + 1), children: [], text: '' });
  };
  const add = (more: string): void => {
    top().text += more;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    const done = open.pop();
    if (done !== undefined) top().children.push(done);
  };
  parser.write(text).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('there is no element');
  return document;
}

/** The first child of that name. */
export const childOf = ({ children }: Element, name: string): Element | undefined =>
  children.find((one) => one.name === name);

const WRITTEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

/** Text inside an element as gSOAP writes it. */
export const writeText = (text: string): string => text.replace(/[&<>\r]/g, (found) => WRITTEN[found] ?? found);
