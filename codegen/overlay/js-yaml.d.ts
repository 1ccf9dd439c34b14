// js-yaml brings no types; this much of it is used.
declare module 'js-yaml' {
  const yaml: { readonly CORE_SCHEMA: object; load(text: string, options: { readonly schema: object }): unknown };
  export default yaml;
}
