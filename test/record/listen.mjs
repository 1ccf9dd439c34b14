// Every test file takes part in the record of a run of everything.
import { afterAll } from '@jest/globals';
import { stop } from './subscribe.mjs';

afterAll(() => {
  stop();
});
