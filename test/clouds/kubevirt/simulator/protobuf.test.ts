// Bodies that Kubernetes' own library wrote, and what the simulated API server reads in them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { jsonOf } from '../../../../src/clouds/kubevirt/simulator/wire/protobuf/decode.ts';

interface Written {
  readonly kind: string;
  /** In base64. */
  readonly body: string;
  /** What the same library writes as JSON. */
  readonly json: unknown;
}

const written = JSON.parse(
  readFileSync(new URL('../../../fixtures/kubevirt/protobuf.json', import.meta.url), 'utf8'),
) as readonly Written[];
const read = (body: Uint8Array): unknown => {
  const reading = jsonOf(body);
  return 'fault' in reading ? reading : JSON.parse(reading.text);
};

describe('a body in protobuf', () => {
  it.each(written.map((it) => [it.kind, it] as const))('says of a %s what its JSON says', (_, { body, json }) => {
    expect(read(Buffer.from(body, 'base64'))).toEqual(json);
  });

  it('that is cut off, or is none, is told so', () => {
    const whole = Buffer.from(written[0]!.body, 'base64');
    expect(read(whole.subarray(0, whole.length - 3))).toEqual({ fault: 'unexpected EOF' });
    expect(read(Buffer.from('{"kind":"Secret"}'))).toEqual({
      fault: 'provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]',
    });
  });

  it('of a kind that is not of Kubernetes itself is told so', () => {
    // The envelope of a virtual machine: protobuf is for Kubernetes' own kinds.
    const about = Buffer.concat([
      Buffer.from([10, 14]),
      Buffer.from('kubevirt.io/v1'),
      Buffer.from([18, 2]),
      Buffer.from('VM'),
    ]);
    const body = Buffer.concat([Buffer.from('k8s\0'), Buffer.from([10, about.length]), about]);
    expect(read(body)).toEqual({ fault: 'no kind "VM" is registered for version "kubevirt.io/v1"' });
  });
});
