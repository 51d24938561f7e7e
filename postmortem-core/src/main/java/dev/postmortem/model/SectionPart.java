package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.TextForm;
import dev.postmortem.model.response.CheckFamily;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A section, or a family of checks in the section about recovery.
 *
 * <p>In JSON it is a text: {@code "lessons"}, or {@code "recovery/data-verification"}.
 *
 * @param section The section.
 * @param family The family of recovery checks; the whole section if absent.
 * @since 0.1.0
 */
@TextForm(
        patterns = "[A-Za-z]+(/[a-z0-9]+([._-][a-z0-9]+)*)?",
        examples = {"lessons", "recovery/data-verification"})
public record SectionPart(SectionName section, Optional<CheckFamily> family) {

    /**
     * Checks that the section is there, and that only recovery is divided.
     *
     * @throws IllegalArgumentException if the section is null, or has no families of checks
     */
    public SectionPart {
        section = Mandatory.given("SectionPart.section", section);
        family = Absent.ifNull(family);
        if (family.isPresent() && section != SectionName.RECOVERY) {
            throw new IllegalArgumentException("SectionPart " + section.code() + "/" + family.get()
                    + " does not exist: only recovery has families of checks, for example recovery/data-verification");
        }
    }

    /**
     * Returns a whole section.
     *
     * @param section the section
     * @return all of it
     */
    public static SectionPart of(SectionName section) {
        return new SectionPart(section, Optional.empty());
    }

    /**
     * Returns a family of checks in the section about recovery.
     *
     * @param family the family
     * @return the part of the section that holds it
     */
    public static SectionPart of(CheckFamily family) {
        return new SectionPart(SectionName.RECOVERY, Optional.of(Mandatory.given("SectionPart.family", family)));
    }

    /**
     * Reads the text form.
     *
     * @param text the name of a section as it stands in JSON, or {@code recovery/} with the code of a family of checks
     * @return the part
     * @throws IllegalArgumentException if there is no such part
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SectionPart parse(@Nullable String text) {
        String given = Mandatory.text("SectionPart", text);
        int slash = given.indexOf('/');
        if (slash < 0) {
            return of(section(given, given));
        }
        SectionName section = section(given.substring(0, slash), given);
        return new SectionPart(section, Optional.of(CheckFamily.of(given.substring(slash + 1))));
    }

    private static SectionName section(String code, String given) {
        return Arrays.stream(SectionName.values())
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("SectionPart " + Shown.quote(given)
                        + " is no section: accepted are " + known()
                        + ", and recovery/ with a family of checks, for example recovery/data-verification"));
    }

    private static String known() {
        return Arrays.stream(SectionName.values()).map(SectionName::code).collect(Collectors.joining(", "));
    }

    /**
     * The text form.
     *
     * @return the text that {@link #parse} reads
     */
    @JsonValue
    @Override
    public String toString() {
        return section.code() + family.map(f -> "/" + f.code()).orElse("");
    }
}
