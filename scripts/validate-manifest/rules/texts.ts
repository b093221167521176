/** Texts fit where Office shows them, and every text for people is there in both languages. */
import { resourcesOf, valuesOf } from '../resources';
import { problem, type Problem, type Rule } from '../rule';
import { childAt, elementsNamed, type XmlElement } from '../xml';

const LONGEST = { Image: 2048, Url: 2048, ShortString: 125, LongString: 250 } as const;
const LONGEST_TOP: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
};
const DEFAULT_LOCALE = 'zh-CN';
const OTHER_LOCALE = 'en-US';

export const texts: Rule = ({ root }) => {
  const problems: Problem[] = [];
  const locale = childAt(root, 'DefaultLocale');
  if (locale?.text !== DEFAULT_LOCALE) problems.push(problem(locale ?? root, `DefaultLocale must be ${DEFAULT_LOCALE}`));

  for (const [name, longest] of Object.entries(LONGEST_TOP)) {
    const element = childAt(root, name);
    if (element === undefined) problems.push(problem(root, `${name} is missing`));
    else problems.push(...tooLong(element, name, longest), ...untranslated(element, name));
  }
  const namespaces = elementsNamed(root, 'Namespace').map(({ attributes }) => attributes['resid']);
  for (const { id, kind, element } of resourcesOf(root)) {
    problems.push(...tooLong(element, id, LONGEST[kind]));
    const forPeople = (kind === 'ShortString' || kind === 'LongString') && !namespaces.includes(id);
    if (forPeople) problems.push(...untranslated(element, id));
  }
  return problems;
};

function tooLong(element: XmlElement, name: string, longest: number): readonly Problem[] {
  const values = element.text === '' ? valuesOf(element) : [element.text];
  return values.flatMap((value) => {
    if (value === '') return [problem(element, `${name} is empty`)];
    return value.length > longest ? [problem(element, `${name}: ${value.length} characters, at most ${longest}`)] : [];
  });
}

function untranslated(element: XmlElement, name: string): readonly Problem[] {
  if (element.name === 'ProviderName') return [];
  const translated = elementsNamed(element, 'Override').some(({ attributes }) => attributes['Locale'] === OTHER_LOCALE);
  return translated ? [] : [problem(element, `${name} has no text for ${OTHER_LOCALE}`)];
}
