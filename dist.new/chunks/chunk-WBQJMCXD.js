#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{listed}from"./chunk-JTA6E54L.js";var cloudOptions={config:{type:"string"},simulate:{type:"boolean"}},safetyOptions={"read-only":{type:"boolean"},"disable-destructive":{type:"boolean"},policy:{type:"string"},"audit-dir":{type:"string"}},serverOptions={...cloudOptions,...safetyOptions,mode:{type:"string"},toolsets:{type:"string",multiple:!0},tools:{type:"string",multiple:!0}},cloudOptionsHelp=`  --config FILE         read this file instead of ~/.config/virtspan/virtspan.yaml
  --simulate            use the built-in simulators, whatever is configured`,safetyOptionsHelp=`  --read-only           refuse every call that changes anything
  --disable-destructive refuse every call that takes something away
  --policy FILE         who may do what, and what a person is asked about; ~/.config/virtspan/policy.yaml when left out
  --audit-dir FOLDER    where calls are recorded; ~/.local/state/virtspan/audit when left out`,serverOptionsHelp=`Options:
  --mode MODE           search (default): find tools by words; all: list every tool
  --toolsets A/B,...    list the tools of these toolsets only: provider/category, or a whole provider
  --tools NAME,...      list these tools only, or these besides the toolsets
${safetyOptionsHelp}
${cloudOptionsHelp}`;function readSaid(values){let{config,simulate,mode,policy}=values,{"read-only":readOnly,"disable-destructive":disableDestructive,"audit-dir":auditDir}=values,toolsets=listed(values.toolsets),tools=listed(values.tools);return{...config!==void 0&&{config},...simulate!==void 0&&{simulate},...mode!==void 0&&{mode},...toolsets!==void 0&&{toolsets},...tools!==void 0&&{tools},...readOnly!==void 0&&{readOnly},...disableDestructive!==void 0&&{disableDestructive},...policy!==void 0&&{policy},...auditDir!==void 0&&{auditDir}}}export{cloudOptions,safetyOptions,serverOptions,cloudOptionsHelp,safetyOptionsHelp,serverOptionsHelp,readSaid};
