// The suite of cloudstack on the server that the environment names.
import process from 'node:process';
import { cloudstackSuite } from './cloudstack-suite.ts';
import { kinds, only } from './environment.ts';

cloudstackSuite(async () => ({ env: only(kinds.cloudstack!, process.env) }));
