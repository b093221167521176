/** Names that are everyday words too, such as 高兴 and 安静: in a sentence these mostly are the word, not the child. */

const WORDS = new Set(
  (
    '高兴 安静 安全 安心 向阳 向上 向前 方向 方便 方法 方言 马上 白天 白云 白色 周一 周二 周三 周四 周五 周六 周日 周末 周围 平安 文明 文化 ' +
    '和平 和谐 黄金 成长 成功 成绩 时间 时候 明天 高中 高考 高山 高度 江南 江山 常识 田野 田地 温暖 温馨 石头 水平 花样 金额 全部 全面 全家 全国 ' +
    '关心 关爱 关系 能力 应该 应对 强大 强调 查看 查找 解决 计划 支持 支付 丰富 满意 商店 党员 毛巾 毛笔 段落 程度 阳光 阳春 经常 路上 路过 牛奶 ' +
    '连接 连续 包括 左右 古城 司机 海洋 海南 云南 甘肃 宁夏 贵州 后来 红星 红旗 龙门 林业 林场 农村 和睦 乐观 快乐 艾草 国家 家长 管理 经理'
  ).split(' '),
);
const LETTER = /\p{L}/u;
/** Words that follow people, not words. */
const OF_A_PERSON = /^(?:的(?:爸|妈|父|母|爷|奶|外公|外婆|家|监护|孩子|电话|住址)|同学|小朋友|家长|爸|妈|父亲|母亲|爷爷|奶奶)/u;

/** Whether the name at this place of a text is part of a longer word or sentence and may well be the word. */
export function isWordIn(text: string, start: number, end: number): boolean {
  if (!WORDS.has(text.slice(start, end)) || OF_A_PERSON.test(text.slice(end))) return false;
  return LETTER.test(text[start - 1] ?? '') || LETTER.test(text[end] ?? '');
}
