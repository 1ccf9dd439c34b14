#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{createApplication,simulatorSources}from"./chunk-OQ2GOUWZ.js";import"./chunk-K6NBVCGH.js";import"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";export{createApplication,simulatorSources};
