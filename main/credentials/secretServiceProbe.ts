import { connectToBus, DbusError, sessionBusPath, type DbusConnection } from "./dbusConnection.ts";
import type { DbusValue, Variant } from "./dbusValue.ts";

/**
 * What the Secret Service says about an entry without being asked for its secret: nothing here
 * unlocks, prompts or writes. keytar cannot tell a locked entry from an absent one; this can.
 * https://specifications.freedesktop.org/secret-service-spec/latest/
 */
export type SecretServiceState =
  /** Nothing listens on the session bus, or nobody on it keeps secrets. */
  | { readonly kind: "unavailable"; readonly why: string }
  /** There is a bus, but not one we can ask. */
  | { readonly kind: "unknown"; readonly why: string }
  | {
      readonly kind: "answered";
      /** The entry: found and readable, found and locked, or not found in what is visible. */
      readonly entry: "readable" | "locked" | "not_found";
      /** The collection that new entries go to. */
      readonly defaultCollection: "open" | "locked" | "missing";
      readonly anyCollectionLocked: boolean;
      /** False where a password manager runs with no database open. */
      readonly hasCollections: boolean;
    };

const SERVICE = "org.freedesktop.secrets";
const SERVICE_PATH = "/org/freedesktop/secrets";
const SERVICE_INTERFACE = "org.freedesktop.Secret.Service";
const COLLECTION_INTERFACE = "org.freedesktop.Secret.Collection";
const PROPERTIES_INTERFACE = "org.freedesktop.DBus.Properties";
/** keytar's schema: it finds no entry that lacks it. */
const SCHEMA = "org.freedesktop.Secret.Generic";

/** D-Bus's own words for "nobody has that name and nothing starts it". */
const NOBODY = new Set([
  "org.freedesktop.DBus.Error.ServiceUnknown",
  "org.freedesktop.DBus.Error.NameHasNoOwner",
]);

async function getProperty(
  bus: DbusConnection,
  path: string,
  interfaceName: string,
  property: string,
): Promise<DbusValue> {
  const [variant] = await bus.call({
    destination: SERVICE,
    path,
    interface: PROPERTIES_INTERFACE,
    member: "Get",
    signature: "ss",
    body: [interfaceName, property],
  });
  return (variant as Variant).value;
}

async function isLocked(bus: DbusConnection, collection: string): Promise<boolean> {
  return (await getProperty(bus, collection, COLLECTION_INTERFACE, "Locked")) === true;
}

async function searchEntry(
  bus: DbusConnection,
  service: string,
  account: string,
): Promise<"readable" | "locked" | "not_found"> {
  const [unlocked, locked] = (await bus.call({
    destination: SERVICE,
    path: SERVICE_PATH,
    interface: SERVICE_INTERFACE,
    member: "SearchItems",
    signature: "a{ss}",
    body: [
      [
        ["service", service],
        ["account", account],
        ["xdg:schema", SCHEMA],
      ],
    ],
  })) as [string[], string[]];
  if (unlocked.length > 0) return "readable";
  return locked.length > 0 ? "locked" : "not_found";
}

async function ask(
  bus: DbusConnection,
  service: string,
  account: string,
): Promise<SecretServiceState> {
  const entry = await searchEntry(bus, service, account);
  const [defaultPath] = (await bus.call({
    destination: SERVICE,
    path: SERVICE_PATH,
    interface: SERVICE_INTERFACE,
    member: "ReadAlias",
    signature: "s",
    body: ["default"],
  })) as [string];
  const collections = (await getProperty(
    bus,
    SERVICE_PATH,
    SERVICE_INTERFACE,
    "Collections",
  )) as string[];
  const locks = await Promise.all(collections.map((path) => isLocked(bus, path)));
  let defaultCollection: "open" | "locked" | "missing" = "missing";
  if (defaultPath !== "/") {
    defaultCollection = (await isLocked(bus, defaultPath)) ? "locked" : "open";
  }
  return {
    kind: "answered",
    entry,
    defaultCollection,
    anyCollectionLocked: locks.includes(true),
    hasCollections: collections.length > 0,
  };
}

/**
 * Asks the Secret Service on this session's bus about one entry. A service that D-Bus knows how to
 * start is started by the question.
 */
export async function probeSecretService(question: {
  readonly service: string;
  readonly account: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
}): Promise<SecretServiceState> {
  const path = sessionBusPath(question.environment);
  if (path === undefined) {
    const address = question.environment["DBUS_SESSION_BUS_ADDRESS"] ?? "";
    return address === ""
      ? { kind: "unavailable", why: "there is no D-Bus session" }
      : { kind: "unknown", why: "the D-Bus session has an address of another kind" };
  }
  const signal = AbortSignal.timeout(question.timeoutMs);
  let bus: DbusConnection | undefined;
  try {
    bus = await connectToBus(path, signal);
    return await ask(bus, question.service, question.account);
  } catch (error) {
    if (signal.aborted) return { kind: "unavailable", why: "no answer in time" };
    if (bus === undefined) {
      // An errno: nothing listens there. Otherwise there is a bus, and it does not want us.
      return error instanceof Error && "code" in error
        ? { kind: "unavailable", why: "there is no D-Bus session" }
        : { kind: "unknown", why: "the D-Bus session refuses this user" };
    }
    if (error instanceof DbusError && NOBODY.has(error.errorName)) {
      return { kind: "unavailable", why: "no Secret Service runs in this session" };
    }
    return {
      kind: "unknown",
      why: error instanceof DbusError ? error.errorName : "the Secret Service went away",
    };
  } finally {
    bus?.close();
  }
}
