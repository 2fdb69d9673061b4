import { useCallback, useEffect, useState } from "react";
import { decodeFile, TEXT_MAX_LENGTH, type FileTrouble } from "./fileText.ts";

interface InvitationFile {
  /** Whether a file is being dragged over the window. */
  readonly isOver: boolean;
  readonly trouble: FileTrouble | null;
}

/** Reads one saved e-mail, dropped anywhere on the window, and hands its text over. */
export function useInvitationFile(open: (text: string) => void): InvitationFile {
  const [isOver, setIsOver] = useState(false);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const take = useCallback(
    (files: readonly File[]) => {
      const openOne = async () => {
        const read = await readOne(files);
        if (read.ok) open(read.text);
        else setTrouble(read.why);
      };
      setTrouble(null);
      void openOne();
    },
    [open],
  );
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [take]);
  return { isOver, trouble };
}

type Read =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: FileTrouble };

async function readOne(files: readonly File[]): Promise<Read> {
  const [file, another] = files;
  if (file === undefined) return { ok: false, why: "none" };
  if (another !== undefined) return { ok: false, why: "several" };
  if (file.size > TEXT_MAX_LENGTH) return { ok: false, why: "too_large" };
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, why: "unreadable" };
  }
}
