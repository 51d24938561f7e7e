package dev.postmortem.render.document;

/**
 * Why a callout stands out.
 *
 * @since 0.1.0
 */
public enum CalloutKind {
    /** Something that the postmortem should hold is missing. */
    GAP,
    /** Something worth knowing. */
    NOTE,
    /** Something that a reader must not miss. */
    IMPORTANT,
    /** Something that is wrong or dangerous. */
    WARNING
}
