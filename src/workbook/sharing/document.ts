/** The workbook that is open, as the file that Excel would save now; and a file opened beside it. */
import { awaited } from "../answers";
import { talk } from "../excel";
import { Trouble } from "../types";

/** Excel hands a file over in slices of 4 MB at most. */
const sliceSize = 4_194_304;

/** The bytes of the open workbook; the workbook itself is not touched. */
export async function readDocument(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done)
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0, at = 0; index < file.sliceCount; index += 1) {
      const { data } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(data as number[], at);
      at += (data as number[]).length;
    }
    return bytes;
  } finally {
    // two files at most may be open at a time; one that does not close now closes with the pane
    await asked<void>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

/** Opens the file as a new workbook, unsaved and without a name. */
export function openDocument(file: Uint8Array): Promise<void> {
  return talk(() => awaited(Excel.createWorkbook(base64(file))));
}

function asked<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void) {
  const answer = new Promise<Value>((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else
        reject(
          new Trouble("refused", { excelCode: String(error.code), excelMessage: error.message })
        );
    })
  );
  return awaited(answer);
}

/** In pieces, since a call takes only so many arguments; each a multiple of three bytes, so that the pieces join. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 24_576)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
  return pieces.join("");
}
