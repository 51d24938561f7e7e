package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows the links of the documentation that stay within the repository, to the file and to the heading. */
final class DocumentationLinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern CODE = Pattern.compile("(?ms)^(```+).*?^\\1$|`[^`\n]*`");

    private static final Pattern LINK =
            Pattern.compile("(?m)(?:\\]\\(|src=\"|srcset=\"|^\\[[^\\]]+]: )(?<target>[^)\"\\s]+)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (?<words>.+)$");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(top, docs).filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_within_the_repository_leads_somewhere(Path page) {
        List<String> dead = targets(page).stream()
                .filter(target -> !leadsSomewhere(page, target))
                .toList();

        assertThat(dead).isEmpty();
    }

    @Test
    void a_link_is_seen_with_what_is_wrong_with_it() throws IOException {
        Path readme = ROOT.resolve("README.md");

        assertThat(targets(readme)).contains("docs/json.md");
        assertThat(leadsSomewhere(readme, "docs/json.md#versions")).isTrue();
        assertThat(leadsSomewhere(readme, "docs/json.md#versoins")).isFalse();
        assertThat(leadsSomewhere(readme, "docs/jsno.md")).isFalse();
    }

    private static List<String> targets(Path page) {
        String prose = CODE.matcher(read(page)).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    private static boolean leadsSomewhere(Path page, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return file.startsWith(ROOT)
                && Files.exists(file)
                && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    /** Names headings as GitHub does: in small letters, with hyphens for blanks, numbered where they come again. */
    private static Set<String> anchors(Path file) {
        String text = read(file).replaceAll("(?ms)^(```+).*?^\\1$", "");
        List<String> names = new ArrayList<>();
        HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .forEach(names::add);
        Set<String> anchors = new HashSet<>();
        for (String name : names) {
            String anchor = name;
            for (int again = 1; !anchors.add(anchor); again++) {
                anchor = name + "-" + again;
            }
        }
        return anchors;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
