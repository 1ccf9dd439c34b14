#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{anonymous,tokens,userNamed,userOf}from"./chunk-WIWKO6K5.js";import"./chunk-E6UJBHHD.js";export{anonymous,tokens,userNamed,userOf};
