package dev.postmortem.render.document;

/**
 * The end of a line within a paragraph. A place that holds one line only shows a separator instead.
 *
 * @since 0.1.0
 */
public record LineBreak() implements Inline {}
