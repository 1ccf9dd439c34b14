#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{createLog,reaches,whereabouts}from"./chunk-P3CO6BME.js";import"./chunk-E6UJBHHD.js";export{createLog,reaches,whereabouts};
