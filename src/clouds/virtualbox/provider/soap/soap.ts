// SOAP 1.1 as VirtualBox's web service speaks it: document/literal, children without namespace, faults with a reference.
import { type Element, escapeXml, parseXml, XmlError } from './xml.ts';

/** A child of a request: name and text; repeated names make an array. */
export type Child = readonly [name: string, text: string];

/** What the service refused, and with what. */
export interface Fault {
  readonly text: string;
  /** COM result as an unsigned number. */
  readonly result?: number;
  /** Reference to the error's details; empty when there are none. */
  readonly info?: string;
  /** The reference that means nothing to the service (any more). */
  readonly badRef?: string;
}

export type SoapAnswer =
  | { readonly kind: 'fields'; readonly fields: readonly Element[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

const envelope = 'http://schemas.xmlsoap.org/soap/envelope/';
const space = 'http://www.virtualbox.org/';

/** The body of a request. Only the operation is qualified: a qualified child would be dropped silently. */
export function requestText(operation: string, children: readonly Child[]): string {
  const inner = children.map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope xmlns:SOAP-ENV="${envelope}" xmlns:vbox="${space}">` +
    `<SOAP-ENV:Body><vbox:${operation}>${inner}</vbox:${operation}></SOAP-ENV:Body></SOAP-ENV:Envelope>`
  );
}

/** Reads an answer to `operation`. Throws XmlError when it is something else. */
export function readAnswer(text: string, operation: string): SoapAnswer {
  const root = parseXml(text);
  const body = root.name === 'Envelope' ? child(root, 'Body') : undefined;
  const content = body?.children[0];
  if (content === undefined) throw new XmlError(`it is <${root.name}> and no SOAP answer`);
  if (content.name === 'Fault') return { kind: 'fault', fault: faultIn(content) };
  if (content.name !== `${operation}Response`) throw new XmlError(`it answers ${content.name}`);
  return { kind: 'fields', fields: content.children };
}

/** The first child of that name. */
export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((one) => one.name === name);

function faultIn(fault: Element): Fault {
  const text = child(fault, 'faultstring')?.text ?? '';
  const detail = child(fault, 'detail');
  const runtime = detail && child(detail, 'RuntimeFault');
  const invalid = detail && child(detail, 'InvalidObjectFault');
  if (runtime !== undefined) {
    return {
      text,
      result: Number(child(runtime, 'resultCode')?.text ?? 0) >>> 0,
      info: child(runtime, 'returnval')?.text ?? '',
    };
  }
  return invalid === undefined ? { text } : { text, badRef: child(invalid, 'badObjectID')?.text ?? '' };
}
