package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Dates;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision that a finding of a rule is to be passed over, with the reason.
 *
 * <pre>{@code
 * Suppression.of("action-incomplete/owner", "The team is being formed").at("AI-3").until("2026-06-30").by("Dana Reyes");
 * }</pre>
 *
 * @param rule the id of the rule
 * @param place where the finding stands: an id such as {@code AI-3} or a JSON Pointer; the whole postmortem if absent
 * @param reason why the finding is passed over
 * @param expires the last day on which it is passed over; without end if absent
 * @param by who decided it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Suppression(
        @Text String rule,
        Optional<@Text String> place,
        @Text String reason,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> expires,
        Optional<@Text String> by) {

    /**
     * Checks that rule and reason are there and turns what is missing into empty.
     *
     * @throws IllegalArgumentException if rule or reason is null, or the year of the day is not 1 to 9999
     */
    public Suppression {
        rule = Mandatory.text("Suppression.rule", rule);
        place = Absent.ifNull(place);
        reason = Mandatory.text("Suppression.reason", reason);
        expires = Dates.checked("Suppression.expires", expires);
        by = Absent.ifNull(by);
    }

    /**
     * Returns a suppression for the whole postmortem, without end.
     *
     * @param rule the id of the rule
     * @param reason why its findings are passed over
     * @return the suppression
     */
    public static Suppression of(String rule, String reason) {
        return new Suppression(rule, Optional.empty(), reason, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this suppression for one place.
     *
     * @param place an id such as {@code AI-3}, or a JSON Pointer
     * @return the suppression
     */
    public Suppression at(String place) {
        return new Suppression(rule, Optional.of(Mandatory.text("Suppression.place", place)), reason, expires, by);
    }

    /**
     * Returns this suppression with an end.
     *
     * @param day the last day on which the finding is passed over
     * @return the suppression
     * @throws IllegalArgumentException if the day is null, or its year is not 1 to 9999
     */
    public Suppression until(LocalDate day) {
        return new Suppression(rule, place, reason, Optional.of(Mandatory.given("Suppression.expires", day)), by);
    }

    /**
     * Returns this suppression with an end.
     *
     * @param day the last day on which the finding is passed over, for example {@code 2026-06-30}
     * @return the suppression
     * @throws IllegalArgumentException if the text is no day of the calendar
     */
    public Suppression until(String day) {
        return until(Dates.parse("Suppression.expires", day));
    }

    /**
     * Returns this suppression with the name of the one who decided it.
     *
     * @param name who decided it
     * @return the suppression
     */
    public Suppression by(String name) {
        return new Suppression(rule, place, reason, expires, Optional.of(Mandatory.text("Suppression.by", name)));
    }

    @Override
    public String toString() {
        return "Suppression[" + Shown.cut(rule)
                + place.map(p -> " at " + Shown.quote(p)).orElse("") + " " + Shown.quote(reason) + "]";
    }
}
