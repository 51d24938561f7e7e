package dev.postmortem.render.confluence;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.internal.FullReport;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as the body of a page in Confluence, in its storage format, for Cloud and Data Center.
 *
 * <pre>{@code
 * ConfluenceWriter writer = ConfluenceWriter.builder().title(false).contents(true).build();
 * Document document = Renderer.of(writer, options).document(postmortem);
 * String title = ConfluenceWriter.pageTitle(document); // for the field "title" of the API
 * String body = writer.write(document).text(); // for the field "body.storage.value"
 * }</pre>
 *
 * <p>The body is a well-formed fragment of XML, in which there are no entities but the five of XML, and no characters but
 * those of XML 1.0: Confluence refuses a whole page for one of either. The prefixes {@code ac} and {@code ri} are
 * Confluence's, which declares them. Macros are {@code status} for states, {@code info}, {@code note} and {@code warning}
 * for callouts, {@code code}, and {@code anchor} for the places that references lead to; and {@code toc}, {@code expand}
 * and {@code details} if somebody asks for them.
 *
 * <p>A day becomes Confluence's date, which each reader sees in the form of their own language, and which in a task is the
 * day on which it is due. Any other time stays the words that the document has, because Confluence's date knows no clock
 * and no zone, and no months. A task has a number that is made from the id of its action, so that Confluence knows it
 * again when the page is written anew; no two tasks on a page have the same.
 *
 * <p>Users' texts come out as they are: nothing in them becomes an element, a macro or a mention. Blanks and line breaks in
 * running text become one blank each, control characters and U+FEFF go, what is no character (an unpaired surrogate,
 * U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become visible as {@code [U+202E]}.
 *
 * <p>Source of the rules: Atlassian's documentation of the Confluence Storage Format and of each macro.
 *
 * @since 0.1.0
 */
public final class ConfluenceWriter implements DocumentWriter {

    /** What Confluence takes as the title of a page. */
    private static final int LONGEST_TITLE = 255;

    private final ConfluenceOptions options;

    private ConfluenceWriter(ConfluenceOptions options) {
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

    /**
     * Returns what the page of a document is to be called: its id and its title, as plain characters and not as XML.
     *
     * @param document the document
     * @return one line of at most 255 characters, as Java counts them, which is what Confluence takes; a longer one is cut
     */
    public static String pageTitle(Document document) {
        return PageTitle.beginning(PlainLine.of(Titles.of(document.meta())), LONGEST_TITLE);
    }

    @Override
    public Format format() {
        return Format.CONFLUENCE;
    }

    /**
     * Writes a document, piece by piece, without holding all of it in memory; with a limit, what may still be cut off is
     * held.
     */
    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new ConfluenceRun(options, document, out, log).write();
    }

    /** Builds a {@link ConfluenceWriter}. Not thread-safe. */
    public static final class Builder {

        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
        private boolean title = true;
        private boolean contents;
        private boolean pageProperties;
        private final Set<SectionId> collapsed = new LinkedHashSet<>();
        private Function<? super PersonRef, Optional<ConfluenceUser>> users = person -> Optional.empty();
        private OptionalInt maxBytes = OptionalInt.empty();
        private @Nullable String moreAt;
        private Labels words = Labels.english();
        private OwnBlocks customBlocks = OwnBlocks.none();

        private Builder() {}

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
         * Sets whether the body begins with the id and the title; it does by default, so that nothing is lost. Confluence
         * shows the title of the page above the body by itself: a host that gives it {@link #pageTitle(Document)} leaves
         * it out here.
         *
         * @param shown whether the body begins with them
         * @return this builder
         */
        public Builder title(boolean shown) {
            title = shown;
            return this;
        }

        /**
         * Sets whether the sections are listed before the first of them, by the macro {@code toc}; they are not by
         * default.
         *
         * @param listed whether they are listed
         * @return this builder
         */
        public Builder contents(boolean listed) {
            contents = listed;
            return this;
        }

        /**
         * Sets whether the first facts before the sections are properties of the page, by the macro {@code details}; they
         * are not by default. A page with the macro Page Properties Report then shows those of all incidents in a table.
         *
         * @param wanted whether they are
         * @return this builder
         */
        public Builder pageProperties(boolean wanted) {
            pageProperties = wanted;
            return this;
        }

        /**
         * Folds sections, such as a long timeline: their headings stay, and a click shows the rest, by the macro
         * {@code expand}. None is folded by default. A reference to an element in a folded section does not unfold it.
         *
         * @param sections the ids of the sections, besides those that were given before
         * @return this builder
         */
        public Builder collapsed(String... sections) {
            for (String section : sections) {
                collapsed.add(SectionId.of(section));
            }
            return this;
        }

        /**
         * Sets who is a user of Confluence; by default nobody is, and people are names. A user is mentioned instead of
         * named: the page shows what Confluence calls the user and links to the profile, a task belongs to the first user
         * in it, and Confluence may tell the user about it.
         *
         * @param function returns the user for a person, a team or a role, or empty for the name, never null; thread-safe
         * @return this builder
         */
        public Builder users(Function<? super PersonRef, Optional<ConfluenceUser>> function) {
            users = Objects.requireNonNull(function, "function");
            return this;
        }

        /**
         * Sets how long the body may be; as long as it is by default. A longer one is cut between two blocks or two rows of
         * a table, a box at its end says what is missing, and there is a note about each section. A reference to what was
         * cut leads nowhere.
         *
         * <p>Confluence documents no limit of its own: what a server takes depends on its settings and on what stands
         * before it, and what it takes can still be too much for its editor, which in Data Center refuses documents of more
         * than 16 MiB. Pages of a few megabytes are slow to open and to edit in any case.
         *
         * @param bytes the most bytes in UTF-8, at least 4,000
         * @return this builder
         * @throws IllegalArgumentException if there are fewer
         */
        public Builder maxBytes(int bytes) {
            if (bytes < PageLimit.LEAST) {
                throw new IllegalArgumentException("maxBytes is " + bytes + ": give at least " + PageLimit.LEAST
                        + ", so that a title and a box about what is missing have room");
            }
            maxBytes = OptionalInt.of(bytes);
            return this;
        }

        /**
         * Sets where the end of a page that was cut leads to; it has no link by default.
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
         * Sets how a house's own block is written: by the blocks that are returned for it, instead of its fallback. Their
         * texts are escaped as all others.
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
         * @throws IllegalArgumentException if the box about what is missing would take more than a quarter of the page
         */
        public ConfluenceWriter build() {
            Optional<PageLimit> limit = maxBytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PageLimit(maxBytes.getAsInt(), Optional.ofNullable(moreAt)));
            limit.ifPresent(this::check);
            return new ConfluenceWriter(new ConfluenceOptions(
                    new SafePolicy(linkPolicy),
                    title,
                    contents,
                    pageProperties,
                    Set.copyOf(collapsed),
                    users,
                    limit,
                    words,
                    customBlocks));
        }

        private void check(PageLimit limit) {
            int least = ClosingPanel.of(words, limit).leastLength();
            if (least > limit.quarter()) {
                throw new IllegalArgumentException("The box about what is missing takes " + least
                        + " bytes, more than a quarter of maxBytes " + limit.bytes()
                        + ": give a higher maxBytes, a shorter moreAt or shorter words");
            }
        }
    }
}
