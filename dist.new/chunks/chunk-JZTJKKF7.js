#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var dedicateHost={noun:["dedicated host","dedicated hosts"],columns:["hostname","id"]};export{dedicateHost};
