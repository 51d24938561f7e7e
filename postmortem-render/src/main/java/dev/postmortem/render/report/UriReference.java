package dev.postmortem.render.report;

import dev.postmortem.render.internal.Percent;

/** Paths of files as relative references (RFC 3986, section 4.2). */
final class UriReference {

    /** What stands for itself in a path; a colon would make the first segment a scheme, so it never does. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

    private UriReference() {}

    /** Returns the path with percent codes for all else; two slashes in front would name a host, so one stays. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        RepositoryPath.of(path).replaceFirst("^/{2,}", "/").codePoints().forEach(c -> {
            if (PLAIN.indexOf(c) >= 0) {
                uri.append((char) c);
            } else {
                Percent.append(c, uri);
            }
        });
        return uri.toString();
    }
}
