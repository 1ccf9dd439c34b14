// The suite of virtualbox on the server that the environment names.
import process from 'node:process';
import { kinds, only } from './environment.ts';
import { virtualboxSuite } from './virtualbox-suite.ts';

virtualboxSuite(async () => ({ env: only(kinds.virtualbox!, process.env) }));
