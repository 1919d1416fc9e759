/** Keeps the workbook in the browser, so that it survives a reload. */

export interface Kept {
  /** the file's name, without .xlsx */
  name: string;
  /** what Book.snapshot gave */
  snapshot: unknown;
}

const database = "workbench";
const store = "workbooks";
const key = "current";

/** undefined where nothing was kept yet */
export async function readKept(): Promise<Kept | undefined> {
  return inStore("readonly", (workbooks) => workbooks.get(key)) as Promise<Kept | undefined>;
}

export async function keep(kept: Kept): Promise<void> {
  await inStore("readwrite", (workbooks) => workbooks.put(kept, key));
}

async function inStore(
  mode: IDBTransactionMode,
  work: (workbooks: IDBObjectStore) => IDBRequest
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = (await done(opening)) as IDBDatabase;
  try {
    return await done(work(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

function done(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}
