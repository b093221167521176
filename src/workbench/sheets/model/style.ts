/** Cell formats: immutable values, interned once per workbook so that a cell only keeps a small number. */

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';
export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';

export interface Font {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
}

export interface CellStyle {
  /** Excel number format code; absent = `General`. */
  readonly numberFormat?: string;
  readonly font?: Font;
  /** Solid fill `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerAcrossSelection' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Degrees −90…90; 255 = stacked. */
  readonly rotation?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, { style: BorderStyle; color: string }>>>;
  /** Only an explicit `false` unlocks the cell on a protected sheet. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

/** The distinct styles of a workbook. Index 0 is the default style `{}`. */
export class StyleTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly ids = new Map<string, number>([['{}', 0]]);

  /** The number of a style; equal styles share one. */
  intern(style: CellStyle): number {
    const key = stableKey(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  get(id: number): CellStyle {
    return this.styles[id] ?? {};
  }

  /** All styles by number, for the file writer. */
  all(): readonly CellStyle[] {
    return this.styles;
  }

  /** The number of the style `id` with some parts replaced; a part set to `undefined` is removed. */
  merge(id: number, change: { [K in keyof CellStyle]?: CellStyle[K] | undefined }): number {
    const merged: Record<string, unknown> = { ...this.get(id) };
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete merged[key];
      else merged[key] = value;
    }
    return this.intern(merged);
  }
}

/** JSON with sorted keys, so that key order never makes two equal styles differ. */
function stableKey(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
