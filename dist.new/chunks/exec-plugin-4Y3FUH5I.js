#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{askPlugin,createRunProgram}from"./chunk-G54BCINH.js";import"./chunk-564BN3DW.js";import"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";export{askPlugin,createRunProgram};
