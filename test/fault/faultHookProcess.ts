// Loaded into the real command line before anything else (`node --import`): every touch of the
// state directory and every send and receive is a step with a number, and at one of them the
// process is killed or the disk fails. The kernel's own view of the same is `strace`'s business.
import { appendFileSync } from "node:fs";
import promises, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";
import { FAULT_PLAN_VARIABLE, type FaultPlan } from "./faultPlan.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- the wrapped functions stay what they are
type AnyFunction = (...args: any[]) => any;

const plan = JSON.parse(process.env[FAULT_PLAN_VARIABLE] ?? "{}") as FaultPlan;
const paths = new WeakMap<object, string>();
let taken = 0;
let takenByName = 0;

function isOurs(path: unknown): path is string {
  return typeof path === "string" && path.startsWith(plan.root);
}

/** Counts the step; answers whether it is the one where something happens. */
function isChosen(name: string): boolean {
  taken += 1;
  if (plan.log !== undefined) appendFileSync(plan.log, `${name}\n`);
  if (plan.named?.name !== name) return taken === plan.step;
  takenByName += 1;
  return takenByName === plan.named.time;
}

function die(): void {
  process.kill(process.pid, "SIGKILL");
}

function diskError(name: string): Error {
  return Object.assign(new Error(`${plan.effect}: injected, ${name}`), { code: plan.effect });
}

/** A name without what is random in it, so that two runs can be compared. */
function nameOf(operation: string, path: string): string {
  const plain = path
    .slice(plan.root.length)
    .replace(`.${process.pid}.`, ".*.")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,}/g, "*");
  return `${operation} ${plain === "" ? "/" : plain}`;
}

async function onDisk(
  operation: string,
  path: string,
  work: () => Promise<unknown>,
  half: () => Promise<unknown> = () => Promise.resolve(),
): Promise<unknown> {
  const name = nameOf(operation, path);
  if (!isChosen(name)) return work();
  if (plan.effect === "short-write") {
    await half();
    throw Object.assign(new Error(`ENOSPC: injected, ${name}`), { code: "ENOSPC" });
  }
  if (plan.effect !== "kill") throw diskError(name);
  if (plan.moment === "before") die();
  const result = await work();
  die();
  return result;
}

function wrapFileHandle(handle: FileHandle, path: string): FileHandle {
  paths.set(handle, path);
  const prototype = Object.getPrototypeOf(handle) as Record<string, AnyFunction>;
  if ((prototype["writeFile"] as { wrapped?: true }).wrapped) return handle;
  for (const operation of ["writeFile", "readFile", "sync", "datasync", "write", "truncate"]) {
    const original = prototype[operation] as AnyFunction;
    const wrapped = function (this: FileHandle, ...args: unknown[]): unknown {
      const own = paths.get(this);
      const work = (): Promise<unknown> => original.apply(this, args);
      if (own === undefined) return work();
      const [data] = args;
      return onDisk(operation, own, work, () =>
        typeof data === "string"
          ? original.call(this, data.slice(0, data.length / 2))
          : Promise.resolve(),
      );
    };
    prototype[operation] = Object.assign(wrapped, { wrapped: true as const });
  }
  return handle;
}

const functions = promises as unknown as Record<string, AnyFunction>;
for (const operation of ["open", "rename", "unlink", "mkdir", "rm", "rmdir", "readdir", "lstat"]) {
  const original = functions[operation] as AnyFunction;
  functions[operation] = async (...args: unknown[]): Promise<unknown> => {
    // A rename is named by where it goes.
    const path = operation === "rename" ? args[1] : args[0];
    if (!isOurs(path)) return original(...args);
    const result = await onDisk(operation, path, () => original(...args));
    return operation === "open" ? wrapFileHandle(result as FileHandle, path) : result;
  };
}
syncBuiltinESMExports();

const sockets = Socket.prototype as unknown as Record<string, AnyFunction>;
if (plan.effect === "kill") {
  for (const [operation, name] of [
    ["_write", "send"],
    ["_writev", "send"],
    ["push", "receive"],
  ] as const) {
    const original = sockets[operation] as AnyFunction;
    sockets[operation] = function (this: Socket, ...args: unknown[]): unknown {
      const where = this.remotePort === undefined ? "pipe" : "service";
      if (!isChosen(`${name} ${where}`)) return original.apply(this, args);
      if (plan.moment === "before") die();
      const result: unknown = original.apply(this, args);
      die();
      return result;
    };
  }
}
