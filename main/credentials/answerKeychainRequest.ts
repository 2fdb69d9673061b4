import type { KeychainAnswer, KeychainRequest } from "./keychainProtocol.ts";

/** The part of keytar in use. Never `findCredentials`: on a locked keyring it crashes the process. */
export interface KeychainBinding {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, secret: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

async function run(binding: KeychainBinding, request: KeychainRequest): Promise<KeychainAnswer> {
  const { service, account } = request;
  switch (request.operation) {
    case "read":
      return { kind: "value", value: await binding.getPassword(service, account) };
    case "write":
      await binding.setPassword(service, account, request.secret);
      // A write that was dismissed may resolve all the same: only reading it back tells.
      return { kind: "value", value: await binding.getPassword(service, account) };
    case "remove": {
      const removed = await binding.deletePassword(service, account);
      // Asking for an entry that was not removed could bring up a question nobody expects.
      const remains = removed && (await binding.getPassword(service, account)) !== null;
      return { kind: "removed", removed, remains };
    }
    default:
      return request satisfies never;
  }
}

/** Does one request with a binding that is loaded only now, since loading may throw. */
export async function answerKeychainRequest(
  loadBinding: () => KeychainBinding,
  request: KeychainRequest,
): Promise<KeychainAnswer> {
  let binding: KeychainBinding;
  try {
    binding = loadBinding();
  } catch {
    return { kind: "no_binding" };
  }
  try {
    return await run(binding, request);
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : "no reason given" };
  }
}
