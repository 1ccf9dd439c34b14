// Zones that an image is in: where it came to, and where it was copied to, as the same image.
import { invalid } from '../../engine/fault.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Resource, type Run, success, type Work, work } from '../../engine/types.ts';
import { object, subject } from '../../engine/verbs.ts';

/** The zones of an image that does not span them all. */
export const placesOf = (row: Row): readonly string[] => [
  ...(row.zoneid === undefined ? [] : [String(row.zoneid)]),
  ...(Array.isArray(row._copies) ? row._copies.map(String) : []),
];

/** Brings an image to other zones. Throws 431 without one, and for the one that it comes from. */
export function copies(call: Call, resource: Resource, row: Row): Work {
  const { args } = call;
  const wanted = [...args.list('destzoneids'), ...args.list('destzoneid')];
  if (wanted.length === 0) throw invalid('The zones to copy to are missing: destzoneid or destzoneids.');
  if (wanted.includes(args.text('sourcezoneid') ?? ''))
    throw invalid('An image is copied to another zone than the one that it comes from.');
  return work(() => {
    if (row.crossZones !== true)
      row._copies = [...new Set([...placesOf(row), ...wanted])].filter((zoneid) => zoneid !== row.zoneid);
    return object(resource, row);
  });
}

/** Deletes an image where it is asked to: in one of its zones, or everywhere. */
export const deletesIn =
  (resource: Resource, everywhere: Run, mayDelete: (row: Row, call: Call) => void): Run =>
  (call) => {
    const row = subject(call, resource);
    const places = placesOf(row);
    const rest = places.filter((it) => it !== call.args.text('zoneid'));
    if (row.crossZones === true || rest.length === 0 || rest.length === places.length) return everywhere(call);
    mayDelete(row, call);
    return work(() => {
      Object.assign(row, { zoneid: rest[0], _copies: rest.slice(1) });
      return success;
    });
  };
