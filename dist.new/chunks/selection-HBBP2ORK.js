#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{selectionOf}from"./chunk-TDWEWG23.js";import"./chunk-E6UJBHHD.js";export{selectionOf};
