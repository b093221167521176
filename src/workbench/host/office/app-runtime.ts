/** The services behind `Office.addin`: whether the pane is shown, and whether the add-in loads with the workbook. */
import type { ServiceMethods } from '../host';
import { MessageCategory, type MessageEntry } from '../exchange/event-queue';

/** `Background`: the runtime lives without its pane. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

const VISIBILITY_CHANGED = 65539;

export interface AppRuntimeOptions {
  state?: RuntimeState;
  /** Told when the add-in shows or hides its own pane. */
  onState?: (state: RuntimeState) => void;
  /** Told when the add-in changes whether it starts with this workbook. */
  onStartupBehavior?: (loads: boolean) => void;
  emit?: (entries: readonly MessageEntry[]) => void;
}

export class AppRuntime {
  private current: RuntimeState;
  private startState: RuntimeState = 'Inactive';

  constructor(private readonly options: AppRuntimeOptions = {}) {
    this.current = options.state ?? 'Visible';
  }

  get state(): RuntimeState {
    return this.current;
  }

  /** Whether `Office.addin.setStartupBehavior` asked for loading with the workbook. */
  get loadsWithWorkbook(): boolean {
    return this.startState !== 'Inactive';
  }

  /** Shows or hides the pane, by hand or for the add-in, and tells the add-in. */
  setState(state: RuntimeState): void {
    if (state === this.current) return;
    this.current = state;
    this.options.onState?.(state);
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.options.emit?.([[MessageCategory.Event, VISIBILITY_CHANGED, '', JSON.stringify({ visibility }), 0, false]]);
  }

  services(): Record<string, ServiceMethods> {
    return {
      'Microsoft.AppRuntime.AppRuntimeService': {
        GetAppRuntimeState: () => this.current,
        SetAppRuntimeState: ([state]) => {
          this.setState(runtimeState(state));
          return null;
        },
      },
      'Microsoft.AppRuntime.AppRuntimePersistenceService': {
        GetAppRuntimeStartState: () => this.startState,
        SetAppRuntimeStartState: ([state]) => {
          this.startState = runtimeState(state);
          this.options.onStartupBehavior?.(this.loadsWithWorkbook);
          return null;
        },
      },
    };
  }
}

function runtimeState(value: unknown): RuntimeState {
  if (value === 'Inactive' || value === 'Background' || value === 'Visible') return value;
  throw new Error(`There is no add-in runtime state "${String(value)}".`);
}
