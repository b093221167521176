/** The numbers by which office.js calls what lies outside the Rich API, with names for the log and for refusals. */

export const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

/** Calls that the client can make and this host refuses by name; any other number is refused as unknown. */
export const REFUSED_CALLS: Readonly<Record<number, string>> = {
  64: 'document.getSelectedDataAsync',
  65: 'document.setSelectedDataAsync',
  66: 'bindings.addFromSelectionAsync',
  67: 'bindings.addFromPromptAsync',
  68: 'bindings.getByIdAsync',
  69: 'bindings.releaseByIdAsync',
  70: 'binding.getDataAsync',
  71: 'binding.setDataAsync',
  72: 'tableBinding.addRowsAsync',
  73: 'tableBinding.deleteAllDataValuesAsync',
  74: 'bindings.getAllAsync',
  77: 'document.getFileAsync',
  78: 'bindings.addFromNamedItemAsync',
  79: 'tableBinding.addColumnsAsync',
  80: 'file.getSliceAsync',
  81: 'file.closeAsync',
  82: 'document.goToByIdAsync',
  83: 'document.getActiveViewAsync',
  86: 'document.getFilePropertiesAsync',
  87: 'tableBinding.clearFormatsAsync',
  88: 'tableBinding.setTableOptionsAsync',
  89: 'tableBinding.setFormatsAsync',
  97: 'ui.closeContainer',
  98: 'auth.getAccessToken',
  99: 'auth.getAuthContext',
  102: 'ui.openBrowserWindow',
  144: 'ui.messageParent',
  145: 'dialog.messageChild',
};

/** Events outside the Rich API, by their number. */
export const EventDispatchId = { SelectionChanged: 2, RichApiMessage: 33, CommandInvoked: 39 } as const;

/** Events that may be asked for. Those that this host never fires are named, so that a register does not fail the page. */
export const KNOWN_EVENTS: Readonly<Record<number, string>> = {
  [EventDispatchId.SelectionChanged]: 'documentSelectionChanged',
  [EventDispatchId.RichApiMessage]: 'richApiMessage',
  [EventDispatchId.CommandInvoked]: 'appCommandInvoked',
};

/** Error numbers of an `executeMethod` answer, outside those of `REFUSALS`. */
export const OfficeError = { None: 0, OperationNotSupported: 5000, InternalError: 5001 } as const;

/** What `ContextActivationManager_notifyHost` tells: `[control id, number, …]`. */
export const NOTICES: Readonly<Record<number, string>> = {
  0: 'Select',
  1: 'UnSelect',
  10: 'PageIsReady',
  13: 'TabExit',
  14: 'TabExitShift',
  15: 'EscExit',
  16: 'F2Exit',
  17: 'ExitNoFocusable',
  18: 'ExitNoFocusableShift',
  21: 'UpdateTargetUrl',
  23: 'SendTelemetryEvent',
  35: 'OfficeJsReady',
  39: 'KeyboardShortcuts',
};
