/**
 * For which findings a person can vouch (已核实), so that they stay quiet until the cell changes. Warnings and hints can be right as
 * they are, and a person may know; an error is a fact about the cell, so that a word for it changes nothing, but for those below.
 */
import type { Finding } from '../../model/finding';

const EXCEPTIONS: Readonly<Record<string, boolean>> = {
  // Wrong by the rules, and still what the card says: cards with a wrong check digit exist.
  'residentId.checkDigit': true,
  'studentNumber.checkDigit': true,
  'audit.birthDateDiffersFromId': true,
  'audit.sexDiffersFromId': true,
  // A name for a class that no rule knows, a word that the code sheet lacks.
  'schoolClass.unclear': true,
  // Rows may have been put right, or exchanged on purpose.
  'audit.movedDown': true,
  'audit.movedUp': true,
  'audit.sortedAlone': true,
  'audit.belongsAbove': true,
  'audit.belongsBelow': true,
  // An adult sister can be born in the year that the table has; the entry may be all that is known.
  'audit.guardianUnder16': true,
  // A red flag stays until something was done for the child; the law knows no exception.
  'audit.noGuardian': false,
  // What is missing is not there, whoever says so; 无, 未知 and — are the answers.
  'audit.required': false,
  'audit.requiredOfMany': false,
  // These do not mean what they look like, so that nobody can have looked at them.
  'any.excelError': false,
  'personName.lostCharacter': false,
  'audit.formulaOverwritten': true,
};

export function canVouch({ code, severity, place }: Finding): boolean {
  if (place.row === undefined || place.table === undefined) return false;
  return EXCEPTIONS[code] ?? severity !== 'error';
}
