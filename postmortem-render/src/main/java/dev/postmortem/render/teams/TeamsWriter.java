package dev.postmortem.render.teams;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.internal.card.CardRun;
import dev.postmortem.render.internal.card.MessageArray;
import dev.postmortem.render.internal.card.ReportLink;
import dev.postmortem.render.internal.card.Shape;
import dev.postmortem.render.internal.card.Texts;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes documents as a message for Microsoft Teams with an Adaptive Card of version 1.5: what a workflow with a webhook, an
 * incoming webhook and a bot take.
 *
 * <pre>{@code
 * Renderer card = Renderers.teams(house, teams -> teams.moreAt("https://wiki.acme.example/pm/INC-142"));
 * String message = card.render(postmortem);
 * }</pre>
 *
 * <p>Users' texts come out as they are: they stand in runs of rich text, in which there is no Markdown and no mention, and
 * a text that looks like a date function is parted so that it is none. They are normalised as follows: blanks and line
 * breaks in running text become one blank, other control characters and U+FEFF go, what is no character (an unpaired
 * surrogate, U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become visible as
 * {@code [U+202E]}.
 *
 * <p>Facts and tables are tables, callouts are containers in their colour under their title or the word for their kind,
 * drawings go, and the words that say the same stay. A document that is longer than a message is cut, and the last line
 * says what is missing, or it is {@linkplain Builder#split split} into several.
 *
 * @since 0.1.0
 */
public final class TeamsWriter implements DocumentWriter {

    private final int maxBytes;
    private final boolean split;
    private final Optional<String> moreAt;
    private final Labels words;
    private final CardRun.Options options;

    private TeamsWriter(Builder builder) {
        this.maxBytes = builder.maxBytes;
        this.split = builder.split;
        this.moreAt = builder.moreAt;
        this.words = builder.words;
        // A message has room for any address beside its title.
        Shape shape = new Shape(TeamsLimit.TITLE, Math.min(TeamsLimit.URL, maxBytes / 4), true);
        this.options =
                new CardRun.Options(shape, new SafePolicy(builder.linkPolicy), words, builder.customBlocks, split);
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
        return Format.TEAMS;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        MessageArray messages = new MessageArray(out, split);
        run(document, messages, log);
        messages.end();
    }

    /**
     * Returns each message by itself, ready to be posted: one, or several if the writer splits.
     *
     * @param document what to write
     * @param log takes what could not be shown as it is
     * @return the messages as JSON, in the order in which they are to be posted
     */
    public List<String> messages(Document document, RenderLog log) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(log, "log");
        List<String> messages = new ArrayList<>();
        try {
            run(document, message -> messages.add(message.toString()), log);
        } catch (IOException e) {
            throw new IllegalStateException("A list does not throw", e);
        }
        return List.copyOf(messages);
    }

    private void run(Document document, CardRun.Messages messages, RenderLog log) throws IOException {
        String title = Texts.title(document);
        CardRun.Pages<TeamsPage.Open> pages =
                number -> new TeamsPage(maxBytes, title, words, number == 1 ? moreAt : Optional.empty());
        new CardRun<>(document, options, pages, messages, log).write();
    }

    /** Builds a {@link TeamsWriter}. Not thread-safe. */
    public static final class Builder {

        private int maxBytes = TeamsLimit.MESSAGE;
        private boolean split;
        private Optional<String> moreAt = Optional.empty();
        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
        private Labels words = Labels.english();
        private OwnBlocks customBlocks = OwnBlocks.none();

        private Builder() {}

        /**
         * Sets where the full report is; by default nothing leads there.
         *
         * @param url the address, beginning with {@code https://} or {@code http://}
         * @return this builder
         * @throws IllegalArgumentException if the address begins with anything else, or is too long for a link
         */
        public Builder moreAt(String url) {
            moreAt = Optional.of(ReportLink.of(url, TeamsLimit.URL));
            return this;
        }

        /**
         * Sets whether a document that is too long is split into as many messages as it takes, so that nothing is lost, or
         * cut to one; it is cut by default. If it is split, the output is an array of messages, also if there is one only.
         *
         * @param whether whether it is split
         * @return this builder
         */
        public Builder split(boolean whether) {
            split = whether;
            return this;
        }

        /**
         * Sets how long a message may be; 20,000 bytes by default. An address of more than a quarter of that is shown and
         * not linked.
         *
         * @param bytes bytes of UTF-8 of the whole message, from 4,000 to 80,000
         * @return this builder
         * @throws IllegalArgumentException if there are fewer or more
         */
        public Builder maxBytes(int bytes) {
            if (bytes < TeamsLimit.LEAST || bytes > TeamsLimit.MOST) {
                throw new IllegalArgumentException(
                        "TeamsWriter.maxBytes is " + bytes + ": give " + TeamsLimit.LEAST + " to " + TeamsLimit.MOST);
            }
            maxBytes = bytes;
            return this;
        }

        /**
         * Sets what becomes of addresses; {@link LinkPolicy#webAndMail()} by default.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder linkPolicy(LinkPolicy policy) {
            linkPolicy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets the words that the document does not have; {@link Labels#english()} by default.
         *
         * @param other the words
         * @return this builder
         */
        public Builder words(Labels other) {
            words = Objects.requireNonNull(other, "other");
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
         * @throws IllegalArgumentException if the line about what is missing, with the link to the full report, would take
         *     more than a quarter of a message
         */
        public TeamsWriter build() {
            int least = leastEnd();
            if (least > maxBytes / 4) {
                throw new IllegalArgumentException("The line about what is missing takes " + least
                        + " bytes, more than a quarter of maxBytes " + maxBytes
                        + ": give a higher maxBytes, a shorter moreAt or shorter words");
            }
            return new TeamsWriter(this);
        }

        private int leastEnd() {
            try {
                return new TeamsPage(maxBytes, "T", words, moreAt).leastEnd(words);
            } catch (IOException e) {
                throw new UncheckedIOException("A message is written into memory", e);
            }
        }
    }
}
