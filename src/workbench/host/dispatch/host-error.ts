/** The errors that Excel answers with. Codes are Excel's; the texts are inferred, no real Excel was asked. */

const KINDS = {
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
} as const;
export type HostErrorCode = keyof typeof KINDS;

export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    message?: string,
  ) {
    super(message ?? KINDS[code][1]);
    this.status = KINDS[code][0];
  }
}

/** A member that this host does not play: it fails loudly, by name. */
export function notPlayed(className: string, member: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not implement ${className}.${member}.`);
}
