/** Code lists about being on the list: status, reasons to leave, terms. */
import { code, type CodeList } from './code-list';

export const ENROL_STATUS: CodeList = {
  key: 'enrolStatus',
  title: { zh: '在册状态', en: 'List status' },
  codes: [
    code('active', '在册', 'On the list', undefined, ['在校', '在读', '在籍', '正常']),
    code('suspended', '休学', 'Suspended', undefined, ['休学中']),
    code('left', '离册', 'Left', undefined, ['离校', '已离册', '销号']),
  ],
};

export const LEAVE_REASON: CodeList = {
  key: 'leaveReason',
  title: { zh: '离册原因', en: 'Reason for leaving' },
  open: true,
  codes: [
    code('transfer', '转学', 'Transferred', undefined, ['转出', '转校']),
    code('notLeftBehind', '不再留守', 'No longer left behind', undefined, ['父母返乡', '返乡', '随父母外出', '随迁']),
    code('graduated', '毕业', 'Graduated', undefined, ['升学', '毕业升学']),
    code('suspended', '休学', 'Suspended study'),
    code('droppedOut', '辍学', 'Dropped out', undefined, ['失学']),
    code('deceased', '死亡', 'Died', undefined, ['去世']),
    code('other', '其他', 'Other reason'),
  ],
};

export const TERM: CodeList = {
  key: 'term',
  title: { zh: '学期', en: 'Term' },
  codes: [
    code('first', '第一学期', 'First term', '1', ['上学期', '上期', '秋季', '秋季学期', '1']),
    code('second', '第二学期', 'Second term', '2', ['下学期', '下期', '春季', '春季学期', '2']),
  ],
};
