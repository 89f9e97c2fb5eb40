declare const __VERSION__: string | undefined;

/** The release this code comes from; the build puts it in, and running from source is its own release. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
