/**
 * Office.context.document.getFileAsync: the workbook's file, handed over in slices. The client numbers what it sends and
 * gets: file type, slice size, handle, slice index; handle and size of the file; data and size of a slice.
 */
const COMPRESSED = 1;

const REFUSED = { unsupported: 2003, unknownFile: 2004 };

interface Given {
  0?: number;
  1?: number;
  2?: number;
  3?: number;
}

export class DocumentFile {
  private readonly open = new Map<number, { bytes: Uint8Array; sliceSize: number }>();
  private last = 0;

  /** @param save gives the workbook as it is now */
  constructor(private readonly save: (() => Promise<Uint8Array>) | undefined) {}

  async begin({ 0: type, 1: sliceSize }: Given): Promise<unknown> {
    if (!this.save || type !== COMPRESSED || !sliceSize) return { Error: REFUSED.unsupported };
    const bytes = await this.save();
    this.last += 1;
    this.open.set(this.last, { bytes, sliceSize });
    return { Error: 0, 0: this.last, 1: bytes.length };
  }

  slice({ 2: handle = 0, 3: index = 0 }: Given): unknown {
    const file = this.open.get(handle);
    if (!file) return { Error: REFUSED.unknownFile };
    const { bytes, sliceSize } = file;
    const slice = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
    return { Error: 0, 0: [...slice], 1: slice.length };
  }

  end({ 2: handle = 0 }: Given): unknown {
    return { Error: this.open.delete(handle) ? 0 : REFUSED.unknownFile };
  }
}
