package dev.postmortem.examples.commandline;

import static java.util.stream.Collectors.joining;

/** Text from outside as a terminal may show it: on one line, and without codes that a terminal obeys. */
public final class OneLine {

    private OneLine() {}

    /** Returns the text with a blank for each control character and line separator. */
    public static String of(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .mapToObj(Character::toString)
                .collect(joining());
    }
}
