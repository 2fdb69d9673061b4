import type { ServiceOrigin } from "../../main/core/serviceOrigin.ts";
import type { Task } from "../../main/core/sessionState.ts";
import { device, opened, SECRET, SERVICE, WAITING } from "../core/sessionArbitraries.ts";

export const LINK = `latchkey://invite/${SECRET.value}?service=${encodeURIComponent(SERVICE)}`;
export const evil = "https://evil.example" as ServiceOrigin;

export const open: Task = { kind: "open", text: LINK };
export const accept: Extract<Task, { kind: "answer" }> = {
  kind: "answer",
  opened: opened(),
  decision: { kind: "accept", name: "Press line 5" },
  idempotencyKey: "key-1",
};
export const decline: typeof accept = {
  ...accept,
  decision: { kind: "decline", reason: "not mine" },
  idempotencyKey: "key-2",
};
export const poll: Task = {
  kind: "poll",
  service: SERVICE,
  opened: null,
  waiting: WAITING,
  deviceName: "Press line 5",
};
export const readDevice: Task = {
  kind: "readDevice",
  service: SERVICE,
  clientId: "device-1",
  created: true,
  opened: null,
};
export const rename: Task = {
  kind: "rename",
  service: SERVICE,
  device: device(),
  created: true,
  name: "Press line 6",
};
