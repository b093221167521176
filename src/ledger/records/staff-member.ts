/** A member of staff. */

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  /** Class in normal form of which the person is the class teacher; `''` for none. */
  readonly classTeacherOf: string;
  /** 1-based sheet row. */
  readonly row: number;
}
