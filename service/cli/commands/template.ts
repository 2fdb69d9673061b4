import { Command, Option } from "commander";
import { type SheetFormat, writeTemplate } from "../../bulk/deviceSheets.ts";
import { formatOf, writeNewFile } from "../bulk/fleetFile.ts";
import type { LocalRunner } from "../program.ts";
import { plain } from "../table.ts";

interface TemplateOptions {
  readonly output: string;
  readonly format?: SheetFormat;
}

/** `latchkey-service template`. */
export function templateCommand(run: LocalRunner): Command {
  return new Command("template")
    .description("write a sheet to fill in for `invite --bulk`")
    .addOption(new Option("--output <file>", "where to; nothing is replaced").makeOptionMandatory())
    .addOption(
      new Option("--format <format>", "by the name of the file where it is not said").choices([
        "csv",
        "xlsx",
      ]),
    )
    .addHelpText("after", HELP)
    .action(({ output: file, format: asked }: TemplateOptions) =>
      run(async ({ output }) => {
        const format = asked === undefined ? formatOf(file) : { ok: true as const, value: asked };
        if (!format.ok) return format;
        const written = writeNewFile(file, await writeTemplate(format.value));
        if (written.ok) {
          output.result({ file, format: format.value }, [
            plain(`Wrote ${file}. Replace its two example lines, then:`),
            "latchkey-service invite --bulk FILE --org ORGANIZATION --group GROUP --inviter NAME",
          ]);
        }
        return written;
      }),
    );
}

const HELP = `
One line is one device. Email: where its invitation is sent, or several addresses separated by ; for
as many devices. External ID: your own name for the device, by which it is known again; without an
Email it gets an access code. Serial, MAC, Machine ID and Hostname are what a machine finds its own
line by. Everything else may be left empty, and columns may be left out.

Example:
  latchkey-service template --output devices.xlsx`;
