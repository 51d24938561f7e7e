package dev.postmortem.render.section;

/**
 * What becomes of a section that must hold something and holds nothing.
 *
 * @since 0.1.0
 */
public enum GapPolicy {
    /** The page says that it is missing. */
    SHOW,
    /**
     * The page goes without the section. Up to {@link dev.postmortem.model.value.Audience#ORGANISATION} an outline that
     * holds the section of the rollback decision says all the same that there is none.
     */
    OMIT,
    /** Nothing is rendered: a {@link MissingContentException} names every such section. */
    FAIL
}
