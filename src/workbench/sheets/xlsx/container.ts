/** Opens the zip of an `.xlsx`, and says what else the bytes are when they are no such zip. */
import { strFromU8, unzipSync } from 'fflate';
import { XlsxError } from './error';

/** The most that a file may unpack to; a larger one is refused before it fills the memory. */
export const MAX_UNPACKED_BYTES = 600_000_000;

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The parts of a package by path without leading `/`. */
export class Package {
  /** Zip entries are found whatever the case of their names, as Office does. */
  private readonly byLowerName = new Map<string, string>();

  constructor(private readonly parts: Record<string, Uint8Array>) {
    for (const name of Object.keys(parts)) this.byLowerName.set(name.toLowerCase(), name);
  }

  get paths(): string[] {
    return Object.keys(this.parts);
  }

  bytes(path: string): Uint8Array | undefined {
    const name = this.byLowerName.get(path.toLowerCase());
    return name === undefined ? undefined : this.parts[name];
  }

  /** Text of a part, byte order mark removed; UTF-16 is recognised by its mark. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** @throws XlsxError when the bytes are no zip, or too large a one. */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new XlsxError('empty', 'the file has no content');
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) throw oleError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError('notXlsx', 'no zip signature');
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw new XlsxError('tooLarge', `unpacks to more than ${MAX_UNPACKED_BYTES} bytes`);
        return !entry.name.endsWith('/');
      },
    });
    return new Package(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replace(/\\/g, '/').replace(/^\//, ''), part])),
    );
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('damaged', cause instanceof Error ? cause.message : String(cause));
  }
}

/** An OLE compound file names its streams in UTF-16: enough to tell an encrypted workbook from an old one. */
function oleError(bytes: Uint8Array): XlsxError {
  const text = strFromU8(bytes.length > 4_000_000 ? bytes.subarray(0, 4_000_000) : bytes, true);
  const names = (stream: string): boolean => text.includes([...stream].join('\u0000'));
  if (names('EncryptedPackage') || names('EncryptionInfo')) return new XlsxError('passwordProtected', 'the package is encrypted');
  if (names('Workbook') || names('Book')) return new XlsxError('oldXls', 'an Excel 97-2003 workbook');
  return new XlsxError('notXlsx', 'an OLE file that holds no workbook');
}
