#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var getUploadParams={noun:["upload ticket","upload tickets"],columns:["name","state","zonename","created","id"]},templatePermissions={noun:["template permission","template permissions"],columns:["account","id"]};export{getUploadParams,templatePermissions};
