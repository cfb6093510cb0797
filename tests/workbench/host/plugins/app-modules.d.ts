/**
 * Made when the page is built: the modules that the app hands out to plugins, by name, as far as they are installed.
 */
declare module 'virtual:app-modules' {
  const modules: Readonly<Record<string, object>>;
  export default modules;
}
