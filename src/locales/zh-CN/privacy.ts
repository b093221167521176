/** Masked lists, the leak scan and consents. */

/** The generated sheets 贴墙名单, 班用名单 and 上报表（脱敏）. */
export const masked = {
  sheets: { wall: '贴墙名单', class: '班用名单', report: '上报表（脱敏）' },
  titles: {
    wall: '{school}{className}关爱服务名单',
    class: '{school}{className}留守儿童名单（班主任用）',
    report: '{school}{className}留守儿童情况上报表（脱敏）',
  },
  rules: {
    wall: '只含可公开的栏目。',
    class: '仅供班主任联系家庭使用，不得张贴、转发或拍照外传。',
    report: '仅供上报。备注等文字说明不在表内。',
  },
  counts: '截至 {date}，在册 {count} 人。',
  masked: '已脱敏：{columns}。* 表示已隐去，空白表示没有填。',
  nothingMasked: '没有脱敏的栏目。空白表示没有填。',
  number: '序号',
  empty: '没有在册儿童。',
  file: '{sheet}_{className}_{date}',
  footer: '第 &P 页，共 &N 页',
} as const;

/** What a masked list warns of, and what the leak scan finds. */
export const privacyFindings = {
  'privacy.restrictedShown': '名单里有限制栏目：{columns}。请确认确有必要，并且只交给有权知道的人。',
  'privacy.privateShown': '名单里有未脱敏的私密栏目：{columns}。请确认对方要求提供。',
  'privacy.namesOnWall': '贴出真实姓名会让人知道谁是留守儿童。请确认监护人同意，否则请用脱敏姓名。',
  'privacy.noConsent': '名单 {total} 人中有 {count} 人没有同意书日期，而名单含私密栏目：{columns}。请先取得监护人同意，或取消这些栏目。',
} as const;
