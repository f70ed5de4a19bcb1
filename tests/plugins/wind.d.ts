declare module "*/wind.mjs" {
  const wind: import("../../src/plugin.js").Plugin;
  export default wind;
}
