package dev.postmortem.render.document;

import java.util.regex.Pattern;

/**
 * The stable name of a section, the same in every language, order and format.
 *
 * <p>It can stand in an address, so links to a section survive a change of its title.
 *
 * @param value lower-case letters a to z, digits and single hyphens, beginning with a letter, such as {@code root-cause}
 * @since 0.1.0
 */
public record SectionId(String value) {

    private static final Pattern ACCEPTED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Checks the form of the name. */
    public SectionId {
        Require.present("SectionId.value", value);
        if (!ACCEPTED.matcher(value).matches()) {
            throw new IllegalArgumentException("SectionId.value \"" + value
                    + "\" is not accepted: give lower-case letters, digits and single hyphens, such as root-cause");
        }
    }

    /**
     * Returns the id of a name.
     *
     * @param value the name
     * @return the id
     */
    public static SectionId of(String value) {
        return new SectionId(value);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return value;
    }
}
