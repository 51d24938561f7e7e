package dev.postmortem.render.document;

/**
 * A block that may also stand inside a list item or a callout. There are few of them, because few can stand there in
 * every format.
 *
 * @since 0.1.0
 */
public sealed interface FlowBlock extends Block permits Paragraph, BulletList, OrderedList, TaskList, CodeBlock {}
