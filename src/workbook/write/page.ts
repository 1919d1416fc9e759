/** How the sheet stands on the screen and on paper. */
import { addressOf } from "../address";
import { step } from "./step";
import type { Pass } from "./step";

export const view: Pass = (plan) => [
  step(3, ({ sheet }) => {
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = plan.gridlines;
    const { rows, columns } = plan.freeze;
    if (rows > 0 && columns > 0) {
      sheet.freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows, columns }));
    } else if (rows > 0) {
      sheet.freezePanes.freezeRows(rows);
    } else if (columns > 0) {
      sheet.freezePanes.freezeColumns(columns);
    }
  }),
];

/** In points, less than Excel's own, for letters as large as can be. */
const sideMargin = 28.8;

/** One page wide, and mostly as many pages tall as it takes, on the paper that the user prints on. */
export const print: Pass = ({ print: setup }) => [
  step(13, ({ sheet }) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = setup.orientation;
    pageLayout.zoom = {
      horizontalFitToPages: 1,
      ...(setup.onePage && { verticalFitToPages: 1 }),
    };
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = sideMargin;
    pageLayout.rightMargin = sideMargin;
    if (setup.titleRows !== undefined) pageLayout.setPrintTitleRows(setup.titleRows);
    if (setup.titleColumns !== undefined) pageLayout.setPrintTitleColumns(setup.titleColumns);
    if (setup.area !== undefined) pageLayout.setPrintArea(sheet.getRanges(setup.area));
    const footers = pageLayout.headersFooters.defaultForAllPages;
    if (setup.footerLeft !== undefined) footers.leftFooter = setup.footerLeft;
    if (setup.footerCenter !== undefined) footers.centerFooter = setup.footerCenter;
    if (setup.footerRight !== undefined) footers.rightFooter = setup.footerRight;
  }),
];
