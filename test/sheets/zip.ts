import { crc32, deflateRawSync } from "node:zlib";

/** What a part claims of itself, where that is not the truth. */
export interface Lie {
  readonly unpacked?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
}

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly lie?: Lie;
}

/** Packs a ZIP file as given, honest or not. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, lie = {} } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lie.flags ?? 0, 2);
    fields.writeUInt16LE(lie.method ?? 8, 4);
    fields.writeUInt32LE(lie.crc ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lie.unpacked ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([signature(0x02014b50), version, fields, entry, Buffer.from(name)]),
    );
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface BookOptions {
  readonly sheets?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly lies?: Readonly<Record<string, Lie>>;
  readonly more?: readonly ZipPart[];
}

/** A workbook whose first sheet holds this XML between its `sheetData` tags. */
export function bookOf(sheetData: string, options: BookOptions = {}): Buffer {
  return bookWith(
    `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    options,
  );
}

/** A workbook with this XML as its first sheet. */
export function bookWith(worksheet: string, options: BookOptions = {}): Buffer {
  const { sheets = `<sheet name="A" sheetId="1" r:id="rId1"/>`, lies = {} } = options;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: ZipPart[] = [
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}">${
        relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
        relation("rId3", "sharedStrings", "sharedStrings.xml") +
        relation("rId4", "styles", "styles.xml")
      }</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: worksheet },
  ];
  if (options.sharedStrings !== undefined) {
    parts.push({
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="${MAIN}">${options.sharedStrings}</sst>`,
    });
  }
  if (options.styles !== undefined) {
    parts.push({
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>`,
    });
  }
  const all = [...parts, ...(options.more ?? [])];
  return zipOf(all.map(({ name, content }) => ({ name, content, lie: lies[name] ?? {} })));
}

/** A row of texts, as they stand in the file itself. */
export function rowOf(line: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${line}">${cells.join("")}</row>`;
}
