#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{confidenceOf,fitsFrom}from"./chunk-JIZNGLQQ.js";import"./chunk-E6UJBHHD.js";export{confidenceOf,fitsFrom};
