package dev.postmortem.render.document;

/**
 * A piece of a document that stands on lines of its own.
 *
 * <p>A writer knows every {@link FlowBlock}, {@link Heading}, {@link FactList}, {@link Table} and {@link Callout}. A
 * {@link RichBlock} it either knows, or shows by its fallback.
 *
 * @since 0.1.0
 */
public sealed interface Block permits FlowBlock, Heading, FactList, Table, Callout, RichBlock {}
