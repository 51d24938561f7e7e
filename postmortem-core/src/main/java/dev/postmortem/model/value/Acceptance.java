package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Dates;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The statement that a risk is known and nothing will be done about it, with the reason.
 *
 * @param reason why the risk is accepted
 * @param acceptedBy who accepted it
 * @param until the day on which the acceptance ends and is to be thought over; without end if absent
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Acceptance(
        @Text String reason,
        Optional<@Valid Owner> acceptedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> until) {

    /**
     * Checks that the reason is there and turns what is missing into empty.
     *
     * @throws IllegalArgumentException if the reason is null, or the year of the day is not 1 to 9999
     */
    public Acceptance {
        reason = Mandatory.text("Acceptance.reason", reason);
        acceptedBy = Absent.ifNull(acceptedBy);
        until = Dates.checked("Acceptance.until", until);
    }

    /**
     * Returns an acceptance that gives the reason alone.
     *
     * @param reason why the risk is accepted
     * @return the acceptance
     */
    public static Acceptance because(String reason) {
        return new Acceptance(reason, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this acceptance with the name of the one who gave it.
     *
     * @param owner who accepted the risk
     * @return the acceptance
     */
    public Acceptance by(Owner owner) {
        return new Acceptance(reason, Optional.of(Mandatory.given("Acceptance.acceptedBy", owner)), until);
    }

    /**
     * Returns this acceptance with an end.
     *
     * @param day the day on which it is to be thought over
     * @return the acceptance
     * @throws IllegalArgumentException if the day is null, or its year is not 1 to 9999
     */
    public Acceptance until(LocalDate day) {
        return new Acceptance(reason, acceptedBy, Optional.of(Mandatory.given("Acceptance.until", day)));
    }

    /**
     * Returns this acceptance with an end.
     *
     * @param day the day on which it is to be thought over, for example {@code 2026-06-30}
     * @return the acceptance
     * @throws IllegalArgumentException if the text is no day of the calendar
     */
    public Acceptance until(String day) {
        return until(Dates.parse("Acceptance.until", day));
    }

    @Override
    public String toString() {
        return "Acceptance[" + Shown.quote(reason) + "]";
    }
}
