export default { name: "future", interfaceVersion: 99, open() {} };
