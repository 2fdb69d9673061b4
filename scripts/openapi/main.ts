// Writes docs/openapi.json from the schemas; a test holds the file to them.
import { writeFileSync } from "node:fs";
import { createOpenApiDocument } from "./document.ts";

const FILE = new URL("../../docs/openapi.json", import.meta.url);

writeFileSync(FILE, `${JSON.stringify(createOpenApiDocument(), null, 2)}\n`);
