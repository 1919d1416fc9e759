/**
 * The engine notes in a tree which cells each formula reads, one by one, and for every calculation builds another tree
 * that it may never ask. In a workbook of many sheets this takes longer than computing. So what goes into a tree is
 * gathered, and sorted in all at once when something is first looked for.
 */
import { RTree } from "@univerjs/core";

/** What of an RBush is used here. */
interface Tree {
  insert(item: object): Tree;
  load(items: object[]): Tree;
  search(box: object): object[];
}

/** below this many a tree takes its items one by one, whichever way they come */
const fewest = 9;

const getTree = RTree.prototype.getTree;
const gathering = new WeakSet<Tree>();

export function gatherInTrees(): void {
  RTree.prototype.getTree = function (unitId, sheetId) {
    const tree = getTree.call(this, unitId, sheetId);
    if (!gathering.has(tree as Tree)) gatherIn(tree as Tree);
    return tree;
  };
}

function gatherIn(tree: Tree): void {
  gathering.add(tree);
  const insert = tree.insert.bind(tree);
  const load = tree.load.bind(tree);
  const search = tree.search.bind(tree);
  let gathered: object[] = [];

  tree.insert = (item) => {
    gathered.push(item);
    return tree;
  };
  tree.load = (items) => {
    for (const item of items) gathered.push(item);
    return tree;
  };
  // items are removed and listed only after they were looked for
  tree.search = (box) => {
    const items = gathered;
    gathered = [];
    if (items.length < fewest) items.forEach(insert);
    else load(items);
    return search(box);
  };
}
