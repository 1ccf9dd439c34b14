#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{policySchema}from"./chunk-WKVDVVJN.js";import"./chunk-E6UJBHHD.js";export{policySchema};
