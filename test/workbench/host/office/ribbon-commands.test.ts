/** Ribbon buttons that are pressed before the pane is there, and while it goes. */
import { RibbonCommands, type CommandInvocation } from '../../../../src/workbench/host/office/ribbon-commands';

test('a button pressed before the pane has registered runs once it has', async () => {
  const commands = new RibbonCommands();
  const done = commands.run('show', 'Button1');
  const sent: CommandInvocation[] = [];
  commands.connect((invocation) => void sent.push(invocation));
  expect(sent).toMatchObject([{ 1: 'show' }]);
  commands.completed({ 0: sent[0]![0], 1: 0 });
  await expect(done).resolves.toBeUndefined();
});

test('a button whose pane goes before it was done says so, and is not run by the next pane', async () => {
  const commands = new RibbonCommands();
  const early = commands.run('show', 'Button1');
  commands.connect(null);
  await expect(early).rejects.toThrow('closed');
  const sent: CommandInvocation[] = [];
  commands.connect((invocation) => void sent.push(invocation));
  expect(sent).toEqual([]);
});
