import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createOpenApiDocument } from "../../scripts/openapi/document.ts";

test("the OpenAPI file in docs/ is what the protocol's schemas say", () => {
  const file = readFileSync(new URL("../../docs/openapi.json", import.meta.url), "utf8");
  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(createOpenApiDocument())));
});
