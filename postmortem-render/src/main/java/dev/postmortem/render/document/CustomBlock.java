package dev.postmortem.render.document;

/**
 * A block of a house's own.
 *
 * <p>An implementation is immutable. A writer that does not know it writes its {@link #fallback()} and says so in a
 * note, so that its content is never lost.
 *
 * @since 0.1.0
 */
public non-sealed interface CustomBlock extends RichBlock {}
