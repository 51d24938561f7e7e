package dev.postmortem.examples.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The licences of what a host gets with the library, by group and artifact. */
final class Licences {

    /** Those that ask a host for no more than to keep a notice, by their names in SPDX. */
    static final List<String> COMPATIBLE = List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?<dependency>\\S+:\\S+) \\| (?<licence>.+?) \\|$");

    private Licences() {}

    /** Those in {@code docs/licences.md}. */
    static Map<String, String> documented() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "licences.md"), StandardCharsets.UTF_8);
        Map<String, String> licences = new TreeMap<>();
        ROW.matcher(page).results().forEach(row -> licences.put(row.group(1), row.group(2)));
        return licences;
    }
}
