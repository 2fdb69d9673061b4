import { ERROR_CODES, type ErrorCode } from "../../main/core/errorCodes.ts";
import { COMMAND } from "../../messages/en/command.ts";
import { FAILURES } from "../../messages/en/failures.ts";
import type { CommandWords } from "../../messages/loadWords.ts";
import { createWords } from "../../messages/words.ts";

/** All that the agent and the command line say, in English. */
export const ENGLISH: CommandWords = createWords(
  { language: "en", locale: "en" },
  { ...FAILURES, ...COMMAND },
);

/** The English words of every failure. */
export const ERROR_TEXT = Object.fromEntries(
  ERROR_CODES.map((code) => [
    code,
    {
      title: FAILURES[`error.${code}.title`],
      text: FAILURES[`error.${code}.text`],
      advice: FAILURES[`error.${code}.advice`],
    },
  ]),
) as Readonly<Record<ErrorCode, Readonly<Record<"title" | "text" | "advice", string>>>>;
