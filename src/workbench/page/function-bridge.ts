/** Lets formulas call the add-in's custom functions, which live in the pane and come and go with it. */
import type { Exchange } from '../host/exchange/exchange';
import { readFunctionsFile } from '../host/functions/metadata';
import type { FunctionsFile } from '../host/functions/metadata';
import { PaneFunctions } from '../host/functions/pane-functions';
import type { Host } from '../host/host';
import type { CustomFunction, CustomFunctions } from '../sheets/formulas';
import type { AddinChoice } from './addin';

export class FunctionBridge implements CustomFunctions {
  private metadata: FunctionsFile = { functions: [] };
  private namespace = '';
  private current: PaneFunctions | null = null;
  private exchange: Exchange | null = null;

  /** Reads the add-in's functions.json. An add-in without one has no custom functions. */
  async load({ functions, namespace }: AddinChoice): Promise<void> {
    if (!functions) return;
    const answer = await fetch(functions);
    if (!answer.ok) return;
    this.metadata = readFunctionsFile(await answer.json());
    this.namespace = namespace;
    this.prepare();
  }

  /** The formulas of a workbook are calculated before its pane is there: such calls wait. */
  lookup(name: string): CustomFunction | undefined {
    return this.current?.lookup(name) as CustomFunction | undefined;
  }

  connect(host: Host, exchange: Exchange): void {
    this.exchange = exchange;
    if (!this.current) this.prepare();
    for (const [name, methods] of Object.entries(this.current?.services() ?? {})) host.addService(name, methods);
  }

  close(): void {
    this.exchange = null;
    this.prepare();
  }

  private prepare(): void {
    this.current = new PaneFunctions({
      metadata: this.metadata,
      namespace: this.namespace,
      emit: (entries) => this.exchange?.emit(entries),
    });
  }
}
