package dev.postmortem.model.value;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.constraints.Positive;

/**
 * How bad an incident is, as a level of a named scale.
 *
 * <p>Scales differ between organisations, so the rank says how the level compares within its own scale. Levels of
 * different scales do not compare.
 *
 * @param scale what the scale is called, for example {@code SEV}
 * @param level the level as people write it, for example {@code SEV-1}
 * @param rank the place of the level in its scale: 1 is the worst
 * @since 0.1.0
 * @see SeverityScale
 */
public record Severity(
        @Text String scale,
        @Text String level,

        @Positive(message = "must be 1 or more, and 1 is the worst")
        int rank) {

    /** The worst level of the SEV scale: critical, all hands. */
    public static final Severity SEV_1 = SeverityScale.SEV.level("SEV-1");

    /** The second level of the SEV scale. */
    public static final Severity SEV_2 = SeverityScale.SEV.level("SEV-2");

    /** The third level of the SEV scale. */
    public static final Severity SEV_3 = SeverityScale.SEV.level("SEV-3");

    /** The fourth level of the SEV scale. */
    public static final Severity SEV_4 = SeverityScale.SEV.level("SEV-4");

    /** The mildest level of the SEV scale. */
    public static final Severity SEV_5 = SeverityScale.SEV.level("SEV-5");

    /** The worst level of the P scale. */
    public static final Severity P1 = SeverityScale.P.level("P1");

    /** The second level of the P scale. */
    public static final Severity P2 = SeverityScale.P.level("P2");

    /** The third level of the P scale. */
    public static final Severity P3 = SeverityScale.P.level("P3");

    /** The fourth level of the P scale. */
    public static final Severity P4 = SeverityScale.P.level("P4");

    /** The mildest level of the P scale. */
    public static final Severity P5 = SeverityScale.P.level("P5");

    /** Checks that scale and level are there. */
    public Severity {
        scale = Mandatory.text("Severity.scale", scale);
        level = Mandatory.text("Severity.level", level);
    }

    @Override
    public String toString() {
        return "Severity[" + Shown.cut(level) + " of " + Shown.cut(scale) + "]";
    }
}
