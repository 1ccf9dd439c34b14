// The version of this program; the build puts the number of package.json here.

declare const __VIRTSPAN_VERSION__: string | undefined;

/** As in package.json; `0.0.0-source` when run without the build. */
export const version: string = typeof __VIRTSPAN_VERSION__ === 'string' ? __VIRTSPAN_VERSION__ : '0.0.0-source';
