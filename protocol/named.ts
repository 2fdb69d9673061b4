import { z } from "zod";
import { NAME_MAX_LENGTH } from "./limits.ts";

/** A name somebody gave to something: text to be shown as such, short enough for any screen. */
export const nameSchema = z.string().max(NAME_MAX_LENGTH);

/** Something the service knows by an id and people by a name. */
export const namedSchema = z.object({ id: z.string().max(NAME_MAX_LENGTH), name: nameSchema });
