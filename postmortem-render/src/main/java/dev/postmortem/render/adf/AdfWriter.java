package dev.postmortem.render.adf;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.FullReport;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents in the Atlassian Document Format: one JSON object, the value of a description or comment in Jira's
 * REST API, version 3, and of the body of a page in Confluence's, where it goes in as a string.
 *
 * <p>Nothing in a text is markup in this format. Users' texts come out as they are, except that blanks and line breaks in
 * running text become one blank, other control characters and U+FEFF go, what is no character (an unpaired surrogate,
 * U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become visible as {@code [U+202E]}. Line
 * breaks are nodes, in a heading {@code " / "}; no text node is empty.
 *
 * <p>States are status nodes, callouts are panels, facts and tables are tables with header cells, and a day is a date
 * node, which each reader sees in their own way of writing dates; a point in time is text, because a date node has no
 * time. The format cannot link to a place in a document, so anchors and references to them are their ids as text. Code
 * takes no other mark than a link, and the words of a state within a link are bold text. People are named and not
 * mentioned, so that nobody is called.
 *
 * <pre>{@code
 * AdfWriter description = AdfWriter.builder()
 *         .product(AdfProduct.JIRA)
 *         .title(false) // it stands in the field of the summary
 *         .moreAt("https://incidents.example/INC-142")
 *         .build();
 * }</pre>
 *
 * <p>Source of the rules: the JSON schema of {@code @atlaskit/adf-schema}, version 1 of the format, and Atlassian's
 * documentation of the nodes that Jira knows.
 *
 * @since 0.1.0
 */
public final class AdfWriter implements DocumentWriter {

    private final AdfOptions options;

    private AdfWriter(AdfOptions options) {
        this.options = options;
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
        return Format.ADF;
    }

    /**
     * Writes a document, piece by piece, without holding all of it in memory; with a limit, as much of it as the limit
     * allows is held.
     */
    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new AdfRun(options, document, out, log).write();
    }

    /** Builds an {@link AdfWriter}. Not thread-safe. */
    public static final class Builder {

        private AdfProduct product = AdfProduct.CONFLUENCE;
        private boolean title = true;
        private @Nullable Boolean taskLists;
        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
        private OptionalInt maxLength = OptionalInt.empty();
        private @Nullable String moreAt;
        private Labels words = Labels.english();
        private OwnBlocks customBlocks = OwnBlocks.none();

        private Builder() {}

        /**
         * Sets which product shows the document; {@link AdfProduct#CONFLUENCE} by default.
         *
         * @param value the product
         * @return this builder
         */
        public Builder product(AdfProduct value) {
            product = Objects.requireNonNull(value, "product");
            return this;
        }

        /**
         * Sets whether the document begins with the id of the incident and its title as a heading of the first level; it
         * does by default, so that nothing is lost. Whoever puts them where the product has its own place for them, the
         * title of a page or the summary of an issue, says no. Sections are of the second level either way.
         *
         * @param written whether they are written
         * @return this builder
         */
        public Builder title(boolean written) {
            title = written;
            return this;
        }

        /**
         * Sets whether tasks can be ticked: by default they can in Confluence, and in Jira a sign says what is done. Within
         * the item of another list it is always a sign. Each task has a {@code localId} that comes from the id of its action,
         * so it is the same when the document is written again.
         *
         * @param ticked whether they can be ticked
         * @return this builder
         */
        public Builder taskLists(boolean ticked) {
            taskLists = ticked;
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
         * Sets how long a document may be; in Jira 30,000 characters by default, in Confluence as long as it is. A longer one
         * is cut between two blocks or two rows of a table, its last paragraph says what is missing, and there is a note about
         * each section.
         *
         * <p>It is the JSON that is counted, as Java counts characters. A description or comment of Jira may have 32,767, and
         * whoever counts less than the whole JSON takes this as well.
         *
         * @param characters the most characters, at least 1,000
         * @return this builder
         * @throws IllegalArgumentException if there are fewer
         */
        public Builder maxLength(int characters) {
            if (characters < AdfLimit.LEAST) {
                throw new IllegalArgumentException("maxLength is " + characters + ": give at least " + AdfLimit.LEAST
                        + ", so that a title and a line about what is missing have room");
            }
            maxLength = OptionalInt.of(characters);
            return this;
        }

        /**
         * Sets where the last paragraph of a document that was cut leads to; it has no link by default.
         *
         * @param url the address of the full report, beginning with {@code https://} or {@code http://}
         * @return this builder
         * @throws IllegalArgumentException if the address begins with anything else
         */
        public Builder moreAt(String url) {
            moreAt = FullReport.checked("moreAt", url);
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
         * Sets how a house's own block is written: by the blocks that are returned for it, instead of its fallback.
         *
         * @param <B> the type of block
         * @param type the type of block; a subtype that has no form of its own is written alike
         * @param form returns what to write, not null
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
         * @throws IllegalArgumentException if the line about what is missing would take more than a quarter of the document
         */
        public AdfWriter build() {
            boolean jira = product == AdfProduct.JIRA;
            OptionalInt most = maxLength.isEmpty() && jira ? OptionalInt.of(AdfLimit.JIRA) : maxLength;
            Optional<AdfLimit> limit = most.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AdfLimit(most.getAsInt(), Optional.ofNullable(moreAt)));
            AdfOptions options = new AdfOptions(
                    product,
                    title,
                    taskLists == null ? !jira : taskLists,
                    new SafePolicy(linkPolicy),
                    limit,
                    words,
                    customBlocks);
            limit.ifPresent(length -> check(options, length));
            return new AdfWriter(options);
        }

        private static void check(AdfOptions options, AdfLimit limit) {
            int least = ClosingLine.of(options, limit).leastLength();
            if (least > limit.quarter()) {
                throw new IllegalArgumentException("The line about what is missing takes " + least
                        + " characters, more than a quarter of maxLength " + limit.length()
                        + ": give a higher maxLength, a shorter moreAt or shorter words");
            }
        }
    }
}
