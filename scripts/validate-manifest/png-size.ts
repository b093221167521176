/** Width and height of a PNG file, from its header. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PngSize {
  readonly width: number;
  readonly height: number;
  /** Whether the picture has an alpha channel. */
  readonly transparent: boolean;
}

/** `null` when the content is no PNG. */
export function pngSize(content: Buffer): PngSize | null {
  if (content.length < 26 || !content.subarray(0, 8).equals(SIGNATURE)) return null;
  const colourType = content.readUInt8(25);
  return {
    width: content.readUInt32BE(16),
    height: content.readUInt32BE(20),
    transparent: colourType === 4 || colourType === 6,
  };
}
