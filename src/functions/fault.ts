/** Excel errors with a message that a person can read. */

/** Shows as the error of the code; the message is shown when the person asks about the error. */
export function fault(code: 'invalidValue' | 'invalidNumber', message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
