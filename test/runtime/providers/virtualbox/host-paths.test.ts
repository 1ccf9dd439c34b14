// Which paths on the host a call may name.
import { describe, expect, it } from '@jest/globals';
import { hostPath } from '../../../../src/runtime/providers/virtualbox/host-paths.ts';

const folders = ['/vms', 'D:\\Machines'];

describe('a path on the host', () => {
  it.each(['/vms/a.vdi', '/vms', '/vms/./b/c.vdi', 'D:\\Machines\\a.vdi', 'd.vdi', ''])(
    'is taken inside the allowed folders: %j',
    (path) => {
      expect(hostPath(path, 'location', folders)).toBe(path);
    },
  );

  it.each(['/etc/passwd', '/vms2/a.vdi', '/VMS/a.vdi', 'sub/a.vdi', '\\\\server\\share\\a.vdi', 'C:\\a.vdi'])(
    'is refused outside of them: %j',
    (path) => {
      expect(() => hostPath(path, 'location', folders)).toThrow(
        /outside the allowed folders \(\/vms, D:\\Machines\)\. Nothing was sent/,
      );
    },
  );

  it.each(['/vms/../etc/passwd', '..\\a', '/vms/..', 'a/../../b'])('is refused when it climbs: %j', (path) => {
    expect(() => hostPath(path, 'location', undefined)).toThrow(/"\.\." is refused in paths/);
    expect(() => hostPath(path, 'location', folders)).toThrow(/"\.\." is refused in paths/);
  });

  it('may lie anywhere when the operator names no folders', () => {
    expect(hostPath('/etc/hosts', 'location', undefined)).toBe('/etc/hosts');
  });

  it('is refused with a control character', () => {
    expect(() => hostPath('/vms/a\u0000.vdi', 'location', folders)).toThrow(/control character/);
  });
});
