package dev.postmortem.render.html;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.OwnForms;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as HTML: a page that needs nothing else, or a fragment for a page of somebody else's.
 *
 * <p>The page works without script, asks no server for anything, follows the reader's light or dark scheme, and can be
 * printed. It holds to the strictest policy that shows it, which it also states itself: {@link #contentSecurityPolicy()}.
 * Drawings of phases, timeline and findings are made from the data and stand beside words or a table that say the same.
 *
 * <p>Users' texts come out as they are: nothing in them becomes markup, and a link only what the link policy links. They
 * are normalised as follows: line breaks and tabs in running text become blanks, other control characters and U+FEFF go,
 * what is no character (an unpaired surrogate, U+FFFE, U+FDD0) becomes U+FFFD, and controls that turn the direction of
 * text become visible as {@code [U+202E]}. Where a text holds words that run from right to left, its element takes the
 * direction of its first word.
 *
 * <pre>{@code
 * HtmlWriter writer = HtmlWriter.builder().theme(Theme.builder().brand("Orders Ltd").build()).build();
 * String page = Renderer.of(writer, RenderOptions.defaults()).render(postmortem);
 * }</pre>
 *
 * <p>Source of the rules: HTML Living Standard; WCAG 2.2, level AA; Content Security Policy Level 3.
 *
 * @since 0.1.0
 */
public final class HtmlWriter implements DocumentWriter {

    private final LinkPolicy links;
    private final Theme theme;
    private final Labels words;
    private final @Nullable String fragmentPrefix;
    private final OwnForms<HtmlBlock<CustomBlock>> blocks;
    private final String stylesheet;
    private final String policy;

    private HtmlWriter(Builder builder) {
        links = new SafePolicy(builder.links);
        theme = builder.theme;
        words = builder.words;
        fragmentPrefix = builder.fragmentPrefix;
        blocks = builder.blocks;
        stylesheet = fragmentPrefix == null ? Stylesheet.ofPage(theme) : Stylesheet.ofFragment(theme, fragmentPrefix);
        policy = "default-src 'none'; style-src '" + Stylesheet.hash(stylesheet)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
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
        return Format.HTML;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new HtmlRun(this, document, out, log).write();
    }

    /**
     * Returns the style: of a page what stands in it, of a fragment what the page around it has to load or hold. All rules
     * of a fragment apply within it alone.
     *
     * @return the style as CSS
     */
    public String stylesheet() {
        return stylesheet;
    }

    /**
     * Returns the strictest policy under which a page is shown as it is meant, for the header
     * {@code Content-Security-Policy} of who serves it. For a fragment it says what the fragment needs if its style stands in
     * a {@code style} element exactly as {@link #stylesheet()} has it.
     *
     * @return the policy
     */
    public String contentSecurityPolicy() {
        return policy;
    }

    boolean isFragment() {
        return fragmentPrefix != null;
    }

    /** Returns what every class and id begins with: nothing in a page of its own. */
    String prefix() {
        return fragmentPrefix == null ? "" : fragmentPrefix;
    }

    LinkPolicy links() {
        return links;
    }

    Theme theme() {
        return theme;
    }

    Labels words() {
        return words;
    }

    /** Returns what writes a block, if the house has something. */
    Optional<HtmlBlock<CustomBlock>> blockOf(CustomBlock block) {
        return blocks.of(block);
    }

    /** Builds an {@link HtmlWriter}. Not thread-safe. */
    public static final class Builder {

        private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9]*-");

        private LinkPolicy links = LinkPolicy.webAndMail();
        private Theme theme = Theme.standard();
        private Labels words = Labels.english();
        private @Nullable String fragmentPrefix;
        private OwnForms<HtmlBlock<CustomBlock>> blocks = OwnForms.none();

        private Builder() {}

        /**
         * Sets what becomes of addresses; {@link LinkPolicy#webAndMail()} by default.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder linkPolicy(LinkPolicy policy) {
            links = Objects.requireNonNull(policy, "linkPolicy");
            return this;
        }

        /**
         * Asks for a fragment: one {@code article} for the page of a portal, with its style apart as {@link #stylesheet()}.
         *
         * @param classPrefix what every class and every id begins with, so that none meets one of the portal's: lower-case
         *     letters and digits and a hyphen, such as {@code pm-}
         * @return this builder
         * @throws IllegalArgumentException if the prefix has another form
         */
        public Builder fragment(String classPrefix) {
            if (!PREFIX.matcher(Objects.requireNonNull(classPrefix, "classPrefix"))
                    .matches()) {
                throw new IllegalArgumentException("The class prefix \"" + classPrefix
                        + "\" is not accepted: give lower-case letters and digits and a hyphen, such as pm-");
            }
            fragmentPrefix = classPrefix;
            return this;
        }

        /**
         * Sets the look of a house; {@link Theme#standard()} by default.
         *
         * @param value the theme
         * @return this builder
         */
        public Builder theme(Theme value) {
            theme = Objects.requireNonNull(value, "theme");
            return this;
        }

        /**
         * Sets the words that the page says by itself; {@link Labels#english()} by default.
         *
         * @param value the words
         * @return this builder
         */
        public Builder words(Labels value) {
            words = Objects.requireNonNull(value, "words");
            return this;
        }

        /**
         * Says how a house's own block is written. Without this, it is written by its fallback, and a note says so.
         *
         * @param <B> the block
         * @param type its class; blocks of classes that extend it are meant as well, and what was registered first comes first
         * @param block writes it
         * @return this builder
         * @throws IllegalArgumentException if the class has a form already
         */
        public <B extends CustomBlock> Builder customBlock(Class<B> type, HtmlBlock<? super B> block) {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(block, "block");
            blocks = blocks.plus(type, (value, out) -> block.write(type.cast(value), out));
            return this;
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public HtmlWriter build() {
            return new HtmlWriter(this);
        }
    }
}
