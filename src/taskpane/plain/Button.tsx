import type { ButtonHTMLAttributes, ReactNode } from "react";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** with a border where it is missing */
  appearance?: "primary" | "subtle" | "transparent";
  /** medium where it is missing */
  size?: "small" | "large";
  icon?: ReactNode;
}

/** A button that looks as Fluent's does, for the first page, which is there before Fluent is. */
export function Button({ appearance, size, icon, className, children, ...rest }: ButtonProps) {
  const classes = [
    "button",
    appearance && `button-${appearance}`,
    size && `button-${size}`,
    children === undefined && "button-bare",
    className,
  ];
  return (
    <button type="button" className={classes.filter(Boolean).join(" ")} {...rest}>
      {icon && <span className="button-icon">{icon}</span>}
      {children}
    </button>
  );
}
