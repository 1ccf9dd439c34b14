#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{checkSelection,enabledTools,standing}from"./chunk-HVLIOIGI.js";import"./chunk-MK3QCQCA.js";import"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";export{checkSelection,enabledTools,standing};
