// The suite of kubernetes on the server that the environment names.
import process from 'node:process';
import { kinds, only } from './environment.ts';
import { kubernetesSuite } from './kubernetes-suite.ts';

kubernetesSuite(async () => ({ env: only(kinds.kubernetes!, process.env) }));
