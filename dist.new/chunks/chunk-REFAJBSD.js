#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var simulatorSummary={name:"simulator",target:"built-in simulator",from:"built in",isDefault:!0};export{simulatorSummary};
