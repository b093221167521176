/** Runs the add-in's ribbon functions: fires `appCommandInvoked` and waits for `event.completed()`. */

/** Payload of `appCommandInvoked`: call id, name of the function, event as JSON text. */
export type CommandInvocation = { 0: string; 1: string; 2: string };

interface Waiting {
  resolve: () => void;
  reject: (error: Error) => void;
}

/** The client's number for "no such function". */
const INVALID_CALLBACK = 11101;

export class RibbonCommands {
  private readonly waiting = new Map<string, Waiting>();
  private nextCall = 1;
  private send: ((invocation: CommandInvocation) => void) | null = null;
  /** Pressed before the pane has registered: as in Excel, they run once it has. */
  private early: CommandInvocation[] = [];

  /** The pane has registered for commands, or (`null`) is gone. */
  connect(send: ((invocation: CommandInvocation) => void) | null): void {
    this.send = send;
    if (send) {
      this.early.splice(0).forEach(send);
      return;
    }
    this.early = [];
    for (const [id, call] of this.waiting) {
      this.waiting.delete(id);
      call.reject(new Error('The add-in was closed before its command was done.'));
    }
  }

  /**
   * Presses a ribbon button whose action is `ExecuteFunction`.
   * @param functionName as in `Office.actions.associate`
   * @param controlId id of the button in the manifest
   * @returns when the add-in has called `event.completed()`; rejects when it knows no such function
   */
  run(functionName: string, controlId: string): Promise<void> {
    const id = `${controlId}#${this.nextCall++}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const invocation: CommandInvocation = { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) };
      if (this.send) this.send(invocation);
      else this.early.push(invocation);
    });
  }

  /** Call 94: fields `0` call id, `1` error number, `2` the event as JSON text. */
  completed(data: Record<string, unknown>): void {
    const [id, status] = [String(data['0']), Number(data['1'])];
    const call = this.waiting.get(id);
    if (!call) return;
    this.waiting.delete(id);
    if (status === 0) call.resolve();
    else if (status === INVALID_CALLBACK) call.reject(new Error('The add-in has no function of this name.'));
    else call.reject(new Error(`The add-in could not run its command: error ${status}.`));
  }
}
