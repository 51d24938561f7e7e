package dev.postmortem.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Function;

/** The style of a page or a fragment: the rules of the library in the colours of a theme. */
final class Stylesheet {

    private static final String RULES = load("document.css");
    private static final String PAGE_RULES = load("page.css");

    private Stylesheet() {}

    private static String load(String resource) {
        try (InputStream rules = Stylesheet.class.getResourceAsStream(resource)) {
            if (rules == null) {
                throw new IllegalStateException(resource + " is missing from the library's jar");
            }
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read from the library's jar", unreadable);
        }
    }

    static String ofPage(Theme theme) {
        return with("", colours(theme) + RULES + PAGE_RULES);
    }

    static String ofFragment(Theme theme, String prefix) {
        return with(prefix, colours(theme) + RULES);
    }

    /** Returns the rules with the prefix of the classes in place of the one that stands in the files. */
    private static String with(String prefix, String rules) {
        return rules.replace(".pm-", "." + prefix);
    }

    private static String colours(Theme theme) {
        return "\n.pm-root {\n  color-scheme: light dark;\n" + variables(theme::light) + "}\n"
                + "@media (prefers-color-scheme: dark) {\n.pm-root {\n" + variables(theme::dark) + "}\n}\n"
                + "@media print {\n.pm-root {\n  color-scheme: light;\n" + variables(theme::light) + "}\n}\n";
    }

    private static String variables(Function<Shade, String> colour) {
        StringBuilder variables = new StringBuilder();
        for (Shade shade : Shade.values()) {
            variables
                    .append("  ")
                    .append(shade.variable())
                    .append(": ")
                    .append(colour.apply(shade))
                    .append(";\n");
        }
        return variables.toString();
    }

    /** Returns what a Content-Security-Policy knows a style by. */
    static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
