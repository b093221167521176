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
