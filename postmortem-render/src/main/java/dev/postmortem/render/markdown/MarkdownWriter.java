package dev.postmortem.render.markdown;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.MentionPolicy;
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
 * Writes documents as Markdown for GitHub, GitLab or any reader of CommonMark, and without any HTML.
 *
 * <p>Users' texts come out as they are: nothing in them becomes a heading, a table, a picture, a mention that calls
 * somebody, or a link other than an address that the link policy links. They are normalised as follows: blanks and line
 * breaks in running text become one blank, other control characters and U+FEFF go, what is no character (an unpaired
 * surrogate, U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become visible as
 * {@code [U+202E]}. A zero-width space parts {@code @} and {@code #} from what follows, a colon from the name of a
 * picture before it, and the scheme of a web address that is not to be a link from the rest; a mail address that is not
 * to be one is shown as code. Where a backslash is enough, as before names on GitLab, there is no zero-width space, and in
 * plain CommonMark there is nothing to part. A place that holds one line, such as a heading or a cell, shows
 * {@code " / "} for a line break.
 *
 * <p>One thing becomes a link all the same: what looks like the hash of a commit, 7 to 40 hexadecimal digits, is linked by
 * GitLab and GitHub where it is one of the project that shows the text. It calls nobody, and leads to nowhere else.
 *
 * <pre>{@code
 * MarkdownWriter issueBody = MarkdownWriter.builder()
 *         .flavour(Flavour.GITLAB)
 *         .maxLength(1_000_000)
 *         .moreAt("https://incidents.example/INC-142")
 *         .build();
 * }</pre>
 *
 * <p>Source of the rules: CommonMark 0.31.2, the GitHub Flavored Markdown specification 0.29, and GitLab's documentation
 * of its flavour.
 *
 * @since 0.1.0
 */
public final class MarkdownWriter implements DocumentWriter {

    private final MarkdownOptions options;

    private MarkdownWriter(MarkdownOptions options) {
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
        return Format.MARKDOWN;
    }

    /**
     * Writes a document, piece by piece, without holding all of it in memory; with a limit, as much of it as the limit
     * allows is held, and the paragraph, row, item or line of code that goes beyond it.
     */
    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new MarkdownRun(options, document, out, log).write();
    }

    /** Builds a {@link MarkdownWriter}. Not thread-safe. */
    public static final class Builder {

        private Flavour flavour = Flavour.GITHUB;
        private MentionPolicy mentions = MentionPolicy.NEUTRALISE;
        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
        private boolean mermaid;
        private boolean frontMatter;
        private boolean title = true;
        private OptionalInt maxLength = OptionalInt.empty();
        private @Nullable String moreAt;
        private Labels words = Labels.english();
        private OwnBlocks customBlocks = OwnBlocks.none();

        private Builder() {}

        /**
         * Sets who reads the Markdown; {@link Flavour#GITHUB} by default.
         *
         * @param reader the flavour
         * @return this builder
         */
        public Builder flavour(Flavour reader) {
            flavour = Objects.requireNonNull(reader, "flavour");
            return this;
        }

        /**
         * Sets what becomes of the names of people, teams and issues in users' texts; {@link MentionPolicy#NEUTRALISE} by
         * default. In plain CommonMark nothing is such a name. GitLab's labels, milestones and snippets call nobody and
         * are never kept.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder mentions(MentionPolicy policy) {
            mentions = Objects.requireNonNull(policy, "mentions");
            return this;
        }

        /**
         * Sets what becomes of addresses; {@link LinkPolicy#webAndMail()} by default.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder linkPolicy(LinkPolicy policy) {
            linkPolicy = Objects.requireNonNull(policy, "linkPolicy");
            return this;
        }

        /**
         * Sets whether the phases of the incident are drawn by Mermaid, with a table below that says the same, instead of
         * told in words; they are not by default. The axis is in UTC.
         *
         * @param drawn whether they are drawn
         * @return this builder
         */
        public Builder mermaid(boolean drawn) {
            mermaid = drawn;
            return this;
        }

        /**
         * Sets whether the document begins with facts for machines in YAML: the id, the title as {@code incident_title}, the
         * language and the properties of {@link dev.postmortem.render.document.DocumentMeta}; it does not by default.
         *
         * @param written whether they are written
         * @return this builder
         */
        public Builder frontMatter(boolean written) {
            frontMatter = written;
            return this;
        }

        /**
         * Sets whether the text begins with the title of the document; it does by default. An issue has a title of its own.
         *
         * @param written whether it is written
         * @return this builder
         */
        public Builder title(boolean written) {
            title = written;
            return this;
        }

        /**
         * Sets how long a text may be; as long as it is by default. A longer one is cut between two blocks or two rows of a
         * table, its last line says what is missing, and there is a note about each section.
         *
         * <p>Characters are counted as Java counts them, so that a character outside of the basic plane is two: no place
         * that counts characters, or 4 bytes for each, refuses the text. The body of an issue or a comment has at most
         * 65,536 characters on GitHub and 1,000,000 on GitLab.
         *
         * @param characters the most characters, at least 1,000
         * @return this builder
         * @throws IllegalArgumentException if there are fewer
         */
        public Builder maxLength(int characters) {
            if (characters < TextLimit.LEAST) {
                throw new IllegalArgumentException("maxLength is " + characters + ": give at least " + TextLimit.LEAST
                        + ", so that a title and a line about what is missing have room");
            }
            maxLength = OptionalInt.of(characters);
            return this;
        }

        /**
         * Sets where the last line of a text that was cut leads to; it has no link by default.
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
            words = Objects.requireNonNull(other, "words");
            return this;
        }

        /**
         * Sets how a house's own block is written: by the blocks that are returned for it, instead of its fallback. Their
         * texts are escaped as all others; a diagram or another thing that has its own syntax goes into a block of code.
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
         * @throws IllegalArgumentException if a diagram is wanted in plain CommonMark, which has none, or if the line about
         *     what is missing would take more than a quarter of the text
         */
        public MarkdownWriter build() {
            if (mermaid && flavour == Flavour.COMMONMARK) {
                throw new IllegalArgumentException(
                        "mermaid is on, but CommonMark has no diagrams: choose another flavour or no diagram");
            }
            Optional<TextLimit> limit = maxLength.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TextLimit(maxLength.getAsInt(), Optional.ofNullable(moreAt)));
            MarkdownOptions options = new MarkdownOptions(
                    flavour,
                    mentions,
                    new SafePolicy(linkPolicy),
                    mermaid,
                    frontMatter,
                    title,
                    limit,
                    words,
                    customBlocks);
            limit.ifPresent(length -> check(options, length));
            return new MarkdownWriter(options);
        }

        private static void check(MarkdownOptions options, TextLimit limit) {
            int least = ClosingLine.of(options, limit).leastLength();
            if (least > limit.quarter()) {
                throw new IllegalArgumentException("The line about what is missing takes " + least
                        + " characters, more than a quarter of maxLength " + limit.length()
                        + ": give a higher maxLength, a shorter moreAt or shorter words");
            }
        }
    }
}
