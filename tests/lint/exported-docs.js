/**
 * Holds the doc comments of exported functions to TSDoc (https://tsdoc.org): a description, `@param name - text` for
 * parameters that exist, and no "In: … Out: …". A function that takes two or more bare texts, numbers or flags describes
 * each with `@param`, because their types do not distinguish them.
 */
const messages = {
  missing: 'Describe "{{name}}" in a doc comment, or say with @returns what it gives.',
  label: 'Write @param and @returns in place of "In:" and "Out:".',
  unknown: '"{{name}}" has no parameter "{{param}}".',
  form: 'Write "@param {{param}} - " and what it is.',
  param:
    'Describe the parameter "{{param}}" of "{{name}}" with @param: its type does not explain it.',
};

const bareTypes = new Set(['TSStringKeyword', 'TSNumberKeyword', 'TSBooleanKeyword']);

const exportedDocs = {
  meta: { type: 'suggestion', messages, schema: [] },
  create({ sourceCode, report }) {
    return {
      // A default export is what its file is about, and the first comment of the file describes it.
      ExportNamedDeclaration(node) {
        const found = exportedFunction(node.declaration);
        if (!found) return;
        const comment = sourceCode.getCommentsBefore(node).at(-1);
        const isDoc = comment?.type === 'Block' && comment.value.startsWith('*');
        const doc = isDoc ? comment.value.replace(/^\s*\* ?/gm, '') : '';
        for (const fault of faultsOf(doc, found)) report({ node, ...fault });
      },
    };
  },
};

function exportedFunction(declaration) {
  if (declaration?.type === 'FunctionDeclaration')
    return { name: declaration.id.name, params: declaration.params };
  if (declaration?.type !== 'VariableDeclaration') return undefined;
  const { id, init } = declaration.declarations[0];
  const isFunction = /^(ArrowFunction|Function)Expression$/.test(init?.type ?? '');
  return isFunction ? { name: id.name, params: init.params } : undefined;
}

function faultsOf(doc, { name, params }) {
  if (!/\p{L}/u.test(doc.replace(/@(param|throws)[\s\S]*/, '')) && !doc.includes('@returns'))
    return [{ messageId: 'missing', data: { name } }];
  const tags = [...doc.matchAll(/@param (\S+)( - \S)?/g)].map(([, param, text]) => ({
    param,
    text,
  }));
  const named = params.map(nameOf);
  const bare = params.filter(isBare).map(nameOf);
  return [
    ...(/(^|[\s.])(In|Out): /.test(doc) ? [{ messageId: 'label' }] : []),
    // A destructured parameter has no name of its own; a tag may give it one.
    ...tags
      .filter(({ param }) => !named.includes(undefined) && !named.includes(param))
      .map(({ param }) => ({ messageId: 'unknown', data: { name, param } })),
    ...tags
      .filter(({ text }) => text === undefined)
      .map(({ param }) => ({ messageId: 'form', data: { param } })),
    ...(bare.length < 2 ? [] : bare)
      .filter((param) => !tags.some((tag) => tag.param === param))
      .map((param) => ({ messageId: 'param', data: { name, param } })),
  ];
}

function nameOf(param) {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  return target.type === 'Identifier' ? target.name : undefined;
}

function isBare(param) {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  return bareTypes.has(target.typeAnnotation?.typeAnnotation?.type);
}

export default { meta: { name: 'house' }, rules: { 'exported-docs': exportedDocs } };
