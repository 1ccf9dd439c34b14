import { expect, test } from '@jest/globals';
import { answerResult } from '../../src/runtime/server/results.ts';

test('what comes along is a picture, a sound or a file to the client', () => {
  const media = ['image/png', 'audio/wav', 'application/pdf'].map((mimeType) => ({ mimeType, data: 'AAAA' }));
  const { content } = answerResult({ data: null, text: 'Three.', structured: {}, media });
  expect(content).toEqual([
    { type: 'text', text: 'Three.' },
    { type: 'image', mimeType: 'image/png', data: 'AAAA' },
    { type: 'audio', mimeType: 'audio/wav', data: 'AAAA' },
    { type: 'resource', resource: { uri: 'virtspan:attachment', mimeType: 'application/pdf', blob: 'AAAA' } },
  ]);
});
