/** Elements stand in the order that Office demands; out of order it ignores them or refuses the manifest. */
import { problem, type Problem, type Rule } from '../rule';
import type { XmlElement } from '../xml';

/** Per element: its children, in order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  // A `<Requirements>` here would take all commands away where it is not met.
  VersionOverrides: ['Description', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'CustomTab', 'OfficeTab'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

export const order: Rule = ({ root }) => {
  const problems: Problem[] = [];
  const visit = (element: XmlElement): void => {
    const wanted = ORDER[element.name];
    let reached = 0;
    for (const child of element.children) {
      const place = wanted?.indexOf(child.name) ?? 0;
      if (place === -1) problems.push(problem(child, `${element.name} may not hold ${child.name}`));
      else if (place < reached) problems.push(problem(child, `${child.name} stands too late in ${element.name}`));
      reached = Math.max(reached, place);
      visit(child);
    }
  };
  visit(root);
  return problems;
};
