/** Remarks of a roster that say that a child is no longer there. */

const HAS_LEFT = /转走|转出|转学|退学|辍学|休学|离校|毕业/u;
/** Of those who have just come, of schooling, and of the parents. */
const NOT_THE_CHILD = /转入|转来|学历|[父母爸妈]/u;

export function saysLeft(remark: string): boolean {
  return HAS_LEFT.test(remark) && !NOT_THE_CHILD.test(remark);
}
