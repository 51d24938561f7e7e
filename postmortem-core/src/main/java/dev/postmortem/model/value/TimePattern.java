package dev.postmortem.model.value;

/**
 * The form of times as text, for editors that know the JSON Schema.
 *
 * <p>It lets through every text that {@link TimeText} reads, and some that it does not, such as a month 13: the numbers
 * are left to the reader, who can say what is wrong with them.
 */
final class TimePattern {

    private static final String DATE = "[0-9]{4}(-[0-9Xx?]{2}){0,2}";
    private static final String CLOCK = "[0-9Xx?]{1,2}:[0-9Xx?]{2}(:[0-9Xx?]{2}([.,][0-9]{1,9})?)?";
    private static final String OFFSET = "([Zz]|[+-][0-9]{2}[0-9:]*)";
    private static final String ZONE = "[A-Za-z][A-Za-z0-9_+/-]*";

    private static final String POINT =
            "~? *" + DATE + "(([Tt]| +)" + CLOCK + ")?( *" + OFFSET + ")?( *\\[" + ZONE + "\\]| +" + ZONE + ")?";

    static final String POINT_OR_LASTED = "\\s*" + POINT + "( */ *(" + POINT + "|-?P[0-9A-Za-z.,+-]+|\\.\\.))?\\s*";

    static final String WITHIN = "\\s*\\[\\s*" + POINT + "\\s*\\.\\.\\s*" + POINT + "\\s*\\]\\s*";

    private TimePattern() {}
}
