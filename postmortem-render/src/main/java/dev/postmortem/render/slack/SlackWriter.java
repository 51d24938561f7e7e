package dev.postmortem.render.slack;

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
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes documents as a message for Slack in Block Kit: what {@code chat.postMessage} and incoming webhooks take, without
 * a channel.
 *
 * <pre>{@code
 * Renderer card = Renderers.slack(house, slack -> slack.moreAt("https://wiki.acme.example/pm/INC-142"));
 * String message = card.render(postmortem);
 * }</pre>
 *
 * <p>Users' texts come out as they are: they stand in rich text and in the plain text of the header, in which nothing is
 * read as a mention, a command, an emoji or a link other than an address that the link policy links. They are normalised
 * as follows: blanks and line breaks in running text become one blank, other control characters and U+FEFF go, what is no
 * character (an unpaired surrogate, U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become
 * visible as {@code [U+202E]}. The text beside the blocks, which notifications show and screen readers read, has the same
 * words as far as there is room, and the line about what is missing, with Slack's three escapes and its syntax switched
 * off.
 *
 * <p>A row of a table is told in one line, the header of each cell before it, because a message holds one table at most;
 * boxes of callouts have a bar at their side, drawings go, and the words that say the same stay. A document that is longer
 * than a message is cut, and the last line says what is missing, or it is {@linkplain Builder#split split} into several,
 * of which a bot posts the second and further ones into the thread of the first.
 *
 * @since 0.1.0
 */
public final class SlackWriter implements DocumentWriter {

    private final int maxLength;
    private final boolean split;
    private final Optional<String> moreAt;
    private final Labels words;
    private final CardRun.Options options;

    private SlackWriter(Builder builder) {
        this.maxLength = builder.maxLength;
        this.split = builder.split;
        this.moreAt = builder.moreAt;
        this.words = builder.words;
        // A message has room for any address beside its title.
        Shape shape = new Shape(SlackLimit.HEADER, Math.min(SlackLimit.URL, maxLength / 4), false);
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
        return Format.SLACK;
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
        CardRun.Pages<SlackPage.Open> pages =
                number -> new SlackPage(maxLength, words, number == 1 ? moreAt : Optional.empty());
        new CardRun<>(document, options, pages, messages, log).write();
    }

    /** Builds a {@link SlackWriter}. Not thread-safe. */
    public static final class Builder {

        private int maxLength = SlackLimit.MESSAGE;
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
            moreAt = Optional.of(ReportLink.of(url, SlackLimit.URL));
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
         * Sets how long a message may be; 12,000 characters by default. An address of more than a quarter of that is shown
         * and not linked.
         *
         * @param characters code points of the JSON of its blocks, from 2,000 to 12,000
         * @return this builder
         * @throws IllegalArgumentException if there are fewer or more
         */
        public Builder maxLength(int characters) {
            if (characters < SlackLimit.LEAST || characters > SlackLimit.MOST) {
                throw new IllegalArgumentException("SlackWriter.maxLength is " + characters + ": give "
                        + SlackLimit.LEAST + " to " + SlackLimit.MOST);
            }
            maxLength = characters;
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
        public SlackWriter build() {
            int least = leastEnd();
            if (least > maxLength / 4) {
                throw new IllegalArgumentException("The line about what is missing takes " + least
                        + " characters, more than a quarter of maxLength " + maxLength
                        + ": give a higher maxLength, a shorter moreAt or shorter words");
            }
            return new SlackWriter(this);
        }

        private int leastEnd() {
            try {
                return new SlackPage(maxLength, words, moreAt).leastEnd(words);
            } catch (IOException e) {
                throw new UncheckedIOException("A message is written into memory", e);
            }
        }
    }
}
