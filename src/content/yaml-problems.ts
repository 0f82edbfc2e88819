/** What is wrong with the YAML of a record, before its values are held against a schema. */
import {
  isAlias,
  isNode,
  isScalar,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';

/** A problem of the YAML, at an offset in it. */
export interface YamlProblem {
  at: number;
  message: string;
}

/**
 * Finds YAML that cannot be parsed, or whose value differs from what an editor expects. Warnings count: an unknown tag
 * changes what a value means.
 */
export function findYamlProblems(document: Document, text: string): YamlProblem[] {
  const misread = findMisreadNodes(document, text);
  // Whatever else is wrong then can come from where the parser gave up.
  const tooDeep = misread.find(({ message }) => message === tooDeepMessage);
  if (tooDeep) return [tooDeep];
  return [...[...document.errors, ...document.warnings].map(toYamlProblem), ...misread];
}

function toYamlProblem({ code, message, pos }: YAMLError): YamlProblem {
  return { at: pos[0], message: yamlMessages[code] ?? `is not YAML: ${message}. Correct the line` };
}

const yamlMessages: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'has a field twice. Keep one of the two',
  MISSING_CHAR: 'lacks a closing quote or bracket, or a comma. Add it',
  TAB_AS_INDENT: 'is indented with a tab. Use spaces',
  BLOCK_AS_IMPLICIT_KEY: 'has two colons. Put the value in quotes',
};

/** Maps and lists in one another; records have five. */
const deepest = 20;

const tooDeepMessage = 'is nested too deeply to be read. Write each field on a line of its own';

/** The walk stops below the limit, so that no depth can exhaust it. */
function findMisreadNodes(document: Document, text: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const aliases = new Map<string, YamlProblem>();
  const anchors = new Map<string, YamlProblem>();
  visit(document, {
    Node(_, node, path) {
      if (path.filter(isNode).length > deepest) {
        problems.push({ at: startOf(node), message: tooDeepMessage });
        return visit.BREAK;
      }
      if (isAlias(node)) addOnce(aliases, node.source, aliasFault(node));
      else if (node.anchor !== undefined) anchors.set(node.anchor, anchorFault(node, text));
      const comment = commentAfter(node, text);
      if (comment) problems.push(comment);
      return undefined;
    },
  });
  // An anchor that is used goes with its alias.
  const unused = [...anchors].filter(([name]) => !aliases.has(name)).map(([, fault]) => fault);
  return [...problems, ...aliases.values(), ...unused];
}

function addOnce(faults: Map<string, YamlProblem>, name: string, fault: YamlProblem): void {
  if (!faults.has(name)) faults.set(name, fault);
}

/** Refused because a record never needs one, and nested ones expand without bound. */
function aliasFault(node: Alias): YamlProblem {
  return {
    at: startOf(node),
    message: `uses the YAML alias "*${node.source}". Write the value out`,
  };
}

/** `title: &Partners` would be published as no title at all. */
function anchorFault(node: Exclude<Node, Alias>, text: string): YamlProblem {
  const mark = `&${node.anchor ?? ''}`;
  const message = `has the YAML anchor "${mark}". Delete it, or put the value in quotes`;
  return { at: text.lastIndexOf(mark, startOf(node)), message };
}

/** Without quotes a value ends before " #"; a name like `Room 5 #28` would be published as `Room 5`. */
function commentAfter(node: Node, text: string): YamlProblem | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const blank = /^ *#/.exec(text.slice(node.range[1]))?.[0];
  const message = 'is read as a comment from here on. Put the whole value in quotes';
  return blank === undefined ? undefined : { at: node.range[1] + blank.length - 1, message };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
