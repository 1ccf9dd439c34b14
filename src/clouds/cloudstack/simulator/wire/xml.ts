// The answer in XML, which callers get who do not ask for JSON.
import type { Field } from '../engine/row.ts';

/** One element per field; a list repeats its element. */
export function toXml(envelope: string, body: Readonly<Record<string, Field>>, version: string): string {
  const inner = Object.entries(body).map(([name, value]) => element(name, value));
  return `<?xml version="1.0" encoding="UTF-8"?><${envelope} cloud-stack-version="${version}">${inner.join('')}</${envelope}>`;
}

function element(name: string, value: Field): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  const inner =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([key, field]) => element(key, field))
          .join('')
      : escaped(String(value));
  return `<${tag(name)}>${inner}</${tag(name)}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Keys of detail maps may hold anything; an element name may not. */
const tag = (name: string): string => name.replace(/[^\w.-]/g, '_').replace(/^[^A-Za-z_]/, '_');
