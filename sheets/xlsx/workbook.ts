import { readXml } from "./readXml.ts";
import { malformed, WorkbookProblem } from "./workbookProblem.ts";
import type { ZipArchive } from "./zipArchive.ts";

/** Where in the archive the parts stand that make up the first sheet a person sees. */
export interface WorkbookParts {
  readonly worksheet: string;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

interface Relation {
  readonly id: string;
  /** The last word of the relationship's type; ECMA-376 and its strict form agree in that. */
  readonly type: string;
  readonly target: string;
}

/**
 * Finds the first visible sheet of a workbook (ECMA-376 part 1, 18.2.19): a hidden one is not what
 * the administrator has looked at.
 * @throws WorkbookProblem
 */
export async function findWorkbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const roots = await readRelations(archive, "_rels/.rels", "");
  const workbook = roots.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined || !archive.has(workbook)) {
    throw new WorkbookProblem("unsupported", "this is a ZIP file, and no workbook in XLSX");
  }
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const relations = await readRelations(
    archive,
    `${folder}_rels/${workbook.slice(folder.length)}.rels`,
    folder,
  );
  const id = await findVisibleSheet(archive, workbook);
  const worksheet = relations.find(
    (relation) => relation.id === id && relation.type === "worksheet",
  );
  if (worksheet === undefined) throw malformed("the workbook does not say where its sheet is");
  const partOf = (type: string): string | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : undefined;
  };
  return {
    worksheet: worksheet.target,
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
}

async function findVisibleSheet(archive: ZipArchive, workbook: string): Promise<string> {
  const visible: string[] = [];
  readXml(await archive.read(workbook), workbook, {
    open: (name, attribute) => {
      if (name !== "sheet") return;
      const state = attribute("state");
      const isHidden = state === "hidden" || state === "veryHidden";
      const id = attribute(":id");
      if (!isHidden && id !== undefined) visible.push(id);
    },
    close: () => {},
    text: () => {},
  });
  const [first] = visible;
  if (first === undefined) throw malformed("the workbook has no sheet that can be seen");
  return first;
}

async function readRelations(
  archive: ZipArchive,
  part: string,
  folder: string,
): Promise<readonly Relation[]> {
  if (!archive.has(part)) return [];
  const relations: Relation[] = [];
  readXml(await archive.read(part), part, {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      const [id, type] = [attribute("Id"), attribute("Type")];
      const [target, mode] = [attribute("Target"), attribute("TargetMode")];
      // External targets are addresses elsewhere: never looked at.
      if (id === undefined || type === undefined || target === undefined || mode === "External") {
        return;
      }
      relations.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, target),
      });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** Targets are relative to their part, or absolute in the archive. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
