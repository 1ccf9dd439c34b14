#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,list,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var iVRDEServer={VRDEExtPack:text(),VRDEProperties:list(text()),allowMultiConnection:flag(),authLibrary:text(),authTimeout:whole(),authType:text(void 0,{oneOf:["Null","External","Guest"]}),enabled:flag(),reuseSingleConnection:flag()};export{iVRDEServer};
