/** The files beside the element by their names, with the hash that each must have. From the build. */
declare const WIDGET_FILES: Readonly<
  Record<
    'keep' | 'plan' | 'solve' | 'es' | 'offices',
    { readonly file: string; readonly integrity: string }
  >
>;

declare module '*.css?inline' {
  const css: string;
  export default css;
}
