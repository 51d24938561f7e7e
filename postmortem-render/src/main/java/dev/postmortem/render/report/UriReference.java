package dev.postmortem.render.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths of files as relative references (RFC 3986, section 4.2). */
final class UriReference {

    /** What stands for itself in a path; a colon would make the first segment a scheme, so it never does. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

    private UriReference() {}

    /** Returns the path with all else as percent and two digits; two slashes in front would name a host, so one stays. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        String unhosted = RepositoryPath.of(path).replaceFirst("^/{2,}", "/");
        for (byte octet : unhosted.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
