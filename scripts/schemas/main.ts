import { writeFileSync } from "node:fs";
import { provisionJsonSchema } from "./provisionSchema.ts";

// `npm run schemas`: writes the schema of provisioning files; a test compares the two.
const file = new URL("../../docs/schemas/provision.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(provisionJsonSchema(), null, 2)}\n`);
