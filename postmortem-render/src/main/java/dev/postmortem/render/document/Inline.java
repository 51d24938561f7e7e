package dev.postmortem.render.document;

/**
 * A piece of running text.
 *
 * <p>Some pieces are still data, such as a time or a person, so that a format that knows times or people can show more
 * than words; every piece has a text that any format can show.
 *
 * @since 0.1.0
 */
public sealed interface Inline
        permits Anchor,
                Code,
                CrossReference,
                Emphasis,
                LineBreak,
                Link,
                PersonRef,
                StatusBadge,
                Strong,
                Text,
                TimeRef {}
