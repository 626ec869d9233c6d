import { describe, expect, test } from "vitest";
import { generic, onCores, print, request, simulate, sleep } from "./simulated-run.ts";

function mailboxOf(mailboxMessages: number, mailboxBytes = 4096) {
  return { ...generic, messages: { ...generic.messages, mailboxMessages, mailboxBytes } };
}

const three = [1, 2, 3].map((value) => request("Post", 1, value)).join("\n");
const receiveAll = Array(3).fill(request("Receive", 0)).join("\n");

describe("a mailbox", () => {
  test("holds as many values as the profile says", async () => {
    const run = (profile = mailboxOf(3)) =>
      simulate(onCores(three, `${sleep(1)}\n${receiveAll}`), { deviceCores: 2, profile });
    expect(await run()).toMatchObject({ status: 0 });
    expect((await run(mailboxOf(2))).errors).toContain(
      "RuntimeError: 3 messages would wait for a core, more than the 2 that its mailbox holds",
    );
    expect((await run(mailboxOf(3, 23))).errors).toContain(
      "RuntimeError: messages of 24 bytes would wait for a core, more than the 23 that its",
    );
  });

  test("has room again from the tick at which a value was received", async () => {
    const post = request("Post", 1, 1);
    const first = `${post}\n${sleep(0.5)}\n${post}`;
    const inTime = `${sleep(0.25)}\n${request("Receive", 0)}\n${request("Receive", 0)}`;
    const late = `${sleep(0.75)}\n${request("Receive", 0)}\n${request("Receive", 0)}`;
    const run = (second: string) =>
      simulate(onCores(first, second), { deviceCores: 2, profile: mailboxOf(1) });
    expect(await run(inTime)).toMatchObject({ status: 0, errors: "" });
    expect((await run(late)).errors).toContain("RuntimeError: 2 messages would wait");
  });
});

describe("handles", () => {
  test("a value that was asked for is given at the wait", async () => {
    const receive = `${request("PostReceive", 1)}\n${request("Wait", 1)}\n${print}`;
    const { output } = await simulate(onCores(receive, request("Send", 0, '"late"')), {
      deviceCores: 2,
    });
    expect(output).toBe("[core 0] late\n");
  });

  test("a test tells the present and waits for nothing", async () => {
    const look = `${request("Test", 1)}\n${print}`;
    const receive = `${request("PostReceive", 1)}\n${look}\n${sleep(1)}\n${look}`;
    const { output } = await simulate(onCores(receive, request("Send", 0, 5)), { deviceCores: 2 });
    expect(output).toBe("[core 0] False\n[core 0] True\n");
  });
});
