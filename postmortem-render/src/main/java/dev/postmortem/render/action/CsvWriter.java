package dev.postmortem.render.action;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.SafePolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes the action items as comma-separated values, one row each below a row of column names.
 *
 * <pre>{@code
 * String csv = Renderers.csv().render(postmortem);
 * String forExcel = Renderers.csv(RenderOptions.defaults(), w -> w.byteOrderMark(true)).render(postmortem);
 * }</pre>
 *
 * <p>The columns are always the same, in any language and with any content: {@code external_id}, {@code incident},
 * {@code incident_title}, {@code action}, {@code what}, {@code owner}, {@code owner_kind}, {@code priority}, {@code due},
 * {@code state}, {@code reason}, {@code opened}, {@code started}, {@code closed}, {@code scope}, {@code effect},
 * {@code addresses}, {@code success}, {@code tracker}, {@code tracker_url}, and those of the {@linkplain
 * Builder#attributes attributes} that were asked for. What is not known is empty; a state that nobody told is empty and
 * means open. Days are ISO dates; times are in ISO 8601 as far as they are known, and otherwise in the words of the page.
 * All actions are written, closed ones too.
 *
 * <p>No cell is a formula: one that a spreadsheet could take for a formula begins with an apostrophe, unless it is
 * {@linkplain Builder#raw raw}. Blanks stay, ends of lines are line feeds within quotes, other control characters go, what
 * is no character becomes U+FFFD, and controls that turn the direction of text become visible as {@code [U+202E]}.
 *
 * <p>Source of the format: RFC 4180; of what is a formula: OWASP ASVS 5.0, 1.2.10.
 *
 * @since 0.1.0
 */
public final class CsvWriter implements DocumentWriter {

    private static final String ACCEPTED_SEPARATORS = ",;\t";

    private final boolean acceptAssigned;
    private final boolean byteOrderMark;
    private final boolean raw;
    private final char separator;
    private final List<String> attributes;
    private final SafePolicy links;

    private CsvWriter(Builder builder) {
        this.acceptAssigned = builder.acceptAssigned;
        this.byteOrderMark = builder.byteOrderMark;
        this.raw = builder.raw;
        this.separator = builder.separator;
        this.attributes = List.copyOf(builder.attributes);
        this.links = new SafePolicy(builder.linkPolicy);
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
        return Format.CSV;
    }

    /**
     * Writes the actions of a document, row by row.
     *
     * @throws UnstableIdsException if an action has no id by which it could be known again; nothing is written then
     */
    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        ActionExport actions = ActionExport.of(document, acceptAssigned, log);
        if (byteOrderMark) {
            out.append('\uFEFF');
        }
        CsvRows rows = new CsvRows(out, separator, raw);
        CsvColumns columns = new CsvColumns(attributes, links);
        columns.header(rows);
        actions.each((action, id, about) -> columns.row(action, id, rows));
        rows.finish();
    }

    /** Builds a {@link CsvWriter}. Not thread-safe. */
    public static final class Builder {

        private boolean acceptAssigned;
        private boolean byteOrderMark;
        private boolean raw;
        private char separator = ',';
        private final List<String> attributes = new ArrayList<>();
        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();

        private Builder() {}

        /**
         * Accepts actions whose ids the library assigned; they are refused by default. Right for a document that is stored
         * and edited, never generated afresh: there an id stays with its action.
         *
         * @return this builder
         */
        public Builder acceptAssignedIds() {
            acceptAssigned = true;
            return this;
        }

        /**
         * Sets whether the file begins with U+FEFF, by which Excel knows UTF-8; it does not by default.
         *
         * @param written whether it does
         * @return this builder
         */
        public Builder byteOrderMark(boolean written) {
            byteOrderMark = written;
            return this;
        }

        /**
         * Sets whether texts are written as they are, for a program that reads them and never shows them in a spreadsheet;
         * they are not by default.
         *
         * @param value true for a program
         * @return this builder
         */
        public Builder raw(boolean value) {
            raw = value;
            return this;
        }

        /**
         * Sets what stands between two cells; a comma by default. Excel expects a semicolon where numbers have a decimal
         * comma.
         *
         * @param value a comma, a semicolon or a tab
         * @return this builder
         * @throws IllegalArgumentException if it is another character
         */
        public Builder separator(char value) {
            if (ACCEPTED_SEPARATORS.indexOf(value) < 0) {
                throw new IllegalArgumentException(
                        "separator '" + value + "' is not accepted: give a comma, a semicolon or a tab");
            }
            separator = value;
            return this;
        }

        /**
         * Adds columns of what the host keeps with its actions.
         *
         * @param names the names of the attributes, such as {@code acme.cost-centre}; each is the name of its column
         * @return this builder
         */
        public Builder attributes(String... names) {
            for (String name : names) {
                attributes.add(Objects.requireNonNull(name, "name"));
            }
            return this;
        }

        /**
         * Sets which addresses of trackers are written: all but those that are hidden; {@link LinkPolicy#webAndMail()} by
         * default.
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
        public CsvWriter build() {
            return new CsvWriter(this);
        }
    }
}
