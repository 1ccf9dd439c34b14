#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{builtFiles,builtWorker,bundleWorker,sourceFiles,workerCode}from"./chunk-Q42W4BP4.js";import"./chunk-E6UJBHHD.js";export{builtFiles,builtWorker,bundleWorker,sourceFiles,workerCode};
