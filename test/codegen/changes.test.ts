// What counts as a change between two versions of an API, and what of it breaks somebody.
import { describe, expect, it } from '@jest/globals';
import { compareVersions } from '../../codegen/compare.ts';
import { changesOf } from '../../codegen/ir/changes.ts';
import { readCloudStack } from '../../codegen/readers/cloudstack.ts';
import { apis, sourceOf } from './sample.ts';

const read = (list: readonly unknown[]) => readCloudStack(sourceOf(list));
const param = (name: string, more: object = {}) => ({ name, type: 'string', length: 255, required: false, ...more });
const command = (params: readonly object[], more: object = {}) => ({
  name: 'copyThing',
  isasync: false,
  params,
  response: [],
  ...more,
});
const between = (then: readonly unknown[], now: readonly unknown[]) => changesOf(read(then), read(now));
const onlyChange = (then: object, now: object) => between([then], [now]).changed[0]?.changes;

describe('two versions of an API', () => {
  it('do not differ by order, related commands, the version of an entry or prose', () => {
    const [attach, list] = apis as readonly { params: object[]; response: object[] }[];
    const told = {
      ...attach,
      related: 'listVolumes',
      since: '4.1',
      description: 'Attaches it',
      params: [...attach!.params].reverse().map((one) => ({ ...one, since: '4.2', related: 'x', description: 'y' })),
      response: [...attach!.response].reverse(),
    };
    expect(between(apis, [list, told])).toMatchObject({ added: [], removed: [], changed: [], shapes: [] });
  });

  it('differ by parameters: new ones break nobody unless they are required', () => {
    expect(onlyChange(command([]), command([param('a')]))).toEqual([
      { how: 'added', what: 'parameter', name: 'a', breaking: false, says: 'text' },
    ]);
    expect(onlyChange(command([]), command([param('a', { required: true })]))).toMatchObject([{ breaking: true }]);
    expect(onlyChange(command([param('a')]), command([]))).toMatchObject([{ how: 'removed', breaking: true }]);
    expect(onlyChange(command([param('a')]), command([param('a', { type: 'long' })]))).toMatchObject([
      { how: 'changed', breaking: true, says: 'text, now whole' },
    ]);
    expect(onlyChange(command([param('a', { required: true })]), command([param('a')]))).toMatchObject([
      { breaking: false, says: 'no longer required' },
    ]);
    expect(onlyChange(command([param('a', { length: 4096 })]), command([param('a', { length: 100 })]))).toMatchObject([
      { breaking: true, says: 'longest 4096, now 100' },
    ]);
  });

  it('differ by how an operation answers', () => {
    expect(onlyChange(command([]), command([], { isasync: true }))).toMatchObject([
      { what: 'call', breaking: true, says: 'now starts a job' },
    ]);
    const volume = { ...(apis[1] as object), response: [{ name: 'id', type: 'string' }] };
    const { shapes } = between(apis, [volume]);
    expect(shapes[0]).toMatchObject({
      shape: 'Volume',
      changes: [{ how: 'removed', name: 'size', breaking: true }, { name: 'state' }],
    });
  });
});

describe('the versions of CloudStack', () => {
  const from = (version: string, to: string) => compareVersions('specs', 'cloudstack', { version }, { version: to });

  it.each([
    ['4.20.2.0', '4.21.0.0', 50],
    ['4.20.2.0', '4.22.1.0', 53],
    ['4.18.0.0', '4.22.1.0', 207],
  ])('%s to %s add %i commands and take none away, and say so of the tools', (then, now, added) => {
    const found = from(then, now);
    expect(found).toMatchObject({
      added: { length: added },
      removed: [],
      tools: { added: { length: added }, removed: [], renamed: [] },
    });
  });

  it('list the parameters that changed', () => {
    const { changed } = from('4.20.2.0', '4.21.0.0');
    const broken = changed.flatMap(({ operation, changes }) =>
      changes.filter((one) => one.breaking).map(({ name, says }) => `${operation} ${name}: ${says}`),
    );
    expect(broken).toEqual([
      'createBucket quota: now required',
      'createVlanIpRange fornsx: was flag',
      'readyForShutdown managementserverid: now required',
    ]);
    expect(changed).toContainEqual({
      operation: 'copySnapshot',
      changes: [
        { how: 'added', what: 'parameter', name: 'storageids', breaking: false, says: 'list of uuid' },
        { how: 'added', what: 'parameter', name: 'usestoragereplication', breaking: false, says: 'flag' },
      ],
    });
  });
});
