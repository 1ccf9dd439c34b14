#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{Secret}from"./chunk-564BN3DW.js";import"./chunk-E6UJBHHD.js";export{Secret};
