// Plain texts that name files of the host, and names of machines, which become names of folders.
import { describe, expect, it } from '@jest/globals';
import { checkHostTexts, machineName } from '../../../../src/clouds/virtualbox/provider/host/host-texts.ts';

const allowed = { folders: ['/vms'] };

describe('a text that names a file of the host', () => {
  it.each([
    ['ISerialPort', { path: '/etc/cron.d/x' }],
    ['IEmulatedUSB', { path: '/dev/video0' }],
    ['ISystemProperties', { webServiceAuthLibrary: '/tmp/evil' }],
    ['IVRDEServer', { authLibrary: '/tmp/evil.so' }],
    ['ITrustedPlatformModule', { location: '/dev/tpm0' }],
    ['IVFSExplorer', { dir: '/etc' }],
    ['IAppliance', { URI: 'file:///etc' }],
    ['IAppliance', { URI: 'FILE:///%65tc' }],
  ])('is refused outside the allowed folders: %s %j', (on, args) => {
    expect(() => checkHostTexts(on, args, allowed)).toThrow(/outside the allowed folders \(\/vms\)/);
    expect(() => checkHostTexts(on, args, undefined)).not.toThrow();
  });

  it.each([
    ['ISerialPort', { path: '/vms/../etc/passwd' }],
    ['IAppliance', { URI: 'file:///vms/%2e%2e/etc' }],
  ])('is refused when it climbs: %s %j', (on, args) => {
    expect(() => checkHostTexts(on, args, undefined)).toThrow(/"\.\." is refused in paths/);
  });

  it.each([
    ['ISerialPort', { path: '2023' }],
    ['ISerialPort', { path: '/vms/serial.txt' }],
    ['IEmulatedUSB', { path: '.0' }],
    ['IVRDEServer', { authLibrary: 'VBoxAuthSimple' }],
    ['IAppliance', { URI: 'SunCloud://host/bucket' }],
    ['IFile', { path: '/etc/passwd' }],
  ])('is taken otherwise: %s %j', (on, args) => {
    expect(() => checkHostTexts(on, args, allowed)).not.toThrow();
  });
});

describe("a machine's name", () => {
  it.each(['../evil', 'a/b', 'a\\b', '..', '.', ' ', ' a', 'a '.repeat(101), ''])('is refused: %j', (name) => {
    expect(() => machineName(name, 'name')).toThrow(/"name" is ".*": a machine's folder gets its name/);
  });

  it.each(['web-1', 'žluťoučký 🐎', 'a..b', '.hidden'])('is taken: %j', (name) => {
    expect(machineName(name, 'name')).toBe(name);
  });
});
