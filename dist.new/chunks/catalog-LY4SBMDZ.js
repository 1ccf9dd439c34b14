#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import"./chunk-E6UJBHHD.js";var catalogs={cloudstack:async()=>(await import("./catalog-MH3IZYKB.js")).cloudstack,kubevirt:async()=>(await import("./catalog-JGUMLFXJ.js")).kubevirt,virtualbox:async()=>(await import("./catalog-7VN53BWT.js")).virtualbox};export{catalogs};
