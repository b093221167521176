/** Chooses names for the sheets that set-up makes: never one that the workbook already uses for something else. */
import type { Finding } from '../model/finding';
import { inLanguage, type Bilingual, type Language } from '../model/raw';

/** Hands out free sheet names, one call per sheet, and remembers what it gave and why. */
export class SheetNames {
  private readonly taken: Set<string>;
  readonly findings: Finding[] = [];

  /** @param existing names of the sheets of the workbook, whatever they hold. */
  constructor(
    existing: readonly string[],
    private readonly language: Language,
  ) {
    this.taken = new Set(existing.map((name) => name.toLowerCase()));
  }

  /** The wished name, or the same with （台账） and a number when a sheet of that name exists that is not ours. */
  choose(wish: Bilingual): string {
    const wanted = inLanguage(wish, this.language);
    const suffix = this.language === 'en' ? ' (ledger' : '（台账';
    const close = this.language === 'en' ? ')' : '）';
    let name = wanted;
    for (let number = 1; this.taken.has(name.toLowerCase()); number++) {
      name = `${wanted}${suffix}${number === 1 ? '' : number}${close}`;
    }
    this.taken.add(name.toLowerCase());
    if (name !== wanted) {
      this.findings.push({
        code: 'setup.sheetNameTaken',
        severity: 'warning',
        parameters: { wanted, name },
        place: { sheet: wanted },
      });
    }
    return name;
  }
}
