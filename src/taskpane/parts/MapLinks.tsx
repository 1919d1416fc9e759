import { makeStyles } from "@fluentui/react-components";
import type { Feed } from "../../templates/feeds";
import type { TemplateId } from "../../templates/plan";
import { token } from "../token";

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    overflow: "visible",
    fill: "none",
    strokeWidth: "1px",
    "& path": { vectorEffect: "non-scaling-stroke" },
  },
  quiet: { stroke: token("colorNeutralStroke2") },
  taken: { stroke: token("colorPaletteMarigoldBorderActive"), strokeWidth: "2px" },
  given: { stroke: token("colorBrandStroke1"), strokeWidth: "2px" },
  takenHead: { fill: token("colorPaletteMarigoldBorderActive") },
  givenHead: { fill: token("colorBrandStroke1") },
});

const width = 84;
/** of a row, before the picture is stretched to the list beside it */
const rowHeight = 34;

export interface MapLinksProps {
  /** the sheets from top to bottom */
  order: readonly TemplateId[];
  links: readonly Feed[];
  chosen: TemplateId;
}

/** The links as arcs beside the list of sheets; those of the chosen sheet stand out. What they say is said in words above. */
export function MapLinks({ order, links, chosen }: MapLinksProps) {
  const styles = useStyles();
  const height = order.length * rowHeight;
  const middle = (id: TemplateId) => (order.indexOf(id) + 0.5) * rowHeight;
  const isChosen = ({ from, to }: Feed) => from === chosen || to === chosen;
  // The settings feed every sheet; unless they are chosen, their arcs would hide all others.
  const quiet = links.filter((link) => !isChosen(link) && link.from !== "settings");
  const loud = links.filter(isChosen);
  const arc = ({ from, to }: Feed) => {
    const [start, end] = [middle(from), middle(to)];
    const reach = 14 + (Math.abs(end - start) / height) * (width * 1.2 - 14);
    return `M 0 ${start} C ${reach} ${start}, ${reach} ${end}, 0 ${end}`;
  };
  return (
    <svg
      className={styles.picture}
      width={width}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {quiet.map((link) => (
        <path key={`${link.from} ${link.to}`} className={styles.quiet} d={arc(link)} />
      ))}
      {loud.map((link) => {
        const taken = link.to === chosen;
        const end = middle(link.to);
        return (
          <g key={`${link.from} ${link.to}`}>
            <path className={taken ? styles.taken : styles.given} d={arc(link)} />
            <path
              className={taken ? styles.takenHead : styles.givenHead}
              d={`M 0 ${end} l 8 -4 v 8 z`}
            />
          </g>
        );
      })}
    </svg>
  );
}
