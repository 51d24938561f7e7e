package dev.postmortem.render;

/**
 * What becomes of names in users' texts that the place where a document is shown acts upon: it tells the people and teams
 * that are mentioned, and shows at an issue who wrote of it.
 *
 * <p>It is about texts on the page. Code is never touched, and a format for places without names leaves them as they are.
 *
 * @since 0.1.0
 */
public enum MentionPolicy {
    /** A name is shown and calls nobody, by means that a reader does not see. */
    NEUTRALISE,
    /** A name is shown as code, which calls nobody: visible, and copied without invisible characters. */
    CODE,
    /** A name stays as the user wrote it, and calls whom it names. */
    KEEP
}
