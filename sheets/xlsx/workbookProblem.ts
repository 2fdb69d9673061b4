import type { SheetProblem, SheetProblemCode } from "../sheet.ts";

/**
 * Ends the reading of a workbook from inside a parser's callback; caught where reading begins, so
 * that it leaves the room as a value.
 */
export class WorkbookProblem extends Error {
  readonly problem: SheetProblem;

  constructor(code: SheetProblemCode, detail: string, line?: number) {
    super(code);
    this.problem = { code, ...(line === undefined ? {} : { line }), detail };
  }
}

export function malformed(detail: string, line?: number): WorkbookProblem {
  return new WorkbookProblem("malformed", detail, line);
}
