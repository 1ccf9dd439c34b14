#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var iBandwidthControl={numGroups:whole()},iBandwidthGroup={maxBytesPerSec:whole(),name:text(),reference:whole(),type:text(void 0,{oneOf:["Null","Disk","Network"]})};export{iBandwidthControl,iBandwidthGroup};
