package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.response.CheckFamily;

/**
 * The statement that a section, or a family of recovery checks, holds nothing on purpose, with the reason.
 *
 * <p>A section that is empty without such a statement is simply not written yet.
 *
 * <pre>{@code
 * Absence.unknown(LESSONS, "The review has not taken place");
 * Absence.notApplicable(DATA_VERIFICATION, "The incident touched no data");
 * }</pre>
 *
 * @param section what holds nothing: the name of a section, or {@code recovery/} with the code of a family of checks
 * @param state whether nobody knows what belongs there or nothing does
 * @param reason why
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Absence(
        SectionPart section, AbsenceState state, @Text String reason) {

    /** Checks that everything is there. */
    public Absence {
        section = Mandatory.given("Absence.section", section);
        state = Mandatory.given("Absence.state", state);
        reason = Mandatory.text("Absence.reason", reason);
    }

    /**
     * Returns the statement that nobody knows what belongs into a section.
     *
     * @param section the section
     * @param reason why nobody knows
     * @return the absence
     */
    public static Absence unknown(SectionName section, String reason) {
        return new Absence(SectionPart.of(section), AbsenceState.UNKNOWN, reason);
    }

    /**
     * Returns the statement that nobody knows what checks of a family there were.
     *
     * @param family the family of recovery checks
     * @param reason why nobody knows
     * @return the absence
     */
    public static Absence unknown(CheckFamily family, String reason) {
        return new Absence(SectionPart.of(family), AbsenceState.UNKNOWN, reason);
    }

    /**
     * Returns the statement that nothing belongs into a section.
     *
     * @param section the section
     * @param reason why nothing does
     * @return the absence
     */
    public static Absence notApplicable(SectionName section, String reason) {
        return new Absence(SectionPart.of(section), AbsenceState.NOT_APPLICABLE, reason);
    }

    /**
     * Returns the statement that checks of a family make no sense for the incident.
     *
     * @param family the family of recovery checks
     * @param reason why they make none
     * @return the absence
     */
    public static Absence notApplicable(CheckFamily family, String reason) {
        return new Absence(SectionPart.of(family), AbsenceState.NOT_APPLICABLE, reason);
    }

    @Override
    public String toString() {
        return "Absence[" + section + " " + state + " " + Shown.quote(reason) + "]";
    }
}
