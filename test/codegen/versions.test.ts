// What came with which version of an API, from specs of several.
import { describe, expect, it } from '@jest/globals';
import { apiOf } from '../../codegen/growth.ts';
import { loadOverlay } from '../../codegen/overlay/load.ts';
import { isLater } from '../../codegen/plan/versions.ts';
import { versions as cloudstack } from '../../src/generated/cloudstack/versions.ts';
import { apis, generateSample, sourceOf } from './sample.ts';

type Loose = { name?: string; params?: readonly { name?: string }[]; [member: string]: unknown };

const without = (command: string, param?: string): readonly unknown[] =>
  (apis as readonly Loose[]).flatMap((api) => {
    if (api.name !== command) return [api];
    return param === undefined ? [] : [{ ...api, params: api.params!.filter(({ name }) => name !== param) }];
  });
const tableOf = (...earlier: readonly (readonly [version: string, apis: readonly unknown[]])[]): string => {
  const sources = earlier.map(([version, some]) => ({ ...sourceOf(some), version }));
  return generateSample({ earlier: sources, source: { version: '3.0' } }).files.get('cloudstack/versions.ts')!;
};

describe('the table of versions', () => {
  it('says with which version a command and a parameter came', () => {
    const table = tableOf(['1.0', without('attachVolume')], ['2.0', without('listVolumes', 'keyword')]);
    expect(table).toContain("operations: { attachVolume: '2.0' }");
    expect(table).toContain("listVolumes: { keyword: '3.0' }");
    expect(table).toContain("versions: ['1.0', '2.0', '3.0']");
  });

  it('believes the spec that something is older than the facts of a server show', () => {
    const old = (apis as readonly Loose[]).map((api) => (api.name === 'attachVolume' ? { ...api, since: '0.9' } : api));
    const sources = [{ ...sourceOf(without('attachVolume')), version: '1.0' }];
    const files = generateSample({ apis: old, earlier: sources, source: { version: '3.0' } }).files;
    expect(files.get('cloudstack/versions.ts')).toContain('operations: {}');
  });

  it('knows the five versions of CloudStack side by side', () => {
    expect(cloudstack.versions).toEqual(['4.18.0.0', '4.19.3.0', '4.20.2.0', '4.21.0.0', '4.22.1.0']);
    expect(cloudstack.operations.listGpuDevices).toBe('4.21.0');
    expect(cloudstack.params.listVirtualMachines).toMatchObject({ gpuenabled: expect.stringMatching(/^4\.21/) });
    expect(cloudstack.operations.listVirtualMachines).toBeUndefined();
    expect(cloudstack.untold).toEqual(['customjobid']);
  });

  it('compares versions by their numbers', () => {
    expect([isLater('4.10.0', '4.9.9'), isLater('4.21', '4.21.0.0'), isLater('4.21.0.1', '4.21')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('an older KubeVirt', () => {
  it('has no operation of a group that came later, subresources included, and the paths of its own document', () => {
    const { operations } = apiOf('specs', 'kubevirt', { version: '1.7.4' }, loadOverlay('specs', 'kubevirt'));
    const paths = operations.flatMap(({ call }) => (call.kind === 'rest' ? [call.path] : []));
    expect(paths.filter((path) => /(template|backup|plugin)\.kubevirt\.io/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('/apis/export.kubevirt.io/v1/'))).toEqual([]);
    expect(paths.some((path) => path.startsWith('/apis/export.kubevirt.io/v1beta1/'))).toBe(true);
  });
});
