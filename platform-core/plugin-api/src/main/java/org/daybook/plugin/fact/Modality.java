package org.daybook.plugin.fact;

/** Whether what is told happened, goes on, or is only planned, possible, asked for or denied. */
public enum Modality {
    ASSERTED,
    ONGOING,
    HISTORIC,
    PLANNED,
    POSSIBLE,
    REQUESTED,
    NEGATED
}
