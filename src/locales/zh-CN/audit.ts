/** One plain sentence for each finding of the check: what does not agree between cells, rows and tables, and how to mend it. */
export const audit = {
  'audit.required': '必填的“{header}”没有填。没有的写“无”，不清楚的写“未知”。',
  'audit.requiredOfMany':
    '必填的“{header}”，{children} 个孩子里有 {count} 个没有填。请逐个补上，“完整度”里列出了每个孩子缺的栏目；没有的写“无”，不清楚的写“未知”。',
  'audit.keyRequired': '“{header}”没有填，不知道这一行是谁的、和哪些记录相连。请填写编号。',
  'audit.rowIncomplete': '必填的“{header}”没有填，这一行不能计入。请补上。',
  'audit.duplicate': '“{header}”与第 {rows} 行重复。请核对是登记了两次，还是号码录错。',
  'audit.sameNameAndBirth': '与第 {rows} 行同名同出生日期。请核对是同一个孩子，还是同名。',
  'audit.orphanChild': '工作表“{sheet}”里没有编号“{id}”的儿童。请核对编号。',
  'audit.orphanHelper': '工作表“{sheet}”里没有编号“{id}”的人。请核对编号；学生和家长可以空着。',
  'audit.birthDateDiffersFromId': '出生日期填的是 {typed}，身份证号是 {id}。请按证件改正其中一个。',
  'audit.sexDiffersFromId': '性别填的是“{typed}”，按身份证号应为“{id}”。请按证件改正其中一个。',
  'audit.studentNumberHoldsOtherId': '学籍号里的身份证号与身份证号一栏不同。换过证件的可以不改，否则请核对。',
  'audit.workAreaBlank': '由“{place}”可知务工区域是“{area}”。可以一键填上。',
  'audit.workAreaDiffers': '由“{place}”推断务工区域是“{area}”，与填写的不同。请核对。',
  'audit.leftWithoutDate': '在册状态是“离册”，但没有离册日期。请补上，否则仍按在册计算。',
  'audit.leftButOnList': '离册日期已到，在册状态却不是“离册”。请改正其中一个。',
  'audit.leavesLater': '在册状态已是“离册”，离册日期 {date} 却还没到，到那天之前仍按在册计算。请核对日期。',
  'audit.endWithoutDay': '“{reason}”写着“{said}”，“{header}”却空着，所以仍按没有结束计算。请填上日期，或删去原因。',
  'audit.contradicts': '“{other}”是“{said}”，这里的“{header}”却有内容，两者对不上。请改正其中一个。',
  'audit.suspendedWithoutPause':
    '在册状态是“休学”，“暂停联系”里却没有这个孩子今天的记录，联系仍会算逾期。请用“儿童变动”登记休学，或改回“在册”。',
  'audit.suspensionGoesOn': '这个孩子已是“在册”，从 {from} 起的休学却没有“止”，所以一直不提醒联系。请填上休学的最后一天。',
  'audit.absenceGoesOn': '这个孩子已是“在册”，从 {from} 起的离册期间却没有“止”，所以一直不算在册。请填上离册的最后一天。',
  'audit.beforeBirth': '“{header}”是 {date}，早于出生日期 {birth}。请核对年份。',
  'audit.stillToCome': '“{header}”是 {date}，还没到，现在不能计入。请核对年份。',
  'audit.endBeforeStart': '结束日期 {end} 早于开始日期 {start}。请核对。',
  'audit.daysFrom1904':
    '这个工作簿按 1904 日期系统计日（常见于旧 Mac 的文件），表里的日期和加载项读到的差四年，提醒和汇总都会算错，所以没有继续检查。请新建一个工作簿来建台账，再用“导入名册”导入这张表，日期会按显示的换算。',
  'audit.missingTable': '台账缺少表格“{sheet}”（{table}）。请运行“建立台账”补齐。',
  'audit.missingColumn': '工作表“{sheet}”缺少“{header}”列，可能被删除或改名。请运行“建立台账”补齐，或把列名改回。',
  'audit.newColumn': '新版台账增加了“{header}”列，“{sheet}”里还没有。运行“建立台账”就会加上，已有的内容不变。',
  'audit.renamedHeader': '列名“{header}”已识别为“{column}”，不影响使用。想统一的话把列名改回即可。',
  'audit.movedColumns': '这些列换了位置，已识别，不影响使用：{columns}。',
  'audit.belowTable': '表格下面第 {from} 到 {to} 行有内容，但在表格之外，不会被统计和检查。请把它们移进表格，或移到别的工作表。',
  'audit.besideTable': '表格右边 {from} 到 {to} 列有内容，不属于台账，不会被统计。需要的话请在表格里加一列。',
  'audit.formulaOverwritten':
    '“{header}”这一列由公式计算，这一格却是手填的内容，不会再自动更新。请从上一行把公式复制下来，或确认就是要手填。',
  'audit.formulaAmongValues': '“{header}”这一列是手填的，这一格却是公式，排序或复制后可能变错。请改成直接填写内容。',
  'audit.movedDown':
    '第 {from} 到 {to} 行的“{columns}”与以前比整体下移了 {by} 行，现在很可能是别的孩子的内容。请撤销那次改动，或按原来的档案改回。',
  'audit.movedUp':
    '第 {from} 到 {to} 行的“{columns}”与以前比整体上移了 {by} 行，现在很可能是别的孩子的内容。请撤销那次改动，或按原来的档案改回。',
  'audit.sortedAlone':
    '“{columns}”的内容与以前比一个不少，但第 {from} 到 {to} 行里有 {cells} 格换了孩子，多半是只排了这一列。请撤销排序；排序时要选中整张表格。',
  'audit.belongsAbove':
    '第 {from} 到 {to} 行的“{column}”与本行的“{against}”对不上，却与上面第 {by} 行的对得上，很可能错行了。请核对并移回。',
  'audit.belongsBelow':
    '第 {from} 到 {to} 行的“{column}”与本行的“{against}”对不上，却与下面第 {by} 行的对得上，很可能错行了。请核对并移回。',
  'audit.orderedAlone':
    '第 {from} 到 {to} 行的“{column}”从头到尾排得整整齐齐，别的列却没有，可能只排了这一列，内容配错了孩子。请抽查几个孩子。',
  'audit.similarNameAndBirth': '与第 {rows} 行的“{names}”姓名相近、出生日期相同。请核对是同一个孩子登记了两次，还是双胞胎或同名。',
  'audit.similarNameAndPhone': '与第 {rows} 行的“{names}”姓名相近、监护人电话相同。请核对是不是同一个孩子登记了两次。',
  'audit.teacherPhone': '号码 {number} 是教职工“{teacher}”的电话。请填写家里人的号码，没有的写“无”。',
  'audit.guardianPhoneIsParents': '监护人电话 {number} 与“{column}”相同，而他们不是同一个人。请补上监护人自己的号码。',
  'audit.sharedPhone': '号码 {number} 出现在 {children} 个孩子的档案里（另见第 {rows} 行），他们不像是一家。请打电话核对是谁的号码。',
  'audit.phoneOfLargeFamily':
    '号码 {number} 出现在 {children} 个孩子的档案里（另见第 {rows} 行），看起来是一家。请核对是不是复制时多填了几行。',
  'audit.guardianYoungerThanChild': '监护人出生年是 {year}，孩子是 {child} 年出生的，监护人不能比孩子小。请核对。',
  'audit.guardianUnder16': '监护人只有 {age} 岁左右，不满 16 周岁的人不能照护别的未成年人。请核对出生年，并与家长另定监护人。',
  'audit.noGuardian':
    '孩子 {age} 岁，没有人监护。法律不允许不满 16 周岁的未成年人单独生活（未成年人保护法第二十一条）。请马上联系家长和村（居）委会落实监护人，并按规定报告。',
  'audit.guardianIsAway': '监护类型写的是父母，但{parents}，实际由谁照料？请按实际情况填写监护类型和监护人。',
  'audit.relationDisagrees': '监护类型是“{kind}”，与儿童关系却是“{relation}”，两者对不上。请改正其中一个。',
  'audit.guardianIsOtherParent': '与儿童关系填的是“{relation}”，监护人“{name}”却与“{column}”相同。请核对是关系填错，还是姓名填错。',
  'audit.guardianIsNotParent': '与儿童关系填的是“{relation}”，监护人却不是“{column}”里的“{name}”。请核对是不是换了监护人，只改了其中一栏。',
  'audit.namedTwice': '这里和“{other}”都是“{name}”，不会是同一个人。请核对是不是复制错了。',
  'audit.guardianTooYoung': '监护人是孩子的“{relation}”，按出生年只大 {years} 岁左右，不合常理。请核对出生年和关系。',
  'audit.classWithoutTeacher': '“{class}”没有班主任，共有 {children} 个孩子在这个班。请核对班级是否写错，或在“教职工”里填写班主任班级。',
  'audit.ageOutsideClass': '开学时 {age} 岁，“{class}”的孩子一般是 {from} 到 {to} 岁。请核对班级和出生年份。',
  'audit.classOutsideAges':
    '“{class}”有 {children} 个孩子的年龄不在 {from} 到 {to} 岁之间（第 {rows} 行）。请核对这个班是否升了年级没有改，或在“设置”里核对学段。',
  'audit.loneClass': '只有这一个孩子在“{class}”。请核对班级是否写错。',
  'audit.nameDisagrees':
    '这里写的是“{said}”，而编号 {id} 的姓名是“{right}”（第 {row} 行），这样的记录共 {count} 行。请核对是编号填错，还是姓名没有更新。',
};
