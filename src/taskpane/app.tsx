/** The pane's outermost view. */
import { Text } from '@fluentui/react/lib/Text';

export function App(): React.JSX.Element {
  return (
    <main>
      <Text as="h1" variant="xLarge" block>
        关爱台账
      </Text>
    </main>
  );
}
