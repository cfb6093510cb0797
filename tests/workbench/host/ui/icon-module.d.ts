/** Made when the page is built: the app's icons by name, each `['svg', attributes, children]`. */
declare module 'virtual:icons' {
  type Shape = readonly [tag: string, attributes: Record<string, string | number>];
  const icons: Record<
    string,
    readonly [tag: string, attributes: Record<string, string | number>, children: readonly Shape[]]
  >;
  export default icons;
}
