/** A view that is loaded when it is first opened: the start of the pane must not wait for what is opened later, or never. */
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import type { CommandId } from '../../commands/command';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { TaskView } from './task-view';
import { ViewFrame } from './view-frame';

/**
 * A stand-in for the view. While it loads, and when it cannot be loaded, the way back and the title are there. Once
 * loaded, the view is drawn at once. Not `React.lazy`: that keeps a failure for good, and the network may come back.
 * @param load imports the view's own file.
 */
export function later(id: CommandId, load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;

  function Loading(): React.JSX.Element {
    const { words } = usePane();
    const [task, start] = useTask<ComponentType>();
    const read = useCallback(() => start(async () => (loaded = await load())), [start]);
    useEffect(read, [read]);
    if (task.state === 'done') return <task.value />;
    return (
      <ViewFrame title={words.pane.commands[id].label}>
        <TaskView task={task} onRetry={read} />
      </ViewFrame>
    );
  }

  return function LaterView() {
    // As it was when the view was opened: it must not be drawn anew half-way.
    const [View] = useState(() => loaded ?? Loading);
    return <View />;
  };
}
