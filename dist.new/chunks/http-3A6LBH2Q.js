#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{HttpFailure,collect,createHttp,defaultMaxBytes,originOf}from"./chunk-EXSDFHN4.js";import"./chunk-E6UJBHHD.js";export{HttpFailure,collect,createHttp,defaultMaxBytes,originOf};
