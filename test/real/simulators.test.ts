// The suites for real servers, on the built-in simulators: both have to agree.
import { cloudstackSuite } from './cloudstack-suite.ts';
import { kubernetesSuite } from './kubernetes-suite.ts';
import { serveSimulator } from './served.ts';
import { virtualboxSuite } from './virtualbox-suite.ts';

cloudstackSuite(() => serveSimulator('cloudstack'), true);
kubernetesSuite(() => serveSimulator('kubevirt'), true);
virtualboxSuite(() => serveSimulator('virtualbox'), true);
