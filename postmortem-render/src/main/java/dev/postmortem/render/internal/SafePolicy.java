package dev.postmortem.render.internal;

import dev.postmortem.render.LinkPolicy;
import java.util.List;
import java.util.Objects;

/** Asks a link policy, insists on an answer, and links no address that could run code, whatever the answer. */
public record SafePolicy(LinkPolicy policy) implements LinkPolicy {

    private static final List<String> RUN_CODE = List.of("javascript:", "vbscript:", "data:");

    @Override
    public Treatment treatmentOf(String url) {
        Treatment treatment = Objects.requireNonNull(
                Culprit.call(() -> "The link policy " + policy.getClass().getName(), () -> policy.treatmentOf(url)),
                () -> "The link policy returned null for the address \"" + url + "\"");
        return treatment == Treatment.LINK && couldRunCode(url) ? Treatment.SHOW : treatment;
    }

    private static boolean couldRunCode(String url) {
        for (String scheme : RUN_CODE) {
            if (hasScheme(url, scheme)) {
                return true;
            }
        }
        return false;
    }

    /** Browsers pass over blanks and controls in a scheme. */
    private static boolean hasScheme(String url, String scheme) {
        int matched = 0;
        for (int i = 0; i < url.length() && matched < scheme.length(); i++) {
            char c = url.charAt(i);
            if (!Character.isISOControl(c) && !Character.isSpaceChar(c)) {
                if (lowerCase(c) != scheme.charAt(matched)) {
                    return false;
                }
                matched++;
            }
        }
        return matched == scheme.length();
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
