package dev.postmortem.render.asciidoc;

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
 * Writes documents as AsciiDoc, as Asciidoctor reads it: Antora, GitHub, GitLab and the tools of the JVM.
 *
 * <pre>{@code
 * Renderer page = Renderer.of(AsciiDocWriter.builder().build(), RenderOptions.defaults());
 * String source = page.render(postmortem);
 * }</pre>
 *
 * <p>Users' texts come out as they are: nothing in them is markup, no directive, attribute, macro or conditional of theirs
 * acts, whatever the safe mode of the reader, and a link is only what the link policy links. What could act is written as a
 * numeric character reference, such as that of U+002A for an asterisk; names, dates, times and sentences stay readable in the
 * source. They are normalised as follows: blanks, tabs and line breaks in running text become one blank, other control
 * characters and U+FEFF go, what is no character (an unpaired surrogate, U+FFFE, U+FDD0) becomes U+FFFD, and controls that
 * turn the direction of text become visible as {@code [U+202E]}. In blocks of code, readers drop the blanks at the end of a
 * line, and empty lines at the beginning and the end.
 *
 * <p>Sections have their ids and elements their anchors, so that other pages can refer to them: {@code xref:inc-142.adoc#RC-1[]}.
 * Phases, timeline and findings are told in words and tables: the format draws nothing.
 *
 * <p>Source of the rules: the documentation of the AsciiDoc language, and Asciidoctor 2.0, which the Eclipse specification of
 * AsciiDoc takes as its start.
 *
 * @since 0.1.0
 */
public final class AsciiDocWriter implements DocumentWriter {

    private final LinkPolicy links;
    private final Labels words;
    private final OwnBlocks customBlocks;

    private AsciiDocWriter(Builder builder) {
        links = new SafePolicy(builder.links);
        words = builder.words;
        customBlocks = builder.customBlocks;
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
        return Format.ASCIIDOC;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new AsciiDocRun(this, document, out, log).write();
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

    /** Builds an {@link AsciiDocWriter}. Not thread-safe. */
    public static final class Builder {

        private LinkPolicy links = LinkPolicy.webAndMail();
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
            links = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets the words before callouts; {@link Labels#english()} by default.
         *
         * @param value the words
         * @return this builder
         */
        public Builder words(Labels value) {
            words = Objects.requireNonNull(value, "words");
            return this;
        }

        /**
         * Sets how a house's own block is written: by the blocks that are returned for it, instead of its fallback. Their
         * texts are escaped as all others; a diagram or another thing that has its own syntax goes into a block of code.
         *
         * @param <B> the type of block
         * @param type the type of block; a subtype that has no form of its own is written alike
         * @param form returns what to write, an empty list for nothing, never null; thread-safe
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
        public AsciiDocWriter build() {
            return new AsciiDocWriter(this);
        }
    }
}
