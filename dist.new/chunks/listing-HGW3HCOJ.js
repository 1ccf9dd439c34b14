#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{computeLines,lineOf,linesFile,linesName,parseLines,readLines}from"./chunk-VRNVPATJ.js";import"./chunk-S2ZSD5B7.js";import"./chunk-EXIEMUN7.js";import"./chunk-E6UJBHHD.js";export{computeLines,lineOf,linesFile,linesName,parseLines,readLines};
