/** Excel errors with a message that a person can read; of all codes only these two show one. */

/** Shows as the error of the code; the message is shown when the person asks about the error. */
export function fault(code: 'invalidValue' | 'notAvailable', message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
