/** What Excel answers instead of doing the work, in plain words: what happened, what is untouched, what to do. */
import { files } from './files';

export const workbook = {
  ...files,
  cellEdit: 'Excel 正在等您结束单元格编辑。请先按回车键，再试一次。没有写入任何内容。',
  waiting: '正在等待 Excel。如果您正在编辑单元格，请先按回车键结束编辑。',
  protectedSheet: '工作表“{sheets}”受保护，不能写入。请在“审阅”里撤销工作表保护后再试。没有写入任何内容。',
  accessDenied: 'Excel 拒绝写入：工作簿可能是只读的，或受到保护。请另存一份可编辑的文件后再试。没有写入任何内容。',
  notGenerated: '工作簿里已有一张您自己的工作表“{sheets}”，本程序不会覆盖它。请把它改名后再试。没有写入任何内容。',
  filtered: '工作表“{sheets}”正在筛选，直接写入可能写错行。请清除筛选后再试，或同意由本程序清除筛选。没有写入任何内容。',
  changedMeanwhile:
    '工作表“{sheet}”刚刚被改动过{cells}：内容变了，或者行列挪了位置。为免写错，没有写入任何内容。请重新打开这一页，再试一次。',
  namedCells: '（单元格 {cells}）',
  sheetGone: '找不到工作表“{sheet}”，可能已被删除或改名。没有写入任何内容。请重新打开这一页，再试一次。',
  sheetHidden: '工作表“{sheet}”是隐藏的，看不到这个单元格。请右击任一工作表标签，选“取消隐藏”，再点一次。',
  cellHidden: '已转到工作表“{sheet}”的 {cell}，但这一行或这一列被隐藏，或被筛选掉了。请清除筛选或取消隐藏。',
  tableGone: '台账里缺少表格“{table}”。请先运行“建立台账”补齐，再试一次。没有写入任何内容。',
  columnGone: '工作表“{sheet}”缺少列“{headers}”。请先运行“建立台账”补齐，再试一次。没有写入任何内容。',
  blockedBelow: '工作表“{sheet}”的表格下面（第 {row} 行起）还有内容，无法添加行。请把那些内容移到别的工作表后再试。没有写入任何内容。',
  date1904:
    '这个工作簿按 1904 日期系统计日（常见于旧 Mac 的文件），台账里的日期会差四年。请新建一个工作簿来建台账，或先在“文件—选项—高级”里取消“使用 1904 日期系统”。没有写入任何内容。',
  tooLarge: '这次的数据超过 Excel 网页版一次能传送的大小（5 MB）。请分几次进行，或改用桌面版 Excel。',
  busy: 'Excel 现在太忙。请等几秒钟再试一次。',
  sessionLost: '与 Excel 的连接已断开。请重新打开这个文件，再试一次。',
  otherWorkbook: 'Excel 没有完成这次操作。如果您同时打开了别的工作簿，请先切换回本工作簿，再试一次。',
  notSupported: '这个版本的 Excel 没有需要的功能（{message}）。请更新 Excel 后再试。',
  unknown: 'Excel 报告了意外的错误：{excelCode} {message}。请再试一次；若仍出现，请把这句话告诉管理员。',
  halfWritten: '写入中途失败：{reason}已写入的部分已经全部撤回，工作簿与之前一样。请再试一次。',
  halfWrittenNotRestored: '写入中途失败，并且没能自动撤回：{reason}请用 Excel 的“撤销”（Ctrl+Z）退回，或关闭文件不保存，然后再试一次。',
  halfGenerated: '生成中途失败：{reason}工作表“{sheets}”可能不完整，请再生成一次。台账内容没有改动。',
  halfRepaired: '补齐中途失败：{reason}已补的部分保留，您填写的内容没有改动。请再运行一次“建立台账”，它会补齐其余部分。',
  notAsWritten: '工作表“{place}”里的内容写入后与原文不一致（可能被 Excel 自动转换）。',
  notLoaded:
    '这部分程序没有加载到，可能是网络断了，或程序刚刚更新过。请检查网络，再试一次；仍不行，请保存后重新打开工作簿。没有写入任何内容。',
  cancelled: '您取消了操作。',
} as const;
