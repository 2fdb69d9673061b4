import { readPageFiles } from "../agent/window/pageFiles.ts";
import { PAGE_HEADERS } from "../agent/window/pagePolicy.ts";
import { PAGE_URL } from "./pageAddress.ts";
import type { HeaderEntry } from "./protocolTypes.ts";

/** Headers that go with every answer, as the protocol lists them. */
const SERVED_HEADERS: readonly HeaderEntry[] = Object.entries(PAGE_HEADERS).map(
  ([name, value]) => ({ name, value }),
);

/** One file as `Fetch.fulfillRequest` takes it. */
export interface ServedFile {
  readonly headers: readonly HeaderEntry[];
  /** Base64. */
  readonly body: string;
}

/** Everything the window may ever load, by its full address. */
export type ServedPage = ReadonlyMap<string, ServedFile>;

/**
 * Reads the built page, ready to be served at {@link PAGE_URL}.
 * @throws where the directory or its `index.html` cannot be read
 */
export async function readServedPage(directory: string): Promise<ServedPage> {
  const files = await readPageFiles(directory, PAGE_URL);
  return new Map(
    Array.from(files, ([address, { contentType, bytes }]) => [
      address,
      {
        headers: [{ name: "Content-Type", value: contentType }, ...SERVED_HEADERS],
        body: Buffer.from(bytes).toString("base64"),
      },
    ]),
  );
}
