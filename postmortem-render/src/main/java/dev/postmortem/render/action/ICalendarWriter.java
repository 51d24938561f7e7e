package dev.postmortem.render.action;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.SafePolicy;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the action items as tasks of a calendar: a {@code VTODO} each.
 *
 * <pre>{@code
 * String calendar = Renderers.icalendar().render(postmortem);
 * }</pre>
 *
 * <p>{@code UID} is the {@link ExternalId}, so that a calendar takes the next version for the same task. {@code DTSTAMP} is
 * when the postmortem was last said to have changed: the latest time in its status, its corrections and the status of the
 * action; else the start of the impact, else the due day, else 1970-01-01, and never the time at which it is written.
 * {@code DUE} is the day, {@code STATUS} the state, which is {@code NEEDS-ACTION} if nobody told it; {@code CREATED} and
 * {@code COMPLETED} are there if they are known to the minute. {@code PRIORITY} is 1 for {@code p0}, 2 for {@code p1}, 4 for
 * {@code p2}, 5 for {@code p3}, 9 for {@code p4} unless the builder says otherwise. All actions are written, closed ones
 * too, so that they are closed in the calendar. Owners are told in the description: a calendar knows people by their mail
 * addresses, which owners do not have. A due day whose year has not four digits is left out, with a note.
 *
 * <p>In texts, ends of lines are kept, tabs are blanks, other control characters go, what is no character becomes U+FFFD,
 * and controls that turn the direction of text become visible as {@code [U+202E]}.
 *
 * <p>Source of the format: RFC 5545, and RFC 7986, section 5.3, of the form of a {@code UID}.
 *
 * @since 0.1.0
 */
public final class ICalendarWriter implements DocumentWriter {

    private final boolean acceptAssigned;
    private final SafePolicy links;
    private final Labels words;
    private final Map<String, Integer> priorities;

    private ICalendarWriter(Builder builder) {
        this.acceptAssigned = builder.acceptAssigned;
        this.links = new SafePolicy(builder.linkPolicy);
        this.words = builder.words;
        this.priorities = Map.copyOf(builder.priorities);
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
        return Format.ICALENDAR;
    }

    /**
     * Writes the actions of a document, task by task.
     *
     * @throws UnstableIdsException if an action has no id by which it could be known again; nothing is written then
     */
    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        ActionExport actions = ActionExport.of(document, acceptAssigned, log);
        ContentLines lines = new ContentLines(out);
        lines.fixed("BEGIN", "VCALENDAR");
        lines.fixed("VERSION", "2.0");
        lines.fixed("PRODID", "-//dev.postmortem//postmortem//EN");
        CalendarTask task = new CalendarTask(lines, links, words, priorities);
        actions.each(task::write);
        lines.fixed("END", "VCALENDAR");
        lines.finish();
    }

    /** Builds an {@link ICalendarWriter}. Not thread-safe. */
    public static final class Builder {

        private static final int LEAST_URGENT = 9;

        private boolean acceptAssigned;
        private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
        private Labels words = Labels.english();
        private final Map<String, Integer> priorities =
                new LinkedHashMap<>(Map.of("p0", 1, "p1", 2, "p2", 4, "p3", 5, "p4", 9));

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
         * Sets which addresses of trackers become the {@code URL} of a task: those that are linked. The description tells
         * all addresses but those that are hidden. {@link LinkPolicy#webAndMail()} by default.
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
         * Sets what a priority is in the calendar.
         *
         * @param code the code of the priority, such as {@code next-quarter}
         * @param value from 1, the most urgent, to 9; 0 for none
         * @return this builder
         * @throws IllegalArgumentException if the value is another one
         */
        public Builder priority(String code, int value) {
            if (value < 0 || value > LEAST_URGENT) {
                throw new IllegalArgumentException(
                        "priority " + value + " of " + code + " is not accepted: give 1 to 9, or 0 for none");
            }
            priorities.put(Objects.requireNonNull(code, "code"), value);
            return this;
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public ICalendarWriter build() {
            return new ICalendarWriter(this);
        }
    }
}
