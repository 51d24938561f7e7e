package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * What was changed in a postmortem after it was published.
 *
 * <pre>{@code
 * Correction.of("2026-03-20", "12.5 % of customers, not 10 %", "The first count left out mobile").in(IMPACT);
 * }</pre>
 *
 * @param when when it was changed
 * @param what what was changed
 * @param why why it was changed
 * @param section the section in which it was changed; the header or several sections if absent
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Correction(
        @Valid When when, @Text String what, @Text String why, Optional<SectionName> section) {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Correction {
        when = Mandatory.given("Correction.when", when);
        what = Mandatory.text("Correction.what", what);
        why = Mandatory.text("Correction.why", why);
        section = Absent.ifNull(section);
    }

    /**
     * Returns a correction that names no section.
     *
     * @param when when it was changed
     * @param what what was changed
     * @param why why it was changed
     * @return the correction
     */
    public static Correction of(When when, String what, String why) {
        return new Correction(when, what, why, Optional.empty());
    }

    /**
     * Returns a correction that names no section.
     *
     * @param when when it was changed, in the text form of {@link When#parse}
     * @param what what was changed
     * @param why why it was changed
     * @return the correction
     * @throws IllegalArgumentException if the time is not understood
     */
    public static Correction of(String when, String what, String why) {
        return of(Attribute.read("Correction.when", when, When::parse), what, why);
    }

    /**
     * Returns this correction with the section in which it was made.
     *
     * @param section the section
     * @return the correction
     */
    public Correction in(SectionName section) {
        return new Correction(when, what, why, Optional.of(Mandatory.given("Correction.section", section)));
    }

    @Override
    public String toString() {
        return "Correction[" + when + " " + Shown.quote(what) + "]";
    }
}
