package dev.postmortem.render.internal;

import dev.postmortem.render.LinkPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Asks a link policy, insists on an answer, and links no address that could run code, whatever the answer. */
public record SafePolicy(LinkPolicy policy) implements LinkPolicy {

    private static final List<String> RUN_CODE = List.of("javascript:", "vbscript:", "data:");

    @Override
    public Treatment treatmentOf(String url) {
        Treatment treatment = Objects.requireNonNull(
                policy.treatmentOf(url), () -> "The link policy returned null for the address \"" + url + "\"");
        return treatment == Treatment.LINK && couldRunCode(url) ? Treatment.SHOW : treatment;
    }

    /** Browsers pass over blanks and controls in a scheme. */
    private static boolean couldRunCode(String url) {
        StringBuilder visible = new StringBuilder(url.length());
        url.chars()
                .filter(c -> !Character.isISOControl(c) && !Character.isSpaceChar(c))
                .forEach(c -> visible.append((char) c));
        String address = visible.toString().toLowerCase(Locale.ROOT);
        return RUN_CODE.stream().anyMatch(address::startsWith);
    }
}
