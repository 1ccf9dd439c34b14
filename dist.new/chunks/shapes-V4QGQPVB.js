#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{list,opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var openHandle={handle:text(),kind:text(),names:list(text())},vboxJob={elapsedMs:whole(),error:text(),id:text(),message:text(),percent:whole(),result:opaque(),state:text(),tool:text()};export{openHandle,vboxJob};
