package dev.postmortem.render.text;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes documents as plain text for terminals and mail.
 *
 * <pre>{@code
 * Renderer text = Renderer.of(TextWriter.builder().width(72).build(), RenderOptions.defaults());
 * String mail = text.render(postmortem);
 * }</pre>
 *
 * <p>No line is longer than the width, with wide characters counted as two columns, except for code and web addresses,
 * which must stay whole to be of use; and those are broken, with a note, where a line would be longer than the 998 octets
 * that mail holds (RFC 5322, section 2.1.1). Lines end with a line feed and never with a blank. Titles stand at the left
 * margin and everything else is indented, so that what a user wrote never looks like a title, nor like the signature,
 * quote or envelope of a mail. A table keeps its short columns side by side; columns that do not fit beside them are told
 * below each row. A list that would leave less than 20 columns for its words stands no deeper than the one around it, with
 * a note. A callout has a bar at its side, {@code |} for a note and {@code !} for all other kinds, and is named by its title
 * or, if it has none, by its kind.
 *
 * <p>Users' texts come out as they are, except that blanks and line breaks in running text become one blank, control
 * characters (so that nothing steers the terminal), U+00AD and U+FEFF go, what is no character (an unpaired
 * surrogate, U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become visible as
 * {@code [U+202E]}. Code within a text stands between backticks; emphasis and the language of a block of code are not shown.
 * The address of a link is written as a valid URL string: what may not stand in one goes by its percent code. Whether
 * an address in plain text can be clicked is for the reader's program to say: {@code LINK} and {@code SHOW} are the
 * same here.
 *
 * @since 0.1.0
 */
public final class TextWriter implements DocumentWriter {

    private static final int DEFAULT_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 400;

    private final int width;
    private final LinkPolicy links;
    private final Labels words;
    private final OwnBlocks customBlocks;

    private TextWriter(Builder builder) {
        this.width = builder.width;
        this.links = new SafePolicy(builder.linkPolicy);
        this.words = builder.words;
        this.customBlocks = builder.customBlocks;
    }

    /**
     * Returns a builder with safe defaults.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new TextRun(this, out, log).write(document);
    }

    int width() {
        return width;
    }

    LinkPolicy links() {
        return links;
    }

    Labels words() {
        return words;
    }

    OwnBlocks customBlocks() {
        return customBlocks;
    }

    /** Builds a {@link TextWriter}. Not thread-safe. */
    public static final class Builder {

        private int width = DEFAULT_WIDTH;
        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
        private Labels words = Labels.english();
        private OwnBlocks customBlocks = OwnBlocks.none();

        private Builder() {}

        /**
         * Sets the longest line; 80 columns by default.
         *
         * @param columns the columns of a terminal, from 40 to 400
         * @return this builder
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder width(int columns) {
            if (columns < LEAST_WIDTH || columns > MOST_WIDTH) {
                throw new IllegalArgumentException(
                        "TextWriter.width is " + columns + ": give " + LEAST_WIDTH + " to " + MOST_WIDTH + " columns");
            }
            width = columns;
            return this;
        }

        /**
         * Sets what becomes of addresses; {@link LinkPolicy#webAndMail()} by default. The address of a link follows its
         * words in angle brackets, unless the policy hides it.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder linkPolicy(LinkPolicy policy) {
            linkPolicy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets the words that name a callout without a title; {@link Labels#english()} by default.
         *
         * @param value the words
         * @return this builder
         */
        public Builder words(Labels value) {
            words = Objects.requireNonNull(value, "words");
            return this;
        }

        /**
         * Says what is shown for a block of a house's own, in place of its fallback.
         *
         * @param <B> the type of the block
         * @param type the type of the block; a subtype that has no form of its own is shown alike
         * @param form returns what is shown, an empty list for nothing, never null; thread-safe
         * @return this builder
         * @throws IllegalArgumentException if the type has a form already
         */
        public <B extends CustomBlock> Builder customBlock(Class<B> type, Function<? super B, List<Block>> form) {
            customBlocks = customBlocks.plus(type, form);
            return this;
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public TextWriter build() {
            return new TextWriter(this);
        }
    }
}
