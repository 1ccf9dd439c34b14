#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{adminLogin,secondFactor,userLogin}from"./chunk-SBEC2H5Q.js";import"./chunk-E6UJBHHD.js";export{adminLogin,secondFactor,userLogin};
