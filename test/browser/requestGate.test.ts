import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_ORIGIN, PAGE_URL } from "../../main/browser/pageAddress.ts";
import type { ServedPage } from "../../main/browser/servedPage.ts";
import { judgeRequest } from "../../main/browser/requestGate.ts";

const SCRIPT = `${PAGE_ORIGIN}/assets/page.js`;
const FILE = { headers: [], body: "" };
const files: ServedPage = new Map([
  [PAGE_URL, FILE],
  [SCRIPT, FILE],
]);

function judge(url: string, resourceType: string, method = "GET", frameId = "main"): string {
  return judgeRequest({ request: { url, method }, frameId, resourceType }, files, "main").kind;
}

describe("judgeRequest", () => {
  test.each([
    ["our document", PAGE_URL, "Document", "GET", "main", "serve"],
    ["our document, sent a form", PAGE_URL, "Document", "POST", "main", "stay"],
    ["our document in a frame", PAGE_URL, "Document", "GET", "other", "stay"],
    ["our document as data", PAGE_URL, "Fetch", "GET", "main", "refuse"],
    ["a script of ours", SCRIPT, "Script", "GET", "main", "serve"],
    ["a script of ours as a document", SCRIPT, "Document", "GET", "main", "stay"],
    ["a script of ours, sent something", SCRIPT, "Script", "POST", "main", "refuse"],
    ["a file we do not have", `${PAGE_ORIGIN}/assets/other.js`, "Script", "GET", "main", "refuse"],
    ["a query we do not know", `${SCRIPT}?a`, "Script", "GET", "main", "refuse"],
    ["another port", `${PAGE_ORIGIN}:8443/assets/page.js`, "Script", "GET", "main", "refuse"],
    ["another scheme", "http://latchkey.invalid/", "Document", "GET", "main", "stay"],
    ["a foreign document", "https://example.com/", "Document", "GET", "main", "stay"],
    ["a file of the machine", "file:///etc/passwd", "Document", "GET", "main", "stay"],
    ["a beacon", "https://example.com/", "Ping", "POST", "main", "refuse"],
  ])("%s", (_what, url, resourceType, method, frameId, verdict) => {
    expect(judge(url, resourceType, method, frameId)).toBe(verdict);
  });

  test("serves nothing whose address is not one of ours, whatever kind it claims to be", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        fc.constantFrom("Document", "Script", "Stylesheet", "Image", "Fetch", "Other", ""),
        (url, resourceType) => {
          fc.pre(!files.has(url));
          expect(judge(url, resourceType)).not.toBe("serve");
        },
      ),
    );
  });
});
