package dev.postmortem.model.value;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scale of severities, from the worst level to the mildest.
 *
 * <pre>{@code
 * SeverityScale house = SeverityScale.of("acme", "critical", "major", "minor");
 * Severity severity = house.level("major"); // rank 2
 * }</pre>
 *
 * @param name what the scale is called
 * @param levels the levels as people write them, worst first
 * @since 0.1.0
 */
public record SeverityScale(String name, List<String> levels) {

    /** The scale SEV-1 (worst) to SEV-5. */
    public static final SeverityScale SEV = of("SEV", "SEV-1", "SEV-2", "SEV-3", "SEV-4", "SEV-5");

    /** The scale P1 (worst) to P5. */
    public static final SeverityScale P = of("P", "P1", "P2", "P3", "P4", "P5");

    /** Checks that the name is there and copies the levels. */
    public SeverityScale {
        name = Mandatory.text("SeverityScale.name", name);
        levels = Absent.listIfNull("SeverityScale.levels", levels);
    }

    /**
     * Returns a scale of one's own.
     *
     * @param name what the scale is called
     * @param levels the levels, worst first
     * @return the scale
     */
    public static SeverityScale of(String name, String... levels) {
        return new SeverityScale(name, Arrays.asList(levels));
    }

    /**
     * Returns one of the scale's levels as a severity.
     *
     * @param level the level as the scale spells it
     * @return the severity, ranked by its place in the scale
     * @throws IllegalArgumentException if the scale has no such level
     */
    public Severity level(String level) {
        int index = levels.indexOf(Mandatory.text("SeverityScale.level", level));
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Scale " + Shown.cut(name) + " has no level " + Shown.quote(level) + "; " + known());
        }
        return new Severity(name, level, index + 1);
    }

    private String known() {
        return levels.isEmpty()
                ? "it has none at all, name them when the scale is made"
                : "its levels are " + levels.stream().map(Shown::cut).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "SeverityScale[" + Shown.cut(name) + ", levels " + levels.size() + "]";
    }
}
