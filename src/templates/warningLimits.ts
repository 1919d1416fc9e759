/** From where on something calls for attention, until the settings sheet says otherwise. */
export const warningLimits = {
  /** attainment, on pace, below which a metric is red */
  amber: 0.8,
  /** days behind plan from which a task is */
  grace: 3,
  /** how far a funnel step may lie below its usual rate, as a difference of two shares */
  leak: 0.05,
  /** days after which a customer has gone without contact for too long */
  contactDays: 30,
} as const;
