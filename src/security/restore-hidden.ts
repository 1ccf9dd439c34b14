// Puts values that were hidden from a caller back where the caller sends their mark, so that a mark never becomes data.

import { only } from '../contract/collections.ts';
import { itemName, own } from '../contract/read-path.ts';
import type { Json, JsonObject } from '../contract/tool.ts';
import { hidden, hiddenCredential } from './secret-text.ts';

/** Steps from a value down to a part of it. */
export type Steps = readonly (string | number)[];

export interface Restored {
  readonly value: Json;
  /** Where a mark stands for which nothing certain was found. */
  readonly lost: readonly Steps[];
}

/**
 * `sent` with every mark replaced by what `live` holds in the same place; `shown` is `live` as callers see it. Items of
 * lists belong together by their names; without a name, only an item that is exactly as it was shown does. What is
 * visible of a text has to be as it is.
 */
export function restoreHidden(sent: Json, live: Json | undefined, shown: Json | undefined): Restored {
  const lost: Steps[] = [];
  return { value: restored(sent, live, shown, [], lost), lost };
}

/** Where marks stand in a value, also in names of members and in texts that are encoded. */
export function marksIn(value: Json, at: Steps = []): readonly Steps[] {
  if (typeof value === 'string') return holdsMark(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return value.flatMap((item, index) => marksIn(item, [...at, index]));
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...at, key];
    return holdsMark(key) ? [here] : marksIn(item, here);
  });
}

/** `body.spec.volumes.0.userData` */
export const pathText = (steps: Steps): string => steps.join('.');

function restored(sent: Json, live: Json | undefined, shown: Json | undefined, at: Steps, lost: Steps[]): Json {
  if (marksIn(sent).length === 0) return sent;
  if (typeof sent === 'string') {
    if (live !== undefined && live !== null && isSame(sent, live, shown)) return live;
    lost.push(at);
    return sent;
  }
  if (typeof sent !== 'object' || sent === null) return sent;
  if (isList(sent)) return restoredList(sent, live, shown, at, lost);
  const [from, seen] = [objectOr(live), objectOr(shown)];
  return Object.fromEntries(
    Object.entries(sent).map(([key, item]) => {
      if (holdsMark(key)) lost.push([...at, key]);
      return [key, restored(item as Json, own(from, key), own(seen, key), [...at, key], lost)];
    }),
  );
}

function restoredList(
  sent: readonly Json[],
  live: Json | undefined,
  shown: Json | undefined,
  at: Steps,
  lost: Steps[],
): Json {
  const from = live !== undefined && isList(live) ? live : [];
  const seen = shown !== undefined && isList(shown) ? shown : [];
  return sent.map((item, index) => {
    const name = itemName(item);
    const place = name === undefined ? likeShown(item, index, sent, seen) : onlyNamed(from, name);
    return restored(item, from[place], seen[place], [...at, index], lost);
  });
}

/** The only item that was shown exactly like this, or the one in the same place of a list as long; -1 for none. */
function likeShown(item: Json, index: number, sent: readonly Json[], seen: readonly Json[]): number {
  const text = JSON.stringify(item);
  const same = seen.flatMap((one, place) => (JSON.stringify(one) === text ? [place] : []));
  return only(same) ?? (same.includes(index) && sent.length === seen.length ? index : -1);
}

function onlyNamed(items: readonly Json[], name: string): number {
  return only(items.flatMap((item, place) => (itemName(item) === name ? [place] : []))) ?? -1;
}

/** A text says what it stands for when it is the mark alone, was shown so, or has the visible parts of what is there. */
function isSame(sent: string, live: Json, shown: Json | undefined): boolean {
  if ([hidden, hiddenCredential].includes(sent.trim()) || sent === shown) return true;
  if (typeof live !== 'string') return false;
  const parts = sent.split(hidden);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || live.length < first.length + last.length) return false;
  if (!live.startsWith(first) || !live.endsWith(last)) return false;
  const end = live.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = live.indexOf(part, from);
    if (found < 0 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}

function holdsMark(text: string): boolean {
  if (text.includes(hidden)) return true;
  if (/%5b/i.test(text)) return text.replace(/%5b/gi, '[').replace(/%5d/gi, ']').includes(hidden);
  return encoded.test(text) && Buffer.from(text, 'base64').toString('latin1').includes(hidden);
}

/** Long enough to hold the mark in Base64. */
const encoded = /^[A-Za-z0-9+/_-]{11,}={0,2}$/;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const objectOr = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !isList(value) ? (value as JsonObject) : {};
