#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{required,shape,text}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var uploadTokenRequest={apiVersion:text(),kind:text(),metadata:required(shape("V1ObjectMeta")),spec:required(shape("UploadTokenRequestSpec")),status:required(shape("UploadTokenRequestStatus"))},uploadTokenRequestSpec={pvcName:required(text())},uploadTokenRequestStatus={token:text()};export{uploadTokenRequest,uploadTokenRequestSpec,uploadTokenRequestStatus};
