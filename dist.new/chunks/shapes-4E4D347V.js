#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{map,opaque,shape,text}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var storageProfile={apiVersion:text(),kind:text(),metadata:shape("ObjectMeta"),spec:map(opaque()),status:map(opaque())};export{storageProfile};
