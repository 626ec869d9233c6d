import { expect, test } from "vitest";
import { RecordingServices } from "../src/index.ts";

test("recorded output holds each byte as a character", () => {
  const services = new RecordingServices();
  services.writeOutput(Uint8Array.of(104, 195, 169));
  services.writeError("x\n");
  expect(services.output).toBe("hÃ©");
  expect(services.errors).toBe("x\n");
});

test("given lines are read in order, then input is at its end", async () => {
  const services = new RecordingServices(["a", "b"]);
  const read = [await services.readLine(), await services.readLine(), await services.readLine()];
  expect(read).toEqual(["a", "b", undefined]);
});
