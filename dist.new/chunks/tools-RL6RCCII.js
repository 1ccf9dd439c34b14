#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{providersOf,tools}from"./chunk-UCLV7TSD.js";import"./chunk-JZZP27LI.js";import"./chunk-JTA6E54L.js";import"./chunk-MK3QCQCA.js";import"./chunk-E6UJBHHD.js";export{providersOf,tools};
