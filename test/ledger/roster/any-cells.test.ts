/** Whatever the cells of a roster hold, importing twice is importing once and no cell is lost without a word. */
import { bring } from './messy';
import { id, roster } from './rosters';
import fc from '../../support/property';

test('whatever the cells hold, importing twice is importing once and no cell is lost without a word', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '无', '—', '13812345678', '三(1)班', '2015-3-14', '王芳', '?', id('52212120150314001')),
    fc.string({ maxLength: 6 }),
    fc.integer({ min: 0, max: 99999 }),
  );
  const row = fc.tuple(
    fc.constantFrom('王小明', '李芳', '张三'),
    fc.constantFrom('', id('52212120150314001'), id('52212120150520002'), 522121201503140000),
    fc.constantFrom('', '2015-03-14', '2016.1.2'),
    cell,
    cell,
    cell,
    cell,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const source = roster('x', [['姓名', '身份证号', '出生日期', '班级', '监护人电话', '监护人', '家庭情况'], ...rows]);
      const once = bring(source);
      expect(bring(source, once.after).plan.edits).toEqual([]);
      for (const imported of once.preview.rows) {
        const own = rows[imported.sourceRow - 2] ?? [];
        const kept = JSON.stringify(imported.changes.map((change) => String(change.to)));
        own.forEach((content, column) => {
          const text = String(content).trim();
          if (text === '' || imported.outcome !== 'new' || column === 2) return;
          const named = once.plan.findings.some((finding) => finding.place.row === imported.sourceRow && finding.place.column === column);
          const header = ['name', 'residentId', 'birthDate', 'class', 'guardianPhone', 'guardianName', 'economy'][column];
          expect(
            named || kept.includes(JSON.stringify(text).slice(1, -1)) || imported.changes.some((change) => change.column === header),
          ).toBe(true);
        });
      }
    }),
    { numRuns: 100 },
  );
});
