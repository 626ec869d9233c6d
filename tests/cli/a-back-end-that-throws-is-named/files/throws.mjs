class Device {
  cores = [];
  load() { return []; }
  start() {}
  async advance() { throw new Error("the cable is out"); }
  close() {}
}
const open = async () => ({ device: new Device(), diagnostics: [] });
export default { name: "throws", interfaceVersion: 1, open };
