/** The service behind `Office.ribbon.requestUpdate`: buttons switched on and off, tabs shown and hidden. */
import type { HostClass } from '../dispatch/host-class';
import { HostObject } from '../dispatch/host-object';
import type { ServiceMethods } from '../host';

const RIBBON_SERVICE = 'Microsoft.DynamicRibbon.DynamicRibbon';

/** What the add-in asked for; buttons and tabs not named are as the manifest says. */
export class RibbonState {
  private readonly disabled = new Map<string, boolean>();
  private readonly hidden = new Map<string, boolean>();

  constructor(private readonly changed: () => void = () => undefined) {}

  /** Whether a button can be pressed; ids as in the manifest. */
  isEnabled(buttonId: string): boolean {
    return !this.disabled.get(buttonId);
  }

  isVisible(tabId: string): boolean {
    return !this.hidden.get(tabId);
  }

  enable(buttonId: string, enabled: boolean): void {
    this.disabled.set(buttonId, !enabled);
    this.changed();
  }

  show(tabId: string, visible: boolean): void {
    this.hidden.set(tabId, !visible);
    this.changed();
  }

  services(): Record<string, ServiceMethods> {
    return {
      [RIBBON_SERVICE]: {
        GetButton: ([id]) => HostObject.of(buttonClass, { id: String(id), ribbon: this }),
        GetTab: ([id]) => HostObject.of(tabClass, { id: String(id), ribbon: this }),
      },
    };
  }
}

interface Control {
  readonly id: string;
  readonly ribbon: RibbonState;
}

const buttonClass: HostClass<Control> = {
  name: 'RibbonButton',
  get: { id: ({ id }) => id, enabled: ({ id, ribbon }) => ribbon.isEnabled(id) },
  set: { enabled: ({ id, ribbon }, value) => ribbon.enable(id, value === true) },
  methods: { setEnabled: ({ id, ribbon }, args) => ribbon.enable(id, args.flag(0)) },
};

const tabClass: HostClass<Control> = {
  name: 'RibbonTab',
  get: { id: ({ id }) => id },
  methods: { setVisibility: ({ id, ribbon }, args) => ribbon.show(id, args.flag(0)) },
};
