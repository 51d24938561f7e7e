package dev.postmortem.render.section;

/**
 * What becomes of a section that must hold something and holds nothing.
 *
 * @since 0.1.0
 */
public enum GapPolicy {
    /** The page says that it is missing. */
    SHOW,
    /** The page goes without the section, except for the rollback decision, whose absence is always told. */
    OMIT,
    /** Nothing is rendered: a {@link MissingContentException} names every such section. */
    FAIL
}
