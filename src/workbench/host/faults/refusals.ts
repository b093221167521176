/** The ways in which Excel turns a whole request away, before any of it runs. */

export interface Refusal {
  /** What `error.code` reads in the add-in. */
  readonly code: string;
  /** The number that Excel on the web sends (`Error` of an `executeMethod` answer). */
  readonly number: number;
  /** The HTTP status for the bridge, which knows no numbers. */
  readonly status: number;
  /** For people; the client replaces some of these by words of its own. INFERRED. */
  readonly message: string;
  /** Only requests that write are turned away. */
  readonly writesOnly?: true;
}

/** Numbers and codes as the client maps them; which situation gives which in a real Excel is INFERRED. */
export const REFUSALS = {
  cellEdit: {
    code: 'InvalidOperationInCellEditMode',
    number: 5004,
    status: 400,
    message: 'Excel is in cell-editing mode.',
  },
  otherWorkbookActive: {
    code: 'GeneralException',
    number: 5001,
    status: 500,
    message: 'There was an internal error while processing the request.',
  },
  accessDenied: {
    code: 'AccessDenied',
    number: 7000,
    status: 401,
    message: 'The add-in is not allowed to do this.',
  },
  throttled: {
    code: 'ActivityLimitReached',
    number: 5102,
    status: 429,
    message: 'Activity limit has been reached.',
  },
  sessionLost: {
    code: 'InvalidOrTimedOutSession',
    number: 5012,
    status: 408,
    message: 'The session has expired or is invalid.',
  },
  dialogOpen: {
    code: 'WriteNotSupportedWhenModalDialogOpen',
    number: 5016,
    status: 400,
    message: 'A dialog is open in Excel.',
    writesOnly: true,
  },
  requestTooLarge: {
    code: 'RequestPayloadSizeLimitExceeded',
    number: 5103,
    status: 400,
    message: 'The request payload size has exceeded the limit.',
  },
  responseTooLarge: {
    code: 'ResponsePayloadSizeLimitExceeded',
    number: 5104,
    status: 400,
    message: 'The response payload size has exceeded the limit.',
  },
} as const satisfies Record<string, Refusal>;

export type RefusalName = keyof typeof REFUSALS;
