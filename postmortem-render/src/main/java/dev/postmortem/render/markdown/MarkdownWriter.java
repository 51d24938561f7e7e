package dev.postmortem.render.markdown;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes documents as Markdown for GitHub: CommonMark with tables, task lists and alerts, and without any HTML.
 *
 * <p>Users' texts come out as they are: nothing in them becomes a heading, a table, a picture, a mention that calls
 * somebody, or a link other than an address that the link policy links. They are normalised as follows: blanks and line
 * breaks in running text become one blank, other control characters and U+FEFF go, what is no character (an unpaired
 * surrogate, U+FFFE, U+FFFF) becomes U+FFFD, and controls that turn the direction of text become visible as
 * {@code [U+202E]}. A zero-width space parts {@code @} and {@code #} from what follows, a colon from the name of a
 * picture before it, and the scheme of a web address that is not to be a link from the rest; a mail address that is not
 * to be one is shown as code. A place that holds one line, such as a heading or a cell, shows {@code " / "} for a line
 * break.
 *
 * <p>Source of the rules: CommonMark 0.31.2 and the GitHub Flavored Markdown specification 0.29.
 *
 * @since 0.1.0
 */
public final class MarkdownWriter implements DocumentWriter {

    private final LinkPolicy linkPolicy;

    private MarkdownWriter(Builder builder) {
        this.linkPolicy = builder.linkPolicy;
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

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new MarkdownRun(linkPolicy, out, log).write(document);
    }

    /** Builds a {@link MarkdownWriter}. Not thread-safe. */
    public static final class Builder {

        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();

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
         * Builds the writer.
         *
         * @return the writer
         */
        public MarkdownWriter build() {
            return new MarkdownWriter(this);
        }
    }
}
